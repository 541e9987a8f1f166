import { Client } from 'pg';
import { StartFault } from '../../config/start-fault';
import { reach } from './reach';
import { RUNTIME_ROLE } from './roles';

interface Standing {
  readonly role: string;
  readonly bypasses: boolean;
  readonly owns: boolean;
  readonly member: boolean;
}

const standing = `
  select current_user as role,
         me.rolsuper or me.rolbypassrls as bypasses,
         exists(select from pg_class c join pg_namespace n on n.oid = c.relnamespace
                 where n.nspname = 'public' and c.relkind in ('r', 'p')
                   and pg_has_role(current_user, c.relowner, 'usage')) as owns,
         pg_has_role(current_user, '${RUNTIME_ROLE}', 'usage') as member
    from pg_roles me where me.rolname = current_user`;

/**
 * The address under which the API may work: never as somebody whom row-level security does not bind. At home, where
 * one address often serves for everything, the session takes the runtime role on; production must log in as it.
 * @throws StartFault where that is not possible
 */
export async function runtimeUrl(url: string, { production }: { production: boolean }): Promise<string> {
  await reach(url);
  const { role, bypasses, owns, member } = await standingOf(url);
  if (!bypasses && !owns && member) return url;
  if (production)
    throw new StartFault(
      `DATABASE_URL logs in as ${role}, which ${bypasses ? 'is above row-level security' : owns ? 'owns the tables' : `is not ${RUNTIME_ROLE}`}: ` +
        `log in as ${RUNTIME_ROLE} or as a member of it.`,
    );
  const asRuntime = new URL(url);
  asRuntime.searchParams.set('options', `-c role=${RUNTIME_ROLE}`);
  // `+` for a space is a habit of forms; pg reads it as a plus.
  asRuntime.search = asRuntime.search.replaceAll('+', '%20');
  await reach(asRuntime.href);
  return asRuntime.href;
}

async function standingOf(url: string): Promise<Standing> {
  const client = new Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    const { rows } = await client.query<Standing>(standing);
    const [row] = rows;
    if (!row) throw new StartFault('The database does not say as whom we logged in.');
    return row;
  } finally {
    await client.end();
  }
}
