import { CivilDate, CountryCode, Many, Note, OneOf, Whole } from '../../../../platform/http/fields';

const countries = () =>
  Many(CountryCode({ description: { en: 'Country', sv: 'Land' } }), {
    max: 20,
    unique: true,
    description: {
      en: 'Countries to which enforcement is barred; empty means every country',
      sv: 'Länder dit verkställighet är hindrad; tomt betyder alla',
    },
    example: [],
  });

const numberOfHold = (en: string, sv: string) => Whole({ min: 1, max: 10_000, description: { en, sv }, example: 1 });

export const stayKinds = [
  'stay-by-authority',
  'stay-by-court',
  'stay-for-international-body',
  'permit-application',
] as const;
export type StayKind = (typeof stayKinds)[number];

export const stayEnds = [
  'decided-anew',
  'appeal-ruled',
  'permit-decided',
  'international-body-withdrew',
  'day-passed',
] as const;
export type StayEnd = (typeof stayEnds)[number];

export class StayEnforcement {
  @OneOf(stayKinds, {
    name: 'StayKind',
    description: { en: 'Kind of stay', sv: 'Slag av hinder' },
    example: 'stay-by-court',
  })
  kind!: StayKind;

  @countries()
  countries!: string[];

  @OneOf(stayEnds, {
    name: 'StayEnd',
    description: { en: 'What ends the stay', sv: 'Vad som avslutar hindret' },
    example: 'appeal-ruled',
  })
  endsWith!: StayEnd;

  @CivilDate({
    description: { en: 'Last day of the stay, if it has one', sv: 'Sista dag, om inhibitionen är tidsbestämd' },
    example: '2026-09-30',
    optional: true,
  })
  until?: string;

  @Note({ max: 8000, description: { en: 'Reasons', sv: 'Skäl' }, example: 'New circumstances are being examined.' })
  reasons!: string;
}

export const liftings = [
  'decided-anew',
  'appeal-ruled',
  'circumstances-changed',
  'permit-decided',
  'permit-revoked',
  'asylum-finally-refused',
  'application-withdrawn',
  're-examination-final',
  'international-body-withdrew',
  'exceptional-reasons',
] as const;
export type Lifting = (typeof liftings)[number];

export class LiftStay {
  @numberOfHold('Number of the bar', 'Hindrets nummer')
  hold!: number;

  @OneOf(liftings, {
    name: 'StayLifting',
    description: { en: 'What ended it', sv: 'Vad som avslutade det' },
    example: 'appeal-ruled',
  })
  because!: Lifting;
}

export const motionGrounds = [
  'immediate-enforcement',
  'transfer',
  'free-movement',
  're-examination',
  'serious-illness',
] as const;
export type MotionGround = (typeof motionGrounds)[number];

/** Somebody has asked a court for a stay, and the law bars enforcement until the court has ruled on it. */
export class RegisterStayMotion {
  @OneOf(motionGrounds, {
    name: 'StayMotionGround',
    description: { en: 'Why the motion bars enforcement', sv: 'Varför yrkandet hindrar verkställighet' },
    example: 're-examination',
  })
  ground!: MotionGround;

  @CivilDate({ description: { en: 'Day on which the motion came in', sv: 'Dag då yrkandet kom in' } })
  lodgedOn!: string;
}

export class RuleOnStayMotion {
  @numberOfHold('Number of the motion among the bars', 'Yrkandets nummer bland hindren')
  hold!: number;

  @OneOf(['granted', 'refused'], {
    name: 'StayMotionOutcome',
    description: { en: 'Outcome', sv: 'Utgång' },
    example: 'refused',
  })
  outcome!: 'granted' | 'refused';

  @CivilDate({ description: { en: 'Day of the ruling', sv: 'Dag för beslutet' } })
  ruledOn!: string;
}

export class RecordProsecution {
  @CivilDate({ description: { en: 'Day on which the prosecution began', sv: 'Dag då åtal väcktes' } })
  begunOn!: string;
}

export class RecordProsecutionEnded {
  @numberOfHold('Number of the prosecution among the bars', 'Åtalets nummer bland hindren')
  hold!: number;

  @CivilDate({ description: { en: 'Day on which the prosecution ended', sv: 'Dag då åtalet avslutades' } })
  endedOn!: string;
}

export class ReportImpediment {
  @countries()
  countries!: string[];

  @OneOf(['protection', 'country-unwilling', 'medical', 'other'], {
    name: 'ImpedimentKind',
    description: { en: 'What kind of impediment', sv: 'Slag av hinder' },
    example: 'country-unwilling',
    optional: true,
  })
  kind?: string;

  @Note({
    max: 8000,
    description: { en: 'What stands in the way, or what is asserted', sv: 'Vad som hindrar eller påstås hindra' },
    example: 'The embassy declines to issue documents to persons unwilling to return.',
  })
  reasons!: string;
}

export const impedimentAnswers = [
  'no-impediment',
  'instruction-given',
  'impediment-ceased',
  'stay-ordered',
  'permit-to-be-examined',
] as const;

export class AnswerImpediment {
  @numberOfHold('Number of the reported impediment', 'Det anmälda hindrets nummer')
  hold!: number;

  @OneOf(impedimentAnswers, {
    name: 'ImpedimentAnswer',
    description: {
      en: 'Answer; the last two bar enforcement in the same act',
      sv: 'Svar; de två sista hindrar verkställighet genom samma beslut',
    },
  })
  answer!: (typeof impedimentAnswers)[number];

  @Note({
    max: 8000,
    description: { en: 'Instruction to the enforcing authority', sv: 'Anvisning till den verkställande myndigheten' },
    example: 'Enforcement may proceed by way of the neighbouring state.',
  })
  instruction!: string;
}

export class OpenReexamination {
  @countries()
  countries!: string[];

  @Note({
    max: 8000,
    description: {
      en: 'New and lasting circumstances that are claimed',
      sv: 'Nya och bestående omständigheter som åberopas',
    },
    example: 'A new conflict in the home region.',
  })
  reasons!: string;
}

export class DecideReexamination {
  @numberOfHold('Number of the re-examination among the bars', 'Prövningens nummer bland hindren')
  hold!: number;

  @OneOf(['granted', 'refused'], {
    name: 'ReexaminationOutcome',
    description: { en: 'Whether a re-examination is granted', sv: 'Om ny prövning beviljas' },
    example: 'refused',
  })
  outcome!: 'granted' | 'refused';

  @CivilDate({ description: { en: 'Day of the decision', sv: 'Beslutsdag' } })
  decidedOn!: string;
}
