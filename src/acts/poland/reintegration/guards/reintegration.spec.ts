import { verdict } from '../../../../../test/builders/verdict';
import { basisIsThere, budgetFitsTheTariff, everyPaymentHasReceipt, receiptIsMissing } from './reintegration';

describe('reintegration rests on a return', () => {
  it.each([
    ['forced-return', { state: 'departed', manner: 'forced' }, 'none', true],
    ['forced-return', { state: 'departed', manner: 'voluntary' }, 'expired', false],
    ['forced-return', { state: 'known', manner: 'forced' }, 'none', false],
    ['left-in-period', { state: 'departed', manner: 'voluntary' }, 'expired', true],
    ['left-in-period', { state: 'departed', manner: 'voluntary' }, 'none', false],
    ['left-in-period', { state: 'departed', manner: 'forced' }, 'expired', false],
    ['left-in-period', { state: 'known', manner: 'voluntary' }, 'expired', false],
  ])('%s after %j with a period that was %s: %s', (basis, whereabouts, state, expected) => {
    expect(verdict(basisIsThere, { whereabouts, departurePeriod: { state } }, { basis })).toBe(expected);
  });

  it.each([
    ['granted', true],
    ['pre-departure', true],
    ['travelling', true],
    ['returned', true],
    ['applied', false],
    ['withdrawn', false],
  ])('as assisted return that is %s: %s', (state, expected) => {
    expect(verdict(basisIsThere, { assistance: { state } }, { basis: 'assisted-return' })).toBe(expected);
  });
});

describe('what is granted', () => {
  const grant = { package: 'eu.eurp.post-return.voluntary', grantedOn: '2026-11-02', currency: 'EUR', budget: 2000 };

  it('is in the currency of the tariff, and grows with the children', () => {
    const alone = { reintegration: { adults: 1, children: 0 } };
    expect(verdict(budgetFitsTheTariff, alone, grant)).toBe(true);
    expect(verdict(budgetFitsTheTariff, alone, { ...grant, currency: 'PLN' })).toBe(false);
    expect(verdict(budgetFitsTheTariff, alone, { ...grant, budget: 2001 })).toBe(false);
    expect(
      verdict(budgetFitsTheTariff, { reintegration: { adults: 1, children: 1 } }, { ...grant, budget: 2001 }),
    ).toBe(true);
  });
});

describe('every payment', () => {
  const paid = (number: number, receiptOn?: string) => ({
    number,
    item: 1,
    amount: 100,
    paidOn: '2026-11-02',
    receiptOn,
  });

  it.each([
    [[], 1, false],
    [[paid(1)], 1, true],
    [[paid(1, '2026-11-03')], 1, false],
    [[paid(1, '2026-11-03'), paid(2)], 2, true],
    [[paid(1, '2026-11-03'), paid(2)], 1, false],
  ])('of %j waits for the receipt number %i: %s', (tranches, number, expected) => {
    expect(verdict(receiptIsMissing, { reintegration: { tranches } }, { number })).toBe(expected);
  });

  it.each([
    [[], true],
    [[paid(1, '2026-11-03')], true],
    [[paid(1, '2026-11-03'), paid(2)], false],
    [[paid(1)], false],
  ])('of %j has its receipt before the end: %s', (tranches, expected) => {
    expect(verdict(everyPaymentHasReceipt, { reintegration: { tranches } })).toBe(expected);
  });
});
