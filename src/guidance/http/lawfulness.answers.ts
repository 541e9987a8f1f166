import { ApiProperty } from '@nestjs/swagger';
import { LegalBasis } from '../../platform/http/openapi/problem-schemas';
import { ChecklistLine } from './checklist.answers';

const moment = { type: 'string', format: 'date-time', example: '2026-03-02T08:30:00.000Z' } as const;

/** An event of the journal that shows something. */
export class EvidenceOfCustody {
  @ApiProperty({
    type: 'integer',
    format: 'int32',
    minimum: 1,
    description: 'Its place in the journal. / Plats i journalen.',
    example: 9,
  })
  readonly sequence!: number;

  @ApiProperty({ description: 'Kind of event. / Händelsetyp.', example: 'detention-ordered' })
  readonly type!: string;

  @ApiProperty({ description: 'What happened. / Vad som hände.', example: 'Detention ordered' })
  readonly title!: string;

  @ApiProperty({ ...moment, description: 'When it happened. / När det hände.' })
  readonly occurredAt!: string;
}

export class ConditionOfCustody {
  @ApiProperty({ description: 'Stable code. / Stabil kod.', example: 'supervision-not-considered' })
  readonly code!: string;

  @ApiProperty({ description: 'What must be so. / Vad som ska vara uppfyllt.', example: 'Supervision was considered' })
  readonly demand!: string;

  @ApiProperty({
    enum: ['yes', 'no', 'unknown', 'stated'],
    enumName: 'CustodyAnswer',
    description:
      'By the case as it stood before the act; stated: answered in the act itself, with sealed reasons. / Enligt ärendet före åtgärden; stated: besvarat i åtgärden själv, med skyddade skäl.',
    example: 'stated',
  })
  readonly answer!: string;

  @ApiProperty({ type: () => LegalBasis, isArray: true, description: 'Legal grounds. / Lagrum.' })
  readonly legalBasis!: readonly LegalBasis[];

  @ApiProperty({
    type: () => EvidenceOfCustody,
    isArray: true,
    description: 'Events that show it, as far as you may see them. / Händelser som visar det, om du får se dem.',
  })
  readonly evidence!: readonly EvidenceOfCustody[];
}

/** An act by which somebody was deprived of liberty or kept so. */
export class ActOfCustody {
  @ApiProperty({ description: 'Name of the command. / Kommandots namn.', example: 'decide-detention' })
  readonly command!: string;

  @ApiProperty({ description: 'What it does. / Vad det gör.', example: 'Order detention' })
  readonly title!: string;

  @ApiProperty({ description: 'Who acted. / Den som handlade.', example: 'se.polisen' })
  readonly authority!: string;

  @ApiProperty({ ...moment, description: 'When it was recorded. / När det registrerades.' })
  readonly recordedAt!: string;

  @ApiProperty({ type: () => LegalBasis, isArray: true, description: 'Legal grounds. / Lagrum.' })
  readonly legalBasis!: readonly LegalBasis[];

  @ApiProperty({
    type: () => EvidenceOfCustody,
    isArray: true,
    description: 'What it recorded. / Vad som registrerades.',
  })
  readonly events!: readonly EvidenceOfCustody[];

  @ApiProperty({ type: () => ConditionOfCustody, isArray: true, description: 'Every condition. / Alla villkor.' })
  readonly conditions!: readonly ConditionOfCustody[];
}

class ContinuationOfCustody {
  @ApiProperty({ description: 'Name of the command. / Kommandots namn.', example: 'review-detention' })
  readonly command!: string;

  @ApiProperty({ description: 'What it does. / Vad det gör.', example: 'Review detention and continue it' })
  readonly title!: string;

  @ApiProperty({ type: () => ChecklistLine, isArray: true, description: 'Every condition now. / Alla villkor nu.' })
  readonly checklist!: readonly ChecklistLine[];
}

/** The lawfulness of a deprivation of liberty (CJEU C-704/20 and C-39/21). */
export class CustodyOfGuidance {
  @ApiProperty({ description: 'The measure. / Åtgärden.', example: 'detained' })
  readonly state!: string;

  @ApiProperty({ ...moment, required: false, description: 'Since when. / Sedan när.' })
  readonly since?: string;

  @ApiProperty({ required: false, description: 'Ground. / Grund.', example: 'enforcement' })
  readonly ground?: string;

  @ApiProperty({
    type: () => ActOfCustody,
    isArray: true,
    description: 'Every act since the person was last free. / Varje åtgärd sedan personen senast var fri.',
  })
  readonly acts!: readonly ActOfCustody[];

  @ApiProperty({
    type: () => ContinuationOfCustody,
    isArray: true,
    description: 'Conditions of keeping on, as the case stands now. / Villkor för att fortsätta, som läget är nu.',
  })
  readonly continuation!: readonly ContinuationOfCustody[];
}
