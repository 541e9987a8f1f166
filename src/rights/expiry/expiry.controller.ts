import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Problems } from '../../platform/http/openapi/problems';
import { Cursors } from '../../platform/http/paging/cursors';
import { defaultLimit, linkNext, PageQuery } from '../../platform/http/paging/page';
import { Caller, type Principal } from '../../platform/identity';
import { RightsRoles } from '../rights-roles';
import { ExpiryReader } from './expiry-reader';
import { RightsErasurePage } from './expiry.answers';

/** Receipts of words of requests and limits that went by themselves. */
@ApiTags('Rights of the person')
@Controller('rights-erasures')
export class ExpiryController {
  constructor(
    private readonly roles: RightsRoles,
    private readonly reader: ExpiryReader,
    private readonly cursors: Cursors,
  ) {}

  @Get()
  @ApiOperation({
    operationId: 'listRightsErasures',
    summary: 'List what went of requests and limits / Lista vad som gallrats av begäranden och begränsningar',
    description:
      'Once the period that your authority has recorded is over, the words of requests and limits and the content of extracts go by themselves; codes, days and digests stay. / När den tid som din myndighet har registrerat är ute gallras orden i begäranden och begränsningar och innehållet i utdrag av sig själva; koder, dagar och kontrollsummor finns kvar.',
  })
  @ApiOkResponse({ type: RightsErasurePage, description: 'A page of receipts. / En sida kvitton.' })
  @Problems('wrong-role', 'invalid-cursor')
  async listErasures(
    @Caller() actor: Principal,
    @Query() { limit = defaultLimit, cursor }: PageQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<RightsErasurePage> {
    this.roles.demandOverseer(actor);
    const boundTo = { list: 'rights-erasures', authority: actor.authority };
    const after = cursor === undefined ? undefined : String(this.cursors.read(cursor, boundTo)[0]);
    const items = await this.reader.list({ actor, correlationId: request.trace.requestId }, after, limit);
    const last = items.length === limit ? items.at(-1) : undefined;
    const next = last && this.cursors.write([last.id], boundTo);
    linkNext(request, reply, next);
    return { items, ...(next !== undefined && { next }) };
  }
}
