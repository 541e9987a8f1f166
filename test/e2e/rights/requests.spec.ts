import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import type { ProblemBody } from '../../../src/platform/http/problems/problem-body';
import type { DataSubjectRequestPage, DataSubjectRequestView } from '../../../src/rights/requests/requests.answers';
import { freshDatabase, type FreshDatabase } from '../../postgres/database';
import { asNew, House, seats } from '../house';
import { planner, Road } from '../road';
import { aRequest, Desk, handler, officer, supervisor } from './people';

jest.setTimeout(60_000);

let fresh: FreshDatabase;
let owner: Client;
let house: House;
let road: Road;
let desk: Desk;
beforeAll(async () => {
  fresh = await freshDatabase();
  owner = new Client({ connectionString: fresh.ownerUrl });
  await owner.connect();
  house = await House.open({}, fresh);
  road = await Road.begin(house, '2026-01-12T12:00:00+01:00');
  desk = await Desk.of(house, handler, road.personId);
});
afterAll(async () => {
  await house.close();
  await owner.end();
  await fresh.drop();
});

const at = (id: string) => `/api/v1/data-subject-requests/${id}`;
const remedies = ['supervisory-authority', 'court'];
const courts = /^(migrationsdomstol|sad-administracyjny|sad-rejonowy)\//;
const refusal = { ground: 'limited-by-law', reasons: 'Ett skäl', remedies };

describe('a request of a person about their data', () => {
  it('has a last day by law, counted step by step from its receipt, and keeps the words of the person', async () => {
    const { id } = await desk.record({ ...aRequest, asked: 'Vad har ni om mig? Łódź' });
    const { status, body } = await (await house.as(officer)).get<DataSubjectRequestView>(at(id));
    expect(status).toBe(200);
    expect(body).toMatchObject({
      personId: road.personId,
      kind: 'access',
      status: 'open',
      dueOn: '2026-02-09',
      overdue: false,
      deadline: { rule: 'eu.gdpr.reply', certainty: 'known' },
      texts: { asked: 'Vad har ni om mig? Łódź' },
    });
    expect(body.deadline?.trace.length).toBeGreaterThan(1);
    expect(body.deadline?.legalBasis.map(({ label }) => label)).toContain('Regulation (EU) 2016/679 12(3)');
  });

  it('under the law of law enforcement has the day that the authority sets, and else none', async () => {
    const led = { ...aRequest, regime: 'led' };
    const read = async (id: string) => (await (await house.as(officer)).get<DataSubjectRequestView>(at(id))).body;
    expect(await read((await desk.record({ ...led, answerBy: '2026-03-01' })).id)).toMatchObject({
      dueOn: '2026-03-01',
    });
    expect(await read((await desk.record(led)).id)).not.toHaveProperty('dueOn');
    const client = await house.as(handler);
    for (const wrong of [
      { ...aRequest, answerBy: '2026-03-01' },
      { ...led, answerBy: '2026-01-07' },
      { ...aRequest, receivedOn: '2026-01-13' },
    ])
      expect((await client.post(`/api/v1/persons/${road.personId}/data-subject-requests`, wrong, asNew())).status).toBe(
        400,
      );
  });

  it('is recorded once, whoever sends it twice, and the same key for something else is refused', async () => {
    const client = await house.as(handler);
    const path = `/api/v1/persons/${road.personId}/data-subject-requests`;
    const headers = asNew();
    const first = await client.post<{ id: string }>(path, aRequest, headers);
    const again = await client.post<{ id: string }>(path, aRequest, headers);
    expect([again.status, again.body.id, again.headers.get('idempotent-replayed')]).toEqual([
      201,
      first.body.id,
      'true',
    ]);
    const other = await client.post<ProblemBody>(path, { ...aRequest, kind: 'erasure' }, headers);
    expect(other.body.code).toBe('idempotency-key-reused');
  });

  it('is extended once, within the first month, and the person is told why', async () => {
    const request = await desk.record();
    const reasons = { because: 'complexity', reasons: 'Många ärenden' };
    const extended = await desk.act(request, 'extension', reasons);
    expect([extended.status, extended.body.version]).toEqual([200, 2]);
    const { body } = await (await house.as(officer)).get<DataSubjectRequestView>(at(request.id));
    expect(body).toMatchObject({
      dueOn: '2026-04-08',
      extendedOn: '2026-01-12',
      extensionReason: 'complexity',
      deadline: { rule: 'eu.gdpr.reply.extended', certainty: 'verify' },
      texts: { extension: 'Många ärenden' },
    });
    const twice = await desk.act<ProblemBody>(extended.body, 'extension', reasons);
    expect([twice.status, twice.body.code]).toEqual([409, 'extension-not-open']);
    const led = await desk.record({ ...aRequest, regime: 'led' });
    expect((await desk.act<ProblemBody>(led, 'extension', reasons)).body.code).toBe('extension-not-open');
    const late = await desk.record({ ...aRequest, receivedOn: '2025-12-01' });
    expect((await desk.act<ProblemBody>(late, 'extension', reasons)).body.code).toBe('extension-not-open');
  });

  it('is not answered before it is known who asks, and only while it is open', async () => {
    const request = await desk.record();
    const answer = { outcome: 'granted', answer: 'Utdraget lämnades ut' };
    expect((await desk.act<ProblemBody>(request, 'answer', answer)).body.code).toBe('identity-unchecked');
    const checked = await desk.act(request, 'identity-check', { means: 'identity-document' });
    const answered = await desk.act(checked.body, 'answer', answer);
    expect(answered.body).toMatchObject({ status: 'answered', version: 3 });
    for (const [what, body] of [
      ['answer', answer],
      ['refusal', refusal],
      ['withdrawal', {}],
      ['identity-check', { means: 'identity-document' }],
    ] as const)
      expect((await desk.act<ProblemBody>(answered.body, what, body)).body.code).toBe('data-subject-request-closed');
  });

  it('is refused with ground, reasons and both remedies', async () => {
    const request = await desk.record({ ...aRequest, kind: 'erasure' });
    for (const wrong of [
      { ...refusal, remedies: ['court'] },
      { ...refusal, remedies: ['court', 'court'] },
    ])
      expect((await desk.act(request, 'refusal', wrong)).status).toBe(400);
    expect((await desk.act(request, 'refusal', { ...refusal, on: '2026-01-07' })).status).toBe(400);
    expect((await desk.act(request, 'refusal', { ...refusal, on: '2026-01-13' })).status).toBe(400);
    expect((await desk.act(request, 'refusal', refusal)).body).toMatchObject({ status: 'refused' });
    const { body } = await (await house.as(officer)).get<DataSubjectRequestView>(at(request.id));
    expect(body).toMatchObject({ refusalGround: 'limited-by-law', remedies, texts: { refusal: 'Ett skäl' } });
  });

  it('changes only for whoever knows its version', async () => {
    const request = await desk.record();
    expect((await desk.act({ id: request.id, version: 7 }, 'withdrawal')).status).toBe(412);
    const client = await house.as(handler);
    expect((await client.post(`${at(request.id)}/withdrawal`, {}, { 'Idempotency-Key': randomUUID() })).status).toBe(
      428,
    );
    expect((await desk.act(request, 'withdrawal')).body).toMatchObject({ status: 'withdrawn' });
  });
});

