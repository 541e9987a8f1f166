/** A deadline whose last moment has passed, claimed by one clock for a while. */
export interface DueDeadline {
  readonly caseId: string;
  readonly number: number;
  readonly key: string;
  /** The clock's command that says what follows when it passes. */
  readonly command: string;
  /** RFC 3339 UTC. */
  readonly dueAt: string;
  /** Version of the case when the deadline was claimed. */
  readonly version: number;
}

/**
 * What became of it. `stale`: somebody changed the case at the same moment, so ask again. `refused`: the rows of the
 * procedure do not allow it, usually because what the deadline waited for has happened meanwhile.
 */
export type LapseOutcome = 'lapsed' | 'stale' | 'refused';

/** The token under which the composition root hands in the one road by which a case changes. */
export const LAPSE = Symbol('lapse');

/** Lets deadlines pass in the case. Must be safe to call twice for the same deadline. */
export interface Lapse {
  lapse(due: DueDeadline): Promise<LapseOutcome>;
}
