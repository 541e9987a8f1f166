import {
  abortReasons,
  arrivalRefusals,
  cancelReasons,
  conveyances,
  fitnessAssessors,
  placesAfterFailure,
  restraintKinds,
  transportRisks,
  travelModes,
  type BroughtTo,
  type CarriageNeeds,
  type FitToTravel,
  type Leg,
  type Restraint,
  type Risk,
} from '../../../../case-file';
import {
  CivilDate,
  CountryCode,
  Flag,
  Line,
  Many,
  Moment,
  Note,
  OneOf,
  Part,
  Whole,
} from '../../../../platform/http/fields';

const words = (en: string, sv: string, example: string) => Note({ max: 2000, description: { en, sv }, example });

/** What the escort needs to know to bring a person safely. */
export class EscortNeeds implements CarriageNeeds {
  @Many(Line({ max: 40, description: { en: 'Language', sv: 'Språk' } }), {
    min: 1,
    max: 10,
    description: { en: 'Languages in which the person can be spoken to', sv: 'Språk som personen förstår' },
    example: ['ka'],
  })
  languages!: string[];

  @words('The risk assessment in words', 'Riskbedömningen i ord', 'No earlier attempts; calm.')
  risk!: string;

  @words('Health, and fitness to travel', 'Hälsa och resbarhet', 'Fit to travel by certificate of 2 June.')
  health!: string;

  @words('Medication on the way', 'Medicinering under resan', 'None.')
  medication!: string;

  @words('Means of coercion that are allowed, and why', 'Tillåtna tvångsmedel och varför', 'None.')
  restraintsAllowed!: string;

  @words('Family who travel along', 'Familj som reser med', 'Travels alone.')
  family!: string;

  @words('Reception at arrival', 'Mottagande vid ankomst', 'Met by the border police.')
  reception!: string;

  @words('What happens if it fails', 'Vad som sker om det misslyckas', 'Back to the centre in Białystok.')
  handbackPlan!: string;
}

export class OrderEscort {
  @CountryCode({ description: { en: 'State of return', sv: 'Återvändandestat' } })
  destination!: string;

  @Many(CountryCode({ description: { en: 'Country', sv: 'Land' } }), {
    max: 5,
    unique: true,
    optional: true,
    description: {
      en: 'States on the way that have to let the person through',
      sv: 'Stater på vägen som måste släppa igenom personen',
    },
    example: ['DEU'],
  })
  transit?: string[];

  @Moment({ description: { en: 'Not before', sv: 'Tidigast' }, example: '2026-06-08T06:00:00.000Z' })
  notBefore!: string;

  @Moment({ description: { en: 'Not after', sv: 'Senast' }, example: '2026-06-12T20:00:00.000Z' })
  notAfter!: string;

  @OneOf(conveyances, {
    name: 'Conveyance',
    description: { en: 'By what', sv: 'Med vad' },
    example: 'charter',
  })
  conveyance!: (typeof conveyances)[number];

  @Whole({
    min: 1,
    max: 500,
    description: { en: 'Persons removed together', sv: 'Personer som avlägsnas tillsammans' },
    example: 10,
  })
  persons!: number;

  @Many(OneOf(transportRisks, { name: 'TransportRisk', description: { en: 'A risk', sv: 'En risk' } }), {
    max: transportRisks.length,
    unique: true,
    description: { en: 'Risks found for this person', sv: 'Konstaterade risker för personen' },
    example: [],
  })
  risks!: Risk[];

  @Many(OneOf(restraintKinds, { name: 'Restraint', description: { en: 'A restraint', sv: 'Ett fängsel' } }), {
    max: restraintKinds.length,
    unique: true,
    description: { en: 'Means of coercion that are allowed', sv: 'Tillåtna tvångsmedel' },
    example: [],
  })
  restraintsAllowed!: Restraint[];

  @Flag({
    description: { en: 'The journey may harm health', sv: 'Resan kan skada hälsan' },
    example: false,
  })
  mayHarmHealth!: boolean;

  @OneOf(['parents', 'other-adult', 'care-institution'], {
    name: 'CareAtDestination',
    optional: true,
    description: {
      en: 'For a child: who ensures its care in the state of return',
      sv: 'För barn: vem som svarar för vården i återvändandestaten',
    },
  })
  careAtDestination?: 'parents' | 'other-adult' | 'care-institution';

  @OneOf(['escorted-by-representative', 'handed-to-representative', 'handed-to-authority'], {
    name: 'ChildsHandover',
    optional: true,
    description: {
      en: 'For a child: who travels with it, or takes it over',
      sv: 'För barn: vem som reser med eller tar emot det',
    },
  })
  childsHandover?: 'escorted-by-representative' | 'handed-to-representative' | 'handed-to-authority';

  @Part(() => EscortNeeds, { description: { en: 'What the escort needs to know', sv: 'Vad eskorten behöver veta' } })
  needs!: EscortNeeds;
}

