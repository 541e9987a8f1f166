import type { Oracle } from './oracle';
import type { WholeCase } from './whole-case';
import type { World } from './world';

export type Json = Readonly<Record<string, unknown>>;

/** What came back, or should: not what the channel is about, but what it may give away. */
export interface Answer {
  readonly status: number;
  readonly told: unknown;
}

/** One way to ask, what the pure policy says that it answers, and what of an answer that is held against it. */
export interface Question {
  /** As the document has it. */
  readonly path: string;
  readonly query?: string;
  /** Sent as the body of a POST, where the question is one. */
  readonly body?: (picked: WholeCase) => Json;
  /** Asked page by page, of so many items each, until there is no next. */
  readonly pageOf?: number;
  /** Put to one caller in so many, where the answer is slow to foretell. */
  readonly oneIn?: number;
  /** Open also to those who may know nothing of any case, by roles of its own. */
  readonly ofItsOwn?: true;
  /** It answers with what there is, and with nothing rather than that somebody is not there. */
  readonly neverGone?: true;
  /** What of the roles and the purpose it takes to ask at all, beside the barest. */
  readonly mayAsk?: (oracle: Oracle) => boolean;
  readonly expected: (oracle: Oracle, world: World, picked: WholeCase) => Answer;
  readonly told: (body: Json, oracle: Oracle, world: World, picked: WholeCase) => unknown;
}

export const listOf = (value: unknown): readonly Json[] => (Array.isArray(value) ? (value as Json[]) : []);
export const sorted = (lines: readonly unknown[]): readonly string[] => lines.map(line => JSON.stringify(line)).sort();
export const placed = (lines: readonly { readonly case_id: string; readonly number: number }[]) =>
  sorted(lines.map(({ case_id, number }) => [case_id, number]));
export const places = (lines: readonly Json[]) => sorted(lines.map(({ caseId, number }) => [caseId, number]));
export const inOrder = (record: Json): Json => Object.fromEntries(Object.entries(record).sort());
export const ok = (told: unknown): Answer => ({ status: 200, told });
export const gone: Answer = { status: 404, told: undefined };
