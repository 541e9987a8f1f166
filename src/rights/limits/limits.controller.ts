import { Body, Controller, Get, HttpCode, Post, Query, Req, Res } from '@nestjs/common';
import { ApiBody, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Problems } from '../../platform/http/openapi/problems';
import { Cursors } from '../../platform/http/paging/cursors';
import { defaultLimit, linkNext } from '../../platform/http/paging/page';
import { problem } from '../../platform/http/problem';
import { IdempotencyKey } from '../../platform/http/request/idempotency-key';
import { PathId } from '../../platform/http/request/path-id';
import { told } from '../../platform/http/request/told';
import { Caller, type Principal } from '../../platform/identity';
import { Doors } from '../doors';
import { RightsRoles } from '../rights-roles';
import { LimitStore } from './limit-store';
import { AccessLimitPage, AccessLimitReceipt } from './limits.answers';
import { AccessLimitQuery, LiftAccessLimit, NewAccessLimit } from './limits.inputs';

/** Limits for ongoing operations: each with ground, last day, day of review and reasons. */
@ApiTags('Rights of the person')
@Controller()
export class LimitsController {
  constructor(
    private readonly roles: RightsRoles,
    private readonly limits: LimitStore,
    private readonly doors: Doors,
    private readonly cursors: Cursors,
  ) {}

  @Post('persons/:personId/access-limits')
  @ApiOperation({
    operationId: 'setAccessLimit',
    summary: 'Limit what a person is told / Begränsa vad en person får veta',
    description:
      'Kinds of data that extracts for this person leave out until a day (GDPR 23, LED 15). What is left out is told by ground and number, unless even that may not be told. / Slag av uppgifter som utelämnas ur utdrag för personen till en viss dag (GDPR 23, LED 15). Vad som utelämnas framgår med grund och antal, om inte ens det får framgå.',
  })
  @ApiBody({ type: NewAccessLimit })
  @ApiCreatedResponse({ type: AccessLimitReceipt, description: 'Set. / Beslutat.' })
  @Problems('wrong-role', 'person-not-found')
  async setLimit(
    @Caller() actor: Principal,
    @PathId('personId', { en: 'The person', sv: 'Personen' }) personId: string,
    @Body() { ...limit }: NewAccessLimit,
    @IdempotencyKey() key: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AccessLimitReceipt> {
    this.roles.demandLimiter(actor);
    const { reviewOn, until, classes, looks } = limit;
    if (reviewOn > until || until < this.doors.today()) throw problem('invalid-input', { errors: [daysOutOfOrder] });
    if (classes.length === 0 && !looks) throw problem('invalid-input', { errors: [limitsNothing] });
    const doing = { actor, correlationId: request.trace.requestId, key };
    return told(await this.limits.set(doing, { personId, ...limit }), reply);
  }

  @Get('access-limits')
  @ApiOperation({
    operationId: 'listAccessLimits',
    summary: 'List limits to what persons are told / Lista begränsningar av vad personer får veta',
    description:
      'Those of your authority; what is to be looked at again first comes first. / Din myndighets; det som ska omprövas först kommer först.',
  })
  @ApiOkResponse({ type: AccessLimitPage, description: 'A page of limits. / En sida begränsningar.' })
  @Problems('wrong-role', 'invalid-cursor')
  async listLimits(
    @Caller() actor: Principal,
    @Query() { limit = defaultLimit, cursor, ...filters }: AccessLimitQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AccessLimitPage> {
    this.roles.demandOverseer(actor);
    const boundTo = { list: 'access-limits', authority: actor.authority, ...filters };
    const place = cursor === undefined ? undefined : this.cursors.read(cursor, boundTo);
    const after = place && { reviewOn: String(place[0]), id: String(place[1]) };
    const items = await this.limits.list({ actor, correlationId: request.trace.requestId }, filters, after, limit);
    const last = items.length === limit ? items.at(-1) : undefined;
    const next = last && this.cursors.write([last.reviewOn, last.id], boundTo);
    linkNext(request, reply, next);
    return { items, ...(next !== undefined && { next }) };
  }

  @Post('access-limits/:limitId/lifting')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'liftAccessLimit',
    summary: 'Lift a limit to what a person is told / Upphäv en begränsning',
    description: 'It stays on record. / Den finns kvar.',
  })
  @ApiBody({ type: LiftAccessLimit })
  @ApiOkResponse({ type: AccessLimitReceipt, description: 'Lifted. / Upphävt.' })
  @Problems('wrong-role', 'access-limit-not-found', 'access-limit-over')
  async liftLimit(
    @Caller() actor: Principal,
    @PathId('limitId', { en: 'The limit', sv: 'Begränsningen' }) id: string,
    @Body() { reasons }: LiftAccessLimit,
    @IdempotencyKey() key: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AccessLimitReceipt> {
    this.roles.demandLimiter(actor);
    const doing = { actor, correlationId: request.trace.requestId, key };
    return told(await this.limits.lift(doing, id, reasons), reply);
  }
}

const daysOutOfOrder = {
  pointer: '/reviewOn',
  code: 'days-out-of-order',
  detail: {
    en: 'A limit is looked at again before it ends, and ends in the future.',
    sv: 'En begränsning omprövas innan den upphör, och upphör i framtiden.',
    pl: 'Ograniczenie sprawdza się przed jego końcem, a kończy się ono w przyszłości.',
  },
};
const limitsNothing = {
  pointer: '/classes',
  code: 'limits-nothing',
  detail: {
    en: 'Name the kinds of data that are left out, or who has looked.',
    sv: 'Ange slagen av uppgifter som utelämnas, eller vem som har läst.',
    pl: 'Podaj pomijane rodzaje danych albo pomijanie czytających.',
  },
};
