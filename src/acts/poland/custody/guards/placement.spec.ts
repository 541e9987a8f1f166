import { verdict, type Facts } from '../../../../../test/builders/verdict';
import { arrestIsNeeded, groundIsAnother, orderWaits, termKeepsToTheLaw } from './placement';

const custody = (facts: object): Facts => ({ custody: facts });

describe('an order of placement', () => {
  it.each([
    ['guarded-centre', undefined, true],
    ['arrest-for-foreigners', undefined, false],
    ['arrest-for-foreigners', false, false],
    ['arrest-for-foreigners', true, true],
  ])('in %s, with its rules at risk: %s, is needed: %s', (facility, rulesAtRisk, expected) => {
    expect(verdict(arrestIsNeeded, {}, { facility, rulesAtRisk })).toBe(expected);
  });

  const order = { ground: 'security', decidedOn: '2026-03-02', earlierDays: 0 };
  it.each([
    [{ endsOn: '2026-03-02' }, true],
    [{ endsOn: '2026-03-01' }, false],
    [{ endsOn: '2026-06-02' }, true],
    [{ endsOn: '2026-06-03' }, false],
    [{ endsOn: '2026-06-03', startedAt: '2026-03-03T09:00:00Z' }, true],
  ])('of 2 March with %j keeps to three months from when it is carried out: %s', (change, expected) => {
    expect(verdict(termKeepsToTheLaw, {}, { ...order, ...change })).toBe(expected);
  });

  it.each([
    ['detained', 'security', false],
    ['detained', 'risk-of-absconding', true],
    ['held', 'security', true],
  ])('for security of somebody %s for %s is another measure: %s', (state, ground, expected) => {
    expect(verdict(groundIsAnother, custody({ state, ground }), { ground: 'security' })).toBe(expected);
  });

  it.each([
    [undefined, false],
    [{ endsOn: '2026-03-02' }, true],
    [{ endsOn: '2026-03-01' }, false],
    [{}, false],
  ])('that reads %j can still be carried out: %s', (pendingOrder, expected) => {
    expect(verdict(orderWaits, custody({ pendingOrder }))).toBe(expected);
  });
});
