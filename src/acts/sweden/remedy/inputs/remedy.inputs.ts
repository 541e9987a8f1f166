import { appealInstances, type AppealInstance, type AppealOutcome } from '../../../../case-file';
import { CivilDate, Flag, Line, Note, OneOf, Whole } from '../../../../platform/http/fields';

const stayRequest = () =>
  Flag({
    description: {
      en: 'A stay of enforcement is moved for with the appeal',
      sv: 'Inhibition yrkas i överklagandet',
    },
    example: false,
    optional: true,
  });

export class LodgeAppeal {
  @CivilDate({
    description: { en: 'Day on which the appeal came in', sv: 'Dag då överklagandet kom in' },
    example: '2026-03-20',
  })
  lodgedOn!: string;

  @OneOf(appealInstances, {
    name: 'AppealInstance',
    description: { en: 'Instance that examines it', sv: 'Prövande instans' },
  })
  court!: AppealInstance;

  @stayRequest()
  stayRequested?: boolean;
}

export class LodgeFurtherAppeal {
  @CivilDate({
    description: { en: 'Day on which the appeal against the ruling came in', sv: 'Dag då överklagandet kom in' },
    example: '2026-06-20',
  })
  lodgedOn!: string;

  @stayRequest()
  stayRequested?: boolean;
}

export class RuleOnAppeal {
  @OneOf(['dismissed', 'upheld', 'remitted'], {
    name: 'AppealRuling',
    description: {
      en: 'Outcome of a ruling that can be appealed; upheld means that the appeal succeeded',
      sv: 'Utgång i ett avgörande som kan överklagas; upheld betyder bifall',
    },
  })
  outcome!: 'dismissed' | 'upheld' | 'remitted';

  @CivilDate({ description: { en: 'Day of the ruling', sv: 'Dag för avgörandet' } })
  decidedOn!: string;

  @CivilDate({
    description: { en: 'Day on which the ruling was served', sv: 'Dag då avgörandet delgavs' },
  })
  servedOn!: string;
}

const outcomes = [
  'dismissed',
  'upheld',
  'changed',
  'remitted',
  'period-remitted',
  'leave-refused',
  'withdrawn',
  'inadmissible',
] as const;

export class DecideAppeal {
  @OneOf(outcomes, {
    name: 'AppealOutcome',
    description: {
      en: 'Outcome; upheld: the appeal succeeded; remitted: the decision is to be made anew; period-remitted: it stands, and Migrationsverket is to set the period for voluntary departure; changed: it stands in part',
      sv: 'Utgång; upheld: bifall; remitted: beslutet ska fattas på nytt; period-remitted: beslutet står fast och Migrationsverket ska bestämma tidsfristen; changed: ändrat i viss del',
    },
  })
  outcome!: AppealOutcome;

  @CivilDate({ description: { en: 'Day on which the ruling became final', sv: 'Dag då avgörandet fick laga kraft' } })
  decidedOn!: string;

  @Flag({
    description: { en: 'The ruling takes the entry ban away', sv: 'Återreseförbudet upphävs' },
    example: false,
    optional: true,
  })
  entryBanLifted?: boolean;
}

export class SetRemittedPeriod {
  @CivilDate({ description: { en: 'Day on which the period is set', sv: 'Dag då tidsfristen bestäms' } })
  setOn!: string;

  @Whole({
    min: 1,
    max: 52,
    description: { en: 'Weeks for voluntary departure', sv: 'Veckor för frivillig avresa' },
    example: 4,
  })
  departureWeeks!: number;
}

export class AcceptDecision {
  @CivilDate({ description: { en: 'Day of the declaration', sv: 'Dag för nöjdförklaringen' } })
  acceptedOn!: string;

  @OneOf(['decider', 'police', 'prison-or-remand', 'other-body'], {
    name: 'AcceptedBefore',
    description: { en: 'Before whom it was declared', sv: 'Inför vem den avgavs' },
  })
  before!: 'decider' | 'police' | 'prison-or-remand' | 'other-body';

  @Line({
    max: 120,
    description: {
      en: 'Witness; required before another body than the decider',
      sv: 'Vittne; krävs inför annan än beslutsmyndigheten',
    },
    example: 'Witness present, name on the record',
    optional: true,
  })
  witness?: string;

  @Flag({
    description: {
      en: 'The text of the decision was at hand; required before another body than the decider',
      sv: 'Beslutet fanns till hands; krävs inför annan än beslutsmyndigheten',
    },
    example: true,
    optional: true,
  })
  decisionTextAtHand?: boolean;

  @Line({
    max: 120,
    description: {
      en: 'Head or authorised officer of the prison or remand centre that took it',
      sv: 'Chef eller behörig tjänsteman på anstalten eller häktet som tog emot den',
    },
    optional: true,
  })
  authorisedOfficer?: string;
}

export const finalityEvidence = [
  'notice-from-court',
  'judgment',
  'proof-of-service',
  'declaration-of-acceptance',
  'register-extract',
] as const;

const evidence = () =>
  OneOf(finalityEvidence, {
    name: 'FinalityEvidence',
    description: { en: 'What proves the day', sv: 'Vad som styrker dagen' },
  });

const verifier = () =>
  Line({
    max: 200,
    description: {
      en: 'Who has checked it against that evidence; a date from another system is not evidence',
      sv: 'Vem som kontrollerat dagen mot beviset; en uppgift i ett annat system är inget bevis',
    },
    example: 'A. Andersson, against the judgment',
  });

export class RecordFinality {
  @CivilDate({ description: { en: 'Day on which the decision became final', sv: 'Dag då beslutet fick laga kraft' } })
  finalOn!: string;

  @evidence()
  evidence!: (typeof finalityEvidence)[number];

  @verifier()
  verifiedBy!: string;
}

export class CorrectFinality extends RecordFinality {
  @Note({
    max: 4000,
    description: { en: 'What was wrong, and how it was found', sv: 'Vad som var fel och hur det upptäcktes' },
    example: 'The register gave the day on which the notice was typed.',
  })
  note!: string;
}
