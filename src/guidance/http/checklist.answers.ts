import { ApiProperty } from '@nestjs/swagger';
import type { Answer, ChecklistItem } from '../../kernel';
import { LegalBasis } from '../../platform/http/openapi/problem-schemas';

export const checklistAnswers = ['done', 'not-done', 'unknown', 'asked-of-you'] as const;

const words = { yes: 'done', no: 'not-done', unknown: 'unknown', asked: 'asked-of-you' } as const satisfies Record<
  Answer,
  (typeof checklistAnswers)[number]
>;

/** One condition of a step, and whether it is met. */
export class ChecklistLine {
  @ApiProperty({ description: 'Stable code. / Stabil kod.', example: 'oral-hearing-missing' })
  readonly code!: string;

  @ApiProperty({ description: 'What must be so. / Vad som ska vara uppfyllt.', example: 'An oral hearing was held' })
  readonly demand!: string;

  @ApiProperty({
    enum: [...checklistAnswers],
    enumName: 'ChecklistAnswer',
    description:
      'Met, not met, not known (which blocks), or answered by your input. / Uppfyllt, inte uppfyllt, okänt (hindrar), eller besvaras av dina uppgifter.',
    example: 'asked-of-you',
  })
  readonly answer!: (typeof checklistAnswers)[number];

  @ApiProperty({ type: () => LegalBasis, isArray: true, description: 'Legal grounds. / Lagrum.' })
  readonly legalBasis!: readonly LegalBasis[];

  @ApiProperty({
    type: 'string',
    isArray: true,
    description: 'Who can clear it where it is not met. / Vem som kan undanröja det.',
    example: ['se.polisen.enforcement-officer'],
  })
  readonly whoCanClear!: readonly unknown[];

  @ApiProperty({
    type: 'string',
    required: false,
    description: 'Day or moment when it clears by itself, if known. / När det upphör av sig självt, om känt.',
    example: '2026-04-01',
  })
  readonly clearsOn?: string;
}

/** A line as it leaves the house; its texts still in every language. */
export const lineOf = ({ code, demand, answer, legalBasis, whoCanClear, clearsOn }: ChecklistItem) => ({
  ...{ code, demand, legalBasis, whoCanClear },
  answer: words[answer],
  ...(clearsOn !== undefined && { clearsOn }),
});
