import { departureChecks, type DepartureCheckKind } from '../../../../case-file';
import { CivilDate, Flag, Line, Many, Note, OneOf, Whole } from '../../../../platform/http/fields';

export class BeginPreparation {
  @CivilDate({ description: { en: 'Day on which the preparation began', sv: 'Dag då förberedelsen började' } })
  begunOn!: string;
}

const arrangement = OneOf(
  [
    'medical-escort',
    'wheelchair',
    'medication',
    'carrier-consent',
    'family-escort',
    'interpreter',
    'shelter-on-arrival',
  ],
  { name: 'TravelArrangement', description: { en: 'What has to be arranged', sv: 'Vad som måste ordnas' } },
);

export class RecordDepartureCheck {
  @OneOf(departureChecks, {
    name: 'DepartureCheckKind',
    description: { en: 'What was checked', sv: 'Vad som kontrollerades' },
    example: 'fit-to-travel',
  })
  kind!: DepartureCheckKind;

  @CivilDate({ description: { en: 'Day of the check', sv: 'Dag för kontrollen' } })
  checkedOn!: string;

  @Flag({
    description: {
      en: 'The journey can be made as far as this goes',
      sv: 'Resan kan göras såvitt detta gäller',
    },
    example: true,
  })
  inOrder!: boolean;

  @Many(arrangement, {
    max: 7,
    unique: true,
    description: { en: 'What has to be arranged for it', sv: 'Vad som måste ordnas' },
    example: ['medication'],
  })
  needs!: string[];

  @Note({
    max: 4000,
    description: {
      en: 'What it rests on: certificate, interview, assessment',
      sv: 'Underlag: intyg, samtal, bedömning',
    },
    example: 'Certificate of the doctor at the centre.',
  })
  note!: string;
}

export class CoverReturnCost {
  @OneOf(
    [
      'travel',
      'documents-and-visas',
      'food-before-departure',
      'food-on-the-way',
      'accommodation-before-departure',
      'medical-care',
      'organisation',
      'other-safe-and-humane-return',
    ],
    {
      name: 'ReturnCost',
      description: { en: 'Which cost it is (art. 335(1))', sv: 'Vilken kostnad det är (art. 335(1))' },
      example: 'documents-and-visas',
    },
  )
  kind!: string;

  @CivilDate({ description: { en: 'Day', sv: 'Dag' } })
  paidOn!: string;

  @Whole({
    min: 1,
    max: 1_000_000,
    description: { en: 'Sum in whole units', sv: 'Belopp i hela enheter' },
    example: 120,
  })
  amount!: number;

  @OneOf(['PLN', 'EUR', 'USD'], {
    name: 'ReturnCurrency',
    description: { en: 'Currency (ISO 4217)', sv: 'Valuta (ISO 4217)' },
  })
  currency!: string;

  @Flag({
    description: {
      en: 'Already paid as social aid for applicants for protection (art. 70 of the act on protection)',
      sv: 'Betalas redan som socialt stöd till den som söker skydd (art. 70 i skyddslagen)',
    },
    example: false,
  })
  paidAsSocialAid!: boolean;

  @Line({ max: 120, description: { en: 'Receipt', sv: 'Kvitto' }, example: 'Invoice 18/11/2026' })
  receipt!: string;
}

export class BookReturnJourney {
  @CivilDate({ description: { en: 'Day of departure', sv: 'Avresedag' } })
  departsOn!: string;

  @OneOf(['air', 'land', 'sea'], { name: 'JourneyMode', description: { en: 'Way of travelling', sv: 'Färdsätt' } })
  mode!: string;

  @OneOf(['none', 'departure-assistance', 'transit-assistance', 'medical-escort', 'guardian', 'family-member'], {
    name: 'JourneyEscort',
    description: { en: 'Who goes along or helps on the way', sv: 'Vem som följer med eller hjälper på vägen' },
    example: 'departure-assistance',
  })
  escort!: string;

  @Line({
    max: 120,
    description: { en: 'Booking and route', sv: 'Bokning och resväg' },
    example: 'LO 723 Warsaw to Tbilisi, booking ABC123',
  })
  booking!: string;
}

export class PayTravelCash {
  @CivilDate({ description: { en: 'Day of payment: the day of travel', sv: 'Utbetalningsdag: resdagen' } })
  paidOn!: string;

  @Whole({ min: 1, max: 100_000, description: { en: 'Sum in whole units', sv: 'Belopp i hela enheter' }, example: 100 })
  amount!: number;

  @OneOf(['PLN', 'EUR', 'USD'], {
    name: 'CashCurrency',
    description: { en: 'Currency (ISO 4217)', sv: 'Valuta (ISO 4217)' },
  })
  currency!: string;

  @Line({
    max: 120,
    description: { en: 'Receipt signed by the person', sv: 'Kvitto undertecknat av personen' },
    example: 'Receipt 2026-0417',
  })
  receipt!: string;
}

export class BeginReturnJourney {
  @CivilDate({ description: { en: 'Day on which the journey began', sv: 'Dag då resan började' } })
  begunOn!: string;

  @Note({
    max: 2000,
    description: { en: 'How the departure went', sv: 'Hur avresan gick' },
    example: 'Seen off at the gate.',
  })
  note!: string;
}

export class CompleteAssistedReturn {
  @CivilDate({
    description: {
      en: 'Day of the exit, as the Border Guard registered it',
      sv: 'Utresedag enligt gränsbevakningens register',
    },
  })
  leftOn!: string;
}

export class WithdrawFromReturn {
  @CivilDate({ description: { en: 'Day', sv: 'Dag' } })
  on!: string;

  @Note({
    max: 2000,
    description: { en: 'What the person said', sv: 'Vad personen sade' },
    example: 'Wants to wait for the court.',
  })
  note!: string;
}
