/** The token under which the composition root says who is known. */
export const PERSONS = Symbol('known persons');

export interface KnownPersons {
  /** Whether this authority may open a case about this person. */
  knows(authority: string, personId: string): Promise<boolean>;
}
