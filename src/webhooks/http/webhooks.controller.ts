import { Body, Controller, Delete, Get, HttpCode, Post, Query, Req, Res } from '@nestjs/common';
import {
  ApiBody,
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { parseFeedPosition } from '../../journal';
import { Problems } from '../../platform/http/openapi/problems';
import { Cursors } from '../../platform/http/paging/cursors';
import { defaultLimit, linkNext } from '../../platform/http/paging/page';
import { problem } from '../../platform/http/problem';
import { IdempotencyKey } from '../../platform/http/request/idempotency-key';
import { PathId } from '../../platform/http/request/path-id';
import { told } from '../../platform/http/request/told';
import { Caller, type Principal } from '../../platform/identity';
import { Targets } from '../delivery/targets';
import { Webhooks } from '../store/webhooks';
import { notATarget } from './faults';
import { WebhookRights } from './webhook-rights';
import {
  WebhookDeliveryPage,
  WebhookList,
  WebhookReceiptAnswer,
  WebhookSecretAnswer,
  WebhookView,
} from './webhook.answers';
import { NewWebhook, WebhookDeliveryQuery, WebhookResumptionInput } from './webhook.inputs';

const theWebhook = { en: 'The webhook', sv: 'Webhooken' };

/** The feed of events, pushed: the same events to the same reader, signed per Standard Webhooks. */
@ApiTags('Events')
@Controller('webhooks')
export class WebhooksController {
  constructor(
    private readonly rights: WebhookRights,
    private readonly targets: Targets,
    private readonly webhooks: Webhooks,
    private readonly cursors: Cursors,
  ) {}

  @Post()
  @ApiOperation({
    operationId: 'addWebhook',
    summary: 'Have events pushed to your system / Få händelser skickade till ert system',
    description:
      'From then on every event that this caller would read in the feed is sent to the address, judged at the moment of sending, in order and at least once (docs/webhooks.md). It ends by the day in the answer unless resumed. The secret is shown once. / Varje händelse som denna anropare skulle läsa i flödet skickas därefter till adressen, prövad när den skickas, i ordning och minst en gång. Webhooken upphör den dag som svaret anger om den inte återupptas. Hemligheten visas en gång.',
  })
  @ApiBody({ type: NewWebhook })
  @ApiCreatedResponse({ type: WebhookReceiptAnswer, description: 'Added. / Tillagd.' })
  @Problems('wrong-role', 'search-not-allowed', 'invalid-cursor', 'webhooks-off', 'webhook-limit-reached')
  async addWebhook(
    @Caller() caller: Principal,
    @Body() { url, kinds, after }: NewWebhook,
    @IdempotencyKey() key: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<WebhookReceiptAnswer> {
    this.rights.demandFeed(caller, kinds);
    if (this.targets.off) throw problem('webhooks-off');
    const fault = this.targets.faultOf(url);
    if (fault !== undefined) throw problem('invalid-input', { errors: [notATarget(fault)] });
    const from = positionIn(after);
    const asked = { key, correlationId: request.trace.requestId };
    const hook = { url, ...(kinds && { kinds }), ...(from !== undefined && { after: from }) };
    const recorded = await this.webhooks.add(caller, asked, hook);
    return told(recorded, reply, `/webhooks/${recorded.receipt.id}`);
  }

  @Get()
  @ApiOperation({
    operationId: 'listWebhooks',
    summary: 'List webhooks / Lista webhookar',
    description:
      'Your own; whoever oversees an authority sees all of it. / Dina egna; den som har tillsyn ser myndighetens alla.',
  })
  @ApiOkResponse({ type: WebhookList, description: 'Webhooks, without their secrets. / Webhookar, utan hemligheter.' })
  async listWebhooks(@Caller() caller: Principal): Promise<WebhookList> {
    return { items: await this.webhooks.list(caller, this.rights.oversees(caller)) };
  }

  @Get(':webhookId')
  @ApiOperation({
    operationId: 'readWebhook',
    summary: 'Read a webhook / Läs en webhook',
    description:
      'How far it has come, and what went wrong last; never its secret. / Hur långt den kommit och vad som sist gick fel; aldrig hemligheten.',
  })
  @ApiOkResponse({ type: WebhookView, description: 'The webhook. / Webhooken.' })
  @Problems('webhook-not-found')
  async readWebhook(@Caller() caller: Principal, @PathId('webhookId', theWebhook) id: string): Promise<WebhookView> {
    return this.webhooks.read(caller, id, this.rights.oversees(caller));
  }

  @Post(':webhookId/secrets')
  @ApiOperation({
    operationId: 'rotateWebhookSecret',
    summary: 'Make a new secret / Skapa en ny hemlighet',
    description:
      'Everything is signed with the new one and, for the time in the answer, with the one before. An older one ends at once: rotate twice where one has leaked. / Allt signeras med den nya och, under den tid som svaret anger, med den förra. En äldre upphör genast: rotera två gånger om en har läckt.',
  })
  @ApiCreatedResponse({ type: WebhookSecretAnswer, description: 'Made. / Skapad.' })
  @Problems('wrong-role', 'webhook-not-found')
  async rotateWebhookSecret(
    @Caller() caller: Principal,
    @PathId('webhookId', theWebhook) id: string,
    @IdempotencyKey() key: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<WebhookSecretAnswer> {
    this.rights.demandFeed(caller);
    const asked = { key, correlationId: request.trace.requestId };
    return told(await this.webhooks.rotate(caller, asked, id), reply, `/webhooks/${id}`);
  }

  @Post(':webhookId/resumptions')
  @ApiOperation({
    operationId: 'resumeWebhook',
    summary: 'Go on, or renew / Fortsätt eller förnya',
    description:
      'After it was stopped or has expired, and in time before: it lasts as long again and reads with the roles that you hold now. Nothing was lost meanwhile; an earlier position sends again what you may still see. / Efter att den stoppats eller upphört, och i god tid innan: den gäller lika länge igen och läser med de roller du har nu. Inget har gått förlorat; en tidigare position skickar på nytt det du fortfarande får se.',
  })
  @ApiBody({ type: WebhookResumptionInput })
  @ApiCreatedResponse({ type: WebhookReceiptAnswer, description: 'It goes on. / Den fortsätter.' })
  @Problems('wrong-role', 'invalid-cursor', 'webhooks-off', 'webhook-not-found')
  async resumeWebhook(
    @Caller() caller: Principal,
    @PathId('webhookId', theWebhook) id: string,
    @Body() { after }: WebhookResumptionInput,
    @IdempotencyKey() key: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<WebhookReceiptAnswer> {
    this.rights.demandFeed(caller);
    if (this.targets.off) throw problem('webhooks-off');
    const asked = { key, correlationId: request.trace.requestId };
    return told(await this.webhooks.resume(caller, asked, id, positionIn(after)), reply, `/webhooks/${id}`);
  }

  @Delete(':webhookId')
  @HttpCode(204)
  @ApiOperation({
    operationId: 'removeWebhook',
    summary: 'Remove a webhook / Ta bort en webhook',
    description:
      'Nothing more is sent. Also by whoever oversees the authority. / Inget mer skickas. Även av den som har tillsyn vid myndigheten.',
  })
  @ApiNoContentResponse({ description: 'Removed. / Borttagen.' })
  @Problems('webhook-not-found')
  async removeWebhook(
    @Caller() caller: Principal,
    @PathId('webhookId', theWebhook) id: string,
    @Req() request: FastifyRequest,
  ): Promise<void> {
    await this.webhooks.remove(caller, request.trace.requestId, id, this.rights.oversees(caller));
  }

  @Get(':webhookId/deliveries')
  @ApiOperation({
    operationId: 'listWebhookDeliveries',
    summary: 'List deliveries / Lista leveranser',
    description:
      'Every attempt of the last 30 days, the latest first: the id of the event and what came of it. / Alla försök de senaste 30 dagarna, det senaste först: händelsens id och hur det gick.',
  })
  @ApiOkResponse({ type: WebhookDeliveryPage, description: 'A page of attempts. / En sida försök.' })
  @Problems('webhook-not-found', 'invalid-cursor')
  async listWebhookDeliveries(
    @Caller() caller: Principal,
    @PathId('webhookId', theWebhook) id: string,
    @Query() { limit = defaultLimit, cursor }: WebhookDeliveryQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<WebhookDeliveryPage> {
    const boundTo = { list: 'webhook-deliveries', webhook: id };
    const before = cursor === undefined ? undefined : Number(this.cursors.read(cursor, boundTo)[0]);
    const items = await this.webhooks.deliveries(caller, id, this.rights.oversees(caller), before, limit);
    const last = items.length === limit ? items.at(-1) : undefined;
    const next = last && this.cursors.write([last.number], boundTo);
    linkNext(request, reply, next);
    return { items, ...(next !== undefined && { next }) };
  }
}

/** @throws Problem invalid-cursor for what is no position of the feed */
function positionIn(text: string | undefined): string | undefined {
  const position = text === undefined ? undefined : parseFeedPosition(text);
  if (text !== undefined && position === undefined) throw problem('invalid-cursor');
  return position;
}
