import { DataTold, type DataForConsulate } from '../../identity/inputs/data-for-states.field';
import { CivilDate, CountryCode, Note, OneOf, Whole } from '../../../../platform/http/fields';

export class AnnounceTransit {
  @CountryCode({ description: { en: 'State of transit', sv: 'Genomresestat' } })
  country!: string;

  @CivilDate({ description: { en: 'Day of the notification', sv: 'Dag för underrättelsen' } })
  notifiedOn!: string;

  @DataTold
  dataTold?: DataForConsulate[];
}

export class RecordTransitAnswer {
  @CountryCode({ description: { en: 'State of transit', sv: 'Genomresestat' } })
  country!: string;

  @OneOf(['granted', 'refused', 'more-time'], {
    name: 'TransitAnswer',
    description: {
      en: 'What it answered; more time adds forty-eight hours of silence',
      sv: 'Vad den svarade; mer tid lägger till fyrtioåtta timmars tystnad',
    },
  })
  answer!: 'granted' | 'refused' | 'more-time';
}

export class TellObservers {
  @CivilDate({ description: { en: 'Day on which they were told', sv: 'Dag då de underrättades' } })
  toldOn!: string;

  @Whole({
    min: 1,
    max: 100,
    description: { en: 'How many organisations were told', sv: 'Antal underrättade organisationer' },
    example: 3,
  })
  organisations!: number;

  @Note({
    max: 2000,
    description: { en: 'Which', sv: 'Vilka' },
    example: 'The two organisations on the list, and the ombudsman.',
  })
  names!: string;
}

export class RecordObservers {
  @Whole({ min: 0, max: 20, description: { en: 'How many come along', sv: 'Hur många som följer med' }, example: 2 })
  attending!: number;

  @Whole({
    min: 0,
    max: 20,
    description: { en: 'How many travel at the cost of the state', sv: 'Hur många som reser på statens bekostnad' },
    example: 2,
  })
  paid!: number;
}

export class RecordObserversReport {
  @CivilDate({ description: { en: 'Day of the report', sv: 'Dag för rapporten' } })
  reportedOn!: string;

  @Note({ max: 8000, description: { en: 'What they found', sv: 'Vad de fann' }, example: 'No coercion was used.' })
  findings!: string;
}
