import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { Temporal } from 'temporal-polyfill';
import { DataSource } from 'typeorm';
import { time } from '../../../src/agencies/clock/clock.roles';
import { emptyFile, type CaseFile } from '../../../src/case-file';
import { CaseStore } from '../../../src/cases/record/case-store';
import { ProcedureBook } from '../../../src/cases/spine/procedure-book';
import type { Outcome } from '../../../src/cases/spine/order';
import { Spine } from '../../../src/cases/spine/spine';
import { journalColumns, journalTables, rowOf, type JournalRecord, type JournalRow } from '../../../src/journal';
import { clock as timeItself, type Role } from '../../../src/kernel';
import { Clock } from '../../../src/platform/clock/clock';
import { dataSourceOptions } from '../../../src/platform/database/data-source';
import { Database } from '../../../src/platform/database/database';
import { procedures } from '../../../src/procedures';
import { RestrictionBar } from '../../../src/rights/restriction/restriction-bar';
import { courtIds } from '../../../src/role-groups';
import type { Plot, Turn } from '../../../src/seed/plot';
import { firstWall } from '../../builders';
import { freshDatabase, type FreshDatabase } from '../../postgres/database';

type Given = Extract<Turn, { command: string }>;

/** What a request carries beside the command itself. */
export interface Request {
  readonly expected?: number;
  readonly idempotencyKey?: string;
}

export type Row = Readonly<Record<string, unknown>>;

/** How a story is played. */
export interface Play {
  readonly from?: Temporal.Instant;
  readonly until?: Temporal.Instant;
  readonly watch?: (caseId: string) => Promise<void>;
}

/** What the spine writes, all of it. */
const tables = [
  'cases',
  'case_access',
  'journal',
  'journal_sealed',
  'deadlines',
  'handovers',
  'disclosures',
  'transport_orders',
  'custody_spells',
  'appeals',
  'document_requests',
  'idempotency_keys',
] as const;

const zone = 'Europe/Stockholm';
const start = Temporal.Instant.from('2026-01-12T08:00:00Z');
const farAway = Temporal.Instant.from('2029-01-12T08:00:00Z');
/** The civil day on which stories begin. */
export const firstDay = '2026-01-12';

/** The spine on a database of its own as the runtime role, with a clock that only the test moves. */
export class Office {
  readonly clock = new Clock();
  readonly spine: Spine;
  /** What happens between an act's being cleared and its being recorded. */
  meanwhile: () => Promise<unknown> = () => Promise.resolve();

  private constructor(
    private readonly fresh: FreshDatabase,
    private readonly source: DataSource,
    /** The owner of the tables, in the auditor's name: sees what is stored, whoever it belongs to. */
    private readonly auditor: Client,
  ) {
    const database = new Database(source);
    const bar = new RestrictionBar(database, courtIds);
    this.spine = new Spine(new CaseStore(database), this.clock, new ProcedureBook(procedures), firstWall(), {
      demandOpen: async (actor, disclosing) => {
        const cleared = await bar.demandOpen(actor, disclosing);
        await this.meanwhile();
        return cleared;
      },
    });
  }

  static async open({ connections = 8 } = {}): Promise<Office> {
    const fresh = await freshDatabase();
    const source = new DataSource(dataSourceOptions({ url: fresh.url, poolSize: connections, name: 'test' }));
    const auditor = new Client({ connectionString: fresh.ownerUrl });
    await auditor.connect();
    await auditor.query(`select set_config('app.authority', 'samverk.auditor', false)`);
    return new Office(fresh, await source.initialize(), auditor);
  }

  async close(): Promise<void> {
    await this.source.destroy();
    await this.auditor.end();
    await this.fresh.drop();
  }

  get ownerUrl(): string {
    return this.fresh.ownerUrl;
  }

  get runtimeUrl(): string {
    return this.fresh.url;
  }

  /** As somebody with this role: opens a case, or acts on one. */
  give(caseId: string | undefined, { by, person, command, input }: Given, request: Request = {}): Promise<Outcome> {
    const subject = `${by.key}-${person}`;
    const actor = { subject, authority: by.authority.id, roles: [by.key] };
    const order = { actor, command, input, correlationId: 'test', ...request };
    return caseId === undefined
      ? this.spine.open(order, input as { personId: string; reference: string })
      : this.spine.perform(caseId, order);
  }

