import { documentChannels, type DocumentChannel } from '../../../../case-file';
import { CivilDate, CountryCode, Flag, Line, Many, Note, OneOf, Part } from '../../../../platform/http/fields';
import { Particulars, type EuropeanDocumentParticulars } from '../../../neutral/inputs/return-document.inputs';

/** The closed list of what may leave for the state that issues the document (UF 7:20). */
export const releasableData = [
  'names-and-aliases',
  'sex-and-birth',
  'photo-and-fingerprints',
  'citizenship-and-language',
  'civil-status-and-family',
  'last-address-in-sweden',
  'earlier-addresses-there',
  'parents',
  'identity-and-travel-documents',
] as const;
export type ReleasableData = (typeof releasableData)[number];

/** Papers that may go along, each with the kind of data on the list that it carries. */
export const enclosureCarries = {
  photograph: 'photo-and-fingerprints',
  'fingerprint-sheet': 'photo-and-fingerprints',
  'passport-copy': 'identity-and-travel-documents',
  'identity-card-copy': 'identity-and-travel-documents',
  'travel-document-copy': 'identity-and-travel-documents',
} as const satisfies Readonly<Record<string, ReleasableData>>;
export type Enclosure = keyof typeof enclosureCarries;
export const enclosures = Object.keys(enclosureCarries) as readonly Enclosure[];

export const refusalReasons = [
  'not-found-in-register',
  'not-a-national',
  'particulars-insufficient',
  'documents-not-accepted',
  'person-did-not-apply-in-person',
  'person-unwilling',
  'no-reason-given',
  'other',
] as const;

const kindOfData = OneOf(releasableData, {
  name: 'ReleasableData',
  description: { en: 'Kind of data', sv: 'Uppgiftsslag' },
});
const enclosure = OneOf(enclosures, { name: 'Enclosure', description: { en: 'Paper', sv: 'Handling' } });

export class DraftDocumentRequest {
  @CountryCode({ description: { en: 'State that is asked for the document', sv: 'Stat som handlingen begärs från' } })
  country!: string;

  @OneOf(documentChannels, {
    name: 'DocumentChannel',
    optional: true,
    description: {
      en: 'How the state is asked; by its consulate if left out',
      sv: 'Väg för begäran; ambassad om inget anges',
    },
    example: 'consulate',
  })
  channel?: DocumentChannel;

  @Many(kindOfData, {
    min: 1,
    max: releasableData.length,
    unique: true,
    description: {
      en: 'Data that leave; the closed list of UF 7:20',
      sv: 'Uppgifter som lämnas ut; den uttömmande listan i 7 kap. 20 § UF',
    },
    example: ['names-and-aliases', 'sex-and-birth'],
  })
  data!: ReleasableData[];

  @Many(enclosure, {
    max: enclosures.length,
    unique: true,
    optional: true,
    description: { en: 'Papers that go along', sv: 'Handlingar som bifogas' },
    example: ['photograph'],
  })
  enclosures?: Enclosure[];

  @Note({
    max: 4000,
    description: { en: 'Why each kind is needed', sv: 'Varför varje uppgiftsslag behövs' },
    example: 'The consulate needs names and date of birth to search its register.',
  })
  assessment!: string;
}

/** What the approver decides about one kind of data or one paper of the draft. */
export class WeighedItem {
  @OneOf([...releasableData, ...enclosures], {
    name: 'ReleasableItem',
    description: { en: 'Kind of data or paper', sv: 'Uppgiftsslag eller handling' },
    example: 'names-and-aliases',
  })
  item!: ReleasableData | Enclosure;

  @Flag({ description: { en: 'Whether it may leave', sv: 'Om det får lämnas ut' }, example: true })
  release!: boolean;

  @Note({
    max: 1000,
    description: { en: 'Assessment of secrecy for this item', sv: 'Sekretessprövning för denna uppgift' },
    example: 'No harm to the person or relatives is foreseen.',
  })
  reasons!: string;
}

export class ApproveDocumentRequest {
  @Note({
    max: 4000,
    description: { en: 'Secrecy assessment of the whole', sv: 'Sekretessprövning av helheten' },
    example: 'No harm to the person or relatives is foreseen from the whole.',
  })
  assessment!: string;

  @Many(Part(() => WeighedItem, { description: 'Item' }), {
    min: 1,
    max: releasableData.length + enclosures.length,
    description: {
      en: 'Every kind of data and every paper of the draft, each weighed by itself',
      sv: 'Varje uppgiftsslag och varje handling i utkastet, prövade var för sig',
    },
  })
  items!: WeighedItem[];