const place = (en: string, sv: string, example: string) =>
  Line({
    max: 5,
    pattern: /^[A-Z]{2}[A-Z2-9]{3}$/,
    description: { en: `${en} (UN/LOCODE)`, sv: `${sv} (UN/LOCODE)` },
    example,
  });

export class EscortLeg implements Leg {
  @place('From', 'Från', 'PLWAW')
  from!: string;

  @place('To', 'Till', 'GETBS')
  to!: string;

  @OneOf(travelModes, { name: 'TravelMode', description: { en: 'By', sv: 'Färdsätt' }, example: 'air' })
  mode!: Leg['mode'];

  @Moment({ description: { en: 'Departs', sv: 'Avgår' }, example: '2026-06-10T07:30:00.000Z' })
  departsAt!: string;

  @Moment({ description: { en: 'Arrives', sv: 'Ankommer' }, example: '2026-06-10T12:10:00.000Z' })
  arrivesAt!: string;
}

export class PlanEscort {
  @Many(Part(() => EscortLeg, { description: { en: 'A leg', sv: 'En delsträcka' } }), {
    min: 1,
    max: 20,
    description: { en: 'The legs of the journey, in order', sv: 'Resans delsträckor, i ordning' },
  })
  legs!: EscortLeg[];

  @Whole({ min: 0, max: 50, description: { en: 'Number of escorts', sv: 'Antal eskorter' }, example: 2 })
  escorts!: number;

  @Whole({
    min: 0,
    max: 10,
    optional: true,
    description: { en: 'Doctors and nurses along', sv: 'Medföljande vårdpersonal' },
    example: 0,
  })
  medics?: number;

  @words('Route and means in words', 'Rutt och färdmedel i ord', 'Charter Warsaw – Tbilisi.')
  route!: string;
}

export class RecordEscortFitness implements FitToTravel {
  @Flag({ description: { en: 'The person can make the journey', sv: 'Personen kan genomföra resan' } })
  fit!: boolean;

  @OneOf(fitnessAssessors, { name: 'FitnessAssessor', description: { en: 'Who assessed it', sv: 'Vem som bedömt' } })
  by!: FitToTravel['by'];

  @CivilDate({ description: { en: 'Day of the assessment', sv: 'Dag för bedömningen' } })
  assessedOn!: string;

  @CivilDate({ description: { en: 'Last day of it', sv: 'Sista giltighetsdag' } })
  validUntil!: string;

  @words('What it says', 'Vad den säger', 'May fly.')
  note!: string;
}

export class StartEscort {
  @Moment({
    description: { en: 'The minute of departure', sv: 'Minuten för avresan' },
    example: '2026-06-10T07:30:00.000Z',
  })
  startedAt!: string;
}

const ended = () =>
  Moment({
    description: { en: 'The minute at which it ended', sv: 'Minuten då den slutade' },
    example: '2026-06-10T12:00:00.000Z',
  });

export class CompleteEscort {
  @ended()
  endedAt!: string;

  @Line({ max: 200, description: { en: 'Who took over', sv: 'Vem som tog emot' }, example: 'Border police, Tbilisi' })
  handedTo!: string;
}

export class CancelEscort {
  @OneOf(cancelReasons, { name: 'TransportCancellation', description: { en: 'Why', sv: 'Varför' } })
  reason!: (typeof cancelReasons)[number];

  @words('Note', 'Anmärkning', 'The court ordered a stay.')
  note!: string;
}

const after = () =>
  OneOf(placesAfterFailure, {
    name: 'PlaceAfterFailure',
    description: { en: 'Where the person was brought', sv: 'Vart personen fördes' },
  });

export class AbortEscort {
  @OneOf(abortReasons, { name: 'TransportAbortReason', description: { en: 'Why', sv: 'Varför' } })
  reason!: (typeof abortReasons)[number];

  @ended()
  endedAt!: string;

  @after()
  broughtTo!: BroughtTo;

  @words('What happened', 'Vad som hände', 'The captain declined to carry the person.')
  note!: string;
}

export class RecordRefusedArrival {
  @OneOf(arrivalRefusals, { name: 'ArrivalRefusal', description: { en: 'Why', sv: 'Varför' } })
  reason!: (typeof arrivalRefusals)[number];

  @ended()
  endedAt!: string;

  @after()
  broughtTo!: BroughtTo;

  @words('What happened', 'Vad som hände', 'The document was not accepted.')
  note!: string;
}

export class RecordRiskAfterDecision {
  @OneOf(['risk-of-absconding', 'security'], {
    name: 'RiskAfterDecision',
    description: { en: 'What has arisen', sv: 'Vad som uppkommit' },
  })
  risk!: 'risk-of-absconding' | 'security';

  @CivilDate({ description: { en: 'Since when', sv: 'Sedan när' } })
  since!: string;

  @words('What was found', 'Vad som framkommit', 'Sold the flat and told the employer of a new name.')
  reasons!: string;
}
