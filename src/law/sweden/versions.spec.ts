import { Temporal } from 'temporal-polyfill';
import { transferActOn } from '../eu/transfer';
import { computeDeadline } from '../compute';
import { NoRuleVersion } from '../faults';
import { rules, versionInForce } from '../in-force';
import { limitationOf } from './limitation';

/**
 * What the law of a day says about one case, worked out by hand: the last day, the act that says so. Cases are chosen so
 * that the day before a change and the day of it differ.
 */
interface Around {
  readonly rule: string;
  /** First day of the newer version. */
  readonly change: string;
  readonly dayBefore: string;
  readonly before: Answer;
  readonly after: Answer;
}
interface Answer {
  readonly lastDay: string;
  readonly cites: string;
}

/** The day itself is the event, so that the start moves with the law. */
const byEvent: readonly Around[] = [
  {
    rule: 'se.appeal.admin',
    change: '2018-07-01',
    dayBefore: '2018-06-30',
    // Three weeks from Saturday 30 June end on Saturday 21 July and from Sunday 1 July on Sunday the 22nd: both move to
    // Monday the 23rd. Only the act differs.
    before: { lastDay: '2018-07-23', cites: 'Regeringsrättens årsbok 1999 not 181' },
    after: { lastDay: '2018-07-23', cites: 'Förvaltningslag (2017:900) 44 §' },
  },
  {
    rule: 'se.detention.review.after-decision',
    change: '2012-05-01',
    dayBefore: '2012-04-30',
    before: { lastDay: '2012-06-30', cites: 'Regeringsrättens årsbok 2009 not 115' },
    after: { lastDay: '2012-07-01', cites: 'Utlänningslag (2005:716) 10:9' },
  },
];

/** One event, judged by the law of either day. */
const bySpan: readonly (Around & { readonly start: string; readonly years?: number })[] = [
  {
    rule: 'se.limitation.admin',
    change: '2025-04-01',
    dayBefore: '2025-03-31',
    start: '2023-06-01',
    // Four years from finality; five years from departure.
    before: { lastDay: '2027-06-01', cites: 'Justitieombudsmannen 8824-2019' },
    after: { lastDay: '2028-06-01', cites: 'Utlänningslag (2005:716) 12:22' },
  },
  {
    rule: 'se.ban.overrun.max',
    change: '2025-04-01',
    dayBefore: '2025-03-31',
    start: '2024-02-29',
    // One year, fixed; at most five. There is no 29 February in either year.
    before: { lastDay: '2025-02-28', cites: 'Utlänningslag (2005:716) 12:15 a' },
    after: { lastDay: '2029-02-28', cites: 'Utlänningslag (2005:716) 12:15 a' },
  },
  {
    rule: 'se.ban.duration',
    change: '2025-04-01',
    dayBefore: '2025-03-31',
    start: '2025-03-31',
    years: 2,
    // The act took over what a ruling had said: the same last day on another ground.
    before: { lastDay: '2027-03-31', cites: 'CJEU C-225/16 Ouhrami' },
    after: { lastDay: '2027-03-31', cites: 'Utlänningslag (2005:716) 12:15 b' },
  },
];

const several = rules.filter(({ country, versions }) => country === 'SE' && versions.length > 1);
const cited = (key: string, on: string) => versionInForce(key, on).version.legalBasis.map(({ label }) => label);

describe('Around each date of change, Swedish law', () => {
  it('is asked about both days, for every rule that has changed', () => {
    const changes = several.flatMap(({ key, versions }) => versions.slice(1).map(({ from }) => `${key} ${from}`));
    const asked = [...byEvent, ...bySpan].map(({ rule, change }) => `${rule} ${change}`);
    expect(asked.sort()).toEqual(changes.sort());
  });

  it.each(byEvent.map(one => [one.rule, one.change, one] as const))(
    '%s, %s: an event of the day before follows the older law, one of the day the newer',
    (_rule, _change, { rule, change, dayBefore, before, after }) => {
      expect(computeDeadline(rule, { start: dayBefore }).dueOn).toBe(before.lastDay);
      expect(computeDeadline(rule, { start: change }).dueOn).toBe(after.lastDay);
      expect(cited(rule, dayBefore)).toContain(before.cites);
      expect(cited(rule, change)).toContain(after.cites);
    },
  );

  it.each(bySpan.map(one => [one.rule, one.change, one] as const))(
    '%s, %s: the same event has its own answer by the law of either day',
    (_rule, _change, { rule, change, dayBefore, before, after, start, years }) => {
      const length = years === undefined ? {} : { length: { amount: years, unit: 'years' as const } };
      expect(computeDeadline(rule, { start, lawOf: dayBefore, ...length }).dueOn).toBe(before.lastDay);
      expect(computeDeadline(rule, { start, lawOf: change, ...length }).dueOn).toBe(after.lastDay);
      expect(cited(rule, dayBefore)).toContain(before.cites);
      expect(cited(rule, change)).toContain(after.cites);
    },
  );

  it('lets a decision that lapsed on 31 March 2025 stay lapsed, and one that was valid the day after live on', () => {
    const ground = 'admin' as const;
    expect(limitationOf({ ground, finalOn: '2021-03-31' })?.dueOn).toBe('2025-03-31');
    expect(limitationOf({ ground, finalOn: '2021-04-01' })).toBeUndefined();
    // Final the day before the change or on it: neither runs while the person is still here.
    expect(limitationOf({ ground, finalOn: '2025-03-31' })).toBeUndefined();
    expect(limitationOf({ ground, finalOn: '2025-04-01' })).toBeUndefined();
    // The older law, too, waits for the end of a longer ban; and what it kept alive passes under the newer.
    expect(limitationOf({ ground, finalOn: '2020-03-31', banEndsOn: '2025-03-31' })?.dueOn).toBe('2025-03-31');
    expect(limitationOf({ ground, finalOn: '2020-03-31', banEndsOn: '2025-04-01' })).toBeUndefined();
  });

  it('transfers by Dublin III until 11 June 2026 and by its successor from the 12th', () => {
    expect(transferActOn('2026-06-11')?.key).toBe('dublin-iii');
    expect(transferActOn('2026-06-12')?.key).toBe('migration-management');
  });
});

describe('Before its first day, a Swedish rule', () => {
  const dayBefore = (day: string) => Temporal.PlainDate.from(day).subtract({ days: 1 }).toString();

  it.each(rules.filter(({ country }) => country === 'SE').map(({ key, versions }) => [key, versions] as const))(
    '%s has no answer, and gives none of a neighbouring version',
    (key, versions) => {
      const first = versions[0]?.from ?? '';
      expect(() => versionInForce(key, dayBefore(first))).toThrow(NoRuleVersion);
      expect(versionInForce(key, first).version).toBe(versions[0]);
    },
  );
});
