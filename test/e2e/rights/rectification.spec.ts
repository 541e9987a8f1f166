import { Client } from 'pg';
import type { CasePage, CaseView } from '../../../src/cases/http/case.answers';
import type { JournalPage } from '../../../src/cases/http/journal.answers';
import type { PersonAnswer } from '../../../src/persons/http/persons.answers';
import type { ProblemBody } from '../../../src/platform/http/problems/problem-body';
import { textsOf, type Extract } from '../../../src/rights/access/extract';
import type { DataProtectionNoticePage } from '../../../src/rights/recipients/notices.answers';
import type {
  CorrectionReceipt,
  RectificationReceipt,
  RectificationsOfPerson,
} from '../../../src/rights/rectification/rectifications.answers';
import { usual } from '../../builders';
import { freshDatabase, type FreshDatabase } from '../../postgres/database';
import { asNew, House, type Seat } from '../house';
import { decider, planner, police, Road } from '../road';
import { aRequest, Desk, handler, officer, supervisor, type RequestReceipt } from './people';

jest.setTimeout(180_000);

let fresh: FreshDatabase;
let owner: Client;
let house: House;
let road: Road;
let desk: Desk;
beforeAll(async () => {
  fresh = await freshDatabase();
  owner = new Client({ connectionString: fresh.ownerUrl });
  await owner.connect();
  await owner.query(`select set_config('app.authority', 'samverk.auditor', false)`);
  house = await House.open({}, fresh);
  road = await Road.readyToTravel(house);
  await road.give(police, 'order-transport', usual.transportOrder);
  desk = await Desk.of(house, handler, road.personId);
});
afterAll(async () => {
  await house.close();
  await owner.end();
  await fresh.drop();
});

type Told = RectificationReceipt & Pick<ProblemBody, 'code'>;

const wish = { ...aRequest, kind: 'rectification', receivedOn: '2026-02-10' };
const refusal = {
  ground: 'exempted-by-law',
  reasons: 'Uppgiften stämmer',
  remedies: ['supervisory-authority', 'court'],
};
const rectifications = () => `/api/v1/persons/${road.personId}/rectifications`;

/** A request for rectification whose identity was checked. */
async function asked(seat: Seat = handler): Promise<RequestReceipt> {
  const there = await Desk.of(house, seat, road.personId);
  return (await there.act(await there.record(wish), 'identity-check', { means: 'identity-document' })).body;
}

const contest = async (requestId: string, datum: object, seat: Seat = handler) =>
  (await house.as(seat)).post<Told>(rectifications(), { requestId, ...datum }, asNew());

const correct = async (seat: Seat, { id, version }: Pick<Told, 'id' | 'version'>, correction: object) =>
  (await house.as(seat)).post<CorrectionReceipt & Pick<ProblemBody, 'code'>>(
    `${rectifications()}/${id}/correction`,
    correction,
    asNew(version),
  );

const personSeenBy = async (seat: Seat) =>
  (await (await house.as(seat)).get<PersonAnswer>(`/api/v1/persons/${road.personId}`)).body;

const newName = (primary: string) => ({
  statement: {
    name: { kind: 'official', primary, secondary: 'Giorgi' },
    ...{ source: 'document', certainty: 'confirmed' },
  },
});

/** The name that stands, as a statement. */
async function standingName() {
  const { statements } = await personSeenBy(handler);
  const found = statements.find(({ kind, supersededBy }) => kind === 'name' && supersededBy === undefined);
  if (!found) throw new Error('no name stands');
  return found;
}

describe('a datum that a person says is wrong', () => {
  it('is named under an open request for rectification, and has to stand in what the caller may see', async () => {
    const { number } = await standingName();
    const request = await asked();
    const named = await contest(request.id, { statement: number, says: 'Jag heter inte så' });
    expect(named.status).toBe(201);
    expect(named.body).toMatchObject({ status: 'open', version: 1, requestId: request.id });
    for (const [datum, status, code] of [
      [{ statement: 999 }, 404, 'datum-not-found'],
      [{ caseId: road.caseId, region: 'decision', field: 'noSuchField' }, 404, 'datum-not-found'],
      [{ caseId: road.caseId, event: 9999 }, 404, 'datum-not-found'],
      [{ caseId: road.personId, region: 'decision' }, 404, 'datum-not-found'],
      [{ statement: number, caseId: road.caseId }, 400, 'invalid-input'],
      [{ caseId: road.caseId }, 400, 'invalid-input'],
    ] as const) {
      const { status: told, body } = await contest(request.id, datum);
      expect([datum, told, body.code]).toEqual([datum, status, code]);
    }
    const access = await desk.record();
    expect((await contest(access.id, { statement: number })).body.code).toBe('data-subject-request-not-found');
    expect((await contest(request.id, { statement: number }, 'polisen/supervisor')).body.code).toBe(
      'data-subject-request-not-found',
    );
  });

  it('cannot be a part of the case that was not opened to the authority', async () => {
    const request = await asked(planner);
    for (const datum of [{ region: 'transport' }, { event: 1 }])
      expect((await contest(request.id, { caseId: road.caseId, ...datum }, planner)).body.code).toBe('datum-not-found');
    const { number } = await standingName();
    expect((await contest(request.id, { statement: number }, planner)).status).toBe(201);
  });
});

