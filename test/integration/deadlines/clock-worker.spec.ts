import { Logger } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import type { Lapse } from '../../../src/deadlines/lapse';
import { HousekeepingWorker } from '../../../src/deadlines/housekeeping';
import { usual } from '../../builders';
import { give, servedCase, Station, type Replica } from './station';

const beforeTheEnd = '2026-02-02T22:59:59.999Z';
const afterTheEnd = '2026-02-02T23:00:00.000Z';

// Faults are provoked here; they need not be told.
beforeAll(() => Logger.overrideLogger(false));

describe('the clock', () => {
  let station: Station;
  let office: Replica;
  beforeEach(async () => {
    station = await Station.open();
    office = await station.replica('2026-01-12T12:00:00Z');
  });
  afterEach(() => station.close());

  const eventsOf = (type: string) =>
    station.rows<{ case_id: string }>('select case_id from journal where type = $1 order by case_id', [type]);
  const finalities = async () => (await eventsOf('decision-became-final')).map(({ case_id }) => case_id);
  const to = (replica: Replica, at: string) => replica.clock.travelTo(Temporal.Instant.from(at));

  it('lets each deadline lapse exactly once, though several work at the same time', async () => {
    const cases: string[] = [];
    for (let count = 0; count < 120; count++) cases.push(await servedCase(office));
    const replicas = await Promise.all(Array.from({ length: 4 }, () => station.replica(afterTheEnd)));

    const tallies = await Promise.all(replicas.map(({ worker }) => worker.settle()));

    expect(await finalities()).toEqual(cases.sort());
    const total = (what: 'claimed' | 'lapsed') => tallies.reduce((sum, tally) => sum + tally[what], 0);
    // No deadline was even tried by two of them.
    expect([total('claimed'), total('lapsed')]).toEqual([cases.length, cases.length]);
    expect(tallies.filter(({ claimed }) => claimed > 0).length).toBeGreaterThan(1);
    expect(await station.rows('select distinct key, status from deadlines')).toEqual([
      { key: 'se.appeal', status: 'lapsed' },
    ]);
  });

  it('lets nothing lapse before its last moment has passed', async () => {
    const caseId = await servedCase(office);
    to(office, beforeTheEnd);
    expect(await office.worker.settle()).toMatchObject({ claimed: 0 });
    to(office, afterTheEnd);
    expect(await office.worker.settle()).toMatchObject({ claimed: 1, lapsed: 1 });
    expect(await finalities()).toEqual([caseId]);
  });

  it('also lets lapse what falls due by a lapse', async () => {
    await servedCase(office, '2026-01-12', usual.withPeriod);
    to(office, '2026-03-04T08:00:00Z');
    expect(await office.worker.settle()).toMatchObject({ lapsed: 2 });
    expect(await eventsOf('departure-period-expired')).toHaveLength(1);
  });

  it('takes over what a dead server had claimed, once the claim has run out', async () => {
    await servedCase(office);
    to(office, afterTheEnd);
    await office.database.run({ name: 'claim', text: 'select * from claim_due_deadlines($1, 50)' }, [afterTheEnd]);

    expect(await office.worker.settle()).toMatchObject({ claimed: 0 });
    await station.rows(`update deadlines set claimed_until = clock_timestamp() - interval '1 second'`);
    expect(await office.worker.settle()).toMatchObject({ lapsed: 1 });
  });

  it('asks again at once when somebody changed the case at the same moment', async () => {
    let races = 0;
    const racing = (spine: Lapse): Lapse => ({
      lapse: due => (races++ < 2 ? Promise.resolve('stale') : spine.lapse(due)),
    });
    await servedCase(office);
    const { worker } = await station.replica(afterTheEnd, racing);
    expect(await worker.settle()).toMatchObject({ lapsed: 1, stale: 0 });
    expect(races).toBe(3);
  });

  it('leaves alone a deadline whose duty was done in time, though it had been claimed', async () => {
    const caseId = await servedCase(office);
    const late = await station.replica(afterTheEnd, spine => ({
      lapse: async due => {
        await give(office.spine, caseId, 'accept-decision', { acceptedOn: '2026-01-12', before: 'decider' });
        return spine.lapse(due);
      },
    }));
    expect(await late.worker.settle()).toMatchObject({ claimed: 1, lapsed: 0, refused: 1 });
    expect(await finalities()).toEqual([caseId]);
  });

  it('does not let one faulty case keep the others waiting', async () => {
    const faulty = await servedCase(office);
    const sound = await servedCase(office);
    const { worker } = await station.replica(afterTheEnd, spine => ({
      lapse: due => (due.caseId === faulty ? Promise.reject(new Error('broken')) : spine.lapse(due)),
    }));
    expect(await worker.settle()).toMatchObject({ lapsed: 1, failed: 1 });
    expect(await finalities()).toEqual([sound]);
  });

  it('takes the deadlines of one case in the order in which they pass', async () => {
    const caseId = await servedCase(office);
    to(office, afterTheEnd);
    await office.worker.settle();
    to(office, '2026-03-02T09:00:00.000Z');
    const detention = usual.detention('2026-03-02', '2026-03-02T09:00:00.000Z');
    await give(office.spine, caseId, 'decide-detention', detention);
    const seen: string[] = [];
    const watched = await station.replica('2026-06-01T08:00:00Z', spine => ({
      lapse: async due => {
        seen.push(due.key);
        return spine.lapse(due);
      },
    }));
    // The alarms come first. The review and the cap end with the same day: the review lapses, and the cap finds nothing left.
    expect(await watched.worker.settle()).toMatchObject({ refused: 1, failed: 0 });
    expect(seen.filter(key => key === 'se.detention.review' || key === 'se.detention.cap')).toEqual([
      'se.detention.review',
      'se.detention.cap',
    ]);
    expect(seen.indexOf('se.detention.review-alarm')).toBeLessThan(seen.indexOf('se.detention.review'));
  });
});

