import { languages } from '../kernel';
import { NoRuleVersion, UnknownRule } from './faults';
import { sumFor, type TariffVersion } from './tariff';
import { tariffInForce, tariffs } from './tariff-in-force';
import { unverifiedLaw } from './unverified';

const version: TariffVersion = {
  from: '2026-01-01',
  currency: 'SEK',
  perAdult: 10,
  perChild: 4,
  familyAtMost: 20,
  legalBasis: [],
  certainty: 'verify',
};

describe('a dated tariff', () => {
  it.each([
    [1, 0, 10],
    [1, 2, 18],
    [1, 3, 20],
    [2, 0, 20],
    [3, 0, 20],
  ])('gives %i adults and %i children %i, and a family no more than the most', (adults, children, sum) => {
    expect(sumFor(version, { adults, children })).toBe(sum);
  });

  it('is the one of the day, and none where the sources do not reach', () => {
    expect(tariffInForce('se.reestablishment-support', '2012-05-01').perAdult).toBe(30_000);
    expect(() => tariffInForce('se.reestablishment-support', '2012-04-30')).toThrow(NoRuleVersion);
    expect(() => tariffInForce('se.nothing', '2026-01-01')).toThrow(UnknownRule);
  });

  it('speaks three languages and is told to be unverified while it is', () => {
    for (const { key, title, versions } of tariffs)
      for (const { note, certainty, from, legalBasis } of versions) {
        for (const text of [title, ...(note ? [note] : [])])
          for (const language of languages) expect(text[language].trim()).not.toBe('');
        expect(legalBasis.length).toBeGreaterThan(0);
        const listed = unverifiedLaw().some(one => one.key === key && one.from === from);
        expect(listed).toBe(certainty === 'verify');
      }
  });
});
