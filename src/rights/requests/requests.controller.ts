import { Body, Controller, Get, HttpCode, Post, Query, Req, Res } from '@nestjs/common';
import { ApiBody, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { LawFault } from '../../law';
import { Problems } from '../../platform/http/openapi/problems';
import { Cursors } from '../../platform/http/paging/cursors';
import { defaultLimit, linkNext } from '../../platform/http/paging/page';
import { problem } from '../../platform/http/problem';
import { IfMatch, IfNoneMatch, notModified } from '../../platform/http/request/etag';
import { IdempotencyKey } from '../../platform/http/request/idempotency-key';
import { PathId } from '../../platform/http/request/path-id';
import { told } from '../../platform/http/request/told';
import { Caller, type Principal } from '../../platform/identity';
import { Doors, type Recorded } from '../doors';
import { RightsRoles } from '../rights-roles';
import { Grants } from './grants';
import { RequestStore, type RequestAct } from './request-store';
import { DataSubjectRequestPage, DataSubjectRequestReceipt, DataSubjectRequestView } from './requests.answers';
import {
  AnswerRequest,
  CheckIdentity,
  ExtendRequest,
  NewDataSubjectRequest,
  RefuseRequest,
  RequestQuery,
  WithdrawRequest,
} from './requests.inputs';

const theRequest = { en: 'The request', sv: 'Begäran' };
const receipt = { type: DataSubjectRequestReceipt, description: 'Recorded. / Registrerat.' };

/** A person has no account: staff record what they ask, and what becomes of it. */
@ApiTags('Rights of the person')
@Controller()
export class RequestsController {
  constructor(
    private readonly roles: RightsRoles,
    private readonly requests: RequestStore,
    private readonly grants: Grants,
    private readonly doors: Doors,
    private readonly cursors: Cursors,
  ) {}

  @Post('persons/:personId/data-subject-requests')
  @ApiOperation({
    operationId: 'recordDataSubjectRequest',
    summary: 'Record a request of a person about their data / Registrera en begäran från den registrerade',
    description:
      'Access, rectification, erasure or restriction (GDPR 15–18, LED 14–16). The last day to answer is counted from the receipt: one month under the GDPR (12(3)). / Tillgång, rättelse, radering eller begränsning (GDPR 15–18, LED 14–16). Sista dag för svar räknas från mottagandet: en månad enligt GDPR (12.3).',
  })
  @ApiBody({
    type: NewDataSubjectRequest,
    examples: {
      access: {
        summary: 'To know what is held / Att få veta vad som finns',
        value: { kind: 'access', regime: 'gdpr', receivedOn: '2026-01-08', asked: 'What do you hold about me?' },
      },
    },
  })
  @ApiCreatedResponse(receipt)
  @Problems('wrong-role', 'person-not-found')
  async recordRequest(
    @Caller() actor: Principal,
    @PathId('personId', { en: 'The person', sv: 'Personen' }) personId: string,
    @Body() { ...asked }: NewDataSubjectRequest,
    @IdempotencyKey() key: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DataSubjectRequestReceipt> {
    this.roles.demandReader(actor);
    const { receivedOn, answerBy, regime } = asked;
    if (receivedOn > this.doors.today()) throw problem('invalid-input', { errors: [notYet] });
    if (answerBy !== undefined && (regime === 'gdpr' || answerBy < receivedOn))
      throw problem('invalid-input', { errors: [notYours] });
    const doing = { actor, correlationId: request.trace.requestId, key };
    return answered(await this.requests.record(doing, { personId, ...asked }).catch(outsideLaw), reply);
  }

  @Get('data-subject-requests')
  @ApiOperation({
    operationId: 'listDataSubjectRequests',
    summary: 'List requests of persons about their data / Lista registrerades begäranden',
    description:
      'Those of your authority; what falls due first comes first. / Din myndighets; det som förfaller först kommer först.',
  })
  @ApiOkResponse({ type: DataSubjectRequestPage, description: 'A page of requests. / En sida begäranden.' })
  @Problems('wrong-role', 'invalid-cursor')
  async listRequests(
    @Caller() actor: Principal,
    @Query() { limit = defaultLimit, cursor, ...filters }: RequestQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DataSubjectRequestPage> {
    this.roles.demandReader(actor);
    const boundTo = { list: 'data-subject-requests', authority: actor.authority, ...filters };
    const place = cursor === undefined ? undefined : this.cursors.read(cursor, boundTo);
    const after = place && { dueOn: String(place[0]), id: String(place[1]) };
    const items = await this.requests.list({ actor, correlationId: request.trace.requestId }, filters, after, limit);
    const last = items.length === limit ? items.at(-1) : undefined;
    const next = last && this.cursors.write([last.dueOn ?? 'infinity', last.id], boundTo);
    linkNext(request, reply, next);
    return { items, ...(next !== undefined && { next }) };
  }

  @Get('data-subject-requests/:requestId')
  @ApiOperation({
    operationId: 'readDataSubjectRequest',
    summary: 'Read a request of a person about their data / Läs en begäran från den registrerade',
    description: 'With its words, and how its last day was counted. / Med dess ord, och hur sista dagen räknats.',
  })
  @ApiOkResponse({ type: DataSubjectRequestView, description: 'The request. / Begäran.' })
  @Problems('wrong-role', 'data-subject-request-not-found')
  async readRequest(
    @Caller() actor: Principal,
    @PathId('requestId', theRequest) id: string,
    @IfNoneMatch() held: string | undefined,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DataSubjectRequestView | undefined> {
    this.roles.demandReader(actor);
    const found = await this.requests.get({ actor, correlationId: request.trace.requestId }, id);
    // A day that passes makes it overdue, under the same version.
    return notModified(reply, found.version, found.overdue ? undefined : held) ? undefined : found;
  }

  @Post('data-subject-requests/:requestId/identity-check')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'checkIdentityOfRequester',
    summary: 'Record that it was checked who asks / Registrera att identiteten kontrollerats',
    description: 'Nothing goes out before it (GDPR 12(6)). / Inget lämnas ut dessförinnan (GDPR 12.6).',
  })
  @ApiBody({ type: CheckIdentity })
  @ApiOkResponse(receipt)
  @Problems('wrong-role', 'data-subject-request-not-found', 'data-subject-request-closed')
  checkIdentity(
    @Caller() actor: Principal,
    @PathId('requestId', theRequest) id: string,
    @Body() { on, means }: CheckIdentity,
    @IfMatch() version: number,
    @IdempotencyKey() key: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DataSubjectRequestReceipt> {
    return this.act(actor, { id, version }, key, request, reply, { act: 'check-identity', means, on: this.dayOf(on) });
  }

  @Post('data-subject-requests/:requestId/extension')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'extendDataSubjectRequest',
    summary: 'Extend the time to answer / Förläng tiden för svar',
    description:
      'Once, by two months, within the first month, with the reasons that the person is told (GDPR 12(3)). / En gång, med två månader, inom den första månaden, med de skäl som personen får (GDPR 12.3).',
  })
  @ApiBody({ type: ExtendRequest })
  @ApiOkResponse(receipt)
  @Problems('wrong-role', 'data-subject-request-not-found', 'data-subject-request-closed', 'extension-not-open')
  extend(
    @Caller() actor: Principal,
    @PathId('requestId', theRequest) id: string,
    @Body() { on, because, reasons }: ExtendRequest,
    @IfMatch() version: number,
    @IdempotencyKey() key: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DataSubjectRequestReceipt> {
    return this.act(actor, { id, version }, key, request, reply, {
      ...{ act: 'extend', because, reasons },
      on: this.dayOf(on),
    });
  }

  @Post('data-subject-requests/:requestId/answer')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'answerDataSubjectRequest',
    summary: 'Record the answer to a request / Registrera svaret på en begäran',
    description:
      'What was done in whole or in part. What is given out of the data is an extract of its own. / Det som gjordes helt eller delvis. Det som lämnas ut är ett eget utdrag.',
  })
  @ApiBody({ type: AnswerRequest })
  @ApiOkResponse(receipt)
  @Problems(
    'wrong-role',
    'data-subject-request-not-found',
    'data-subject-request-closed',
    'identity-unchecked',
    'grant-not-carried-out',
  )
  async answer(
    @Caller() actor: Principal,
    @PathId('requestId', theRequest) id: string,
    @Body() { on, ...answer }: AnswerRequest,
    @IfMatch() version: number,
    @IdempotencyKey() key: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DataSubjectRequestReceipt> {
    this.roles.demandReader(actor);
    await this.grants.demandCarriedOut({ actor, correlationId: request.trace.requestId }, id, answer.outcome);
    return this.act(actor, { id, version }, key, request, reply, { act: 'answer', ...answer, on: this.dayOf(on) });
  }

  @Post('data-subject-requests/:requestId/refusal')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'refuseDataSubjectRequest',
    summary: 'Record that a request is refused / Registrera att en begäran avslås',
    description:
      'With the ground, the reasons and the remedies of which the person is told (GDPR 12(4)–(5); LED 15, 16(4), 17). / Med grund, skäl och de rättsmedel som personen upplyses om (GDPR 12.4–12.5; LED 15, 16.4, 17).',
  })
  @ApiBody({ type: RefuseRequest })
  @ApiOkResponse(receipt)
  @Problems('wrong-role', 'data-subject-request-not-found', 'data-subject-request-closed')
  refuse(
    @Caller() actor: Principal,
    @PathId('requestId', theRequest) id: string,
    @Body() { on, ...refusal }: RefuseRequest,
    @IfMatch() version: number,
    @IdempotencyKey() key: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DataSubjectRequestReceipt> {
    return this.act(actor, { id, version }, key, request, reply, { act: 'refuse', ...refusal, on: this.dayOf(on) });
  }

  @Post('data-subject-requests/:requestId/withdrawal')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'withdrawDataSubjectRequest',
    summary: 'Record that the person took it back / Registrera att personen återkallat',
    description: 'It stays on record. / Den finns kvar.',
  })
  @ApiBody({ type: WithdrawRequest })
  @ApiOkResponse(receipt)
  @Problems('wrong-role', 'data-subject-request-not-found', 'data-subject-request-closed')
  withdraw(
    @Caller() actor: Principal,
    @PathId('requestId', theRequest) id: string,
    @Body() { on }: WithdrawRequest,
    @IfMatch() version: number,
    @IdempotencyKey() key: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DataSubjectRequestReceipt> {
    return this.act(actor, { id, version }, key, request, reply, { act: 'withdraw', on: this.dayOf(on) });
  }

  /** @throws Problem invalid-input where the day has not come */
  private dayOf(on: string | undefined): string {
    const today = this.doors.today();
    if (on !== undefined && on > today) throw problem('invalid-input', { errors: [{ ...notYet, pointer: '/on' }] });
    return on ?? today;
  }

  private async act(
    actor: Principal,
    which: { readonly id: string; readonly version: number },
    key: string,
    request: FastifyRequest,
    reply: FastifyReply,
    act: RequestAct,
  ): Promise<DataSubjectRequestReceipt> {
    this.roles.demandReader(actor);
    return answered(await this.requests.act({ actor, correlationId: request.trace.requestId, key }, which, act), reply);
  }
}

const notYet = {
  pointer: '/receivedOn',
  code: 'not-yet',
  detail: { en: 'This day has not come.', sv: 'Den dagen har inte kommit.', pl: 'Ten dzień jeszcze nie nadszedł.' },
};
const notYours = {
  pointer: '/answerBy',
  code: 'not-yours-to-set',
  detail: {
    en: 'The law sets the last day, or it lies before the receipt.',
    sv: 'Lagen bestämmer sista dagen, eller den ligger före mottagandet.',
    pl: 'Ostatni dzień określa prawo albo przypada on przed otrzymaniem.',
  },
};

/** @throws Problem no-rule-version where our law does not reach back so far, and whatever is no fault of the law */
function outsideLaw(error: unknown): never {
  throw error instanceof LawFault ? problem('no-rule-version') : error;
}

const answered = (recorded: Recorded<DataSubjectRequestReceipt>, reply: FastifyReply): DataSubjectRequestReceipt =>
  told(recorded, reply, `/data-subject-requests/${recorded.receipt.id}`);
