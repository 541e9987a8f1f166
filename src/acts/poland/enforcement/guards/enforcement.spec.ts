import { verdict, type Facts } from '../../../../../test/builders/verdict';
import {
  childIsCaredFor,
  enforcementIsLawful,
  observersWereTold,
  papersCarryTheJourney,
  personMayTravel,
  timeToTravelIsOpen,
  transitIsAllowed,
} from './enforcement';

const now = { at: '2026-03-02T09:00:00Z' };
const instant = '2026-03-02T09:00:00.000Z';
const ordered = (facts: object = {}): Facts => ({
  transport: { state: 'planned', orders: [{ number: 1, status: 'planned', ...facts }] },
});

describe('nobody is moved', () => {
  it('while anything bars it, whatever the state says', () => {
    const barred = enforcementIsLawful.find(({ code }) => code === 'enforcement-barred');
    expect(barred && verdict(barred, { holds: { set: [] } })).toBe(true);
    expect(barred && verdict(barred, { holds: { set: [{ number: 1, kind: 'exit-ban' }] } })).toBe(false);
  });

  it.each([
    [{}, false],
    [{ careAtDestination: 'parents' }, false],
    [{ childsHandover: 'handed-to-authority' }, false],
    [{ careAtDestination: 'parents', childsHandover: 'handed-to-authority' }, true],
  ])('as a child with %j only, or is: %s', (input, expected) => {
    expect(verdict(childIsCaredFor, { decision: { person: { minor: true } } }, input)).toBe(expected);
    expect(verdict(childIsCaredFor, { decision: { person: { minor: false } } }, input)).toBe(true);
  });

  it.each([
    ['2026-03-01T09:00:00.000Z', '2026-03-02T09:00:00.001Z', true],
    ['2026-03-01T09:00:00.000Z', instant, false],
    ['2026-03-01T09:00:00.000Z', '2026-03-02T08:59:59.999Z', false],
    ['2026-03-03T09:00:00.000Z', '2026-03-03T09:00:00.000Z', false],
  ])('between %s and %s unless there is time: %s', (notBefore, notAfter, expected) => {
    expect(verdict(timeToTravelIsOpen, {}, { notBefore, notAfter }, now)).toBe(expected);
  });

  it('between moments that are less than a second apart', () => {
    const at = { at: '2026-03-02T09:00:00.500Z' };
    const until = (notAfter: string) =>
      verdict(timeToTravelIsOpen, {}, { notBefore: '2026-03-01T09:00:00.000Z', notAfter }, at);
    expect([until('2026-03-02T09:00:00.500Z'), until('2026-03-02T09:00:00.501Z')]).toEqual([false, true]);
  });

  it.each([
    [{ state: 'issued', validUntil: '2026-03-02', identityVersion: 1 }, 1, true],
    [{ state: 'issued', validUntil: '2026-03-01', identityVersion: 1 }, 1, false],
    [{ state: 'issued', identityVersion: 1 }, 1, false],
    [{ state: 'expired', validUntil: '2026-03-02', identityVersion: 1 }, 1, false],
    [{ state: 'issued', validUntil: '2026-03-02', identityVersion: 1 }, 2, false],
  ])('on the document %j with an identity that is the same since version %i: %s', (travelDocument, since, expected) => {
    const identity = { version: Math.max(since, 1), sameSince: since };
    expect(verdict(papersCarryTheJourney, { travelDocument, identity }, {}, now)).toBe(expected);
  });
});

describe('transit', () => {
  const request = (country: string, more: object = {}) => ({
    ...{ country, notifiedOn: '2026-03-01', silentUntil: instant },
    ...more,
  });
  const asks = (transit: readonly string[] | undefined, transitRequests: readonly object[], startedAt = instant) =>
    verdict(transitIsAllowed, ordered({ transit, transitRequests }), { startedAt });

  it('is not judged where nobody is to travel', () => {
    expect(verdict(transitIsAllowed, {}, { startedAt: instant })).toBeUndefined();
  });

  it.each<[string[] | undefined, object[], boolean]>([
    [undefined, [], true],
    [['DEU'], [], false],
    [['DEU'], [request('AUT', { answer: 'granted' })], false],
    [['DEU'], [request('DEU', { answer: 'granted' })], true],
    [['DEU'], [request('DEU', { answer: 'refused' })], false],
    [['DEU', 'AUT'], [request('DEU', { answer: 'granted' }), request('AUT', { answer: 'refused' })], false],
    [['DEU'], [request('DEU', { silentUntil: '2026-03-02T08:59:59.999Z' })], true],
    [['DEU'], [request('DEU', { answer: 'silence', silentUntil: '2026-03-02T08:59:59.999Z' })], true],
  ])('through %j with the answers %j is allowed: %s', (transit, requests, expected) => {
    expect(asks(transit, requests)).toBe(expected);
  });

  it('waits for the last of those that keep silent, however they are listed', () => {
    const later = '2026-03-04T09:00:00.000Z';
    const requests = [request('AUT', { silentUntil: later }), request('DEU', { answer: 'silence' })];
    expect(asks(['DEU', 'AUT'], requests)).toEqual({ clearsOn: later });
    expect(asks(['AUT', 'DEU'], requests)).toEqual({ clearsOn: later });
    expect(asks(['DEU'], [request('DEU')])).toEqual({ clearsOn: instant });
    expect(asks(['DEU', 'AUT'], requests, '2026-03-04T09:00:00.001Z')).toBe(true);
  });
});

describe('before departure', () => {
  it('observers were told of this very journey', () => {
    expect(
      [{}, ordered(), ordered({ observers: { toldOn: '2026-03-01', organisations: 1 } })].map(facts =>
        verdict(observersWereTold, facts),
      ),
    ).toEqual([false, false, true]);
  });

  const fitness = (more: object) => ({
    fit: true,
    by: 'doctor',
    assessedOn: '2026-03-01',
    validUntil: '2026-03-02',
    ...more,
  });

  it.each([
    [{}, true],
    [{ fitToTravel: fitness({ fit: false }) }, false],
    [{ mayHarmHealth: true }, false],
    [{ mayHarmHealth: true, fitToTravel: fitness({}) }, true],
    [{ mayHarmHealth: true, fitToTravel: fitness({ by: 'nurse' }) }, false],
    [{ mayHarmHealth: true, fitToTravel: fitness({ validUntil: '2026-03-01' }) }, false],
    [{ mayHarmHealth: false, fitToTravel: fitness({ by: 'nurse', validUntil: '2026-03-01' }) }, true],
  ])('somebody with %j may travel: %s', (facts, expected) => {
    expect(verdict(personMayTravel, ordered(facts), {}, now)).toBe(expected);
  });

  it('nobody is unfit of whom no journey is ordered', () => {
    expect(verdict(personMayTravel)).toBe(true);
  });
});
