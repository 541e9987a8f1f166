import { Body, Controller, Get, HttpCode, Inject, Post, Query, Req, Res } from '@nestjs/common';
import { ApiBody, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { SETTINGS, type Settings } from '../../platform/config/settings';
import { Problems } from '../../platform/http/openapi/problems';
import { Cursors } from '../../platform/http/paging/cursors';
import { defaultLimit, linkNext } from '../../platform/http/paging/page';
import { problem } from '../../platform/http/problem';
import { IfMatch } from '../../platform/http/request/etag';
import { IdempotencyKey } from '../../platform/http/request/idempotency-key';
import { PathId } from '../../platform/http/request/path-id';
import { told } from '../../platform/http/request/told';
import { Caller, type Principal } from '../../platform/identity';
import { Grants } from '../store/grants';
import type { GrantStatus } from '../words';
import { GrantPage, GrantReceiptAnswer } from './circle.answers';
import { GrantQuery, NewGrantInput, Reason } from './circle.inputs';
import { CircleRights } from './circle-rights';
import { oneOfTwo, tooLong } from './faults';
import { placeIn } from './place-in';

const theGrant = { en: 'The grant', sv: 'Behörigheten' };

/** Ways into one case for a time: one person proposes, another decides, and it ends by itself. */
@ApiTags('Access')
@Controller()
export class GrantsController {
  constructor(
    private readonly rights: CircleRights,
    private readonly grants: Grants,
    private readonly cursors: Cursors,
    @Inject(SETTINGS) private readonly settings: Pick<Settings, 'access'>,
  ) {}

  @Post('cases/:caseId/grants')
  @ApiOperation({
    operationId: 'proposeGrant',
    summary: 'Propose to let somebody in / Föreslå behörighet till ärendet',
    description:
      'For a colleague or a unit, for some hours. By whoever sees the case, or a supervisor. Another supervisor approves it, unless the regime of your authority lets one supervisor give it and the case is not protected. / För en kollega eller en enhet, för ett antal timmar. Av den som ser ärendet, eller en arbetsledare. En annan arbetsledare godkänner, om inte myndighetens ordning låter en arbetsledare ge den och ärendet inte är skyddat.',
  })
  @ApiBody({
    type: NewGrantInput,
    examples: {
      colleague: {
        summary: 'To a colleague / Till en kollega',
        value: { holder: 'enforcement-officer-2@polisen', hours: 48, because: 'Takes over from a colleague.' },
      },
      unit: {
        summary: 'To a unit / Till en enhet',
        value: { unit: 'north', hours: 48, because: 'Helps out this week.' },
      },
    },
  })
  @ApiCreatedResponse({ type: GrantReceiptAnswer, description: 'Proposed or given. / Föreslagen eller given.' })
  @Problems('wrong-role', 'case-not-found')
  async proposeGrant(
    @Caller() caller: Principal,
    @PathId('caseId', { en: 'The case', sv: 'Ärendet' }) caseId: string,
    @Body() grant: NewGrantInput,
    @IdempotencyKey() key: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<GrantReceiptAnswer> {
    this.rights.demandOfficer(caller);
    if ((grant.holder === undefined) === (grant.unit === undefined))
      throw problem('invalid-input', { errors: [oneOfTwo] });
    const most = 24 * this.settings.access.grantDays;
    if (grant.hours > most)
      throw problem('invalid-input', { errors: [tooLong('/hours', this.settings.access.grantDays)] });
    const asked = { key, correlationId: request.trace.requestId };
    const recorded = await this.grants.propose(caller, asked, caseId, grant, this.rights.supervises(caller));
    return told(recorded, reply, `/grants`);
  }

  @Get('grants')
  @ApiOperation({
    operationId: 'listGrants',
    summary: 'List grants / Lista behörigheter',
    description:
      'Those that you have proposed or hold; a supervisor sees all of the authority, the oldest first. / De som du har föreslagit eller har; en arbetsledare ser myndighetens alla, äldst först.',
  })
  @ApiOkResponse({ type: GrantPage, description: 'A page of grants. / En sida behörigheter.' })
  @Problems('wrong-role', 'invalid-cursor')
  async listGrants(
    @Caller() caller: Principal,
    @Query() { status, limit = defaultLimit, cursor }: GrantQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<GrantPage> {
    this.rights.demandReader(caller);
    const { authority, subject } = caller;
    const boundTo = { list: 'grants', authority, subject, status: status ?? null };
    const after = placeIn(this.cursors, cursor, boundTo);
    const own = !this.rights.supervises(caller);
    const items = await this.grants.list(caller, request.trace.requestId, own, status, after, limit);
    const last = items.length === limit ? items.at(-1) : undefined;
    const next = last && this.cursors.write([last.proposedAt, last.id], boundTo);
    linkNext(request, reply, next);
    return { items, ...(next !== undefined && { next }) };
  }

  @Post('grants/:grantId/approval')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'approveGrant',
    summary: 'Approve a grant / Godkänn en behörighet',
    description:
      'By a supervisor who neither proposed it nor is let in by it. / Av en arbetsledare som varken har föreslagit den eller släpps in genom den.',
  })
  @ApiBody({ type: Reason })
  @ApiOkResponse({ type: GrantReceiptAnswer, description: 'Given. / Given.' })
  @Problems('wrong-role', 'grant-not-found', 'access-over', 'second-person-needed')
  approveGrant(
    @Caller() caller: Principal,
    @PathId('grantId', theGrant) id: string,
    @Body() reason: Reason,
    @IfMatch() version: number,
    @IdempotencyKey() key: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<GrantReceiptAnswer> {
    this.rights.demandSupervisor(caller);
    return this.decide({ caller, key, request, reply }, { id, version }, 'given', reason);
  }

  @Post('grants/:grantId/rejection')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'rejectGrant',
    summary: 'Reject a grant / Avslå en behörighet',
    description:
      'Also by whoever proposed it, who so takes it back. / Även av den som föreslog, som därmed tar tillbaka den.',
  })
  @ApiBody({ type: Reason })
  @ApiOkResponse({ type: GrantReceiptAnswer, description: 'Rejected. / Avslagen.' })
  @Problems('grant-not-found', 'access-over')
  rejectGrant(
    @Caller() caller: Principal,
    @PathId('grantId', theGrant) id: string,
    @Body() reason: Reason,
    @IfMatch() version: number,
    @IdempotencyKey() key: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<GrantReceiptAnswer> {
    return this.decide({ caller, key, request, reply }, { id, version }, 'rejected', reason);
  }

  @Post('grants/:grantId/revocation')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'revokeGrant',
    summary: 'Revoke a grant / Återkalla en behörighet',
    description:
      'By a supervisor, whoever proposed it, or its holder. / Av en arbetsledare, den som föreslog eller den som har den.',
  })
  @ApiBody({ type: Reason })
  @ApiOkResponse({ type: GrantReceiptAnswer, description: 'Revoked. / Återkallad.' })
  @Problems('grant-not-found', 'access-over')
  revokeGrant(
    @Caller() caller: Principal,
    @PathId('grantId', theGrant) id: string,
    @Body() reason: Reason,
    @IfMatch() version: number,
    @IdempotencyKey() key: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<GrantReceiptAnswer> {
    return this.decide({ caller, key, request, reply }, { id, version }, 'revoked', reason);
  }

  private async decide(
    { caller, key, request, reply }: { caller: Principal; key: string; request: FastifyRequest; reply: FastifyReply },
    grant: { readonly id: string; readonly version: number },
    decision: Exclude<GrantStatus, 'proposed'>,
    { because }: Reason,
  ): Promise<GrantReceiptAnswer> {
    const asked = { key, correlationId: request.trace.requestId };
    const supervises = this.rights.supervises(caller);
    return told(await this.grants.decide(caller, asked, grant, decision, because, supervises), reply, '/grants');
  }
}
