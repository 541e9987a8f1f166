import { Client } from 'pg';
import type {
  BrokenGlassPage,
  GlassReceiptAnswer,
  GrantPage,
  MandatePage,
  Regimes,
  UnassignedPage,
} from '../../../src/circle/http/circle.answers';
import type { CasePage } from '../../../src/cases/http/case.answers';
import type { ReadLogPage } from '../../../src/read-log/http/read-log.answers';
import { operationsOf } from '../../../src/platform/http/openapi/document-types';
import { usual } from '../../builders';
import { asNew, House, type Seat } from '../house';
import { decider, documentApproval, documentRequest, embassy, police, returnOfficer, Road } from '../road';
import { because, Gate, nobodysCase, subjectOf, supervisorOf } from './gate';

jest.setTimeout(240_000);

const boss = supervisorOf.migrationsverket;
const boss2: Seat = `${boss}#2`;
const dpo: Seat = 'migrationsverket/data-protection-officer';

let house: House;
let gate: Gate;
/** Of Migrationsverket alone, protected, and given to the decision maker. */
let road: Road;
beforeAll(async () => {
  house = await House.open();
  gate = new Gate(house);
  road = await Road.begin(house, '2026-01-07T12:00:00+01:00');
  await gate.protect(boss, road.caseId, 'security-sensitive');
  await gate.assign(boss, road.caseId, { officer: subjectOf(decider) });
});
afterAll(() => house.close());

const get = async <T>(seat: Seat, path: string) => (await (await house.as(seat)).get<T>(`/api/v1${path}`)).body;

describe('an assignment', () => {
  it('tells those in charge by which way they see the case, and supervisors who is in charge without it', async () => {
    const own = await gate.assignment(decider, road.caseId);
    expect(own.body).toMatchObject({ officer: subjectOf(decider), way: 'assignment', because, version: 2 });
    const given = await gate.assignment(boss, road.caseId);
    expect(given.body).toMatchObject({ officer: subjectOf(decider), protection: { marking: 'security-sensitive' } });
    expect(given.body).not.toHaveProperty('way');
    expect((await gate.assignment(returnOfficer, road.caseId)).status).toBe(404);
  });

  it('is given by supervisors alone, on the version that they have read, once for one key', async () => {
    const path = `/cases/${road.caseId}/assignment`;
    const place = { because, officer: subjectOf(decider), further: [subjectOf(`${decider}#2`)] };
    for (const seat of [decider, returnOfficer, dpo] as const)
      expect([seat, (await gate.post(seat, path, place, 2)).body.code]).toEqual([seat, 'wrong-role']);
    expect((await gate.post(boss, path, place, 9)).body.code).toBe('version-conflict');
    const client = await house.as(boss);
    const headers = asNew(2);
    const first = await client.post(`/api/v1${path}`, place, headers);
    const again = await client.post(`/api/v1${path}`, place, headers);
    expect([first.status, again.body, again.headers.get('idempotent-replayed')]).toEqual([201, first.body, 'true']);
    expect(await gate.sees(`${decider}#2`, road.caseId)).toBe(200);
    expect((await gate.post('polisen/supervisor', path, place, 3)).status).toBe(404);
  });

  it('is refused to a supervisor who would put oneself in charge of what is not to be seen', async () => {
    const own = await gate.assign(boss, road.caseId, { officer: subjectOf(boss) });
    expect([own.status, own.body.code]).toEqual([403, 'second-person-needed']);
    const beside = await gate.assign(boss, road.caseId, { officer: subjectOf(decider), further: [subjectOf(boss)] });
    expect(beside.body.code).toBe('second-person-needed');
    expect(await gate.sees(boss, road.caseId)).toBe(404);
  });

  it('finds the cases of an officer and of a unit, narrowed by nothing that the case says of a person', async () => {
    const ids = async (seat: Seat, query: string) =>
      (await get<CasePage>(seat, `/cases?${query}`)).items.map(({ id }) => id);
    expect(await ids(decider, 'assigned=mine')).toEqual([road.caseId]);
    expect(await ids(decider, 'assigned=mine&sort=nextDueAt&open=true')).toEqual([road.caseId]);
    expect(await ids(decider, 'assigned=unit')).toEqual([]);
    expect(await ids(returnOfficer, 'assigned=mine')).toEqual([]);
    const { status, body } = await (await house.as(decider)).get('/api/v1/cases?assigned=mine&holds=barred');
    expect([status, body]).toMatchObject([400, { errors: [{ parameter: 'holds', code: 'not-with-assigned' }] }]);
  });
});

