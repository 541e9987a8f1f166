import { Client, Pool } from 'pg';
import { AtOnce, makeFunctions } from '../../../src/bench/floor/at-once';
import { authority } from '../../../src/bench/floor/review';
import { FloorRefusal, type FloorService } from '../../../src/bench/floor/service';
import { Stepwise } from '../../../src/bench/floor/stepwise';
import { ProcedureBook } from '../../../src/cases/spine/procedure-book';
import { procedures } from '../../../src/procedures';
import { makeBlock, type SeedPlan } from '../../../src/seed/block';
import { Loader } from '../../../src/seed/loader';
import { freshDatabase, type FreshDatabase } from '../../postgres/database';

const plan: SeedPlan = { seed: '1', cases: 4, until: '2026-11-02T09:00:00.000Z', story: 'supervised', series: 'T' };
const bearer = { sub: 'bench', iss: 'issuer', aud: 'samverk', exp: 0 };
const book = new ProcedureBook(procedures);
const { rows } = makeBlock(book, plan, 0);
const cases = (rows['cases'] ?? []) as readonly { readonly id: string; readonly version: number }[];

let database: FreshDatabase;
let pool: Pool;
let owner: Client;

beforeAll(async () => {
  database = await freshDatabase();
  const loader = await Loader.open(database.ownerUrl);
  await loader.load(rows).finally(() => loader.close());
  pool = new Pool({ connectionString: database.url, max: 2 });
  owner = new Client({ connectionString: database.ownerUrl });
  await owner.connect();
  await owner.query(`select set_config('app.authority', 'samverk.auditor', false)`);
  await makeFunctions(owner);
});
afterAll(async () => {
  await pool.end();
  await owner.end();
  await database.drop();
});

/** Everything durable that hangs on a case, by its weight. */
async function weightOf(id: string, key: string): Promise<Record<string, number>> {
  const { rows: found } = await owner.query<Record<string, number>>(
    `select (select count(*) from journal where case_id = $1)::integer as events,
            (select count(*) from journal_sealed where case_id = $1)::integer as sealed,
            (select count(*) from deadlines where case_id = $1)::integer as deadlines,
            (select count(*) from deadlines where case_id = $1 and status = 'running' and key = 'se.supervision.review')::integer as running,
            (select count(*) from idempotency_keys where key = $2)::integer as answers,
            (select version from cases where id = $1) as version`,
    [id, key],
  );
  return found[0] ?? {};
}

describe.each<[string, (of: Pool) => FloorService, number]>([
  ['A, step by step', of => new Stepwise(of), 0],
  ['A2, at once', of => new AtOnce(of), 1],
])('Floor %s', (name, floorOf, at) => {
  const one = cases[at] ?? { id: '', version: 0 };
  const order = { caseId: one.id, expected: one.version, key: name, heldOn: '2026-11-02', reasons: 'As told.' };

  it('writes all that a review of supervision leaves behind, and answers for it', async () => {
    const before = await weightOf(one.id, name);
    const { version, body } = await floorOf(pool).review(order, bearer);
    expect(version).toBe(one.version + 1);
    expect(JSON.parse(body)).toMatchObject({ version, command: 'review-supervision' });
    expect(await weightOf(one.id, name)).toEqual({
      events: (before['events'] ?? 0) + 1,
      sealed: (before['sealed'] ?? 0) + 1,
      deadlines: (before['deadlines'] ?? 0) + 1,
      running: 1,
      answers: 1,
      version,
    });
  });

  it('refuses the same version a second time, and writes nothing', async () => {
    const before = await weightOf(one.id, name);
    await expect(floorOf(pool).review({ ...order, key: `${name} again` }, bearer)).rejects.toThrow(FloorRefusal);
    expect(await weightOf(one.id, name)).toEqual(before);
  });

  it('notes every look, and pages by what falls due first', async () => {
    const looks = async () => (await owner.query('select from read_log where case_id = $1', [one.id])).rowCount;
    const before = (await looks()) ?? 0;
    expect(JSON.parse(await floorOf(pool).read(one.id, bearer))).toMatchObject({ id: one.id, accountable: authority });
    expect(await looks()).toBe(before + 1);
    const page = { dueAt: '-infinity', id: '00000000-0000-0000-0000-000000000000', limit: 2 };
    expect((JSON.parse(await floorOf(pool).page(page, bearer)) as { items: unknown[] }).items).toHaveLength(2);
    const shown = `select from read_log where operation = 'list-worklist' and cardinality(hits) = 2`;
    expect((await owner.query(shown)).rowCount).toBeGreaterThan(0);
  });
});
