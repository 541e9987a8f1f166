import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { rowOfJournal } from '../../../src/bin/row-of-journal';
import { ProcedureBook } from '../../../src/cases/spine/procedure-book';
import { onOneSnapshot, verifyJournal, type Finding } from '../../../src/journal';
import { dataSourceOptions } from '../../../src/platform/database/data-source';
import { procedures } from '../../../src/procedures';
import { makeBlock, type SeedPlan } from '../../../src/seed/block';
import { Loader } from '../../../src/seed/loader';
import { freshDatabase, type FreshDatabase } from '../../postgres/database';

const plan: SeedPlan = { seed: '1', cases: 80, until: '2026-11-02T09:00:00.000Z', story: 'any', series: 'T' };
let database: FreshDatabase;

beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.drop());

async function load(): Promise<void> {
  const loader = await Loader.open(database.ownerUrl);
  try {
    await loader.load(makeBlock(new ProcedureBook(procedures), plan, 0).rows);
  } finally {
    await loader.close();
  }
}

describe('Seeded cases', () => {
  it('verify in the database, each of them', async () => {
    await load();
    const source = await new DataSource(
      dataSourceOptions({ url: database.ownerUrl, poolSize: 1, name: 'test' }),
    ).initialize();
    const findings: Finding[] = [];
    const order = {
      keys: new Map(),
      makeRow: rowOfJournal,
      onFinding: (finding: Finding) => void findings.push(finding),
    };
    const summary = await onOneSnapshot(source, asking => verifyJournal(asking, order), 'reading').finally(() =>
      source.destroy(),
    );
    expect(findings).toEqual([]);
    expect(summary).toMatchObject({ cases: plan.cases, faults: 0 });
  });

  it('are loaded whole or not at all', async () => {
    await expect(load()).rejects.toThrow(/duplicate key/);
    const owner = new Client({ connectionString: database.ownerUrl });
    await owner.connect();
    await owner.query(`select set_config('app.authority', 'samverk.auditor', false)`);
    const { rows } = await owner.query('select count(*)::integer as cases from cases').finally(() => owner.end());
    expect(rows).toEqual([{ cases: plan.cases }]);
  });

  it('stay behind the walls: without an authority nobody sees one', async () => {
    const runtime = new Client({ connectionString: database.url });
    await runtime.connect();
    const { rows } = await runtime.query('select from cases').finally(() => runtime.end());
    expect(rows).toEqual([]);
  });
});
