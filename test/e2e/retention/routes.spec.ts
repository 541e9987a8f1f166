import type { ProblemBody } from '../../../src/platform/http/problems/problem-body';
import type { DestructionListPage } from '../../../src/retention/http/destruction-lists.answers';
import type { LegalHoldPage } from '../../../src/retention/http/legal-holds.answers';
import type { RetentionRules } from '../../../src/retention/http/retention.answers';
import type { HoldReceipt } from '../../../src/retention/store/legal-holds';
import { asNew, House, seats, type Seat } from '../house';
import { Road } from '../road';

jest.setTimeout(60_000);

const supervisor: Seat = 'migrationsverket/supervisor';
const anyId = '01980e3a-7b7c-7e4b-9d55-1f0a52c0d3aa';
const period = {
  rule: 'se.retention.read-log',
  validFrom: '2026-01-01',
  amount: 3,
  unit: 'years',
  source: 'Gallringsbeslut 2',
  certainty: 'verify',
};

let house: House;
let road: Road;
beforeAll(async () => {
  house = await House.open();
  road = await Road.begin(house, '2026-01-07T12:00:00+01:00');
});
afterAll(() => house.close());

const as = (seat: Seat) => house.as(seat);

describe('retention over HTTP', () => {
  it('is for its reviewers; the rules are for everybody', async () => {
    const asked = [
      ['GET', '/retention/reviews'],
      ['GET', '/retention/receipts'],
      ['POST', '/retention/periods', period],
      ['GET', '/legal-holds'],
      ['POST', '/legal-holds', { caseId: road.caseId, reason: 'audit' }],
      ['POST', `/legal-holds/${anyId}/lifting`],
      ['GET', '/destruction-lists'],
      ['GET', `/destruction-lists/${anyId}`],
      ['POST', '/destruction-lists', { caseIds: [road.caseId] }],
      ['POST', `/destruction-lists/${anyId}/approval`],
      ['POST', `/destruction-lists/${anyId}/rejection`],
    ] as const;
    for (const seat of seats) {
      const client = await as(seat);
      expect((await client.get('/api/v1/retention/rules')).status).toBe(200);
      if (seat.endsWith('/supervisor')) continue;
      for (const [method, path, body] of asked) {
        const headers = method === 'POST' ? asNew(1) : {};
        const answer = await client.send<ProblemBody>(method, `/api/v1${path}`, body, headers);
        expect([seat, path, answer.status, answer.body.code]).toEqual([seat, path, 403, 'wrong-role']);
      }
    }
  });

  it('tells every rule with its period, or that there is none, and who reviews', async () => {
    const { body } = await (
      await as(supervisor)
    ).get<RetentionRules>('/api/v1/retention/rules', { 'accept-language': 'sv' });
    const of = (key: string) => body.items.find(rule => rule.key === key);
    expect(of('se.retention.case-file')).toMatchObject({ reviewers: ['se.migrationsverket.supervisor'] });
    expect(of('se.retention.case-file')).not.toHaveProperty('period');
    expect(of('se.retention.biometrics')).toMatchObject({ period: { amount: 10, unit: 'years', certainty: 'found' } });
    expect(of('se.retention.read-log')?.title).toBe('Bevarande av läsloggen');
  });

  it('records a period once, whoever sends it twice, and tells it with its source', async () => {
    const client = await as(supervisor);
    const headers = asNew();
    const first = await client.post('/api/v1/retention/periods', period, headers);
    const again = await client.post('/api/v1/retention/periods', period, headers);
    expect([first.status, first.body]).toEqual([201, { rule: period.rule, number: 1 }]);
    expect([again.body, again.headers.get('idempotent-replayed')]).toEqual([first.body, 'true']);
    const { body } = await client.get<RetentionRules>('/api/v1/retention/rules');
    expect(body.items.find(({ key }) => key === period.rule)?.period).toMatchObject({
      amount: 3,
      number: 1,
      basis: ['Gallringsbeslut 2'],
    });
    const later = { ...period, replaces: 1 };
    const wrong = await client.post<ProblemBody>('/api/v1/retention/periods', later, asNew());
    expect([wrong.status, wrong.body]).toMatchObject([400, { errors: [{ pointer: '/validFrom' }] }]);
  });

  it('imposes, lists page by page, and lifts legal holds', async () => {
    const client = await as(supervisor);
    const impose = (hold: object) => client.post<HoldReceipt & ProblemBody>('/api/v1/legal-holds', hold, asNew());
    const { status, body } = await impose({ caseId: road.caseId, reason: 'litigation', until: '2031-12-31' });
    expect(status).toBe(201);
    expect((await impose({ personId: road.personId, reason: 'archive' })).status).toBe(201);
    expect((await impose({ reason: 'archive' })).body).toMatchObject({ errors: [{ code: 'one-of-two' }] });
    expect((await impose({ personId: anyId, reason: 'archive' })).body.code).toBe('person-not-found');
    expect((await impose({ caseId: anyId, reason: 'archive' })).body.code).toBe('case-not-found');

    const lifted = await (
      await as(`${supervisor}#2`)
    ).post(`/api/v1/legal-holds/${body.id}/lifting`, undefined, asNew());
    expect([lifted.status, lifted.body]).toEqual([200, { id: body.id }]);
    const first = await client.get<LegalHoldPage>('/api/v1/legal-holds?limit=1');
    expect(first.body.items).toMatchObject([
      { caseId: road.caseId, until: '2031-12-31', liftedAt: expect.any(String) as string },
    ]);
    const second = await client.get<LegalHoldPage>(`/api/v1/legal-holds?limit=1&cursor=${first.body.next ?? ''}`);
    expect(second.body.items).toMatchObject([{ personId: road.personId, reason: 'archive' }]);
    expect((await (await as('polisen/supervisor')).get<LegalHoldPage>('/api/v1/legal-holds')).body.items).toEqual([]);
  });

  it('knows no list that was not proposed, and answers for each as for a stranger’s', async () => {
    const client = await as(supervisor);
    for (const part of ['approval', 'rejection']) {
      const { status, body } = await client.post<ProblemBody>(
        `/api/v1/destruction-lists/${anyId}/${part}`,
        undefined,
        asNew(1),
      );
      expect([status, body.code]).toEqual([404, 'destruction-list-not-found']);
    }
    expect((await client.get(`/api/v1/destruction-lists/${anyId}`)).status).toBe(404);
    expect((await client.get<DestructionListPage>('/api/v1/destruction-lists?status=proposed')).body.items).toEqual([]);
    expect((await client.get('/api/v1/destruction-lists?status=lost')).status).toBe(400);
  });
});
