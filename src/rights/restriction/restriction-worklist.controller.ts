import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Problems } from '../../platform/http/openapi/problems';
import { Cursors } from '../../platform/http/paging/cursors';
import { defaultLimit, linkNext } from '../../platform/http/paging/page';
import { Caller, type Principal } from '../../platform/identity';
import { RightsRoles } from '../rights-roles';
import { RestrictionWorklist } from './restriction-worklist';
import { RestrictionPage } from './restrictions.answers';
import { RestrictionQuery } from './restrictions.queries';

/** What stands restricted in an authority, for those who watch over it. */
@ApiTags('Rights of the person')
@Controller('restrictions')
export class RestrictionWorklistController {
  constructor(
    private readonly roles: RightsRoles,
    private readonly restrictions: RestrictionWorklist,
    private readonly cursors: Cursors,
  ) {}

  @Get()
  @ApiOperation({
    operationId: 'listRestrictionsOfAuthority',
    summary: 'List what your authority has restricted / Lista vad din myndighet har begränsat',
    description:
      'Of all persons, the oldest first; the words stand with the person. / För alla personer, äldst först; orden finns hos personen.',
  })
  @ApiOkResponse({ type: RestrictionPage, description: 'A page of restrictions. / En sida begränsningar.' })
  @Problems('wrong-role', 'invalid-cursor')
  async listRestrictions(
    @Caller() actor: Principal,
    @Query() { limit = defaultLimit, cursor, ...filters }: RestrictionQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<RestrictionPage> {
    this.roles.demandOverseer(actor);
    const boundTo = { list: 'restrictions', authority: actor.authority, ...filters };
    const place = cursor === undefined ? undefined : this.cursors.read(cursor, boundTo);
    const after = place && { setAt: String(place[0]), id: String(place[1]) };
    const looking = { actor, correlationId: request.trace.requestId };
    const items = await this.restrictions.list(looking, filters, after, limit);
    const last = items.length === limit ? items.at(-1) : undefined;
    const next = last && this.cursors.write([last.setAt, last.id], boundTo);
    linkNext(request, reply, next);
    return { items, ...(next !== undefined && { next }) };
  }
}
