import { randomUUID } from 'node:crypto';
import { forbidden, Intruder } from '../walls/intruder';
import { anna, Archive, migrationsverket } from './archive';
import { holdings } from './holdings';

jest.setTimeout(60_000);

const own = ['legal_holds', 'retention_periods', 'destruction_lists', 'destruction_items', 'erasure_receipts'] as const;
const names = [migrationsverket, 'samverk.auditor', 'samverk.clock'];

let archive: Archive;
let intruder: Intruder;
beforeAll(async () => {
  archive = await Archive.open();
  intruder = await Intruder.enter(archive.office.runtimeUrl);
});
afterAll(async () => {
  await intruder.leave();
  await archive.close();
});

describe('somebody with the runtime role', () => {
  it.each([...own, 'erasure_roads'])('writes, changes and empties nothing of %s, in whoever’s name', async table => {
    for (const name of names) {
      for (const sql of [
        `insert into ${table} default values`,
        `insert into ${table} select * from ${table}`,
        `update ${table} set authority = authority`.replace(
          'authority = authority',
          table === 'erasure_roads'
            ? 'place = place'
            : table === 'destruction_items'
              ? `outcome = 'waiting'`
              : 'authority = authority',
        ),
        `delete from ${table}`,
        `truncate ${table}`,
      ])
        expect([sql, (await intruder.try(name, sql)).refused]).toEqual([sql, forbidden]);
    }
  });

  it('deletes nothing of a case or a person', async () => {
    for (const name of names)
      for (const table of ['journal_sealed', 'journal', 'person_assertions', 'person_search_keys', 'cases'])
        expect((await intruder.try(name, `delete from ${table}`)).refused).toBe(forbidden);
  });

  it('does not look into the roads, nor take the inner one', async () => {
    expect((await intruder.try('samverk.auditor', 'select * from erasure_roads')).refused).toBe(forbidden);
    const inner = `select erase_case(null::destruction_items, null::destruction_lists, null::cases, now(), 1)`;
    expect((await intruder.try('samverk.auditor', inner)).refused).toBe(forbidden);
  });

  it('erases nothing that was not approved, however it asks', async () => {
    const { caseId } = await archive.shelve();
    await archive.lists.propose(anna, randomUUID(), [caseId]);
    for (const name of names)
      expect((await intruder.try(name, `select * from erase_next(now(), null)`)).rows).toEqual([]);
    expect((await archive.left(caseId)).sealed).toBeGreaterThan(0);
  });

  it('sees no list, item, hold or period of another authority', async () => {
    for (const table of own) {
      expect(await intruder.sees('se.polisen', `select * from ${table} where true`)).toEqual(
        table === 'retention_periods' ? [expect.objectContaining({ authority: 'se.polisen' })] : [],
      );
      expect(await intruder.sees(undefined, `select * from ${table}`)).toEqual([]);
    }
  });
});

describe('the database itself', () => {
  it('takes no list that one person both proposed and approved', async () => {
    const forge = (decider: string | null) =>
      archive.office.rows(
        `insert into destruction_lists (id, version, authority, status, proposed_by, proposed_at, decided_by, decided_at)
         values (gen_random_uuid(), 2, 'se.polisen', 'approved', 'anna', now(), $1, now())`,
        [decider],
      );
    await expect(forge('anna')).rejects.toMatchObject({ constraint: 'destruction_lists_two_persons' });
    await expect(forge(null)).rejects.toMatchObject({ constraint: 'destruction_lists_two_persons' });
  });
});

describe('every table', () => {
  it('is said to hold what erasure must reach, or why it need not', async () => {
    const tables = await archive.office.rows<{ name: string }>(
      `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
          and not relispartition and relname <> 'migrations' order by 1`,
    );
    expect(tables.map(({ name }) => name)).toEqual(Object.keys(holdings).sort());
  });

  it('that holds such data has its road', async () => {
    const roads = await archive.office.rows<{ place: string }>('select distinct place from erasure_roads order by 1');
    const said = Object.entries(holdings).filter(([, what]) => what === 'erased');
    expect(roads.map(({ place }) => place)).toEqual(said.map(([table]) => table).sort());
  });
});
