import { Injectable } from '@nestjs/common';
import { completed, fieldGroups, type CaseFile, type FieldGroup } from '../../case-file';
import type { Actor } from '../../kernel';
import { Database } from '../../platform/database/database';
import { statement } from '../../platform/database/statement';
import { problem } from '../../platform/http/problem';
import { looking, lookText, type LookDetails } from '../../read-log/look';
import { noted } from '../../read-log/noted';
import { besideCases, flagsOf, type MarkFlags, type Marked } from '../../marks/line-marks';
import { marksBeside, marksIn, type Marks, type MarksColumn } from '../../marks/marks';
import { groupsFor, isParty, mayAct, type Sight } from '../../access';
import { ToldDuties } from '../../deadlines/told-duties';
import { FirstWall } from '../../walls/first-wall';
import { stateColumns } from '../record/case-row';
import { CaseStore } from '../record/case-store';
import { camel } from '../record/projections';

/** A case as one of its authorities may see it. */
export interface SeenCase {
  readonly id: string;
  readonly country: string;
  readonly reference: string;
  readonly personId: string;
  readonly procedureVersion: string;
  readonly version: number;
  readonly accountable: string;
  readonly openedAt: string;
  readonly changedAt: string;
  readonly closedAt?: string;
  readonly file: CaseFile;
  readonly groups: readonly FieldGroup[];
  readonly sight: Sight;
  /** What stands beside the data: contested, or restricted. */
  readonly marks: Marks;
}

/** Who looks, and in which request. */
export interface Look {
  readonly actor: Actor;
  readonly correlationId: string;
  readonly operation: string;
  /** What the look adds of itself, where it is more than a consultation. */
  readonly details?: LookDetails;
}

interface CaseColumns {
  readonly id: string;
  readonly country: string;
  readonly reference: string;
  readonly person_id: string;
  readonly procedure_version: string;
  readonly version: number;
  readonly accountable: string;
  readonly opened_at: Date;
  readonly changed_at: Date;
  readonly closed_at: Date | null;
  readonly file: CaseFile;
}

/** Who looks through a list, in which request; `queryDigest` tells what was asked for. */
export interface LookThrough extends Omit<Look, 'operation' | 'details'> {
  readonly queryDigest?: string;
}

/** One line of a list of cases: states only of the groups that the caller sees. */
export interface CaseLine extends MarkFlags {
  readonly id: string;
  readonly country: string;
  readonly reference: string;
  readonly personId: string;
  readonly version: number;
  readonly accountable: string;
  readonly openedAt: string;
  readonly changedAt: string;
  readonly closedAt?: string;
  /** The first of the deadlines that the caller sees. */
  readonly nextDueAt?: string;
  readonly states: Readonly<Record<string, string>>;
}

/** What a list may be narrowed to. Health, crime and coercive measures are not among them (UDL 17 §). */
export interface CaseFilters {
  readonly reference?: string;
  readonly open?: boolean;
  readonly decision?: string;
  readonly departurePeriod?: string;
  readonly responsibility?: string;
  readonly travelDocument?: string;
  readonly holds?: string;
  readonly transport?: string;
}

/** Where a page of the worklist ends; `dueAt` is `infinity` for what never falls due. */
export interface WorklistPlace {
  readonly dueAt: string;
  readonly id: string;
}

export type LineColumns = Readonly<Record<string, unknown>> &
  Omit<CaseColumns, 'file' | 'procedure_version'> &
  Marked & {
    readonly groups: readonly FieldGroup[];
    /** `infinity` where nothing that is told falls due, which pg gives as a number. */
    readonly told_due_at: Date | number;
  };

const readCase = statement(
  'read-case',
  `SELECT c.*, ${marksBeside('$1', 'c.person_id', 'c.id')} FROM read_case($1, $2, $3, ${looking('$4')}, $5) c`,
);
const listCases = statement(
  'list-cases',
  noted(
    besideCases(
      // What everything is open to is told what the row says, and not looked up.
      `SELECT c.*, CASE WHEN $13 AND cardinality(c.groups) = ${fieldGroups.length} THEN c.next_due_at
                        ELSE told_due_at(c.id, c.groups, $14) END AS told_due_at
         FROM list_cases($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) c`,
      'id',
    ),
    { operation: 'list-cases', look: '$12', hits: 'id' },
  ),
);
/** Whoever is accountable has every part open; whoever may know everything is told of every deadline. */
const listWorklist = statement(
  'list-worklist',
  noted(
    besideCases(
      'SELECT c.*, c.next_due_at AS told_due_at FROM list_worklist($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) c',
      'id',
    ),
    { operation: 'list-worklist', look: '$13', hits: 'id' },
  ),
);
const listToldWorklist = statement(
  'list-told-worklist',
  noted(
    besideCases(
      `SELECT c.*, c.next_due_at AS told_due_at
         FROM list_told_worklist($1, $14, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) c`,
      'id',
    ),
    { operation: 'list-worklist', look: '$13', hits: 'id' },
  ),
);

/** Sorts after every id: where the first page of the newest cases begins. */
export const lastId = 'ffffffff-ffff-ffff-ffff-ffffffffffff';
export const firstPlace: WorklistPlace = { dueAt: '-infinity', id: '00000000-0000-0000-0000-000000000000' };

