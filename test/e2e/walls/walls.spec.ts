import type { CasePage, CaseView } from '../../../src/cases/http/case.answers';
import type { EventFeed } from '../../../src/cases/http/events.controller';
import type { HandoversOfCase } from '../../../src/cases/http/handovers.controller';
import type { TransportOrderPage, TransportOrderView } from '../../../src/cases/http/transport-orders.answers';
import type { CaseDeadlines, WorklistDeadlinePage } from '../../../src/deadlines/worklist/deadline.answers';
import { fieldGroups } from '../../../src/case-file';
import type { ProblemBody } from '../../../src/platform/http/problems/problem-body';
import { usual } from '../../builders';
import { asNew, House, type Seat } from '../house';
import { court, courtStay, decider, escort, planner, police, returnOfficer, Road, type Refusal } from '../road';

jest.setTimeout(60_000);

const parts = ['', '/journal', '/deadlines', '/handovers', '/actions'];
const secret = 'Has a heart condition that nobody but the carrier needs to know of.';

let house: House;
beforeAll(async () => {
  house = await House.open();
});
afterAll(() => house.close());

async function ordered(): Promise<Road> {
  const road = await Road.readyToTravel(house);
  const needs = { ...usual.transportOrder.needs, health: secret };
  await road.give(police, 'order-transport', { ...usual.transportOrder, needs });
  return road;
}

const get = async <T>(seat: Seat, path: string) => (await house.as(seat)).get<T>(`/api/v1/${path}`);

const listed = async (seat: Seat, query = '') => {
  const { body } = await get<CasePage>(seat, `cases?limit=100${query}`);
  return body.items;
};

/** The case does not exist for this authority, wherever it asks. */
async function isUnknownTo(road: Road, seat: Seat, { carrier = false } = {}): Promise<void> {
  for (const part of parts.filter(one => !carrier || one !== '/actions')) {
    const { status, body } = await road.read<ProblemBody>(seat, part);
    expect([part, status, body.code]).toEqual([part, 404, 'case-not-found']);
  }
  const client = await house.as(seat);
  const verification = await client.post('/api/v1/journal-verifications', { caseId: road.caseId });
  expect(verification.status).toBe(404);
  expect((await listed(seat)).map(({ id }) => id)).not.toContain(road.caseId);
  expect((await listed(seat, '&sort=nextDueAt')).map(({ id }) => id)).not.toContain(road.caseId);
  const feed = await get<EventFeed>(seat, 'events?limit=500');
  const told = feed.body.items.filter(({ data }) => data.caseId === road.caseId).map(({ type }) => type);
  expect(told.filter(type => !carrier || !type.startsWith('samverk.case.transport-'))).toEqual([]);
  const due = await get<WorklistDeadlinePage>(seat, 'deadlines?limit=100');
  expect(due.body.items.map(({ caseId }) => caseId)).not.toContain(road.caseId);
}

describe('a case of Migrationsverket', () => {
  it('does not exist for the police, the court and Kriminalvården before they take part', async () => {
    const road = await Road.begin(house, '2026-01-07T12:00:00+01:00');
    for (const seat of [police, court, planner]) {
      await isUnknownTo(road, seat);
      const person = await get<ProblemBody>(seat, `persons/${road.personId}`);
      expect([person.status, person.body.code]).toEqual([404, 'person-not-found']);
    }
  });

  it('is known to every role of Migrationsverket, also one that may do nothing with it yet', async () => {
    const road = await Road.begin(house, '2026-01-07T12:00:00+01:00');
    expect((await road.seenBy('migrationsverket/supervisor')).id).toBe(road.caseId);
    const { body } = await road.read<{ items: { allowed: boolean }[] }>('migrationsverket/supervisor', '/actions');
    expect(body.items.filter(({ allowed }) => allowed)).toEqual([]);
  });
});

