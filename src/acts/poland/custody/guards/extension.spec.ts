import { verdict, type Facts } from '../../../../../test/builders/verdict';
import { alternativesAreSaid, courtWasMoved, extensionKeepsToTheLaw, motionIsInTime } from './extension';

const custody = (facts: object): Facts => ({ custody: facts });

describe('detention is prolonged', () => {
  const term = '2026-06-02';

  it.each([
    [term, '2026-06-02', '2026-06-03', true],
    [term, '2026-06-03', '2026-07-03', false],
    [term, '2026-06-01', '2026-06-02', false],
    [undefined, '2026-06-01', '2026-07-02', undefined],
  ])('where the term ends on %s, on a motion of %s until %s: %s', (orderEndsOn, filedOn, until, expected) => {
    expect(verdict(motionIsInTime, custody({ orderEndsOn }), { filedOn, until })).toBe(expected);
  });

  it.each([
    ['extended', { motionFiledOn: '2026-06-01', orderEndsOn: term }, '2026-06-02', true],
    ['extended', { motionFiledOn: '2026-06-01', orderEndsOn: term }, '2026-06-03', false],
    ['extended', { orderEndsOn: term }, '2026-06-02', false],
    ['extended', { motionFiledOn: '2026-06-01' }, '2026-06-02', false],
    ['released', {}, '2026-06-03', true],
  ])('by a ruling that is %s with %j on %s: %s', (outcome, facts, decidedOn, expected) => {
    expect(verdict(courtWasMoved, custody(facts), { outcome, decidedOn })).toBe(expected);
  });

  const detained = {
    state: 'detained',
    ground: 'risk-of-absconding',
    since: '2026-03-02T09:00:00.000Z',
    orderEndsOn: term,
    spells: [
      { number: 1, kind: 'detained', authority: 'x', ground: 'risk-of-absconding', from: '2026-03-02T09:00:00.000Z' },
    ],
  };
  const prolonged = (change: object, input: object) =>
    verdict(extensionKeepsToTheLaw, custody({ ...detained, ...change }), { outcome: 'extended', ...input });

  it.each([
    [{}, {}, false],
    [{}, { endsOn: '2026-06-02' }, false],
    [{}, { endsOn: '2026-06-03' }, true],
    [{}, { endsOn: '2026-09-01' }, true],
    [{}, { endsOn: '2026-09-03' }, false],
    [{ orderEndsOn: '2026-08-02' }, { endsOn: '2026-10-02' }, false],
    [{ orderEndsOn: '2026-08-02' }, { endsOn: '2026-10-02', beyondSixMonths: 'no-cooperation' }, true],
    [{ orderEndsOn: '2026-08-02', prolongation: 'non-cooperation-or-documents' }, { endsOn: '2026-10-02' }, true],
    [{ orderEndsOn: '2026-08-02' }, { endsOn: '2026-11-03', beyondSixMonths: 'no-cooperation' }, false],
  ])('with %j by %j within three months, and six in all: %s', (change, input, expected) => {
    expect(prolonged(change, input)).toBe(expected);
  });

  it('only while it runs; a ruling that ends it has no term', () => {
    expect(prolonged({ since: undefined }, { endsOn: '2026-06-03' })).toBeUndefined();
    expect(prolonged({ orderEndsOn: undefined }, { endsOn: '2026-06-03' })).toBeUndefined();
    expect(prolonged({}, { outcome: 'released' })).toBe(true);
  });

  it.each([
    ['alternatives', {}, false],
    ['alternatives', { measures: ['reporting'] }, false],
    ['alternatives', { startedAt: '2026-06-01T09:00:00Z' }, false],
    ['alternatives', { measures: ['reporting'], startedAt: '2026-06-01T09:00:00Z' }, true],
    ['extended', {}, true],
  ])('or is not: %s with %j says what takes its place: %s', (outcome, input, expected) => {
    expect(verdict(alternativesAreSaid, {}, { outcome, ...input })).toBe(expected);
  });
});
