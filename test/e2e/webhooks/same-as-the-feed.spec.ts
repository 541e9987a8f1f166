import type { ToldEvent } from '../../../src/cases/readers/events-reader';
import { usual } from '../../builders';
import { Gate, subjectOf, supervisorOf } from '../circle/gate';
import type { Seat } from '../house';
import { court, courtStay, decider, embassy, planner, police, returnOfficer, Road } from '../road';
import { Subscriptions } from './subscriptions';

jest.setTimeout(240_000);

/** Parties with all of a case, with parts of it, a carrier with its order alone, and one who has no part at all. */
const watchers: readonly Seat[] = [
  decider,
  `${police}#2`,
  embassy,
  court,
  planner,
  'sakerhetspolisen/security-officer',
];
const pathOf = (seat: Seat): string => `/${encodeURIComponent(seat)}`;

let all: Subscriptions;
let road: Road;
const hooks = new Map<Seat, string>();
const pulled = new Map<Seat, { items: readonly ToldEvent[]; next: string }>();

beforeAll(async () => {
  all = await Subscriptions.open();
  // Who pulls and who is pushed to hear at the same moments, so that both may have heard the same.
  await all.rest();
  for (const seat of watchers) hooks.set(seat, (await all.make(seat, pathOf(seat))).id);
});
afterAll(() => all.close());

/** Pulls as each watcher and lets each webhook come as far. */
async function bothWays(): Promise<void> {
  for (const seat of watchers) {
    const before = pulled.get(seat) ?? { items: [], next: '0-0' };
    const { items, next } = await all.pull(seat, before.next);
    pulled.set(seat, { items: [...before.items, ...items], next });
    await all.until(hooks.get(seat) ?? '', next);
  }
}

const compare = (): void => {
  for (const seat of watchers)
    expect([seat, all.receiver.eventsAt(pathOf(seat))]).toEqual([seat, pulled.get(seat)?.items]);
};
const counts = () => watchers.map(seat => pulled.get(seat)?.items.length ?? 0);
const toldOf = (seat: Seat, caseId: string) =>
  all.receiver.eventsAt(pathOf(seat)).filter(({ data }) => data.caseId === caseId);

