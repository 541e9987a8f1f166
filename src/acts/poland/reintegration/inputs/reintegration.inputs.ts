import { planItemKinds } from '../../../../case-file';
import { CivilDate, CountryCode, Flag, Line, Many, Note, OneOf, Part, Whole } from '../../../../platform/http/fields';
import { vulnerabilities } from '../../assistance/inputs/words';
import { packages, reintegrationBases, type ReintegrationBasis, type ReintegrationPackage } from './words';

const need = OneOf(vulnerabilities, {
  name: 'ReintegrationNeed',
  description: { en: 'Group of special needs', sv: 'Grupp med särskilda behov' },
});

export class ApplyForReintegration {
  @CivilDate({ description: { en: 'Day of the application', sv: 'Ansökningsdag' } })
  appliedOn!: string;

  @OneOf(reintegrationBases, {
    name: 'ReintegrationBasis',
    description: { en: 'On what the right rests (art. 335a)', sv: 'Vad rätten grundas på (art. 335a)' },
    example: 'assisted-return',
  })
  basis!: ReintegrationBasis;

  @CountryCode({ description: { en: 'Country of return', sv: 'Återvändandeland' } })
  country!: string;

  @Whole({ min: 0, max: 20, description: { en: 'Adults', sv: 'Vuxna' }, example: 1 })
  adults!: number;

  @Whole({ min: 0, max: 20, description: { en: 'Children', sv: 'Barn' }, example: 0 })
  children!: number;

  @Many(need, {
    max: vulnerabilities.length,
    unique: true,
    description: { en: 'Groups of special needs', sv: 'Särskilda behov' },
    example: [],
  })
  vulnerabilities!: string[];

  @Flag({
    description: {
      en: 'The person has had such assistance before, in any case',
      sv: 'Personen har fått sådant stöd tidigare, i något ärende',
    },
    example: false,
  })
  receivedBefore!: boolean;

  @Note({
    max: 4000,
    description: { en: 'What the person plans', sv: 'Vad personen planerar' },
    example: 'A bakery with her sister.',
  })
  plans!: string;
}

export class GrantReintegration {
  @CivilDate({ description: { en: 'Day', sv: 'Dag' } })
  grantedOn!: string;

  @OneOf(packages, {
    name: 'ReintegrationPackage',
    description: { en: 'Tariff by which it is paid', sv: 'Taxa som det betalas efter' },
    example: 'pl.reintegration.in-kind',
  })
  package!: ReintegrationPackage;

  @Whole({
    min: 1,
    max: 1_000_000,
    description: { en: 'The most that is paid, in whole units', sv: 'Högsta belopp i hela enheter' },
    example: 1500,
  })
  budget!: number;

  @OneOf(['EUR', 'PLN'], {
    name: 'ReintegrationCurrency',
    description: { en: 'Currency (ISO 4217)', sv: 'Valuta (ISO 4217)' },
  })
  currency!: string;

  @OneOf(['pl.iom', 'pl.straz-graniczna', 'eurp-partner'], {
    name: 'ReintegrationProvider',
    description: { en: 'Who is entrusted with it', sv: 'Vem som får uppdraget' },
    example: 'pl.iom',
  })
  entrustedTo!: string;

  @Note({ max: 4000, description: { en: 'Reasons', sv: 'Skäl' }, example: 'First time; assisted return was granted.' })
  reasons!: string;
}

export class RefuseReintegration {
  @CivilDate({ description: { en: 'Day', sv: 'Dag' } })
  refusedOn!: string;

  @OneOf(['received-before', 'no-basis', 'other'], {
    name: 'ReintegrationRefusal',
    description: { en: 'Why', sv: 'Varför' },
    example: 'received-before',
  })
  because!: string;

  @Note({ max: 4000, description: { en: 'Reasons', sv: 'Skäl' }, example: 'Was helped in 2024.' })
  reasons!: string;
}

export class PlanItemDraft {
  @OneOf(planItemKinds, {
    name: 'PlanItemKind',
    description: { en: 'Kind of help', sv: 'Slag av hjälp' },
    example: 'business',
  })
  kind!: string;

  @Whole({
    min: 1,
    max: 1_000_000,
    description: { en: 'Sum in whole units', sv: 'Belopp i hela enheter' },
    example: 900,
  })
  amount!: number;

  @Line({ max: 200, description: { en: 'What it is', sv: 'Vad det är' }, example: 'Oven and flour for three months' })
  description!: string;

  @Line({
    max: 200,
    description: { en: 'From whom it is bought', sv: 'Av vem det köps' },
    example: 'Kiln and Son, Tbilisi',
  })
  vendor!: string;
}

