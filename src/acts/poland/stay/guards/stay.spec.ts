import { verdict, type Facts } from '../../../../../test/builders/verdict';
import {
  grantedStayHasItsGround,
  noStayAppealWaits,
  servicesDoNotObjectOnAppeal,
  stayAppealWaits,
  stayIsDecided,
} from './appeal';
import { groundCarriesTheStay, servicesDoNotObject, servicesWereAsked } from './stay';
import { dutyToReportStands, personIsTolerated } from './tolerated';

const stay = (facts: object | undefined, more: object = {}): Facts => ({ decision: { stay: facts, ...more } });
const instant = '2026-03-02T09:00:00.000Z';

describe('the services', () => {
  it.each([
    [undefined, 'no-objection', false],
    [{}, 'no-objection', false],
    [{ vetting: { answerBy: instant } }, 'no-objection', true],
    [{ vetting: { answerBy: instant, answer: 'no-objection' } }, 'objection', false],
    [{ vetting: { answerBy: instant } }, 'more-time', true],
    [{ vetting: { answerBy: instant, prolonged: true } }, 'more-time', false],
    [{ vetting: { answerBy: instant, prolonged: true } }, 'objection', true],
  ])('that were asked as %j may answer %s: %s', (facts, answer, expected) => {
    expect(verdict(servicesWereAsked, stay(facts), { answer })).toBe(expected);
  });

  it.each([
    [undefined, false],
    [{}, false],
    [{ vetting: { answerBy: instant, answer: 'no-objection' } }, true],
    [{ vetting: { answerBy: instant, answer: 'objection' } }, false],
    [{ vetting: { answerBy: '2026-03-02T08:59:59.999Z' } }, true],
    [{ vetting: { answerBy: instant } }, { clearsOn: instant }],
  ])('stand as %j against a stay: %j', (facts, expected) => {
    expect(verdict(servicesDoNotObject, stay(facts), {})).toEqual(expected);
    expect(verdict(servicesDoNotObjectOnAppeal, stay(facts), { stay: {} })).toEqual(expected);
    expect(verdict(servicesDoNotObjectOnAppeal, stay(facts), {})).toBe(true);
  });

  it('keep silent to the millisecond', () => {
    const vetting = { answerBy: '2026-03-02T09:00:00.400Z' };
    expect(verdict(servicesDoNotObject, stay({ vetting }), {}, { at: '2026-03-02T09:00:00.500Z' })).toBe(true);
  });

  it('are not asked about a child under thirteen, and about no adult that is called one', () => {
    const asked = (minor: boolean) =>
      verdict(servicesDoNotObject, stay(undefined, { person: { minor } }), { underThirteen: true });
    expect([true, false].map(asked)).toEqual([true, false]);
  });
});

describe('a ground carries a stay', () => {
  const terms: readonly (readonly [string, string, boolean, boolean])[] = [
    ...['life-or-torture', 'forced-labour', 'fair-trial', 'family-or-private-life', 'childs-development'].map(
      ground => ['humanitarian', ground, false, true] as const,
    ),
    ['humanitarian', 'life-or-torture', true, false],
    ['humanitarian', 'unenforceable', false, false],
    ['tolerated', 'life-or-torture', false, false],
    ['tolerated', 'unenforceable', false, true],
    ['tolerated', 'unenforceable', true, true],
    ['tolerated', 'excluded-but-at-risk', false, false],
    ['tolerated', 'excluded-but-at-risk', true, true],
  ];

  it.each(terms)('%s: %s, of somebody excluded: %s: %s', (kind, ground, excluded, expected) => {
    const input = { kind, ground, excluded };
    expect(verdict(groundCarriesTheStay, {}, input)).toBe(expected);
    expect(verdict(grantedStayHasItsGround, {}, { outcome: 'stay-granted', stay: input })).toBe(expected);
    expect(verdict(grantedStayHasItsGround, {}, { outcome: 'decision-upheld', stay: input })).toBe(false);
  });

  it('on appeal only where one is granted', () => {
    expect(verdict(grantedStayHasItsGround, {}, { outcome: 'stay-granted' })).toBe(false);
    expect(verdict(grantedStayHasItsGround, {}, { outcome: 'decision-upheld' })).toBe(true);
  });
});

describe('a decision on a stay', () => {
  it.each([
    [undefined, false],
    [{}, false],
    [{ decidedOn: '2026-01-07' }, true],
    [{ refusedOn: '2026-01-07' }, true],
    [{ decidedOn: '2026-01-07', finalOn: '2026-01-15' }, false],
  ])('that reads %j can be appealed: %s', (facts, expected) => {
    expect(verdict(stayIsDecided, stay(facts))).toBe(expected);
  });

  it('has an appeal that waits, or none', () => {
    expect([verdict(noStayAppealWaits), verdict(stayAppealWaits)]).toEqual([true, false]);
  });
});

describe('somebody tolerated', () => {
  it.each([
    [undefined, false],
    [{ kind: 'tolerated' }, false],
    [{ kind: 'humanitarian', decidedOn: '2026-01-07' }, false],
    [{ kind: 'tolerated', decidedOn: '2026-01-07' }, true],
  ])('is so with %j: %s', (facts, expected) => {
    expect(verdict(personIsTolerated, stay(facts))).toBe(expected);
  });

  it.each([
    [undefined, false],
    [{}, false],
    [{ reporting: { from: '2026-01-07' } }, true],
    [{ reporting: { from: '2026-01-08' } }, false],
    [{ reporting: { from: '2026-01-01', lastOn: '2026-01-08' } }, false],
    [{ reporting: { from: '2026-01-08', lastOn: '2026-01-07' } }, true],
  ])('reports on 7 January under %j: %s', (facts, expected) => {
    expect(verdict(dutyToReportStands, stay(facts), { reportedOn: '2026-01-07' })).toBe(expected);
  });
});
