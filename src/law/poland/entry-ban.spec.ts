import type { LimitVersion } from '../rule';
import { banClassOf, endOfPolishBan, halfOfBan, polishBanBounds, type BanClass } from './entry-ban';

const length = ({ limit }: LimitVersion) => (limit === 'unlimited' ? undefined : limit.length);

describe('A Polish entry ban', () => {
  it.each<[BanClass, readonly number[]]>([
    ['a', [1, 2, 3, 6, 7, 8, 10, 12, 13, 15, 16]],
    ['b', [4, 5]],
    ['c', [11, 14]],
    ['d', [9]],
  ])('is of class %s for the points that the act names', (banClass, points) => {
    expect(Array.from({ length: 18 }, (_, point) => point).filter(point => banClassOf(point) === banClass)).toEqual(
      points,
    );
  });

  it.each<[BanClass, [number, string], [number, string]]>([
    ['a', [6, 'months'], [3, 'years']],
    ['b', [1, 'years'], [3, 'years']],
    ['c', [3, 'years'], [5, 'years']],
    ['d', [5, 'years'], [10, 'years']],
    ['border-order', [6, 'months'], [3, 'years']],
  ])('of class %s lasts as long as the act says', (banClass, [least, inLeast], [most, inMost]) => {
    const bounds = polishBanBounds(banClass, '2026-06-01');
    expect(length(bounds.least)).toEqual({ amount: least, unit: inLeast });
    expect(length(bounds.most)).toEqual({ amount: most, unit: inMost });
    expect([bounds.least.sense, bounds.most.sense]).toEqual(['at-least', 'at-most']);
  });

  it('ends with the day of the same number, day off or not', () => {
    expect(endOfPolishBan('2026-08-31', { amount: 6, unit: 'months' }).dueOn).toBe('2027-02-28');
    expect(endOfPolishBan('2026-03-14', { amount: 3, unit: 'years' }).dueOn).toBe('2029-03-14');
  });

  it('may be withdrawn once half of it has run', () => {
    expect(halfOfBan('2026-01-01', '2028-01-01')).toBe('2027-01-01');
    // 181 days: the half day counts against the one who asks.
    expect(halfOfBan('2026-01-01', '2026-07-01')).toBe('2026-04-02');
  });
});
