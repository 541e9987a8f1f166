import { aCase, polishUsual as usual } from '../../../../test/builders';

const opened = aCase().inPoland('2026-03-02T09:00:00Z').opened();

describe('alternatives', () => {
  it.each([
    [{ measures: ['deposit'], deposit: 960_000, minimumWage: 480_000 }, []],
    [{ measures: ['deposit'], deposit: 959_999, minimumWage: 480_000 }, ['deposit-too-low']],
    [{ measures: ['deposit'] }, ['deposit-too-low']],
    [{ measures: ['reporting'], deposit: 960_000, minimumWage: 480_000 }, ['deposit-too-low']],
  ])('with %j keep to twice the minimum wage, or are refused', (change, expected) => {
    expect(
      opened.blockers('straz-graniczna', 'order-alternatives', { ...usual.alternatives(opened.moment), ...change }),
    ).toEqual(expected);
  });

  it('do not stand in the way of an apprehension', () => {
    const milder = opened.give('straz-graniczna', 'order-alternatives', usual.alternatives(opened.moment));
    expect(milder.apprehended().file.custody).toMatchObject({ state: 'held', spells: [{ endedBecause: 'held' }, {}] });
  });

  it('end when they are not needed', () => {
    const milder = opened.give('straz-graniczna', 'order-alternatives', usual.alternatives(opened.moment));
    const ended = milder.give('straz-graniczna', 'end-alternatives', {
      endedAt: milder.moment,
      reasons: 'Not needed.',
    });
    expect(ended.file.custody.state).toBe('at-liberty');
  });
});
