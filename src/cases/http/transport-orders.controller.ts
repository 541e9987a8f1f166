import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Problems } from '../../platform/http/openapi/problems';
import { Cursors } from '../../platform/http/paging/cursors';
import { defaultLimit, linkNext } from '../../platform/http/paging/page';
import { problem } from '../../platform/http/problem';
import { etag } from '../../platform/http/request/etag';
import { PathId } from '../../platform/http/request/path-id';
import { Caller, type Principal } from '../../platform/identity';
import { TransportOrderReader } from '../readers/transport-order-reader';
import { TransportOrderQuery } from './case.queries';
import { TransportOrderPage, TransportOrderView } from './transport-orders.answers';

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
  @Problems('wrong-role', 'invalid-cursor')
  async listTransportOrders(
    @Caller() actor: Principal,
    @Query() { limit = defaultLimit, cursor, status }: TransportOrderQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TransportOrderPage> {
    const boundTo = { list: 'transport-orders', authority: actor.authority, status };
    const after = cursor === undefined ? undefined : this.cursors.read(cursor, boundTo);
    const items = await this.orders.list(
      actor,
      request.trace.requestId,
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
  @Problems('wrong-role', 'order-not-found')
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
