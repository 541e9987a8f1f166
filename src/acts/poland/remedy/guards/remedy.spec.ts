import { verdict, type Facts } from '../../../../../test/builders/verdict';
import {
  appealIsInTime,
  appealLiesInAdministration,
  cassationIsInTime,
  complaintIsInTime,
  examinesTheAppeal,
  isBeforeSupremeCourt,
  isBeforeVoivodeshipCourt,
  judgmentCanBeAppealed,
  newTimeFitsTheRuling,
  ruledInTheAdministration,
} from './remedy';

const appeal = (court: string, more: object = {}) => ({ number: 1, lodgedOn: '2026-01-10', court, ...more });
const pending = (court: string): Facts => ({ remedy: { state: 'pending', appeals: [appeal(court)] } });
const ruled = (court: string, more: object = {}): Facts => ({
  remedy: { state: 'open', appeals: [appeal(court, { outcome: 'dismissed', servedOn: '2026-01-12', ...more })] },
});
const chief = 'komendant-glowny-sg';

describe('an appeal', () => {
  it.each([
    [{ kind: 'return', decidedOn: '2026-01-07', servedOn: '2026-01-07' }, '2026-01-14', true],
    [{ kind: 'return', decidedOn: '2026-01-07', servedOn: '2026-01-07' }, '2026-01-15', false],
    [{ kind: 'return', decidedOn: '2026-01-07' }, '2026-01-14', undefined],
    [{ kind: 'return', servedOn: '2026-01-07' }, '2026-01-14', undefined],
  ])('against %j lodged on %s is in time: %s', (decision, lodgedOn, expected) => {
    expect(verdict(appealIsInTime, { decision }, { lodgedOn })).toBe(expected);
  });

  it('lies once, and never against a minister', () => {
    expect(verdict(appealLiesInAdministration, { decision: { kind: 'return' } })).toBe(true);
    expect(verdict(appealLiesInAdministration, { decision: { kind: 'return-by-minister' } })).toBe(false);
    expect(verdict(appealLiesInAdministration, { decision: { kind: 'return' }, ...ruled(chief) })).toBe(false);
  });

  it.each([
    [chief, 'pl.straz-graniczna', true],
    [chief, 'pl.udsc', false],
    ['szef-udsc', 'pl.udsc', true],
    ['szef-udsc', 'pl.straz-graniczna', false],
    ['wsa', 'pl.sad-administracyjny', false],
  ])('before %s is ruled on by %s: %s', (court, authority, expected) => {
    expect(verdict(examinesTheAppeal, pending(court), {}, { authority })).toBe(expected);
  });

  it('that nobody has lodged is ruled on by nobody', () => {
    expect(verdict(examinesTheAppeal, {}, {}, { authority: 'pl.sad-administracyjny' })).toBe(false);
  });

  it.each([
    [undefined, 'annulled-and-ended', 'none', true],
    [14, 'decision-upheld', 'running', true],
    [14, 'decision-amended', 'expired', true],
    [14, 'decision-upheld', 'none', false],
    [14, 'annulled-and-remitted', 'running', false],
    [14, 'annulled-and-ended', 'none', false],
  ])('with %s days of new time, %s and a period that is %s fits: %s', (departureDays, outcome, state, expected) => {
    expect(verdict(newTimeFitsTheRuling, { departurePeriod: { state } }, { departureDays, outcome })).toBe(expected);
  });
});

describe('a complaint to the administrative court', () => {
  it.each([
    [{}, 'return', 'pl.straz-graniczna', false],
    [{}, 'return-by-minister', 'pl.mswia', true],
    [{}, 'return-by-minister', 'pl.straz-graniczna', false],
    [{}, 'return', 'pl.mswia', false],
    [ruled(chief), 'return', 'pl.straz-graniczna', true],
    [ruled(chief), 'return', 'pl.udsc', false],
    [ruled('wsa'), 'return', 'pl.sad-administracyjny', false],
  ])('after %j on a %s comes in to %s: %s', (facts, kind, authority, expected) => {
    expect(verdict(ruledInTheAdministration, { decision: { kind }, ...facts }, {}, { authority })).toBe(expected);
  });

  it.each([
    ['2026-02-11', true],
    ['2026-02-12', false],
  ])('lodged on %s, thirty days from service: %s', (lodgedOn, expected) => {
    expect(verdict(complaintIsInTime, ruled(chief), { lodgedOn })).toBe(expected);
    expect(verdict(cassationIsInTime, ruled('wsa'), { lodgedOn })).toBe(expected);
    expect(verdict(complaintIsInTime, { decision: { servedOn: '2026-01-12' } }, { lodgedOn })).toBe(expected);
  });

  it('has no time that runs before anything was served', () => {
    expect(verdict(complaintIsInTime, {}, { lodgedOn: '2026-02-11' })).toBeUndefined();
  });

  it.each([
    ['wsa', true, false],
    ['nsa', false, true],
    [chief, false, false],
  ])('that is before %s is the voivodeship court’s: %s, the supreme court’s: %s', (court, voivodeship, supreme) => {
    expect(verdict(isBeforeVoivodeshipCourt, pending(court))).toBe(voivodeship);
    expect(verdict(isBeforeSupremeCourt, pending(court))).toBe(supreme);
  });

  it('goes on to the supreme court from a judgment only', () => {
    expect([isBeforeVoivodeshipCourt, isBeforeSupremeCourt].map(guard => verdict(guard))).toEqual([false, false]);
    expect([{}, ruled(chief), ruled('wsa')].map(facts => verdict(judgmentCanBeAppealed, facts))).toEqual([
      false,
      false,
      true,
    ]);
  });
});
