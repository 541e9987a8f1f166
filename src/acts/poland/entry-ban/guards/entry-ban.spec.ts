import { verdict } from '../../../../../test/builders/verdict';
import {
  banKeepsToItsClass,
  banOrItsWaiverIsGiven,
  noRecentWaiver,
  waiverGoesWithTimeToLeave,
  waiverIsInTheLaw,
} from './ban-of-decision';
import {
  assistedReturnWasUsed,
  banAppealIsPending,
  banRunsOnForCosts,
  costsArePaid,
  costsProlongTheBan,
  halfHasRun,
  isNoThreat,
  laterBanKeepsToItsClass,
  noRecentWithdrawal,
  waiverFailed,
  withdrawalWasRefused,
} from './entry-ban';

describe('an entry ban is withdrawn', () => {
  it('from nobody who is a threat, or owes costs', () => {
    expect([true, false].map(threat => verdict(isNoThreat, {}, { threat }))).toEqual([false, true]);
    expect(verdict(costsArePaid, {}, { costsUnpaid: false })).toBe(true);
    expect(verdict(costsArePaid, {}, { costsUnpaid: true })).toBe(false);
    expect(verdict(costsArePaid, { entryBan: { prolongedOn: '2026-01-01' } }, { costsUnpaid: false })).toBe(false);
  });

  it.each([
    [undefined, '2026-01-02', 'duties-performed', true],
    ['2024-01-01', '2026-01-02', 'duties-performed', true],
    ['2024-01-01', '2026-01-01', 'duties-performed', false],
    ['2024-01-01', undefined, 'duties-performed', undefined],
    ['2025-12-01', '2026-01-01', 'humanitarian-re-entry', true],
  ])(
    'with an earlier withdrawal on %s and a ban of %s, for %s: %s',
    (lastWithdrawalOn, imposedOn, because, expected) => {
      expect(verdict(noRecentWithdrawal, { entryBan: { imposedOn } }, { lastWithdrawalOn, because })).toBe(expected);
    },
  );

  it.each([
    ['2025-01-01', '2027-01-01', '2026-01-01', true],
    ['2025-01-01', undefined, '2026-01-01', false],
    [undefined, '2027-01-01', '2026-01-01', false],
  ])('that runs from %s to %s, asked on %s, when half has run: %s', (startsOn, endsOn, decidedOn, expected) => {
    expect(verdict(halfHasRun, { entryBan: { startsOn, endsOn } }, { decidedOn, because: 'duties-performed' })).toBe(
      expected,
    );
  });

  it('before half has run only for humanitarian re-entry, and tells the day', () => {
    const ban = { entryBan: { startsOn: '2025-01-01', endsOn: '2027-01-01' } };
    expect(verdict(halfHasRun, ban, { decidedOn: '2025-12-31', because: 'duties-performed' })).toEqual({
      clearsOn: '2026-01-01',
    });
    expect(verdict(halfHasRun, ban, { decidedOn: '2025-01-02', because: 'humanitarian-re-entry' })).toBe(true);
  });

  it.each([
    ['assisted-return-used', 'none', false],
    ['assisted-return-used', 'returned', true],
    ['duties-performed', 'none', true],
  ])('for %s by somebody whose help is %s: %s', (because, state, expected) => {
    expect(verdict(assistedReturnWasUsed, { assistance: { state } }, { because })).toBe(expected);
  });
});

