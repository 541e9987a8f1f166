import { ApiProperty } from '@nestjs/swagger';

/** What a mark stands beside, as far as a line has to know it; all absent: all of a case, or of a person. */
export interface MarkedPlace {
  readonly region?: string;
  readonly field?: string;
  readonly event?: number;
}

/** A mark on a line of a list. */
export interface LineMark extends MarkedPlace {
  readonly kind: 'contested' | 'restricted';
}

/** A row that was read with its marks; null where there are none. */
export interface Marked {
  readonly marks: readonly LineMark[] | null;
}

const beside = (page: string, id: string, marks: string): string =>
  `with page as materialized (${page}),
beside as materialized (select ${marks} as marks from page p)
select p.*, b.marks -> p.${id}::text as marks from page p cross join beside b`;

/**
 * SQL that answers as `page` does, in its order, each row with the marks of its case: one question for all of them.
 * @param id which of its columns is the id of the case; another, `person_id`, is of whom it is
 */
export const besideCases = (page: string, id: string): string =>
  beside(page, id, `marks_of_cases(array_agg(p.${id}), array_agg(p.person_id))`);

/** The same for a page of persons. */
export const besidePersons = (page: string, id: string): string =>
  beside(page, id, `marks_of_persons(array_agg(p.${id}))`);

const flag = (description: string) => ApiProperty({ type: 'boolean', required: false, description, example: true });

/** The field of a line that says that something of it is contested. */
export const contestedFlag = flag(
  'The person contests something of it, and rectification was refused: the view says what. Absent where nobody does. / Personen bestrider något av det, och rättelse har avslagits: vyn säger vad. Saknas annars.',
);

/** The field of a line that says that something of it is restricted. */
export const restrictedFlag = flag(
  'Processing of all or some of it is restricted: the view says what, by whom and on which ground. Absent where it is not. / Behandlingen av allt eller något av det är begränsad: vyn säger vad, av vem och på vilken grund. Saknas annars.',
);

/** What a line tells of marks; the view of the case or the person tells them in full. */
export interface MarkFlags {
  readonly contested?: boolean;
  readonly restricted?: boolean;
}

/** @param sees whether whoever asks may know of what a mark stands beside */
export function flagsOf({ marks }: Marked, sees: (place: MarkedPlace) => boolean): MarkFlags {
  if (marks === null) return {};
  const shown = new Set(marks.filter(sees).map(({ kind }) => kind));
  return {
    ...(shown.has('contested') && { contested: true }),
    ...(shown.has('restricted') && { restricted: true }),
  };
}
