import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { Temporal } from 'temporal-polyfill';
import { DataSource } from 'typeorm';
import { CaseStore } from '../../../src/cases/record/case-store';
import { LapseBySpine } from '../../../src/cases/spine/lapse-by-spine';
import { ProcedureBook } from '../../../src/cases/spine/procedure-book';
import { Spine } from '../../../src/cases/spine/spine';
import { ClockWorker } from '../../../src/deadlines/clock-worker';
import type { Lapse } from '../../../src/deadlines/lapse';
import { Clock } from '../../../src/platform/clock/clock';
import { dataSourceOptions } from '../../../src/platform/database/data-source';
import { Database } from '../../../src/platform/database/database';
import { procedures } from '../../../src/procedures';
import { usual } from '../../builders';
import { firstWall } from '../../builders';
import { freshDatabase, type FreshDatabase } from '../../postgres/database';

/** One server of several on the same database: its own pool, its own clock, its own worker. */
export interface Replica {
  readonly clock: Clock;
  readonly database: Database;
  readonly spine: Spine;
  readonly worker: ClockWorker;
}

/** A database with cases in it, and as many replicas as a test asks for. */
export class Station {
  private readonly sources: DataSource[] = [];

  private constructor(
    private readonly fresh: FreshDatabase,
    private readonly auditor: Client,
  ) {}

  static async open(): Promise<Station> {
    const fresh = await freshDatabase();
    const auditor = new Client({ connectionString: fresh.ownerUrl });
    await auditor.connect();
    await auditor.query(`select set_config('app.authority', 'samverk.auditor', false)`);
    return new Station(fresh, auditor);
  }

  async close(): Promise<void> {
    for (const source of this.sources) await source.destroy();
    await this.auditor.end();
    await this.fresh.drop();
  }

  /** @param through what stands between the worker and the spine, if anything */
  async replica(at: string, through: (spine: Lapse) => Lapse = spine => spine): Promise<Replica> {
    const options = dataSourceOptions({ url: this.fresh.url, poolSize: 4, name: 'replica' });
    const source = await new DataSource(options).initialize();
    this.sources.push(source);
    const clock = new Clock();
    clock.travelTo(Temporal.Instant.from(at));
    const database = new Database(source);
    const spine = new Spine(new CaseStore(database), clock, new ProcedureBook(procedures), firstWall(), {
      demandOpen: () => Promise.resolve(undefined),
    });
    return { clock, database, spine, worker: new ClockWorker(database, clock, through(new LapseBySpine(spine))) };
  }

  /** As the owner of the tables, who sees everything. */
  async rows<R>(sql: string, values: readonly unknown[] = []): Promise<R[]> {
    return (await this.auditor.query(sql, [...values])).rows as R[];
  }
}

const officer = {
  subject: 'anna',
  authority: 'se.migrationsverket',
  roles: ['se.migrationsverket.decision-maker', 'se.migrationsverket.enforcement-officer'],
};

export const give = (spine: Spine, caseId: string, command: string, input: unknown) =>
  spine.perform(caseId, { actor: officer, command, input, correlationId: 'test' });

/** A case whose appeal period runs: three weeks from the day of service. @returns its id */
export async function servedCase({ clock, spine }: Replica, servedOn = '2026-01-12', terms: object = {}) {
  clock.travelTo(Temporal.Instant.from(`${servedOn}T12:00:00Z`));
  const personId = randomUUID();
  const reference = personId.slice(0, 8);
  const input = { ...usual.decision('2026-01-07'), personId, reference, ...terms };
  const order = { actor: officer, command: 'register-decision', input, correlationId: 'test' };
  const { answer } = await spine.open(order, { personId, reference });
  await give(spine, answer.caseId, 'record-service', usual.service(servedOn));
  return answer.caseId;
}
