import type { ContestedMark, RestrictionMark } from './marks.answers';

/** A contested datum, with the number of the statement where it is one. */
export interface Contested extends ContestedMark {
  readonly statement?: number;
}

/** What stands beside the data of a person, or of a case. */
export interface Marks {
  readonly contested: readonly Contested[];
  readonly restricted: readonly RestrictionMark[];
  /** There is something, or was: an answer that a client holds may tell it wrongly, under the same version. */
  readonly kept: boolean;
}

/**
 * SQL of a column `marks`: what is to be shown beside data that the same statement reads, as far as whoever looks sees
 * them. Without a case, what is said of the person.
 */
export const marksBeside = (authority: string, personId: string, caseId = 'null'): string =>
  `marks_of(${authority}, ${personId}, ${caseId}) AS marks`;

/** What that column holds: as it is shown, but that a contested datum says as well of which kind it is. */
export interface MarksColumn {
  readonly marks: Omit<Marks, 'contested'> & {
    readonly contested: readonly (Contested & { readonly place: string })[];
  };
}

export function marksIn({ marks }: MarksColumn): Marks {
  return { ...marks, contested: marks.contested.map(({ place: _, ...mark }) => mark) };
}
