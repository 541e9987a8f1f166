import type { Actor } from '../../kernel';
import type { CommandAnswer } from './command-answer';

/** One giving of a command. */
export interface Order {
  readonly actor: Actor;
  /** The authority whose row is asked for, as the address says; the actor's own if left out. */
  readonly rowOf?: string;
  readonly command: string;
  readonly input: unknown;
  readonly correlationId: string;
  /** The version that the caller has read; left out by the clock, which acts on what it finds. */
  readonly expected?: number;
  readonly idempotencyKey?: string;
  readonly dryRun?: boolean;
}

/** What came of it. */
export interface Outcome {
  readonly status: number;
  readonly answer: CommandAnswer;
  readonly version: number;
  readonly location?: string;
  /** The answer was given before, to the same request. */
  readonly replayed: boolean;
}
