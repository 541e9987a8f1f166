import { Body, Controller, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiBody, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Problems } from '../../platform/http/openapi/problems';
import { problem } from '../../platform/http/problem';
import { IfMatch } from '../../platform/http/request/etag';
import { IdempotencyKey } from '../../platform/http/request/idempotency-key';
import { PathId } from '../../platform/http/request/path-id';
import { told } from '../../platform/http/request/told';
import { Caller, type Principal } from '../../platform/identity';
import { datumOf } from '../data/datum';
import { DatumCheck } from '../data/datum-check';
import { Doors, type Doing, type Recorded } from '../doors';
import { RequestStore } from '../requests/request-store';
import { RightsRoles } from '../rights-roles';
import { datumPlaces } from '../words';
import { RestrictionStore } from './restriction-store';
import { restrictionGroundRows } from './restriction-words';
import { RestrictionReceipt, RestrictionsOfPerson, RestrictionToldReceipt } from './restrictions.answers';
import { AnnounceLifting, ExceptFromRestriction, LiftRestriction, NewRestriction } from './restrictions.inputs';
import { datumExamples } from '../data/datum.inputs';

const thePerson = { en: 'The person', sv: 'Personen' };
const theRestriction = { en: 'The restriction', sv: 'Begränsningen' };

/** Data that are kept and not used (GDPR 18, LED 16(3)): nothing of them goes out, and nothing is erased. */
@ApiTags('Rights of the person')
@Controller('persons/:personId/restrictions')
export class RestrictionsController {
  constructor(
    private readonly roles: RightsRoles,
    private readonly requests: RequestStore,
    private readonly restrictions: RestrictionStore,
    private readonly check: DatumCheck,
    private readonly doors: Doors,
  ) {}

