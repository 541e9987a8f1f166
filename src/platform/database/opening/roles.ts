import { escapeIdentifier, escapeLiteral, type Client } from 'pg';

/** Owns the tables and migrates. Not a superuser, so that forced row-level security binds it too. */
export const OWNER_ROLE = 'samverk_owner';

/** What the API runs as. Migrations grant to it by this name. */
export const RUNTIME_ROLE = 'samverk_app';

const bare = 'nosuperuser nocreatedb nocreaterole nobypassrls noreplication';

/** A statement that hangs must not hold a pooled connection for ever. Longer work raises the limit for itself. */
const limits = [
  `alter role ${RUNTIME_ROLE} set statement_timeout = '30s'`,
  `alter role ${RUNTIME_ROLE} set idle_in_transaction_session_timeout = '60s'`,
];

/** For an administrator who sets up a server by hand; also what we run where we may. */
export const runtimeRoleSql = (password?: string): readonly string[] => [
  `create role ${RUNTIME_ROLE} ${password === undefined ? 'nologin' : `login password ${escapeLiteral(password)}`} ${bare}`,
  ...limits,
];

export const ownerRoleSql = (password: string): readonly string[] => [
  `create role ${OWNER_ROLE} login password ${escapeLiteral(password)} ${bare}`,
];

/** An empty database that the owner may build in and the runtime role may enter. */
export const databaseSql = (name: string): readonly string[] => [
  `create database ${escapeIdentifier(name)} owner ${OWNER_ROLE}`,
  `revoke all on database ${escapeIdentifier(name)} from public`,
  `grant connect on database ${escapeIdentifier(name)} to ${RUNTIME_ROLE}`,
];

export interface Existing {
  readonly owner: boolean;
  readonly runtime: boolean;
  readonly database: boolean;
}

export async function existing(client: Client, database: string): Promise<Existing> {
  const { rows } = await client.query<Existing>(
    `select exists(select from pg_roles where rolname = $1) as owner,
            exists(select from pg_roles where rolname = $2) as runtime,
            exists(select from pg_database where datname = $3) as database`,
    [OWNER_ROLE, RUNTIME_ROLE, database],
  );
  return rows[0] ?? { owner: false, runtime: false, database: false };
}

/** Both roles and the database, where they are missing. Needs a superuser; safe to repeat. */
export async function ensureHouse(
  superuser: Client,
  house: { database: string; ownerPassword: string; runtimePassword: string },
): Promise<void> {
  const has = await existing(superuser, house.database);
  const steps = [
    ...(has.owner ? [] : ownerRoleSql(house.ownerPassword)),
    ...(has.runtime ? [] : runtimeRoleSql(house.runtimePassword)),
    ...(has.database ? [] : databaseSql(house.database)),
  ];
  for (const step of steps) await superuser.query(step);
}
