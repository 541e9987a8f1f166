import { CivilDate, Line, Whole } from '../../../../platform/http/fields';

/** The law names the duty; how often and where is for the decision to say (art. 358). */
export class SetReportingDuty {
  @CivilDate({ description: { en: 'Day from which it is counted', sv: 'Dag från vilken det räknas' } })
  from!: string;

  @Whole({
    min: 1,
    max: 366,
    description: { en: 'Days between two reports', sv: 'Dagar mellan två anmälningar' },
    example: 30,
  })
  everyDays!: number;

  @Line({ max: 200, description: { en: 'Where to report', sv: 'Var anmälan sker' }, example: 'Post in Warsaw' })
  place!: string;
}

export class RecordToleratedReport {
  @CivilDate({ description: { en: 'Day of the report', sv: 'Dag för anmälan' } })
  reportedOn!: string;

  @Line({
    max: 300,
    optional: true,
    description: { en: 'Address, where it was told or has changed', sv: 'Adress, om den uppgetts eller ändrats' },
    example: 'ul. Przykładowa 1, Warszawa',
  })
  address?: string;
}
