import type { Computation } from '../../kernel';
import { computeDeadline } from '../compute';
import { isMemberState } from '../eu/member-states';

/** What the end of an entry ban depends on. */
export interface BanTerms {
  readonly ground?: string;
  readonly years?: number;
  readonly unlimited?: boolean;
}

/**
 * The last day of a ban that began on this civil day.
 * @returns undefined for a ban without an end
 * @throws {NoRuleVersion} where our sources do not reach
 */
export const endOfBan = ({ ground, years, unlimited }: BanTerms, startsOn: string): Computation | undefined =>
  unlimited === true || years === undefined
    ? undefined
    : computeDeadline(ground === 'crime' ? 'se.ban.crime.duration' : 'se.ban.duration', {
        start: startsOn,
        length: { amount: years, unit: 'years' },
      });

/** Where somebody went, and when; civil dates. */
export interface Exit {
  readonly leftCountryOn: string;
  readonly leftMemberStatesOn?: string;
  readonly destination: string;
}

/**
 * The day from which a ban runs: leaving the member states, or leaving Sweden where a member state is the destination.
 * @returns undefined while that day is not known
 */
export const startOfBan = ({ leftCountryOn, leftMemberStatesOn, destination }: Exit): string | undefined =>
  isMemberState(destination, leftCountryOn) ? leftCountryOn : leftMemberStatesOn;
