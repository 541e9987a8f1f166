import { ApiProperty } from '@nestjs/swagger';
import { LegalBasis } from '../../platform/http/openapi/problem-schemas';
import { CustodyOfGuidance } from './lawfulness.answers';
import { ChecklistLine } from './checklist.answers';

const moment = { type: 'string', format: 'date-time' } as const;
const civil = { type: 'string', format: 'date' } as const;
const number = { type: 'integer', format: 'int32', minimum: 1, example: 1 } as const;

/** A command, whoever may give it. */
export class NamedCommandOfGuidance {
  @ApiProperty({ description: 'Name of the command. / Kommandots namn.', example: 'lodge-appeal' })
  readonly command!: string;

  @ApiProperty({ description: 'What it does. / Vad det gör.', example: 'Record an appeal' })
  readonly title!: string;

  @ApiProperty({
    description: 'The authority that gives it. / Myndigheten som ger det.',
    example: 'se.migrationsverket',
  })
  readonly authority!: string;
}

/** A deadline that presses, without whose duty it is. */
class DeadlineOfStep {
  @ApiProperty({ description: 'Key of the duty. / Fristens nyckel.', example: 'se.detention.review' })
  readonly key!: string;

  @ApiProperty({ description: 'The duty. / Fristen.', example: 'Review of detention' })
  readonly title!: string;

  @ApiProperty({ ...moment, description: 'The last moment. / Sista ögonblicket.', example: '2026-04-16T21:59:59.999Z' })
  readonly dueAt!: string;

  @ApiProperty({ ...civil, description: 'The last day. / Sista dagen.', example: '2026-04-16' })
  readonly dueOn!: string;
}

export class DeadlineOfGuidance extends DeadlineOfStep {
  @ApiProperty({
    description: 'Dated rule of law by which it was computed. / Daterad regel som den beräknats efter.',
    example: 'se.detention.review.after-decision',
  })
  readonly rule!: string;

  @ApiProperty({ description: 'Whose duty it is. / Den som har att bevaka den.', example: 'se.polisen' })
  readonly owner!: string;

  @ApiProperty({ type: () => LegalBasis, isArray: true, description: 'Legal grounds. / Lagrum.' })
  readonly legalBasis!: readonly LegalBasis[];

  @ApiProperty({
    type: () => NamedCommandOfGuidance,
    isArray: true,
    description: 'Commands that meet it. / Kommandon som uppfyller den.',
  })
  readonly metBy!: readonly NamedCommandOfGuidance[];
}

export class StepOfGuidance {
  @ApiProperty({ description: 'Name of the command. / Kommandots namn.', example: 'review-detention' })
  readonly command!: string;

  @ApiProperty({ description: 'What it does. / Vad det gör.', example: 'Review detention and continue it' })
  readonly title!: string;

  @ApiProperty({
    description: 'When it is for, what to have at hand, what follows. / När, vad som behövs, vad som följer.',
    example: 'Hold the oral hearing before the last day. Without a review in time the order lapses by itself.',
  })
  readonly advice!: string;

  @ApiProperty({
    description: 'Where to send it. / Dit det skickas.',
    format: 'uri-reference',
    example: '/api/v1/polisen/cases/01980e3a-7b7c-7e4b-9d55-1f0a52c0d3aa/review-detention',
  })
  readonly href!: string;

  @ApiProperty({ type: () => LegalBasis, isArray: true, description: 'Legal grounds. / Lagrum.' })
  readonly legalBasis!: readonly LegalBasis[];

  @ApiProperty({
    type: () => DeadlineOfStep,
    required: false,
    description: 'The nearest deadline that it meets. / Den närmaste frist som det uppfyller.',
  })
  readonly meets?: DeadlineOfStep;

  @ApiProperty({
    type: 'string',
    isArray: true,
    description: 'Deadlines that begin to run with it. / Frister som börjar löpa.',
    example: ['Review of detention'],
  })
  readonly starts!: readonly string[];

  @ApiProperty({
    type: () => ChecklistLine,
    isArray: true,
    description: 'Every condition, also those that are met. / Alla villkor, även de som är uppfyllda.',
  })
  readonly checklist!: readonly ChecklistLine[];
}

export class NoticeOfGuidance {
  @ApiProperty({ ...number, description: 'Counts the notices of the case. / Löpnummer.' })
  readonly number!: number;

  @ApiProperty({ description: 'Which duty to inform it is. / Vilken underrättelse.', example: 'decision-final' })
  readonly key!: string;

  @ApiProperty({
    description: 'What it tells. / Vad den underrättar om.',
    example: 'The decision has become final',
    required: false,
  })
  readonly title?: string;

