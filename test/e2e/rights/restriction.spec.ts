import { Client } from 'pg';
import type { CasePage, CaseView } from '../../../src/cases/http/case.answers';
import type { JournalPage } from '../../../src/cases/http/journal.answers';
import type { WorklistDeadlinePage } from '../../../src/deadlines/worklist/deadline.answers';
import type { PersonAnswer, PersonHits } from '../../../src/persons/http/persons.answers';
import type { ProblemBody } from '../../../src/platform/http/problems/problem-body';
import type { Extract } from '../../../src/rights/access/extract';
import type { DataProtectionNoticePage } from '../../../src/rights/recipients/notices.answers';
import type {
  RestrictionReceipt,
  RestrictionsOfPerson,
  RestrictionToldReceipt,
} from '../../../src/rights/restriction/restrictions.answers';
import { usual } from '../../builders';
import { freshDatabase, type FreshDatabase } from '../../postgres/database';
import { asNew, House, type Seat } from '../house';
import {
  codesOf,
  court,
  decider,
  documentApproval,
  documentRequest,
  embassy,
  police,
  returnOfficer,
  Road,
  type Refusal,
} from '../road';
import { aRequest, Desk, handler, supervisor, type RequestReceipt } from './people';

jest.setTimeout(180_000);

let fresh: FreshDatabase;
let owner: Client;
let house: House;
/** Migrationsverket has the case; the court has ruled in it. */
let road: Road;
beforeAll(async () => {
  fresh = await freshDatabase();
  owner = new Client({ connectionString: fresh.ownerUrl });
  await owner.connect();
  await owner.query(`select set_config('app.authority', 'samverk.auditor', false)`);
  house = await House.open({}, fresh);
  road = await Road.afterAppeal(house);
});
afterAll(async () => {
  await house.close();
  await owner.end();
  await fresh.drop();
});

type Told = RestrictionToldReceipt & Pick<ProblemBody, 'code'>;

const ground = { regime: 'gdpr', ground: 'accuracy-contested', reasons: 'Dagen kontrolleras' };
const restrictions = (personId = road.personId) => `/api/v1/persons/${personId}/restrictions`;

const restrict = async (what: object, seat: Seat = handler, personId = road.personId) =>
  (await house.as(seat)).post<Told>(restrictions(personId), { ...ground, ...what }, asNew());

/** Does something to a restriction and gives the answer. */
async function act<Body = RestrictionReceipt>(
  { id, version, personId }: Pick<Told, 'id' | 'version' | 'personId'>,
  what: string,
  body: object,
  seat: Seat = handler,
) {
  return (await house.as(seat)).post<Body>(`${restrictions(personId)}/${id}/${what}`, body, asNew(version));
}

/** Told, then lifted. */
async function lift(restriction: Pick<Told, 'id' | 'version' | 'personId'>, seat: Seat = handler): Promise<void> {
  const told = await act(restriction, 'lifting-announcement', {}, seat);
  const { status } = await act(told.body, 'lifting', { reasons: 'Kontrollerat' }, seat);
  expect(status).toBe(200);
}

const caseSeenBy = async (seat: Seat) => (await road.read<CaseView>(seat, '')).body;
const personSeenBy = async (seat: Seat) =>
  (await (await house.as(seat)).get<PersonAnswer>(`/api/v1/persons/${road.personId}`)).body;

