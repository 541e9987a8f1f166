import { Body, Controller, Get, HttpCode, Post, Query, Req, Res } from '@nestjs/common';
import { ApiBody, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Recorded } from '../../platform/database/idempotent-write';
import { Problems } from '../../platform/http/openapi/problems';
import { Cursors } from '../../platform/http/paging/cursors';
import { defaultLimit, linkNext } from '../../platform/http/paging/page';
import { IfMatch, IfNoneMatch, notModified } from '../../platform/http/request/etag';
import { IdempotencyKey } from '../../platform/http/request/idempotency-key';
import { PathId } from '../../platform/http/request/path-id';
import { told } from '../../platform/http/request/told';
import { Caller, type Principal } from '../../platform/identity';
import { DestructionLists, type ListReceipt } from '../store/destruction-lists';
import { DestructionListPage, DestructionListReceipt, DestructionListView } from './destruction-lists.answers';
import { RetentionRights } from './retention-rights';
import { DestructionListQuery, NewDestructionList } from './retention.inputs';

const theList = { en: 'The list', sv: 'Listan' };

/** One person proposes, another decides, and the house carries it out, case by case. */
@ApiTags('Retention')
@Controller('destruction-lists')
export class DestructionListsController {
  constructor(
    private readonly rights: RetentionRights,
    private readonly lists: DestructionLists,
    private readonly cursors: Cursors,
  ) {}

  @Post()
  @ApiOperation({
    operationId: 'proposeDestruction',
    summary: 'Propose what to destroy / Föreslå vad som ska gallras',
    description:
      'Closed cases for which your authority answered last, whose time is over and which no legal hold stops; all of them or nothing is recorded. / Avslutade ärenden som din myndighet ansvarade för sist, vars tid är ute och som inget gallringsstopp hindrar; antingen registreras alla eller inget.',
  })
  @ApiBody({ type: NewDestructionList })
  @ApiCreatedResponse({ type: DestructionListReceipt, description: 'Proposed. / Föreslaget.' })
  @Problems('wrong-role', 'retention-undetermined', 'not-ready-for-destruction')
  async proposeDestruction(
    @Caller() caller: Principal,
    @Body() { caseIds }: NewDestructionList,
    @IdempotencyKey() key: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DestructionListReceipt> {
    this.rights.demandReviewer(caller);
    return answered(await this.lists.propose(caller, key, caseIds), reply);
  }

  @Get()
  @ApiOperation({
    operationId: 'listDestructionLists',
    summary: 'List destruction lists / Lista gallringslistor',
    description: 'Those of your authority, the oldest first. / Din myndighets, äldst först.',
  })
  @ApiOkResponse({ type: DestructionListPage, description: 'A page of lists. / En sida listor.' })
  @Problems('wrong-role', 'invalid-cursor')
  async listDestructionLists(
    @Caller() caller: Principal,
    @Query() { status, limit = defaultLimit, cursor }: DestructionListQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DestructionListPage> {
    this.rights.demandReviewer(caller);
    const boundTo = { list: 'destruction-lists', authority: caller.authority, status: status ?? null };
    const place = cursor === undefined ? undefined : this.cursors.read(cursor, boundTo);
    const after = place && { proposedAt: String(place[0]), id: String(place[1]) };
    const items = await this.lists.list(caller, request.trace.requestId, status, after, limit);
    const last = items.length === limit ? items.at(-1) : undefined;
    const next = last && this.cursors.write([last.proposedAt, last.id], boundTo);
    linkNext(request, reply, next);
    return { items, ...(next !== undefined && { next }) };
  }

  @Get(':listId')
  @ApiOperation({
    operationId: 'readDestructionList',
    summary: 'Read a destruction list / Läs en gallringslista',
    description: 'Its cases, and what became of each. / Dess ärenden, och vad som hände med vart och ett.',
  })
  @ApiOkResponse({ type: DestructionListView, description: 'The list. / Listan.' })
  @Problems('wrong-role', 'destruction-list-not-found')
  async readDestructionList(
    @Caller() caller: Principal,
    @PathId('listId', theList) id: string,
    @IfNoneMatch() held: string | undefined,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DestructionListView | undefined> {
    this.rights.demandReviewer(caller);
    const found = await this.lists.get(caller, request.trace.requestId, id);
    // While it is carried out its cases change one by one, under the same version.
    const known = found.status === 'approved' ? undefined : held;
    return notModified(reply, found.version, known) ? undefined : found;
  }

  @Post(':listId/approval')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'approveDestruction',
    summary: 'Approve a destruction list / Godkänn en gallringslista',
    description:
      'By another person than the one who proposed it. What it names is then erased, case by case, unless a hold stops it or the case has moved on. / Av en annan person än den som föreslog. Det som anges gallras därefter, ärende för ärende, om inte ett stopp hindrar eller ärendet har ändrats.',
  })
  @ApiOkResponse({ type: DestructionListReceipt, description: 'Approved. / Godkänd.' })
  @Problems('wrong-role', 'destruction-list-not-found', 'destruction-list-decided', 'second-person-needed')
  approveDestruction(
    @Caller() caller: Principal,
    @PathId('listId', theList) id: string,
    @IfMatch() version: number,
    @IdempotencyKey() key: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DestructionListReceipt> {
    return this.decide(caller, key, { id, version }, 'approved', reply);
  }

  @Post(':listId/rejection')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'rejectDestruction',
    summary: 'Reject a destruction list / Avslå en gallringslista',
    description:
      'Also by whoever proposed it, who so takes it back. / Även av den som föreslog, som därmed tar tillbaka den.',
  })
  @ApiOkResponse({ type: DestructionListReceipt, description: 'Rejected. / Avslagen.' })
  @Problems('wrong-role', 'destruction-list-not-found', 'destruction-list-decided')
  rejectDestruction(
    @Caller() caller: Principal,
    @PathId('listId', theList) id: string,
    @IfMatch() version: number,
    @IdempotencyKey() key: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DestructionListReceipt> {
    return this.decide(caller, key, { id, version }, 'rejected', reply);
  }

  private async decide(
    caller: Principal,
    key: string,
    list: { readonly id: string; readonly version: number },
    decision: 'approved' | 'rejected',
    reply: FastifyReply,
  ): Promise<DestructionListReceipt> {
    this.rights.demandReviewer(caller);
    return answered(await this.lists.decide(caller, key, list, decision), reply);
  }
}

const answered = (recorded: Recorded<ListReceipt>, reply: FastifyReply): ListReceipt =>
  told(recorded, reply, `/destruction-lists/${recorded.receipt.id}`);
