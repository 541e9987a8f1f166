import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Temporal } from 'temporal-polyfill';
import type { Language } from '../../kernel';
import { Clock } from '../../platform/clock/clock';
import { Problems } from '../../platform/http/openapi/problems';
import { Cursors } from '../../platform/http/paging/cursors';
import { defaultLimit, linkNext } from '../../platform/http/paging/page';
import { problem } from '../../platform/http/problem';
import { Languages } from '../../platform/http/request/language';
import { Costs } from '../../platform/http/traffic/cost';
import { Caller, type Principal } from '../../platform/identity';
import { ReadLogReader } from '../store/read-log-reader';
import { SignalReader } from '../store/signal-reader';
import { ReadLogPage, Signals } from './read-log.answers';
import { ReadLogQuery, SignalQuery } from './read-log.queries';
import { ReadLogRights } from './read-log-rights';

const day = 24;
const usualHours = 30 * day;
const signalHours = 7 * day;
const longestHours = 31 * day;

@ApiTags('Read log')
@Controller('read-log')
export class ReadLogController {
  constructor(
    private readonly rights: ReadLogRights,
    private readonly log: ReadLogReader,
    private readonly found: SignalReader,
    private readonly cursors: Cursors,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Costs(5)
  @ApiOperation({
    operationId: 'queryReadLog',
    summary: 'Ask who has seen what / Fråga vem som har sett vad',
    description:
      'What people of your own authority have seen, recorded, disclosed and erased, newest first; for supervisors and data protection officers. This look is a line too. / Vad personer vid din egen myndighet har läst, registrerat, lämnat ut och gallrat, senaste först; för arbetsledare och dataskyddsombud. Även denna läsning loggas.',
  })
  @ApiOkResponse({ type: ReadLogPage, description: 'A page of lines. / En sida rader.' })
  @Problems('wrong-role', 'invalid-cursor')
  async queryReadLog(
    @Caller() caller: Principal,
    @Query() query: ReadLogQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReadLogPage> {
    this.rights.demandOverseer(caller);
    const { limit = defaultLimit, cursor, case: caseId, person: personId, subject, from, to } = query;
    const boundTo = { list: 'read-log', authority: caller.authority, caseId, personId, subject, from, to };
    const place = cursor === undefined ? undefined : this.cursors.read(cursor, boundTo);
    const known = caseId !== undefined || personId !== undefined;
    const lines = await this.log.lines(caller, request.trace.requestId, {
      ...(caseId !== undefined && { caseId }),
      ...(personId !== undefined && { personId }),
      ...(subject !== undefined && { subject }),
      from: from ?? (known ? '-infinity' : text(this.clock.now().subtract({ hours: usualHours }))),
      to: to ?? 'infinity',
      ...(place && { after: { at: String(place[0]), source: Number(place[1]), id: String(place[2]) } }),
      limit,
    });
    const last = lines.length === limit ? lines.at(-1)?.place : undefined;
    const next = last && this.cursors.write([last.at, last.source, last.id], boundTo);
    linkNext(request, reply, next);
    return { items: lines.map(({ place: _place, ...line }) => line), ...(next !== undefined && { next }) };
  }

  @Get('signals')
  @Costs(20)
  @ApiOperation({
    operationId: 'listSignals',
    summary: 'List looks to ask about / Lista läsningar att fråga om',
    description:
      'Looks in your own authority at persons close to the reader or of public interest, many persons within an hour, cases of other units, many cases without an act, broken glass that nobody reviewed in time. A signal is a question and no finding; each says what it rests on. / Läsningar vid din egen myndighet om närstående eller personer av allmänt intresse, många personer inom en timme, andra enheters ärenden, många ärenden utan åtgärd, nödåtkomst som ingen granskat i tid. En signal är en fråga och inget konstaterande; var och en anger vad den vilar på.',
  })
  @ApiOkResponse({ type: Signals, description: 'Signals. / Signaler.' })
  @Problems('wrong-role')
  async listSignals(
    @Caller() caller: Principal,
    @Query() query: SignalQuery,
    @Languages() language: Language,
    @Req() request: FastifyRequest,
  ): Promise<Signals> {
    this.rights.demandOverseer(caller);
    const window = this.windowOf(query);
    const signals = await this.found.signals(caller, request.trace.requestId, window);
    const items = signals.map(({ explanation, ...signal }) => ({ ...signal, explanation: explanation[language] }));
    return { ...window, items };
  }

  /** @throws Problem invalid-input where it ends before it begins, or is longer than a month */
  private windowOf({ from, to }: SignalQuery): { readonly from: string; readonly to: string } {
    const end = to === undefined ? this.clock.now() : Temporal.Instant.from(to);
    const start = from === undefined ? end.subtract({ hours: signalHours }) : Temporal.Instant.from(from);
    const hours = start.until(end).total('hours');
    if (hours > 0 && hours <= longestHours) return { from: text(start), to: text(end) };
    throw problem('invalid-input', {
      errors: [
        {
          parameter: 'to',
          code: 'not-a-window',
          detail: {
            en: 'The end lies after the beginning, by 31 days at most.',
            sv: 'Slutet ligger efter början, med högst 31 dagar.',
            pl: 'Koniec następuje po początku, najwyżej o 31 dni.',
          },
        },
      ],
    });
  }
}

const text = (at: Temporal.Instant): string => at.toString({ fractionalSecondDigits: 3 });
