import type { Citation } from './citation';

/** One step of how a last moment was reached: what was done, and where it led. */
export interface TraceStep {
  readonly step: string;
  /** A civil date or an instant. */
  readonly at: string;
  readonly note?: string;
}

/** A computed last moment and the whole way to it. */
export interface Computation {
  /** Key of the dated law parameter used. */
  readonly rule: string;
  readonly legalBasis: readonly Citation[];
  /** The last instant in time, RFC 3339 UTC; one past it is too late. */
  readonly dueAt: string;
  /** The civil date of that instant where the law applies. */
  readonly dueOn: string;
  readonly trace: readonly TraceStep[];
}

/** A deadline as the event that starts it records it, with the whole computation. */
export interface StartedDeadline extends Computation {
  readonly key: string;
  /** Counts the deadlines of the case, so that each spell of one duty is told apart. */
  readonly number: number;
  readonly startedAt: string;
  /** The authority whose duty it is. */
  readonly owner: string;
  readonly lapse?: string;
}

/** What the case file keeps of a running deadline; the trace stays in the journal. */
export type RunningDeadline = Pick<
  StartedDeadline,
  'key' | 'number' | 'rule' | 'dueAt' | 'dueOn' | 'startedAt' | 'owner'
>;

/** How a deadline ended: what it waited for happened, it passed, or its ground fell away. */
export type DeadlineEnd = 'met' | 'lapsed' | 'void';

/** What one event does to the deadlines of the case. */
export interface DeadlineChanges {
  readonly started: readonly StartedDeadline[];
  readonly ended: readonly { readonly key: string; readonly number: number; readonly how: DeadlineEnd }[];
  /** Duties that passed to another authority with the case. */
  readonly moved: readonly { readonly key: string; readonly number: number; readonly owner: string }[];
}

export const noDeadlineChanges: DeadlineChanges = { started: [], ended: [], moved: [] };
