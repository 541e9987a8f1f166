/** Told in writing what follows from the decision of another state; an entry of its register. Civil dates. */
export interface WrittenInstruction {
  /** Number of the entry. */
  readonly reference: string;
  readonly givenOn: string;
  /** ISO 3166-1 alpha-3, the state whose decision it is. */
  readonly decidedIn: string;
}
