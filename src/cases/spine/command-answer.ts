import { ApiProperty } from '@nestjs/swagger';
import { statesOf, type CaseEvent } from '../../kernel';
import { caseMachine, type CaseFile } from '../../case-file';
import { groupsFor, type Sight } from '../../access';
import { camel } from '../record/projections';

export class EventOfAnswer {
  @ApiProperty({
    description: 'Place in the journal of the case. / Plats i ärendets journal.',
    type: 'integer',
    format: 'int32',
    example: 7,
  })
  readonly sequence!: number;

  @ApiProperty({ description: 'What happened. / Vad som hände.', example: 'handover-sent' })
  readonly type!: string;

  @ApiProperty({
    description: 'When it happened in law. / När det skedde.',
    format: 'date-time',
    example: '2026-03-02T08:30:00.000Z',
  })
  readonly occurredAt!: string;
}

export class StartedDeadlineOfAnswer {
  @ApiProperty({ description: 'Key of the duty. / Nyckel.', example: 'se.appeal' })
  readonly key!: string;

  @ApiProperty({ description: 'Rule of law by which it was computed. / Regel.', example: 'se.appeal.admin' })
  readonly rule!: string;

  @ApiProperty({
    description: 'Last instant. / Sista ögonblick.',
    format: 'date-time',
    example: '2026-03-27T22:59:59.999Z',
  })
  readonly dueAt!: string;

  @ApiProperty({ description: 'Last day. / Sista dag.', format: 'date', example: '2026-03-27' })
  readonly dueOn!: string;
}

export class EndedDeadlineOfAnswer {
  @ApiProperty({ description: 'Key of the duty. / Nyckel.', example: 'se.appeal' })
  readonly key!: string;

  @ApiProperty({
    description: 'How it ended. / Hur den upphörde.',
    enum: ['met', 'lapsed', 'void'],
    enumName: 'DeadlineEnd',
  })
  readonly how!: string;
}

/** What a command did, or would do. */
export class CommandAnswer {
  @ApiProperty({ description: 'The case. / Ärendet.', format: 'uuid', example: '01980e3a-7b7c-7e4b-9d55-1f0a52c0d3aa' })
  readonly caseId!: string;

  @ApiProperty({ description: 'The command. / Kommandot.', example: 'hand-over-to-police' })
  readonly command!: string;

  @ApiProperty({ description: 'Nothing was written. / Inget sparades.', example: false })
  readonly dryRun!: boolean;

  @ApiProperty({
    description: 'Version after it; the ETag of the case. / Version efteråt; ärendets ETag.',
    type: 'integer',
    format: 'int32',
    example: 7,
  })
  readonly version!: number;

  @ApiProperty({
    description: 'The accountable authority after it. / Ansvarig myndighet efteråt.',
    example: 'se.migrationsverket',
  })
  readonly accountable!: string;

  @ApiProperty({
    description:
      'States after it, by region, as far as you may see them. / Tillstånd efteråt, i den mån du får se dem.',
    type: 'object',
    additionalProperties: { type: 'string' },
    example: { responsibility: 'in-transit' },
  })
  readonly states!: Record<string, string>;

  @ApiProperty({ description: 'Events recorded. / Registrerade händelser.', type: () => [EventOfAnswer] })
  readonly events!: readonly EventOfAnswer[];

  @ApiProperty({ description: 'Deadlines that began. / Frister som började.', type: () => [StartedDeadlineOfAnswer] })
  readonly deadlinesStarted!: readonly StartedDeadlineOfAnswer[];

  @ApiProperty({ description: 'Deadlines that ended. / Frister som upphörde.', type: () => [EndedDeadlineOfAnswer] })
  readonly deadlinesEnded!: readonly EndedDeadlineOfAnswer[];
}

/** As much of an answer as somebody may be told, also of one that was given before to other roles. */
export function toldOf(sight: Sight, answer: CommandAnswer): CommandAnswer {
  if (sight.whole) return answer;
  const { caseId, command, dryRun, version, accountable, states, events, deadlinesStarted, deadlinesEnded } = answer;
  return {
    ...{ caseId, command, dryRun, version, accountable },
    states: Object.fromEntries(Object.entries(states).filter(([region]) => sight.seesState(region))),
    events: events.filter(({ type }) => sight.seesEvent(type)),
    deadlinesStarted: deadlinesStarted.filter(({ key }) => sight.seesDuty(key)),
    deadlinesEnded: deadlinesEnded.filter(({ key }) => sight.seesDuty(key)),
  };
}

/** Tells an authority what became of the case, and no more than it may see of it. */
export function answerTo(
  authority: string,
  what: {
    readonly caseId: string;
    readonly command: string;
    readonly dryRun: boolean;
    readonly before: number;
    readonly events: readonly CaseEvent[];
    readonly file: CaseFile;
  },
): CommandAnswer {
  const { caseId, command, dryRun, before, events, file } = what;
  const states = statesOf(caseMachine, file);
  const seen = new Set<string>(groupsFor(file, authority).map(camel));
  const deadlines = events.filter(({ region }) => seen.has(region)).map(event => event.deadlines);
  return {
    caseId,
    command,
    dryRun,
    version: before + events.length,
    accountable: file.responsibility.holder ?? '',
    states: Object.fromEntries(Object.entries(states).filter(([region]) => seen.has(region))),
    events: events.map(({ type, occurredAt }, at) => ({ sequence: before + at + 1, type, occurredAt })),
    deadlinesStarted: deadlines.flatMap(({ started }) =>
      started.map(({ key, rule, dueAt, dueOn }) => ({ key, rule, dueAt, dueOn })),
    ),
    deadlinesEnded: deadlines.flatMap(({ ended }) => ended.map(({ key, how }) => ({ key, how }))),
  };
}
