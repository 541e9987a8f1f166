import type { Certainty, Citation, Text } from '../kernel';

/** Sums of the law of one span of time, in whole units of the currency. */
export interface TariffVersion {
  /** First civil day of the version. */
  readonly from: string;
  /** Last civil day of the version; open if left out. */
  readonly until?: string;
  /** ISO 4217. */
  readonly currency: string;
  readonly perAdult: number;
  readonly perChild: number;
  /** The most that one family gets, where there is such a bound. */
  readonly familyAtMost?: number;
  readonly legalBasis: readonly Citation[];
  readonly certainty: Certainty;
  readonly note?: Text;
}

/** What is paid to whoever returns. */
export interface Tariff {
  /** `<country>.<matter>`, stable. */
  readonly key: string;
  readonly title: Text;
  readonly versions: readonly TariffVersion[];
}

/** What a family is granted by a tariff, with the most that one family gets. */
export const sumFor = (
  { perAdult, perChild, familyAtMost }: TariffVersion,
  { adults, children }: { readonly adults: number; readonly children: number },
): number => Math.min(adults * perAdult + children * perChild, familyAtMost ?? Infinity);
