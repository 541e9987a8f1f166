import { ApiProperty } from '@nestjs/swagger';
import { reintegration } from '../../case-file';
import { regionNames } from '../../kernel';
import { CivilDate, CountryCode, Line, OneOf } from '../../platform/http/fields';
import { pageOf, PageQuery } from '../../platform/http/paging/page';

const whole = { type: 'integer', format: 'int32' } as const;

export class ReturneeQuery extends PageQuery {
  @CountryCode({ optional: true, inQuery: true, description: { en: 'Country of return', sv: 'Återvändandeland' } })
  country?: string;

  @OneOf(regionNames(reintegration), {
    name: 'ReintegrationState',
    optional: true,
    inQuery: true,
    description: { en: 'How far the help has come', sv: 'Hur långt stödet har kommit' },
  })
  state?: string;

  @Line({
    max: 60,
    optional: true,
    inQuery: true,
    description: { en: 'Tariff by which it is paid, by its key', sv: 'Taxa som det betalas efter, genom sin nyckel' },
    example: 'pl.reintegration.in-kind',
  })
  package?: string;
}

export class ReturneeItem {
  @ApiProperty({ description: 'The case. / Ärendet.', format: 'uuid', example: '01980e3a-7b7c-7e4b-9d55-1f0a52c0d3aa' })
  readonly caseId!: string;

  @ApiProperty({
    description: 'Country of return (ISO 3166-1 alpha-3). / Återvändandeland.',
    example: 'GEO',
    required: false,
  })
  readonly country?: string;

  @ApiProperty({ description: 'Day of exit. / Utresedag.', format: 'date', example: '2026-11-20', required: false })
  readonly leftOn?: string;

  @ApiProperty({
    description:
      'Groups of special needs; absent where your role and purpose do not reach them. / Särskilda behov; saknas där din roll och ditt ändamål inte når dem.',
    type: [String],
    example: ['health'],
    required: false,
  })
  readonly specialNeeds?: readonly string[];

  @ApiProperty({ description: 'How far the help has come. / Hur långt stödet har kommit.', example: 'disbursing' })
  readonly state!: string;

  @ApiProperty({
    description: 'On what the right to it rests. / Vad rätten grundas på.',
    example: 'assisted-return',
    required: false,
  })
  readonly basis?: string;

  @ApiProperty({ description: 'Tariff. / Taxa.', example: 'pl.reintegration.in-kind', required: false })
  readonly package?: string;

  @ApiProperty({ description: 'Every kind of help. / All slags hjälp.', example: false, required: false })
  readonly full?: boolean;

  @ApiProperty({ ...whole, description: 'Granted. / Beviljat.', example: 1500, required: false })
  readonly budget?: number;

  @ApiProperty({ ...whole, description: 'Paid so far. / Utbetalt hittills.', example: 900 })
  readonly paid!: number;

  @ApiProperty({ description: 'Currency (ISO 4217). / Valuta.', example: 'EUR', required: false })
  readonly currency?: string;

  @ApiProperty({ description: 'What came of it. / Vad det ledde till.', example: 'sustainable', required: false })
  readonly outcome?: string;
}

export class ReturneePage extends pageOf(ReturneeItem) {}

export class ReturneeStatisticsQuery {
  @CivilDate({ inQuery: true, description: { en: 'First day of exit', sv: 'Första utresedag' }, example: '2026-01-01' })
  from!: string;

  @CivilDate({ inQuery: true, description: { en: 'Last day of exit', sv: 'Sista utresedag' }, example: '2026-12-31' })
  until!: string;

  @OneOf(['json', 'csv'], {
    name: 'StatisticsFormat',
    optional: true,
    inQuery: true,
    description: { en: 'Form of the answer; JSON if left out', sv: 'Svarets form; JSON om inget anges' },
    example: 'json',
  })
  format?: 'json' | 'csv';
}

export class ReturneeCount {
  @ApiProperty({ description: 'By what it is counted. / Vad det räknas efter.', example: 'country' })
  readonly dimension!: string;

  @ApiProperty({ description: 'Value. / Värde.', example: 'GEO' })
  readonly value!: string;

  @ApiProperty({
    ...whole,
    description: 'Persons; absent where too few to be told. / Personer; saknas där de är för få.',
    example: 40,
    required: false,
  })
  readonly persons?: number;
}

export class ReturneeStatistics {
  @ApiProperty({ description: 'First day of exit. / Första utresedag.', format: 'date', example: '2026-01-01' })
  readonly from!: string;

  @ApiProperty({ description: 'Last day of exit. / Sista utresedag.', format: 'date', example: '2026-12-31' })
  readonly until!: string;

  @ApiProperty({ ...whole, description: 'Numbers below this are withheld. / Lägre tal utelämnas.', example: 5 })
  readonly smallestCell!: number;

  @ApiProperty({ description: 'Counts. / Antal.', type: () => [ReturneeCount] })
  readonly counts!: readonly ReturneeCount[];
}
