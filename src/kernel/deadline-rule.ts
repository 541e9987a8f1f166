import type { Citation } from './citation';
import type { Computation } from './deadline';
import type { CaseEvent } from './event';
import type { EventType } from './region';
import type { Text } from './text';

/** A dated duty of a procedure: which event starts it, which end it, and what the clock does when it passes. */
export interface DeadlineRule<F> {
  readonly key: string;
  readonly title: Text;
  readonly legalBasis: readonly Citation[];
  /** Events that start it, or start it anew. */
  readonly starts: readonly EventType[];
  /** The last moment for this event; undefined where none runs after it, which ends one that did. `file` is after the event. */
  due(file: F, event: CaseEvent): Computation | undefined;
  readonly met?: readonly EventType[];
  readonly void?: readonly EventType[];
  /** The clock's command that is given when the last moment has passed. */
  readonly lapse?: string;
  /** Whose worklist shows it. */
  owner(file: F): string;
}
