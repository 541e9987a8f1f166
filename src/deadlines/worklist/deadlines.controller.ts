import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Language } from '../../kernel';
import { Clock } from '../../platform/clock/clock';
import { Problems } from '../../platform/http/openapi/problems';
import { Cursors, type Position } from '../../platform/http/paging/cursors';
import { defaultLimit, linkNext } from '../../platform/http/paging/page';
import { problem } from '../../platform/http/problem';
import { Languages } from '../../platform/http/request/language';
import { PathId } from '../../platform/http/request/path-id';
import { Caller, type Principal } from '../../platform/identity';
import { CaseDeadlines, WorklistDeadlinePage } from './deadline.answers';
import { DeadlineQuery } from './deadline.queries';
import { DeadlinesReader, type Place } from './deadlines.reader';

/** What falls due. Nobody is the owner of a deadline of which the law makes no duty, so a carrier sees none. */
@ApiTags('Deadlines')
@Controller()
export class DeadlinesController {
  constructor(
    private readonly reader: DeadlinesReader,
    private readonly cursors: Cursors,
    private readonly clock: Clock,
  ) {}

  @Get('deadlines')
  @ApiOperation({
    summary: 'List what falls due / Lista det som förfaller',
    description:
      'Running deadlines that are the duty of your authority, in all its cases. / Löpande frister som din myndighet har att bevaka, i alla dess ärenden.',
  })
  @ApiOkResponse({ type: WorklistDeadlinePage, description: 'One page. / En sida.' })
  @Problems('invalid-cursor', 'search-not-allowed', 'wrong-role')
  async listDeadlines(
    @Query() query: DeadlineQuery,
    @Caller() caller: Principal,
    @Languages() language: Language,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<WorklistDeadlinePage> {
    const { sort = 'dueAt', dueBefore, key, overdue, cursor, limit = defaultLimit } = query;
    const boundTo = { list: 'deadlines', authority: caller.authority, sort, dueBefore, key, overdue };
    const now = this.clock.now().toString({ fractionalSecondDigits: 3 });
    const until = overdue !== true ? dueBefore : dueBefore === undefined || now < dueBefore ? now : dueBefore;
    const { lines: items, goesOnAfter: last } = await this.reader.worklist(
      caller,
      request.trace.requestId,
      {
        latestFirst: sort === '-dueAt',
        ...(overdue === false && { from: now }),
        ...(until !== undefined && { until }),
        ...(key !== undefined && { key }),
        ...(cursor !== undefined && { after: placeOf(this.cursors.read(cursor, boundTo)) }),
        limit,
      },
      language,
    );
    const next = last && this.cursors.write([last.dueAt, last.number, last.caseId], boundTo);
    linkNext(request, reply, next);
    return { items, ...(next !== undefined && { next }) };
  }

  @Get('cases/:caseId/deadlines')
  @ApiOperation({
    summary: 'List the deadlines of a case / Lista ärendets frister',
    description:
      'All deadlines that the case has had, ended ones too, each with every step of its computation. / Alla frister som ärendet har haft, även avslutade, var och en med beräkningens alla steg.',
  })
  @ApiOkResponse({ type: CaseDeadlines, description: 'Its deadlines. / Dess frister.' })
  @Problems('wrong-role', 'case-not-found')
  async listCaseDeadlines(
    @PathId('caseId', { en: 'The case', sv: 'Ärendet' }) caseId: string,
    @Caller() caller: Principal,
    @Languages() language: Language,
    @Req() request: FastifyRequest,
  ): Promise<CaseDeadlines> {
    return { items: await this.reader.ofCase(caller, request.trace.requestId, caseId, language) };
  }
}

function placeOf([dueAt, number, caseId]: Position): Place {
  if (typeof dueAt === 'string' && typeof number === 'number' && typeof caseId === 'string')
    return { dueAt, number, caseId };
  throw problem('invalid-cursor');
}
