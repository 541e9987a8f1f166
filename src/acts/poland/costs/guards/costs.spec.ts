import { verdict, type Facts } from '../../../../../test/builders/verdict';
import {
  appealOnCostsIsInTime,
  changedCostsAreSaid,
  costsAppealWaits,
  costsAreNotFinal,
  noCostsAppealWaits,
} from './appeal';
import { claimStands, enoughIsLeft, forceWasUsed, nothingIsDecidedYet } from './costs';
import { custodyIsCharged, itemsOf } from './custody';
import { employerIsLiable, hostIsLiable, inviterIsLiable } from './payers';

const decision = (facts?: object): Facts => ({ transport: { recovery: { decision: facts } } });

describe('costs are recovered', () => {
  it.each([
    ['none', 'completed', true],
    ['none', 'aborted', true],
    ['none', 'refused-at-arrival', true],
    ['none', 'planned', false],
    ['withdrawn', 'completed', true],
    ['granted', 'completed', false],
    ['pre-departure', 'completed', false],
    ['travelling', 'completed', false],
    ['returned', 'completed', false],
  ])('from somebody whose help is %s and whose removal is %s: %s', (state, status, expected) => {
    const facts = { assistance: { state }, transport: { orders: [{ number: 1, status }] } };
    expect(verdict(forceWasUsed, facts)).toBe(expected);
  });

  it.each([
    [undefined, true],
    [{ decidedOn: '2026-03-02' }, false],
    [{ decidedOn: '2026-03-02', settled: { how: 'annulled', on: '2026-04-01' } }, true],
  ])('anew after %j: %s', (facts, expected) => {
    expect(verdict(nothingIsDecidedYet, decision(facts))).toBe(expected);
    expect(verdict(claimStands, decision(facts))).toBe(!expected);
  });

  it.each([
    [59_999, undefined, false],
    [60_000, undefined, true],
    [69_999, 1, false],
    [70_000, 1, true],
    [80_000, 2, true],
  ])('so that each of the family keeps %i for %s months: %s', (leftForEach, months, expected) => {
    const input = { on: '2026-03-02', leftForEach, ...(months !== undefined && { months }) };
    expect(verdict(enoughIsLeft, {}, input)).toBe(expected);
  });

  it.each([
    [['foreigner'], undefined, true],
    [['employer', 'foreigner'], ['4'], true],
    [['employer'], ['4'], false],
    [['employer', 'foreigner'], ['2'], false],
    [['employer', 'foreigner'], undefined, false],
  ])('from %j on the grounds %j: %s', (payers, grounds, expected) => {
    expect(verdict(employerIsLiable, { decision: { grounds } }, { payers })).toBe(expected);
  });
});

describe('who else pays', () => {
  it.each([
    [['inviter'], 'Z-1', true],
    [['inviter'], undefined, false],
    [['foreigner'], 'Z-1', false],
    [['foreigner'], undefined, true],
  ])('of %j with the invitation %s: %s', (payers, invitation, expected) => {
    expect(verdict(inviterIsLiable, {}, { payers, invitation })).toBe(expected);
  });

  const host = ['research-or-traineeship-host'];
  it.each([
    [host, '2026-01-07', '2026-01-07', true],
    [host, '2026-01-07', '2026-07-07', true],
    [host, '2026-01-07', '2026-07-08', false],
    [host, '2026-01-08', '2026-01-07', false],
    [host, undefined, '2026-01-07', false],
    [host, '2026-01-07', undefined, false],
    [['foreigner'], undefined, '2026-01-07', true],
    [['foreigner'], '2026-01-07', '2026-01-07', false],
  ])('of %j, host until %s, for a decision of %s: %s', (payers, hostedUntil, decidedOn, expected) => {
    expect(verdict(hostIsLiable, { decision: { decidedOn } }, { payers, hostedUntil })).toBe(expected);
  });
});

describe('detention is charged', () => {
  const spell = (kind: string, from: string, to?: string) => ({ number: 1, authority: 'x', kind, from, to });
  const kept: Facts = {
    custody: {
      spells: [
        spell('held', '2026-02-20T09:00:00.000Z', '2026-02-21T09:00:00.000Z'),
        spell('detained', '2026-03-01T09:00:00.000Z'),
        spell('supervised', '2026-01-01T09:00:00.000Z', '2026-01-31T09:00:00.000Z'),
      ],
    },
  };
  const item = (change: object) => ({ item: 'detention', amount: 6_000, place: 'arrest-room', days: 2, ...change });

  it.each([
    [[], true],
    [[{ item: 'escort', amount: 1 }], true],
    [[{ item: 'escort', amount: 1, days: 1 }], false],
    [[{ item: 'escort', amount: 1, place: 'arrest-room' }], false],
    [[item({})], true],
    [[item({ amount: 5_999 })], false],
    [[item({ place: undefined })], false],
    [[item({ days: undefined })], false],
    [[item({ place: 'guarded-centre', amount: 4_000 })], true],
    [[item({ place: 'guarded-centre', amount: 3_999 })], false],
    [[item({}), item({})], true],
    [[item({}), item({ days: 3, amount: 9_000 })], false],
    [[item({}), item({ amount: 1 })], false],
  ])('as %j, for four days on record: %s', (items, expected) => {
    expect(verdict(custodyIsCharged, kept, { decidedOn: '2026-03-02', items })).toBe(expected);
  });

  it('is kept with its place and days, and any other item without', () => {
    const [detention, escort] = [
      { item: 'detention', amount: 6_000, place: 'arrest-room', days: 2 } as const,
      { item: 'escort', amount: 1 } as const,
    ];
    expect(itemsOf([detention, escort])).toStrictEqual([detention, escort]);
  });

  it('not at all where nothing is', () => {
    expect(verdict(custodyIsCharged, kept, { decidedOn: '2026-03-02' })).toBe(true);
  });
});

describe('an appeal about costs', () => {
  const served = { decidedOn: '2026-03-02', servedOn: '2026-03-03' };

  it.each([
    [undefined, true, true, false],
    [served, true, true, false],
    [{ ...served, finalOn: '2026-03-11' }, false, true, false],
    [{ ...served, appealedOn: '2026-03-04' }, true, false, true],
    [{ ...served, appealedOn: '2026-03-04', appealOutcome: 'decision-upheld' }, true, true, false],
  ])('against %j: not final %s, quiet %s, waiting %s', (facts, open, quiet, waits) => {
    expect(verdict(costsAreNotFinal, decision(facts))).toBe(open);
    expect(verdict(noCostsAppealWaits, decision(facts))).toBe(quiet);
    expect(verdict(costsAppealWaits, decision(facts))).toBe(waits);
  });

  it.each([
    ['2026-03-10', true],
    ['2026-03-11', false],
  ])('lodged on %s, seven days from service: %s', (lodgedOn, expected) => {
    expect(verdict(appealOnCostsIsInTime, decision(served), { lodgedOn })).toBe(expected);
    expect(verdict(appealOnCostsIsInTime, {}, { lodgedOn })).toBeUndefined();
  });

  it.each([
    ['decision-amended', undefined, false],
    ['decision-amended', [], true],
    ['decision-upheld', undefined, true],
    ['decision-upheld', [], false],
  ])('that ends as %s with the items %j says what was changed: %s', (outcome, items, expected) => {
    expect(verdict(changedCostsAreSaid, {}, { outcome, items })).toBe(expected);
  });
});
