import { Line, Whole } from '../../../platform/http/fields';

export class AcknowledgeNotice {
  @Whole({
    min: 1,
    max: 100_000,
    description: { en: 'Number of the notice in the case', sv: 'Underrättelsens nummer i ärendet' },
    example: 1,
  })
  number!: number;

  @Line({
    max: 200,
    description: { en: 'How it was confirmed, if by other means', sv: 'Hur den bekräftades, om på annat sätt' },
    example: 'Confirmed by telephone',
    optional: true,
  })
  note?: string;
}
