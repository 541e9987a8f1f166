/** How sure we are that the source says what we say: read in the source, known from practice, or still to be checked. */
export type Certainty = 'found' | 'known' | 'verify';

/** Where the law says so. */
export interface Citation {
  /** Key of the statute or instrument, e.g. `se.utlanningslag`. */
  readonly act: string;
  /** Chapter, section, paragraph as lawyers write it, e.g. `12:14 a`. */
  readonly provision: string;
  /** Ready to print, e.g. `Utlänningslag (2005:716) 12:14 a`. */
  readonly label: string;
  readonly certainty: Certainty;
}

/** Makes a citation helper for one act: `const ul = act('se.utlanningslag', 'Utlänningslag (2005:716)')`. */
export const act =
  (key: string, title: string) =>
  (provision: string, certainty: Certainty = 'found'): Citation => ({
    act: key,
    provision,
    label: `${title} ${provision}`,
    certainty,
  });
