import type { EventFeed } from '../../../src/cases/http/events.controller';
import type { CasePage } from '../../../src/cases/http/case.answers';
import type { CaseDeadlines } from '../../../src/deadlines/worklist/deadline.answers';
import { usual } from '../../builders';
import { asNew, House } from '../house';
import {
  border,
  codesOf,
  decider,
  documentApproval,
  documentRequest,
  embassy,
  escort,
  planner,
  police,
  returnOfficer,
  Road,
} from '../road';

jest.setTimeout(60_000);

const agency = 'se.migrationsverket';
const thePolice = 'se.polisen';

let house: House;
beforeAll(async () => {
  house = await House.open();
});
afterAll(() => house.close());

describe('a Swedish return case', () => {
  it('travels from the decision to the confirmed departure, and one authority is accountable at every step', async () => {
    const withPeriod = { noPeriodGround: undefined, departureWeeks: 4, entryBan: { years: 2, ground: 'public-order' } };
    const road = await Road.begin(house, '2026-03-02T09:00:00+01:00', withPeriod);
    await road.stands(
      { decision: 'issued', departurePeriod: 'pending', responsibility: 'held', entryBan: 'imposed' },
      agency,
    );

    await road.at('2026-03-06T10:30:00+01:00').give(decider, 'record-service', usual.service('2026-03-06'));
    await road.stands({ decision: 'served', remedy: 'open' }, agency, { 'se.appeal': '2026-03-27' });

    await house.travelTo('2026-03-27T23:59:30+01:00');
    await road.stands({ decision: 'served', remedy: 'open' }, agency, { 'se.appeal': '2026-03-27' });
    await house.travelTo('2026-03-28T00:00:01+01:00');
    await road.stands({ decision: 'final', remedy: 'closed', departurePeriod: 'running' }, agency, {
      'se.departure-period': '2026-04-25',
    });

    const tooEarly = await road.at('2026-04-10T14:00:00+02:00').refused(returnOfficer, 'hand-over-to-police', {
      ...usual.handover,
    });
    expect(codesOf(tooEarly)).toEqual(['departure-period-running']);

    await house.travelTo('2026-04-26T00:00:01+02:00');
    expect((await road.seenBy(decider)).states).toMatchObject({ departurePeriod: 'expired', whereabouts: 'known' });

    await road.at('2026-05-04T15:20:00+02:00').give(returnOfficer, 'report-absconded', usual.absconding('2026-05-04'));
    const handover = { ground: 'hiding', note: 'Not met at the registered address since 20 April.' };
    await road.at('2026-05-05T09:10:00+02:00').give(returnOfficer, 'hand-over-to-police', handover);
    await road.accountable(agency, { responsibility: 'in-transit', whereabouts: 'absconded' }, ['se.handover']);
    await road.at('2026-05-06T08:05:00+02:00').give(police, 'receive-handover');
    await road.accountable(thePolice, { responsibility: 'held' }, []);

    const found = { locatedOn: '2026-06-15', place: 'At a workplace; identity checked by fingerprint.' };
    await road.at('2026-06-15T08:15:00+02:00').give(border, 'report-located', found);
    await road
      .at('2026-06-15T08:40:00+02:00')
      .give(border, 'take-into-custody', { startedAt: '2026-06-15T08:40:00+02:00' });
    await road.accountable(thePolice, { whereabouts: 'known', custody: 'held' }, [
      'se.custody.hold',
      'se.custody.hold-alarm',
    ]);
    expect((await road.deadline('se.custody.hold')).dueAt).toBe('2026-06-16T06:40:00.000Z');
    const detention = usual.detention('2026-06-15', '2026-06-15T16:30:00+02:00');
    await road.at('2026-06-15T16:30:00+02:00').give(police, 'decide-detention', detention);
    await road.accountable(thePolice, { custody: 'detained' }, [
      'se.detention.cap',
      'se.detention.cap-alarm',
      'se.detention.counsel',
      'se.detention.review',
      'se.detention.review-alarm',
      'se.document.diligence',
    ]);
    expect((await road.seenBy(decider)).custodyTime).toMatchObject({ days: 1 });

    await road.at('2026-06-18T09:30:00+02:00').give(embassy, 'draft-document-request', documentRequest);
    await road.at('2026-06-18T11:00:00+02:00').give(`${embassy}#2`, 'approve-document-request', documentApproval);
    await road.at('2026-07-01T13:00:00+02:00').give(embassy, 'record-consular-interview', {
      heldOn: '2026-07-01',
      note: 'Nationality confirmed orally.',
    });
    await road
      .at('2026-07-06T10:15:00+02:00')
      .give(embassy, 'record-document-issued', usual.document('2026-07-06', '2026-10-06'));
    expect((await road.deadline('se.document.validity')).dueOn).toBe('2026-10-06');

    const order = { ...usual.transportOrder, notBefore: '2026-07-20T04:00:00Z', notAfter: '2026-07-24T18:00:00Z' };
    await road.at('2026-07-15T08:30:00+02:00').give(police, 'order-transport', order);
    await road.carrierGives(planner, 'accept-transport');
    const leg = { ...usual.leg, departsAt: '2026-07-22T07:30:00+02:00', arrivesAt: '2026-07-22T16:00:00+02:00' };
    const plan = { ...usual.transportPlan, legs: [leg] };
    await road.carrierGives(planner, 'plan-transport', plan);
    await house.travelTo('2026-07-22T07:30:00+02:00');
    await road.carrierGives(escort, 'start-transport', { startedAt: '2026-07-22T07:30:00+02:00' });
    await road.accountable(thePolice, { transport: 'underway', custody: 'detained' });
    await house.travelTo('2026-07-22T16:40:00+02:00');
    await road.carrierGives(escort, 'complete-transport', {
      endedAt: '2026-07-22T16:40:00+02:00',
      handedTo: 'Border police, Tbilisi',
    });

    const left = { leftMemberStatesOn: '2026-07-22', leftAsDecidedOn: '2026-07-22' };
    await road
      .at('2026-07-23T09:00:00+02:00')
      .give(border, 'confirm-departure', { ...usual.departure('2026-07-22'), ...left });
    await road.stands(
      {
        decision: 'enforced',
        remedy: 'closed',
        departurePeriod: 'expired',
        responsibility: 'closed',
        custody: 'at-liberty',
        travelDocument: 'issued',
        holds: 'free',
        whereabouts: 'departed',
        transport: 'completed',
        entryBan: 'running',
      },
      thePolice,
      { 'se.ban': '2028-07-22', 'se.limitation': '2031-07-22' },
    );

    await tellsItsWholeHistory(road);
    await isClosed(road);
  });
});

