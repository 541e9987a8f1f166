import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { isWorkingDay } from './calendar/calendar';
import { computeDeadline, dayFixedByDecision } from './compute';
import { LawChangedWhileRunning, NoCalendar, NoRuleVersion, QuestionFault, UnknownRule } from './faults';
import { getRule, limitInForce, ruleInForce, rules } from './in-force';
import type { Length, Period, Rule } from './rule';

const lawOf = '2026-07-15';
const years = { min: Temporal.Instant.from('2025-09-01T00:00Z'), max: Temporal.Instant.from('2030-12-31T00:00Z') };
const moment = fc
  .integer({ min: years.min.epochMilliseconds, max: years.max.epochMilliseconds })
  .map(ms => Temporal.Instant.fromEpochMilliseconds(ms));

const periodNow = ({ key, kind }: Rule): Period | undefined => {
  if (kind === 'period') return ruleInForce(key, lawOf).period;
  const { limit } = limitInForce(key, lawOf);
  return limit === 'unlimited' ? undefined : limit;
};
const twoWeeks: Length = { amount: 2, unit: 'weeks' };
const due = (rule: Rule, start: Temporal.Instant) => {
  const length = periodNow(rule)?.length ? undefined : twoWeeks;
  return computeDeadline(rule.key, { start, lawOf, ...(length && { length }) });
};
const inForce = rules.filter(({ versions }) => versions.at(-1)?.until === undefined);
const computable = inForce.filter(rule => periodNow(rule) !== undefined);
const countedBy = (...countings: Period['counting'][]) =>
  computable.filter(rule => countings.includes(periodNow(rule)?.counting ?? 'before'));
const onward = computable.filter(rule => periodNow(rule)?.counting !== 'before');

