import type { FieldGroup } from '../participants';

/** What is seen to before somebody is helped to travel. */
export const departureChecks = [
  'travel-document',
  'fit-to-travel',
  'trafficking-risk',
  'best-interests',
  'guardian-agrees',
  'reception',
] as const;
export type DepartureCheckKind = (typeof departureChecks)[number];

/** The last finding on one thing that has to be in order before the journey. */
export interface DepartureCheck {
  readonly kind: DepartureCheckKind;
  readonly on: string;
  /** Whether the journey can be made as far as this goes. */
  readonly inOrder: boolean;
  /** What has to be arranged for it, by code. */
  readonly needs?: readonly string[];
}

/** What was given or paid for before and during the journey. */
export interface Expense {
  readonly number: number;
  readonly kind: string;
  readonly on: string;
  readonly amount: number;
  /** ISO 4217. */
  readonly currency: string;
}

/** Answers to what is asked of everybody who applies, by code. */
export interface Screening {
  readonly on: string;
  readonly unionCitizen: boolean;
  /** The right to be in the country, by code. */
  readonly stayBasis: string;
  /** Day on which the person last left with such help, as far as anybody knows. */
  readonly lastAssistedExitOn?: string;
  /** Whether that day was found in the authority's own earlier cases, and not only told. */
  readonly foundInOwnCases?: boolean;
  /** Why help is given again so soon, by code. */
  readonly exception?: string;
  readonly eligible: boolean;
}

/** How an organised journey ended before it was made. */
export type JourneyEnd = 'withdrawn' | 'no-show' | 'revoked';

/** A journey that is organised for the person. */
export interface Journey {
  /** Day of the declaration that the return is the person’s own will. */
  readonly declaredOn: string;
  /** Where the application was handed in, by code. */
  readonly through: string;
  /** The authority that recorded it. */
  readonly appliedAt: string;
  /** Groups of special needs, by code. */
  readonly vulnerabilities: readonly string[];
  /** Last day for applying where the law has one. */
  readonly appliedNoLaterThan?: string;
  readonly screening?: Screening;
  /** Day of the order by which it was granted, and the body that organises it. */
  readonly orderedOn?: string;
  readonly orderedBy?: string;
  readonly organiser?: string;
  readonly leftUnexaminedBecause?: string;
  readonly leftUnexaminedOn?: string;
  readonly checks: readonly DepartureCheck[];
  readonly expenses: readonly Expense[];
  readonly booked?: { readonly departsOn: string; readonly mode: string; readonly escort: string };
  readonly begunOn?: string;
  readonly cash?: { readonly amount: number; readonly currency: string; readonly paidOn: string };
  readonly leftOn?: string;
  readonly ended?: { readonly how: JourneyEnd; readonly on: string };
}

/** Leave to pass on what is known, to one recipient, for named groups of fields. */
export interface Consent {
  /** An authority, or a body outside. */
  readonly to: string;
  readonly purpose: string;
  readonly groups: readonly FieldGroup[];
  readonly givenOn: string;
  readonly withdrawnOn?: string;
}

export const checkOf = ({ checks }: Journey, kind: DepartureCheckKind): DepartureCheck | undefined =>
  checks.find(check => check.kind === kind);

/** The consent to a recipient for a purpose that stands now. */
export const consentTo = (
  consents: readonly Consent[] | undefined,
  to: string,
  purpose?: string,
): Consent | undefined =>
  consents?.find(
    consent =>
      consent.to === to && (purpose === undefined || consent.purpose === purpose) && consent.withdrawnOn === undefined,
  );
