import { CivilDate, CountryCode, Flag, Line, Many, Note, OneOf } from '../../../../platform/http/fields';
import { dataForConsulate, kindOfData, type DataForConsulate } from './data-for-states.field';
import { Particulars, type EuropeanDocumentParticulars } from '../../../neutral/inputs/return-document.inputs';

export class PrepareConsularRequest {
  @CountryCode({ description: { en: 'State that is asked', sv: 'Stat som tillfrågas' } })
  country!: string;

  @OneOf(['consulate', 'delegation', 'readmission-case-system', 'eu-travel-document'], {
    name: 'ConsularChannel',
    description: { en: 'How the state is asked', sv: 'Väg för begäran' },
    example: 'consulate',
  })
  channel!: string;

  @Many(kindOfData, {
    min: 1,
    max: dataForConsulate.length,
    unique: true,
    description: { en: 'Data that leave', sv: 'Uppgifter som lämnas ut' },
    example: ['names-and-aliases', 'sex-and-birth'],
  })
  data!: DataForConsulate[];

  @Note({
    max: 4000,
    description: {
      en: 'Why each kind is needed; nothing here goes to the other state',
      sv: 'Varför varje uppgiftsslag behövs; inget av detta lämnas till den andra staten',
    },
    example: 'The consulate searches its register by name and date of birth.',
  })
  assessment!: string;
}

export class SendConsularRequest {
  @Flag({
    description: {
      en: 'Nothing that leaves shows or suggests that protection was sought',
      sv: 'Inget som lämnas ut visar eller antyder att skydd har sökts',
    },
    example: true,
  })
  tellsNothingOfProtection!: boolean;

  @CivilDate({
    optional: true,
    description: { en: 'Last day on which an answer is expected', sv: 'Sista dag då svar väntas' },
  })
  replyExpectedBy?: string;

  @Note({
    max: 4000,
    description: { en: 'How it was weighed', sv: 'Hur det vägdes' },
    example: 'Read sheet by sheet; the stamp of the centre was left out.',
  })
  assessment!: string;
}

export class RecordNationalityInterview {
  @CivilDate({ description: { en: 'Day', sv: 'Dag' } })
  heldOn!: string;

  @OneOf(['consulate', 'delegation'], {
    name: 'NationalityInterviewer',
    description: {
      en: 'Who held it, with an officer and an interpreter present',
      sv: 'Vem som höll det, med tjänsteman och tolk närvarande',
    },
    example: 'consulate',
  })
  interviewer!: string;

  @OneOf(['nationality-confirmed', 'nationality-denied', 'inconclusive', 'person-stayed-away'], {
    name: 'NationalityInterviewOutcome',
    description: { en: 'Outcome', sv: 'Utfall' },
    example: 'nationality-confirmed',
  })
  outcome!: string;

  @Note({
    max: 4000,
    description: { en: 'What was said', sv: 'Vad som sades' },
    example: 'Spoke of the home town; confirmed orally.',
  })
  note!: string;
}

export class RecordReturnDocument {
  @OneOf(['passport', 'consular-travel-document', 'eu-return-document', 'temporary-polish-document'], {
    name: 'ReturnDocumentKind',
    description: { en: 'Kind of document', sv: 'Slag av handling' },
    example: 'consular-travel-document',
  })
  kind!: string;

  @CountryCode({ description: { en: 'Issuing state', sv: 'Utfärdande stat' } })
  country!: string;

  @CivilDate({ description: { en: 'Day of issue', sv: 'Utfärdandedag' } })
  issuedOn!: string;

  @CivilDate({ description: { en: 'Last day of validity', sv: 'Sista giltighetsdag' } })
  validUntil!: string;

  @Line({ max: 40, description: { en: 'Number of the document', sv: 'Handlingens nummer' }, example: 'ZT 123456' })
  number!: string;

  @Particulars()
  particulars?: EuropeanDocumentParticulars;
}

export class RecordConsularRefusal {
  @CivilDate({ description: { en: 'Day of the answer', sv: 'Dag för svaret' } })
  answeredOn!: string;

  @OneOf(
    [
      'not-found-in-register',
      'not-a-national',
      'particulars-insufficient',
      'person-unwilling',
      'no-reason-given',
      'other',
    ],
    {
      name: 'ConsularRefusal',
      description: { en: 'Kind of reason', sv: 'Slag av skäl' },
      example: 'not-found-in-register',
    },
  )
  because!: string;

  @Note({ max: 2000, description: { en: 'Reasons given', sv: 'Angivna skäl' }, example: 'Not found under that name.' })
  reasons!: string;
}

export class FindIdentity {
  @OneOf(['unknown', 'claimed', 'probable', 'confirmed'], {
    name: 'PolishIdentityFinding',
    description: { en: 'Finding', sv: 'Bedömning' },
    example: 'confirmed',
  })
  finding!: 'unknown' | 'claimed' | 'probable' | 'confirmed';

  @OneOf(['own-statement', 'documents', 'biometrics', 'language', 'consulate', 'other-state'], {
    name: 'PolishIdentityEvidence',
    description: { en: 'What it rests on', sv: 'Vad den grundas på' },
    example: 'documents',
  })
  evidence!: string;

  @CountryCode({
    optional: true,
    nationality: true,
    description: { en: 'Nationality found', sv: 'Bedömt medborgarskap' },
  })
  nationality?: string;

  @Flag({
    description: {
      en: 'It is the same person as in the finding before',
      sv: 'Det är samma person som i förra bedömningen',
    },
    example: true,
  })
  sameIdentity!: boolean;

  @Note({ max: 4000, description: { en: 'Reasons', sv: 'Skäl' }, example: 'The passport was found and is genuine.' })
  note!: string;
}