describe('what is pushed to whoever subscribed', () => {
  it('is what the same caller pulls from the feed: the same events, in the same words and order', async () => {
    road = await Road.readyToTravel(all.house);
    await road.give(police, 'order-transport', usual.transportOrder);
    await bothWays();
    compare();
    const [whole = 0, ofPolice = 0, ofEmbassy = 0, ofCourt = 0, ofCarrier = 0, ofNobody = 0] = counts();
    // They differ from one another, so that sameness means something.
    expect(whole).toBeGreaterThan(10);
    expect(ofPolice).toBeGreaterThan(0);
    expect(ofEmbassy).toBeLessThanOrEqual(ofPolice);
    expect(ofCourt).toBeGreaterThan(0);
    expect(ofCarrier).toBeGreaterThan(0);
    expect(ofCarrier).toBeLessThan(ofPolice);
    expect(ofNobody).toBe(0);
  });

  it('names no person and nothing but ids and links', () => {
    for (const { body } of all.receiver.received) {
      expect(body).not.toContain(road.personId);
      expect(body).not.toContain('Demonadze');
    }
  });

  it('ends, for those outside the circle, with the event before the case was protected, and goes on for those inside', async () => {
    const gate = new Gate(all.house);
    expect((await gate.protect(supervisorOf.migrationsverket, road.caseId)).status).toBe(201);
    const givers: readonly (readonly [Seat, Seat])[] = [
      [supervisorOf.migrationsverket, decider],
      [supervisorOf.polisen, police],
      [`${planner}#2`, planner],
    ];
    for (const [giver, officer] of givers)
      expect((await gate.assign(giver, road.caseId, { officer: subjectOf(officer) })).status).toBe(201);
    const before = watchers.map(seat => toldOf(seat, road.caseId).length);
    await road.carrierGives(planner, 'accept-transport');
    await road.carrierGives(planner, 'plan-transport', usual.transportPlan);
    const other = await Road.afterAppeal(all.house);
    await bothWays();
    compare();
    const after = watchers.map(seat => toldOf(seat, road.caseId).length);
    const grown = watchers.filter((_, at) => (after[at] ?? 0) > (before[at] ?? 0));
    // Nobody in the court was let in: to it the case is closed altogether.
    expect(grown).toEqual([decider, planner]);
    // The others were not asleep: another case reached whoever takes part in it.
    expect(toldOf(court, other.caseId).length).toBeGreaterThan(0);
  });

  it('begins for the carrier with its order, and tells it of nothing else', async () => {
    const third = await Road.readyToTravel(all.house);
    await bothWays();
    compare();
    expect(toldOf(planner, third.caseId)).toEqual([]);
    await third.give(police, 'order-transport', usual.transportOrder);
    await third.carrierGives(planner, 'accept-transport');
    await third.give(court, 'stay-enforcement', courtStay);
    await bothWays();
    compare();
    const kinds = (seat: Seat) => toldOf(seat, third.caseId).map(({ type }) => type);
    expect(kinds(planner)).toEqual(['samverk.case.transport-ordered.v1', 'samverk.case.transport-accepted.v1']);
    expect(kinds(decider)).toEqual(expect.arrayContaining([...kinds(planner), 'samverk.case.hold-set.v1']));
  });

  it('does not come back to what is opened only later: the handover is told, and the case can be read', async () => {
    const fourth = await Road.afterAppeal(all.house);
    await bothWays();
    compare();
    const colleague: Seat = `${police}#2`;
    expect(toldOf(colleague, fourth.caseId)).toEqual([]);
    await fourth.at('2026-02-16T08:00:00+01:00').give(returnOfficer, 'hand-over-to-police', usual.handover);
    await fourth.give(police, 'receive-handover');
    await bothWays();
    compare();
    const told = toldOf(colleague, fourth.caseId);
    expect(told.map(({ type }) => type)).toContain('samverk.case.handover-received.v1');
    const fromTheBeginning = (await all.pull(colleague)).items.filter(({ data }) => data.caseId === fourth.caseId);
    expect(fromTheBeginning.length).toBeGreaterThan(told.length);
  });

  it('is only what was wanted, where kinds of events are named', async () => {
    const kinds = ['handover-sent', 'handover-received'];
    const { id } = await all.make(decider, '/kinds', { kinds });
    const { items, next } = await all.pull(decider);
    await all.until(id, next);
    const wanted = items.filter(({ type }) => kinds.some(kind => type === `samverk.case.${kind}.v1`));
    expect(wanted.length).toBeGreaterThan(1);
    expect(all.receiver.eventsAt('/kinds')).toEqual(wanted);
  });

  it('is what happens from now on, where no position is named', async () => {
    const { next } = await all.pull(decider);
    const { id } = await all.make(decider, '/now', { after: undefined });
    await Road.begin(all.house, '2026-03-02T12:00:00+01:00');
    const later = await all.pull(decider, next);
    await all.until(id, later.next);
    expect(later.items.length).toBeGreaterThan(0);
    expect(all.receiver.eventsAt('/now')).toEqual(later.items);
  });
});

describe('every delivery', () => {
  it('stands in the read log as a disclosure to the receiver, as whoever subscribed, with the case that it told of', async () => {
    for (const seat of [decider, planner] as const) {
      const { rows } = await all.owner.query<{ hits: readonly string[] }>(
        `select hits from read_log where correlation_id = $1 and class = 'disclosure' and operation = 'read-events'
            and recipient = $2 and subject = $3 order by id`,
        [`webhook-${hooks.get(seat) ?? ''}`, all.receiver.host, subjectOf(seat)],
      );
      const sent = all.receiver.eventsAt(pathOf(seat)).map(({ data }) => [data.caseId]);
      expect(sent.length).toBeGreaterThan(0);
      expect(rows.map(({ hits }) => hits)).toEqual(sent);
    }
  });
});