describe('the worklist of requests', () => {
  it('names what falls due first, page by page, and what is overdue', async () => {
    const late = await desk.record({ ...aRequest, receivedOn: '2025-11-03' });
    const client = await house.as(supervisor);
    const overdue = await client.get<DataSubjectRequestPage>('/api/v1/data-subject-requests?overdue=true');
    expect(overdue.body.items.map(({ id }) => id)).toContain(late.id);
    expect(overdue.body.items.every(one => one.overdue && one.status === 'open')).toBe(true);
    const all: DataSubjectRequestPage['items'][number][] = [];
    let next: string | undefined;
    do {
      const cursor = next === undefined ? '' : `&cursor=${next}`;
      const { body } = await client.get<DataSubjectRequestPage>(`/api/v1/data-subject-requests?limit=3${cursor}`);
      all.push(...body.items);
      next = body.next;
    } while (next !== undefined);
    const days = all.map(({ dueOn }) => dueOn ?? '9999');
    expect(days).toEqual([...days].sort());
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    const refused = await client.get<DataSubjectRequestPage>(
      '/api/v1/data-subject-requests?status=refused&kind=erasure',
    );
    expect(refused.body.items.length).toBeGreaterThan(0);
    expect((await client.get('/api/v1/data-subject-requests?sort=name')).status).toBe(400);
  });

  it('leaves its line with the persons it showed, and each act leaves one for data protection', async () => {
    const client = await house.as(supervisor);
    await client.get('/api/v1/data-subject-requests', { 'X-Request-Id': 'list-of-requests' });
    const request = await desk.record();
    const acted = await (
      await house.as(handler)
    ).post(`${at(request.id)}/withdrawal`, {}, { ...asNew(1), 'X-Request-Id': 'withdraw-request' });
    expect(acted.status).toBe(200);
    const { rows } = await owner.query<Record<string, unknown>>(
      `select operation, class, purpose, person_id, hits from read_log
        where correlation_id in ('list-of-requests', 'withdraw-request') and operation not like 'read-%' order by id`,
    );
    expect(rows).toEqual([
      expect.objectContaining({ operation: 'list-data-subject-requests', hits: [road.personId] }),
      expect.objectContaining({
        operation: 'withdraw-data-subject-request',
        class: 'alteration',
        purpose: 'data-protection',
        person_id: road.personId,
      }),
    ]);
  });
});

describe('requests of another authority', () => {
  it('are not there, for reading or for any act, and nobody is asked about whom the authority does not know', async () => {
    const request = await desk.record();
    const others = await house.as('polisen/supervisor');
    expect((await others.get(at(request.id))).status).toBe(404);
    for (const [what, body] of [
      ['identity-check', { means: 'identity-document' }],
      ['extension', { because: 'complexity', reasons: 'x' }],
      ['answer', { outcome: 'granted' }],
      ['refusal', refusal],
      ['withdrawal', {}],
    ] as const) {
      const { status, body: told } = await others.post<ProblemBody>(`${at(request.id)}/${what}`, body, asNew(1));
      expect([what, status, told.code]).toEqual([what, 404, 'data-subject-request-not-found']);
    }
    const list = await others.get<DataSubjectRequestPage>('/api/v1/data-subject-requests');
    expect(list.body.items).toEqual([]);
    for (const personId of [road.personId, randomUUID()]) {
      const { status, body } = await others.post<ProblemBody>(
        `/api/v1/persons/${personId}/data-subject-requests`,
        aRequest,
        asNew(),
      );
      expect([status, body.code]).toEqual([404, 'person-not-found']);
    }
  });

  it('are for the staff of an authority and its data protection officer, and for no court', async () => {
    for (const seat of seats) {
      const { status } = await (await house.as(seat)).get('/api/v1/data-subject-requests');
      expect([seat, status]).toEqual([seat, courts.test(seat) ? 403 : 200]);
    }
    expect((await (await house.as(planner)).get(`/api/v1/data-subject-requests`)).status).toBe(200);
  });
});
