import { CivilDate, CountryCode, Line, Many, Note, OneOf } from '../../../platform/http/fields';

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

export class RecordIdentityFinding {
  @OneOf(['unknown', 'claimed', 'probable', 'confirmed'], {
    name: 'IdentityFinding',
    description: { en: 'Finding', sv: 'Bedömning' },
    example: 'confirmed',
  })
  finding!: 'unknown' | 'claimed' | 'probable' | 'confirmed';

  @OneOf(['document', 'biometrics', 'consulate', 'language-analysis', 'own-statement', 'other'], {
    name: 'IdentityEvidence',
    description: { en: 'What the finding rests on', sv: 'Vad bedömningen bygger på' },
  })
  evidence!: string;

  @Note({
    max: 4000,
    description: { en: 'Assessment', sv: 'Värdering' },
    example: 'Passport examined and found genuine.',
  })
  note!: string;
}

export class DraftDocumentRequest {
  @CountryCode({ description: { en: 'State that is asked for the document', sv: 'Stat som handlingen begärs från' } })
  country!: string;

  @Many(OneOf(releasableData, { name: 'ReleasableData', description: { en: 'Kind of data', sv: 'Uppgiftsslag' } }), {
    min: 1,
    max: releasableData.length,
    unique: true,
    description: {
      en: 'Data that leave; the closed list of UF 7:20',
      sv: 'Uppgifter som lämnas ut; den uttömmande listan i 7 kap. 20 § UF',
    },
    example: ['names-and-aliases', 'sex-and-birth'],
  })
  data!: (typeof releasableData)[number][];

  @Note({
    max: 4000,
    description: { en: 'Why each kind is needed', sv: 'Varför varje uppgiftsslag behövs' },
    example: 'The consulate needs names and date of birth to search its register.',
  })
  assessment!: string;
}

export class ApproveDocumentRequest {
  @Note({
    max: 4000,
    description: { en: 'Secrecy assessment by the approver', sv: 'Godkännarens sekretessprövning' },
    example: 'No harm to the person or relatives is foreseen; nothing hints at asylum.',
  })
  assessment!: string;
}

export class RecordInterview {
  @CivilDate({ description: { en: 'Day of the interview', sv: 'Dag för intervjun' } })
  heldOn!: string;

  @Note({ max: 4000, description: { en: 'Outcome', sv: 'Utfall' }, example: 'Nationality confirmed orally.' })
  note!: string;
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
}

export class RecordDocumentRefused {
  @CivilDate({ description: { en: 'Day of the answer', sv: 'Dag för svaret' } })
  answeredOn!: string;

  @Note({
    max: 2000,
    description: { en: 'Reasons given', sv: 'Angivna skäl' },
    example: 'The person is not found in the register.',
  })
  reasons!: string;
}
