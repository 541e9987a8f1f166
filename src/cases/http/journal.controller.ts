import { Body, Controller, Get, HttpCode, Post, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Sight } from '../../access';
import { caseMachine } from '../../case-file';
import { eventTypeOf, type Language } from '../../kernel';
import { journalOf, verifyCase, type JournalEntry } from '../../journal';
import type { Marks } from '../../marks/marks';
import type { RestrictionMark } from '../../marks/marks.answers';
import { Clock } from '../../platform/clock/clock';
import { Database } from '../../platform/database/database';
import { Id } from '../../platform/http/fields';
import { Problems } from '../../platform/http/openapi/problems';
import { Cursors } from '../../platform/http/paging/cursors';
import { linkNext, PageQuery } from '../../platform/http/paging/page';
import { Languages } from '../../platform/http/request/language';
import { PathId } from '../../platform/http/request/path-id';
import { Costs } from '../../platform/http/traffic/cost';
import { Caller, type Principal } from '../../platform/identity';
import { CaseReader } from '../readers/case-reader';
import { camel } from '../record/projections';
import { JournalPage, JournalVerification, type JournalItem } from './journal.answers';

export class VerifyJournal {
  @Id({ description: { en: 'The case whose journal is verified', sv: 'Ärendet vars journal kontrolleras' } })
  caseId!: string;
}

const batch = 100;

@ApiTags('Journal')
@Controller()
export class JournalController {
  constructor(
    private readonly cases: CaseReader,
    private readonly database: Database,
    private readonly cursors: Cursors,
    private readonly clock: Clock,
  ) {}

  @Get('cases/:caseId/journal')
  @ApiOperation({
    summary: 'Read the journal of a case / Läs ärendets journal',
    description:
      'Everything that happened in the parts of the case that you may see, in order. / Allt som hänt i de delar du får se, i ordning.',
  })
  @ApiOkResponse({ type: JournalPage, description: 'A page of events. / En sida händelser.' })
  @Problems('wrong-role', 'case-not-found', 'invalid-cursor')
  async listJournal(
    @Caller() actor: Principal,
    @PathId('caseId', { en: 'The case', sv: 'Ärendet' }) caseId: string,
    @Query() { limit = batch, cursor }: PageQuery,
    @Languages() language: Language,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<JournalPage> {
    const boundTo = { list: 'journal', authority: actor.authority, caseId };
    const after = cursor === undefined ? 0 : Number(this.cursors.read(cursor, boundTo)[0]);
    const read = await this.cases.get(
      { actor, correlationId: request.trace.requestId, operation: 'read-journal' },
      caseId,
    );
    const { groups, sight, marks } = read;
    const seen = new Set<string>(groups.map(camel));
    const entries = await journalOf(this.database, actor, caseId, after, limit);
    const last = entries.length === limit ? entries.at(-1) : undefined;
    const next = last && this.cursors.write([last.sequence], boundTo);
    linkNext(request, reply, next);
    return {
      items: entries
        .filter(({ region, type }) => seen.has(region) && sight.seesEvent(type))
        .map(entry => itemOf(entry, sight, language, marks)),
      ...(next !== undefined && { next }),
    };
  }

  @Post('journal-verifications')
  @Costs(20)
  @HttpCode(200)
  @ApiOperation({
    summary: 'Verify the journal of a case / Kontrollera ärendets journal',
    description:
      'Recomputes every hash of the chain and compares its end with the case. Nothing is written but the note of the look. / Räknar om hela kedjan och jämför med ärendet.',
  })
  @ApiOkResponse({ type: JournalVerification, description: 'What was found. / Vad som hittades.' })
  @Problems('wrong-role', 'case-not-found')
  async verifyJournal(
    @Caller() actor: Principal,
    @Body() { caseId }: VerifyJournal,
    @Languages() language: Language,
    @Req() request: FastifyRequest,
  ): Promise<JournalVerification> {
    await this.cases.get({ actor, correlationId: request.trace.requestId, operation: 'verify-journal' }, caseId);
    const { version, headHash } = await this.cases.head(actor, caseId);
    const rows: JournalEntry[] = [];
    for (let more = true; more;) {
      const page = await journalOf(this.database, actor, caseId, rows.at(-1)?.sequence ?? 0, batch);
      rows.push(...page);
      more = page.length === batch;
    }
    // What was recorded since the head was read is not what is asked about.
    const upToHead = rows.filter(({ sequence }) => sequence <= version);
    const findings = verifyCase(upToHead, { version, headHash });
    return {
      caseId,
      intact: findings.every(({ severity }) => severity !== 'fault'),
      events: upToHead.length,
      headHash,
      verifiedAt: this.clock.now().toString({ fractionalSecondDigits: 3 }),
      findings: findings.map(({ kind, severity, sequence, text }) => ({
        kind,
        severity,
        text: text[language],
        ...(sequence !== undefined && { sequence }),
      })),
    };
  }
}

/** Whether a mark stands beside this event: on it alone, on its part of the case, or on everything. */
const covers = ({ region, event }: RestrictionMark, entry: JournalEntry): boolean =>
  event === undefined ? region === undefined || region === entry.region : event === entry.sequence;

const itemOf = (entry: JournalEntry, sight: Sight, language: Language, marks: Marks): JournalItem => {
  const contested = marks.contested.filter(({ event }) => event === entry.sequence);
  const restrictions = marks.restricted.filter(mark => covers(mark, entry) && sight.seesDatum(mark));
  const sealed = entry.sealed && sight.sealed(entry.type, entry.sealed.body);
  const { started, ended, moved } = entry.deadlines;
  const seesDuty = ({ key }: { readonly key: string }) => sight.seesDuty(key);
  return {
    sequence: entry.sequence,
    type: entry.type,
    title: eventTypeOf(caseMachine, entry.type).title[language],
    region: entry.region,
    ...(sight.seesCommand(entry.command) && { command: entry.command, legalBasis: entry.legalBasis }),
    payload: sight.payload(entry.type, entry.payload),
    ...(sealed !== undefined && { sealed }),
    actor: entry.actor,
    ...(entry.onBehalfOf !== undefined && { onBehalfOf: entry.onBehalfOf }),
    authority: entry.authority,
    occurredAt: entry.occurredAt,
    recordedAt: entry.recordedAt,
    deadlines: sight.whole
      ? entry.deadlines
      : { started: started.filter(seesDuty), ended: ended.filter(seesDuty), moved: moved.filter(seesDuty) },
    ...(contested.length > 0 && { contested }),
    ...(restrictions.length > 0 && { restrictions }),
    prevHash: entry.prevHash,
    hash: entry.hash,
  };
};
