import type { DeadlineChanges } from './deadline';

/** Something that happened in a case. `payload` holds nothing personal; `sealed` may, and can be erased. */
export interface CaseEvent<P = unknown> {
  readonly type: string;
  readonly version: number;
  readonly region: string;
  readonly payload: P;
  readonly sealed?: unknown;
  /** When it happened in law, RFC 3339 UTC. */
  readonly occurredAt: string;
  /** When we wrote it down, RFC 3339 UTC. */
  readonly recordedAt: string;
  /** Who did it: subject and authority. */
  readonly actor: string;
  readonly authority: string;
  readonly deadlines: DeadlineChanges;
}