/** The journal verifies, the feed has each event once in order, and every deadline is accounted for. */
async function tellsItsWholeHistory(road: Road): Promise<void> {
  const journal = await road.journal();
  const { version } = await road.seenBy(decider);
  expect(journal.map(({ sequence }) => sequence)).toEqual(Array.from({ length: version }, (_, at) => at + 1));
  for (const { legalBasis, prevHash, sequence } of journal) {
    expect(legalBasis?.length).toBeGreaterThan(0);
    if (sequence > 1) expect(prevHash).toBe(journal[sequence - 2]?.hash);
  }
  for (const seat of [decider, police])
    expect(await road.verified(seat)).toMatchObject({
      intact: true,
      events: version,
      findings: [],
      headHash: journal.at(-1)?.hash,
    });

  const feed = await (await road.house.as(police)).get<EventFeed>('/api/v1/events?limit=500');
  const told = feed.body.items.filter(({ data }) => data.caseId === road.caseId);
  expect(told.map(({ data }) => data.sequence)).toEqual(journal.map(({ sequence }) => sequence));

  const { body } = await road.read<CaseDeadlines>(police, '/deadlines');
  expect(Object.fromEntries(body.items.map(({ key, status }) => [key, status]))).toEqual({
    'se.appeal': 'lapsed',
    'se.departure-period': 'lapsed',
    'se.handover': 'met',
    'se.custody.hold': 'void',
    'se.custody.hold-alarm': 'void',
    'se.detention.review': 'void',
    'se.detention.review-alarm': 'void',
    'se.detention.cap': 'void',
    'se.detention.cap-alarm': 'void',
    // Nobody had appointed counsel after three days; the clock said so.
    'se.detention.counsel': 'lapsed',
    'se.document.diligence': 'void',
    'se.document.validity': 'void',
    'se.limitation': 'running',
    'se.ban': 'running',
  });
  for (const { trace } of body.items) expect(trace.length).toBeGreaterThan(0);
}

/** A closed case takes what can still come after a departure and nothing else, and the list says that it is closed. */
async function isClosed(road: Road): Promise<void> {
  const { body } = await (await road.house.as(police)).get<CasePage>('/api/v1/cases?open=false');
  expect(body.items.map(({ id }) => id)).toContain(road.caseId);
  const refusal = await road.refused(police, 'take-into-custody', { startedAt: '2026-07-23T08:00:00+02:00' });
  expect(codesOf(refusal)).toEqual(expect.arrayContaining(['state-of-responsibility', 'state-of-whereabouts']));
  expect(refusal.available).toMatchObject([
    { command: 'record-transport-costs' },
    { command: 'record-departure-from-member-states' },
    { command: 're-enforce' },
    { command: 'acknowledge-notice' },
  ]);
  const again = await (
    await road.house.as(escort)
  ).post(`/api/v1/kriminalvarden/cases/${road.caseId}/abort-transport`, failure, asNew(await road.version()));
  expect(again.status).toBe(404);
}

const failure = {
  reason: 'technical',
  endedAt: '2026-07-22T15:00:00Z',
  broughtTo: 'detention-centre',
  note: 'Never mind.',
};
