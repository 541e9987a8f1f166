import { outcomesOf, totalsOf } from './operation';

const sek = (amount: number) => ({ amount, currency: 'SEK' });
const orders = (...statuses: string[]) => statuses.map(status => ({ status }));

describe('the costs of an operation', () => {
  it('are shared by those who set out, whatever became of them, and by nobody who was cancelled before', () => {
    const set = orders('completed', 'aborted', 'refused-at-arrival', 'cancelled', 'planned');
    expect(totalsOf([sek(60_000), sek(30_000)], set)).toEqual([
      { amount: 90_000, currency: 'SEK', persons: 3, share: 30_000, remainder: 0 },
    ]);
  });

  it('are never rounded away: what does not divide is told', () => {
    expect(totalsOf([sek(100)], orders('completed', 'completed', 'underway'))).toEqual([
      { amount: 100, currency: 'SEK', persons: 3, share: 33, remainder: 1 },
    ]);
  });

  it('are kept apart by currency', () => {
    const totals = totalsOf([sek(100), { amount: 70, currency: 'EUR' }], orders('completed'));
    expect(totals.map(({ amount, currency }) => [currency, amount])).toEqual([
      ['SEK', 100],
      ['EUR', 70],
    ]);
  });

  it('fall on nobody while nobody has set out', () => {
    expect(totalsOf([sek(100)], orders('planned'))).toEqual([{ amount: 100, currency: 'SEK', persons: 0 }]);
  });
});

it('counts the persons of an operation by what became of each', () => {
  expect(outcomesOf(orders('completed', 'completed', 'cancelled'))).toEqual({ completed: 2, cancelled: 1 });
});