describe('a regime', () => {
  it('keeps cases to the unit, lets officers take from its queue, and goes back', async () => {
    const set = (regime: object, replaces: number) =>
      gate.post(boss, '/access-regimes', { kind: 'open', replaces, secondHand: false, because, ...regime });
    const open = await Road.begin(house, '2026-01-07T12:00:00+01:00');
    expect(
      (
        await gate.post(decider, '/access-regimes', {
          kind: 'open',
          replaces: 1,
          secondHand: false,
          because,
          circle: 'unit',
          intake: [],
        })
      ).status,
    ).toBe(403);
    expect((await set({ circle: 'unit', intake: [] }, 1)).status).toBe(400);
    expect((await set({ circle: 'assignment', intake: ['registry'] }, 1)).status).toBe(201);
    expect((await set({ circle: 'assignment', intake: ['registry'] }, 1)).body.code).toBe('version-conflict');
    // Everybody works in the north; only the second of each role also in the south.
    expect(await gate.sees(returnOfficer, open.caseId)).toBe(404);
    expect((await gate.assign(boss, open.caseId, { unit: 'south' })).status).toBe(201);
    expect([await gate.sees(returnOfficer, open.caseId), await gate.sees(`${returnOfficer}#2`, open.caseId)]).toEqual([
      404, 200,
    ]);

    const taking = `/cases/${open.caseId}/assignment/taking`;
    expect((await gate.post(returnOfficer, taking, undefined, 2)).status).toBe(404);
    expect((await gate.post(`${returnOfficer}#2`, taking, undefined, 2)).status).toBe(201);
    expect((await gate.post(`${returnOfficer}#2`, taking, undefined, 3)).body.code).toBe('case-taken');
    expect(await gate.sees(`${decider}#2`, open.caseId)).toBe(404);

    const mine = await Road.begin(house, '2026-01-07T12:00:00+01:00');
    expect((await gate.assignment(decider, mine.caseId)).body).toMatchObject({
      officer: subjectOf(decider),
      way: 'assignment',
    });
    expect(await gate.sees(returnOfficer, mine.caseId)).toBe(404);

    expect((await set({ circle: 'authority', intake: [] }, 2)).status).toBe(201);
    expect(await gate.sees(returnOfficer, open.caseId)).toBe(200);
    const { items, separations } = await get<Regimes>(returnOfficer, '/access-regimes');
    expect(items).toMatchObject([{ kind: 'open', version: 3, circle: 'authority', because }]);
    expect(separations.map(({ key }) => key)).toContain('break-glass');
  });
});

