import { CivilDate, CountryCode, Line, Many, OneOf, Part, PartialDate, Whole } from '../../platform/http/fields';
import {
  certainties,
  documentKinds,
  nameKinds,
  sexes,
  sources,
  type Certainty,
  type DocumentKind,
  type NameKind,
  type Sex,
  type Source,
} from '../identity/assertion';

export class NameOfPerson {
  @OneOf(nameKinds, { name: 'NameKind', description: { en: 'Kind of name', sv: 'Slag av namn' } })
  readonly kind!: NameKind;

  @Line({
    max: 200,
    description: {
      en: 'Primary identifier: family name, or the only name',
      sv: 'Primär beteckning: efternamn, eller det enda namnet',
    },
    example: "O'Connor",
  })
  readonly primary!: string;

  @Line({
    max: 200,
    optional: true,
    clearable: true,
    description: {
      en: 'Secondary identifier: given names; null when there are none',
      sv: 'Sekundär beteckning: förnamn; null när sådana saknas',
    },
    example: 'Enya Siobhan',
  })
  readonly secondary?: string | null;

  @Line({
    max: 400,
    optional: true,
    description: { en: 'The whole name in its own script', sv: 'Hela namnet i dess egen skrift' },
    example: 'محمد',
  })
  readonly originalScript?: string;

  @Line({
    max: 400,
    optional: true,
    description: { en: 'The whole name in Latin letters', sv: 'Hela namnet i latinsk skrift' },
    example: 'Muhammad',
  })
  readonly transliteration?: string;
}

export class DocumentOfPerson {
  @OneOf(documentKinds, { name: 'PersonDocumentKind', description: { en: 'Kind of document', sv: 'Slag av handling' } })
  readonly kind!: DocumentKind;

  @Line({ max: 40, description: { en: 'Number', sv: 'Nummer' }, example: 'L898902C3' })
  readonly number!: string;

  @CountryCode({
    nationality: true,
    description: { en: 'Issuing state or organisation', sv: 'Utfärdande stat eller organisation' },
  })
  readonly issuer!: string;

  @CivilDate({
    optional: true,
    description: { en: 'Last day of validity', sv: 'Sista giltighetsdag' },
    example: '2031-05-14',
  })
  readonly validUntil?: string;
}

/** A statement says one thing: exactly one of name, birthDate, sex, nationality, language and document is given. */
export class StatementOfPerson {
  @Part(() => NameOfPerson, { optional: true, description: { en: 'A name', sv: 'Ett namn' } })
  readonly name?: NameOfPerson;

  @PartialDate({
    optional: true,
    description: { en: 'Birth date; day or month may be unknown', sv: 'Födelsedatum; dag eller månad kan vara okänd' },
    example: '1990-05',
  })
  readonly birthDate?: string;

  @OneOf(sexes, { name: 'Sex', optional: true, description: { en: 'Sex', sv: 'Kön' } })
  readonly sex?: Sex;

  @CountryCode({
    nationality: true,
    optional: true,
    description: { en: 'Nationality; XXA is stateless', sv: 'Medborgarskap; XXA är statslös' },
  })
  readonly nationality?: string;

  @Line({
    max: 3,
    min: 2,
    pattern: /^[a-z]{2,3}$/,
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
}

export class NewStatement extends StatementOfPerson {
  @Whole({
    min: 1,
    max: 1_000_000,
    optional: true,
    description: {
      en: 'Number of the statement of the same kind that this one supersedes',
      sv: 'Nummer på den uppgift av samma slag som denna ersätter',
    },
  })
  readonly supersedes?: number;
}

/** What a statement on a name looks like, for people who read the document. */
const exampleStatement = {
  name: { kind: 'official', primary: "O'Connor", secondary: 'Enya Siobhan' },
  source: 'self-declared',
  certainty: 'claimed',
};

export class NewPerson {
  @Many(Part(() => StatementOfPerson, { description: 'Statement' }), {
    min: 1,
    max: 30,
    description: { en: 'What is said of who the person is', sv: 'Vad som sägs om vem personen är' },
    example: [exampleStatement, { birthDate: '1990-05', source: 'self-declared', certainty: 'claimed' }],
  })
  readonly statements!: readonly StatementOfPerson[];
}

export class PersonSearch {
  @Line({
    max: 200,
    description: {
      en: 'A name or parts of it, in any spelling; every word must be found',
      sv: 'Ett namn eller delar av det, i valfri stavning; varje ord måste återfinnas',
    },
    example: 'asa oberg',
  })
  readonly name!: string;

  @PartialDate({
    optional: true,
    description: { en: 'Birth date, as far as known', sv: 'Födelsedatum, så långt det är känt' },
  })
  readonly birthDate?: string;

  @CountryCode({ nationality: true, optional: true, description: { en: 'Nationality', sv: 'Medborgarskap' } })
  readonly nationality?: string;
}