  @CivilDate({
    optional: true,
    description: {
      en: 'Last day on which an answer is expected, from the profile of the country',
      sv: 'Sista dag då svar väntas, enligt landprofilen',
    },
  })
  replyExpectedBy?: string;
}

export class RecordInterview {
  @CivilDate({ description: { en: 'Day of the interview', sv: 'Dag för intervjun' } })
  heldOn!: string;

  @OneOf(['consulate', 'delegation'], {
    name: 'Interviewer',
    optional: true,
    description: { en: 'Who held it', sv: 'Vem som höll den' },
  })
  by?: string;

  @OneOf(['nationality-confirmed', 'nationality-denied', 'inconclusive', 'person-stayed-away'], {
    name: 'InterviewOutcome',
    optional: true,
    description: { en: 'Outcome', sv: 'Utfall' },
  })
  outcome?: string;

  @Note({
    max: 4000,
    description: { en: 'What was said', sv: 'Vad som sades' },
    example: 'Nationality confirmed orally.',
  })
  note!: string;
}

export class RemindConsulate {
  @CivilDate({ description: { en: 'Day of the reminder', sv: 'Dag för påminnelsen' } })
  remindedOn!: string;

  @CivilDate({ description: { en: 'Last day on which an answer is now expected', sv: 'Sista dag då svar nu väntas' } })
  replyExpectedBy!: string;

  @Note({
    max: 2000,
    description: { en: 'How, and to whom', sv: 'Hur, och till vem' },
    example: 'Telephone call to the consular section.',
  })
  note!: string;
}

export class RecordReturnAccepted {
  @CivilDate({ description: { en: 'Day of the acceptance', sv: 'Dag för godtagandet' } })
  acceptedOn!: string;

  @OneOf(['answered', 'deemed'], {
    name: 'Acceptance',
    description: {
      en: 'Answered, or taken as agreed because the agreed time to answer has passed',
      sv: 'Besvarat, eller anses godtaget eftersom den avtalade svarstiden har gått ut',
    },
  })
  how!: 'answered' | 'deemed';

  @Line({ max: 120, description: { en: 'Reference of the answer', sv: 'Svarets beteckning' }, example: 'NV 114/2026' })
  reference!: string;
}

export class RecordDocumentIssued {
  @OneOf(['passport', 'emergency-travel-document', 'eu-return-document', 'aliens-passport'], {
    name: 'TravelDocumentKind',
    description: { en: 'Kind of document', sv: 'Slag av handling' },
    example: 'emergency-travel-document',
  })
  kind!: string;

  @CountryCode({ description: { en: 'Issuing state', sv: 'Utfärdande stat' } })
  country!: string;

  @CivilDate({ description: { en: 'Day of issue', sv: 'Utfärdandedag' } })
  issuedOn!: string;

  @CivilDate({ description: { en: 'Last day of validity', sv: 'Sista giltighetsdag' } })
  validUntil!: string;

  @Line({ max: 40, description: { en: 'Number of the document', sv: 'Handlingens nummer' }, example: 'L123456' })
  number!: string;

  @Particulars()
  particulars?: EuropeanDocumentParticulars;
}

export class RecordDocumentRefused {
  @CivilDate({ description: { en: 'Day of the answer', sv: 'Dag för svaret' } })
  answeredOn!: string;

  @OneOf(refusalReasons, {
    name: 'DocumentRefusal',
    optional: true,
    description: { en: 'Kind of reason', sv: 'Slag av skäl' },
    example: 'not-found-in-register',
  })
  because?: (typeof refusalReasons)[number];

  @Note({
    max: 2000,
    description: { en: 'Reasons given', sv: 'Angivna skäl' },
    example: 'The person is not found in the register.',
  })
  reasons!: string;
}

export class KeepPassport {
  @CivilDate({ description: { en: 'Day on which it was taken', sv: 'Dag för omhändertagandet' } })
  keptOn!: string;

  @Line({ max: 40, description: { en: 'Number of the document', sv: 'Handlingens nummer' }, example: 'L123456' })
  number!: string;
}

export class ReturnPassport {
  @CivilDate({ description: { en: 'Day on which it was given back', sv: 'Dag för återlämnandet' } })
  returnedOn!: string;

  @OneOf(['person', 'escort', 'migrationsverket', 'issuing-state'], {
    name: 'PassportRecipient',
    description: { en: 'To whom', sv: 'Till vem' },
  })
  to!: string;
}
