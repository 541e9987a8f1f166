import { ProcedureBook } from '../cases/spine/procedure-book';
import { rowOf, verifyCase, type JournalRecord } from '../journal';
import { procedures } from '../procedures';
import { makeBlock, type SeedPlan } from './block';

const plan: SeedPlan = { seed: '1', cases: 60, until: '2026-11-02T09:00:00.000Z', story: 'any', series: 'T' };
const book = new ProcedureBook(procedures);
const { rows } = makeBlock(book, plan, 0);

describe('A seeded case', () => {
  it('has a journal that verifies up to the head that its row names', () => {
    for (const row of rows['cases'] ?? []) {
      const records = (rows['journal'] ?? []).filter(
        ({ case_id: id }) => id === row['id'],
      ) as unknown as JournalRecord[];
      const journal = records.map(rowOf);
      expect(journal.length).toBeGreaterThan(0);
      const head = { version: row['version'] as number, headHash: row['head_hash'] as string };
      expect(verifyCase(journal, head)).toEqual([]);
    }
  });

  it('is of either country, under its own procedure', () => {
    const versions = new Map(procedures.map(({ country, version }) => [country, version]));
    const cases = rows['cases'] ?? [];
    expect(new Set(cases.map(({ country }) => country))).toEqual(new Set(versions.keys()));
    for (const { country, procedure_version } of cases) expect(procedure_version).toBe(versions.get(String(country)));
  });

  it('is its own: no two share an id, a person or a reference', () => {
    for (const column of ['id', 'person_id', 'reference'])
      expect(new Set((rows['cases'] ?? []).map(row => row[column])).size).toBe(plan.cases);
  });

  it('is made alike by whoever makes its block, but for the salts of what is sealed', () => {
    const unsalted = (table: string) =>
      (makeBlock(book, plan, 0).rows[table] ?? []).map(({ payload, type }) => [type, payload]);
    expect(unsalted('journal')).toEqual((rows['journal'] ?? []).map(({ payload, type }) => [type, payload]));
  });
});
