import { ApiProperty } from '@nestjs/swagger';
import { contestedFlag, restrictedFlag } from '../../marks/line-marks';
import { pageOf } from '../../platform/http/paging/page';

const moment = { type: 'string', format: 'date-time' } as const;

/** One step of how a last moment was reached. */
export class DeadlineStep {
  @ApiProperty({ type: 'string', description: 'What was done. / Vad som gjordes.', example: 'add' })
  readonly step!: string;

  @ApiProperty({
    type: 'string',
    description: 'Where it led: a day or a moment. / Vart det ledde: en dag eller en tidpunkt.',
    example: '2026-03-27',
  })
  readonly at!: string;

  @ApiProperty({
    type: 'string',
    required: false,
    description: 'Why, e.g. the holiday that moved the day. / Varför, t.ex. helgdagen som flyttade dagen.',
    example: '3 weeks',
  })
  readonly note?: string;
}

class DeadlineFacts {
  @ApiProperty({
    type: 'string',
    format: 'uuid',
    description: 'The case. / Ärendet.',
    example: '01980e3a-7b7c-7e4b-9d55-1f0a52c0d3aa',
  })
  readonly caseId!: string;

  @ApiProperty({
    type: 'integer',
    format: 'int32',
    minimum: 1,
    description: 'Counts the deadlines of the case. / Räknar ärendets frister.',
    example: 1,
  })
  readonly number!: number;

  @ApiProperty({ type: 'string', description: 'Key of the duty. / Fristens nyckel.', example: 'se.appeal' })
  readonly key!: string;

  @ApiProperty({
    type: 'string',
    description: 'The duty, in the language of the caller. / Fristen, på anroparens språk.',
    example: 'Last day to appeal',
  })
  readonly title!: string;

  @ApiProperty({
    type: 'string',
    description: 'Rule of law by which it was computed. / Regel som den beräknats efter.',
    example: 'se.appeal.admin',
  })
  readonly rule!: string;

  @ApiProperty({
    type: 'string',
    description: 'The authority whose duty it is. / Myndigheten som har att bevaka den.',
    example: 'se.migrationsverket',
  })
  readonly owner!: string;

  @ApiProperty({ ...moment, description: 'When it began. / När den började.', example: '2026-03-05T23:00:00.000Z' })
  readonly startedAt!: string;

  @ApiProperty({
    ...moment,
    description: 'The last moment; one past it is too late. / Sista ögonblicket; därefter är det för sent.',
    example: '2026-03-27T22:59:59.999Z',
  })
  readonly dueAt!: string;

  @ApiProperty({
    type: 'string',
    format: 'date',
    description: 'The day of the last moment where the law applies. / Sista dagen där lagen gäller.',
    example: '2026-03-27',
  })
  readonly dueOn!: string;

  @ApiProperty({
    type: 'string',
    isArray: true,
    description: 'Legal grounds, ready to print. / Lagrum, färdiga att skriva ut.',
    example: ['Förvaltningslag (2017:900) 44 §'],
  })
  readonly legalBasis!: readonly string[];

  @ApiProperty({
    type: () => DeadlineStep,
    isArray: true,
    description: 'Every step of the computation. / Beräkningens alla steg.',
  })
  readonly trace!: readonly DeadlineStep[];
}

export const deadlineStatuses = ['running', 'met', 'lapsed', 'void'] as const;

/** A deadline of one case, running or ended. */
export class CaseDeadline extends DeadlineFacts {
  @ApiProperty({
    type: 'string',
    enum: [...deadlineStatuses],
    enumName: 'DeadlineStatus',
    description:
      'Running, met, passed, or its ground fell away. / Löper, uppfylld, har löpt ut, eller grunden har fallit bort.',
    example: 'running',
  })
  readonly status!: (typeof deadlineStatuses)[number];

  @ApiProperty({
    ...moment,
    required: false,
    description: 'When its end was recorded. / När slutet registrerades.',
    example: '2026-03-20T09:12:00.000Z',
  })
  readonly endedAt?: string;
}

/** A running deadline on the worklist of the authority whose duty it is. */
export class WorklistDeadline extends DeadlineFacts {
  @ApiProperty({
    type: 'string',
    description: 'Reference of the decision. / Beslutets beteckning.',
    example: '52-123456',
  })
  readonly reference!: string;

  @contestedFlag
  readonly contested?: boolean;

  @restrictedFlag
  readonly restricted?: boolean;
}

export class WorklistDeadlinePage extends pageOf(WorklistDeadline) {}

/** All deadlines of a case, in the order in which they began. */
export class CaseDeadlines {
  @ApiProperty({
    type: () => CaseDeadline,
    isArray: true,
    description: 'In the order in which they began. / I den ordning de började.',
  })
  readonly items!: readonly CaseDeadline[];
}
