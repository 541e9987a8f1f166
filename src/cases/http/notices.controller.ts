import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Problems } from '../../platform/http/openapi/problems';
import { Cursors } from '../../platform/http/paging/cursors';
import { defaultLimit, linkNext } from '../../platform/http/paging/page';
import { PathId } from '../../platform/http/request/path-id';
import { Caller, type Principal } from '../../platform/identity';
import { CaseReader } from '../readers/case-reader';
import { NoticeReader } from '../readers/notice-reader';
import { NoticeItem, NoticePage, NoticeQuery, NoticesOfCase } from './notices.answers';

@ApiTags('Notices')
@Controller()
export class NoticesController {
  constructor(
    private readonly notices: NoticeReader,
    private readonly cases: CaseReader,
    private readonly cursors: Cursors,
  ) {}

  @Get('notices')
  @ApiOperation({
    summary: 'List statutory notices / Lista underrättelser',
    description:
      'Notices to your authority or from it, the oldest first. A recipient acknowledges its own with `acknowledge-notice`. / Underrättelser till eller från din myndighet, äldst först. Mottagaren kvitterar med `acknowledge-notice`.',
  })
  @ApiOkResponse({ type: NoticePage, description: 'A page of notices. / En sida underrättelser.' })
  @Problems('wrong-role', 'invalid-cursor')
  async listNotices(
    @Caller() actor: Principal,
    @Query() { direction = 'in', open, limit = defaultLimit, cursor }: NoticeQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<NoticePage> {
    const boundTo = { list: 'notices', authority: actor.authority, direction, open: open ?? null };
    const place = cursor === undefined ? undefined : this.cursors.read(cursor, boundTo);
    const after = place && { sentAt: String(place[0]), caseId: String(place[1]), number: Number(place[2]) };
    const { lines: items, goesOnAfter: last } = await this.notices.list(actor, request.trace.requestId, {
      direction,
      open,
      after,
      limit,
    });
    const next = last && this.cursors.write([last.sentAt, last.caseId, last.number], boundTo);
    linkNext(request, reply, next);
    const accessAlerts = await this.notices.alerts(actor);
    return { items, ...(next !== undefined && { next }), ...(accessAlerts > 0 && { accessAlerts }) };
  }

  @Get('cases/:caseId/notices')
  @ApiOperation({
    summary: 'Read the notices of a case / Läs ärendets underrättelser',
    description:
      'What the law says others must be told in this case, and whether they have confirmed it. / Vad andra enligt lag ska underrättas om i ärendet, och om de har kvitterat.',
  })
  @ApiOkResponse({ type: NoticesOfCase, description: 'Notices of the case. / Ärendets underrättelser.' })
  @Problems('wrong-role', 'case-not-found')
  async getNotices(
    @Caller() actor: Principal,
    @PathId('caseId', { en: 'The case', sv: 'Ärendet' }) caseId: string,
    @Req() request: FastifyRequest,
  ): Promise<NoticesOfCase> {
    const look = { actor, correlationId: request.trace.requestId, operation: 'read-notices' };
    const { groups, sight } = await this.cases.get(look, caseId);
    const all = await this.notices.ofCase(actor, caseId, sight);
    const own = ({ from, to }: NoticeItem) => from === actor.authority || to === actor.authority;
    return { notices: groups.includes('notices') ? all : all.filter(own) };
  }
}
