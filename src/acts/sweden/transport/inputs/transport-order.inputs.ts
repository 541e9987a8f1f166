import {
  declineReasons,
  fitnessAssessors,
  helpGrounds,
  libertyGrounds,
  restraintKinds,
  transportRisks,
  type FitToTravel,
  type HelpGround,
  type LibertyGround,
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
      en: 'The risk assessment in words: violence, self-harm, flight; earlier attempts',
      sv: 'Riskbedömningen i ord: våld, självskada, flykt; tidigare försök',
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
    description: { en: 'Reception at arrival, and whom to reach there', sv: 'Mottagande vid ankomst och kontakt' },
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

/** A judgment of health care on whether the person can make the journey. */
export class FitToTravelInput implements FitToTravel {
  @Flag({ description: { en: 'The person can make the journey', sv: 'Personen kan genomföra resan' } })
  fit!: boolean;

  @OneOf(fitnessAssessors, {
    name: 'FitnessAssessor',
    description: { en: 'Who assessed it', sv: 'Vem som har bedömt det' },
  })
  by!: FitToTravel['by'];

  @CivilDate({ description: { en: 'Day of the assessment', sv: 'Dag för bedömningen' }, example: '2026-06-02' })
  assessedOn!: string;

  @CivilDate({
    description: { en: 'Last day on which it may be relied upon', sv: 'Sista dag då bedömningen gäller' },
    example: '2026-06-16',
  })
  validUntil!: string;
}

export class OrderTransport {
  @CountryCode({ description: { en: 'Country of destination', sv: 'Destinationsland' } })
  destination!: string;

  @Many(CountryCode({ description: { en: 'Country', sv: 'Land' } }), {
    max: 5,
    unique: true,
    optional: true,
    description: { en: 'Countries of transit, where they matter', sv: 'Transitländer, där det har betydelse' },
    example: ['TUR'],
  })
  transit?: string[];

  @Moment({ description: { en: 'Not before', sv: 'Tidigast' }, example: '2026-06-08T06:00:00.000Z' })
  notBefore!: string;

  @Moment({ description: { en: 'Not after', sv: 'Senast' }, example: '2026-06-12T20:00:00.000Z' })
  notAfter!: string;

  @OneOf(libertyGrounds, {
    name: 'LibertyGround',
    description: {
      en: 'Legal ground of the deprivation of liberty: the one on which the person is held (police-hold: UL 9:12; child: UL 10:2; security-act: LSU ch. 3; the others: UL 10:1)',
      sv: 'Rättslig grund för frihetsberövandet: den som personen hålls på (police-hold: 9 kap. 12 § UL; child: 10 kap. 2 § UL; security-act: 3 kap. LSU; övriga: 10 kap. 1 § UL)',
    },
    example: 'enforcement',
  })
  custodyGround!: LibertyGround;

  @OneOf(helpGrounds, {
    name: 'HelpGround',
    optional: true,
    description: {
      en: 'Why Kriminalvården is asked; Migrationsverket must say',
      sv: 'Varför Kriminalvården anlitas; Migrationsverket måste ange det',
    },
  })
  helpGround?: HelpGround;

  @Many(
    OneOf(transportRisks, {
      name: 'TransportRisk',
      description: { en: 'A risk that was found', sv: 'En risk som har konstaterats' },
    }),
    {
      max: transportRisks.length,
      unique: true,
      description: {
        en: 'What the risk assessment found for this person; empty where it found nothing',
        sv: 'Vad riskbedömningen visade för personen; tom om inget framkom',
      },
      example: ['flight'],
    },
  )
  risks!: Risk[];

  @Many(OneOf(restraintKinds, { name: 'Restraint', description: { en: 'A restraint', sv: 'Ett fängsel' } }), {
    max: restraintKinds.length,
    unique: true,
    description: {
      en: 'Restraints that may be used if it comes to it; each rests on a risk that was found',
      sv: 'Fängsel som får användas om det behövs; de ska vila på en konstaterad risk',
    },
    example: [],
  })
  restraintsAllowed!: Restraint[];

  @Whole({
    min: 0,
    max: 20,
    description: { en: 'Children under 18 who travel along', sv: 'Barn under 18 år som reser med' },
    example: 0,
  })
  children!: number;

  @Flag({
    description: {
      en: 'The journey may harm the person’s health, so that a doctor has to agree to it',
      sv: 'Resan kan skada personens hälsa, så att en läkare måste medge den',
    },
    example: false,
  })
  mayHarmHealth!: boolean;

  @Part(() => FitToTravelInput, {
    optional: true,
    description: { en: 'Fitness to travel, where it is assessed already', sv: 'Resbarhet, om den redan är bedömd' },
  })
  fitToTravel?: FitToTravelInput;

  @Note({
    max: 4000,
    optional: true,
    description: {
      en: 'Where the person is a child: what is in its best interests, and how that was weighed',
      sv: 'Om personen är ett barn: vad som är barnets bästa och hur det har vägts in',
    },
    example: 'The child travels with both parents; the school year has ended.',
  })
  bestInterests?: string;

  @Part(() => CarriageNeedsInput, {
    description: { en: 'What the carrier needs to know', sv: 'Vad transportören behöver veta' },
  })
  needs!: CarriageNeedsInput;
}

export class RecordFitnessToTravel extends FitToTravelInput {
  @Note({
    max: 4000,
    description: { en: 'What the assessment says', sv: 'Vad bedömningen säger' },
    example: 'May fly; needs insulin on the way.',
  })
  note!: string;
}

export class DeclineTransport {
  @OneOf(declineReasons, {
    name: 'TransportDeclineReason',
    description: { en: 'Why the order is not taken on', sv: 'Varför beställningen avböjs' },
  })
  reason!: (typeof declineReasons)[number];

  @Note({
    max: 4000,
    description: { en: 'Reasons', sv: 'Skäl' },
    example: 'No escorts are free within the ordered time; the week after would do.',
  })
  reasons!: string;
}