describe('a court', () => {
  it('takes part from the appeal on, with a receipt for what it was shown', async () => {
    const road = await Road.begin(house, '2026-01-07T12:00:00+01:00');
    await road.at('2026-01-12T12:00:00+01:00').give(decider, 'record-service', usual.service('2026-01-12'));
    await isUnknownTo(road, court);
    const stay = await road.attempt<ProblemBody>(court, 'stay-enforcement', courtStay);
    expect([stay.status, stay.body.code]).toEqual([404, 'case-not-found']);

    const appeal = { lodgedOn: '2026-01-20', court: 'migrationsdomstol' };
    await road.at('2026-01-20T12:00:00+01:00').give(decider, 'lodge-appeal', appeal);
    expect(await road.seenBy(court)).toMatchObject({
      states: { remedy: 'pending' },
      accountable: 'se.migrationsverket',
    });
    expect((await listed(court)).map(({ id }) => id)).toContain(road.caseId);
    const { body } = await road.read<HandoversOfCase>(court, '/handovers');
    expect(body.disclosures).toMatchObject([{ recipient: 'se.migrationsdomstol', groups: [...fieldGroups] }]);
    await road.give(court, 'stay-enforcement', courtStay);
  });
});

describe('Kriminalvården', () => {
  it('sees its order with what it needs to carry the person safely, and nothing else of the case', async () => {
    const road = await ordered();
    const { body, status } = await road.read<TransportOrderView>(planner, '/transport-orders/1');
    expect([status, body.needs?.health, body.destination, body.orderer]).toEqual([200, secret, 'GEO', 'se.polisen']);
    expect(Object.keys(body).filter(key => /decision|remedy|holds|file|states|reference/.test(key))).toEqual([]);
    const list = await get<TransportOrderPage>(planner, 'transport-orders?limit=100');
    expect(list.body.items.map(({ caseId }) => caseId)).toContain(road.caseId);
    expect(JSON.stringify(list.body)).not.toContain(secret);
    await isUnknownTo(road, planner, { carrier: true });
    await isUnknownTo(road, escort, { carrier: true });
  });

  it('is told who the person is as far as the journey needs it, and nothing once the journey is over', async () => {
    const road = await ordered();
    const document = { kind: 'passport', number: 'P1234567', issuer: 'GEO' };
    const client = await house.as(police);
    const statement = { document, source: 'document', certainty: 'confirmed' };
    const added = await client.post(`/api/v1/persons/${road.personId}/assertions`, statement, asNew(1));
    expect(added.status).toBe(201);
    const told = async (seat: Seat) => JSON.stringify((await get(seat, `persons/${road.personId}`)).body);
    expect(await told(police)).toContain('P1234567');
    expect(await told(planner)).toContain('Giorgi');
    expect(await told(planner)).not.toContain('P1234567');
    await road.carrierGives(planner, 'cancel-transport', { reason: 'carrier', note: 'No seats.' });
    expect((await get(planner, `persons/${road.personId}`)).status).toBe(404);
  });

  it('sees no order before it is placed, nor one that does not exist', async () => {
    const road = await Road.readyToTravel(house);
    for (const number of [1, 2, 0, -1, 99_999, 'x']) {
      const { status, body } = await road.read<ProblemBody>(planner, `/transport-orders/${number}`);
      expect([status, body.code]).toEqual([404, 'order-not-found']);
    }
    const attempt = await road.attempt<ProblemBody>(planner, 'accept-transport');
    expect([attempt.status, attempt.body.code]).toEqual([404, 'case-not-found']);
  });

  it('learns of a refusal what stands in the way, and no state but that of its order', async () => {
    const road = await ordered();
    await road.give(court, 'stay-enforcement', courtStay);
    await road.carrierGives(planner, 'accept-transport');
    const { status, body } = await road.attempt<Refusal>(planner, 'plan-transport', usual.transportPlan);
    expect([status, Object.keys(body.states)]).toEqual([409, ['transport']]);
    expect(body.blockers.map(({ code }) => code)).toEqual(['enforcement-barred']);
  });

  it('acts on its order alone, and no longer when the order is over', async () => {
    const road = await ordered();
    const answer = await road.attempt<{ states: object }>(planner, 'accept-transport');
    expect([answer.status, answer.body.states]).toEqual([200, { transport: 'accepted' }]);
    await road.carrierGives(planner, 'cancel-transport', { reason: 'carrier', note: 'No seats.' });
    const after = await road.attempt<ProblemBody>(planner, 'accept-transport');
    expect([after.status, after.body.code]).toEqual([404, 'case-not-found']);
    await isUnknownTo(road, planner, { carrier: true });
    expect((await road.read(planner, '/actions')).status).toBe(404);
  });
});