  @Post()
  @ApiOperation({
    operationId: 'restrictProcessing',
    summary: 'Restrict the processing of data / Begränsa behandlingen av uppgifter',
    description:
      'Of a datum, a case, or with none named of all that your authority holds of the person. While it lasts your authority opens none of it to others, and nothing is destroyed. Those to whom it was disclosed are told (GDPR 19). / Av en uppgift, ett ärende, eller om inget anges av allt som myndigheten har om personen. Så länge den gäller öppnar myndigheten inget av det för andra, och inget gallras. De som fått uppgifterna underrättas (GDPR 19).',
  })
  @ApiBody({
    type: NewRestriction,
    examples: datumExamples({
      regime: 'gdpr',
      ground: 'accuracy-contested',
      reasons: 'The birth date is compared with the register.',
    }),
  })
  @ApiCreatedResponse({ type: RestrictionToldReceipt, description: 'Restricted. / Begränsat.' })
  @Problems(
    'wrong-role',
    'person-not-found',
    'datum-not-found',
    'data-subject-request-not-found',
    'data-subject-request-closed',
  )
  async restrict(
    @Caller() actor: Principal,
    @PathId('personId', thePerson) personId: string,
    @Body() { requestId, regime, ground, reasons, ...named }: NewRestriction,
    @IdempotencyKey() key: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<RestrictionToldReceipt> {
    this.roles.demandHandler(actor);
    const datum = datumOf(named, datumPlaces);
    if ('code' in datum) throw problem('invalid-input', { errors: [datum] });
    if (restrictionGroundRows[ground].regime !== regime) throw problem('invalid-input', { errors: [otherLaw] });
    const doing = { actor, correlationId: request.trace.requestId, key };
    if (requestId !== undefined) await this.requests.get(doing, requestId);
    const placed = await this.check.placed(doing, personId, datum);
    const restricted = { personId, regime, ground, ...(requestId !== undefined && { requestId }) };
    return answered(await this.restrictions.restrict(doing, restricted, placed, reasons), reply);
  }

  @Get()
  @ApiOperation({
    operationId: 'listRestrictions',
    summary: 'List restrictions for a person / Lista begränsningar för en person',
    description:
      'Those of your authority with their exceptions, lifted ones too. / Din myndighets med undantag, även upphävda.',
  })
  @ApiOkResponse({ type: RestrictionsOfPerson, description: 'Restrictions. / Begränsningar.' })
  @Problems('wrong-role')
  async list(
    @Caller() actor: Principal,
    @PathId('personId', thePerson) personId: string,
    @Req() request: FastifyRequest,
  ): Promise<RestrictionsOfPerson> {
    this.roles.demandReader(actor);
    return { items: await this.restrictions.list({ actor, correlationId: request.trace.requestId }, personId) };
  }

  @Post(':restrictionId/exceptions')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'exceptFromRestriction',
    summary: 'Let restricted data pass to somebody / Låt begränsade uppgifter lämnas till någon',
    description:
      'By an exception of the law (GDPR 18(2)), to one recipient until a day, with the reasons. / Enligt ett lagligt undantag (GDPR 18.2), till en mottagare till en viss dag, med skälen.',
  })
  @ApiBody({ type: ExceptFromRestriction })
  @ApiOkResponse({ type: RestrictionReceipt, description: 'Recorded. / Registrerat.' })
  @Problems('wrong-role', 'restriction-not-found', 'restriction-over')
  async except(
    @Caller() actor: Principal,
    @PathId('personId', thePerson) _personId: string,
    @PathId('restrictionId', theRestriction) id: string,
    @Body() { reasons, ...exception }: ExceptFromRestriction,
    @IfMatch() version: number,
    @IdempotencyKey() key: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<RestrictionReceipt> {
    const doing = this.doing(actor, key, request);
    return answered(await this.restrictions.except(doing, { id, version }, exception, reasons), reply);
  }

  @Post(':restrictionId/lifting-announcement')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'announceLiftingOfRestriction',
    summary: 'Record that the person was told that a restriction will end / Registrera att personen underrättats',
    description: 'Before it is lifted (GDPR 18(3)). / Innan den upphävs (GDPR 18.3).',
  })
  @ApiBody({ type: AnnounceLifting })
  @ApiOkResponse({ type: RestrictionReceipt, description: 'Recorded. / Registrerat.' })
  @Problems('wrong-role', 'restriction-not-found', 'restriction-over')
  async announce(
    @Caller() actor: Principal,
    @PathId('personId', thePerson) _personId: string,
    @PathId('restrictionId', theRestriction) id: string,
    @Body() { on }: AnnounceLifting,
    @IfMatch() version: number,
    @IdempotencyKey() key: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<RestrictionReceipt> {
    const doing = this.doing(actor, key, request);
    return answered(await this.restrictions.announce(doing, { id, version }, on ?? this.doors.today()), reply);
  }

  @Post(':restrictionId/lifting')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'liftRestriction',
    summary: 'Lift a restriction / Upphäv en begränsning',
    description:
      'Once the person has been told. It stays on record, and those who were told of it are told that it has ended. / När personen har underrättats. Den finns kvar, och de som underrättats får veta att den upphört.',
  })
  @ApiBody({ type: LiftRestriction })
  @ApiOkResponse({ type: RestrictionToldReceipt, description: 'Lifted. / Upphävt.' })
  @Problems('wrong-role', 'restriction-not-found', 'restriction-over', 'person-not-told')
  async lift(
    @Caller() actor: Principal,
    @PathId('personId', thePerson) _personId: string,
    @PathId('restrictionId', theRestriction) id: string,
    @Body() { reasons }: LiftRestriction,
    @IfMatch() version: number,
    @IdempotencyKey() key: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<RestrictionToldReceipt> {
    const doing = this.doing(actor, key, request);
    return answered(await this.restrictions.lift(doing, { id, version }, reasons), reply);
  }

  /** @throws Problem wrong-role */
  private doing(actor: Principal, key: string, request: FastifyRequest): Doing {
    this.roles.demandHandler(actor);
    return { actor, correlationId: request.trace.requestId, key };
  }
}

const otherLaw = {
  pointer: '/ground',
  code: 'ground-of-another-law',
  detail: {
    en: 'This ground belongs to the other law.',
    sv: 'Grunden hör till den andra lagen.',
    pl: 'Ta podstawa należy do innej ustawy.',
  },
};

const answered = <Receipt extends RestrictionReceipt>(recorded: Recorded<Receipt>, reply: FastifyReply): Receipt =>
  told(recorded, reply, `/persons/${recorded.receipt.personId}/restrictions`);
