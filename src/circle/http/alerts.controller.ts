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
import { Alerts } from '../store/alerts';
import { AccessAlertPage, AccessAlertQuery, AccessAlertReceipt } from './alerts.answers';
import { CircleRights } from './circle-rights';
import { placeIn } from './place-in';

/** Alerts of broken glass. */
@ApiTags('Access')
@Controller('access-alerts')
export class AlertsController {
  constructor(
    private readonly rights: CircleRights,
    private readonly alerts: Alerts,
    private readonly cursors: Cursors,
  ) {}

  @Get()
  @ApiOperation({
    operationId: 'listAccessAlerts',
    summary: 'List alerts of urgent access / Lista larm om nödåtkomst',
    description:
      'For supervisors and data protection officers: who in your authority opened which case at once, the oldest first. The list of notices tells how many wait. / För arbetsledare och dataskyddsombud: vem vid din myndighet som öppnat vilket ärende genast, äldst först. Listan över underrättelser visar hur många som väntar.',
  })
  @ApiOkResponse({ type: AccessAlertPage, description: 'A page of alerts. / En sida larm.' })
  @Problems('wrong-role', 'invalid-cursor')
  async listAlerts(
    @Caller() caller: Principal,
    @Query() { open, limit = defaultLimit, cursor }: AccessAlertQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AccessAlertPage> {
    this.rights.demandOverseer(caller);
    const boundTo = { list: 'access-alerts', authority: caller.authority, open: open ?? null };
    const after = placeIn(this.cursors, cursor, boundTo);
    const items = await this.alerts.list(caller, request.trace.requestId, open, after, limit);
    const last = items.length === limit ? items.at(-1) : undefined;
    const next = last && this.cursors.write([last.openedAt, last.id], boundTo);
    linkNext(request, reply, next);
    return { items, ...(next !== undefined && { next }) };
  }

  @Post(':glassId/acknowledgement')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'acknowledgeAccessAlert',
    summary: 'Acknowledge an alert of urgent access / Kvittera ett larm om nödåtkomst',
    description:
      'For your role; the review comes beside it. Nobody is alerted of oneself. / För din roll; granskningen kommer därutöver. Ingen larmas om sig själv.',
  })
  @ApiOkResponse({ type: AccessAlertReceipt, description: 'Acknowledged. / Kvitterat.' })
  @Problems('wrong-role', 'break-glass-not-found', 'access-over')
  async acknowledgeAlert(
    @Caller() caller: Principal,
    @PathId('glassId', { en: 'The broken glass', sv: 'Nödåtkomsten' }) id: string,
    @IdempotencyKey() key: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AccessAlertReceipt> {
    this.rights.demandOverseer(caller);
    const asked = { key, correlationId: request.trace.requestId };
    return told(await this.alerts.acknowledge(caller, asked, id), reply, '/access-alerts');
  }
}
