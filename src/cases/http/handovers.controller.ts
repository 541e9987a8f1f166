import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Problems } from '../../platform/http/openapi/problems';
import { Cursors } from '../../platform/http/paging/cursors';
import { defaultLimit, linkNext, pageOf, PageQuery } from '../../platform/http/paging/page';
import { PathId } from '../../platform/http/request/path-id';
import { Caller, type Principal } from '../../platform/identity';
import { CaseReader } from '../readers/case-reader';
import { HandoverReader } from '../readers/handover-reader';

const moment = { format: 'date-time', example: '2026-03-02T08:30:00.000Z' } as const;

export class HandoverItem {
  @ApiProperty({ description: 'The case. / Ärendet.', format: 'uuid', example: '01980e3a-7b7c-7e4b-9d55-1f0a52c0d3aa' })
  readonly caseId!: string;

  @ApiProperty({
    description: 'Counts the handovers of the case. / Löpnummer i ärendet.',
    type: 'integer',
    format: 'int32',
    example: 1,
  })
  readonly number!: number;

  @ApiProperty({
    description: 'Received, or consented to. / Mottas, eller godtas.',
    enum: ['notice', 'consent'],
    enumName: 'HandoverKind',
  })
  readonly kind!: string;

  @ApiProperty({
    description: 'Sender, accountable until receipt. / Avsändare, ansvarig till mottagandet.',
    example: 'se.migrationsverket',
  })
  readonly from!: string;

  @ApiProperty({ description: 'Receiver. / Mottagare.', example: 'se.polisen' })
  readonly to!: string;

  @ApiProperty({
    description: 'Ground; absent where your role may not know it. / Grund; saknas där din roll inte får veta den.',
    required: false,
    example: 'hiding',
  })
  readonly ground?: string;

  @ApiProperty({
    description: 'Groups of fields disclosed. / Utlämnade fältgrupper.',
    type: [String],
    example: ['decision', 'custody'],
  })
  readonly discloses!: readonly string[];

  @ApiProperty({
    description: 'Status. / Status.',
    enum: ['sent', 'received', 'accepted', 'rejected', 'withdrawn'],
    enumName: 'HandoverStatus',
  })
  readonly status!: string;

  @ApiProperty({ ...moment, description: 'Sent. / Skickat.' })
  readonly sentAt!: string;

  @ApiProperty({ ...moment, description: 'Answered. / Besvarat.', required: false })
  readonly answeredAt?: string;

  @ApiProperty({
    ...moment,
    description: 'Escalated for want of a receipt. / Eskalerat i brist på kvittens.',
    required: false,
  })
  readonly escalatedAt?: string;
}

export class HandoverPage extends pageOf(HandoverItem) {}

export class DisclosureItem {
  @ApiProperty({
    description: 'Version at which it was disclosed. / Version vid utlämnandet.',
    type: 'integer',
    format: 'int32',
    example: 9,
  })
  readonly version!: number;

  @ApiProperty({
    description:
      'To whom: an authority, or another state that was asked for a travel document. / Till vem: en myndighet, eller en annan stat som ombetts om en resehandling.',
    example: 'se.polisen',
  })
  readonly recipient!: string;

  @ApiProperty({
    description: 'Why: the event that disclosed it. / Varför: händelsen som öppnade uppgifterna.',
    example: 'handover-sent',
  })
  readonly event!: string;

  @ApiProperty({ ...moment, description: 'When. / När.' })
  readonly disclosedAt!: string;

  @ApiProperty({ description: 'Groups of fields. / Fältgrupper.', type: [String], example: ['decision', 'custody'] })
  readonly groups!: readonly string[];

  @ApiProperty({
    description: 'Legal grounds. / Lagrum.',
    type: [String],
    example: ['Utlänningslag (2005:716) 12:14 a'],
  })
  readonly legalBasis!: readonly string[];