  /**
   * Lets a story happen to a new case; deadlines lapse by the clock's own commands as time goes by. A story that the
   * law or the walls refuse ends where it was refused: what has happened by then is lawful all the same.
   * @param until the story stops here, wherever it is
   * @param watch told of the case after each command
   * @returns the id of the case
   */
  async play(
    plot: Plot,
    { from = start, until = farAway, watch = () => Promise.resolve() }: Play = {},
  ): Promise<string> {
    this.clock.travelTo(from);
    let caseId: string | undefined;
    let turn = plot.next({ file: emptyFile, ...this.moment() });
    while (turn.done !== true) {
      const next = turn.value;
      if ('command' in next) {
        const input = caseId === undefined ? { ...(next.input as object), ...newcomer() } : next.input;
        const outcome = await this.give(caseId, { ...next, input }).catch(endOfStory);
        if (outcome === undefined) break;
        caseId = outcome.answer.caseId;
        await watch(caseId);
      } else {
        const then = later(this.clock.now(), next);
        if (Temporal.Instant.compare(then, until) > 0) break;
        if (caseId !== undefined) await this.passTo(caseId, then);
      }
      turn = plot.next({ file: await this.fileOf(caseId), ...this.moment() });
    }
    if (caseId === undefined) throw new Error('the story opens no case');
    return caseId;
  }

  /** Time goes by for one case, and what it brings is given by the clock. */
  async passTo(caseId: string, then: Temporal.Instant): Promise<void> {
    const tried = new Set<unknown>();
    for (;;) {
      const [due] = (
        await this.rows(
          `select number, lapse, due_at from deadlines where case_id = $1 and status = 'running' and lapse is not null
           and due_at < $2 order by due_at, number`,
          [caseId, then.toString()],
        )
      ).filter(({ number }) => !tried.has(number));
      if (!due) break;
      tried.add(due['number']);
      const moment = Temporal.Instant.fromEpochMilliseconds((due['due_at'] as Date).getTime() + 1000);
      if (Temporal.Instant.compare(moment, this.clock.now()) > 0) this.clock.travelTo(moment);
      await this.spine
        .perform(caseId, {
          actor: { subject: 'clock', authority: timeItself.id, roles: [time.key] },
          command: due['lapse'] as string,
          input: {},
          correlationId: 'test',
        })
        .catch(endOfStory);
    }
    if (Temporal.Instant.compare(then, this.clock.now()) > 0) this.clock.travelTo(then);
  }

  async rows<R extends Row = Row>(sql: string, values: readonly unknown[] = []): Promise<R[]> {
    return (await this.auditor.query<R>(sql, [...values])).rows;
  }

  async journalOf(caseId: string): Promise<JournalRow[]> {
    const sql = `select ${journalColumns} from ${journalTables} where j.case_id = $1 order by j.sequence`;
    return (await this.auditor.query<JournalRecord>(sql, [caseId])).rows.map(rowOf);
  }

  async fileOf(caseId: string | undefined): Promise<CaseFile> {
    const [row] = await this.rows<{ file: CaseFile }>('select file from cases where id = $1', [caseId ?? null]);
    return row?.file ?? emptyFile;
  }

  /** Everything that is stored, by table, as text that two moments can be compared by. */
  async everything(): Promise<Readonly<Record<string, readonly string[]>>> {
    const stored: Record<string, readonly string[]> = {};
    for (const table of tables) {
      const rows = await this.rows<{ row: string }>(`select to_jsonb(t)::text as row from ${table} t order by 1`);
      stored[table] = rows.map(({ row }) => row);
    }
    return stored;
  }

  private moment() {
    const now = this.clock.now();
    return {
      now: now.toString({ fractionalSecondDigits: 3 }),
      today: now.toZonedDateTimeISO(zone).toPlainDate().toString(),
    };
  }
}

/** A court may be asked for by a story without having joined the case; it then knows of none. */
function endOfStory(error: unknown): undefined {
  const { code } = error as { code?: string };
  if (code === 'transition-not-allowed' || code === 'case-not-found') return undefined;
  throw error;
}

let registered = 0;
/** A person and a reference that no other case has. */
export const newcomer = () => ({ personId: randomUUID(), reference: `T-${++registered}` });

export const order = (by: Role, command: string, input: unknown, person = 1): Given => ({ by, command, input, person });

function later(now: Temporal.Instant, turn: Exclude<Turn, Given>): Temporal.Instant {
  if ('hours' in turn) return now.add({ hours: turn.hours });
  const day = now.toZonedDateTimeISO(zone).add({ days: turn.days });
  // Within office hours, as the stories are told.
  return (day.hour < 8 || day.hour > 16 ? day.with({ hour: 9 }) : day).toInstant();
}
