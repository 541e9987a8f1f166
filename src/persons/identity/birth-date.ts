import { Temporal } from 'temporal-polyfill';

/** `1990`, `1990-05` or `1990-05-14`: month and day may be unknown. */
export type PartialBirthDate = string;

const read = (date: PartialBirthDate) => {
  const [year = 0, month, day] = date.split('-').map(Number);
  return { year, month, day };
};

/** The first day on which the person can have been born. */
export function earliestBirth(date: PartialBirthDate): Temporal.PlainDate {
  const { year, month = 1, day = 1 } = read(date);
  return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' });
}

/** The last day on which the person can have been born. */
export function latestBirth(date: PartialBirthDate): Temporal.PlainDate {
  const { year, month = 12, day } = read(date);
  if (day !== undefined) return earliestBirth(date);
  return Temporal.PlainDate.from({ year, month, day: 31 }, { overflow: 'constrain' });
}

export interface AgeRange {
  readonly youngest: number;
  readonly oldest: number;
}

/** Whole years on a day, as far as they can be told. */
export const ageOn = (date: PartialBirthDate, day: Temporal.PlainDate): AgeRange => ({
  youngest: yearsBetween(latestBirth(date), day),
  oldest: yearsBetween(earliestBirth(date), day),
});

const yearsBetween = (from: Temporal.PlainDate, to: Temporal.PlainDate): number =>
  from.until(to, { largestUnit: 'years' }).years;

const ageOfMajority = 18;

/** Whether the person has to be treated as a child: doubt counts in favour of being one. */
export const mayBeChildOn = (date: PartialBirthDate, day: Temporal.PlainDate): boolean =>
  ageOn(date, day).youngest < ageOfMajority;
