import { ApiProperty } from '@nestjs/swagger';
import { pageOf } from '../../platform/http/paging/page';
import { bases, itemOutcomes, listStatuses, type Base, type ItemOutcome, type ListStatus } from '../words';
import { day, moment, subject, uuid, whole } from './retention.answers';

export class DestructionListReceipt {
  @ApiProperty({ ...uuid, description: 'The list. / Listan.' })
  readonly id!: string;

  @ApiProperty({ ...whole, description: 'Its version, the ETag. / Dess version.' })
  readonly version!: number;

  @ApiProperty({
    enum: [...listStatuses],
    enumName: 'DestructionListStatus',
    description: 'Status. / Status.',
    example: 'proposed',
  })
  readonly status!: ListStatus;
}

export class DestructionListItem extends DestructionListReceipt {
  @ApiProperty({ ...whole, description: 'How many cases. / Antal ärenden.', example: 40 })
  readonly cases!: number;

  @ApiProperty({ ...subject, description: 'Who proposed it. / Vem som föreslog.' })
  readonly proposedBy!: string;

  @ApiProperty({ ...moment, description: 'Proposed. / Föreslagen.' })
  readonly proposedAt!: string;

  @ApiProperty({ ...subject, required: false, description: 'Who decided. / Vem som beslutade.', example: '7b20c4' })
  readonly decidedBy?: string;

  @ApiProperty({ ...moment, required: false, description: 'Decided. / Beslutad.' })
  readonly decidedAt?: string;

  @ApiProperty({ ...moment, required: false, description: 'Carried out. / Verkställd.' })
  readonly executedAt?: string;
}

export class DestructionListPage extends pageOf(DestructionListItem) {}

export class CaseOnDestructionList {
  @ApiProperty({ ...whole, description: 'Its number. / Löpnummer.' })
  readonly number!: number;

  @ApiProperty({ ...uuid, description: 'The case. / Ärendet.' })
  readonly caseId!: string;

  @ApiProperty({ type: 'string', description: 'Rule. / Regel.', example: 'se.retention.case-file' })
  readonly rule!: string;

  @ApiProperty({
    type: [String],
    description: 'What the period rests on. / Vad tiden grundas på.',
    example: ['Gallringsbeslut dnr 1.2.3-2026-100'],
  })
  readonly basis!: readonly string[];

  @ApiProperty({
    enum: [...bases],
    enumName: 'RetentionBase',
    description: 'What the time ran from. / Varifrån.',
    example: 'case-closed',
  })
  readonly base!: Base;

  @ApiProperty({ ...day, description: 'Its day. / Dagen.', example: '2026-03-02' })
  readonly baseOn!: string;

  @ApiProperty({ ...day, description: 'Due on. / Förfaller.' })
  readonly dueOn!: string;

  @ApiProperty({
    enum: [...itemOutcomes],
    enumName: 'DestructionOutcome',
    description:
      'What became of it: erased, stopped by a hold, or left because the case moved on. / Vad som hände: gallrat, stoppat, eller lämnat för att ärendet ändrades.',
    example: 'waiting',
  })
  readonly outcome!: ItemOutcome;
}

export class DestructionListView extends DestructionListItem {
  @ApiProperty({ type: () => CaseOnDestructionList, isArray: true, description: 'Its cases. / Dess ärenden.' })
  readonly items!: readonly CaseOnDestructionList[];
}
