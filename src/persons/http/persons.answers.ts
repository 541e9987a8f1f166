import {
  CivilDate,
  CountryCode,
  Flag,
  Id,
  Line,
  Many,
  Moment,
  OneOf,
  Part,
  PartialDate,
  Whole,
} from '../../platform/http/fields';
import { contestedFlag, restrictedFlag } from '../../marks/line-marks';
import { ContestedMark, RestrictionMark } from '../../marks/marks.answers';
import {
  assertionKinds,
  certainties,
  sexes,
  sources,
  type AssertionKind,
  type Certainty,
  type Sex,
  type Source,
} from '../identity/assertion';
import { DocumentOfPerson, NameOfPerson } from './persons.inputs';

const nationality = CountryCode({ nationality: true, description: 'Nationality' });
const language = Line({ max: 3, min: 2, description: 'Language', example: 'ka' });
const number = Whole({ min: 1, max: 1_000_000, description: 'Number' });
const authority = { en: 'Authority', sv: 'Myndighet' };

/** Who the person is as far as the caller may see: the statements that stand, the surest first. */
export class PersonIdentity {
  @Line({
    max: 403,
    optional: true,
    description: { en: 'Name to show', sv: 'Namn att visa' },
    example: "O'Connor, Enya Siobhan",
  })
  readonly displayName?: string;

  @Line({
    max: 39,
    optional: true,
    description: {
      en: 'The same name as the machine-readable zone of a passport writes it',
      sv: 'Samma namn så som det maskinläsbara fältet i ett pass skriver det',
    },
    example: 'OCONNOR<<ENYA<SIOBHAN',
  })
  readonly machineReadableName?: string;

  @Many(Part(() => NameOfPerson, { description: 'Name' }), { max: 1000, description: { en: 'Names', sv: 'Namn' } })
  readonly names!: readonly NameOfPerson[];

  @PartialDate({ optional: true, description: { en: 'Birth date', sv: 'Födelsedatum' } })
  readonly birthDate?: string;

  @Flag({
    optional: true,
    description: {
      en: 'Doubt about the age counts in favour of being a child',
      sv: 'Tvivel om åldern räknas till förmån för att personen är barn',
    },
    example: false,
  })
  readonly mayBeChild?: boolean;

  @OneOf(sexes, { name: 'Sex', optional: true, description: { en: 'Sex', sv: 'Kön' } })
  readonly sex?: Sex;

  @Many(nationality, { max: 1000, description: { en: 'Nationalities', sv: 'Medborgarskap' } })
  readonly nationalities!: readonly string[];

  @Many(language, { max: 1000, description: { en: 'Languages (ISO 639)', sv: 'Språk (ISO 639)' }, example: ['ka'] })
  readonly languages!: readonly string[];

  @Many(Part(() => DocumentOfPerson, { description: 'Document' }), {
    max: 1000,
    description: { en: 'Documents', sv: 'Handlingar' },
  })
  readonly documents!: readonly DocumentOfPerson[];
}

/** One statement on record; the member that its kind names holds what it says. */
export class RecordedStatement {
  @Whole({ min: 1, max: 1_000_000, description: { en: 'Number of the statement', sv: 'Uppgiftens nummer' } })
  readonly number!: number;

  @OneOf(assertionKinds, { name: 'StatementKind', description: { en: 'What it is about', sv: 'Vad den gäller' } })
  readonly kind!: AssertionKind;

  @Part(() => NameOfPerson, { optional: true, description: { en: 'A name', sv: 'Ett namn' } })
  readonly name?: NameOfPerson;

  @PartialDate({ optional: true, description: { en: 'Birth date', sv: 'Födelsedatum' } })
  readonly birthDate?: string;

  @OneOf(sexes, { name: 'Sex', optional: true, description: { en: 'Sex', sv: 'Kön' } })
  readonly sex?: Sex;

  @CountryCode({ nationality: true, optional: true, description: { en: 'Nationality', sv: 'Medborgarskap' } })
  readonly nationality?: string;

  @Line({
    max: 3,
    min: 2,
    optional: true,
    description: { en: 'Language (ISO 639)', sv: 'Språk (ISO 639)' },
    example: 'ka',
  })
  readonly language?: string;

  @Part(() => DocumentOfPerson, { optional: true, description: { en: 'A document', sv: 'En handling' } })
  readonly document?: DocumentOfPerson;

  @OneOf(sources, {
    name: 'IdentitySource',
    description: { en: 'Who or what says so', sv: 'Vem eller vad som säger det' },
  })
  readonly source!: Source;

  @OneOf(certainties, { name: 'IdentityCertainty', description: { en: 'How sure it is', sv: 'Hur säkert det är' } })
  readonly certainty!: Certainty;

