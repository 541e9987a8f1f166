import { Temporal } from 'temporal-polyfill';
import type { CaseSeen, Reason } from '../server/answers';
import type { Expectation } from '../story/story';
import { mismatchesOf } from './expectation';

const seen: CaseSeen = {
  id: '01980e3a-7b7c-7e4b-9d55-1f0a52c0d3aa',
  version: 7,
  accountable: 'se.polisen',
  states: { decision: 'final', custody: 'held' },
  deadlines: [{ key: 'se.custody.hold', dueAt: '2026-06-16T06:40:00.000Z', dueOn: '2026-06-16' }],
  custodyTime: { elapsed: 'PT7H50M12.345S', days: 1 },
};
const reason = (code: string): Reason => ({ code, text: code, legalBasis: [], whoCanClear: [] });
const check = (expect: Partial<Expectation>, reasons: readonly Reason[] = [], at: CaseSeen | undefined = seen) =>
  mismatchesOf({ states: {}, deadlines: {}, ...expect }, { reasons, seen: at });

describe('what a step expects', () => {
  it('holds when everything came so', () => {
    expect(
      check({
        states: { decision: 'final' },
        responsible: 'se.polisen',
        version: 7,
        deadlines: {
          'se.custody.hold': { kind: 'day', day: '2026-06-16' },
          'se.appeal': { kind: 'none' },
        },
        custodyTime: { elapsed: Temporal.Duration.from('PT470M'), days: 1 },
      }),
    ).toEqual([]);
  });

  it('names each thing that came otherwise', () => {
    const mismatches = check({
      states: { decision: 'served', transport: 'none' },
      responsible: 'se.migrationsverket',
      version: 6,
      deadlines: { 'se.custody.hold': { kind: 'none' }, 'se.appeal': { kind: 'day', day: '2026-03-27' } },
      custodyTime: { elapsed: Temporal.Duration.from('PT7H51M'), days: 2 },
    });
    expect(mismatches).toEqual([
      { what: 'states.decision', expected: 'served', came: 'final' },
      { what: 'states.transport', expected: 'none', came: 'not seen' },
      { what: 'responsible', expected: 'se.migrationsverket', came: 'se.polisen' },
      { what: 'deadlines.se.custody.hold', expected: 'none', came: '2026-06-16' },
      { what: 'deadlines.se.appeal', expected: '2026-03-27', came: 'none' },
      { what: 'custodyTime.elapsed', expected: 'PT7H51M', came: 'PT7H50M' },
      { what: 'custodyTime.days', expected: '2', came: '1' },
      { what: 'version', expected: '6', came: '7' },
    ]);
  });

  it('compares a moment to the millisecond, whatever its offset', () => {
    const due = (at: string) =>
      check({ deadlines: { 'se.custody.hold': { kind: 'moment', at: Temporal.Instant.from(at) } } });
    expect(due('2026-06-16T08:40:00+02:00')).toEqual([]);
    expect(due('2026-06-16T08:40:00.001+02:00')).toHaveLength(1);
  });

  it('takes the reasons of a refusal in any order, but all of them and no others', () => {
    const reasons = [reason('b'), reason('a')];
    expect(check({ refused: ['a', 'b'] }, reasons)).toEqual([]);
    expect(check({ refused: ['a'] }, reasons)).toEqual([{ what: 'refused', expected: 'a', came: 'a, b' }]);
    expect(check({ refused: ['a', 'b', 'c'] }, reasons)).toHaveLength(1);
  });

  it('does not hold when what should be refused is allowed, or the other way round', () => {
    expect(check({ refused: ['a'] })).toEqual([{ what: 'refused', expected: 'a', came: 'allowed' }]);
    expect(check({}, [reason('a')])).toEqual([{ what: 'allowed', expected: 'true', came: 'refused: a' }]);
  });

  it('does not take what cannot be seen for what does not exist', () => {
    const nothing = mismatchesOf(
      { states: { custody: 'held' }, deadlines: { 'se.appeal': { kind: 'none' } }, custodyTime: { days: 0 } },
      { reasons: [], seen: undefined },
    );
    expect(nothing.map(({ came }) => came)).toEqual(['not seen', 'not seen', 'not seen']);
  });
});
