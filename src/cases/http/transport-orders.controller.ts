import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiProperty, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Problems } from '../../platform/http/openapi/problems';
import { Cursors } from '../../platform/http/paging/cursors';
import { defaultLimit, linkNext, pageOf } from '../../platform/http/paging/page';
import { problem } from '../../platform/http/problem';
import { etag } from '../../platform/http/request/etag';
import { PathId } from '../../platform/http/request/path-id';
import { Caller, type Principal } from '../../platform/identity';
import { TransportOrderReader } from '../readers/transport-order-reader';
import { TransportOrderQuery } from './case.queries';

const moment = { format: 'date-time', example: '2026-06-10T07:30:00.000Z' } as const;
const id = { format: 'uuid', example: '01980e3a-7b7c-7e4b-9d55-1f0a52c0d3aa' } as const;

export class TransportOrderItem {
  @ApiProperty({ ...id, description: 'The case. / Ärendet.' })
  readonly caseId!: string;

  @ApiProperty({
    description: 'Counts the orders of the case. / Löpnummer i ärendet.',
    type: 'integer',
    format: 'int32',
    example: 1,
  })
  readonly number!: number;

  @ApiProperty({ ...id, description: 'The person who is carried. / Personen som transporteras.' })
  readonly personId!: string;

  @ApiProperty({ description: 'Who ordered it. / Beställare.', example: 'se.polisen' })
  readonly orderer!: string;

  @ApiProperty({ description: 'Who carries it out. / Utförare.', example: 'se.kriminalvarden' })
  readonly carrier!: string;

  @ApiProperty({ description: 'Country of destination (ISO 3166-1 alpha-3). / Destinationsland.', example: 'GEO' })
  readonly destination!: string;

  @ApiProperty({ description: 'Status. / Status.', example: 'ordered' })
  readonly status!: string;

  @ApiProperty({ ...moment, description: 'Ordered. / Beställd.' })
  readonly orderedAt!: string;

  @ApiProperty({ ...moment, description: 'Not before. / Tidigast.' })
  readonly notBefore!: string;

  @ApiProperty({ ...moment, description: 'Not after. / Senast.' })
  readonly notAfter!: string;

  @ApiProperty({
    description: 'Legal ground of the deprivation of liberty. / Grund för frihetsberövandet.',
    example: 'UL 10:1 p2(3)',
  })
  readonly custodyGround!: string;

  @ApiProperty({
    ...moment,
    description: 'Next review of the custody, as known at the order. / Nästa omprövning, känd vid beställningen.',
    required: false,
  })
  readonly custodyReviewDueAt?: string;

  @ApiProperty({ ...moment, description: 'Planned departure. / Planerad avresa.', required: false })
  readonly departsAt?: string;

  @ApiProperty({ description: 'Escorts. / Ledsagare.', type: 'integer', format: 'int32', required: false, example: 2 })
  readonly escorts?: number;

  @ApiProperty({ ...moment, description: 'Left. / Avgick.', required: false })
  readonly startedAt?: string;

  @ApiProperty({ ...moment, description: 'Ended. / Avslutades.', required: false })
  readonly endedAt?: string;

  @ApiProperty({
    description: 'Why it did not succeed. / Varför den inte lyckades.',
    required: false,
    example: 'captain-refused',
  })
  readonly outcomeReason?: string;
}

export class TransportOrderPage extends pageOf(TransportOrderItem) {}

/** What the carrier needs to know of the person, as the orderer wrote it. */
export class CarriageNeedsView {
  @ApiProperty({ description: 'Languages. / Språk.', type: [String], example: ['ka'] })
  readonly languages!: readonly string[];

  @ApiProperty({ description: 'Risks. / Risker.', example: 'Calm.' })
  readonly risk!: string;

  @ApiProperty({ description: 'Health and fitness to travel. / Hälsa och resbarhet.', example: 'Fit to travel.' })
  readonly health!: string;

  @ApiProperty({ description: 'Medication. / Medicinering.', example: 'None.' })
  readonly medication!: string;

  @ApiProperty({ description: 'Restraints allowed. / Tillåtna fängsel.', example: 'None.' })
  readonly restraintsAllowed!: string;

  @ApiProperty({ description: 'Family. / Familj.', example: 'Travels alone.' })
  readonly family!: string;

  @ApiProperty({ description: 'Reception. / Mottagande.', example: 'Border police.' })
  readonly reception!: string;

  @ApiProperty({ description: 'If it fails. / Om den misslyckas.', example: 'Back to the detention centre.' })
  readonly handbackPlan!: string;
}

export class TransportOrderView extends TransportOrderItem {
  @ApiProperty({
    description:
      'What the carrier needs to know; absent once erased. / Vad utföraren behöver veta; saknas efter gallring.',
    type: () => CarriageNeedsView,
    required: false,
  })
  readonly needs?: CarriageNeedsView;

  @ApiProperty({
    description: 'Version for If-Match while the order is open. / Version för If-Match medan beställningen är öppen.',
    type: 'integer',
    format: 'int32',
    required: false,
    example: 19,
  })
  readonly version?: number;
}

@ApiTags('Transport orders')
@Controller()
export class TransportOrdersController {
  constructor(
    private readonly orders: TransportOrderReader,
    private readonly cursors: Cursors,
  ) {}

  @Get('transport-orders')
  @ApiOperation({
    summary: 'List transport orders / Lista transportbeställningar',
    description:
      'Orders that your authority has placed or carries out, by their earliest departure. / Beställningar som din myndighet lagt eller utför.',
  })
  @ApiOkResponse({ type: TransportOrderPage, description: 'A page of orders. / En sida beställningar.' })
  @Problems('invalid-cursor')
  async listTransportOrders(
    @Caller() { authority }: Principal,
    @Query() { limit = defaultLimit, cursor, status }: TransportOrderQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TransportOrderPage> {
    const boundTo = { list: 'transport-orders', authority, status };
    const after = cursor === undefined ? undefined : this.cursors.read(cursor, boundTo);
    const items = await this.orders.list(
      authority,
      status,
      after && { notBefore: String(after[0]), caseId: String(after[1]) },
      limit,
    );
    const last = items.length === limit ? items.at(-1) : undefined;
    const next = last && this.cursors.write([last.notBefore, last.caseId], boundTo);
    linkNext(request, reply, next);
    return { items, ...(next !== undefined && { next }) };
  }

  @Get('cases/:caseId/transport-orders/:number')
  @ApiOperation({
    summary: 'Read a transport order / Läs en transportbeställning',
    description:
      'The order with what the carrier needs to know. This is all that the carrier sees of the case. / Beställningen; mer av ärendet ser utföraren inte.',
  })
  @ApiParam({
    name: 'number',
    description: 'Number of the order in the case. / Beställningens nummer.',
    schema: { type: 'integer', format: 'int32', minimum: 1, maximum: 10000 },
    example: 1,
  })
  @ApiOkResponse({ type: TransportOrderView, description: 'The order. / Beställningen.' })
  @Problems('order-not-found')
  async getTransportOrder(
    @Caller() actor: Principal,
    @PathId('caseId', { en: 'The case', sv: 'Ärendet' }) caseId: string,
    @Param('number') number: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TransportOrderView> {
    if (!/^[1-9]\d{0,4}$/.test(number)) throw problem('order-not-found');
    const order = await this.orders.get(actor, request.trace.requestId, caseId, Number(number));
    if (order.version !== undefined) void reply.header('ETag', etag(order.version));
    return order;
  }
}
