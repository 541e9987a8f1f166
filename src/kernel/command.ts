import type { Role } from './authority';
import type { Citation } from './citation';
import type { Ask, Guard } from './guard';
import type { EventType, StatePattern } from './region';
import type { Text } from './text';

/** A validated input class: the shape and the checks of what a command asks for. */
export type InputClass<I> = new () => I;

/** One event that a command records, and when it does. */
export interface Effect<F, I = unknown> {
  readonly event: EventType;
  payload(ask: Ask<F, I>): unknown;
  /** Personal data and free text, kept apart from the journal so that it can be erased. */
  sealed?(ask: Ask<F, I>): unknown;
  /** Recorded only in these states; the model check takes it exactly. */
  readonly when?: StatePattern;
  /** Recorded only when the facts say so; the model check tries both. */
  provided?(ask: Ask<F, I>): boolean;
  /** Recorded only when the same giving has not recorded this event before it. */
  readonly unless?: EventType;
}

/** A row of procedure: who may do what, from which states, on which ground, and what it leaves behind. */
export interface Command<F, I = unknown> {
  /** kebab-case verb phrase; also the last segment of its route. */
  readonly name: string;
  readonly title: Text;
  readonly by: readonly Role[];
  readonly basis: readonly Citation[];
  /** For whoever stands before it: when it is for, what to have at hand, what follows from it. */
  readonly advice: Text;
  readonly input?: InputClass<I>;
  /** Opens a new case instead of acting on one. */
  readonly opens?: true;
  readonly from: StatePattern;
  readonly requires: readonly Guard<F, I>[];
  /** Keys of facts that are looked up beyond the case before the row is judged. */
  readonly looksBeyond?: readonly string[];
  readonly records: readonly Effect<F, I>[];
  /** When it happened in law, if the input says so; otherwise now. RFC 3339. */
  occurred?(input: I): string | undefined;
  /** The person who took the first half of a four-eyes pair; the giver of this command must be another. */
  firstHand?: { readonly event: EventType; of(file: F): string | undefined };
}

/** Whether the row is one half of a four-eyes pair among these: its second hand, or what the second hand looks back at. */
export const isHalfOfPair = <F>(rows: readonly Command<F>[], { firstHand, records }: Command<F>): boolean =>
  firstHand !== undefined ||
  rows.some(other => records.some(({ event }) => event.type === other.firstHand?.event.type));

export const command = <F, I = unknown>(row: Command<F, I>): Command<F, I> => row;

/** `record(released, ask => ({ ... }), { when, provided, unless, sealed })` */
export const record = <F, I, P, S>(
  event: { readonly carries?: { readonly payload: P; readonly sealed: S } } & Pick<EventType, 'type' | 'region'>,
  payload: (ask: Ask<F, I>) => P,
  limits: {
    readonly when?: StatePattern;
    readonly provided?: (ask: Ask<F, I>) => boolean;
    readonly unless?: Pick<EventType, 'type'>;
    readonly sealed?: (ask: Ask<F, I>) => S;
  } = {},
): Effect<F, I> => ({ event: event as EventType, payload, ...(limits as Omit<Effect<F, I>, 'event' | 'payload'>) });
