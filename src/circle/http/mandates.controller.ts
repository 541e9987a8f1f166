import { Body, Controller, Get, HttpCode, Inject, Post, Query, Req, Res } from '@nestjs/common';
import { ApiBody, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Temporal } from 'temporal-polyfill';
import { SETTINGS, type Settings } from '../../platform/config/settings';
import { Problems } from '../../platform/http/openapi/problems';
import { Cursors } from '../../platform/http/paging/cursors';
import { defaultLimit, linkNext, PageQuery } from '../../platform/http/paging/page';
import { problem } from '../../platform/http/problem';
import { IdempotencyKey } from '../../platform/http/request/idempotency-key';
import { PathId } from '../../platform/http/request/path-id';
import { told } from '../../platform/http/request/told';
import { Caller, type Principal } from '../../platform/identity';
import { Mandates } from '../store/mandates';
import { MandatePage, MandateReceiptAnswer } from './circle.answers';
import { NewMandateInput } from './circle.inputs';
import { CircleRights } from './circle-rights';
import { endsBeforeItBegins, tooLong } from './faults';
import { placeIn } from './place-in';

/** Standing in the place of a colleague. Requests made so carry `On-Behalf-Of`. */
@ApiTags('Access')
@Controller('mandates')
export class MandatesController {
  constructor(
    private readonly rights: CircleRights,
    private readonly mandates: Mandates,
    private readonly cursors: Cursors,
    @Inject(SETTINGS) private readonly settings: Pick<Settings, 'access'>,
  ) {}

  @Post()
  @ApiOperation({
    operationId: 'giveMandate',
    summary: 'Let a colleague stand in / Ge en kollega uppdrag',
    description:
      'By the colleague whose place it is, or a supervisor, never for oneself. The holder keeps their own role, sees what the colleague is in charge of or was granted, and passes it on to nobody. / Av den vars plats det gäller, eller en arbetsledare, aldrig för egen del. Den som får uppdraget behåller sin egen roll, ser det kollegan ansvarar för eller har behörighet till, och för det inte vidare.',
  })
  @ApiBody({ type: NewMandateInput })
  @ApiCreatedResponse({ type: MandateReceiptAnswer, description: 'Given. / Givet.' })
  @Problems('wrong-role', 'second-person-needed')
  async giveMandate(
    @Caller() caller: Principal,
    @Body() { giver = caller.subject, holder, from, until, because }: NewMandateInput,
    @IdempotencyKey() key: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MandateReceiptAnswer> {
    this.rights.demandOfficer(caller);
    if (giver !== caller.subject) this.rights.demandSupervisor(caller);
    this.checkSpan(from, until);
    const asked = { key, correlationId: request.trace.requestId };
    const recorded = await this.mandates.give(caller, asked, { giver, holder, from, until, because });
    return told(recorded, reply, '/mandates');
  }

  @Get()
  @ApiOperation({
    operationId: 'listMandates',
    summary: 'List mandates / Lista uppdrag',
    description:
      'Those that you have given or hold; a supervisor sees all of the authority, the oldest first. / De som du har gett eller har; en arbetsledare ser myndighetens alla, äldst först.',
  })
  @ApiOkResponse({ type: MandatePage, description: 'A page of mandates. / En sida uppdrag.' })
  @Problems('invalid-cursor')
  async listMandates(
    @Caller() caller: Principal,
    @Query() { limit = defaultLimit, cursor }: PageQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MandatePage> {
    const boundTo = { list: 'mandates', authority: caller.authority, subject: caller.subject };
    const after = placeIn(this.cursors, cursor, boundTo);
    const own = !this.rights.supervises(caller);
    const items = await this.mandates.list(caller, request.trace.requestId, own, after, limit);
    const last = items.length === limit ? items.at(-1) : undefined;
    const next = last && this.cursors.write([last.givenAt, last.id], boundTo);
    linkNext(request, reply, next);
    return { items, ...(next !== undefined && { next }) };
  }

  @Post(':mandateId/revocation')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'revokeMandate',
    summary: 'Revoke a mandate / Återkalla ett uppdrag',
    description:
      'By the colleague, the holder or a supervisor; it ends at once. / Av kollegan, den som har det eller en arbetsledare; det upphör genast.',
  })
  @ApiOkResponse({ type: MandateReceiptAnswer, description: 'Revoked. / Återkallat.' })
  @Problems('mandate-not-found', 'access-over')
  async revokeMandate(
    @Caller() caller: Principal,
    @PathId('mandateId', { en: 'The mandate', sv: 'Uppdraget' }) id: string,
    @IdempotencyKey() key: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MandateReceiptAnswer> {
    const asked = { key, correlationId: request.trace.requestId };
    return told(await this.mandates.revoke(caller, asked, id, this.rights.supervises(caller)), reply, '/mandates');
  }

  /** @throws Problem invalid-input for a span that is none, or longer than the installation allows */
  private checkSpan(from: string, until: string): void {
    const hours = Temporal.Instant.from(from).until(Temporal.Instant.from(until)).total('hours');
    const { mandateDays } = this.settings.access;
    if (hours <= 0) throw problem('invalid-input', { errors: [endsBeforeItBegins] });
    if (hours > 24 * mandateDays) throw problem('invalid-input', { errors: [tooLong('/until', mandateDays)] });
  }
}
