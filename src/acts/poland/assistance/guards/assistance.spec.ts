import { verdict, type Facts } from '../../../../../test/builders/verdict';
import { exitLiesBefore, groundIsThere, guardianSpeaksForTheChild, somebodyTravels } from './application';
import {
  cashIsPaidOnTheDay,
  dayIsTheDayOfTravel,
  everythingIsInOrder,
  exitIsRegistered,
  journeyIsBooked,
  partnerHasConsent,
} from './journey';
import {
  decidesAssistedReturn,
  isAtLiberty,
  isLateWhereItSaysSo,
  nobodyIsBeingRemoved,
  refusesForAReasonThatIsThere,
  wasFoundEligible,
} from './order';

const journey = (facts?: object): Facts => ({ assistance: { journey: facts } });
const guard = 'pl.straz-graniczna';
const office = 'pl.udsc';

describe('an application for assisted return', () => {
  it.each([
    [0, 0, false],
    [1, 0, true],
    [0, 1, true],
    [1, 1, true],
  ])('of %i adults and %i children is somebody’s: %s', (adults, children, expected) => {
    expect(verdict(somebodyTravels, {}, { adults, children })).toBe(expected);
  });

  it.each([
    ['return-decision-with-period', { decision: { state: 'served' }, departurePeriod: { state: 'running' } }, true],
    ['return-decision-with-period', { decision: { state: 'none' }, departurePeriod: { state: 'running' } }, false],
    ['return-decision-with-period', { decision: { state: 'served' }, departurePeriod: { state: 'none' } }, false],
    ['protection-refused', {}, false],
    ['trafficking-permit', { decision: { trafficking: { permit: { status: 'granted', on: '2026-01-01' } } } }, true],
    ['trafficking-permit', { decision: { trafficking: { permit: { status: 'applied', on: '2026-01-01' } } } }, false],
    ['trafficking-permit', { decision: { trafficking: {} } }, false],
    ['trafficking-permit', {}, false],
    ['trafficking-certificate', {}, false],
    ['protection-withdrawn', {}, false],
  ])('on the ground %s with %j rests on something: %s', (ground, facts, expected) => {
    expect(verdict(groundIsThere, facts as Facts, { ground, appliedOn: '2026-01-05' })).toBe(expected);
  });

  it('after protection rests on the day on which it ended, or on the end of the legal stay', () => {
    const input = { appliedOn: '2026-01-05', protectionEventOn: '2026-01-01', legalStayEndsOn: '2026-02-01' };
    for (const ground of ['protection-withdrawn', 'protection-left-unexamined', 'protection-refused'])
      expect([ground, verdict(groundIsThere, {}, { ...input, ground })]).toEqual([ground, true]);
  });

  it.each([
    [{ minor: true, unaccompanied: true }, undefined, false],
    [{ minor: true, unaccompanied: true }, { appointedOn: '2026-01-01' }, true],
    [{ minor: true, unaccompanied: true }, { appointedOn: '2026-01-01', endedOn: '2026-02-01' }, false],
    [{ minor: false, unaccompanied: true }, undefined, true],
  ])('of %j with the guardian %j is spoken for: %s', (person, guardian, expected) => {
    expect(verdict(guardianSpeaksForTheChild, { decision: { person, guardian } })).toBe(expected);
  });

  it.each([
    [undefined, true],
    ['2026-01-05', true],
    ['2026-01-06', false],
  ])('is checked against an exit on %s that lies before: %s', (lastAssistedExitOn, expected) => {
    expect(verdict(exitLiesBefore, {}, { lastAssistedExitOn, screenedOn: '2026-01-05' })).toBe(expected);
  });
});

describe('the order', () => {
  it.each([
    ['2023-04-06', office, true],
    ['2023-04-06', guard, false],
    ['2023-04-07', office, false],
    ['2023-04-07', guard, true],
    [undefined, guard, undefined],
  ])('on an application of %s is for %s to give: %s', (appliedOn, authority, expected) => {
    expect(verdict(decidesAssistedReturn, { assistance: { appliedOn } }, {}, { authority })).toBe(expected);
  });

  it('rests on a check that found the person eligible', () => {
    const cases = [undefined, {}, { screening: { eligible: false } }, { screening: { eligible: true } }];
    expect(cases.map(facts => verdict(wasFoundEligible, journey(facts)))).toEqual([false, false, false, true]);
    expect(cases.map(facts => verdict(refusesForAReasonThatIsThere, journey(facts)))).toEqual([
      false,
      false,
      true,
      true,
    ]);
  });

  it.each([
    ['late', true, true],
    ['late', false, false],
    ['incomplete', false, true],
  ])('leaves unexamined because it is %s, being late: %s: %s', (because, late, expected) => {
    expect(verdict(isLateWhereItSaysSo, { assistance: { late } }, { because })).toBe(expected);
  });

  it('is for nobody who is detained or being removed', () => {
    const states = ['detained', 'supervised', 'at-liberty'];
    expect(states.map(state => verdict(isAtLiberty, { custody: { state } }))).toEqual([false, true, true]);
    const ways = ['underway', 'planned', 'none'];
    expect(ways.map(state => verdict(nobodyIsBeingRemoved, { transport: { state } }))).toEqual([false, true, true]);
  });
});

describe('the journey home', () => {
  const booked = { departsOn: '2026-01-20' };

  it('is prepared by IOM with consent only, and by the Border Guard as its own matter', () => {
    expect(verdict(partnerHasConsent, {}, {}, { authority: 'pl.iom' })).toBe(false);
    expect(verdict(partnerHasConsent, {}, {}, { authority: guard })).toBe(true);
    const consents = [{ to: 'pl.iom', purpose: 'assisted-return', groups: ['assistance'], givenOn: '2026-01-01' }];
    expect(verdict(partnerHasConsent, { assistance: { consents } }, {}, { authority: 'pl.iom' })).toBe(true);
  });

  it('cannot be in order before it was applied for', () => {
    expect(verdict(everythingIsInOrder)).toBeUndefined();
  });

  it.each([
    [undefined, false],
    [{}, false],
    [{ booked: { departsOn: '2026-01-21' } }, false],
    [{ booked }, true],
  ])('with %j begins on the day for which it is booked: %s', (facts, expected) => {
    expect(verdict(journeyIsBooked, journey(facts), { begunOn: '2026-01-20' })).toBe(expected);
  });

  it.each([
    [undefined, false],
    [{}, false],
    [{ booked }, true],
    [{ booked, cash: { paidOn: '2026-01-20' } }, false],
  ])('with %j brings cash once, when it is booked: %s', (facts, expected) => {
    expect(verdict(cashIsPaidOnTheDay, journey(facts))).toBe(expected);
  });

  it.each([
    [undefined, false],
    [{}, false],
    [{ booked }, true],
    [{ booked, begunOn: '2026-01-20' }, true],
    [{ booked, begunOn: '2026-01-21' }, false],
  ])('with %j has the twentieth as its day: %s', (facts, expected) => {
    expect(verdict(dayIsTheDayOfTravel, journey(facts), { paidOn: '2026-01-20' })).toBe(expected);
  });

  it.each([
    ['2026-01-20', true],
    ['2026-01-21', false],
    [undefined, false],
  ])('has ended with the exit that was registered, on %s: %s', (leftCountryOn, expected) => {
    expect(verdict(exitIsRegistered, { whereabouts: { leftCountryOn } }, { leftOn: '2026-01-20' })).toBe(expected);
  });
});
