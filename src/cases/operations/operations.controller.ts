import { Body, Controller, Get, HttpCode, Post, Put, Query, Req, Res } from '@nestjs/common';
import { ApiBody, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Problems } from '../../platform/http/openapi/problems';
import { Cursors } from '../../platform/http/paging/cursors';
import { defaultLimit, linkNext } from '../../platform/http/paging/page';
import { etag, IfMatch } from '../../platform/http/request/etag';
import { IdempotencyKey } from '../../platform/http/request/idempotency-key';
import { PathId } from '../../platform/http/request/path-id';
import { told } from '../../platform/http/request/told';
import { Caller, type Principal } from '../../platform/identity';
import { OperationReader } from './operation-reader';
import { OperationRights } from './operation-rights';
import { OperationStore, type OperationReceipt, type RecordedOperation } from './operation-store';
import {
  OperationCancelled,
  OperationPage,
  OperationReceiptAnswer,
  OperationView,
  type OperationOrder,
} from './operation.answers';
import { CancelOperation, OperationCosts, OperationPlan, OperationQuery } from './operation.inputs';

const theOperation = { en: 'The operation', sv: 'Insatsen' };
const open: readonly string[] = ['ordered', 'accepted', 'planned', 'underway'];

@ApiTags('Operations')
@Controller('operations')
export class OperationsController {
  constructor(
    private readonly rights: OperationRights,
    private readonly store: OperationStore,
    private readonly reader: OperationReader,
    private readonly cursors: Cursors,
  ) {}

