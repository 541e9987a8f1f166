import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import { ApiExtraModels, ApiOkResponse, ApiOperation, ApiTags, getSchemaPath } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Problems } from '../../platform/http/openapi/problems';
import { Cursors } from '../../platform/http/paging/cursors';
import { defaultLimit, linkNext } from '../../platform/http/paging/page';
import { Caller, type Principal } from '../../platform/identity';
import { QueryDigests } from '../../read-log/query-digests';
import { anonymised } from '../anonymised';
import { csvOf } from '../csv';
import { ReturneeReader } from '../store/returnee-reader';
import { ReturneePage, ReturneeQuery, ReturneeStatistics, ReturneeStatisticsQuery } from './returnees.answers';
import { ReturneeRights } from './returnee-rights';

@ApiTags('Returnees')
@ApiExtraModels(ReturneeStatistics)
@Controller()
export class ReturneesController {
  constructor(
    private readonly rights: ReturneeRights,
    private readonly returnees: ReturneeReader,
    private readonly digests: QueryDigests,
    private readonly cursors: Cursors,
  ) {}

  @Get('returnees')
  @ApiOperation({
    operationId: 'listReturnees',
    summary: 'Returnees and the help they had / Återvändande och det stöd de fått',
    description:
      'Those who returned or are helped to begin anew, in cases whose reintegration is open to your authority. Every look is noted. / De som återvänt eller får stöd att börja om, i ärenden där återintegreringen är öppen för er. Varje läsning noteras.',
  })
  @ApiOkResponse({ type: ReturneePage, description: 'A page of returnees. / En sida återvändande.' })
  @Problems('wrong-role', 'invalid-cursor')
  async listReturnees(
    @Caller() actor: Principal,
    @Query() { limit = defaultLimit, cursor, ...filters }: ReturneeQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReturneePage> {
    this.rights.demandReader(actor);
    const boundTo = { list: 'returnees', authority: actor.authority, ...filters };
    const place = cursor === undefined ? undefined : this.cursors.read(cursor, boundTo);
    const look = { actor, correlationId: request.trace.requestId, queryDigest: this.digests.of(filters) };
    const items = await this.returnees.list(look, filters, place && String(place[0]), limit);
    const last = items.length === limit ? items.at(-1) : undefined;
    const next = last && this.cursors.write([last.caseId], boundTo);
    linkNext(request, reply, next);
    return { items, ...(next !== undefined && { next }) };
  }

  @Get('returnee-statistics')
  @ApiOperation({
    operationId: 'countReturnees',
    summary: 'Anonymised counts of returnees / Avidentifierade antal återvändande',
    description:
      'By country, package, basis, outcome and need, for exits in a time; nothing that tells of one person. Small numbers are withheld. / Efter land, taxa, grund, utfall och behov, för utresor under en tid; inget som pekar ut någon. Små tal utelämnas.',
  })
  @ApiOkResponse({
    description: 'Counts, as JSON or as a table. / Antal, som JSON eller tabell.',
    content: {
      'application/json': { schema: { $ref: getSchemaPath(ReturneeStatistics) } },
      'text/csv': { schema: { type: 'string' }, example: 'dimension,value,persons\r\ncountry,GEO,40\r\n' },
    },
  })
  @Problems('wrong-role')
  async countReturnees(
    @Caller() actor: Principal,
    @Query() { from, until, format = 'json' }: ReturneeStatisticsQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReturneeStatistics | string> {
    this.rights.demandReader(actor);
    const look = { actor, correlationId: request.trace.requestId, queryDigest: this.digests.of({ from, until }) };
    const { smallestCell } = this.rights;
    const counts = anonymised(await this.returnees.count(look, from, until), smallestCell);
    if (format === 'json') return { from, until, smallestCell, counts };
    void reply.type('text/csv; charset=utf-8');
    return csvOf(
      ['dimension', 'value', 'persons'],
      counts.map(({ dimension, value, persons }) => [dimension, value, persons]),
    );
  }
}
