import { Controller, Get, HttpCode, Post, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Problems } from '../../platform/http/openapi/problems';
import { Cursors } from '../../platform/http/paging/cursors';
import { defaultLimit, linkNext } from '../../platform/http/paging/page';
import { IdempotencyKey } from '../../platform/http/request/idempotency-key';
import { PathId } from '../../platform/http/request/path-id';
import { told } from '../../platform/http/request/told';
import { Caller, type Principal } from '../../platform/identity';
import { RightsRoles } from '../rights-roles';
import { DataProtectionNotices } from './notice-store';
import { DataProtectionNoticePage, DataProtectionNoticeQuery, DataProtectionNoticeReceipt } from './notices.answers';

/** The inbox and the outbox of what recipients of data are told of them later (GDPR 19). */
@ApiTags('Rights of the person')
@Controller('data-protection-notices')
export class DataProtectionNoticesController {
  constructor(
    private readonly roles: RightsRoles,
    private readonly notices: DataProtectionNotices,
    private readonly cursors: Cursors,
  ) {}

  @Get()
  @ApiOperation({
    operationId: 'listDataProtectionNotices',
    summary: 'List notices to recipients of data / Lista underrättelser till mottagare av uppgifter',
    description:
      'That data which your authority received, or gave, were corrected or are restricted; the oldest first. / Att uppgifter som din myndighet fått, eller lämnat, har rättats eller begränsats; äldst först.',
  })
  @ApiOkResponse({ type: DataProtectionNoticePage, description: 'A page of notices. / En sida underrättelser.' })
  @Problems('wrong-role', 'invalid-cursor')
  async listDataProtectionNotices(
    @Caller() actor: Principal,
    @Query() { direction = 'in', open, limit = defaultLimit, cursor }: DataProtectionNoticeQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DataProtectionNoticePage> {
    this.roles.demandRecipient(actor);
    const filters = { direction, ...(open !== undefined && { open }) };
    const boundTo = { list: 'data-protection-notices', authority: actor.authority, ...filters };
    const place = cursor === undefined ? undefined : this.cursors.read(cursor, boundTo);
    const after = place && { sentAt: String(place[0]), id: String(place[1]) };
    const items = await this.notices.list({ actor, correlationId: request.trace.requestId }, filters, after, limit);
    const last = items.length === limit ? items.at(-1) : undefined;
    const next = last && this.cursors.write([last.sentAt, last.id], boundTo);
    linkNext(request, reply, next);
    return { items, ...(next !== undefined && { next }) };
  }

  @Post(':noticeId/acknowledgement')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'acknowledgeDataProtectionNotice',
    summary: 'Acknowledge a notice to a recipient of data / Kvittera en underrättelse om uppgifter',
    description:
      'By whom it was sent to; for a body outside, whoever told it records that it has confirmed. / Av den som den skickats till; för någon utanför registrerar den som underrättat att den har bekräftat.',
  })
  @ApiOkResponse({ type: DataProtectionNoticeReceipt, description: 'Acknowledged. / Kvitterad.' })
  @Problems('wrong-role', 'data-protection-notice-not-found', 'data-protection-notice-acknowledged')
  async acknowledge(
    @Caller() actor: Principal,
    @PathId('noticeId', { en: 'The notice', sv: 'Underrättelsen' }) id: string,
    @IdempotencyKey() key: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DataProtectionNoticeReceipt> {
    this.roles.demandRecipient(actor);
    const doing = { actor, correlationId: request.trace.requestId, key };
    return told(await this.notices.acknowledge(doing, id), reply);
  }
}
