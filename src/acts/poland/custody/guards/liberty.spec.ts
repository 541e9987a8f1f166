import { verdict, type Facts } from '../../../../../test/builders/verdict';
import { isUnaccompanied } from './children';
import { apprehensionStillRuns, returnCarriesTheDetention } from './liberty';
import { unaccompaniedChildIsOldEnough } from './placement';
import { barStandsForHealth } from './release';

const custody = (facts: object): Facts => ({ custody: facts });
const asylum: Facts = { holds: { set: [{ number: 1, kind: 'asylum-application' }] } };
const exitBan: Facts = { holds: { set: [{ number: 1, kind: 'exit-ban' }] } };

describe('apprehension', () => {
  const held = (dueAt?: string): Facts => ({
    custody: { state: 'held' },
    deadlines: dueAt === undefined ? {} : { 'pl.custody.apprehension': { dueAt } },
  });

  it.each([
    ['2026-03-02T09:00:00.000Z', true],
    ['2026-03-02T08:59:59.999Z', false],
    [undefined, undefined],
  ])('that ends at %s still runs at nine: %s', (dueAt, expected) => {
    expect(verdict(apprehensionStillRuns, held(dueAt))).toBe(expected);
  });

  it('bounds nobody who is not held', () => {
    expect(verdict(apprehensionStillRuns, custody({ state: 'detained' }))).toBe(true);
  });
});

describe('whoever seeks protection', () => {
  const carries = returnCarriesTheDetention<{ ground: string }>((_, { ground }) => ground);

  it.each([
    [asylum, 'risk-of-absconding', false],
    [asylum, 'asylum-application', true],
    [exitBan, 'risk-of-absconding', true],
    [{}, 'risk-of-absconding', true],
  ])('with %j is detained for %s: %s', (facts, ground, expected) => {
    expect(verdict(carries, facts, { ground })).toBe(expected);
  });

  const child = { decision: { person: { minor: true, unaccompanied: true, adultFrom: '2029-03-02' } } };
  it.each<[Facts, string, boolean | undefined]>([
    [child, 'risk-of-absconding', true],
    [{ ...child, ...asylum }, 'risk-of-absconding', false],
    [{ ...child, ...exitBan }, 'risk-of-absconding', true],
    [child, 'asylum-application', false],
    [{ decision: { person: { minor: true, unaccompanied: true } } }, 'risk-of-absconding', undefined],
  ])('as a child alone with %j is placed for %s: %s', (facts, ground, expected) => {
    expect(verdict(unaccompaniedChildIsOldEnough, facts, { ground, decidedOn: '2026-03-02' })).toBe(expected);
  });
});

describe('a ban on detention for health', () => {
  const bar = (because: string) => ({ because, since: '2026-01-01' });
  it.each([
    [undefined, false],
    [{}, false],
    [{ bars: [] }, false],
    [{ bars: [bar('trafficking-certificate')] }, false],
    [{ bars: [bar('trafficking-certificate'), bar('signs-of-violence')] }, true],
    [{ bars: [bar('danger-to-life-or-health')] }, true],
  ])('stands with %j: %s', (history, expected) => {
    expect(verdict(barStandsForHealth, custody({ history }))).toBe(expected);
  });
});

describe('care in the place of detention', () => {
  it.each([
    [true, true, true],
    [true, false, false],
    [false, true, false],
  ])('is for a minor: %s, alone: %s: %s', (minor, unaccompanied, expected) => {
    expect(verdict(isUnaccompanied, { decision: { person: { minor, unaccompanied } } })).toBe(expected);
  });
});