describe('a restriction of processing', () => {
  it('follows a request, which is not told to be granted before, and is shown to whoever sees the case', async () => {
    const desk = await Desk.of(house, handler, road.personId);
    const recorded = await desk.record({ ...aRequest, kind: 'restriction' });
    const request = (await desk.act(recorded, 'identity-check', { means: 'identity-document' })).body;
    expect((await desk.act<ProblemBody>(request, 'answer', { outcome: 'granted' })).body.code).toBe(
      'grant-not-carried-out',
    );
    const set = await restrict({ caseId: road.caseId, requestId: request.id });
    expect([set.status, set.body.told]).toEqual([201, expect.arrayContaining(['se.migrationsdomstol'])]);
    const current = { id: request.id, version: set.body.requestVersion ?? 0 };
    expect((await desk.act(current, 'answer', { outcome: 'granted' })).body.status).toBe('answered');
    const mark = { id: set.body.id, authority: 'se.migrationsverket', ground: 'accuracy-contested', regime: 'gdpr' };
    for (const seat of [decider, court])
      expect([seat, (await caseSeenBy(seat)).restrictions]).toEqual([
        seat,
        [expect.objectContaining({ ...mark, place: 'case' })],
      ]);
    expect((await personSeenBy(decider)).restrictions).toBeUndefined();
    await lift(set.body);
    expect((await caseSeenBy(court)).restrictions).toBeUndefined();
  });

  it('of all that is held of a person is shown with the person and with every case', async () => {
    const set = (await restrict({ ground: 'needed-for-legal-claims' })).body;
    const mark = expect.objectContaining({ id: set.id, place: 'person', ground: 'needed-for-legal-claims' }) as unknown;
    expect((await personSeenBy(court)).restrictions).toEqual([mark]);
    expect((await caseSeenBy(decider)).restrictions).toEqual([mark]);
    const etag = (await road.read(decider, '')).headers.get('etag') ?? '';
    await lift(set);
    // Whoever holds the same version learns that it has ended.
    const again = await road.read<CaseView>(decider, '', { 'If-None-Match': etag });
    expect([again.status, again.headers.get('etag'), again.body.restrictions]).toEqual([200, etag, undefined]);
  });

  it('is shown on every line of a list, a worklist and a search, and at the events that it covers', async () => {
    const other = await Road.begin(house, '2026-02-10T12:00:00+01:00');
    await other.give(decider, 'record-service', usual.service('2026-02-10'));
    const flags = async () => {
      const client = await house.as(decider);
      const of = async (path: string) =>
        (await client.get<CasePage>(`/api/v1/cases?limit=100${path}`)).body.items.map(({ id, restricted }) => [
          id,
          restricted,
        ]);
      const due = (await client.get<WorklistDeadlinePage>('/api/v1/deadlines?limit=100')).body.items;
      return [await of(''), await of('&sort=nextDueAt'), due.map(({ caseId, restricted }) => [caseId, restricted])];
    };
    const set = (await restrict({ caseId: other.caseId }, handler, other.personId)).body;
    for (const lines of await flags()) {
      expect(lines).toContainEqual([other.caseId, true]);
      expect(lines).not.toContainEqual([road.caseId, true]);
    }
    expect((await flags())[0]).toContainEqual([road.caseId, undefined]);
    await lift(set);
    for (const lines of await flags()) expect(lines).not.toContainEqual([other.caseId, true]);

    const journal = async (seat: Seat) =>
      (await road.read<JournalPage>(seat, '/journal')).body.items.map(({ restrictions }) => restrictions?.[0]?.id);
    const whole = (await restrict({ caseId: road.caseId })).body;
    for (const seat of [decider, court]) {
      const marks = await journal(seat);
      expect([seat, marks.length > 3, marks.every(id => id === whole.id)]).toEqual([seat, true, true]);
    }
    await lift(whole);
    expect((await journal(court)).every(id => id === undefined)).toBe(true);
    const event = (await restrict({ caseId: road.caseId, event: 2 })).body;
    const [first, second, ...others] = await journal(decider);
    expect([first, second, new Set(others)]).toEqual([undefined, event.id, new Set([undefined])]);
    await lift(event);

    const hits = async () => {
      const { body } = await (
        await house.as(handler)
      ).post<PersonHits>('/api/v1/person-searches', { name: 'Demonadze' });
      return new Map(body.hits.map(({ personId, restricted }) => [personId, restricted]));
    };
    expect((await hits()).get(road.personId)).toBeUndefined();
    const statement = (await restrict({ statement: 1 })).body;
    expect([...(await hits())]).toEqual(
      expect.arrayContaining([
        [road.personId, true],
        [other.personId, undefined],
      ]),
    );
    await lift(statement);
  });

  it('of what a role does not read is not told by the line either', async () => {
    // Which statute expels somebody tells of crime.
    const set = (await restrict({ caseId: road.caseId, region: 'decision', field: 'kind' })).body;
    for (const [seat, told] of [
      [supervisor, false],
      [decider, true],
    ] as const) {
      const { body } = await (await house.as(seat)).get<CasePage>('/api/v1/cases?limit=100');
      const line = body.items.find(({ id }) => id === road.caseId);
      const { restrictions: inView } = await caseSeenBy(seat);
      expect([seat, line?.restricted ?? false, inView !== undefined]).toEqual([seat, told, told]);
    }
    await lift(set);
  });

  it('is told in the extract, and to those who had the data, also that it has ended', async () => {
    const set = (await restrict({ caseId: road.caseId, region: 'decision', field: 'decidedOn' })).body;
    const desk = await Desk.of(house, handler, road.personId);
    const access = await desk.act(await desk.record(), 'identity-check', { means: 'identity-document' });
    const at = `/api/v1/persons/${road.personId}/subject-access-exports`;
    const maker = await house.as(supervisor);
    const { body } = await maker.post<RequestReceipt>(at, { requestId: access.body.id, language: 'en' }, asNew());
    const { content } = (await maker.get<{ content: Extract }>(`${at}/${body.id}`)).body;
    expect(content.cases[0]?.restricted).toEqual([
      { name: 'Decision › decided on', value: 'the person contests that the data are right, and it is being checked' },
    ]);
    await lift(set);
    const inbox = await (
      await house.as(court)
    ).get<DataProtectionNoticePage>('/api/v1/data-protection-notices?limit=100');
    expect(inbox.body.items.filter(({ about }) => about === set.id).map(({ key }) => key)).toEqual([
      'restricted',
      'restriction-lifted',
    ]);
  });

  it('has a ground of the law under which the data are processed, and a datum that is there', async () => {
    for (const [what, status, code] of [
      [{ regime: 'led' }, 400, 'invalid-input'],
      [{ ground: 'kept-as-evidence' }, 400, 'invalid-input'],
      [{ statement: 1, caseId: road.caseId }, 400, 'invalid-input'],
      [{ statement: 999 }, 404, 'datum-not-found'],
      [{ caseId: road.personId }, 404, 'datum-not-found'],
    ] as const) {
      const { status: told, body } = await restrict(what);
      expect([what, told, body.code]).toEqual([what, status, code]);
    }
    expect((await restrict({}, 'polisen/supervisor')).status).toBe(404);
    expect((await restrict({}, court)).status).toBe(403);
    const led = (await restrict({ regime: 'led', ground: 'kept-as-evidence', statement: 1 })).body;
    await lift(led);
  });
});

