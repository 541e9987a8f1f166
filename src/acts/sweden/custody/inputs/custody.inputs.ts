import { CivilDate, Flag, Moment, Note, OneOf } from '../../../../platform/http/fields';
import {
  alternativesConsidered,
  bestInterests,
  dayOfReview,
  documentReference,
  legalReasons,
  reasons,
  reportingPlace,
  supervisionDuties,
  supervisionStart,
  type Alternative,
} from './liberty.fields';

/** Reasons in fact and in law, apart, and the written decision that gives them (C-146/14 Mahdi). */
export class ReasonedDecision {
  @reasons()
  reasons!: string;

  @legalReasons()
  legalReasons!: string;

  @documentReference()
  document!: string;
}

export class DecideDetention extends ReasonedDecision {
  @OneOf(['identity', 'inquiry', 'probable-expulsion', 'enforcement', 'child'], {
    name: 'CustodyGround',
    description: { en: 'Ground of detention', sv: 'Förvarsgrund' },
    example: 'enforcement',
  })
  ground!: 'identity' | 'inquiry' | 'probable-expulsion' | 'enforcement' | 'child';

  @CivilDate({ description: { en: 'Day of the order', sv: 'Beslutsdag' } })
  decidedOn!: string;

  @Moment({
    description: {
      en: 'Start, if the person is already deprived of liberty; otherwise record it when the order is carried out',
      sv: 'Start, om personen redan är frihetsberövad',
    },
    optional: true,
    example: '2026-05-04T16:30:00.000Z',
  })
  startedAt?: string;

  @OneOf(['removal-decided', 'decision-enforceable', 'asylum-claim', 'asylum-claim-refused', 'ruling', 'new-facts'], {
    name: 'ChangeOfGround',
    description: {
      en: 'For somebody who is detained already: why another ground takes the place of the present one',
      sv: 'För den som redan hålls i förvar: varför en annan grund ersätter den nuvarande',
    },
    optional: true,
  })
  change?:
    'removal-decided' | 'decision-enforceable' | 'asylum-claim' | 'asylum-claim-refused' | 'ruling' | 'new-facts';

  @Flag({
    description: {
      en: 'A risk of absconding, hiding, hindering or crime is found',
      sv: 'Risk för avvikande, undanhållande, försvårande eller brott föreligger',
    },
  })
  riskFound!: boolean;

  @Flag({
    description: { en: 'Supervision was considered and does not suffice', sv: 'Uppsikt har övervägts och räcker inte' },
  })
  supervisionInsufficient!: boolean;

  @alternativesConsidered()
  alternatives!: Alternative[];

  @Flag({
    description: { en: 'An oral hearing was held before the decision', sv: 'Muntlig förhandling hölls före beslutet' },
    optional: true,
  })
  oralHearing?: boolean;

  @bestInterests()
  bestInterests?: string;

  @Flag({
    description: {
      en: 'For a child with guardians: it is not separated from both of them',
      sv: 'För barn med vårdnadshavare: barnet skiljs inte från båda',
    },
    optional: true,
  })
  staysWithGuardian?: boolean;

  @Flag({
    description: {
      en: 'For an unaccompanied child: the reasons are exceptional',
      sv: 'För ensamkommande barn: synnerliga skäl föreligger',
    },
    optional: true,
  })
  exceptionalReasons?: boolean;

  @Flag({
    description: {
      en: 'For a child: the place is fit for a child of its age',
      sv: 'För barn: lokalen är lämplig för ett barn i den åldern',
    },
    optional: true,
  })
  suitableForChild?: boolean;
}

export class ExecuteDetention {
  @Moment({
    description: { en: 'The minute at which detention began in fact', sv: 'Minuten då förvaret verkställdes' },
    example: '2026-05-04T16:30:00.000Z',
  })
  startedAt!: string;
}

export class ReviewDetention extends ReasonedDecision {
  @dayOfReview()
  heldOn!: string;

  @Flag({
    description: { en: 'An oral hearing was held before the decision', sv: 'Muntlig förhandling hölls före beslutet' },
  })
  oralHearing!: boolean;

  @OneOf(['continued', 'supervision', 'released'], {
    name: 'ReviewOutcome',
    description: {
      en: 'Outcome; left out, detention continues',
      sv: 'Utgång; utelämnad fortsätter förvaret',
    },
    optional: true,
  })
  outcome?: 'continued' | 'supervision' | 'released';

  @OneOf(['exceptional-grounds', 'non-cooperation-or-documents'], {
    name: 'Prolongation',
    description: { en: 'Why the ordinary cap may be exceeded', sv: 'Varför ordinarie längsta tid får överskridas' },
    optional: true,
  })
  prolongation?: 'exceptional-grounds' | 'non-cooperation-or-documents';

  @Flag({
    description: {
      en: 'There is a reasonable prospect that the purpose of detention will be reached',
      sv: 'Det finns rimliga utsikter att syftet med förvaret uppnås',
    },
  })
  prospectRemains!: boolean;

  @Note({
    max: 4000,
    description: {
      en: 'Prospect of removal, and steps taken since the last review',
      sv: 'Utsikt till verkställighet och åtgärder sedan förra prövningen',
    },
    example: 'Embassy interview booked for 12 June.',
  })
  prospect!: string;

  @alternativesConsidered()
  alternatives!: Alternative[];

  @bestInterests()
  bestInterests?: string;

  @supervisionStart(true)
  startedAt?: string;

  @supervisionDuties(true)
  duties?: ('reporting' | 'surrender-of-documents')[];

  @reportingPlace(true)
  reporting?: string;
}

export class ConfirmUrgentDetention extends ReasonedDecision {
  @CivilDate({ description: { en: 'Day of the decision', sv: 'Beslutsdag' } })
  confirmedOn!: string;

  @Flag({
    description: {
      en: 'The grounds of detention are met, and milder measures do not suffice',
      sv: 'Grunderna för förvar är uppfyllda, och mindre ingripande åtgärder räcker inte',
    },
  })
  groundsAreMet!: boolean;

  @bestInterests()
  bestInterests?: string;
}

export class OrderSupervision {
  @supervisionStart()
  startedAt!: string;

  @supervisionDuties()
  duties!: ('reporting' | 'surrender-of-documents')[];

  @reportingPlace()
  reporting!: string;

  @bestInterests()
  bestInterests?: string;

  @reasons()
  reasons!: string;
}

export class ReviewSupervision {
  @dayOfReview()
  heldOn!: string;

  @OneOf(['held', 'obviously-pointless'], {
    name: 'HearingOnSupervision',
    description: {
      en: 'Whether an oral hearing was held, or would obviously have been pointless',
      sv: 'Om muntlig förhandling hölls, eller uppenbart saknade betydelse',
    },
  })
  hearing!: 'held' | 'obviously-pointless';

  @bestInterests()
  bestInterests?: string;

  @reasons()
  reasons!: string;
}

export class RecordFailedEnforcement {
  @CivilDate({ description: { en: 'Day on which enforcement failed', sv: 'Dag då verkställigheten misslyckades' } })
  failedOn!: string;

  @OneOf(['did-not-appear', 'resisted', 'hid', 'left-the-place', 'withheld-documents'], {
    name: 'FailedEnforcement',
    description: { en: 'How it failed', sv: 'Hur den misslyckades' },
  })
  because!: 'did-not-appear' | 'resisted' | 'hid' | 'left-the-place' | 'withheld-documents';

  @Note({
    max: 2000,
    description: { en: 'What happened', sv: 'Vad som hände' },
    example: 'The family was not at the address on the day of the journey.',
  })
  note!: string;
}