/** Reads cases for those who take part in them, and notes every look. */
@Injectable()
export class CaseReader {
  constructor(
    private readonly database: Database,
    private readonly store: CaseStore,
    private readonly wall: FirstWall,
    private readonly duties: ToldDuties,
  ) {}

  /** @throws Problem case-not-found also where the case exists but the caller takes no part in it */
  get(look: Look, id: string): Promise<SeenCase> {
    return this.seen(look, id, isParty);
  }

  /** For whoever may act on the case: a carrier, too, who sees the bare order. @throws Problem case-not-found */
  getAsActing(look: Look, id: string): Promise<SeenCase> {
    return this.seen(look, id, mayAct);
  }

  private async seen(
    { actor, correlationId, operation, details }: Look,
    id: string,
    mayLook: (file: CaseFile, authority: string) => boolean,
  ): Promise<SeenCase> {
    const sight = this.wall.sightOf(actor);
    const [row] = await this.database.run<CaseColumns & MarksColumn>(readCase, [
      actor.authority,
      actor.subject,
      operation,
      lookText(actor, correlationId, details),
      id,
    ]);
    const file = row && completed(row.file);
    if (!file || !mayLook(file, actor.authority)) throw problem('case-not-found');
    return {
      id: row.id,
      country: row.country,
      reference: row.reference,
      personId: row.person_id,
      procedureVersion: row.procedure_version,
      version: row.version,
      accountable: row.accountable,
      openedAt: row.opened_at.toISOString(),
      changedAt: row.changed_at.toISOString(),
      ...(row.closed_at && { closedAt: row.closed_at.toISOString() }),
      file,
      groups: groupsFor(file, actor.authority),
      sight,
      marks: marksIn(row),
    };
  }

  /** The case as the kernel judges it, for what the caller may do on it; a carrier acts without seeing it. */
  async judged(
    look: Omit<Look, 'operation' | 'details'>,
    id: string,
  ): Promise<{
    readonly file: CaseFile;
    readonly country: string;
    readonly version: number;
    readonly sight: Sight;
  }> {
    const { actor, correlationId } = look;
    const sight = this.wall.sightOf(actor);
    const found = await this.store.look(actor, correlationId, id);
    if (!found || !mayAct(found.file, actor.authority)) throw problem('case-not-found');
    return { ...found, sight };
  }

  /** Where the journal of the case ends, by the case's own row. */
  async head(actor: Actor, id: string): Promise<{ readonly version: number; readonly headHash: string }> {
    const { found } = await this.store.read(actor, id, undefined);
    if (!found || !isParty(found.file, actor.authority)) throw problem('case-not-found');
    return found;
  }

  /** The caller's cases, newest first. */
  async list(look: LookThrough, filters: CaseFilters, after: string | undefined, limit: number): Promise<CaseLine[]> {
    const sight = this.wall.sightOf(look.actor);
    const rows = await this.database.run<LineColumns>(listCases, [
      look.actor.authority,
      after ?? lastId,
      limit,
      ...filterValues(filters),
      textOf(look),
      sight.whole,
      this.duties.of(sight),
    ]);
    return rows.map(row => lineOf(row, sight));
  }

  /** The cases for which the caller is accountable, by what falls due first of all that the caller is told of. */
  async worklist(
    look: LookThrough,
    filters: CaseFilters,
    after: WorklistPlace | undefined,
    limit: number,
  ): Promise<CaseLine[]> {
    const sight = this.wall.sightOf(look.actor);
    const { dueAt, id } = after ?? firstPlace;
    const asked = [look.actor.authority, dueAt, id, limit, ...filterValues(filters), textOf(look)];
    const rows = sight.whole
      ? await this.database.run<LineColumns>(listWorklist, asked)
      : await this.database.run<LineColumns>(listToldWorklist, [...asked, this.duties.of(sight)]);
    return rows.map(row => lineOf(row, sight));
  }
}

const textOf = ({ actor, correlationId, queryDigest }: LookThrough): string =>
  lookText(actor, correlationId, queryDigest === undefined ? {} : { queryDigest });

const filterValues = (filters: CaseFilters): unknown[] => [
  filters.reference ?? null,
  filters.open ?? null,
  filters.decision ?? null,
  filters.departurePeriod ?? null,
  filters.responsibility ?? null,
  filters.travelDocument ?? null,
  filters.holds ?? null,
  filters.transport ?? null,
];

export function lineOf(row: LineColumns, sight: Sight): CaseLine {
  const seen = row.groups.length === fieldGroups.length ? undefined : new Set<string>(row.groups.map(camel));
  const states: Record<string, string> = {};
  for (const { region, column } of stateColumns)
    if ((!seen || seen.has(region)) && sight.seesState(region)) states[region] = String(row[column]);
  return {
    id: row.id,
    country: row.country,
    reference: row.reference,
    personId: row.person_id,
    version: row.version,
    accountable: row.accountable,
    openedAt: row.opened_at.toISOString(),
    changedAt: row.changed_at.toISOString(),
    ...(row.closed_at && { closedAt: row.closed_at.toISOString() }),
    ...(row.told_due_at instanceof Date && { nextDueAt: row.told_due_at.toISOString() }),
    states,
    ...flagsOf(row, mark => sight.seesDatum(mark)),
  };
}
