import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { limitInForce } from '../in-force';
import { endOfBan, startOfBan } from './entry-ban';
import { limitationOf } from './limitation';

const day = (from: string, days: number) => Temporal.PlainDate.from(from).add({ days }).toString();
const days = (from: string, to: string) =>
  fc
    .integer({ min: 0, max: Temporal.PlainDate.from(from).until(to).days })
    .map(count => Temporal.PlainDate.from(from).add({ days: count }).toString());

describe('an entry ban', () => {
  it('begins with leaving the member states, and not before that day is known (CJEU C-225/16 Ouhrami)', () => {
    const exit = { leftCountryOn: '2026-02-09', destination: 'GEO' };
    expect(startOfBan(exit)).toBeUndefined();
    expect(startOfBan({ ...exit, leftMemberStatesOn: '2026-02-10' })).toBe('2026-02-10');
  });

  it('begins with leaving Sweden where a member state is the destination', () => {
    expect(startOfBan({ leftCountryOn: '2026-02-09', destination: 'POL' })).toBe('2026-02-09');
  });

  it('ends so many years on, or never', () => {
    expect(endOfBan({ years: 2 }, '2026-02-10')?.dueOn).toBe('2028-02-10');
    expect(endOfBan({ unlimited: true }, '2026-02-10')).toBeUndefined();
    expect(endOfBan({ unlimited: true, years: 5 }, '2026-02-10')).toBeUndefined();
  });

  it.each([
    [{ ground: 'no-period', years: 1 }, 'se.ban.duration'],
    [{ ground: 'crime', years: 5 }, 'se.ban.crime.duration'],
  ])('runs by the rule of its ground: %j', (terms, rule) => {
    expect(endOfBan(terms, '2026-02-10')?.rule).toBe(rule);
  });

  it('for overstaying was one year until 31 March 2025, and is at most five since 1 April', () => {
    const limit = (on: string) => limitInForce('se.ban.overrun.max', on);
    expect(limit('2025-03-31')).toMatchObject({ sense: 'exactly', limit: { length: { amount: 1, unit: 'years' } } });
    expect(limit('2025-04-01')).toMatchObject({ sense: 'at-most', limit: { length: { amount: 5, unit: 'years' } } });
  });

  it('never ends before it began', () => {
    fc.assert(
      fc.property(days('2012-05-01', '2040-01-01'), fc.integer({ min: 1, max: 50 }), (start, years) => {
        expect((endOfBan({ years }, start)?.dueOn ?? '') > start).toBe(true);
      }),
    );
  });
});

describe('limitation on the days around 1 April 2025', () => {
  it.each([
    ['2021-03-31', '2025-03-31'],
    ['2021-04-01', undefined],
  ])('of a decision final on %s with the person still here is %s', (finalOn, dueOn) => {
    expect(limitationOf({ ground: 'admin', finalOn })?.dueOn).toBe(dueOn);
  });

  it('does not wake a decision that had lapsed, whatever the person did since', () => {
    const facts = { ground: 'admin' as const, finalOn: '2021-03-31', departedOn: '2026-01-01' };
    expect(limitationOf(facts)?.dueOn).toBe('2025-03-31');
    expect(limitationOf({ ...facts, finalOn: '2021-04-01' })?.dueOn).toBe('2031-01-01');
  });

  it('is counted from departure although the decision never became final', () => {
    expect(limitationOf({ ground: 'admin', departedOn: '2026-01-01' })?.dueOn).toBe('2031-01-01');
    expect(limitationOf({ ground: 'crime', banEndsOn: '2036-01-01' })?.dueOn).toBe('2036-01-01');
  });

  it('never comes before what it runs from, nor before the end of the ban', () => {
    const facts = fc.record({
      finalOn: days('2012-05-01', '2035-01-01'),
      stay: fc.integer({ min: 0, max: 4000 }),
      ban: fc.option(fc.integer({ min: 1, max: 8000 }), { nil: undefined }),
    });
    fc.assert(
      fc.property(facts, ({ finalOn, stay, ban }) => {
        const departedOn = day(finalOn, stay);
        const banEndsOn = ban === undefined ? undefined : day(departedOn, ban);
        const due = limitationOf({
          ground: 'admin',
          finalOn,
          departedOn,
          ...(banEndsOn !== undefined && { banEndsOn }),
        })?.dueOn;
        expect(due).toBeDefined();
        expect((due ?? '') > finalOn).toBe(true);
        if ((due ?? '') >= '2025-04-01') {
          expect((due ?? '') > departedOn).toBe(true);
          expect((due ?? '') >= (banEndsOn ?? '')).toBe(true);
        }
      }),
    );
  });
});