describe('A computed deadline', () => {
  it.each(onward.map(({ key }) => key))('%s never precedes its start', key => {
    fc.assert(
      fc.property(moment, start => Temporal.Instant.compare(due(getRule(key), start).dueAt, start) >= 0),
      { numRuns: 25 },
    );
  });

  it.each(computable.map(({ key }) => key))('%s never ends earlier for a later start', key => {
    fc.assert(
      fc.property(moment, fc.nat(40 * 24 * 3_600_000), (start, gap) => {
        const next = start.add({ milliseconds: gap });
        return Temporal.Instant.compare(due(getRule(key), start).dueAt, due(getRule(key), next).dueAt) <= 0;
      }),
      { numRuns: 25 },
    );
  });

  it.each(countedBy('elapsed').map(({ key }) => key))('%s lasts its exact hours, across summer time too', key => {
    const around = fc
      .tuple(fc.constantFrom('2026-03-29T01:00Z', '2026-10-25T01:00Z'), fc.integer({ min: -90, max: 90 }))
      .map(([change, hours]) => Temporal.Instant.from(change).add({ hours }));
    fc.assert(
      fc.property(around, start => {
        const { amount, unit } = periodNow(getRule(key))?.length ?? twoWeeks;
        const hours = unit === 'days' ? amount * 24 : amount;
        expect(start.until(due(getRule(key), start).dueAt).total('hours')).toBe(hours);
      }),
    );
  });

  it.each(countedBy('lag-1930-173', 'kpa-57').map(({ key }) => key))('%s never ends on a day off', key => {
    fc.assert(
      fc.property(moment, start => {
        const rule = getRule(key);
        const on = Temporal.PlainDate.from(due(rule, start).dueOn);
        expect(isWorkingDay(rule.country === 'SE' ? 'se' : 'pl', on)).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  it.each(countedBy('unrolled').map(({ key }) => key))('%s never moves for a day off', key => {
    fc.assert(
      fc.property(moment, start => due(getRule(key), start).trace.every(({ step }) => step !== 'move')),
      { numRuns: 10 },
    );
  });

  it('shows every day off that it passed, by name', () => {
    expect(computeDeadline('se.appeal.admin', { start: '2025-12-03' })).toMatchObject({
      rule: 'se.appeal.admin',
      dueAt: '2025-12-29T22:59:59.999Z',
      dueOn: '2025-12-29',
      trace: [
        { step: 'start', at: '2025-12-03' },
        { step: 'count', at: '2025-12-24', note: '3 weeks' },
        { step: 'move', at: '2025-12-25', note: '2025-12-24 is off: julafton' },
        { step: 'move', at: '2025-12-26', note: '2025-12-25 is off: juldagen' },
        { step: 'move', at: '2025-12-27', note: '2025-12-26 is off: annandag jul' },
        { step: 'move', at: '2025-12-28', note: '2025-12-27 is off: Saturday' },
        { step: 'move', at: '2025-12-29', note: '2025-12-28 is off: Sunday' },
        { step: 'last-moment', at: '2025-12-29T22:59:59.999Z' },
      ],
    });
  });

  it('counts the civil day of the country where it starts, not that of Greenwich', () => {
    expect(computeDeadline('se.appeal.admin', { start: '2026-05-05T22:30Z' }).dueOn).toBe('2026-05-27');
  });

  it('counts backwards to a day that is early enough', () => {
    expect(computeDeadline('se.prison.release-notice', { start: '2026-08-31' }).dueOn).toBe('2026-02-28');
    expect(computeDeadline('se.prison.release-notice.nordic', { start: '2026-08-31' })).toMatchObject({
      dueOn: '2026-08-03',
      trace: [{ step: 'start', at: '2026-08-31' }, { step: 'count-back', at: '2026-08-03', note: '4 weeks' }, {}],
    });
  });

  it('by the hour tells the moment to the millisecond, and what it counted', () => {
    const start = '2026-03-02T09:00:00Z';
    expect(computeDeadline('se.detention.max.inquiry', { start })).toMatchObject({
      dueAt: '2026-03-04T09:00:00.000Z',
      trace: [{ step: 'start', at: '2026-03-02T09:00:00.000Z' }, { note: '48 hours, as they pass' }],
    });
  });

  it('gives Union time two working days at least, and counts holidays of the place alone', () => {
    const question = { start: '2025-04-17', length: { amount: 2, unit: 'days' as const } };
    expect(computeDeadline('eu.period', { ...question, place: 'PL' }).dueOn).toBe('2025-04-22');
    expect(computeDeadline('eu.period', question).dueOn).toBe('2025-04-21');
    const oneDay = { amount: 1, unit: 'days' as const };
    expect(computeDeadline('eu.period', { ...question, length: oneDay }).dueOn).toBe('2025-04-18');
  });
});

describe('The law of another day', () => {
  it('gives another limit for overstaying around 1 April 2025', () => {
    expect(limitInForce('se.ban.overrun.max', '2025-03-31')).toMatchObject({
      sense: 'exactly',
      limit: { length: { amount: 1, unit: 'years' } },
    });
    expect(limitInForce('se.ban.overrun.max', '2025-04-01')).toMatchObject({
      sense: 'at-most',
      limit: { length: { amount: 5, unit: 'years' } },
    });
  });

  it('gives another limitation around 1 April 2025', () => {
    const start = '2025-03-01';
    expect(computeDeadline('se.limitation.admin', { start, lawOf: '2025-03-31' }).dueOn).toBe('2029-03-01');
    expect(computeDeadline('se.limitation.admin', { start, lawOf: '2025-04-01' }).dueOn).toBe('2030-03-01');
  });

  it('is asked for by name once newer law took a running period over', () => {
    expect(() => computeDeadline('se.limitation.admin', { start: '2022-05-01' })).toThrow(LawChangedWhileRunning);
    const { trace } = computeDeadline('se.limitation.admin', { start: '2022-05-01', lawOf: '2022-05-01' });
    expect(trace.at(-1)).toMatchObject({ step: 'overtaken', at: '2025-04-01' });
    // Four years that end on the last day of the older law were not taken over; one day more were.
    const whole = computeDeadline('se.limitation.admin', { start: '2021-03-31' });
    expect([whole.dueOn, whole.trace.at(-1)?.step]).toEqual(['2025-03-31', 'last-moment']);
    expect(() => computeDeadline('se.limitation.admin', { start: '2021-04-01' })).toThrow(LawChangedWhileRunning);
  });

  it('is picked by the civil day where the rule applies', () => {
    expect(limitInForce('se.ban.overrun.max', Temporal.Instant.from('2025-03-31T22:00Z')).sense).toBe('at-most');
    expect(limitInForce('se.ban.overrun.max', Temporal.Instant.from('2025-03-31T21:59Z')).sense).toBe('exactly');
  });
});

describe('What the law given here cannot answer', () => {
  it('is refused where no version reaches, never guessed', () => {
    expect(() => ruleInForce('se.appeal.admin', '1998-12-31')).toThrow(NoRuleVersion);
    expect(() => computeDeadline('se.hold.police', { start: '2016-01-01T10:00Z' })).toThrow(NoRuleVersion);
  });

  it('is refused where the calendar ends', () => {
    expect(() => computeDeadline('se.appeal.admin', { start: '2040-12-14' })).toThrow(NoCalendar);
  });

  it.each<[string, string, () => unknown]>([
    ['an unknown rule', 'unknown-rule', () => computeDeadline('se.nothing', { start: '2026-01-01' })],
    ['hours from a mere date', 'moment-needed', () => computeDeadline('se.hold.police', { start: '2026-01-01' })],
    ['a ban of no length', 'length-needed', () => computeDeadline('se.ban.duration', { start: '2026-01-01' })],
    [
      'a ban without end',
      'unlimited',
      () => computeDeadline('se.ban.crime.two-years-or-more', { start: '2026-01-01' }),
    ],
    ['a limit taken for a period', 'wrong-kind', () => ruleInForce('se.hold.police', '2026-01-01')],
    ['a period taken for a limit', 'wrong-kind', () => limitInForce('se.appeal.admin', '2026-01-01')],
    ['a day that does not exist', 'bad-date', () => computeDeadline('se.appeal.admin', { start: '2026-02-30' })],
    ['a moment without offset', 'bad-date', () => computeDeadline('se.appeal.admin', { start: '2026-02-03T10:00' })],
    [
      'a last day before the start',
      'bad-date',
      () => dayFixedByDecision('se.departure.expulsion', { start: '2026-02-03', lastDay: '2026-02-02' }),
    ],
    [
      'an own length where the law fixes it',
      'length-fixed',
      () => computeDeadline('se.appeal.admin', { start: '2026-01-01', length: twoWeeks }),
    ],
    [
      'half a year',
      'bad-length',
      () => computeDeadline('se.ban.duration', { start: '2026-01-01', length: { amount: 0.5, unit: 'years' } }),
    ],
    [
      'a ban in hours',
      'bad-length',
      () => computeDeadline('se.ban.duration', { start: '2026-01-01', length: { amount: 5, unit: 'hours' } }),
    ],
    [
      'a ban in working days',
      'bad-length',
      () => computeDeadline('se.ban.duration', { start: '2026-01-01', length: { amount: 5, unit: 'working-days' } }),
    ],
    ['a year of six digits', 'bad-date', () => computeDeadline('se.appeal.admin', { start: '+002026-01-01' })],
  ])('is refused with a code: %s', (_what, code, ask) => {
    expect(ask).toThrow(expect.objectContaining({ code }) as Error);
  });

  it('has faults of its own kind', () => {
    expect(() => getRule('se.nothing')).toThrow(UnknownRule);
    expect(() => computeDeadline('se.ban.duration', { start: '2026-01-01' })).toThrow(QuestionFault);
  });
});

describe('A length that the decision sets', () => {
  it('takes the place of the normal one where the law lets it', () => {
    const length = { amount: 6, unit: 'weeks' as const };
    expect(computeDeadline('se.departure.expulsion', { start: '2026-09-02', length }).dueOn).toBe('2026-10-14');
  });

  it('may repeat what the law fixes, and nothing else', () => {
    const start = '2026-01-07';
    const asked = (length: Length) => () => computeDeadline('se.appeal.admin', { start, length }).dueOn;
    expect(asked({ amount: 3, unit: 'weeks' })()).toBe('2026-01-28');
    expect(asked({ amount: 3, unit: 'days' })).toThrow(expect.objectContaining({ code: 'length-fixed' }) as Error);
    expect(asked({ amount: 2, unit: 'weeks' })).toThrow(expect.objectContaining({ code: 'length-fixed' }) as Error);
  });

  it('is at least one of its unit, and no longer than anybody lives', () => {
    const lasting = (amount: number) => () =>
      computeDeadline('se.ban.duration', { start: '2026-01-07', length: { amount, unit: 'days' } });
    expect(lasting(1)()).toMatchObject({ dueOn: '2026-01-08', trace: [{}, { note: '1 day' }, {}] });
    expect(lasting(2)().trace[1]).toMatchObject({ note: '2 days' });
    expect(lasting(40_000)().dueOn).toBe('2135-07-15');
    for (const amount of [0, -1, 40_001, 1.5])
      expect(lasting(amount)).toThrow(expect.objectContaining({ code: 'bad-length' }) as Error);
  });

  it('ends with the last day of a month that has no such day, and says so', () => {
    const { dueOn, trace } = computeDeadline('se.detention.review.after-decision', { start: '2025-12-31' });
    expect([dueOn, trace[1]?.note]).toEqual(['2026-02-28', '2 months; the month has no day 31, so its last day']);
    const { trace: plain } = computeDeadline('se.detention.review.after-decision', { start: '2026-01-07' });
    expect(plain[1]?.note).toBe('2 months');
    const leap = computeDeadline('se.ban.duration', { start: '2028-02-29', length: { amount: 2, unit: 'years' } });
    expect([leap.dueOn, leap.trace[1]?.note]).toEqual([
      '2030-02-28',
      '2 years; the month has no day 29, so its last day',
    ]);
  });

  it('may be a day instead', () => {
    expect(dayFixedByDecision('se.departure.expulsion', { start: '2026-09-02', lastDay: '2026-12-24' })).toMatchObject({
      dueOn: '2026-12-24',
      dueAt: '2026-12-24T22:59:59.999Z',
      trace: [
        { step: 'start', at: '2026-09-02' },
        { step: 'fixed', at: '2026-12-24', note: 'set by the decision' },
        { step: 'last-moment', at: '2026-12-24T22:59:59.999Z' },
      ],
    });
  });

  it('may be the very day of the start', () => {
    const start = '2026-09-02';
    expect(dayFixedByDecision('se.departure.expulsion', { start, lastDay: start }).dueOn).toBe(start);
  });
});
