/** What must answer before this server is ready, by name. */
export type ReadinessChecks = Readonly<Record<string, () => Promise<unknown>>>;

export const READINESS_CHECKS = Symbol('readiness checks');

/** An issuer that does not answer: the server works without it, for as long as its known keys count. */
export interface IssuerTrouble {
  readonly authority: string;
  readonly keys: 'kept' | 'unknown';
  readonly until?: string;
}

/** Tells which issuers do not answer, without waiting for them. */
export type AskIssuers = () => readonly IssuerTrouble[];

export const ASK_ISSUERS = Symbol('issuers that do not answer');