  @Post()
  @ApiOperation({
    summary: 'Plan an operation / Planera en insats',
    description:
      'One journey for several persons. Each keeps an order and an outcome of its own: the plan of an order names the operation. / En resa för flera personer. Var och en har sin egen beställning och sitt eget utfall: planen för en beställning anger insatsen.',
  })
  @ApiBody({ type: OperationPlan })
  @ApiCreatedResponse({ type: OperationReceiptAnswer, description: 'Planned. / Planerad.' })
  @Problems('wrong-role')
  async planOperation(
    @Caller() caller: Principal,
    @Body() plan: OperationPlan,
    @IdempotencyKey() key: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<OperationReceiptAnswer> {
    this.rights.demandPlanner(caller);
    return answered(await this.store.record(caller, key, { what: 'created', content: columnsOf(plan) }), reply);
  }

  @Get()
  @ApiOperation({
    summary: 'List operations / Lista insatser',
    description:
      'Those that your authority plans, or with which persons of yours travel, by departure. / De som din myndighet planerar eller som era personer reser med, efter avgång.',
  })
  @ApiOkResponse({ type: OperationPage, description: 'A page of operations. / En sida insatser.' })
  @Problems('wrong-role', 'invalid-cursor')
  async listOperations(
    @Caller() caller: Principal,
    @Query() { limit = defaultLimit, cursor, status }: OperationQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<OperationPage> {
    const boundTo = { list: 'operations', authority: caller.authority, status };
    const after = cursor === undefined ? undefined : this.cursors.read(cursor, boundTo);
    const items = await this.reader.list(
      caller,
      status,
      after && { departsAt: String(after[0]), id: String(after[1]) },
      limit,
    );
    const last = items.length === limit ? items.at(-1) : undefined;
    const next = last && this.cursors.write([last.departsAt, last.id], boundTo);
    linkNext(request, reply, next);
    return { items, ...(next !== undefined && { next }) };
  }

  @Get(':operationId')
  @ApiOperation({
    summary: 'Read an operation / Läs en insats',
    description:
      'With the orders that you may see, each with its outcome; costs, shares and history for whoever plans it. The look is logged for every case that it shows. / Med de beställningar du får se, var och en med sitt utfall; kostnader, andelar och historik för den som planerar. Läsningen loggas för varje ärende som visas.',
  })
  @ApiOkResponse({ type: OperationView, description: 'The operation. / Insatsen.' })
  @Problems('wrong-role', 'transport-operation-not-found')
  async readOperation(
    @Caller() caller: Principal,
    @PathId('operationId', theOperation) id: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<OperationView> {
    const operation = await this.reader.get(caller, request.trace.requestId, id);
    void reply.header('ETag', etag(operation.version));
    return operation;
  }

  @Put(':operationId')
  @ApiOperation({
    summary: 'Change an operation / Ändra en insats',
    description:
      'Says all of it anew; what was said before stays in its history. / Anger allt på nytt; det tidigare finns kvar i historiken.',
  })
  @ApiBody({ type: OperationPlan })
  @ApiOkResponse({ type: OperationReceiptAnswer, description: 'Changed. / Ändrad.' })
  @Problems('wrong-role', 'transport-operation-not-found', 'transport-operation-over', 'transport-operation-full')
  async changeOperation(
    @Caller() caller: Principal,
    @PathId('operationId', theOperation) id: string,
    @Body() plan: OperationPlan,
    @IfMatch() version: number,
    @IdempotencyKey() key: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<OperationReceiptAnswer> {
    this.rights.demandPlanner(caller);
    const deed = { what: 'changed', content: columnsOf(plan) } as const;
    return answered(await this.store.record(caller, key, deed, { id, version }), reply);
  }

  @Post(':operationId/cancel')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Cancel an operation / Ställ in en insats',
    description:
      'Cancels no order: the answer lists those that still travel with it, for each is cancelled or planned anew in its own case. / Avbeställer ingen beställning: svaret anger dem som ännu hör till den, som var och en avbeställs eller planeras om i sitt ärende.',
  })
  @ApiBody({ type: CancelOperation })
  @ApiOkResponse({ type: OperationCancelled, description: 'Cancelled. / Inställd.' })
  @Problems('wrong-role', 'transport-operation-not-found', 'transport-operation-over')
  async cancelOperation(
    @Caller() caller: Principal,
    @PathId('operationId', theOperation) id: string,
    @Body() { because }: CancelOperation,
    @IfMatch() version: number,
    @IdempotencyKey() key: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<OperationCancelled> {
    this.rights.demandPlanner(caller);
    const deed = { what: 'cancelled', content: { because } } as const;
    const receipt = answered(await this.store.record(caller, key, deed, { id, version }), reply);
    const { orders } = await this.reader.get(caller, request.trace.requestId, id);
    return { ...receipt, orders: stillOpen(orders) };
  }

  @Post(':operationId/carry-out')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Report an operation as carried out / Anmäl en genomförd insats',
    description:
      'From then on only costs are added. The outcome of each person is told in its case. / Därefter tillkommer endast kostnader. Utfallet för var och en anges i ärendet.',
  })
  @ApiOkResponse({ type: OperationReceiptAnswer, description: 'Recorded. / Registrerat.' })
  @Problems('wrong-role', 'transport-operation-not-found', 'transport-operation-over')
  async carryOutOperation(
    @Caller() caller: Principal,
    @PathId('operationId', theOperation) id: string,
    @IfMatch() version: number,
    @IdempotencyKey() key: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<OperationReceiptAnswer> {
    this.rights.demandPlanner(caller);
    return answered(await this.store.record(caller, key, { what: 'carried-out', content: {} }, { id, version }), reply);
  }

  @Post(':operationId/costs')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Record costs of an operation / Registrera kostnader för en insats',
    description:
      'Also when it is over. They are summed by currency and shared by the persons who set out. / Även när den är över. De summeras per valuta och delas på dem som avreste.',
  })
  @ApiBody({ type: OperationCosts })
  @ApiOkResponse({ type: OperationReceiptAnswer, description: 'Recorded. / Registrerat.' })
  @Problems('wrong-role', 'transport-operation-not-found')
  async recordOperationCosts(
    @Caller() caller: Principal,
    @PathId('operationId', theOperation) id: string,
    @Body() { items }: OperationCosts,
    @IfMatch() version: number,
    @IdempotencyKey() key: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<OperationReceiptAnswer> {
    this.rights.demandPlanner(caller);
    const content = { items: items.map(({ item, amount, currency }) => ({ item, amount, currency })) };
    return answered(await this.store.record(caller, key, { what: 'costs-recorded', content }, { id, version }), reply);
  }
}

const columnsOf = (plan: OperationPlan) => ({
  kind: plan.kind,
  destinations: plan.destinations,
  carrier_kind: plan.carrierKind,
  departs_at: plan.departsAt,
  seats: plan.seats,
  monitor_present: plan.monitorPresent ?? null,
  frontex_coordinated: plan.frontexCoordinated,
});

const stillOpen = (orders: readonly OperationOrder[]) => orders.filter(({ status }) => open.includes(status));

const answered = (recorded: RecordedOperation, reply: FastifyReply): OperationReceipt =>
  told(recorded, reply, `/operations/${recorded.receipt.id}`);
