import { randomUUID } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import { DataSource } from 'typeorm';
import type { Actor } from '../../../src/kernel';
import { dataSourceOptions } from '../../../src/platform/database/data-source';
import { Database } from '../../../src/platform/database/database';
import { ErasureWorker } from '../../../src/retention/erasure-worker';
import { DestructionLists } from '../../../src/retention/store/destruction-lists';
import { LegalHolds } from '../../../src/retention/store/legal-holds';
import { ErasureReceipts } from '../../../src/retention/store/receipts';
import { RetentionPeriods } from '../../../src/retention/store/retention-periods';
import { Reviews } from '../../../src/retention/store/reviews';
import { finding, decided, sentToPolice } from '../spine/plots';
import { Office } from '../spine/office';

export const migrationsverket = 'se.migrationsverket';
export const polisen = 'se.polisen';

export const person = (subject: string, authority = migrationsverket): Actor => ({ subject, authority, roles: [] });
export const [anna, bo] = [person('anna'), person('bo')];

/** Years after everything that was decided in the tests. */
const now = Temporal.Instant.from('2031-01-15T12:00:00Z');

/** The shelves of closed cases, and those who may empty them; two years after the closing. */
export class Archive {
  readonly holds: LegalHolds;
  readonly periods: RetentionPeriods;
  readonly reviews: Reviews;
  readonly lists: DestructionLists;
  readonly receipts: ErasureReceipts;
  readonly worker: ErasureWorker;

  private constructor(
    readonly office: Office,
    private readonly source: DataSource,
  ) {
    const database = new Database(source);
    const { clock } = office;
    this.holds = new LegalHolds(database, clock);
    this.periods = new RetentionPeriods(database, clock);
    this.reviews = new Reviews(database, this.periods);
    this.lists = new DestructionLists(database, clock, this.periods);
    this.receipts = new ErasureReceipts(database);
    this.worker = new ErasureWorker(database, clock, {});
  }

  static async open(): Promise<Archive> {
    const office = await Office.open();
    const source = new DataSource(dataSourceOptions({ url: office.runtimeUrl, poolSize: 4, name: 'test' }));
    const archive = new Archive(office, await source.initialize());
    for (const authority of [migrationsverket, polisen])
      await archive.periods.record(person('anna', authority), randomUUID(), 0, {
        rule: 'se.retention.case-file',
        validFrom: '2026-01-01',
        amount: 2,
        unit: 'years',
        source: 'Gallringsbeslut 1',
        certainty: 'verify',
      });
    return archive;
  }

  async close(): Promise<void> {
    await this.source.destroy();
    await this.office.close();
  }

  /** A case of Migrationsverket with something sealed, about somebody who is known by name, closed on a day. */
  async shelve(closedOn = '2027-01-10', about?: string): Promise<{ caseId: string; personId: string }> {
    const caseId = await this.office.play(about === undefined ? decided() : sentToPolice());
    await this.office.give(caseId, finding('what somebody wrote'), { idempotencyKey: randomUUID() });
    const personId = about ?? (await this.register());
    await this.office.rows(
      `update cases set closed_at = $2::date, person_id = $3, accountable = '${migrationsverket}' where id = $1`,
      [caseId, closedOn, personId],
    );
    this.office.clock.travelTo(now);
    return { caseId, personId };
  }

  private async register(): Promise<string> {
    const id = randomUUID();
    await this.office.rows(
      `insert into persons (id, registered_by, registered_at, version) values ($1, $2, now(), 1)`,
      [id, migrationsverket],
    );
    await this.office.rows(
      `insert into person_assertions (person_id, number, kind, value, source, certainty, recorded_at, recorded_by, authority)
       values ($1, 1, 'name', '{"primary":"Demonadze"}', 'self-declared', 'claimed', now(), 'officer', $2)`,
      [id, migrationsverket],
    );
    await this.office.rows(`insert into person_search_keys (form, key, person_id) values ('word', 'demonadze', $1)`, [
      id,
    ]);
    return id;
  }

  /** Proposed by Anna and approved by Bo. */
  async agreeOn(...cases: readonly string[]): Promise<string> {
    const { receipt } = await this.lists.propose(anna, randomUUID(), cases);
    await this.lists.decide(bo, randomUUID(), receipt, 'approved');
    return receipt.id;
  }

  async outcomesOf(list: string): Promise<readonly string[]> {
    return (await this.lists.get(anna, '', list)).items.map(({ outcome }) => outcome);
  }

  /** How much is left that says something of somebody. */
  async left(caseId: string): Promise<{ sealed: number; names: number }> {
    const [row] = await this.office.rows<{ sealed: number; names: number }>(
      `select (select count(*)::integer from journal_sealed where case_id = $1) as sealed,
              (select count(*)::integer from person_assertions a join cases c on c.person_id = a.person_id where c.id = $1) as names`,
      [caseId],
    );
    return row ?? { sealed: -1, names: -1 };
  }
}
