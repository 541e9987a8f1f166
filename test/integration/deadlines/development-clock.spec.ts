import { Service } from './service';

const path = '/api/v1/development/clock';
interface Reading {
  readonly at: string;
  readonly travelling: boolean;
  readonly lapsed?: number;
}

describe('the development clock', () => {
  let service: Service;
  beforeAll(async () => {
    service = await Service.start();
  }, 60_000);
  afterAll(() => service.stop());

  it('can be read, set and given back', async () => {
    const client = await service.as('polisen');
    expect((await client.get<Reading>(path)).body.travelling).toBe(false);
    expect((await service.travelTo('2026-03-02T08:00:00+01:00')).at).toMatch(/^2026-03-02T07:00:0/);
    expect((await client.get<Reading>(path)).body).toMatchObject({ travelling: true });
    expect((await client.send<Reading>('DELETE', path)).body).toMatchObject({ travelling: false, lapsed: 0 });
  });

  it('refuses what is no moment, and whoever has no token', async () => {
    const client = await service.as('polisen');
    expect((await client.send('PUT', path, { at: '2026-02-30T08:00:00Z' })).status).toBe(400);
    expect((await client.send('PUT', path, { at: '2026-02-20' })).status).toBe(400);
    expect((await service.nobody.send('PUT', path, { at: '2026-02-20T08:00:00Z' })).status).toBe(401);
  });

  it('passes every last moment in its turn on one long journey', async () => {
    await service.travelTo('2026-01-12T09:00:00Z');
    const caseId = await service.servedCase('2026-01-12', { departureWeeks: 4, noPeriodGround: undefined });
    expect(await service.travelTo('2026-06-01T08:00:00Z')).toMatchObject({ lapsed: 2 });
    const client = await service.as('migrationsverket');
    const { body } = await client.get<{ items: { key: string; endedAt: string }[] }>(
      `/api/v1/cases/${caseId}/deadlines`,
    );
    expect(body.items.map(({ key, endedAt }) => `${key} ${endedAt.slice(0, 10)}`)).toEqual([
      'se.appeal 2026-02-02',
      'se.departure-period 2026-03-03',
    ]);
  });
});

it('has no route where it is switched off', async () => {
  const service = await Service.start({ developmentClock: false });
  try {
    const client = await service.as('polisen');
    for (const method of ['GET', 'PUT', 'DELETE']) {
      const answer = await client.send<{ code: string }>(
        method,
        path,
        method === 'PUT' ? { at: '2026-03-02T08:00:00Z' } : undefined,
      );
      expect([answer.status, answer.body.code]).toEqual([404, 'not-found']);
    }
  } finally {
    await service.stop();
  }
}, 60_000);
