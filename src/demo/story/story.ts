import type { Temporal } from 'temporal-polyfill';
import type { Language } from '../../kernel';

/** What a story says to its reader: one text for everybody, or one for each language. */
export type Words = string | (Partial<Record<Language, string>> & { readonly en: string });

/** Who gives a command: a demo person in one role of one authority. */
export interface Teller {
  /** Slug of the authority, as in the addresses of the API. */
  readonly authority: string;
  /** Role within the authority, without the authority's name. */
  readonly role: string;
  /** 1, or 2 for a second pair of eyes. */
  readonly person: number;
}

export type Deed =
  | { readonly kind: 'command'; readonly command: string; readonly opens: boolean }
  /** Nothing is given; time passes, and what the law lets happen by itself happens. */
  | { readonly kind: 'wait' }
  /** The teller reads the case, and sees what it may see. */
  | { readonly kind: 'look' };

/** A civil day, a moment, or that no such deadline runs. */
export type ExpectedDeadline =
  | { readonly kind: 'day'; readonly day: string }
  | { readonly kind: 'moment'; readonly at: Temporal.Instant }
  | { readonly kind: 'none' };

/** What must hold after a step; what is left out is not looked at. */
export interface Expectation {
  /** Codes of exactly the reasons for the refusal, in any order; undefined where the step must be allowed. */
  readonly refused?: readonly string[];
  readonly states: Readonly<Record<string, string>>;
  /** Id of the accountable authority. */
  readonly responsible?: string;
  readonly deadlines: Readonly<Record<string, ExpectedDeadline>>;
  readonly custodyTime?: { readonly elapsed?: Temporal.Duration; readonly days?: number };
  readonly version?: number;
}

export interface Step {
  /** From 1, in the order of the file. */
  readonly number: number;
  readonly at: Temporal.Instant;
  readonly as: Teller | 'clock';
  readonly deed: Deed;
  readonly input: Readonly<Record<string, unknown>>;
  readonly expect: Expectation;
  readonly note?: Words;
}

/** One case as it is told: who did what, when, and what must have come of it. */
export interface Story {
  readonly title: Words;
  /** What is real and what is assumed. */
  readonly source: Words;
  readonly country: string;
  /** The body of `POST /persons`. */
  readonly person: Readonly<Record<string, unknown>>;
  readonly steps: readonly Step[];
}

/** A story file that cannot be told; every fault at once, each with its place. */
export class StoryFault extends Error {
  override readonly name = 'StoryFault';
  constructor(readonly faults: readonly string[]) {
    super(faults.join('\n'));
  }
}
