import { ApiProperty } from '@nestjs/swagger';
import { CivilDate, Id, Line, Moment, OneOf, Whole } from '../../platform/http/fields';
import { pageOf } from '../../platform/http/paging/page';
import { expiredKinds, type ExpiredKind } from '../words';

const hash = { type: 'string', pattern: '^[0-9a-f]{64}$', example: 'a1'.repeat(32) } as const;

/** What is left of words that went by themselves. */
export class RightsErasureItem {
  @Id({ description: { en: 'The receipt', sv: 'Kvittot' } })
  readonly id!: string;

  @Id({ description: { en: 'What the words were of', sv: 'Vad orden hörde till' } })
  readonly about!: string;

  @OneOf(expiredKinds, { name: 'ExpiredKind', description: { en: 'What that is', sv: 'Vad det är' } })
  readonly kind!: ExpiredKind;

  @Line({ max: 100, description: { en: 'The rule', sv: 'Regeln' }, example: 'se.retention.data-subject-request' })
  readonly rule!: string;

  @Whole({ min: 1, max: 10_000, description: { en: 'Number of the period', sv: 'Tidens nummer' } })
  readonly period!: number;

  @Line({
    max: 300,
    description: { en: 'The decision that it rests on', sv: 'Beslutet som den bygger på' },
    example: 'Gallringsbeslut 2026:3',
  })
  readonly basis!: string;

  @CivilDate({ description: { en: 'From when it was counted', sv: 'Varifrån tiden räknades' } })
  readonly endedOn!: string;

  @CivilDate({ description: { en: 'When it was over', sv: 'När den var ute' } })
  readonly dueOn!: string;

  @Moment({ description: { en: 'When the words went', sv: 'När orden gallrades' } })
  readonly erasedAt!: string;

  @CivilDate({
    optional: true,
    description: { en: 'Until when backups can hold it', sv: 'Hur länge säkerhetskopior kan ha kvar det' },
  })
  readonly backupsUntil?: string;

  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'integer' },
    description: 'Rows erased, by table. / Gallrade rader, per tabell.',
    example: { rights_texts: 2, subject_access_contents: 1 },
  })
  readonly counts!: Readonly<Record<string, number>>;

  @Whole({ min: 1, max: 2_147_483_647, description: { en: 'Its number among all receipts', sv: 'Kvittots nummer' } })
  readonly number!: number;

  @ApiProperty({ ...hash, description: 'Hash of the receipt before. / Föregående kvittos hashvärde.' })
  readonly prevHash!: string;

  @ApiProperty({ ...hash, description: 'Hash of this receipt. / Kvittots hashvärde.' })
  readonly hash!: string;
}

export class RightsErasurePage extends pageOf(RightsErasureItem) {}
