/** An appeal about something that was decided beside the return. Civil dates. */
export interface SideAppeal {
  readonly lodgedOn: string;
  /** Code of what the second instance said; pending where left out. */
  readonly outcome?: string;
  readonly decidedOn?: string;
}
