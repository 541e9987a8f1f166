import { Temporal } from 'temporal-polyfill';
import { computeDeadline } from '../compute';
import { transferActOn } from '../eu/transfer';
import { NoRuleVersion } from '../faults';
import { limitInForce, rules, versionInForce } from '../in-force';
import { costsBarredAfter } from './costs';
import { decidersOn } from './deciders';

const polish = rules.filter(({ country }) => country === 'PL');
const cited = (key: string, on: string) => versionInForce(key, on).version.legalBasis.map(({ label }) => label);
const foreigners = 'Ustawa z dnia 12 grudnia 2013 r. o cudzoziemcach';

/**
 * What the law of a day says about one case, worked out by hand. The start is the same, the law of either day differs:
 * a decision keeps the law of its own day.
 */
const around = [
  {
    rule: 'pl.appeal.return',
    change: '2023-04-07',
    dayBefore: '2023-04-06',
    start: '2023-04-11',
    // From Tuesday 11 April: fourteen days end on Tuesday the 25th, seven on Tuesday the 18th.
    before: '2023-04-25',
    after: '2023-04-18',
    cites: `${foreigners} 321`,
  },
  {
    rule: 'pl.departure.voluntary.min',
    change: '2023-04-07',
    dayBefore: '2023-04-06',
    start: '2023-04-11',
    before: '2023-04-26',
    after: '2023-04-19',
    cites: `${foreigners} 315`,
  },
  {
    rule: 'pl.avr.repeat',
    change: '2023-04-07',
    dayBefore: '2023-04-06',
    start: '2021-05-01',
    // The number stayed; the paragraph and its exceptions moved.
    before: '2023-05-01',
    after: '2023-05-01',
    cites: `${foreigners} 334(10–11)`,
  },
] as const;

/** What the law of a day began or ceased to know at all. */
const begun = [
  ['pl.avr.order', '2023-04-07'],
  ['pl.avr.notice', '2023-04-07'],
  ['pl.appeal.stay', '2023-04-07'],
  ['pl.appeal.costs', '2023-04-07'],
  ['pl.ban.waiver.wait', '2025-06-01'],
  ['eu.border-procedure.max', '2026-06-12'],
  ['eu.border-procedure.departure.max', '2026-06-12'],
] as const;

const dayBefore = (day: string) => Temporal.PlainDate.from(day).subtract({ days: 1 }).toString();

describe('Around each date of change, Polish law', () => {
  it('is asked about both days, for every rule that has changed', () => {
    const changes = polish.flatMap(({ key, versions }) => versions.slice(1).map(({ from }) => `${key} ${from}`));
    expect(around.map(({ rule, change }) => `${rule} ${change}`).sort()).toEqual(changes.sort());
  });

  it.each(around.map(one => [one.rule, one.change, one] as const))(
    '%s, %s: the same event has its own answer by the law of either day',
    (_rule, _change, { rule, change, dayBefore: older, start, before, after, cites }) => {
      expect(computeDeadline(rule, { start, lawOf: older }).dueOn).toBe(before);
      expect(computeDeadline(rule, { start, lawOf: change }).dueOn).toBe(after);
      expect(cited(rule, change)).toContain(cites);
    },
  );

  it.each(begun)('%s has no answer before %s, and one from that day on', (key, change) => {
    expect(() => versionInForce(key, dayBefore(change))).toThrow(NoRuleVersion);
    expect(versionInForce(key, change).version.from).toBe(change);
  });

  it('lets an application after withdrawn protection be decided by the Office until 6 April 2023 and no longer', () => {
    const key = 'pl.avr.application.withdrawn-protection';
    expect(limitInForce(key, '2023-04-06').limit).toMatchObject({ length: { amount: 30, unit: 'days' } });
    expect(() => limitInForce(key, '2023-04-07')).toThrow(NoRuleVersion);
  });

  it('moves appeals and assisted return from the Office to the Commander-in-Chief, and ends suspension by complaint', () => {
    expect(decidersOn('2023-04-06')).toMatchObject({
      appeal: 'head-of-office',
      assistedReturn: 'head-of-office',
      complaintSuspends: true,
    });
    expect(decidersOn('2023-04-07')).toMatchObject({
      appeal: 'commander-in-chief',
      assistedReturn: 'commander-in-chief',
      complaintSuspends: false,
    });
  });

  it('transfers by Dublin III until 11 June 2026 and by its successor from the 12th', () => {
    expect(transferActOn('2026-06-11')?.key).toBe('dublin-iii');
    expect(transferActOn('2026-06-12')?.key).toBe('migration-management');
  });
});

describe('Before its first day, a Polish rule', () => {
  it.each(polish.map(({ key, versions }) => [key, versions] as const))(
    '%s has no answer, and gives none of a neighbouring version',
    (key, versions) => {
      const first = versions[0]?.from ?? '';
      expect(() => versionInForce(key, dayBefore(first))).toThrow(NoRuleVersion);
      expect(versionInForce(key, first).version).toBe(versions[0]);
    },
  );
});

describe('Polish time', () => {
  it.each([
    // Twenty-four hours more once the court has the case; summer time begins in between.
    ['pl.arrest.court', '2026-03-28T18:00+01:00', '2026-03-29T19:00+02:00'],
    ['pl.arrest', '2026-10-24T18:00+02:00', '2026-10-26T17:00+01:00'],
    ['pl.avr.notice', '2026-05-01T12:00+02:00', '2026-05-03T12:00+02:00'],
  ])('%s from %s ends at %s, to the minute', (key, start, expected) => {
    expect(Temporal.Instant.compare(computeDeadline(key, { start }).dueAt, expected)).toBe(0);
  });

  it.each([
    ['pl.detention.total.max', '2026-08-31', '2027-02-28'],
    ['pl.detention.further.max', '2027-02-28', '2028-02-28'],
    // Good Friday is an ordinary working day in Poland; Easter Monday is not, and custody does not wait for it.
    ['pl.asylum.detention.first', '2026-02-05', '2026-04-06'],
    ['pl.transit.silence', '2026-04-03', '2026-04-05'],
    ['pl.avr.application.before-stay-ends', '2026-04-13', '2026-04-06'],
    ['pl.detention.motion', '2026-06-15', '2026-06-01'],
    // Administrative time does wait: Monday 6 April is off.
    ['pl.avr.order', '2026-04-01', '2026-04-07'],
  ])('%s from %s ends on %s', (key, start, expected) => {
    expect(computeDeadline(key, { start }).dueOn).toBe(expected);
  });

  it('gives the services sixty working days, leaving out each day off', () => {
    const { dueOn, trace } = computeDeadline('pl.vetting.extended', { start: '2026-04-01' });
    // April has 20 after the 1st without Easter Monday, May 20 without the 1st, June the other 20 without Corpus Christi.
    expect(dueOn).toBe('2026-06-29');
    expect(trace.filter(({ step }) => step === 'count')).toHaveLength(60);
    expect(trace.find(({ step }) => step === 'count')?.at).toBe('2026-04-02');
  });

  it('bars costs five years after the end of the year in which they became final', () => {
    expect(costsBarredAfter('2026-01-02').dueOn).toBe('2031-12-31');
    expect(costsBarredAfter('2026-12-31').dueOn).toBe('2031-12-31');
  });
});
