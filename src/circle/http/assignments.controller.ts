import { Body, Controller, Get, HttpCode, Post, Query, Req, Res } from '@nestjs/common';
import { ApiBody, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Problems } from '../../platform/http/openapi/problems';
import { Cursors } from '../../platform/http/paging/cursors';
import { defaultLimit, linkNext, PageQuery } from '../../platform/http/paging/page';
import { IfMatch, IfNoneMatch, notModified } from '../../platform/http/request/etag';
import { IdempotencyKey } from '../../platform/http/request/idempotency-key';
import { PathId } from '../../platform/http/request/path-id';
import { told } from '../../platform/http/request/told';
import { Caller, type Principal } from '../../platform/identity';
import { firstPlace } from '../store/grants';
import { Places } from '../store/places';
import { Protections } from '../store/protections';
import { Assignment, PlaceReceiptAnswer, ProtectionReceiptAnswer, UnassignedPage } from './circle.answers';
import { NewAssignment, NewProtection, Reason } from './circle.inputs';
import { CircleRights } from './circle-rights';

const theCase = { en: 'The case', sv: 'Ärendet' };

/** Who is in charge of a case within the authority, and whether only those who were let in may see it. */
@ApiTags('Access')
@Controller()
export class AssignmentsController {
  constructor(
    private readonly rights: CircleRights,
    private readonly places: Places,
    private readonly protections: Protections,
    private readonly cursors: Cursors,
  ) {}