describe('an authority to which only some groups were disclosed', () => {
  const discloses = ['decision', 'responsibility', 'custody'];
  const hidden = fieldGroups.filter(group => !discloses.includes(group));

  /** On its way to the police, who may look at what is disclosed; a stay and a document are not. */
  async function narrowly(): Promise<Road> {
    const road = await Road.afterAppeal(house);
    await road.give(decider, 'stay-enforcement', usual.stay);
    await road.at('2026-02-16T08:00:00+01:00').give(returnOfficer, 'record-document-issued', {
      ...usual.document('2026-02-16', '2027-02-15'),
    });
    await road.give(returnOfficer, 'hand-over-to-police', { ...usual.handover, discloses });
    return road;
  }

  it('sees these in the case and no other', async () => {
    const road = await narrowly();
    const seen = await road.seenBy(police);
    expect([...seen.groups].sort()).toEqual([...discloses].sort());
    expect(Object.keys(seen.states).sort()).toEqual([...discloses].sort());
    expect(Object.keys(seen.file).sort()).toEqual([...discloses].sort());
    expect(seen.deadlines.map(({ key }) => key)).toEqual(['se.handover']);
    expect(JSON.stringify(seen)).not.toContain('stay-by-authority');
  });

  it('is told of its own handover alone where it is not told who answers for the case', async () => {
    const road = await Road.afterAppeal(house);
    const sent = { ...usual.handover, discloses: ['decision'] };
    await road.at('2026-02-16T08:00:00+01:00').give(returnOfficer, 'hand-over-to-police', sent);
    const told = await road.read<HandoversOfCase>(police, '/handovers');
    expect(told.body.handovers).toMatchObject([{ to: 'se.polisen' }]);
    expect(told.body.disclosures.map(({ recipient }) => recipient)).toEqual(['se.polisen']);
    const { body } = await road.read<HandoversOfCase>(decider, '/handovers');
    expect(body.disclosures.map(({ recipient }) => recipient)).toContain('se.migrationsdomstol');
  });

  it('sees these in the list, and cannot find the case by what is hidden', async () => {
    const road = await narrowly();
    const line = (await listed(police)).find(({ id }) => id === road.caseId);
    expect(Object.keys(line?.states ?? {}).sort()).toEqual([...discloses].sort());
    const { body } = await road.read<CaseView>(police, '');
    expect(line?.nextDueAt).toBe(body.deadlines.map(({ dueAt }) => dueAt).sort()[0]);
    const finds = async (query: string) => (await listed(police, query)).some(({ id }) => id === road.caseId);
    expect(await finds('&decision=final')).toBe(true);
    for (const query of ['&holds=barred', '&holds=free', '&travelDocument=issued', '&transport=none'])
      expect([query, await finds(query)]).toEqual([query, false]);
  });

  it('sees these in the journal and in the deadlines', async () => {
    const road = await narrowly();
    const journal = await road.journal(police);
    expect(new Set(journal.map(({ region }) => region))).toEqual(new Set(['decision', 'responsibility']));
    expect(journal.length).toBeLessThan((await road.journal()).length);
    const { body } = await road.read<CaseDeadlines>(police, '/deadlines');
    expect(body.items.map(({ key }) => key)).not.toContain('se.document.validity');
    expect((await road.read<CaseDeadlines>(decider, '/deadlines')).body.items.map(({ key }) => key)).toContain(
      'se.document.validity',
    );
  });

  it('is told no hidden state by a refusal, nor by its own commands', async () => {
    const road = await narrowly();
    const client = await house.as(police);
    const path = `/api/v1/polisen/cases/${road.caseId}`;
    const version = await road.version();
    const refusal = await client.post<Refusal>(`${path}/hand-back`, handBack, asNew(version));
    expect(refusal.status).toBe(409);
    for (const group of hidden) expect(Object.keys(refusal.body.states)).not.toContain(group);
  });

  it('sees the whole case from the moment it is accountable for it', async () => {
    const road = await narrowly();
    await road.give(police, 'receive-handover');
    const seen = await road.seenBy(police);
    expect([...seen.groups].sort()).toEqual([...fieldGroups].sort());
    expect(seen.states).toMatchObject({ holds: 'barred', travelDocument: 'issued' });
    expect(await listed(police, '&holds=barred').then(items => items.map(({ id }) => id))).toContain(road.caseId);
  });

  it('can verify the whole chain all the same', async () => {
    const road = await narrowly();
    expect(await road.verified(police)).toMatchObject({ intact: true, events: await road.version() });
  });
});

const handBack = { ground: 'cooperates-again', note: 'Wishes to leave.' };