describe('a rectification that is granted', () => {
  it('supersedes the statement in the same moment, and whoever was told of the person is told of it once', async () => {
    const { number } = await standingName();
    const request = await asked();
    const named = (await contest(request.id, { statement: number })).body;
    const early = await Desk.of(house, handler, road.personId);
    const current = { id: request.id, version: named.requestVersion ?? 0 };
    expect((await early.act<ProblemBody>(current, 'answer', { outcome: 'granted' })).body.code).toBe(
      'grant-not-carried-out',
    );
    expect(
      (await correct(handler, named, { statement: { birthDate: '1990', source: 'document', certainty: 'confirmed' } }))
        .body.code,
    ).toBe('not-a-correction');
    const corrected = await correct(handler, named, newName('Demonadze Rätt'));
    expect(corrected.status).toBe(200);
    expect(corrected.body.told).toEqual(expect.arrayContaining(['se.migrationsdomstol', 'se.polisen']));
    const { statements, version } = await personSeenBy(handler);
    expect(statements.find(one => one.number === number)?.supersededBy).toBe(version);
    expect(statements.at(-1)).toMatchObject({ name: { primary: 'Demonadze Rätt' }, authority: 'se.migrationsverket' });
    const answered = await early.act({ id: request.id, version: corrected.body.requestVersion ?? 0 }, 'answer', {
      outcome: 'granted',
    });
    expect(answered.body).toMatchObject({ status: 'answered' });
    expect((await correct(handler, corrected.body, newName('Igen'))).body.code).toBe('rectification-settled');
    const { rows } = await owner.query<{ recipient: string; class: string }>(
      `select recipient, class from read_log where operation = 'tell-recipient' and person_id = $1 order by recipient`,
      [road.personId],
    );
    expect(rows).toEqual(corrected.body.told.map(recipient => ({ recipient, class: 'disclosure' })));
  });

  it('is corrected once, whoever sends it twice, and not before it is known who asks', async () => {
    const { number } = await standingName();
    const unchecked = await desk.record(wish);
    const early = (await contest(unchecked.id, { statement: number })).body;
    expect((await correct(handler, early, newName('Nej'))).body.code).toBe('identity-unchecked');
    const request = await asked();
    const named = (await contest(request.id, { statement: number })).body;
    const client = await house.as(handler);
    const headers = asNew(named.version);
    const at = `${rectifications()}/${named.id}/correction`;
    const first = await client.post<CorrectionReceipt>(at, newName('En Gång'), headers);
    const again = await client.post<CorrectionReceipt>(at, newName('En Gång'), headers);
    expect([first.status, again.status, again.headers.get('idempotent-replayed')]).toEqual([200, 200, 'true']);
    expect(again.body).toEqual(first.body);
    expect((await client.post<ProblemBody>(at, newName('Två'), headers)).body.code).toBe('idempotency-key-reused');
    const { statements } = await personSeenBy(handler);
    expect(statements.filter(({ name }) => name?.primary === 'En Gång')).toHaveLength(1);
    // The other request finds that its statement was superseded meanwhile, and is linked to what took its place.
    const checked = (await desk.act({ id: unchecked.id, version: 2 }, 'identity-check', { means: 'identity-document' }))
      .body;
    expect(checked.status).toBe('open');
    const wrong = await correct(handler, early, { supersededBy: (statements.at(-1)?.number ?? 0) + 1 });
    expect(wrong.body.code).toBe('not-a-correction');
    const linked = await correct(handler, early, { supersededBy: statements.at(-1)?.number });
    expect(linked.body.status).toBe('corrected');
  });

  it('of a case is linked to the later event that corrects it, and no earlier one', async () => {
    const request = await asked(police);
    const { body } = await (await house.as(police)).get<JournalPage>(`/api/v1/cases/${road.caseId}/journal?limit=100`);
    const [first, second] = body.items.filter(({ region }) => region === 'travelDocument');
    const named = (await contest(request.id, { caseId: road.caseId, event: first?.sequence }, police)).body;
    const decided = body.items.find(({ region }) => region === 'decision');
    for (const event of [first?.sequence, decided?.sequence, 9999])
      expect((await correct(police, named, { event })).body.code).toBe('not-a-correction');
    const corrected = await correct(police, named, { event: second?.sequence });
    expect(corrected.body.status).toBe('corrected');
    expect(corrected.body.told).not.toContain('se.polisen');
    const listed = await (await house.as(police)).get<RectificationsOfPerson>(rectifications());
    expect(listed.body.items.find(({ id }) => id === named.id)).toMatchObject({
      place: 'event',
      correctedEvent: second?.sequence,
      told: corrected.body.told,
    });
  });
});

