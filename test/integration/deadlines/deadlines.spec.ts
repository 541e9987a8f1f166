import type { Reply } from '../../e2e/client';
import { usual } from '../../builders';
import { Service } from './service';

interface Deadline {
  readonly caseId: string;
  readonly number: number;
  readonly key: string;
  readonly title: string;
  readonly status?: string;
  readonly dueOn: string;
  readonly trace: readonly unknown[];
  readonly endedAt?: string;
}
interface List {
  readonly items: readonly Deadline[];
  readonly next?: string;
  readonly code?: string;
}

describe('what falls due', () => {
  let service: Service;
  const served: string[] = [];

  beforeAll(async () => {
    service = await Service.start();
    // Served a week apart, the latest first, so that the order of the list is not the order of making.
    await service.travelTo('2026-02-10T09:00:00Z');
    for (const day of ['2026-02-09', '2026-02-02', '2026-01-26', '2026-01-26'])
      served.unshift(await service.servedCase(day));
  }, 60_000);
  afterAll(() => service.stop());

  const list = async (query = '', slug: Parameters<Service['as']>[0] = 'migrationsverket'): Promise<Reply<List>> =>
    (await service.as(slug)).get<List>(`/api/v1/deadlines${query}`);
  const daysOf = ({ body }: Reply<List>) => body.items.map(({ dueOn }) => dueOn);

  it('is listed in the order in which it falls due', async () => {
    expect(daysOf(await list())).toEqual(['2026-02-16', '2026-02-16', '2026-02-23', '2026-03-02']);
    expect(daysOf(await list('?sort=-dueAt'))).toEqual(['2026-03-02', '2026-02-23', '2026-02-16', '2026-02-16']);
  });

  it.each(['dueAt', '-dueAt'])(
    'is paged by %s without a gap or a repetition, also between equal moments',
    async sort => {
      const whole = (await list(`?sort=${sort}`)).body.items.map(({ caseId }) => caseId);
      const paged: string[] = [];
      for (let cursor = ''; ;) {
        const { body, headers } = await list(`?sort=${sort}&limit=1${cursor}`);
        paged.push(...body.items.map(({ caseId }) => caseId));
        expect(headers.has('link')).toBe(body.next !== undefined);
        if (body.next === undefined) break;
        cursor = `&cursor=${body.next}`;
      }
      expect(paged).toEqual(whole);
      expect(new Set(paged)).toEqual(new Set(served));
    },
  );

  it('takes no cursor into another list', async () => {
    const { body } = await list('?limit=1');
    const other = await list(`?limit=1&sort=-dueAt&cursor=${body.next ?? ''}`);
    expect([other.status, other.body.code]).toEqual([400, 'invalid-cursor']);
  });

  it('selects nobody by deprivation of liberty, but for a decision on detention', async () => {
    const path = '/api/v1/deadlines?key=se.detention.review';
    const officer = await service.as('migrationsverket');
    const refused = await officer.get<{ code: string; blockers: readonly { code: string }[] }>(path);
    expect([refused.status, refused.body.code]).toEqual([403, 'search-not-allowed']);
    expect(refused.body.blockers.map(({ code }) => code)).toEqual(['search-ban-purpose']);
    const decision = { 'Purpose-Of-Use': 'detention-decision' };
    expect(daysOf(await officer.get<List>(path, decision))).toEqual([]);
  });

  it('is filtered by moment, duty and whether it has passed', async () => {
    expect(daysOf(await list('?dueBefore=2026-02-20T00:00:00Z'))).toEqual(['2026-02-16', '2026-02-16']);
    expect(daysOf(await list('?overdue=true'))).toEqual([]);
    expect(daysOf(await list('?overdue=false'))).toHaveLength(4);
  });

  it('is told in the language of the caller', async () => {
    const { body } = await (
      await service.as('migrationsverket')
    ).get<List>('/api/v1/deadlines', { 'accept-language': 'sv' });
    expect(body.items[0]?.title).toBe('Sista dag för överklagande');
  });

  it.each(['polisen', 'kriminalvarden'] as const)('is nothing to %s, whose duty it is not', async slug => {
    expect((await list('', slug)).body.items).toEqual([]);
  });

  it('is refused to nobody in particular and to misspelt filters', async () => {
    expect((await service.nobody.get('/api/v1/deadlines')).status).toBe(401);
    expect((await list('?dueAfter=2026-02-20T00:00:00Z')).status).toBe(400);
  });

  it('is not to be known of in a case of others', async () => {
    const path = `/api/v1/cases/${served[0] ?? ''}/deadlines`;
    for (const slug of ['polisen', 'kriminalvarden'] as const) {
      const { status, body } = await (await service.as(slug)).get<List>(path);
      expect([status, body.code]).toEqual([404, 'case-not-found']);
    }
  });

  it('is looked at in a case only with a line in the log of looks', async () => {
    const caseId = served[1] ?? '';
    const path = `/api/v1/cases/${caseId}/deadlines`;
    await (await service.as('migrationsverket')).get(path);
    await (await service.as('polisen')).get(path);
    const sql = 'select authority, subject, operation from read_log where case_id = $1 and operation = $2';
    expect(await service.rows(sql, [caseId, 'list-case-deadlines'])).toEqual([
      { authority: 'se.migrationsverket', subject: 'anna', operation: 'list-case-deadlines' },
    ]);
  });

  it('shows in its case how it was computed and how it ended, as the clock moves', async () => {
    const caseId = served[0] ?? '';
    const client = await service.as('migrationsverket');
    const ofCase = async () => (await client.get<List>(`/api/v1/cases/${caseId}/deadlines`)).body.items;
    const [running] = await ofCase();
    expect(running).toMatchObject({ key: 'se.appeal', number: 1, status: 'running', dueOn: '2026-02-16' });
    expect(running?.trace.length).toBeGreaterThan(1);
    expect(running).not.toHaveProperty('endedAt');

    // Two appeal periods end on the same day; the clock passes it on the way.
    expect(await service.travelTo('2026-02-17T08:00:00Z')).toMatchObject({ travelling: true, lapsed: 2 });
    const [ended] = await ofCase();
    expect(ended?.status).toBe('lapsed');
    // Right after its last moment, as if the server had been left running, and not at the end of the journey.
    expect(ended?.endedAt).toMatch(/^2026-02-16T23:00:0\d/);
    expect(daysOf(await list())).toEqual(['2026-02-23', '2026-03-02']);
  });

  it('hides from the receiver of a handover what was not disclosed with it', async () => {
    const caseId = served[0] ?? '';
    const client = await service.as('migrationsverket');
    await service.giveOn(client, caseId, 'hand-over-to-police', { ...usual.handover, discloses: ['responsibility'] });
    const police = await service.as('polisen');
    const { body } = await police.get<List>(`/api/v1/cases/${caseId}/deadlines`);
    expect(body.items.map(({ key }) => key)).toEqual(['se.handover']);
    expect(daysOf(await list('', 'polisen'))).toEqual(['2026-02-20']);
  });
});
