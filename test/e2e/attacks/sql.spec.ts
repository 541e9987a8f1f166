import { randomUUID } from 'node:crypto';
import { usual } from '../../builders';
import { Intruder } from '../../integration/walls/intruder';
import { asNew, House } from '../house';
import { decider, Road } from '../road';

jest.setTimeout(120_000);

/** Whoever has no part in the case, knows nothing, or tries to be taken for somebody. */
const strangers: readonly (string | undefined)[] = [
  undefined,
  '',
  'se.kriminalvarden',
  'se.polisen',
  'se.migrationsdomstol',
  'se.sakerhetspolisen',
  'SE.MIGRATIONSVERKET',
  ' se.migrationsverket',
  'migrationsverket',
  "se.migrationsverket' or '1'='1",
  '%',
  '{se.migrationsverket}',
  'pl.sg',
];

const name = `Zorbadze${randomUUID().slice(0, 8)}`;

let house: House;
let intruder: Intruder;
let road: Road;
let personId: string;
beforeAll(async () => {
  house = await House.open();
  const client = await house.as(decider);
  const statements = [
    { name: { kind: 'official', primary: name, secondary: 'Nino' }, source: 'self-declared', certainty: 'claimed' },
  ];
  const person = await client.post<{ id: string }>('/api/v1/persons', { statements }, asNew());
  personId = person.body.id;
  road = await Road.begin(house, '2026-01-07T12:00:00+01:00', { personId, periodAssessment: `${name} will not go.` });
  await road.at('2026-01-12T12:00:00+01:00').give(decider, 'record-service', usual.service('2026-01-12'));
  await client.post('/api/v1/person-searches', { name });
  intruder = await Intruder.enter(house.running.settings.databaseUrl ?? '');
});
afterAll(async () => {
  await intruder.leave();
  await house.close();
});

interface Column {
  readonly name: string;
}

/** Every table and view that the runtime role may read something of. */
const readable = async (): Promise<readonly string[]> => {
  const rows = await intruder.sees(
    undefined,
    `select c.relname as name from pg_class c
      where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm') and not c.relispartition
        and has_table_privilege(c.oid, 'SELECT') order by 1`,
  );
  return rows.map(row => (row as unknown as Column).name);
};

/** What somebody finds in a table of the case, the person or the name, in whatever column. */
const traces = async (who: string | undefined, table: string): Promise<number> => {
  const found = await intruder.try(
    who,
    `select count(*)::int as count from ${table} t where t::text like any (array['%${road.caseId}%', '%${personId}%', '%${name}%'])`,
  );
  return Number(found.rows[0]?.['count'] ?? 0);
};

describe('with the runtime role and plain SQL', () => {
  it('nobody finds a trace of a case or a person of others, in any column of any table', async () => {
    const tables = await readable();
    expect(tables.length).toBeGreaterThan(10);
    const known: string[] = [];
    for (const table of tables) {
      if ((await traces('se.migrationsverket', table)) > 0) known.push(table);
      for (const who of strangers) expect([table, who, await traces(who, table)]).toEqual([table, who, 0]);
    }
    // The same question finds them for those whose they are.
    expect(known).toEqual(expect.arrayContaining(['cases', 'journal', 'journal_sealed', 'persons', 'deadlines']));
  });

  // What the clock and the auditor do by functions of their own, they do under names that no token can bear.
  it('no function that names its caller gives them to a stranger, whatever ids it is handed', async () => {
    const functions = await intruder.sees(
      undefined,
      `select p.oid::regproc::text as name, p.proargnames as names, p.pronargs as count,
              array(select format_type(t, null) from unnest(p.proargtypes) t) as types
         from pg_proc p
        where p.pronamespace = 'public'::regnamespace and p.prokind = 'f' and has_function_privilege(p.oid, 'EXECUTE')
          and p.prorettype <> 'trigger'::regtype
          and p.proargnames && array['p_authority', 'p_caller', 'p_principal'] order by 1`,
    );
    expect(functions.length).toBeGreaterThan(12);
    /** Before everything, or after everything: lists are read from either end. */
    const ends = [
      ['00000000-0000-0000-0000-000000000000', '-infinity'],
      ['ffffffff-ffff-ffff-ffff-ffffffffffff', 'infinity'],
    ] as const;
    const call = async (who: string, id: string, one: (typeof functions)[number]) => {
      const { types, names } = one as unknown as { types: string[]; names: string[] | null };
      const answers: unknown[] = [];
      for (const [uuid, moment] of ends) {
        const values = types.map((type, at) => {
          const called = names?.[at] ?? '';
          if (type === 'uuid') return `'${called.includes('after') ? uuid : id}'::uuid`;
          if (type === 'uuid[]') return `array['${id}']::uuid[]`;
          if (type === 'timestamp with time zone') return `'${moment}'::timestamptz`;
          if (type === 'text' && /authority|caller|principal/.test(called)) return `'${who}'`;
          if (type === 'text' && /subject|operation|correlation|key/.test(called)) return `'somebody'`;
          if (type === 'integer' || type === 'bigint') return called.includes('after') ? '0' : '10';
          return `null::${type}`;
        });
        const sql = `select t::text as row from ${String(one['name'])}(${values.join(', ')}) t`;
        answers.push((await intruder.try(who, sql)).rows);
      }
      return JSON.stringify(answers);
    };
    const open = new Set<unknown>();
    for (const one of functions)
      for (const id of [road.caseId, personId]) {
        if ((await call('se.migrationsverket', id, one)).includes(id)) open.add(one['name']);
        for (const who of ['se.kriminalvarden', 'se.polisen', 'se.migrationsdomstol']) {
          const told = await call(who, id, one);
          // The id that was handed in may come back; what belongs to it may not.
          const secrets = [name, '52-123456', id === personId ? road.caseId : personId].filter(text =>
            told.includes(text),
          );
          expect([one['name'], who, secrets]).toEqual([one['name'], who, []]);
        }
      }
    // The same calls give them to those whose they are.
    expect([...open]).toEqual(expect.arrayContaining(['list_cases', 'read_case', 'read_person']));
  });

  it('every function that acts with more rights than its caller fixes where it looks for names', async () => {
    const loose = await intruder.sees(
      undefined,
      `select p.oid::regprocedure::text as name from pg_proc p
        where p.pronamespace = 'public'::regnamespace and p.prosecdef
          and not exists (select from unnest(p.proconfig) setting where setting like 'search_path=%')`,
    );
    expect(loose).toEqual([]);
  });

  it('nobody writes into any table in the name of nobody', async () => {
    for (const table of await readable()) {
      const { changed, refused } = await intruder.try(undefined, `delete from ${table}`);
      expect([table, changed, refused === undefined || /^[0-9A-Z]{5}$/.test(refused)]).toEqual([table, 0, true]);
      const update = await intruder.try('se.kriminalvarden', `truncate ${table} cascade`);
      expect([table, update.refused]).toEqual([table, '42501']);
    }
    expect(await road.version()).toBeGreaterThan(4);
  });
});
