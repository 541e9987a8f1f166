import { Body, Controller, Get, Post, Query, Req, Res } from '@nestjs/common';
import { ApiBody, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Language } from '../../kernel';
import { Problems } from '../../platform/http/openapi/problems';
import { Cursors } from '../../platform/http/paging/cursors';
import { defaultLimit, linkNext } from '../../platform/http/paging/page';
import { IdempotencyKey } from '../../platform/http/request/idempotency-key';
import { Languages } from '../../platform/http/request/language';
import { told } from '../../platform/http/request/told';
import { Caller, type Principal } from '../../platform/identity';
import { ErasureReceipts } from '../store/receipts';
import { RetentionPeriods } from '../store/retention-periods';
import { Reviews } from '../store/reviews';
import { RetentionRights } from './retention-rights';
import {
  ErasureReceiptPage,
  RetentionPeriodReceipt,
  RetentionReviewPage,
  RetentionRules,
  type RetentionRule,
} from './retention.answers';
import { NewRetentionPeriod, ReceiptQuery, ReviewQuery } from './retention.inputs';

/** Rules, what is due by them, and what is left of what was erased. */
@ApiTags('Retention')
@Controller('retention')
export class RetentionController {
  constructor(
    private readonly rights: RetentionRights,
    private readonly periods: RetentionPeriods,
    private readonly reviews: Reviews,
    private readonly receipts: ErasureReceipts,
    private readonly cursors: Cursors,
  ) {}

  @Get('rules')
  @ApiOperation({
    operationId: 'listRetentionRules',
    summary: 'How long things are kept / Hur länge uppgifter bevaras',
    description:
      'Rules of today with the period of the law or, where it names none, of an archive decision that your authority has recorded. A rule without a period destroys nothing. / Dagens regler med lagens tid eller, där den inte anger någon, den tid som din myndighet har registrerat ur ett gallringsbeslut. En regel utan tid förstör ingenting.',
  })
  @ApiOkResponse({ type: RetentionRules, description: 'The rules. / Reglerna.' })
  async listRetentionRules(
    @Caller() { authority }: Principal,
    @Languages() language: Language,
  ): Promise<RetentionRules> {
    const reviewers = this.rights.reviewersOf(authority).map(({ key }) => key);
    return {
      items: (await this.periods.of(authority)).map(found => ({
        key: found.rule.key,
        title: found.rule.title[language],
        runsFrom: found.rule.runsFrom[language],
        ...periodOf(found),
        ...(found.version.note && { note: found.version.note[language] }),
        reviewers,
      })),
    };
  }

  @Post('periods')
  @ApiOperation({
    operationId: 'recordRetentionPeriod',
    summary: 'Record the period of an archive decision / Registrera tiden i ett gallringsbeslut',
    description:
      'For a rule to which the law known here gives no number. It follows the one before it from its first day; nothing is overwritten. / För en regel som saknar tid i den lag som är känd här. Den ersätter den tidigare från sin första dag; inget skrivs över.',
  })
  @ApiBody({ type: NewRetentionPeriod })
  @ApiCreatedResponse({ type: RetentionPeriodReceipt, description: 'Recorded. / Registrerat.' })
  @Problems('wrong-role', 'rule-not-found', 'version-conflict')
  async recordRetentionPeriod(
    @Caller() caller: Principal,
    @Body() { replaces = 0, ...period }: NewRetentionPeriod,
    @IdempotencyKey() key: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<RetentionPeriodReceipt> {
    this.rights.demandReviewer(caller);
    return told(await this.periods.record(caller, key, replaces, period), reply);
  }

  @Get('reviews')
  @ApiOperation({
    operationId: 'listRetentionReviews',
    summary: 'List what is to be reviewed / Lista det som ska granskas',
    description:
      'Closed cases for which your authority answered last, the longest closed first: since when their time runs, when it is over, and what stops it. / Avslutade ärenden som din myndighet ansvarade för sist, äldst först: varifrån tiden räknas, när den är ute och vad som hindrar.',
  })
  @ApiOkResponse({ type: RetentionReviewPage, description: 'A page of cases. / En sida ärenden.' })
  @Problems('wrong-role', 'invalid-cursor')
  async listRetentionReviews(
    @Caller() caller: Principal,
    @Query() { due, limit = defaultLimit, cursor }: ReviewQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<RetentionReviewPage> {
    this.rights.demandReviewer(caller);
    const boundTo = { list: 'retention-reviews', authority: caller.authority, due: due ?? null };
    const place = cursor === undefined ? undefined : this.cursors.read(cursor, boundTo);
    const after = place && { closedAt: String(place[0]), caseId: String(place[1]) };
    const items = await this.reviews.list(caller, request.trace.requestId, due, after, limit);
    const last = items.length === limit ? items.at(-1) : undefined;
    const next = last && this.cursors.write([last.closedAt, last.caseId], boundTo);
    linkNext(request, reply, next);
    return { items, ...(next !== undefined && { next }) };
  }

  @Get('receipts')
  @ApiOperation({
    operationId: 'listErasureReceipts',
    summary: 'List receipts of erasures / Lista gallringskvitton',
    description:
      'What was erased by your authority, or in cases in which it takes part: by which rule, how much, by whom. Keep them apart from the backups: after one is restored they say what must be erased again. / Vad som gallrats av din myndighet, eller i ärenden där den deltar: efter vilken regel, hur mycket, av vem. Förvara dem skilt från säkerhetskopiorna: efter en återställning visar de vad som måste gallras igen.',
  })
  @ApiOkResponse({ type: ErasureReceiptPage, description: 'A page of receipts. / En sida kvitton.' })
  @Problems('wrong-role', 'invalid-cursor')
  async listErasureReceipts(
    @Caller() caller: Principal,
    @Query() { caseId, limit = defaultLimit, cursor }: ReceiptQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ErasureReceiptPage> {
    this.rights.demandReviewer(caller);
    const boundTo = { list: 'erasure-receipts', authority: caller.authority, caseId: caseId ?? null };
    const after = cursor === undefined ? 0 : Number(this.cursors.read(cursor, boundTo)[0]);
    const items = await this.receipts.list(caller, request.trace.requestId, caseId, after, limit);
    const last = items.length === limit ? items.at(-1) : undefined;
    const next = last && this.cursors.write([last.number], boundTo);
    linkNext(request, reply, next);
    return { items, ...(next !== undefined && { next }) };
  }
}

/** The number of the law; where it has none, that of the authority. */
function periodOf({
  version,
  own,
}: Awaited<ReturnType<RetentionPeriods['of']>>[number]): Pick<RetentionRule, 'period'> {
  const length = version.limit === 'unlimited' ? undefined : version.limit.length;
  if (length && (length.unit === 'years' || length.unit === 'months'))
    return {
      period: {
        amount: length.amount,
        unit: length.unit,
        basis: version.legalBasis.map(({ label }) => label),
        certainty: version.certainty,
      },
    };
  if (!own) return {};
  const { amount, unit, number, source, certainty } = own;
  return { period: { amount, unit, number, basis: [source], certainty } };
}