export class DraftReintegrationPlan {
  @CivilDate({ description: { en: 'Day', sv: 'Dag' } })
  draftedOn!: string;

  @Many(Part(() => PlanItemDraft, { description: { en: 'Item', sv: 'Post' } }), {
    min: 1,
    max: 20,
    description: { en: 'Things of the plan', sv: 'Planens poster' },
  })
  items!: PlanItemDraft[];
}

export class SubmitReintegrationPlan {
  @CivilDate({ description: { en: 'Day on which the person signed it', sv: 'Dag då personen undertecknade den' } })
  submittedOn!: string;
}

export class AcceptReintegrationPlan {
  @CivilDate({ description: { en: 'Day', sv: 'Dag' } })
  acceptedOn!: string;

  @Note({
    max: 2000,
    description: { en: 'Remarks', sv: 'Anmärkningar' },
    example: 'Checked with the office in Tbilisi.',
  })
  note!: string;
}

export class ReturnReintegrationPlan {
  @CivilDate({ description: { en: 'Day', sv: 'Dag' } })
  returnedOn!: string;

  @Note({
    max: 2000,
    description: { en: 'What has to change', sv: 'Vad som måste ändras' },
    example: 'An offer of a second vendor is missing.',
  })
  reasons!: string;
}

export class RejectReintegrationPlan {
  @CivilDate({ description: { en: 'Day', sv: 'Dag' } })
  rejectedOn!: string;

  @OneOf(['not-viable', 'not-for-reintegration', 'vendor-not-accepted', 'other'], {
    name: 'PlanRejection',
    description: { en: 'Why', sv: 'Varför' },
    example: 'not-viable',
  })
  because!: string;

  @Note({ max: 2000, description: { en: 'Reasons', sv: 'Skäl' }, example: 'The licence cannot be had in that town.' })
  reasons!: string;
}

export class PayTranche {
  @Whole({
    min: 1,
    max: 100,
    description: { en: 'Number of the item of the plan', sv: 'Postens nummer i planen' },
    example: 1,
  })
  item!: number;

  @Whole({
    min: 1,
    max: 1_000_000,
    description: { en: 'Sum in whole units', sv: 'Belopp i hela enheter' },
    example: 450,
  })
  amount!: number;

  @CivilDate({ description: { en: 'Day of payment', sv: 'Utbetalningsdag' } })
  paidOn!: string;

  @Line({ max: 200, description: { en: 'Who was paid', sv: 'Vem som fick betalt' }, example: 'Kiln and Son, Tbilisi' })
  payee!: string;
}

export class RecordTrancheReceipt {
  @Whole({ min: 1, max: 1000, description: { en: 'Number of the payment', sv: 'Utbetalningens nummer' }, example: 1 })
  number!: number;

  @CivilDate({ description: { en: 'Day', sv: 'Dag' } })
  receivedOn!: string;

  @Line({ max: 120, description: { en: 'Receipt', sv: 'Kvitto' }, example: 'Invoice 44 of 2027' })
  receipt!: string;
}

export class RecordReintegrationSurvey {
  @CivilDate({ description: { en: 'Day', sv: 'Dag' } })
  on!: string;

  @OneOf(['telephone', 'visit'], { name: 'SurveyManner', description: { en: 'How', sv: 'Hur' }, example: 'telephone' })
  by!: 'telephone' | 'visit';

  @Whole({
    min: 0,
    max: 100,
    description: { en: 'Economic score, in hundredths', sv: 'Ekonomiskt värde, i hundradelar' },
    example: 62,
  })
  economic!: number;

  @Whole({
    min: 0,
    max: 100,
    description: { en: 'Social score, in hundredths', sv: 'Socialt värde, i hundradelar' },
    example: 70,
  })
  social!: number;

  @Whole({
    min: 0,
    max: 100,
    description: { en: 'Psychosocial score, in hundredths', sv: 'Psykosocialt värde, i hundradelar' },
    example: 55,
  })
  psychosocial!: number;

  @Note({
    max: 4000,
    description: { en: 'What was said', sv: 'Vad som sades' },
    example: 'The bakery feeds the family.',
  })
  answers!: string;
}

export class EvaluateReintegration {
  @CivilDate({ description: { en: 'Day', sv: 'Dag' } })
  evaluatedOn!: string;

  @OneOf(['sustainable', 'partly-sustainable', 'not-sustainable', 'not-reached'], {
    name: 'ReintegrationOutcome',
    description: { en: 'What came of it', sv: 'Vad det ledde till' },
    example: 'sustainable',
  })
  outcome!: string;

  @Note({
    max: 4000,
    description: { en: 'Summary', sv: 'Sammanfattning' },
    example: 'Lives on the bakery after a year.',
  })
  summary!: string;
}
