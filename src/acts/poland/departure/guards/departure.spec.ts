import { verdict, type Facts } from '../../../../../test/builders/verdict';
import { exitDatesAgree, extensionKeepsToAYear, forcedExitHadItsGround, notYetExtended } from './departure';
import {
  extensionAppealIsInTime,
  extensionAppealWaits,
  extensionWasRefused,
  noExtensionAppealWaits,
  servedAfterDecided,
  timeGivenOnAppealFits,
} from './refused-extension';

const period = (facts: object): Facts => ({ departurePeriod: facts });
const decided = { servedOn: '2026-01-07', decidedOn: '2026-01-07' };

describe('more time to leave', () => {
  it.each([
    [undefined, true],
    [[], true],
    [[{ because: 'child-in-school' }], false],
    [[{ because: 'second-instance' }], true],
    [[{ because: 'second-instance' }, { because: 'child-in-school' }], false],
  ])('after %j is given once on application: %s', (extensions, expected) => {
    expect(verdict(notYetExtended, period({ extensions }))).toBe(expected);
  });

  it.each([
    [decided, '2026-02-06', '2027-01-07', true],
    [decided, '2026-02-06', '2027-01-08', false],
    [decided, '2026-02-06', '2026-02-06', false],
    [decided, '2026-02-06', '2026-02-07', true],
    [decided, undefined, '2026-02-06', true],
    [{ servedOn: '2026-01-07' }, '2026-02-06', '2026-03-06', undefined],
    [{ decidedOn: '2026-01-07' }, '2026-02-06', '2026-03-06', undefined],
  ])(
    'of a decision %j whose period ends on %s goes until %s, within a year: %s',
    (decision, dueOn, until, expected) => {
      const deadlines = dueOn === undefined ? {} : { 'pl.departure-period': { dueOn } };
      expect(verdict(extensionKeepsToAYear, { decision, deadlines }, { until })).toBe(expected);
    },
  );

  const refusal = { decidedOn: '2026-01-19', servedOn: '2026-01-20' };
  const appealed = { ...refusal, appeal: { lodgedOn: '2026-01-21' } };

  it.each([
    [undefined, false, true, false],
    [refusal, true, true, false],
    [appealed, false, false, true],
    [
      { ...refusal, appeal: { lodgedOn: '2026-01-21', outcome: 'upheld', decidedOn: '2026-02-01' } },
      false,
      true,
      false,
    ],
  ])('refused as %j can be appealed: %s; nothing waits: %s, or does: %s', (extensionRefusal, open, quiet, waits) => {
    const facts = period({ extensionRefusal });
    expect(verdict(extensionWasRefused, facts)).toBe(open);
    expect(verdict(noExtensionAppealWaits, facts)).toBe(quiet);
    expect(verdict(extensionAppealWaits, facts)).toBe(waits);
  });

  it.each([
    ['2026-01-27', true],
    ['2026-01-28', false],
  ])('refused and appealed on %s, seven days from service: %s', (lodgedOn, expected) => {
    expect(verdict(extensionAppealIsInTime, period({ extensionRefusal: refusal }), { lodgedOn })).toBe(expected);
    expect(verdict(extensionAppealIsInTime, {}, { lodgedOn })).toBeUndefined();
  });

  it('is refused before it is served, or on that day', () => {
    const served = (servedOn: string) => verdict(servedAfterDecided, {}, { decidedOn: '2026-01-20', servedOn });
    expect(['2026-01-19', '2026-01-20', '2026-01-21'].map(served)).toEqual([false, true, true]);
  });

  const extension = { until: '2026-03-06' };
  it.each([
    ['upheld', undefined, 'running', 'known', true],
    ['upheld', extension, 'running', 'known', false],
    ['extended-on-appeal', extension, 'running', 'known', true],
    ['extended-on-appeal', extension, 'expired', 'known', true],
    ['extended-on-appeal', extension, 'revoked', 'known', false],
    ['extended-on-appeal', extension, 'running', 'departed', false],
    ['extended-on-appeal', undefined, 'running', 'known', false],
    ['extended-on-appeal', { until: '2027-01-08' }, 'running', 'known', false],
  ])(
    'on appeal, %s with %j, while the period is %s and the person %s: %s',
    (outcome, given, state, where, expected) => {
      const facts = { decision: decided, departurePeriod: { state }, whereabouts: { state: where } };
      expect(verdict(timeGivenOnAppealFits, facts, { outcome, extension: given })).toBe(expected);
    },
  );
});

describe('an exit', () => {
  it.each([
    [undefined, true],
    ['2026-03-01', true],
    ['2026-03-02', true],
    ['2026-02-28', false],
    ['2026-03-03', false],
  ])('from Poland on 1 March is followed by one from the Union on %s: %s', (leftUnionOn, expected) => {
    expect(verdict(exitDatesAgree, {}, { leftOn: '2026-03-01', leftUnionOn })).toBe(expected);
  });

  const quashed = {
    remedy: { state: 'open', appeals: [{ number: 1, lodgedOn: '2026-01-10', court: 'wsa', outcome: 'remitted' }] },
  };
  it.each<[Facts, string, boolean]>([
    [{ decision: { state: 'final' } }, 'none', true],
    [{ decision: { state: 'final' } }, 'expired', true],
    [{ decision: { state: 'final' } }, 'running', false],
    [{ decision: { state: 'final' } }, 'pending', false],
    [{ decision: { state: 'served' } }, 'none', false],
    [{ decision: { state: 'served', enforceableFrom: 'issue' } }, 'none', true],
    [{ decision: { state: 'none', enforceableFrom: 'issue' } }, 'none', false],
    [{ decision: { state: 'final' }, ...quashed }, 'none', false],
  ])('by force after %j with a period that is %s had its ground: %s', (facts, state, expected) => {
    const all = { ...facts, departurePeriod: { state } };
    expect(verdict(forcedExitHadItsGround, all, { manner: 'forced' })).toBe(expected);
    expect(verdict(forcedExitHadItsGround, all, { manner: 'voluntary' })).toBe(true);
  });
});
