import { Controller, Get, Inject, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Problems } from '../../platform/http/openapi/problems';
import { Cursors } from '../../platform/http/paging/cursors';
import { defaultLimit, linkNext } from '../../platform/http/paging/page';
import { problem } from '../../platform/http/problem';
import { IfNoneMatch, notModified } from '../../platform/http/request/etag';
import { PathId } from '../../platform/http/request/path-id';
import { Caller, type Principal } from '../../platform/identity';
import { Clock } from '../../platform/clock/clock';
import type { FieldGroup } from '../../case-file';
import { dutiesOf } from '../../deadlines/duties';
import { QueryDigests } from '../../read-log/query-digests';
import { AssignedReader } from '../readers/assigned-reader';
import { CaseReader, type CaseLine, type LookThrough, type WorklistPlace } from '../readers/case-reader';
import { PROCEDURES, ProcedureBook } from '../spine/procedure-book';
import { CasePage, CaseView } from './case.answers';
import { CaseQuery } from './case.queries';
import { caseView } from './case-view';

@ApiTags('Cases')
@Controller('cases')
export class CasesController {
  private readonly groupOfDuty: ReadonlyMap<string, FieldGroup | undefined>;

  constructor(
    private readonly reader: CaseReader,
    private readonly assigned: AssignedReader,
    private readonly cursors: Cursors,
    private readonly digests: QueryDigests,
    private readonly clock: Clock,
    @Inject(PROCEDURES) { procedures }: ProcedureBook,
  ) {
    this.groupOfDuty = new Map(dutiesOf(procedures).map(({ key, group }) => [key, group]));
  }

  @Get()
  @ApiOperation({
    summary: 'List your cases / Lista era ärenden',
    description:
      'Cases in which your authority takes part; by keyset. Filters on a part of a case answer only where you may see that part. / Ärenden som din myndighet deltar i.',
  })
  @ApiOkResponse({ type: CasePage, description: 'A page of cases. / En sida ärenden.' })
  @Problems('wrong-role', 'invalid-cursor')
  async listCases(
    @Caller() actor: Principal,
    @Query() query: CaseQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CasePage> {
    const { limit = defaultLimit, cursor, sort = '-openedAt', ...filters } = query;
    const whose = filters.assigned === undefined ? {} : { subject: actor.subject };
    const boundTo = { authority: actor.authority, ...whose, sort, ...filters };
    const look = { actor, correlationId: request.trace.requestId, queryDigest: this.digests.of(filters) };
    const after = cursor === undefined ? undefined : this.cursors.read(cursor, boundTo);
    const items =
      sort === 'nextDueAt'
        ? await this.worklist(look, filters, after && { dueAt: String(after[0]), id: String(after[1]) }, limit)
        : await this.newest(look, filters, after && String(after[0]), limit);
    const last = items.length === limit ? items.at(-1) : undefined;
    const next = last && this.cursors.write(placeOf(last, sort), boundTo);
    linkNext(request, reply, next);
    return { items, ...(next !== undefined && { next }) };
  }

  private worklist(look: LookThrough, filters: Filters, after: WorklistPlace | undefined, limit: number) {
    const { assigned, open } = filters;
    if (assigned === undefined) return this.reader.worklist(look, filters, after, limit);
    demandNoOther(filters);
    return this.assigned.worklist(look, assigned, open, after, limit);
  }

  private newest(look: LookThrough, filters: Filters, after: string | undefined, limit: number) {
    const { assigned, open } = filters;
    if (assigned === undefined) return this.reader.list(look, filters, after, limit);
    demandNoOther(filters);
    return this.assigned.list(look, assigned, open, after, limit);
  }

  @Get(':caseId')
  @ApiOperation({
    summary: 'Read a case / Läs ett ärende',
    description:
      'The case as your authority may see it. Every look is noted. / Ärendet så som din myndighet får se det. Varje läsning noteras.',
  })
  @ApiOkResponse({ type: CaseView, description: 'The case. / Ärendet.' })
  @Problems('wrong-role', 'case-not-found')
  async getCase(
    @Caller() actor: Principal,
    @PathId('caseId', { en: 'The case', sv: 'Ärendet' }) caseId: string,
    @IfNoneMatch() held: string | undefined,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CaseView | undefined> {
    const seen = await this.reader.get(
      { actor, correlationId: request.trace.requestId, operation: 'read-case' },
      caseId,
    );
    // A mark that comes or goes leaves the version as it is.
    if (notModified(reply, seen.version, seen.marks.kept ? undefined : held)) return undefined;
    return caseView(seen, { authority: actor.authority, now: this.clock.now(), groupOfDuty: this.groupOfDuty });
  }
}

type Filters = Omit<CaseQuery, 'limit' | 'cursor' | 'sort'>;

/** @throws Problem invalid-input where a list of one’s own is narrowed by anything but whether cases are open */
function demandNoOther({ assigned: _whose, open: _open, ...others }: Filters): void {
  const [parameter] = Object.entries(others).flatMap(([name, value]: [string, unknown]) =>
    value === undefined ? [] : [name],
  );
  if (parameter === undefined) return;
  throw problem('invalid-input', {
    errors: [
      {
        parameter,
        code: 'not-with-assigned',
        detail: {
          en: 'Cases by assignment are narrowed by `open` alone.',
          sv: 'Ärenden efter tilldelning avgränsas endast med `open`.',
          pl: 'Sprawy według przydziału zawęża się tylko przez `open`.',
        },
      },
    ],
  });
}

const placeOf = (line: CaseLine, sort: string): readonly string[] =>
  sort === 'nextDueAt' ? [line.nextDueAt ?? 'infinity', line.id] : [line.id];
