import { languages } from '../kernel';
import { NoRuleVersion, UnknownRule } from './faults';
import { sumFor, type TariffVersion } from './tariff';
import { quantities, quantityInForce } from './quantity-in-force';
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

  it('gives each their sum where no family is bounded', () => {
    expect(sumFor(tariffInForce('eu.eurp.post-return.voluntary', '2026-06-01'), { adults: 2, children: 2 })).toBe(6000);
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

describe('a dated number that is not a length', () => {
  it('is the one of the day, and none where the sources do not reach', () => {
    expect(quantityInForce('pl.costs.arrest-day', '2026-06-01')).toMatchObject({ amount: 30, sense: 'at-least' });
    expect(() => quantityInForce('pl.costs.arrest-day', '2014-04-30')).toThrow(NoRuleVersion);
    expect(() => quantityInForce('pl.nothing', '2026-06-01')).toThrow(UnknownRule);
  });

  it.each(quantities.map(({ key, title, versions }) => [key, title, versions] as const))(
    '%s speaks three languages, cites its source and is told to be unverified while anything in it is',
    (key, title, versions) => {
      for (const { note, from, legalBasis } of versions) {
        for (const text of [title, ...(note ? [note] : [])])
          for (const language of languages) expect(text[language].trim()).not.toBe('');
        expect(legalBasis.length).toBeGreaterThan(0);
        // Since when each applies is still to be checked.
        expect(unverifiedLaw().some(one => one.key === key && one.from === from)).toBe(true);
      }
    },
  );
});
