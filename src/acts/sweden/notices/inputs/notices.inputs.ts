import { CivilDate, Flag, Line, Whole } from '../../../../platform/http/fields';

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

export class AnnounceRelease {
  @CivilDate({ description: { en: 'Planned day of release', sv: 'Planerad frigivningsdag' }, example: '2026-11-02' })
  releaseOn!: string;

  @CivilDate({ description: { en: 'Day on which the notice came', sv: 'Dag då underrättelsen kom' } })
  receivedOn!: string;
}

export class ReportReviewNeed {
  @CivilDate({ description: { en: 'Day of the report', sv: 'Dag för anmälan' } })
  reportedOn!: string;

  @Flag({ description: { en: 'A new examination is needed', sv: 'Ny prövning behövs' }, example: false })
  needed!: boolean;
}
