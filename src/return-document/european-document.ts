import type { CaseFile } from '../case-file';
import type { PersonIdentity } from '../persons';
import type { EuropeanTravelDocument } from './http/european-document.answers';
import type { IssuedDocument } from './issued-document';

/** What it is made of, each as far as whoever asks may know it. */
export interface Sources {
  readonly file: Pick<CaseFile, 'decision' | 'assistance' | 'transport'>;
  readonly identity: PersonIdentity | undefined;
  readonly issued: IssuedDocument | undefined;
  /** Whether the journey is open to whoever asks. */
  readonly journey: boolean;
}

/** Regulation (EU) 2016/1953 art. 3: the document, or pointers to all that it lacks. */
export type Made =
  | { readonly document: EuropeanTravelDocument; readonly missing?: never }
  | { readonly missing: readonly string[]; readonly document?: never };

/** Places of the form that may stay open, to be written in by hand. */
const mayStayOpen = ['/holder/addressThere', '/journey/departure', '/journey/arrival'] as const;

export function europeanDocument(sources: Sources): Made {
  const document: Readonly<Record<string, unknown>> = {
    holder: holderOf(sources),
    countryOfReturn: countryOfReturn(sources.file),
    issue: issueOf(sources.issued),
    singleJourney: true,
    journey: sources.journey ? journeyOf(sources.file) : {},
  };
  const missing = needed.filter(pointer => at(document, pointer) === undefined);
  if (missing.length > 0) return { missing };
  const open = mayStayOpen.filter(pointer => at(document, pointer) === undefined);
  const whole: object = { ...document, open };
  return { document: whole as EuropeanTravelDocument };
}

const needed = [
  '/holder/surname',
  '/holder/birthDate',
  '/holder/sex',
  '/holder/nationality',
  '/holder/distinguishingMarks',
  '/holder/photograph',
  '/countryOfReturn',
  '/issue/authority',
  '/issue/number',
  '/issue/issuedOn',
  '/issue/place',
  '/issue/validUntil',
];

const at = (document: Readonly<Record<string, unknown>>, pointer: string): unknown =>
  pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((inner, part) => (inner as Readonly<Record<string, unknown>>)[part], document);

/** An alias is no name to travel under. */
function holderOf({ identity, issued }: Sources) {
  const name = identity?.names.find(({ kind }) => kind !== 'alias');
  const { distinguishingMarks, photograph, addressThere } = issued?.particulars ?? {};
  return known({
    surname: name?.primary,
    givenNames: name?.secondary ?? undefined,
    birthDate: identity?.birthDate,
    sex: identity?.sex,
    nationality: identity?.nationalities[0],
    distinguishingMarks,
    photograph,
    addressThere,
  });
}

const issueOf = (issued: IssuedDocument | undefined) =>
  known({
    authority: issued?.authority,
    number: issued?.number,
    issuedOn: issued?.issuedOn,
    place: issued?.particulars?.placeOfIssue,
    validUntil: issued?.validUntil,
  });

/** Where the person travels, before where the decision says. */
const countryOfReturn = ({ transport, decision, assistance }: Sources['file']): string | undefined =>
  transport.orders.at(-1)?.destination ?? decision.destinations[0] ?? assistance.country;

function journeyOf({ transport }: Sources['file']) {
  const legs = transport.orders.at(-1)?.legs ?? [];
  const [first, last] = [legs[0], legs.at(-1)];
  return known({
    departure: first && { place: first.from, at: first.departsAt },
    arrival: last && { place: last.to, at: last.arrivesAt },
  });
}

/** Without what is not there. */
const known = (facts: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
