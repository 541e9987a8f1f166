import type { Client } from 'pg';

/** What PostgreSQL itself says of everything in the schema; each line is one thing, so that a difference names it. */
export async function catalogueOf(client: Client): Promise<Readonly<Record<string, readonly string[]>>> {
  const found: Record<string, readonly string[]> = {};
  for (const [what, sql] of Object.entries(questions)) {
    const { rows } = await client.query<{ line: string }>(sql);
    found[what] = rows.map(({ line }) => line);
  }
  return found;
}

const schema = `'public'::regnamespace`;
/** The one table that is not of the schema: it says which migrations have run. */
const mine = `c.relnamespace = ${schema} and c.relname not like 'migrations%'`;
const isTable = `c.relkind in ('r', 'p')`;

const questions: Readonly<Record<string, string>> = {
  tables: `
    select format('%s %s rls=%s forced=%s owner=%s %s', c.relname, c.relkind, c.relrowsecurity, c.relforcerowsecurity,
                  c.relowner::regrole, pg_get_expr(c.relpartbound, c.oid)) as line
      from pg_class c where ${mine} and ${isTable} order by 1`,
  columns: `
    select format('%s.%s %s %s notnull=%s identity=%s collation=%s default=%s', c.relname, a.attnum, a.attname,
                  format_type(a.atttypid, a.atttypmod), a.attnotnull, a.attidentity, a.attcollation::regcollation,
                  pg_get_expr(d.adbin, d.adrelid)) as line
      from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
     where ${mine} and ${isTable} order by 1`,
  constraints: `
    select format('%s %s %s', c.relname, k.conname, pg_get_constraintdef(k.oid)) as line
      from pg_constraint k join pg_class c on c.oid = k.conrelid where ${mine} order by 1`,
  indexes: `
    select pg_get_indexdef(i.indexrelid) as line
      from pg_index i join pg_class c on c.oid = i.indrelid where ${mine} order by 1`,
  sequences: `
    select format('%s %s', c.relname, c.relacl) as line from pg_class c where ${mine} and c.relkind = 'S' order by 1`,
  functions: `
    select pg_get_functiondef(p.oid) || coalesce(p.proacl::text, '') as line
      from pg_proc p where p.pronamespace = ${schema} order by 1`,
  triggers: `
    select pg_get_triggerdef(t.oid) as line
      from pg_trigger t join pg_class c on c.oid = t.tgrelid where ${mine} and not t.tgisinternal order by 1`,
  policies: `
    select format('%s %s %s %s %s using (%s) check (%s)', tablename, policyname, permissive, cmd, roles, qual, with_check)
           as line
      from pg_policies where schemaname = 'public' order by 1`,
  grants: `
    select format('%s %s', c.relname, c.relacl) as line from pg_class c where ${mine} and ${isTable}
    union all
    select format('%s.%s %s', c.relname, a.attname, a.attacl) from pg_class c
      join pg_attribute a on a.attrelid = c.oid where ${mine} and a.attacl is not null
    union all
    select format('schema %s', nspacl) from pg_namespace where oid = ${schema}
    order by 1`,
  types: `
    select format('%s %s', t.typname, t.typtype) as line
      from pg_type t left join pg_class c on c.oid = t.typrelid
     where t.typnamespace = ${schema} and t.typname not like '%migrations%' and t.typtype in ('e', 'd') order by 1`,
};
