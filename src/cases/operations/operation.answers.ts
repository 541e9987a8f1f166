import { ApiProperty } from '@nestjs/swagger';
import { pageOf } from '../../platform/http/paging/page';
import { operationStatuses, type OperationStatus } from './operation';

const id = { format: 'uuid', example: '01980e3a-7b7c-7e4b-9d55-1f0a52c0d3aa' } as const;
const moment = { format: 'date-time', example: '2026-06-10T07:30:00.000Z' } as const;
const whole = { type: 'integer', format: 'int32' } as const;
const minor = { type: 'integer', format: 'int64' } as const;

export class OperationReceiptAnswer {
  @ApiProperty({ ...id, description: 'The operation. / Insatsen.' })
  readonly id!: string;

  @ApiProperty({ ...whole, description: 'Its version. / Dess version.', example: 1 })
  readonly version!: number;
}

export class OperationItem extends OperationReceiptAnswer {
  @ApiProperty({ description: 'Who plans and carries it out. / Planerande myndighet.', example: 'se.kriminalvarden' })
  readonly planner!: string;

  @ApiProperty({ description: 'Status. / Status.', enum: operationStatuses, enumName: 'OperationStatus' })
  readonly status!: OperationStatus;

  @ApiProperty({ description: 'Kind. / Slag.', example: 'charter' })
  readonly kind!: string;

  @ApiProperty({ description: 'Countries (ISO 3166-1 alpha-3). / Länder.', type: [String], example: ['GEO'] })
  readonly destinations!: readonly string[];

  @ApiProperty({ description: 'Means. / Färdmedel.', example: 'chartered-flight' })
  readonly carrierKind!: string;

  @ApiProperty({ ...moment, description: 'Departs. / Avgår.' })
  readonly departsAt!: string;

  @ApiProperty({ ...whole, description: 'Seats. / Platser.', example: 30 })
  readonly seats!: number;

  @ApiProperty({
    description: 'A monitor is present; absent while unknown. / Observatör är med; saknas om det inte är känt.',
    required: false,
    example: true,
  })
  readonly monitorPresent?: boolean;

  @ApiProperty({ description: 'Frontex coordinates it. / Frontex samordnar.', example: false })
  readonly frontexCoordinated!: boolean;

  @ApiProperty({ description: 'Why it was cancelled. / Varför den ställdes in.', required: false, example: 'carrier' })
  readonly cancelledBecause?: string;
}

export class OperationPage extends pageOf(OperationItem) {}

/** A person’s place in it, and what became of it. */
export class OperationOrder {
  @ApiProperty({ ...id, description: 'The case. / Ärendet.' })
  readonly caseId!: string;

  @ApiProperty({ ...whole, description: 'Number of the order. / Beställningens nummer.', example: 1 })
  readonly number!: number;

  @ApiProperty({ ...id, description: 'The person. / Personen.' })
  readonly personId!: string;

  @ApiProperty({ description: 'Who ordered it. / Beställare.', example: 'se.polisen' })
  readonly orderer!: string;

  @ApiProperty({ description: 'Country of destination. / Destinationsland.', example: 'GEO' })
  readonly destination!: string;

  @ApiProperty({ description: 'Status. / Status.', example: 'completed' })
  readonly status!: string;

  @ApiProperty({ description: 'Why not. / Varför inte.', required: false, example: 'stay-of-enforcement' })
  readonly outcomeReason?: string;
}

export class OperationCost {
  @ApiProperty({ ...whole, description: 'Its number. / Löpnummer.', example: 1 })
  readonly number!: number;

  @ApiProperty({ description: 'What for. / Avser.', example: 'charter-share' })
  readonly item!: string;

  @ApiProperty({ ...minor, description: 'Minor units. / Minsta enhet.', example: 120_000_000 })
  readonly amount!: number;

  @ApiProperty({ description: 'Currency. / Valuta.', example: 'SEK' })
  readonly currency!: string;
}

export class OperationTotal {
  @ApiProperty({ ...minor, description: 'Sum in minor units. / Summa i minsta enhet.', example: 120_000_000 })
  readonly amount!: number;

  @ApiProperty({ description: 'Currency. / Valuta.', example: 'SEK' })
  readonly currency!: string;

  @ApiProperty({ ...whole, description: 'Persons who set out. / Personer som avreste.', example: 24 })
  readonly persons!: number;

  @ApiProperty({ ...minor, description: 'For each of them. / För var och en.', required: false, example: 5_000_000 })
  readonly share?: number;

  @ApiProperty({ ...minor, description: 'What does not divide. / Rest.', required: false, example: 0 })
  readonly remainder?: number;
}

export class OperationChange {
  @ApiProperty({ ...whole, description: 'Version that it made. / Version.', example: 1 })
  readonly version!: number;

  @ApiProperty({ description: 'What was done. / Vad som gjordes.', example: 'created' })
  readonly what!: string;

  @ApiProperty({ ...moment, description: 'When. / När.' })
  readonly changedAt!: string;

  @ApiProperty({ description: 'By whom. / Av vilken myndighet.', example: 'se.kriminalvarden' })
  readonly authority!: string;

  @ApiProperty({ description: 'By whom there. / Av vem där.', example: '2f6c1a' })
  readonly subject!: string;

  @ApiProperty({ description: 'All that was told. / Allt som angavs.', type: 'object', additionalProperties: true })
  readonly content!: Readonly<Record<string, unknown>>;
}

export class OperationView extends OperationItem {
  @ApiProperty({
    description: 'The persons’ orders that you may see, each with its own outcome. / De beställningar du får se.',
    type: () => OperationOrder,
    isArray: true,
  })
  readonly orders!: readonly OperationOrder[];

  @ApiProperty({
    description: 'How many orders stand in each status. / Antal per status.',
    type: 'object',
    additionalProperties: { type: 'integer' },
    example: { completed: 22, cancelled: 2 },
  })
  readonly outcomes!: Readonly<Record<string, number>>;

  @ApiProperty({
    description: 'Costs of the whole; for the planner. / Kostnader; för den som planerar.',
    type: () => OperationCost,
    isArray: true,
    required: false,
  })
  readonly costs?: readonly OperationCost[];

  @ApiProperty({
    description: 'Sums and shares by currency; for the planner. / Summor och andelar; för den som planerar.',
    type: () => OperationTotal,
    isArray: true,
    required: false,
  })
  readonly totals?: readonly OperationTotal[];

  @ApiProperty({
    description: 'Its history; for the planner. / Historik; för den som planerar.',
    type: () => OperationChange,
    isArray: true,
    required: false,
  })
  readonly changes?: readonly OperationChange[];
}

export class OperationCancelled extends OperationReceiptAnswer {
  @ApiProperty({
    description:
      'Orders that still travel with it; none is cancelled by this. / Beställningar som ännu hör till den; ingen avbeställs härigenom.',
    type: () => OperationOrder,
    isArray: true,
  })
  readonly orders!: readonly OperationOrder[];
}