  @CivilDate({ optional: true, description: { en: 'Day on which the source said so', sv: 'Dag då källan sade det' } })
  readonly assertedOn?: string;

  @Moment({ description: { en: 'When it was recorded', sv: 'När den registrerades' } })
  readonly recordedAt!: string;

  @Line({
    max: 100,
    description: { en: 'Authority that recorded it', sv: 'Myndighet som registrerade den' },
    example: 'se.migrationsverket',
  })
  readonly authority!: string;

  @Whole({
    min: 2,
    max: 1_000_000,
    optional: true,
    description: { en: 'Number of the statement that superseded it', sv: 'Nummer på den uppgift som ersatte den' },
  })
  readonly supersededBy?: number;

  @Many(Part(() => ContestedMark, { description: 'Mark' }), {
    max: 1000,
    optional: true,
    description: {
      en: 'The person contests it, and rectification was refused; absent where nobody does',
      sv: 'Personen bestrider den, och rättelse har avslagits; saknas där ingen gör det',
    },
  })
  readonly contested?: readonly ContestedMark[];
}

export class PersonAnswer {
  @Id({ description: { en: 'The person', sv: 'Personen' } })
  readonly id!: string;

  @Whole({ min: 1, max: 1_000_000, description: { en: 'Version, the ETag', sv: 'Version, ETag' } })
  readonly version!: number;

  @Line({ max: 100, description: authority, example: 'se.migrationsverket' })
  readonly registeredBy!: string;

  @Moment({ description: { en: 'When the person was registered', sv: 'När personen registrerades' } })
  readonly registeredAt!: string;

  @Part(() => PersonIdentity, { description: { en: 'What stands', sv: 'Vad som gäller' } })
  readonly identity!: PersonIdentity;

  @Many(Part(() => RecordedStatement, { description: 'Statement' }), {
    max: 1000,
    description: { en: 'Every statement, also those superseded', sv: 'Alla uppgifter, även de ersatta' },
  })
  readonly statements!: readonly RecordedStatement[];

  @Many(Part(() => RestrictionMark, { description: 'Mark' }), {
    max: 1000,
    optional: true,
    description: {
      en: 'Processing of all or some of it is restricted; absent where it is not',
      sv: 'Behandlingen av allt eller något av det är begränsad; saknas annars',
    },
  })
  readonly restrictions?: readonly RestrictionMark[];
}

/** What was recorded, without repeating what it says. */
export class PersonReceipt {
  @Id({ description: { en: 'The person', sv: 'Personen' } })
  readonly id!: string;

  @Whole({ min: 1, max: 1_000_000, description: { en: 'Version after it', sv: 'Version efteråt' } })
  readonly version!: number;

  @Many(number, { max: 30, min: 1, description: { en: 'Numbers of the statements', sv: 'Uppgifternas nummer' } })
  readonly recorded!: readonly number[];
}

export const matches = ['exact', 'beginning', 'similar'] as const;
export type Match = (typeof matches)[number];

export class PersonHit {
  @Id({ description: { en: 'The person', sv: 'Personen' } })
  readonly personId!: string;

  @OneOf(matches, {
    name: 'NameMatch',
    description: {
      en: 'How the name was found: whole words, their beginnings, or a similar spelling',
      sv: 'Hur namnet hittades: hela ord, deras början, eller en liknande stavning',
    },
  })
  readonly match!: Match;

  @Many(Part(() => NameOfPerson, { description: 'Name' }), { max: 1000, description: { en: 'Names', sv: 'Namn' } })
  readonly names!: readonly NameOfPerson[];

  @Line({ max: 403, optional: true, description: { en: 'Name to show', sv: 'Namn att visa' }, example: 'Öberg, Åsa' })
  readonly displayName?: string;

  @PartialDate({ optional: true, description: { en: 'Birth date', sv: 'Födelsedatum' } })
  readonly birthDate?: string;

  @Many(nationality, { max: 1000, description: { en: 'Nationalities', sv: 'Medborgarskap' } })
  readonly nationalities!: readonly string[];

  @contestedFlag
  readonly contested?: boolean;

  @restrictedFlag
  readonly restricted?: boolean;
}

export class PersonHits {
  @Many(Part(() => PersonHit, { description: 'Hit' }), {
    max: 20,
    description: { en: 'The closest first', sv: 'Närmast först' },
  })
  readonly hits!: readonly PersonHit[];

  @Flag({
    description: { en: 'There are more: ask more narrowly', sv: 'Det finns fler: fråga snävare' },
    example: false,
  })
  readonly more!: boolean;
}
