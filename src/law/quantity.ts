import type { Certainty, Citation, Text } from '../kernel';

/** What a quantity is counted in; `minimum-wages` are monthly ones, whose sum is set every year. */
export type QuantityUnit =
  'PLN' | 'PLN-per-day' | 'PLN-per-month' | 'minimum-wages' | 'persons' | 'years-of-age' | 'share';

export interface QuantityVersion {
  /** First civil day of the version. */
  readonly from: string;
  /** Last civil day of the version; open if left out. */
  readonly until?: string;
  readonly amount: number;
  readonly sense: 'at-least' | 'at-most';
  readonly legalBasis: readonly Citation[];
  readonly certainty: Certainty;
  readonly commencement?: Certainty;
  readonly note?: Text;
}

/** A number of law that is not a length of time. */
export interface Quantity {
  /** `<country>.<matter>.<point>`, stable. */
  readonly key: string;
  readonly title: Text;
  readonly unit: QuantityUnit;
  readonly versions: readonly QuantityVersion[];
}
