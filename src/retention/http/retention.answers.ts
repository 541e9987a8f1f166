import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { pageOf } from '../../platform/http/paging/page';
import { bases, certainties, periodUnits, type Base, type PeriodUnit } from '../words';

export const uuid = { type: 'string', format: 'uuid', example: '01980e3a-7b7c-7e4b-9d55-1f0a52c0d3aa' } as const;
export const moment = { type: 'string', format: 'date-time', example: '2031-03-02T08:30:00.000Z' } as const;
export const day = { type: 'string', format: 'date', example: '2031-03-02' } as const;
export const whole = { type: 'integer', format: 'int32', example: 1 } as const;
export const subject = { type: 'string', example: '2f6c1a' } as const;
const rule = { type: 'string', description: 'Rule. / Regel.', example: 'se.retention.case-file' } as const;
const basis: ApiPropertyOptions = {
  type: 'string',
  isArray: true,
  description: 'What the period rests on, ready to print. / Vad tiden grundas på.',
  example: ['Gallringsbeslut dnr 1.2.3-2026-100'],
};
const hash = { type: 'string', pattern: '^[0-9a-f]{64}$', example: 'a1'.repeat(32) } as const;

export class RetentionPeriodInForce {
  @ApiProperty({ ...whole, description: 'How many. / Antal.', example: 5 })
  readonly amount!: number;

  @ApiProperty({
    enum: [...periodUnits],
    enumName: 'RetentionUnit',
    description: 'Of what. / Enhet.',
    example: 'years',
  })
  readonly unit!: PeriodUnit;

  @ApiProperty({ ...whole, required: false, description: 'Number, where the authority recorded it. / Löpnummer.' })
  readonly number?: number;

  @ApiProperty(basis)
  readonly basis!: readonly string[];

  @ApiProperty({
    enum: [...certainties],
    enumName: 'Certainty',
    description: 'How sure it is. / Hur säkert det är.',
    example: 'verify',
  })
  readonly certainty!: string;
}

export class RetentionRule {
  @ApiProperty(rule)
  readonly key!: string;

  @ApiProperty({ type: 'string', description: 'What is kept. / Vad som bevaras.', example: 'Keeping the log of looks' })
  readonly title!: string;

  @ApiProperty({
    type: 'string',
    description: 'What the time runs from. / Varifrån tiden räknas.',
    example: 'the look',
  })
  readonly runsFrom!: string;

  @ApiProperty({
    type: () => RetentionPeriodInForce,
    required: false,
    description: 'How long; where it is absent nothing falls due by itself. / Hur länge; saknas den förfaller inget.',
  })
  readonly period?: RetentionPeriodInForce;

  @ApiProperty({
    type: 'string',
    required: false,
    description: 'What is to be known of it. / Anmärkning.',
    example: 'To be checked.',
  })
  readonly note?: string;

  @ApiProperty({
    type: [String],
    description: 'Roles of your authority that review it. / Roller som granskar.',
    example: ['se.migrationsverket.supervisor'],
  })
  readonly reviewers!: readonly string[];
}

export class RetentionRules {
  @ApiProperty({ type: () => RetentionRule, isArray: true, description: 'The rules. / Reglerna.' })
  readonly items!: readonly RetentionRule[];
}

export class RetentionPeriodReceipt {
  @ApiProperty(rule)
  readonly rule!: string;

  @ApiProperty({ ...whole, description: 'Number of the period. / Tidens löpnummer.' })
  readonly number!: number;
}

export class RetentionReview {
  @ApiProperty({ ...uuid, description: 'The case. / Ärendet.' })
  readonly caseId!: string;

  @ApiProperty({
    type: 'string',
    description: 'Reference of the decision. / Beslutets beteckning.',
    example: '52-123456',
  })
  readonly reference!: string;

  @ApiProperty({ ...moment, description: 'Closed. / Avslutat.' })
  readonly closedAt!: string;

  @ApiProperty({
    enum: [...bases],
    enumName: 'RetentionBase',
    description: 'What the time runs from. / Varifrån tiden räknas.',
    example: 'case-closed',
  })
  readonly base!: Base;

  @ApiProperty({ ...day, required: false, description: 'Its day; absent while a ban without an end runs. / Dagen.' })
  readonly baseOn?: string;

  @ApiProperty({ ...day, required: false, description: 'Due on; absent where no period is known. / Förfaller.' })
  readonly dueOn?: string;

  @ApiProperty({ type: 'boolean', description: 'It is time. / Tiden har gått ut.', example: true })
  readonly due!: boolean;

  @ApiProperty({ type: 'boolean', description: 'A legal hold stops it. / Gallringsstopp råder.', example: false })
  readonly onHold!: boolean;

  @ApiProperty({ ...uuid, required: false, description: 'The list on which it waits. / Listan som det står på.' })
  readonly listId?: string;
}

export class RetentionReviewPage extends pageOf(RetentionReview) {}

export class ErasureReceiptItem {
  @ApiProperty({ ...whole, description: 'Number of the receipt. / Kvittots nummer.' })
  readonly number!: number;

  @ApiProperty({ ...uuid, description: 'The case. / Ärendet.' })
  readonly caseId!: string;

  @ApiProperty({
    ...uuid,
    required: false,
    description: 'Where the identity was erased too. / Om även identiteten gallrats.',
  })
  readonly personId?: string;

  @ApiProperty({ ...uuid, description: 'The list by which it was done. / Listan.' })
  readonly listId!: string;

  @ApiProperty({ type: 'string', description: 'Who erased. / Myndigheten.', example: 'se.migrationsverket' })
  readonly authority!: string;

  @ApiProperty(rule)
  readonly rule!: string;

  @ApiProperty(basis)
  readonly basis!: readonly string[];

  @ApiProperty({ ...subject, description: 'Who proposed it. / Vem som föreslog.' })
  readonly proposedBy!: string;

  @ApiProperty({ ...subject, description: 'Who approved it. / Vem som godkände.', example: '7b20c4' })
  readonly approvedBy!: string;

  @ApiProperty({ ...moment, description: 'Erased. / Gallrat.' })
  readonly erasedAt!: string;

  @ApiProperty({
    ...day,
    required: false,
    description: 'Until then backups may hold it. / Dröjer i säkerhetskopior till.',
  })
  readonly backupsUntil?: string;

  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'integer' },
    description: 'Rows erased, by table. / Raderade rader per tabell.',
    example: { journal_sealed: 12, person_assertions: 4 },
  })
  readonly counts!: Readonly<Record<string, number>>;

  @ApiProperty({
    ...hash,
    description: 'Over the digests of what was sealed. / Över de förseglade delarnas kontrollsummor.',
  })
  readonly digest!: string;

  @ApiProperty({ ...hash, description: 'Hash of the receipt before. / Föregående kvittos hashvärde.' })
  readonly prevHash!: string;

  @ApiProperty({ ...hash, description: 'Hash of this receipt. / Kvittots hashvärde.' })
  readonly hash!: string;
}

export class ErasureReceiptPage extends pageOf(ErasureReceiptItem) {}