describe('while data are restricted', () => {
  it('they are not opened to anybody new, tried out or in earnest, but by an exception on record', async () => {
    const set = (await restrict({ caseId: road.caseId, region: 'decision' })).body;
    const version = await road.version();
    for (const query of ['?dryRun=true', '']) {
      const { status, body } = await road.attempt<Refusal>(returnOfficer, 'hand-over-to-police', usual.handover, {
        query,
      });
      expect([status, body.code, codesOf(body)]).toEqual([409, 'processing-restricted', ['accuracy-contested']]);
      expect(body.blockers[0]?.legalBasis.map(({ label }) => label)).toContain(
        'Regulation (EU) 2016/679 art. 18(1)(a)',
      );
    }
    expect(await road.version()).toBe(version);
    const exception = {
      ...{
        recipient: 'se.polisen',
        ground: 'important-public-interest',
        until: '2026-02-10',
        reasons: 'Resan är i morgon',
      },
    };
    expect((await act(set, 'exceptions', { ...exception, until: '2026-02-09' })).status).toBe(400);
    const other = (await act(set, 'exceptions', { ...exception, recipient: 'se.kriminalvarden' })).body;
    expect((await road.attempt(returnOfficer, 'hand-over-to-police', usual.handover)).status).toBe(409);
    const let_ = await act(other, 'exceptions', exception);
    expect(let_.status).toBe(200);
    await road.give(returnOfficer, 'hand-over-to-police', usual.handover);
    const { items } = (await (await house.as(handler)).get<RestrictionsOfPerson>(restrictions())).body;
    expect(items.find(({ id }) => id === set.id)?.exceptions).toEqual([
      expect.objectContaining({ recipient: 'se.kriminalvarden' }),
      expect.objectContaining({
        ground: 'important-public-interest',
        reasons: 'Resan är i morgon',
        until: '2026-02-10',
      }),
    ]);
    await road.give(police, 'receive-handover');
    await lift(let_.body);
  });

  it('by another authority, its own acts are held up: no carrier and no other state learns of the person', async () => {
    await road
      .at('2026-02-16T08:00:00+01:00')
      .give(police, 'decide-detention', usual.detention('2026-02-16', '2026-02-16T08:00:00+01:00'));
    await road.give(embassy, 'draft-document-request', documentRequest);
    const set = (await restrict({ ground: 'needed-for-legal-claims' }, police)).body;
    const approval = await road.attempt<Refusal>(`${embassy}#2`, 'approve-document-request', documentApproval);
    expect([approval.status, approval.body.code]).toEqual([409, 'processing-restricted']);
    const exception = { recipient: 'state.GEO', ground: 'consent', until: '2026-02-16', reasons: 'Personen vill resa' };
    const passed = (await act(set, 'exceptions', exception, police)).body;
    await road.give(`${embassy}#2`, 'approve-document-request', documentApproval);
    await road.give(embassy, 'record-document-issued', usual.document('2026-02-16', '2027-02-15'));
    const ordered = await road.attempt<Refusal>(police, 'order-transport', usual.transportOrder);
    expect([ordered.status, ordered.body.code]).toEqual([409, 'processing-restricted']);
    await lift(passed, police);
    await road.give(police, 'order-transport', usual.transportOrder);
  });
});

