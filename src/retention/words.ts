/** Why something may not be destroyed yet, whatever a rule says. */
export const holdReasons = [
  'litigation',
  'criminal-investigation',
  'supervision',
  'audit',
  'request-of-the-person',
  'archive',
] as const;
export type HoldReason = (typeof holdReasons)[number];

/** `proposed` by one person, `approved` by another, `executed` case by case. */
export const listStatuses = ['proposed', 'approved', 'rejected', 'executed'] as const;
export type ListStatus = (typeof listStatuses)[number];

/**
 * What became of a case on a list: `changed` moved on since it was proposed, `on-hold` was stopped at the last moment,
 * `erased-before` had nothing left to erase.
 */
export const itemOutcomes = ['waiting', 'erased', 'erased-before', 'on-hold', 'changed', 'rejected'] as const;
export type ItemOutcome = (typeof itemOutcomes)[number];

/** What the time runs from: the closing, or the end of a ban that outlives it. */
export const bases = ['case-closed', 'ban-ended'] as const;
export type Base = (typeof bases)[number];

export const periodUnits = ['months', 'years'] as const;
export type PeriodUnit = (typeof periodUnits)[number];

export const certainties = ['found', 'known', 'verify'] as const;

/** By what erasure finds it: `right` is a request of a person about their data, or a limit to what they are told. */
export const reachedBy = ['case', 'person', 'right'] as const;

export const listed = (column: string, values: readonly string[]): string =>
  `${column} IN (${values.map(value => `'${value}'`).join(', ')})`;