describe('a grant', () => {
  const propose = (seat: Seat, caseId: string, to: object) =>
    gate.post(seat, `/cases/${caseId}/grants`, { hours: 24, because, ...to });
  const decide = (seat: Seat, id: string, how: string, version: number) =>
    gate.post(seat, `/grants/${id}/${how}`, { because }, version);

  it('is proposed by whoever sees the case, given by a supervisor, and ends when it is revoked', async () => {
    const holder = returnOfficer;
    const { status, body } = await propose(decider, road.caseId, { holder: subjectOf(holder) });
    expect([status, body]).toMatchObject([201, { status: 'proposed', version: 1 }]);
    expect(await gate.sees(holder, road.caseId)).toBe(404);
    for (const seat of [decider, holder, dpo] as const)
      expect([seat, (await decide(seat, body.id, 'approval', 1)).status]).toEqual([seat, 403]);
    expect((await decide('polisen/supervisor', body.id, 'approval', 1)).body.code).toBe('grant-not-found');
    expect((await decide(boss, body.id, 'approval', 1)).status).toBe(200);
    expect(await gate.sees(holder, road.caseId)).toBe(200);
    expect((await gate.assignment(holder, road.caseId)).body.way).toBe('grant');
    expect((await decide(boss2, body.id, 'approval', 2)).body.code).toBe('access-over');

    expect((await get<GrantPage>(holder, '/grants')).items.map(({ id }) => id)).toEqual([body.id]);
    expect((await get<GrantPage>(embassy, '/grants')).items).toEqual([]);
    expect((await decide(`${returnOfficer}#2`, body.id, 'revocation', 2)).body.code).toBe('grant-not-found');
    expect((await decide(holder, body.id, 'revocation', 2)).status).toBe(200);
    expect(await gate.sees(holder, road.caseId)).toBe(404);
  });

  it('is never given to oneself, nor by whoever proposed it', async () => {
    const own = await propose(boss, road.caseId, { holder: subjectOf(boss) });
    expect([own.status, own.body.status]).toEqual([201, 'proposed']);
    expect((await decide(boss, own.body.id, 'approval', 1)).body.code).toBe('second-person-needed');
    const forMe = await propose(decider, road.caseId, { holder: subjectOf(boss2) });
    expect((await decide(boss2, forMe.body.id, 'approval', 1)).body.code).toBe('second-person-needed');
    expect((await decide(boss, own.body.id, 'rejection', 1)).status).toBe(200);
  });

  it('cannot be asked for by whoever may not know of the case, and is told of none', async () => {
    for (const caseId of [road.caseId, nobodysCase()]) {
      const { status, body } = await propose(`${returnOfficer}#2`, caseId, { holder: subjectOf(`${returnOfficer}#2`) });
      expect([status, body.code]).toEqual([404, 'case-not-found']);
    }
    expect((await propose(decider, road.caseId, {})).body).toMatchObject({ errors: [{ code: 'one-of-two' }] });
    expect((await propose(decider, road.caseId, { unit: 'south', hours: 8784 })).body).toMatchObject({
      errors: [{ pointer: '/hours' }],
    });
  });
});

