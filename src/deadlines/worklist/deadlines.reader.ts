import { Inject, Injectable } from '@nestjs/common';
import type { Actor, Language, TraceStep } from '../../kernel';
import { besideCases, flagsOf, type Marked } from '../../marks/line-marks';
import { Database } from '../../platform/database/database';
import { statement } from '../../platform/database/statement';
import { problem } from '../../platform/http/problem';
import { looking, lookText } from '../../read-log/look';
import { noted } from '../../read-log/noted';
import { FirstWall } from '../../walls/first-wall';
import { DUTIES, type Duty } from '../duties';
import type { CaseDeadline, WorklistDeadline } from './deadline.answers';

/** Where a page ended. */
export interface Place {
  readonly dueAt: string;
  readonly caseId: string;
  readonly number: number;
}

/** What an authority asks of its worklist. Moments are RFC 3339 UTC. */
export interface WorklistQuestion {
  readonly latestFirst: boolean;
  /** Due at this moment or later. */
  readonly from?: string;
  /** Due before this moment. */
  readonly until?: string;
  readonly key?: string;
  readonly after?: Place;
  readonly limit: number;
}

/** A page of what the caller’s roles may know, and of nothing else. */
interface WorklistFound {
  readonly lines: readonly WorklistDeadline[];
  readonly goesOnAfter?: Place;
}

interface DeadlineColumns {
  readonly case_id: string;
  readonly number: number;
  readonly key: string;
  readonly rule: string;
  readonly owner: string;
  readonly status: CaseDeadline['status'];
  readonly started_at: Date;
  readonly due_at: Date;
  readonly due_on: string;
  readonly legal_basis: readonly string[];
  readonly trace: readonly TraceStep[];
  readonly ended_at: Date | null;
}

type CaseRow = { readonly groups: readonly string[] } & (DeadlineColumns | { readonly number: null });

const list = statement<
  [string, boolean, string, string, string | null, string, string, number, number, string, readonly string[] | null],
  DeadlineColumns & Marked & { readonly reference: string }
>(
  'list-deadlines',
  noted(
    besideCases(
      `SELECT d.*, (SELECT c.person_id FROM cases c WHERE c.id = d.case_id) AS person_id
         FROM list_deadlines($1, $2, $3, $4, $5, $6, $7, $8, $9, $11) d`,
      'case_id',
    ),
    { operation: 'list-deadlines', look: '$10', hits: 'case_id' },
  ),
);

const ofCase = statement<[string, string, string, string], CaseRow>(
  'deadlines-of-case',
  `SELECT * FROM deadlines_of_case($1, $2, ${looking('$3')}, $4)`,
);

const beforeAll: Place = { dueAt: '-infinity', caseId: '00000000-0000-0000-0000-000000000000', number: 0 };
const afterAll: Place = { dueAt: 'infinity', caseId: 'ffffffff-ffff-ffff-ffff-ffffffffffff', number: 2 ** 31 - 1 };

/** Deadlines as their authorities may see them; each reading is one round trip. */
@Injectable()
export class DeadlinesReader {
  private readonly duties: ReadonlyMap<string, Duty>;

  constructor(
    private readonly database: Database,
    @Inject(DUTIES) duties: readonly Duty[],
    private readonly wall: FirstWall,
  ) {
    this.duties = new Map(duties.map(duty => [duty.key, duty]));
  }

  /**
   * Running deadlines that are this authority's duty.
   * @throws Problem search-not-allowed where people would be selected by what UDL 17 § protects
   */
  async worklist(
    actor: Actor,
    correlationId: string,
    asked: WorklistQuestion,
    language: Language,
  ): Promise<WorklistFound> {
    const { latestFirst, from, until, key, limit } = asked;
    const sight = this.wall.sightOf(actor);
    if (key !== undefined) this.wall.demandSearchByDuty(actor, key);
    const after = asked.after ?? (latestFirst ? afterAll : beforeAll);
    const rows = await this.database.call(
      list,
      actor.authority,
      latestFirst,
      from ?? '-infinity',
      until ?? 'infinity',
      key ?? null,
      after.dueAt,
      after.caseId,
      after.number,
      limit + 1,
      lookText(actor, correlationId),
      sight.duties ?? null,
    );
    const page = rows.slice(0, limit);
    const last = rows.length > limit ? page.at(-1) : undefined;
    const lines = page.map(row => {
      const { status: _running, ...deadline } = this.deadlineOf(row, language);
      return { ...deadline, reference: row.reference, ...flagsOf(row, mark => sight.seesDatum(mark)) };
    });
    return {
      lines,
      ...(last && { goesOnAfter: { dueAt: last.due_at.toISOString(), number: last.number, caseId: last.case_id } }),
    };
  }

  /**
   * Every deadline that a case has had, in the order in which they began; the looking is logged.
   * @throws Problem case-not-found
   */
  async ofCase(actor: Actor, correlationId: string, caseId: string, language: Language): Promise<CaseDeadline[]> {
    const sight = this.wall.sightOf(actor);
    const rows = await this.database.call(
      ofCase,
      actor.authority,
      actor.subject,
      lookText(actor, correlationId),
      caseId,
    );
    if (rows.length === 0) throw problem('case-not-found');
    return rows.flatMap(row =>
      row.number !== null && sight.seesDuty(row.key) && this.mayBeSeen(row, actor.authority)
        ? [this.deadlineOf(row, language)]
        : [],
    );
  }

  /** What a handover did not disclose stays hidden; one's own duty never is. */
  private mayBeSeen({ key, owner, groups }: DeadlineColumns & { groups: readonly string[] }, authority: string) {
    const group = this.duties.get(key)?.group;
    return owner === authority || (group !== undefined && groups.includes(group));
  }

  private deadlineOf(row: DeadlineColumns, language: Language): CaseDeadline {
    return {
      caseId: row.case_id,
      number: row.number,
      key: row.key,
      // A rule that a later version of the procedure dropped is still told by its key.
      title: this.duties.get(row.key)?.title[language] ?? row.key,
      rule: row.rule,
      owner: row.owner,
      status: row.status,
      startedAt: row.started_at.toISOString(),
      dueAt: row.due_at.toISOString(),
      dueOn: row.due_on,
      legalBasis: row.legal_basis,
      trace: row.trace,
      ...(row.ended_at && { endedAt: row.ended_at.toISOString() }),
    };
  }
}