describe('a ban that follows later', () => {
  it.each([
    ['2026-01-01', undefined, true],
    ['2026-01-01', true, false],
    [undefined, undefined, false],
  ])('comes where it was waived on %s and the person left in time: %s: %s', (waivedOn, leftInTime, expected) => {
    expect(verdict(waiverFailed, { entryBan: { waivedOn }, departurePeriod: { leftInTime } })).toBe(expected);
  });

  it.each([
    [{ decidedOn: '2026-01-01', grounds: ['2'] }, 6, true],
    [{ decidedOn: '2026-01-01', grounds: ['2'] }, 37, false],
    [{ decidedOn: '2026-01-01' }, 6, undefined],
    [{ grounds: ['2'] }, 6, undefined],
    [{ decidedOn: '2026-01-01', grounds: [] }, 6, undefined],
  ])('of a decision %j with %i months keeps to its class: %s', (decision, months, expected) => {
    expect(verdict(laterBanKeepsToItsClass, { decision }, { entryBan: { months } })).toBe(expected);
  });

  it.each([
    ['a', undefined, true],
    ['c', undefined, true],
    ['d', undefined, false],
    [undefined, undefined, false],
    ['a', '2026-01-01', false],
  ])('of class %s prolonged on %s is prolonged for unpaid costs: %s', (banClass, prolongedOn, expected) => {
    expect(verdict(costsProlongTheBan, { entryBan: { banClass, prolongedOn } })).toBe(expected);
  });

  it('runs on for costs only once it was prolonged', () => {
    expect(verdict(banRunsOnForCosts)).toBe(false);
    expect(verdict(banRunsOnForCosts, { entryBan: { prolongedOn: '2026-01-01' } })).toBe(true);
  });
});

describe('an appeal about a refused withdrawal', () => {
  const refused = { withdrawalRefusedOn: '2026-01-01' };

  it.each([
    [{}, false, false],
    [refused, true, false],
    [{ ...refused, appeal: { lodgedOn: '2026-01-05' } }, false, true],
    [{ ...refused, appeal: { lodgedOn: '2026-01-05', finalOn: '2026-02-01' } }, true, false],
  ])('with %j can be lodged: %s, and is pending: %s', (entryBan, lodged, pending) => {
    expect(verdict(withdrawalWasRefused, { entryBan })).toBe(lodged);
    expect(verdict(banAppealIsPending, { entryBan })).toBe(pending);
  });
});

describe('the ban of a decision', () => {
  const ban = { months: 6, area: 'union' };

  it.each([
    [{ entryBan: ban }, true],
    [{ withoutBan: true }, true],
    [{ entryBan: ban, withoutBan: true }, false],
    [{}, false],
    [{ entryBan: ban, withoutBan: false }, true],
  ])('is there or was waived, not both and not neither: %j: %s', (input, expected) => {
    expect(verdict(banOrItsWaiverIsGiven, {}, input)).toBe(expected);
  });

  it.each([
    [undefined, ['2'], true],
    [ban, ['2'], true],
    [{ months: 5 }, ['2'], false],
    [ban, [], undefined],
  ])('%j on the grounds %j keeps to its class: %s', (entryBan, grounds, expected) => {
    expect(verdict(banKeepsToItsClass, {}, { entryBan, grounds, decidedOn: '2026-01-01' })).toBe(expected);
  });

  it.each([
    [{}, true],
    [{ withoutBan: true, departureDays: 14 }, true],
    [{ withoutBan: true, noPeriodGround: 'leaving-at-the-border' }, true],
    [{ withoutBan: true, noPeriodGround: 'security' }, false],
    [{ withoutBan: true }, false],
  ])('is waived only with time to leave, or at the border: %j: %s', (input, expected) => {
    expect(verdict(waiverGoesWithTimeToLeave, {}, input)).toBe(expected);
  });

  it.each([
    [true, '2025-05-31', false],
    [true, '2025-06-01', true],
    [undefined, '2025-05-31', true],
  ])('waived: %s on %s, is in the law from 1 June 2025: %s', (withoutBan, decidedOn, expected) => {
    expect(verdict(waiverIsInTheLaw, {}, { withoutBan, decidedOn })).toBe(expected);
  });

  it.each([
    [true, undefined, '2026-06-01', true],
    [true, '2024-06-01', '2026-06-01', false],
    [true, '2024-06-01', '2026-06-02', true],
    [undefined, '2026-05-01', '2026-06-01', true],
    [true, '2024-06-01', '2024-06-02', true],
  ])('waived: %s, after a waiver on %s, on %s: %s', (withoutBan, lastWaiverOn, decidedOn, expected) => {
    expect(verdict(noRecentWaiver, {}, { withoutBan, lastWaiverOn, decidedOn })).toBe(expected);
  });
});
