import { Controller, Get, Query, Req } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { CaseReader } from '../../cases/readers/case-reader';
import { Spine } from '../../cases/spine/spine';
import { journalOf, type JournalEntry } from '../../journal';
import type { Language } from '../../kernel';
import { Clock } from '../../platform/clock/clock';
import { Database } from '../../platform/database/database';
import { Line } from '../../platform/http/fields';
import { Problems } from '../../platform/http/openapi/problems';
import { problem } from '../../platform/http/problem';
import { Languages, localised } from '../../platform/http/request/language';
import { PathId } from '../../platform/http/request/path-id';
import { Caller, type Principal } from '../../platform/identity';
import { guidanceOf } from '../guidance';
import { isDeprived, lawfulnessOf, type Lawfulness } from '../lawfulness';
import type { Look } from '../look';
import type { Step } from '../steps';
import { lineOf } from './checklist.answers';
import { CaseGuidance } from './guidance.answers';

export class GuidanceQuery {
  @Line({
    max: 100,
    description: {
      en: 'One of your roles: guidance for that one alone',
      sv: 'En av dina roller: vägledning för enbart den',
    },
    example: 'se.polisen.enforcement-officer',
    optional: true,
    inQuery: true,
  })
  role?: string;
}

const batch = 200;

@ApiTags('Cases')
@Controller('cases/:caseId/guidance')
export class GuidanceController {
  constructor(
    private readonly cases: CaseReader,
    private readonly spine: Spine,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  @Get()
  @ApiOperation({
    summary: 'Read what to do next / Läs vad som ska göras härnäst',
    description:
      'What your roles can do and nearly can, with a checklist of what the law demands and what is done; what presses, what you owe and what others must do. While somebody is deprived of liberty, every condition of its lawfulness with its evidence. Every look is noted. / Det dina roller kan göra och snart kan göra, med checklista; vad som brådskar, vad ni har att göra och vad andra ska göra. Under frihetsberövande varje villkor för lagligheten med bevis. Varje läsning noteras.',
  })
  @ApiOkResponse({ type: CaseGuidance, description: 'Guidance. / Vägledning.' })
  @Problems('wrong-role', 'case-not-found')
  async readGuidance(
    @Caller() caller: Principal,
    @PathId('caseId', { en: 'The case', sv: 'Ärendet' }) caseId: string,
    @Query() { role }: GuidanceQuery,
    @Languages() language: Language,
    @Req() request: FastifyRequest,
  ): Promise<CaseGuidance> {
    const actor = { ...caller, roles: rolesOf(caller, role) };
    const seen = await this.cases.getAsActing(
      { actor, correlationId: request.trace.requestId, operation: 'read-guidance' },
      caseId,
    );
    const { file, groups, sight, version, country } = seen;
    const procedure = this.spine.book.procedureOf(country);
    const look: Look = { procedure, caseId, file, actor, groups, sight, now: this.clock.now() };
    const { ready, near, ...rest } = guidanceOf(look);
    const custody = isDeprived(look) && lawfulnessOf(look, await this.wholeJournal(look, version));
    const answer = {
      version,
      roles: actor.roles,
      ...rest,
      ready: ready.map(stepOf),
      near: near.map(stepOf),
      ...(custody && { custody: custodyOf(custody) }),
    };
    return localised(answer, language) as CaseGuidance;
  }

  private async wholeJournal({ actor, caseId }: Look, version: number): Promise<readonly JournalEntry[]> {
    const entries: JournalEntry[] = [];
    for (let more = true; more;) {
      const page = await journalOf(this.database, actor, caseId, entries.at(-1)?.sequence ?? 0, batch);
      entries.push(...page);
      more = page.length === batch;
    }
    // What was recorded since the case was read is not what was judged.
    return entries.filter(({ sequence }) => sequence <= version);
  }
}

const stepOf = ({ checklist, ...step }: Step) => ({ ...step, checklist: checklist.map(lineOf) });

const custodyOf = ({ continuation, ...rest }: Lawfulness) => ({
  ...rest,
  continuation: continuation.map(({ checklist, ...row }) => ({ ...row, checklist: checklist.map(lineOf) })),
});

/** @throws Problem invalid-input where the role asked for is not one of the caller's */
function rolesOf({ roles }: Principal, role: string | undefined): readonly string[] {
  if (role === undefined) return roles;
  if (roles.includes(role)) return [role];
  throw problem('invalid-input', {
    errors: [
      {
        parameter: 'role',
        code: 'not-your-role',
        detail: {
          en: 'Name one of the roles in your token.',
          sv: 'Ange en av rollerna i din åtkomstbiljett.',
          pl: 'Podaj jedną z ról zawartych w tokenie.',
        },
      },
    ],
  });
}
