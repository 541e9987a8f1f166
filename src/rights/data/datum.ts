import type { FieldError } from '../../platform/http/problem';
import type { DatumPlace } from '../words';

/** Which data of a person are meant. A region is named as in the file of a case: `entryBan`. */
export type Datum =
  | { readonly place: 'statement'; readonly statement: number }
  | { readonly place: 'field'; readonly caseId: string; readonly region: string; readonly field?: string }
  | { readonly place: 'event'; readonly caseId: string; readonly event: number }
  | { readonly place: 'case'; readonly caseId: string }
  | { readonly place: 'person' };

/** How a caller names it. */
export interface NamedDatum {
  readonly statement?: number;
  readonly caseId?: string;
  readonly region?: string;
  readonly field?: string;
  readonly event?: number;
}

/** Members that name a datum, by its place, in this order. */
const members: readonly (readonly [place: DatumPlace, named: string])[] = [
  ['statement', 'statement'],
  ['field', 'caseId region'],
  ['field', 'caseId region field'],
  ['event', 'caseId event'],
  ['case', 'caseId'],
  ['person', ''],
];

/** The datum that is named, or what is wrong with how it is. */
export function datumOf(named: NamedDatum, places: readonly DatumPlace[]): Datum | FieldError {
  const given = (['statement', 'caseId', 'region', 'field', 'event'] as const)
    .filter(member => named[member] !== undefined)
    .join(' ');
  const found = members.find(([place, wanted]) => places.includes(place) && wanted === given);
  return found ? ({ place: found[0], ...named } as Datum) : notOneDatum;
}

const notOneDatum = {
  pointer: '',
  code: 'not-one-datum',
  detail: {
    en: 'Name one datum: a statement; or a case with a region, and perhaps a field of it; or a case with an event.',
    sv: 'Ange en uppgift: en uppgift om personen; eller ett ärende med en del och kanske ett fält; eller ett ärende med en händelse.',
    pl: 'Wskaż jedną daną: oświadczenie; albo sprawę z częścią i ewentualnie polem; albo sprawę ze zdarzeniem.',
  },
};
