export const webhookStatuses = ['active', 'stopped'] as const;

/** Why nothing is delivered until whoever made the webhook resumes it. */
export const stopGrounds = [
  /** No attempt succeeded for a day and more. */
  'receiver-failing',
  /** The receiver answered 410. */
  'receiver-gone',
  /** The issuer or the client is trusted no longer, or not with the feed. */
  'not-trusted',
  /** The roles do not reach the feed, or not these kinds of events. */
  'not-allowed',
  'host-not-listed',
  'secret-unreadable',
] as const;
export type StopGround = (typeof stopGrounds)[number];

/** Why an attempt failed. */
export const failureKinds = [
  'refused',
  'redirected',
  'gone',
  'timed-out',
  'unreachable',
  'address-not-allowed',
] as const;
export type FailureKind = (typeof failureKinds)[number];

export const attemptOutcomes = ['delivered', ...failureKinds] as const;
export type AttemptOutcome = (typeof attemptOutcomes)[number];

/** The condition of a CHECK on a column that holds one of these words. */
export const listed = (column: string, words: readonly string[]): string =>
  `${column} IN (${words.map(word => `'${word}'`).join(', ')})`;
