import { verdict, type Facts } from '../../../../../test/builders/verdict';
import { aidKeepsToItsTime, aidRuns, complaintIsInTime, complaintWaits, depositIsHighEnough } from './alternatives';

const custody = (facts: object): Facts => ({ custody: facts });

describe('alternatives to detention', () => {
  const at = '2026-03-02T09:00:00Z';

  it.each([
    [{ measures: ['reporting'] }, true],
    [{ measures: ['reporting'], deposit: 1 }, false],
    [{ measures: ['deposit'] }, false],
    [{ measures: ['deposit'], deposit: 960_000 }, false],
    [{ measures: ['deposit'], minimumWage: 480_000 }, false],
    [{ measures: ['deposit'], deposit: 960_000, minimumWage: 480_000 }, true],
    [{ measures: ['deposit'], deposit: 959_999, minimumWage: 480_000 }, false],
  ])('with %j take a deposit of twice the minimum wage: %s', (input, expected) => {
    expect(verdict(depositIsHighEnough, {}, { startedAt: at, ...input })).toBe(expected);
  });

  it('can be complained of for seven days, once there is something to complain of', () => {
    const supervised = custody({ state: 'supervised', since: '2026-03-02T09:00:00.000Z' });
    const lodged = (lodgedOn: string, facts = supervised) => verdict(complaintIsInTime, facts, { lodgedOn });
    expect(lodged('2026-03-09', {})).toBeUndefined();
    expect(['2026-03-01', '2026-03-02', '2026-03-09', '2026-03-10', '2026-06-02'].map(day => lodged(day))).toEqual([
      ...[false, true, true, false, false],
    ]);
  });
});

describe('a complaint about detention', () => {
  const detained = custody({
    state: 'detained',
    history: { lastOrderOn: '2026-03-02' },
    since: '2026-01-01T09:00:00.000Z',
  });

  it.each([
    ['2026-03-01', false],
    ['2026-03-02', true],
    ['2026-03-09', true],
    ['2026-03-10', { clearsOn: '2026-04-02' }],
    ['2026-04-01', { clearsOn: '2026-04-02' }],
    ['2026-04-02', true],
  ])('lodged on %s, after an order of 2 March, is in time: %j', (lodgedOn, expected) => {
    expect(verdict(complaintIsInTime, detained, { lodgedOn })).toEqual(expected);
  });

  it.each([
    ['detained', 'upheld', 1, true],
    ['supervised', 'released', 1, true],
    ['at-liberty', 'released', 1, false],
    ['at-liberty', 'moot', 1, true],
    ['detained', 'upheld', 2, false],
    ['detained', 'upheld', 3, false],
  ])('of somebody %s is ruled %s, number %i: %s', (state, outcome, complaint, expected) => {
    const appeals = [
      { number: 1, spell: 1, lodgedOn: '2026-03-02' },
      { number: 2, spell: 1, lodgedOn: '2026-03-02', outcome: 'upheld' },
    ];
    expect(verdict(complaintWaits, custody({ state, appeals }), { complaint, outcome })).toBe(expected);
  });

  it('needs one that was made', () => {
    expect(verdict(complaintWaits, custody({ state: 'detained' }), { complaint: 1, outcome: 'upheld' })).toBe(false);
  });
});

describe('aid after release', () => {
  it.each([
    ['2026-03-02', undefined, true],
    ['2026-09-02', undefined, true],
    ['2026-09-03', undefined, false],
    ['2026-09-03', 'health', true],
    ['2026-03-01', 'health', false],
    ['2026-03-01', undefined, false],
  ])('from 2 March until %s, longer for %s: %s', (until, longerBecause, expected) => {
    expect(verdict(aidKeepsToItsTime, {}, { from: '2026-03-02', until, longerBecause })).toBe(expected);
  });

  it.each([
    [undefined, false],
    [{}, false],
    [{ aid: { from: '2026-03-02', until: '2026-09-02' } }, true],
    [{ aid: { from: '2026-03-02', until: '2026-09-02', endedOn: '2026-04-01' } }, false],
  ])('runs with the record %j: %s', (history, expected) => {
    expect(verdict(aidRuns, custody({ history }))).toBe(expected);
  });
});