describe('a restriction ends', () => {
  it('only after the person was told, by another act, once', async () => {
    const set = (await restrict({ statement: 1 })).body;
    const early = await act<ProblemBody>(set, 'lifting', { reasons: 'Klart' });
    expect([early.status, early.body.code]).toEqual([409, 'person-not-told']);
    expect((await act(set, 'lifting-announcement', { on: '2026-03-01' })).status).toBe(400);
    expect((await act(set, 'lifting-announcement', { on: '2026-02-01' })).status).toBe(400);
    const told = (await act(set, 'lifting-announcement', {})).body;
    expect((await act(set, 'lifting', { reasons: 'Klart' })).status).toBe(412);
    expect((await act<ProblemBody>(told, 'lifting', { reasons: 'Klart' }, 'polisen/supervisor')).body.code).toBe(
      'restriction-not-found',
    );
    const lifted = await act(told, 'lifting', { reasons: 'Klart' });
    expect(lifted.status).toBe(200);
    for (const [what, body] of [
      ['lifting', { reasons: 'Klart' }],
      ['lifting-announcement', {}],
      ['exceptions', { recipient: 'se.polisen', ground: 'consent', until: '2026-02-20', reasons: 'x' }],
    ] as const)
      expect([what, (await act<ProblemBody>(lifted.body, what, body)).body.code]).toEqual([what, 'restriction-over']);
    const { items } = (await (await house.as(supervisor)).get<RestrictionsOfPerson>(restrictions())).body;
    expect(items.find(({ id }) => id === set.id)).toMatchObject({
      ...{ personToldOn: '2026-02-16', liftingReasons: 'Klart', reasons: 'Dagen kontrolleras' },
    });
  });

  it('with a line in the read log for each act, and words only where erasure finds them', async () => {
    const set = (await restrict({ caseId: road.caseId, event: 1 })).body;
    await lift(set);
    const { rows } = await owner.query<{ operation: string; purpose: string; class: string }>(
      `select distinct operation, purpose, class from read_log where person_id = $1 and operation like '%restrict%'
         and class = 'alteration' order by operation`,
      [road.personId],
    );
    expect(rows.map(({ operation }) => operation)).toEqual([
      ...['announce-lifting-of-restriction', 'except-from-restriction', 'lift-restriction', 'restrict-processing'],
    ]);
    expect(new Set(rows.map(({ purpose }) => purpose))).toEqual(new Set(['data-protection']));
    const { rows: held } = await owner.query<{ text: string }>(
      `select string_agg(r::text, '') || (select string_agg(e::text, '') from restriction_exceptions e) as text from restrictions r`,
    );
    expect(held[0]?.text).not.toMatch(/kontrolleras|Resan/);
  });
});
