import { aCase } from '../../../../test/builders';

describe('return proceedings in Poland', () => {
  it('open a case for which the Border Guard answers, and decide nothing', () => {
    const { file } = aCase().inPoland().opened();
    expect(file.responsibility.holder).toBe('pl.straz-graniczna');
    expect(file.decision).toMatchObject({ state: 'none', proceedings: { openedOn: '2026-01-07' } });
  });
});
