import { CountryCode, Line, Many, Moment, Note, OneOf, Part, Whole } from '../../../platform/http/fields';

/** What the carrier needs to know to carry a person safely. */
export class CarriageNeedsInput {
  @Many(Line({ max: 40, description: { en: 'Language', sv: 'Språk' } }), {
    min: 1,
    max: 10,
    description: { en: 'Languages in which the person can be spoken to', sv: 'Språk som personen förstår' },
    example: ['ka', 'ru'],
  })
  languages!: string[];

  @Note({
    max: 2000,
    description: {
      en: 'Risk of violence, self-harm, flight; earlier attempts',
      sv: 'Risk för våld, självskada, flykt; tidigare försök',
    },
    example: 'No earlier attempts; calm.',
  })
  risk!: string;

  @Note({
    max: 2000,
    description: { en: 'Health, and fitness to travel', sv: 'Hälsa och resbarhet' },
    example: 'Fit to travel by doctor’s certificate of 2 June.',
  })
  health!: string;

  @Note({ max: 2000, description: { en: 'Medication on the way', sv: 'Medicinering under resan' }, example: 'None.' })
  medication!: string;

  @Note({
    max: 1000,
    description: { en: 'Restraints that are allowed, and why', sv: 'Tillåtna fängsel och varför' },
    example: 'None.',
  })
  restraintsAllowed!: string;

  @Note({
    max: 1000,
    description: { en: 'Family and children who travel along', sv: 'Familj och barn som reser med' },
    example: 'Travels alone.',
  })
  family!: string;

  @Note({
    max: 1000,
    description: { en: 'Reception at arrival', sv: 'Mottagande vid ankomst' },
    example: 'Met by the border police.',
  })
  reception!: string;

  @Note({
    max: 1000,
    description: { en: 'What happens if the transport fails', sv: 'Vad som sker om transporten misslyckas' },
    example: 'Back to the detention centre in Märsta.',
  })
  handbackPlan!: string;
}

export class OrderTransport {
  @CountryCode({ description: { en: 'Country of destination', sv: 'Destinationsland' } })
  destination!: string;

  @Moment({ description: { en: 'Not before', sv: 'Tidigast' }, example: '2026-06-08T06:00:00.000Z' })
  notBefore!: string;

  @Moment({ description: { en: 'Not after', sv: 'Senast' }, example: '2026-06-12T20:00:00.000Z' })
  notAfter!: string;

  @Line({
    max: 120,
    description: { en: 'Legal ground of the deprivation of liberty', sv: 'Rättslig grund för frihetsberövandet' },
    example: 'UL 10:1 p2(3), detention for enforcement',
  })
  custodyGround!: string;

  @Part(() => CarriageNeedsInput, {
    description: { en: 'What the carrier needs to know', sv: 'Vad transportören behöver veta' },
  })
  needs!: CarriageNeedsInput;
}

export class PlanTransport {
  @Moment({ description: { en: 'Planned departure', sv: 'Planerad avresa' }, example: '2026-06-10T07:30:00.000Z' })
  departsAt!: string;

  @Whole({ min: 0, max: 20, description: { en: 'Number of escorts', sv: 'Antal ledsagare' }, example: 2 })
  escorts!: number;

  @Note({
    max: 2000,
    description: { en: 'Route, legs and means', sv: 'Rutt, delsträckor och färdmedel' },
    example: 'Arlanda – Istanbul – Tbilisi, scheduled flights.',
  })
  route!: string;
}

export class StartTransport {
  @Moment({
    description: { en: 'The minute of boarding', sv: 'Minuten för ombordstigning' },
    example: '2026-06-10T07:30:00.000Z',
  })
  startedAt!: string;
}

export class CompleteTransport {
  @Moment({
    description: { en: 'The minute of handing over at arrival', sv: 'Minuten för överlämning vid ankomst' },
    example: '2026-06-10T16:40:00.000Z',
  })
  endedAt!: string;

  @Line({ max: 200, description: { en: 'Who took over', sv: 'Vem som tog emot' }, example: 'Border police, Tbilisi' })
  handedTo!: string;
}

export class CancelTransport {
  @OneOf(['not-found', 'documents-missing', 'stay-of-enforcement', 'carrier', 'health', 'no-longer-needed', 'other'], {
    name: 'TransportCancellation',
    description: { en: 'Why it was cancelled', sv: 'Varför den avbeställs' },
  })
  reason!: string;

  @Note({ max: 2000, description: { en: 'Note', sv: 'Anmärkning' }, example: 'The court ordered a stay.' })
  note!: string;
}

export class FailTransport {
  @OneOf(
    [
      'resistance',
      'captain-refused',
      'health',
      'documents-not-accepted',
      'identity-not-accepted',
      'stay-of-enforcement',
      'technical',
      'other',
    ],
    {
      name: 'TransportFailure',
      description: { en: 'Why it failed', sv: 'Varför den misslyckades' },
    },
  )
  reason!: string;

  @Moment({ description: { en: 'The minute at which it ended', sv: 'Minuten då den avslutades' } })
  endedAt!: string;

  @Note({
    max: 4000,
    description: { en: 'What happened', sv: 'Vad som hände' },
    example: 'The captain declined to carry the person.',
  })
  note!: string;
}