  @ApiProperty({ description: 'Recipient. / Mottagare.', example: 'se.polisen' })
  readonly to!: string;

  @ApiProperty({
    type: 'string',
    isArray: true,
    description: 'Legal grounds, ready to print. / Lagrum, färdiga att skriva ut.',
    example: ['Utlänningsförordning (2006:97) 7:8 b'],
  })
  readonly basis!: readonly string[];

  @ApiProperty({ ...moment, description: 'Sent. / Skickad.', example: '2026-03-02T08:30:00.000Z' })
  readonly sentAt!: string;

  @ApiProperty({ ...moment, required: false, description: 'Last moment to arrive. / Sista tid att nå fram.' })
  readonly dueAt?: string;

  @ApiProperty({
    type: () => NamedCommandOfGuidance,
    isArray: true,
    description: 'Commands that acknowledge it. / Kommandon som kvitterar den.',
  })
  readonly answeredBy!: readonly NamedCommandOfGuidance[];
}

export class HandoverOfGuidance {
  @ApiProperty({ ...number, description: 'Counts the handovers of the case. / Löpnummer.' })
  readonly number!: number;

  @ApiProperty({
    enum: ['notice', 'consent'],
    enumName: 'HandoverKind',
    description: 'Received, or consented to. / Mottas, eller godtas.',
  })
  readonly kind!: string;

  @ApiProperty({ description: 'Sender. / Avsändare.', example: 'se.migrationsverket' })
  readonly from!: string;

  @ApiProperty({ description: 'Receiver. / Mottagare.', example: 'se.polisen' })
  readonly to!: string;

  @ApiProperty({
    description: 'Ground; absent where your role may not know it. / Grund; saknas där din roll inte får veta den.',
    required: false,
    example: 'hiding',
  })
  readonly ground?: string;

  @ApiProperty({ ...moment, description: 'Sent. / Skickat.', example: '2026-03-02T08:30:00.000Z' })
  readonly sentAt!: string;

  @ApiProperty({
    type: () => NamedCommandOfGuidance,
    isArray: true,
    description: 'Commands that answer it. / Kommandon som besvarar det.',
  })
  readonly answeredBy!: readonly NamedCommandOfGuidance[];
}

/** What somebody has to do in the case. */
export class OwedOfGuidance {
  @ApiProperty({ type: () => DeadlineOfGuidance, isArray: true, description: 'Deadlines that run. / Frister.' })
  readonly deadlines!: readonly DeadlineOfGuidance[];

  @ApiProperty({ type: () => NoticeOfGuidance, isArray: true, description: 'Notices not acknowledged. / Okvitterade.' })
  readonly notices!: readonly NoticeOfGuidance[];

  @ApiProperty({ type: () => HandoverOfGuidance, isArray: true, description: 'Handovers to answer. / Överlämnanden.' })
  readonly handovers!: readonly HandoverOfGuidance[];
}

/** What to do next in a case, by the rows of the procedure. */
export class CaseGuidance {
  @ApiProperty({
    description: 'Version of the case that was judged. / Version som bedömdes.',
    type: 'integer',
    format: 'int32',
    example: 7,
  })
  readonly version!: number;

  @ApiProperty({
    type: 'string',
    isArray: true,
    description: 'Roles for which it is told. / Roller som det gäller.',
    example: ['se.polisen.enforcement-officer'],
  })
  readonly roles!: readonly string[];

  @ApiProperty({
    type: () => DeadlineOfGuidance,
    required: false,
    description: 'The nearest deadline that you may see. / Den närmaste frist som du får se.',
  })
  readonly nearest?: DeadlineOfGuidance;

  @ApiProperty({
    type: () => StepOfGuidance,
    isArray: true,
    description: 'What can be done now: first what the law hurries. / Det som kan göras nu, det brådskande först.',
  })
  readonly ready!: readonly StepOfGuidance[];

  @ApiProperty({
    type: () => StepOfGuidance,
    isArray: true,
    description: 'What one or two things stand in the way of. / Det som en eller två saker hindrar.',
  })
  readonly near!: readonly StepOfGuidance[];

  @ApiProperty({
    type: () => OwedOfGuidance,
    description: 'What your authority owes. / Det din myndighet har att göra.',
  })
  readonly owed!: OwedOfGuidance;

  @ApiProperty({ type: () => OwedOfGuidance, description: 'What others owe. / Det andra har att göra.' })
  readonly others!: OwedOfGuidance;

  @ApiProperty({
    type: () => CustodyOfGuidance,
    required: false,
    description:
      'While somebody is deprived of liberty: every condition of its lawfulness, with the event that shows it. / Under frihetsberövande: varje villkor för lagligheten, med den händelse som visar det.',
  })
  readonly custody?: CustodyOfGuidance;
}