  @Get('cases/:caseId/assignment')
  @ApiOperation({
    operationId: 'readAssignment',
    summary: 'Read who is in charge / Läs vem som ansvarar',
    description:
      'Unit and officers within your authority, the protection of the case, and by which way you see it. A supervisor is told also of a case that the supervisor does not see, to give it to somebody. / Enhet och handläggare vid din myndighet, ärendets skydd och hur du ser det. En arbetsledare får veta det även om ett ärende som arbetsledaren inte ser, för att kunna tilldela det.',
  })
  @ApiOkResponse({ type: Assignment, description: 'Who is in charge. / Vem som ansvarar.' })
  @Problems('wrong-role', 'case-not-found')
  async readAssignment(
    @Caller() caller: Principal,
    @PathId('caseId', theCase) caseId: string,
    @IfNoneMatch() held: string | undefined,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Assignment | undefined> {
    this.rights.demandReader(caller);
    const supervises = this.rights.supervises(caller);
    const place = await this.places.get(caller, request.trace.requestId, caseId, supervises);
    // Protection and ways change under the same version.
    return notModified(reply, place.version, place.protection ? undefined : held) ? undefined : place;
  }

  @Post('cases/:caseId/assignment')
  @ApiOperation({
    operationId: 'assignCase',
    summary: 'Put somebody in charge / Tilldela ärendet',
    description:
      'A supervisor gives the case to a unit and to officers. Nobody lets oneself into a case that one does not see. / En arbetsledare ger ärendet till en enhet och till handläggare. Ingen släpper in sig själv i ett ärende som man inte ser.',
  })
  @ApiBody({ type: NewAssignment })
  @ApiCreatedResponse({ type: PlaceReceiptAnswer, description: 'Assigned. / Tilldelat.' })
  @Problems('wrong-role', 'case-not-found', 'second-person-needed')
  async assignCase(
    @Caller() caller: Principal,
    @PathId('caseId', theCase) caseId: string,
    @Body() { unit, officer, further = [], because }: NewAssignment,
    @IfMatch() version: number,
    @IdempotencyKey() key: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PlaceReceiptAnswer> {
    this.rights.demandSupervisor(caller);
    const place = { ...(unit !== undefined && { unit }), ...(officer !== undefined && { officer }), further, because };
    const asked = { key, correlationId: request.trace.requestId };
    const recorded = await this.places.assign(caller, asked, { caseId, version }, place);
    return told(recorded, reply, `/cases/${caseId}/assignment`);
  }

  @Post('cases/:caseId/assignment/taking')
  @ApiOperation({
    operationId: 'takeCase',
    summary: 'Take a case from the queue / Ta ett ärende ur kön',
    description:
      'A case that waits in a unit of yours and of which nobody is in charge. / Ett ärende som väntar vid någon av dina enheter och som ingen ansvarar för.',
  })
  @ApiCreatedResponse({ type: PlaceReceiptAnswer, description: 'Taken. / Taget.' })
  @Problems('wrong-role', 'case-not-found', 'case-taken')
  async takeCase(
    @Caller() caller: Principal,
    @PathId('caseId', theCase) caseId: string,
    @IfMatch() version: number,
    @IdempotencyKey() key: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PlaceReceiptAnswer> {
    this.rights.demandOfficer(caller);
    const asked = { key, correlationId: request.trace.requestId };
    const recorded = await this.places.assign(caller, asked, { caseId, version }, undefined);
    return told(recorded, reply, `/cases/${caseId}/assignment`);
  }

  @Post('cases/:caseId/protection')
  @ApiOperation({
    operationId: 'protectCase',
    summary: 'Protect a case / Skydda ett ärende',
    description:
      'From then on only those in charge, holders of a grant and whoever breaks the glass see it, in every authority that takes part; of a protected identity, every case of the person. To all others it is a case that does not exist. / Därefter ser bara de som ansvarar, de som fått behörighet och den som använder nödåtkomst ärendet, vid varje deltagande myndighet; vid skyddade personuppgifter gäller det personens alla ärenden. För alla andra finns ärendet inte.',
  })
  @ApiBody({ type: NewProtection })
  @ApiCreatedResponse({ type: ProtectionReceiptAnswer, description: 'Protected. / Skyddat.' })
  @Problems('wrong-role', 'case-not-found', 'protection-standing')
  async protectCase(
    @Caller() caller: Principal,
    @PathId('caseId', theCase) caseId: string,
    @Body() protection: NewProtection,
    @IdempotencyKey() key: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ProtectionReceiptAnswer> {
    this.rights.demandSupervisor(caller);
    const asked = { key, correlationId: request.trace.requestId };
    return told(
      await this.protections.protect(caller, asked, caseId, protection),
      reply,
      `/cases/${caseId}/assignment`,
    );
  }

  @Post('cases/:caseId/protection/lifting')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'liftProtection',
    summary: 'Lift the protection / Häv skyddet',
    description: 'By the authority that set it. / Av den myndighet som satte det.',
  })
  @ApiBody({ type: Reason })
  @ApiOkResponse({ type: ProtectionReceiptAnswer, description: 'Lifted. / Hävt.' })
  @Problems('wrong-role', 'case-not-found', 'protection-not-yours')
  async liftProtection(
    @Caller() caller: Principal,
    @PathId('caseId', theCase) caseId: string,
    @Body() { because }: Reason,
    @IdempotencyKey() key: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ProtectionReceiptAnswer> {
    this.rights.demandSupervisor(caller);
    const asked = { key, correlationId: request.trace.requestId };
    return told(await this.protections.lift(caller, asked, caseId, because), reply, `/cases/${caseId}/assignment`);
  }

  @Get('assignments/unassigned')
  @ApiOperation({
    operationId: 'listUnassigned',
    summary: 'List protected cases without an officer / Lista skyddade ärenden utan handläggare',
    description:
      'Protected cases in which your authority takes part and of which nobody in it is in charge: nobody sees them until you put somebody there. / Skyddade ärenden där din myndighet deltar och som ingen där ansvarar för: ingen ser dem förrän du tilldelar dem.',
  })
  @ApiOkResponse({ type: UnassignedPage, description: 'A page of cases. / En sida ärenden.' })
  @Problems('wrong-role', 'invalid-cursor')
  async listUnassigned(
    @Caller() caller: Principal,
    @Query() { limit = defaultLimit, cursor }: PageQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<UnassignedPage> {
    this.rights.demandSupervisor(caller);
    const boundTo = { list: 'unassigned', authority: caller.authority };
    const after = cursor === undefined ? firstPlace.id : String(this.cursors.read(cursor, boundTo)[0]);
    const items = await this.places.unassigned(caller, request.trace.requestId, after, limit);
    const last = items.length === limit ? items.at(-1) : undefined;
    const next = last && this.cursors.write([last.caseId], boundTo);
    linkNext(request, reply, next);
    return { items, ...(next !== undefined && { next }) };
  }
}