describe('housekeeping', () => {
  let station: Station;
  let office: Replica;
  beforeAll(async () => {
    station = await Station.open();
    office = await station.replica('2026-01-12T12:00:00Z');
  });
  afterAll(() => station.close());

  it('forgets answers to retries after thirty days, and no earlier', async () => {
    await station.rows(
      `insert into idempotency_keys (authority, subject, key, fingerprint, status, answer, created_at)
       values ('se.polisen', 'anna', 'old-key-1', 'x', 200, '{}', now() - interval '30 days 1 minute'),
              ('se.polisen', 'anna', 'new-key-1', 'x', 200, '{}', now() - interval '29 days 23 hours')`,
    );
    expect(await new HousekeepingWorker(office.database).keepHouse()).toEqual({ forgotten: 1, months: 0 });
    expect(await station.rows('select key from idempotency_keys')).toEqual([{ key: 'new-key-1' }]);
  });

  it('is left to whoever is at it', async () => {
    await station.rows(`select pg_advisory_lock(hashtextextended('samverk.housekeeping', 0))`);
    expect(await new HousekeepingWorker(office.database).keepHouse()).toBeUndefined();
    await station.rows(`select pg_advisory_unlock(hashtextextended('samverk.housekeeping', 0))`);
    expect(await new HousekeepingWorker(office.database).keepHouse()).toEqual({ forgotten: 0, months: 0 });
  });

  it('keeps the read log a year ahead', async () => {
    const [last] = await station.rows<{ name: string }>(
      `select 'read_log_' || to_char(now() + interval '1 year', 'YYYY_MM') as name`,
    );
    await station.rows(`drop table ${last?.name ?? ''}`);
    expect(await new HousekeepingWorker(office.database).keepHouse()).toEqual({ forgotten: 0, months: 1 });
  });
});
