import type { Certainty } from '../../kernel';
import { CivilDate, CountryCode, Flag, Line, Many, Note, OneOf, Whole } from '../../platform/http/fields';
import {
  agreements,
  certainties,
  documentChannels,
  journeyDocuments,
  type Agreement,
  type DocumentChannel,
  type JourneyDocument,
  type Profile,
} from '../profile';

const journeyDocument = OneOf(journeyDocuments, {
  name: 'JourneyDocument',
  description: { en: 'Document', sv: 'Handling' },
});

/** A version of a profile. Say only what the source says; what it does not say is left out. */
export class NewProfileVersion implements Profile {
  @CivilDate({ description: { en: 'First day', sv: 'Första dag' } })
  readonly validFrom!: string;

  @OneOf(documentChannels, {
    name: 'DocumentChannel',
    description: { en: 'How the country is asked', sv: 'Hur landet tillfrågas' },
  })
  readonly channel!: DocumentChannel;

  @OneOf(agreements, {
    name: 'ReadmissionAgreement',
    description: { en: 'Agreement on taking people back', sv: 'Avtal om återtagande' },
    example: 'none',
  })
  readonly agreement!: Agreement;

  @Many(journeyDocument, {
    max: journeyDocuments.length,
    unique: true,
    description: { en: 'Documents with which one may arrive', sv: 'Handlingar som godtas vid ankomst' },
    example: ['passport'],
  })
  readonly acceptedDocuments!: readonly JourneyDocument[];

  @Whole({
    min: 1,
    max: 730,
    optional: true,
    description: { en: 'Days within which an answer can be expected', sv: 'Dagar inom vilka svar kan väntas' },
    example: 30,
  })
  readonly replyDays?: number;

  @Flag({
    description: {
      en: 'The agreement says that no answer in time counts as consent',
      sv: 'Avtalet anger att uteblivet svar räknas som godtagande',
    },
    example: false,
  })
  readonly silenceIsConsent!: boolean;

  @Whole({
    min: 0,
    max: 365,
    optional: true,
    description: { en: 'Days of notice before arrival', sv: 'Dagars förvarning före ankomst' },
    example: 5,
  })
  readonly noticeDays?: number;

  @Note({
    max: 2000,
    optional: true,
    description: { en: 'Rules for escorts', sv: 'Regler för eskort' },
    example: 'Escorts need a visa.',
  })
  readonly escortRules?: string;

  @Flag({
    optional: true,
    description: { en: 'Whether charter flights are accepted', sv: 'Om charterflyg godtas' },
    example: true,
  })
  readonly chartersAccepted?: boolean;

  @Note({
    max: 2000,
    optional: true,
    description: { en: 'Rules for charter flights', sv: 'Regler för charterflyg' },
    example: 'A list of names is sent before.',
  })
  readonly charterRules?: string;

  @Note({
    max: 2000,
    optional: true,
    description: { en: 'Rules for passing through', sv: 'Regler för genomresa' },
    example: 'An airside transit needs no permit.',
  })
  readonly transitRules?: string;

  @Flag({
    description: {
      en: 'The country is on the list for re-establishment support',
      sv: 'Landet finns på listan för återetableringsstöd',
    },
    example: false,
  })
  readonly reestablishmentSupport!: boolean;

  @Line({
    max: 300,
    description: { en: 'Where this is known from', sv: 'Varifrån uppgifterna kommer' },
    example: 'Circular of the embassy, 2026-10-01',
  })
  readonly source!: string;

  @OneOf(certainties, {
    name: 'ProfileCertainty',
    description: {
      en: 'Read in the source, known from practice, or still to be checked',
      sv: 'Läst i källan, känt ur praxis, eller återstår att kontrollera',
    },
    example: 'verify',
  })
  readonly certainty!: Certainty;
}

export class NewCountryProfile extends NewProfileVersion {
  @CountryCode({ description: { en: 'Country', sv: 'Land' } })
  readonly country!: string;
}

export class ProfileQuery {
  @CivilDate({
    optional: true,
    inQuery: true,
    description: { en: 'Day on which the profile applies', sv: 'Dag då profilen gäller' },
  })
  readonly on?: string;
}
