import { Body, Controller, Get, HttpCode, Post, Query, Req, Res } from '@nestjs/common';
import { ApiBody, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Problems } from '../../platform/http/openapi/problems';
import { Cursors } from '../../platform/http/paging/cursors';
import { defaultLimit, linkNext, PageQuery } from '../../platform/http/paging/page';
import { problem } from '../../platform/http/problem';
import { IdempotencyKey } from '../../platform/http/request/idempotency-key';
import { PathId } from '../../platform/http/request/path-id';
import { told } from '../../platform/http/request/told';
import { Caller, type Principal } from '../../platform/identity';
import { LegalHolds } from '../store/legal-holds';
import { LegalHoldPage, LegalHoldReceipt } from './legal-holds.answers';
import { RetentionRights } from './retention-rights';
import { NewLegalHold } from './retention.inputs';

@ApiTags('Retention')
@Controller('legal-holds')
export class LegalHoldsController {
  constructor(
    private readonly rights: RetentionRights,
    private readonly holds: LegalHolds,
    private readonly cursors: Cursors,
  ) {}

  @Post()
  @ApiOperation({
    operationId: 'imposeLegalHold',
    summary: 'Impose a legal hold / Besluta om gallringsstopp',
    description:
      'Nothing of the case, or of any case about the person, is destroyed while it holds, whichever authority wants it. Any party to the case may. / Inget i ärendet, eller i något ärende om personen, förstörs så länge det gäller, vilken myndighet som än vill det. Varje part i ärendet får besluta det.',
  })
  @ApiBody({
    type: NewLegalHold,
    examples: {
      case: {
        summary: 'A case / Ett ärende',
        value: { caseId: '01980e3a-7b7c-7e4b-9d55-1f0a52c0d3aa', reason: 'litigation', until: '2031-12-31' },
      },
      person: {
        summary: 'Everything of a person / Allt om en person',
        value: { personId: '01980e3a-7b7c-7e4b-9d55-1f0a52c0d3bb', reason: 'litigation', until: '2031-12-31' },
      },
    },
  })
  @ApiCreatedResponse({ type: LegalHoldReceipt, description: 'Imposed. / Beslutat.' })
  @Problems('wrong-role', 'case-not-found', 'person-not-found')
  async imposeLegalHold(
    @Caller() caller: Principal,
    @Body() hold: NewLegalHold,
    @IdempotencyKey() key: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<LegalHoldReceipt> {
    this.rights.demandReviewer(caller);
    if ((hold.caseId === undefined) === (hold.personId === undefined))
      throw problem('invalid-input', { errors: [oneOfTwo] });
    return told(await this.holds.impose(caller, key, hold), reply);
  }

  @Get()
  @ApiOperation({
    operationId: 'listLegalHolds',
    summary: 'List legal holds / Lista gallringsstopp',
    description: 'Those of your authority, lifted ones too. / Din myndighets, även upphävda.',
  })
  @ApiOkResponse({ type: LegalHoldPage, description: 'A page of holds. / En sida gallringsstopp.' })
  @Problems('wrong-role', 'invalid-cursor')
  async listLegalHolds(
    @Caller() caller: Principal,
    @Query() { limit = defaultLimit, cursor }: PageQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<LegalHoldPage> {
    this.rights.demandReviewer(caller);
    const boundTo = { list: 'legal-holds', authority: caller.authority };
    const place = cursor === undefined ? undefined : this.cursors.read(cursor, boundTo);
    const after = place && { imposedAt: String(place[0]), id: String(place[1]) };
    const items = await this.holds.list(caller, request.trace.requestId, after, limit);
    const last = items.length === limit ? items.at(-1) : undefined;
    const next = last && this.cursors.write([last.imposedAt, last.id], boundTo);
    linkNext(request, reply, next);
    return { items, ...(next !== undefined && { next }) };
  }

  @Post(':holdId/lifting')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'liftLegalHold',
    summary: 'Lift a legal hold / Upphäv ett gallringsstopp',
    description:
      'By the authority that imposed it; it stays on record. / Av den myndighet som beslutade; det finns kvar.',
  })
  @ApiOkResponse({ type: LegalHoldReceipt, description: 'Lifted. / Upphävt.' })
  @Problems('wrong-role', 'legal-hold-not-found', 'legal-hold-over')
  async liftLegalHold(
    @Caller() caller: Principal,
    @PathId('holdId', { en: 'The hold', sv: 'Gallringsstoppet' }) id: string,
    @IdempotencyKey() key: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<LegalHoldReceipt> {
    this.rights.demandReviewer(caller);
    return told(await this.holds.lift(caller, key, id), reply);
  }
}

const oneOfTwo = {
  pointer: '',
  code: 'one-of-two',
  detail: {
    en: 'Name the case or the person, one of the two.',
    sv: 'Ange ärendet eller personen, ett av de två.',
    pl: 'Podaj sprawę albo osobę, jedno z dwojga.',
  },
};