  @ApiProperty({
    description: 'SHA-256 of what was disclosed. / SHA-256 av det utlämnade.',
    pattern: '^[0-9a-f]{64}$',
    example: 'a'.repeat(64),
  })
  readonly digest!: string;

  @ApiProperty({
    description:
      'Every field that held something when it was opened; empty in receipts from before they were named. / Varje fält som hade ett innehåll när det öppnades; tomt i äldre kvitton.',
    type: [String],
    example: ['decision.decidedOn', 'decision.state'],
  })
  readonly fields!: readonly string[];

  @ApiProperty({
    description: 'Kinds of data among them. / Slag av uppgifter bland dem.',
    type: [String],
    example: ['operational', 'identity'],
  })
  readonly classes!: readonly string[];
}

export class HandoversOfCase {
  @ApiProperty({ description: 'Handovers in order. / Överlämnanden i ordning.', type: () => [HandoverItem] })
  readonly handovers!: readonly HandoverItem[];

  @ApiProperty({
    description: 'Receipts of what was disclosed. / Kvitton på utlämnanden.',
    type: () => [DisclosureItem],
  })
  readonly disclosures!: readonly DisclosureItem[];
}

@ApiTags('Handovers')
@Controller()
export class HandoversController {
  constructor(
    private readonly handovers: HandoverReader,
    private readonly cases: CaseReader,
    private readonly cursors: Cursors,
  ) {}

  @Get('handovers')
  @ApiOperation({
    summary: 'List handovers that wait for you / Lista överlämnanden som väntar på er',
    description:
      'Handovers sent to your authority that nobody has answered, the oldest first. / Obesvarade överlämnanden till din myndighet, äldst först.',
  })
  @ApiOkResponse({ type: HandoverPage, description: 'A page of handovers. / En sida överlämnanden.' })
  @Problems('wrong-role', 'invalid-cursor')
  async listWaitingHandovers(
    @Caller() actor: Principal,
    @Query() { limit = defaultLimit, cursor }: PageQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<HandoverPage> {
    const boundTo = { list: 'handovers', authority: actor.authority };
    const after = cursor === undefined ? undefined : this.cursors.read(cursor, boundTo);
    const items = await this.handovers.waitingFor(
      actor,
      request.trace.requestId,
      after && { sentAt: String(after[0]), caseId: String(after[1]) },
      limit,
    );
    const last = items.length === limit ? items.at(-1) : undefined;
    const next = last && this.cursors.write([last.sentAt, last.caseId], boundTo);
    linkNext(request, reply, next);
    return { items, ...(next !== undefined && { next }) };
  }

  @Get('cases/:caseId/handovers')
  @ApiOperation({
    summary: 'Read the handovers of a case / Läs ärendets överlämnanden',
    description:
      'All handovers of the case, with a receipt for everything that was disclosed. / Alla överlämnanden, med kvitto på allt som lämnats ut.',
  })
  @ApiOkResponse({ type: HandoversOfCase, description: 'Handovers and receipts. / Överlämnanden och kvitton.' })
  @Problems('wrong-role', 'case-not-found')
  async getHandovers(
    @Caller() actor: Principal,
    @PathId('caseId', { en: 'The case', sv: 'Ärendet' }) caseId: string,
    @Req() request: FastifyRequest,
  ): Promise<HandoversOfCase> {
    const look = { actor, correlationId: request.trace.requestId, operation: 'read-handovers' };
    const { groups, sight } = await this.cases.get(look, caseId);
    const [handovers, disclosures] = await Promise.all([
      this.handovers.ofCase(actor, caseId, sight),
      this.handovers.receipts(actor, caseId),
    ]);
    // Who answers for the case is a part of it: whoever does not see that part is told of what went to or from it.
    if (groups.includes('responsibility')) return { handovers, disclosures };
    const { authority } = actor;
    return {
      handovers: handovers.filter(({ from, to }) => from === authority || to === authority),
      disclosures: disclosures.filter(({ recipient }) => recipient === authority),
    };
  }
}
