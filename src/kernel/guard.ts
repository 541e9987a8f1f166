import type { Temporal } from 'temporal-polyfill';
import type { Actor } from './authority';
import type { Citation } from './citation';
import type { StatePattern } from './region';
import type { Text } from './text';

/** Everything that a question about a command may look at. */
export interface Ask<F, I = unknown> {
  readonly file: F;
  readonly input: I;
  readonly actor: Actor;
  readonly now: Temporal.Instant;
  /** What was looked up beyond the case for this row; left out where nobody looked. */
  readonly beyond?: Beyond;
}

/** Facts from beyond the case, by the keys that the row names; a key is left out where nothing was found. */
export type Beyond = Readonly<Record<string, string>>;

/** The answer of a guard. `undefined` means the fact was not loaded, and blocks. */
export type Verdict = boolean | undefined | { readonly clearsOn: string };

/** The key of a role that can clear a blocker, or words where no single role can. */
export type WhoCanClear = string | Text;

/** Said where nobody can clear a blocker: the way is shut. */
export const nobody: Text = { en: 'nobody', sv: 'ingen', pl: 'nikt' };

/** A named question with a code and a citation: may this be done? */
export interface Guard<F, I = unknown> {
  readonly code: string;
  /** What must be true, as a line of a checklist: “The decision can be enforced”. */
  readonly demand: Text;
  /** What is told when the answer is no. */
  readonly refusal: Text;
  readonly legalBasis: readonly Citation[];
  readonly whoCanClear: readonly WhoCanClear[];
  /** States without which the answer is always no; the model check takes them exactly. */
  readonly states?: StatePattern;
  test?(ask: Ask<F, I>): Verdict;
}

/** Why a command is refused, and what would clear it. */
export interface Blocker {
  readonly code: string;
  readonly text: Text;
  readonly legalBasis: readonly Citation[];
  readonly whoCanClear: readonly WhoCanClear[];
  /** Civil date or instant at which it clears by itself, where that is known. */
  readonly clearsOn?: string;
}
