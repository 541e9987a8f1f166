import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Problems } from '../../platform/http/openapi/problems';
import { Cursors } from '../../platform/http/paging/cursors';
import { defaultLimit, linkNext } from '../../platform/http/paging/page';
import { Caller, type Principal } from '../../platform/identity';
import { RightsRoles } from '../rights-roles';
import { RectificationWorklist } from './rectification-worklist';
import { RectificationPage } from './rectifications.answers';
import { RectificationQuery } from './rectifications.queries';

/** What is contested before an authority, for those who watch over it. */
@ApiTags('Rights of the person')
@Controller('rectifications')
export class RectificationWorklistController {
  constructor(
    private readonly roles: RightsRoles,
    private readonly rectifications: RectificationWorklist,
    private readonly cursors: Cursors,
  ) {}

  @Get()
  @ApiOperation({
    operationId: 'listRectificationsOfAuthority',
    summary: 'List what is contested before your authority / Lista vad som bestrids hos din myndighet',
    description:
      'Of all persons, the oldest first; the words stand with the person. / För alla personer, äldst först; orden finns hos personen.',
  })
  @ApiOkResponse({ type: RectificationPage, description: 'A page of contested data. / En sida bestridda uppgifter.' })
  @Problems('wrong-role', 'invalid-cursor')
  async listRectifications(
    @Caller() actor: Principal,
    @Query() { limit = defaultLimit, cursor, ...filters }: RectificationQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<RectificationPage> {
    this.roles.demandOverseer(actor);
    const boundTo = { list: 'rectifications', authority: actor.authority, ...filters };
    const place = cursor === undefined ? undefined : this.cursors.read(cursor, boundTo);
    const after = place && { namedAt: String(place[0]), id: String(place[1]) };
    const looking = { actor, correlationId: request.trace.requestId };
    const items = await this.rectifications.list(looking, filters, after, limit);
    const last = items.length === limit ? items.at(-1) : undefined;
    const next = last && this.cursors.write([last.namedAt, last.id], boundTo);
    linkNext(request, reply, next);
    return { items, ...(next !== undefined && { next }) };
  }
}
