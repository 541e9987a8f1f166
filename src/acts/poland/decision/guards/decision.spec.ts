import { verdict, type Facts } from '../../../../../test/builders/verdict';
import { decisionIsEnforceable, isQuashedForNow } from './enforceability';
import { emptyFile } from '../../../../case-file';
import {
  barIsThere,
  endRestsOnRecord,
  exceptionFitsTheBar,
  lastDayOf,
  noBarToDecision,
  proceedingsRun,
} from './proceedings';

const ruled = (court: string, outcome: string) => ({ number: 1, lodgedOn: '2026-01-10', court, outcome });
const remedy = (state: string, ...appeals: object[]): Facts => ({ remedy: { state, appeals } });

describe('a decision that a court has quashed', () => {
  it.each([
    ['open', 'wsa', 'remitted', true],
    ['pending', 'wsa', 'upheld', true],
    ['closed', 'wsa', 'remitted', false],
    ['none', 'wsa', 'remitted', false],
    ['open', 'wsa', 'dismissed', false],
    ['open', 'komendant-glowny-sg', 'remitted', false],
  ])('with its remedy %s after %s: %s is without effect for now: %s', (state, court, outcome, expected) => {
    const file = { ...emptyFile, remedy: { state, appeals: [ruled(court, outcome)] } } as typeof emptyFile;
    expect(isQuashedForNow(file)).toBe(expected);
  });

  it('needs a ruling to be quashed by', () => {
    expect(isQuashedForNow({ ...emptyFile, remedy: { ...emptyFile.remedy, state: 'open' } })).toBe(false);
  });
});

describe('a decision can be enforced', () => {
  it.each([
    ['final', {}, {}, true],
    ['served', { enforceableFrom: 'issue' }, {}, true],
    ['served', { enforceableFrom: 'finality' }, {}, false],
    ['served', {}, {}, false],
    ['final', {}, remedy('open', ruled('wsa', 'remitted')), false],
    ['served', {}, remedy('open', ruled('wsa', 'dismissed')), false],
  ])('%s with %j and %j: %s', (state, decision, more, expected) => {
    expect(verdict(decisionIsEnforceable, { decision: { state, ...decision }, ...more })).toBe(expected);
  });
});

describe('a bar to proceedings', () => {
  const code = 'protection-pending';
  const noProtection = noBarToDecision.find(guard => guard.code === `barred-by-${code}`);
  const asks = (bar: object, decidedOn = '2026-03-02') =>
    noProtection &&
    verdict(noProtection, { decision: { bars: [{ bar: code, since: '2026-01-01', ...bar }] } }, { decidedOn });

  it('bars without an end until it is ended, and through its last day where it has one', () => {
    expect(asks({})).toBe(false);
    expect(asks({ until: '2026-03-02' })).toEqual({ clearsOn: '2026-03-02' });
    expect(asks({ until: '2026-03-01' })).toBe(true);
  });

  it('gives way to an exception that the law has for it, and to no other', () => {
    expect(asks({ exception: 'subsequent-application' })).toBe(true);
    expect(asks({ exception: 'something-else' })).toBe(false);
  });

  it('bars nothing while another one is on record', () => {
    expect(noProtection && verdict(noProtection, { decision: { bars: [] } }, { decidedOn: '2026-03-02' })).toBe(true);
  });

  it('keeps the last day that was stated, or none', () => {
    expect(lastDayOf({ bar: code, since: '2026-01-01', until: '2026-02-01' })).toBe('2026-02-01');
    expect(lastDayOf({ bar: code, since: '2026-01-01' })).toBeUndefined();
  });

  it.each([
    [undefined, true],
    ['subsequent-application', true],
    ['risk-of-absconding', false],
  ])('is recorded with the exception %s: %s', (exception, expected) => {
    expect(verdict(exceptionFitsTheBar, {}, { bar: code, exception })).toBe(expected);
  });

  it('that the law knows no exception from takes none', () => {
    expect(verdict(exceptionFitsTheBar, {}, { bar: 'permit-187', exception: 'subsequent-application' })).toBe(false);
  });

  it('is ended only if it is on record', () => {
    const bars = (...codes: string[]): Facts => ({
      decision: { bars: codes.map(bar => ({ bar, since: '2026-01-01' })) },
    });
    expect(verdict(barIsThere, bars('permit-187', code), { bar: code })).toBe(true);
    expect(verdict(barIsThere, bars('permit-187'), { bar: code })).toBe(false);
    expect(verdict(barIsThere, {}, { bar: code })).toBe(false);
  });
});

describe('proceedings', () => {
  it.each([
    [undefined, false],
    [{ openedOn: '2026-01-01' }, true],
    [{ openedOn: '2026-01-01', endedOn: '2026-02-01' }, false],
  ])('with the record %j run: %s', (proceedings, expected) => {
    expect(verdict(proceedingsRun, { decision: { proceedings } })).toBe(expected);
  });

  it.each([
    ['no-ground-found', [], true],
    ['particular-interest', [], true],
    ['stay-granted', [], true],
    ['permit-187', [], false],
    ['permit-187', ['posted-worker'], false],
    ['permit-187', ['posted-worker', 'permit-187'], true],
  ])('end for %s with the bars %j on record: %s', (because, codes, expected) => {
    const bars = codes.map(bar => ({ bar, since: '2026-01-01' }));
    expect(verdict(endRestsOnRecord, { decision: { bars } }, { because })).toBe(expected);
    if (codes.length === 0) expect(verdict(endRestsOnRecord, {}, { because })).toBe(expected);
  });
});
