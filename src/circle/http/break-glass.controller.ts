import { Body, Controller, Get, HttpCode, Post, Query, Req, Res } from '@nestjs/common';
import { ApiBody, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Problems } from '../../platform/http/openapi/problems';
import { Cursors } from '../../platform/http/paging/cursors';
import { defaultLimit, linkNext } from '../../platform/http/paging/page';
import { IfMatch } from '../../platform/http/request/etag';
import { IdempotencyKey } from '../../platform/http/request/idempotency-key';
import { PathId } from '../../platform/http/request/path-id';
import { told } from '../../platform/http/request/told';
import { Caller, type Principal } from '../../platform/identity';
import { Glasses } from '../store/glasses';
import { BrokenGlassPage, GlassReceiptAnswer, ReviewReceiptAnswer } from './circle.answers';
import { GlassQuery, NewBreakGlass, NewReview } from './circle.inputs';
import { CircleRights } from './circle-rights';
import { placeIn } from './place-in';

/** Access at once, and what another person says of it afterwards. */
@ApiTags('Access')
@Controller()
export class BreakGlassController {
  constructor(
    private readonly rights: CircleRights,
    private readonly glasses: Glasses,
    private readonly cursors: Cursors,
  ) {}

  @Post('cases/:caseId/break-glass')
  @ApiOperation({
    operationId: 'breakGlass',
    summary: 'Open a case at once / Öppna ett ärende genast',
    description:
      'For an officer who cannot wait to be let into a case in which the authority takes part. It lasts some hours, alerts supervisors and the data protection officer, and another person reviews it. / För en handläggare som inte kan vänta på att släppas in i ett ärende där myndigheten deltar. Det gäller några timmar, larmar arbetsledare och dataskyddsombud, och granskas av en annan person.',
  })
  @ApiBody({ type: NewBreakGlass })
  @ApiCreatedResponse({ type: GlassReceiptAnswer, description: 'Opened. / Öppnat.' })
  @Problems('wrong-role', 'case-not-found', 'case-open-to-you')
  async breakGlass(
    @Caller() caller: Principal,
    @PathId('caseId', { en: 'The case', sv: 'Ärendet' }) caseId: string,
    @Body() glass: NewBreakGlass,
    @IdempotencyKey() key: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<GlassReceiptAnswer> {
    this.rights.demandOfficer(caller);
    const asked = { key, correlationId: request.trace.requestId };
    const recorded = await this.glasses.open(caller, asked, caseId, glass, this.rights.alertedIn(caller));
    return told(recorded, reply, `/cases/${caseId}`);
  }

  @Get('break-glass')
  @ApiOperation({
    operationId: 'listBreakGlass',
    summary: 'List urgent access / Lista nödåtkomst',
    description:
      'Who in your authority opened which case at once, and what was found; what is overdue is to be asked about. / Vem vid din myndighet som öppnat vilket ärende genast, och vad som konstaterats; det försenade är att fråga om.',
  })
  @ApiOkResponse({ type: BrokenGlassPage, description: 'A page. / En sida.' })
  @Problems('wrong-role', 'invalid-cursor')
  async listBreakGlass(
    @Caller() caller: Principal,
    @Query() { status, limit = defaultLimit, cursor }: GlassQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<BrokenGlassPage> {
    this.rights.demandOverseer(caller);
    const boundTo = { list: 'break-glass', authority: caller.authority, status: status ?? null };
    const after = placeIn(this.cursors, cursor, boundTo);
    const items = await this.glasses.list(caller, request.trace.requestId, status, after, limit);
    const last = items.length === limit ? items.at(-1) : undefined;
    const next = last && this.cursors.write([last.openedAt, last.id], boundTo);
    linkNext(request, reply, next);
    return { items, ...(next !== undefined && { next }) };
  }

  @Post('break-glass/:glassId/review')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'reviewBreakGlass',
    summary: 'Review urgent access / Granska nödåtkomst',
    description:
      'By another person than whoever opened the case. What was not justified ends at once. / Av en annan person än den som öppnade. Det som inte var befogat upphör genast.',
  })
  @ApiBody({ type: NewReview })
  @ApiOkResponse({ type: ReviewReceiptAnswer, description: 'Reviewed. / Granskat.' })
  @Problems('wrong-role', 'break-glass-not-found', 'access-over', 'second-person-needed')
  async reviewBreakGlass(
    @Caller() caller: Principal,
    @PathId('glassId', { en: 'The broken glass', sv: 'Nödåtkomsten' }) id: string,
    @Body() { verdict, words }: NewReview,
    @IfMatch() version: number,
    @IdempotencyKey() key: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReviewReceiptAnswer> {
    this.rights.demandOverseer(caller);
    const asked = { key, correlationId: request.trace.requestId };
    return told(await this.glasses.review(caller, asked, { id, version }, { verdict, words }), reply, '/break-glass');
  }
}
