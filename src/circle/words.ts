/** How wide the circle inside an authority is: every role that may read cases, those of the unit, or those in charge. */
export const circles = ['authority', 'unit', 'assignment'] as const;
export type Circle = (typeof circles)[number];

/** Cases at work, and cases that are over and wait for their end (UDL 22 §: kept apart when they are no longer needed). */
export const caseKinds = ['open', 'closed'] as const;
export type CaseKind = (typeof caseKinds)[number];

/** Why only those who were let in one by one may see a case. */
export const markings = ['protected-identity', 'security-sensitive'] as const;
export type Marking = (typeof markings)[number];

export const grantStatuses = ['proposed', 'given', 'rejected', 'revoked'] as const;
export type GrantStatus = (typeof grantStatuses)[number];

/** Why a glass is broken; the words beside it say what no code can. */
export const glassCodes = [
  'danger-to-life-or-health',
  'urgent-custody-matter',
  'imminent-deadline',
  'officer-unavailable',
] as const;
export type GlassCode = (typeof glassCodes)[number];

export const verdicts = ['justified', 'not-justified'] as const;
export type Verdict = (typeof verdicts)[number];

export const listed = (column: string, values: readonly string[]): string =>
  `${column} IN (${values.map(value => `'${value}'`).join(', ')})`;