describe('those to whom a datum was disclosed', () => {
  it('find in their inbox that it was corrected, and confirm it; others find nothing', async () => {
    const { number } = await standingName();
    const request = await asked();
    const { body } = await correct(handler, (await contest(request.id, { statement: number })).body, newName('Nytt'));
    const inbox = async (seat: Seat) =>
      (
        await (
          await house.as(seat)
        ).get<DataProtectionNoticePage>('/api/v1/data-protection-notices?open=true&limit=100')
      ).body.items;
    const notice = (await inbox(police)).find(({ about }) => about === body.id);
    expect(notice).toMatchObject({
      ...{
        key: 'rectified',
        from: 'se.migrationsverket',
        to: 'se.polisen',
        personId: road.personId,
        statement: number,
      },
      legalBasis: ['Regulation (EU) 2016/679 art. 19'],
    });
    expect(await inbox('straz-graniczna/supervisor')).toEqual([]);
    const client = await house.as(police);
    const at = `/api/v1/data-protection-notices/${notice?.id ?? ''}/acknowledgement`;
    const others = await (await house.as(planner)).post<ProblemBody>(at, {}, asNew());
    expect([others.status, others.body.code]).toEqual([404, 'data-protection-notice-not-found']);
    // Nor does whoever told it confirm it in the place of an authority that works here.
    expect((await (await house.as(handler)).post<ProblemBody>(at, {}, asNew())).status).toBe(404);
    expect((await client.post(at, {}, asNew())).status).toBe(200);
    expect((await client.post<ProblemBody>(at, {}, asNew())).body.code).toBe('data-protection-notice-acknowledged');
    expect((await inbox(police)).map(({ id }) => id)).not.toContain(notice?.id);
    const out = await (
      await house.as(officer)
    ).get<DataProtectionNoticePage>('/api/v1/data-protection-notices?direction=out&open=false');
    expect(out.body.items).toEqual([expect.objectContaining({ id: notice?.id, to: 'se.polisen' })]);
  });
});