describe('a mandate', () => {
  const span = { from: '2026-01-01T00:00:00.000Z', until: '2026-02-01T00:00:00.000Z' };
  const now = () => {
    const at = new Date();
    const later = new Date(at.getTime() + 3_600_000);
    return { from: new Date(at.getTime() - 60_000).toISOString(), until: later.toISOString() };
  };
  const forOf = (seat: Seat) => ({ 'On-Behalf-Of': subjectOf(seat) });

  it('puts somebody in the place of a colleague, and the log and the journal say for whom', async () => {
    const stand: Seat = 'migrationsverket/decision-maker#2';
    const other = await Road.begin(house, '2026-01-07T12:00:00+01:00');
    await gate.protect(boss, other.caseId, 'security-sensitive');
    await gate.assign(boss, other.caseId, { officer: subjectOf(decider) });
    expect(await gate.sees(stand, other.caseId, forOf(decider))).toBe(403);
    const given = await gate.post(decider, '/mandates', { holder: subjectOf(stand), because, ...now() });
    expect(given.status).toBe(201);
    expect(await gate.sees(stand, other.caseId)).toBe(404);
    expect(await gate.sees(stand, other.caseId, forOf(decider))).toBe(200);

    const client = (await house.as(stand)).with(forOf(decider));
    await house.travelTo('2026-01-12T12:00:00+01:00');
    const served = await client.post(
      `/api/v1/migrationsverket/cases/${other.caseId}/record-service`,
      usual.service('2026-01-12'),
      asNew(await other.version()),
    );
    expect(served.status).toBe(200);
    expect((await other.journal()).at(-1)).toMatchObject({ actor: subjectOf(stand), onBehalfOf: subjectOf(decider) });
    expect((await other.verified()).intact).toBe(true);
    const { items } = await get<ReadLogPage>(
      boss,
      `/read-log?case=${other.caseId}&subject=${encodeURIComponent(subjectOf(stand))}`,
    );
    const told = items.filter(({ onBehalfOf }) => onBehalfOf === subjectOf(decider)).map(({ operation }) => operation);
    expect(told).toEqual(expect.arrayContaining(['read-case', 'record-service']));

    expect((await get<MandatePage>(stand, '/mandates')).items).toHaveLength(1);
    expect((await gate.post(returnOfficer, `/mandates/${given.body.id}/revocation`)).body.code).toBe(
      'mandate-not-found',
    );
    expect((await gate.post(boss, `/mandates/${given.body.id}/revocation`)).status).toBe(200);
    expect(await gate.sees(stand, other.caseId, forOf(decider))).toBe(403);
  });

  it('is not passed on, not given to oneself, not taken by others, and not in force outside its span', async () => {
    const [first, second] = [returnOfficer, `${returnOfficer}#2`] as const;
    await gate.post(decider, '/mandates', { holder: subjectOf(first), because, ...now() });
    await gate.post(first, '/mandates', { holder: subjectOf(second), because, ...now() });
    expect(await gate.sees(first, road.caseId, forOf(decider))).toBe(200);
    expect(await gate.sees(second, road.caseId, forOf(first))).toBe(404);
    expect(await gate.sees(second, road.caseId, forOf(decider))).toBe(403);

    const own = await gate.post(boss, '/mandates', {
      giver: subjectOf(decider),
      holder: subjectOf(boss),
      because,
      ...now(),
    });
    expect([own.status, own.body.code]).toEqual([403, 'second-person-needed']);
    const others = await gate.post(first, '/mandates', {
      giver: subjectOf(decider),
      holder: subjectOf(second),
      because,
      ...now(),
    });
    expect([others.status, others.body.code]).toEqual([403, 'wrong-role']);
    expect((await gate.post(decider, '/mandates', { holder: subjectOf(boss2), because, ...span })).status).toBe(201);
    expect(await gate.sees(boss2, road.caseId, forOf(decider))).toBe(403);
    expect(
      (await gate.post(decider, '/mandates', { holder: subjectOf(boss2), because, from: span.until, until: span.from }))
        .status,
    ).toBe(400);
  });

  it('is for the work on cases alone: nothing about who is let in, and no half of a pair, is done for another', async () => {
    const inPlace = (await house.as(returnOfficer)).with(forOf(decider));
    for (const [path, body, version] of [
      [`/cases/${road.caseId}/break-glass`, { code: 'officer-unavailable', because }],
      [`/cases/${road.caseId}/grants`, { holder: subjectOf(returnOfficer), hours: 1, because }],
      ['/mandates', { holder: subjectOf(returnOfficer), because, ...now() }],
      ['/destruction-lists', { caseIds: [road.caseId] }],
      [`/cases/${road.caseId}/assignment/taking`, undefined, 2],
    ] as const) {
      const answer = await inPlace.post<{ code: string }>(`/api/v1${path}`, body, asNew(version));
      expect([path, answer.status, answer.body.code]).toEqual([path, 403, 'own-name-needed']);
    }
    const given = await gate.post(embassy, '/mandates', { holder: subjectOf(`${embassy}#2`), because, ...now() });
    expect(given.status).toBe(201);
    const pair = await Road.readyToTravel(house);
    for (const [command, input] of [
      ['draft-document-request', documentRequest],
      ['approve-document-request', documentApproval],
    ] as const) {
      const answer = await pair.attempt<{ code: string }>(`${embassy}#2`, command, input, { headers: forOf(embassy) });
      expect([command, answer.status, answer.body.code]).toEqual([command, 403, 'own-name-needed']);
    }
  });
});

