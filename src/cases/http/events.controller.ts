import { Controller, Get, Query, Req } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { parseFeedPosition } from '../../journal';
import { Line, Whole } from '../../platform/http/fields';
import { Problems } from '../../platform/http/openapi/problems';
import { problem } from '../../platform/http/problem';
import { Caller, type Principal } from '../../platform/identity';
import { EventsReader } from '../readers/events-reader';

export class EventQuery {
  @Line({
    max: 60,
    description: {
      en: 'Position after which to go on; `next` of the last answer',
      sv: 'Position att fortsätta efter; `next` från förra svaret',
    },
    example: '771-1042',
    optional: true,
    inQuery: true,
  })
  after?: string;

  @Whole({
    min: 1,
    max: 500,
    description: { en: 'Most events in one answer', sv: 'Högsta antal händelser i ett svar' },
    example: 100,
    optional: true,
    inQuery: true,
  })
  limit?: number;
}

export class EventData {
  @ApiProperty({ description: 'The case. / Ärendet.', format: 'uuid', example: '01980e3a-7b7c-7e4b-9d55-1f0a52c0d3aa' })
  readonly caseId!: string;

  @ApiProperty({
    description: 'Place in its journal. / Plats i journalen.',
    type: 'integer',
    format: 'int32',
    example: 7,
  })
  readonly sequence!: number;

  @ApiProperty({
    description:
      'Command by which it came; absent where it would tell what your role may not know. / Kommandot; saknas där det skulle avslöja vad din roll inte får veta.',
    required: false,
    example: 'hand-over-to-police',
  })
  readonly command?: string;

  @ApiProperty({ description: 'Authority that acted. / Myndighet som agerade.', example: 'se.migrationsverket' })
  readonly authority!: string;

  @ApiProperty({
    description: 'Where to read more. / Var mer finns.',
    format: 'uri-reference',
    example: '/api/v1/cases/01980e3a-7b7c-7e4b-9d55-1f0a52c0d3aa',
  })
  readonly href!: string;
}

/** CloudEvents 1.0, thin: ids and links, no personal data. */
export class CloudEvent {
  @ApiProperty({ description: 'Version of CloudEvents. / Version av CloudEvents.', example: '1.0' })
  readonly specversion!: string;

  @ApiProperty({ description: 'Its position; unique. / Dess position; unik.', example: '771-1042' })
  readonly id!: string;

  @ApiProperty({
    description: 'Where it comes from. / Varifrån den kommer.',
    format: 'uri-reference',
    example: '/api/v1/events',
  })
  readonly source!: string;

  @ApiProperty({ description: 'What happened. / Vad som hände.', example: 'samverk.case.handover-sent.v1' })
  readonly type!: string;

  @ApiProperty({ description: 'The case. / Ärendet.', example: 'cases/01980e3a-7b7c-7e4b-9d55-1f0a52c0d3aa' })
  readonly subject!: string;

  @ApiProperty({
    description: 'When it was recorded. / När den registrerades.',
    format: 'date-time',
    example: '2026-03-02T08:30:00.000Z',
  })
  readonly time!: string;

  @ApiProperty({ description: 'Media type of data. / Mediatyp.', example: 'application/json' })
  readonly datacontenttype!: string;

  @ApiProperty({ description: 'Links. / Länkar.', type: () => EventData })
  readonly data!: EventData;
}

export class EventFeed {
  @ApiProperty({ description: 'Oldest first. / Äldst först.', type: () => [CloudEvent] })
  readonly items!: readonly CloudEvent[];

  @ApiProperty({
    description: 'Ask with this next time, also when it is empty. / Fråga med denna nästa gång.',
    example: '772-0',
  })
  readonly next!: string;
}

const defaultLimit = 100;

@ApiTags('Events')
@Controller('events')
export class EventsController {
  constructor(private readonly events: EventsReader) {}

  @Get()
  @ApiOperation({
    summary: 'Read the event feed / Läs händelseflödet',
    description:
      'Everything that happened in the parts of your authority’s cases that you may see, each event once and none left out, however many write at the same time. Limitation: an event shows when all older writers have finished. / Allt som hänt i din myndighets ärenden.',
  })
  @ApiOkResponse({ type: EventFeed, description: 'Events after the position. / Händelser efter positionen.' })
  @Problems('invalid-cursor', 'wrong-role')
  async listEvents(
    @Caller() actor: Principal,
    @Query() { after, limit = defaultLimit }: EventQuery,
    @Req() request: FastifyRequest,
  ): Promise<EventFeed> {
    const from = after === undefined ? undefined : parseFeedPosition(after);
    if (after !== undefined && from === undefined) throw problem('invalid-cursor');
    return this.events.read(actor, { correlationId: request.trace.requestId, after: from, limit });
  }
}