describe('a rectification that is refused', () => {
  it('leaves a note wherever the statement is shown, for every authority that sees it, until it is lifted', async () => {
    const { number } = await standingName();
    const request = await asked();
    const named = (await contest(request.id, { statement: number, says: 'Hemligt ord' })).body;
    const held = await (await house.as(police)).get(`/api/v1/persons/${road.personId}`);
    expect((await personSeenBy(police)).statements.at(-1)).not.toHaveProperty('contested');
    const refused = await desk.act({ id: request.id, version: named.requestVersion ?? 0 }, 'refusal', refusal);
    expect(refused.body.status).toBe('refused');
    const mark = { id: named.id, requestId: request.id, authority: 'se.migrationsverket', since: '2026-02-10' };
    for (const seat of [handler, police, planner]) {
      const { statements } = await personSeenBy(seat);
      expect([seat, statements.find(one => one.number === number)?.contested]).toEqual([seat, [mark]]);
    }
    // Whoever holds the same version learns of it all the same.
    const etag = held.headers.get('etag') ?? '';
    const again = await (await house.as(police)).get(`/api/v1/persons/${road.personId}`, { 'If-None-Match': etag });
    expect([etag, again.status]).toEqual([again.headers.get('etag'), 200]);
    // The words stay with the authority that was asked.
    expect(JSON.stringify(await personSeenBy(police))).not.toContain('Hemligt ord');
    const own = await (await house.as(officer)).get<RectificationsOfPerson>(rectifications());
    const item = own.body.items.find(({ id }) => id === named.id);
    expect(item).toMatchObject({ says: 'Hemligt ord', noteStands: true, status: 'refused' });
    expect(
      (await (await house.as(police)).get<RectificationsOfPerson>(rectifications())).body.items,
    ).not.toContainEqual(expect.objectContaining({ id: named.id }));
    const lifting = async (seat: Seat, version: number) =>
      (await house.as(seat)).post<Told>(
        `${rectifications()}/${named.id}/note-lifting`,
        { because: 'taken-back', reasons: 'Personen skrev' },
        asNew(version),
      );
    expect((await lifting('polisen/supervisor', 2)).body.code).toBe('rectification-not-found');
    expect((await lifting(handler, 1)).status).toBe(412);
    expect((await lifting(handler, 2)).status).toBe(200);
    expect((await lifting(handler, 3)).body.code).toBe('no-note-stands');
    expect((await personSeenBy(police)).statements.find(one => one.number === number)).not.toHaveProperty('contested');
  });

  it('is shown in the case, in its journal and in the extract, and nowhere in the journal itself', async () => {
    const request = await asked();
    const field = { caseId: road.caseId, region: 'decision', field: 'decidedOn' };
    const one = (await contest(request.id, { ...field, says: 'Fel dag' })).body;
    const event = (await contest(request.id, { caseId: road.caseId, event: 1, says: 'Det hände inte' })).body;
    await desk.act({ id: request.id, version: event.requestVersion ?? 0 }, 'refusal', refusal);
    for (const seat of [decider, police]) {
      const { contested } = (await (await house.as(seat)).get<CaseView>(`/api/v1/cases/${road.caseId}`)).body;
      expect([seat, contested]).toEqual([
        seat,
        [expect.objectContaining({ id: one.id, region: 'decision', field: 'decidedOn', since: '2026-02-10' })],
      ]);
    }
    const lines = await (await house.as(decider)).get<CasePage>('/api/v1/cases?limit=100');
    expect(lines.body.items.find(({ id }) => id === road.caseId)).toMatchObject({ contested: true });
    const { body } = await (await house.as(decider)).get<JournalPage>(`/api/v1/cases/${road.caseId}/journal`);
    expect(body.items[0]?.contested).toEqual([expect.objectContaining({ id: event.id, event: 1 })]);
    expect(body.items.slice(1).some(({ contested }) => contested)).toBe(false);
    const { rows } = await owner.query<{ text: string }>(
      `select coalesce(string_agg(j.payload::text, ''), '') || coalesce((select string_agg(r::text, '') from rectifications r), '') as text
         from journal j where j.case_id = $1`,
      [road.caseId],
    );
    expect(rows[0]?.text).not.toMatch(/Fel dag|Det hände inte/);

    const access = await desk.act(await desk.record(), 'identity-check', { means: 'identity-document' });
    const at = `/api/v1/persons/${road.personId}/subject-access-exports`;
    const maker = await house.as(supervisor);
    const prepared = await maker.post<RequestReceipt>(at, { requestId: access.body.id, language: 'sv' }, asNew());
    const { content } = (await maker.get<{ content: Extract }>(`${at}/${prepared.body.id}`)).body;
    expect(content.cases[0]?.contested).toEqual([{ name: 'Beslut › beslutat den', value: '2026-02-10' }]);
    expect(content.cases[0]?.events[0]).toMatchObject({ sequence: 1, contestedSince: '2026-02-10' });
    const reviews = textsOf(content).map(text => ({ text: text.id, whole: false, passages: [] }));
    await maker.post(`${at}/${prepared.body.id}/text-reviews`, { reviews }, asNew(1));
    const released = await (
      await house.as(officer)
    ).post(`${at}/${prepared.body.id}/release`, { recipient: 'data-subject' }, asNew(2));
    expect(released.status).toBe(200);
  });

  it('leaves a note on what was not corrected where the rest was, and none where the person took it back', async () => {
    const { number } = await standingName();
    const request = await asked();
    const kept = (await contest(request.id, { caseId: road.caseId, region: 'entryBan' })).body;
    const wrong = (await contest(request.id, { statement: number })).body;
    const corrected = (await correct(handler, wrong, newName('Delvis'))).body;
    const current = { id: request.id, version: corrected.requestVersion ?? 0 };
    expect((await desk.act<ProblemBody>(current, 'answer', { outcome: 'granted' })).body.code).toBe(
      'grant-not-carried-out',
    );
    expect((await desk.act(current, 'answer', { outcome: 'granted-in-part' })).status).toBe(200);
    const taken = await asked();
    const back = (await contest(taken.id, { caseId: road.caseId, region: 'remedy' })).body;
    await desk.act({ id: taken.id, version: back.requestVersion ?? 0 }, 'withdrawal');
    const { items } = (await (await house.as(handler)).get<RectificationsOfPerson>(rectifications())).body;
    const of = (id: string) => items.find(one => one.id === id);
    expect([of(kept.id)?.status, of(kept.id)?.noteStands]).toEqual(['refused', true]);
    expect([of(wrong.id)?.status, of(back.id)?.status]).toEqual(['corrected', 'withdrawn']);
    const { contested } = (await (await house.as(decider)).get<CaseView>(`/api/v1/cases/${road.caseId}`)).body;
    expect(contested?.map(({ region }) => region)).toContain('entryBan');
    expect(contested?.map(({ region }) => region)).not.toContain('remedy');
  });
});
