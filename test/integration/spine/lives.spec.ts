import { Client } from 'pg';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { lifeOf } from '../../../src/cases/record/life';
import { rebuild, rebuiltTables } from '../../../src/cases/record/rebuild';
import { rowOfJournal } from '../../../src/bin/row-of-journal';
import { verifyCase } from '../../../src/journal';
import { verifyRow } from '../../../src/journal/verification/verify-row';
import { Dice } from '../../../src/seed/dice';
import { anyStory } from '../../../src/seed/stories/story';
import { firstDay, Office } from './office';
import { appealed, carried, sentToPolice } from './plots';

jest.setTimeout(180_000);

let office: Office;

beforeAll(async () => {
  office = await Office.open();
});
afterAll(() => office.close());

/** Rows in the words of the database, whichever side they come from. */
const stored = async (table: string, caseId: string): Promise<unknown[]> => {
  const key = table === 'cases' ? 'id' : 'case_id';
  return inOrder(await office.rows(`select to_jsonb(t) as row from ${table} t where ${key} = $1`, [caseId]));
};
const made = async (table: string, rows: readonly object[]): Promise<unknown[]> =>
  inOrder(
    await office.rows(`select to_jsonb(t) as row from jsonb_populate_recordset(null::${table}, $1) t`, [
      JSON.stringify(rows),
    ]),
  );
const inOrder = (rows: readonly { readonly row?: unknown }[]): unknown[] =>
  rows.map(({ row }) => row).sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));

const filled = new Set<string>();

async function expectTold(caseId: string): Promise<void> {
  const journal = await office.journalOf(caseId);
  const { row, projections } = lifeOf(journal);
  expect(await made('cases', [row])).toEqual(await stored('cases', caseId));
  for (const table of rebuiltTables) {
    const rows = await stored(table, caseId);
    expect({ [table]: await made(table, projections[table] ?? []) }).toEqual({ [table]: rows });
    if (rows.length > 0) filled.add(table);
  }
}

const dayOf = (days: number): Temporal.Instant =>
  Temporal.Instant.from('2026-01-12T08:00:00Z').add({ hours: days * 24 });

describe('the journal of a case', () => {
  it('tells every stored row of it, whatever lawful life it had and wherever that stands', async () => {
    for (const plot of [appealed(), sentToPolice(), carried()]) await expectTold(await office.play(plot));
    await fc.assert(
      fc.asyncProperty(fc.string(), fc.integer({ min: 1, max: 1000 }), async (seed, days) => {
        await expectTold(await office.play(anyStory(new Dice(seed), firstDay), { until: dayOf(days) }));
      }),
      { numRuns: 30 },
    );
    // A projection that no life has filled would have been compared with nothing.
    expect([...filled].sort()).toEqual([...rebuiltTables].sort());
  });

  it('verifies, and folds to the row that the spine has stored', async () => {
    const caseId = await office.play(carried());
    const journal = await office.journalOf(caseId);
    const [row] = await office.rows<{ row: Record<string, unknown> }>(
      'select to_jsonb(c) as row from cases c where id = $1',
      [caseId],
    );
    const head = { version: Number(row?.row['version']), headHash: String(row?.row['head_hash']) };
    expect(verifyCase(journal, head)).toEqual([]);
    expect(verifyRow(caseId, journal, row?.row ?? {}, rowOfJournal)).toEqual([]);
  });
});

describe('rebuilding', () => {
  it('recreates every row from the journal and leaves no difference', async () => {
    const caseId = await office.play(carried());
    const before = await office.everything();
    // What a fault of ours, or somebody else's hand, may have done to the projections.
    await office.rows(`update cases set accountable = 'se.nobody', holds_state = 'barred' where id = $1`, [caseId]);
    await office.rows(`delete from transport_orders where case_id = $1`, [caseId]);
    await office.rows(`update custody_spells set ended_at = null where case_id = $1`, [caseId]);
    await office.rows(`update case_access set groups = '{}' where case_id = $1`, [caseId]);
    expect(await office.everything()).not.toEqual(before);

    const owner = new Client({ connectionString: office.ownerUrl });
    await owner.connect();
    try {
      await rebuild(owner);
    } finally {
      await owner.end();
    }
    expect(await office.everything()).toEqual(before);
  });
});