describe('a broken glass', () => {
  it('opens the case at once, alerts, and is reviewed by another person, who may end it', async () => {
    const seat = returnOfficer;
    const opened = await gate.breakGlass(`${seat}#2`, road.caseId);
    expect(opened.status).toBe(201);
    const glass = opened.body as unknown as GlassReceiptAnswer;
    expect(await gate.sees(`${seat}#2`, road.caseId)).toBe(200);
    expect((await gate.assignment(`${seat}#2`, road.caseId)).body.way).toBe('break-glass');
    expect((await gate.breakGlass(`${seat}#2`, road.caseId)).body.code).toBe('case-open-to-you');

    const listed = (await get<BrokenGlassPage>(dpo, '/break-glass?status=to-review')).items;
    expect(listed).toMatchObject([
      {
        ...{ id: glass.id, subject: subjectOf(`${seat}#2`), code: 'urgent-custody-matter', because, overdue: false },
        alerted: ['se.migrationsverket.data-protection-officer', 'se.migrationsverket.supervisor'],
      },
    ]);
    expect((await get<BrokenGlassPage>('polisen/supervisor', '/break-glass')).items).toEqual([]);
    const review = (by: Seat, verdict: string, version = 1) =>
      gate.post(by, `/break-glass/${glass.id}/review`, { verdict, words: 'It could have waited.' }, version);
    expect((await review(decider, 'justified')).status).toBe(403);
    expect((await review('polisen/supervisor', 'justified')).body.code).toBe('break-glass-not-found');
    expect((await review(dpo, 'not-justified')).status).toBe(200);
    expect((await review(boss, 'justified', 2)).body.code).toBe('access-over');
    expect(await gate.sees(`${seat}#2`, road.caseId)).toBe(404);
  });

  it('needs a reason and a code, and opens no case in which the authority takes no part', async () => {
    const path = `/cases/${road.caseId}/break-glass`;
    for (const body of [
      { code: 'urgent-custody-matter' },
      { because },
      { code: 'curiosity', because },
      { code: 'urgent-custody-matter', because: ' ' },
    ])
      expect([body, (await gate.post(returnOfficer, path, body)).status]).toEqual([body, 400]);
    for (const caseId of [road.caseId, nobodysCase()])
      expect((await gate.breakGlass(police, caseId)).body.code).toBe('case-not-found');
    expect((await gate.breakGlass(dpo, road.caseId)).status).toBe(403);
  });

  it('is not reviewed by whoever broke it, and is a signal once its review is late', async () => {
    const { body } = await gate.breakGlass(boss2, road.caseId);
    const own = await gate.post(boss2, `/break-glass/${body.id}/review`, { verdict: 'justified', words: 'Mine.' }, 1);
    expect([own.status, own.body.code]).toEqual([403, 'second-person-needed']);
    await inDatabase(
      `update break_glass set review_due_at = now() - interval '1 minute', until = now() where id = '${body.id}'`,
    );
    const late = (await get<BrokenGlassPage>(boss, '/break-glass?status=overdue')).items;
    expect(late).toMatchObject([{ id: body.id, overdue: true }]);
    expect(await gate.sees(boss2, road.caseId)).toBe(404);
  });
});

describe('what takes two persons', () => {
  it('is in the table wherever a route can answer that another person is needed', async () => {
    const { separations } = await get<Regimes>(decider, '/access-regimes');
    const named = new Set(separations.flatMap(({ first, second }) => [first, second]));
    const answering = operationsOf(house.document).filter(({ operation }) =>
      /second-person-needed|SecondPersonNeeded/.test(JSON.stringify(operation.responses['403'] ?? {})),
    );
    expect(answering.length).toBeGreaterThan(4);
    const missing = answering.filter(({ operation }) => !named.has(operation.operationId ?? ''));
    expect(missing.map(({ path }) => path)).toEqual([]);
  });
});

describe('what waits for an officer', () => {
  it('is told to supervisors by its id alone', async () => {
    const lost = await Road.begin(house, '2026-01-07T12:00:00+01:00');
    await gate.protect(boss, lost.caseId);
    expect((await get<UnassignedPage>(boss2, '/assignments/unassigned')).items).toEqual([
      { caseId: lost.caseId, marking: 'protected-identity' },
    ]);
    expect((await get<UnassignedPage>('polisen/supervisor', '/assignments/unassigned')).items).toEqual([]);
    expect((await (await house.as(decider)).get('/api/v1/assignments/unassigned')).status).toBe(403);
  });
});

async function inDatabase(sql: string): Promise<void> {
  const client = new Client({ connectionString: house.running.settings.ownerDatabaseUrl });
  await client.connect();
  await client.query(sql);
  await client.end();
}
