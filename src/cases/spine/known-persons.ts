import type { Actor } from '../../kernel';

/** The token under which the composition root says who is known. */
export const PERSONS = Symbol('known persons');

export interface KnownPersons {
  /** Whether whoever asks may open a case about this person. */
  knows(actor: Actor, personId: string): Promise<boolean>;
}
