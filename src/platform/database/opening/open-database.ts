import { join } from 'node:path';
import type { Settings } from '../../config/settings';
import { StartFault } from '../../config/start-fault';
import { EmbeddedPostgres } from '../embedded/embedded';
import { pendingMigrations, prepareDatabase } from './prepare';
import { whereabouts } from './reach';
import { runtimeUrl } from './runtime-access';

export interface FoundServer {
  /** As the settings or the embedded server give it. */
  readonly loginUrl: string;
  /** Absent where this process may not migrate. */
  readonly ownerUrl?: string;
  /** For people, without a password. */
  readonly description: string;
  /** Ends the embedded server if we started it; nothing otherwise. */
  close(): Promise<void>;
}

export interface OpenDatabase extends FoundServer {
  /** As the runtime role, which is how the API and most tools work. */
  readonly runtimeUrl: string;
}

export interface Opening {
  /** For tools: use the embedded server of a running Samverk if there is one. */
  readonly join?: boolean;
  readonly say?: (line: string) => void;
}

type DatabaseSettings = Pick<
  Settings,
  'production' | 'databaseUrl' | 'ownerDatabaseUrl' | 'databasePort' | 'dataFolder'
>;

/** The server that the settings name, or else the embedded one. */
export async function findServer(settings: DatabaseSettings, opening: Opening = {}): Promise<FoundServer> {
  const { databaseUrl, ownerDatabaseUrl } = settings;
  if (databaseUrl !== undefined)
    return {
      loginUrl: databaseUrl,
      ...(ownerDatabaseUrl !== undefined && { ownerUrl: ownerDatabaseUrl }),
      description: `PostgreSQL at ${whereabouts(databaseUrl)}`,
      close: () => Promise.resolve(),
    };
  if (settings.production) throw new StartFault('DATABASE_URL is required in production.');
  const embedded = await EmbeddedPostgres.start({
    folder: settings.dataFolder,
    port: settings.databasePort,
    ...opening,
  });
  return {
    loginUrl: embedded.runtimeUrl,
    ownerUrl: embedded.ownerUrl,
    description: `embedded PostgreSQL at 127.0.0.1:${embedded.port}, log in ${join(settings.dataFolder, 'postgres.log')}`,
    close: () => embedded.stop(),
  };
}

/**
 * The database, reachable and up to date.
 * @throws StartFault where it cannot be, with the server stopped again if it was ours
 */
export async function openDatabase(settings: DatabaseSettings, opening: Opening = {}): Promise<OpenDatabase> {
  const server = await findServer(settings, opening);
  try {
    if (server.ownerUrl !== undefined) {
      const ran = await prepareDatabase(server.ownerUrl, opening.say);
      if (ran.length > 0) opening.say?.(`Ran ${ran.length} migrations`);
    }
    const url = await runtimeUrl(server.loginUrl, settings);
    if (server.ownerUrl === undefined) await refuseOldSchema(url);
    return { ...server, runtimeUrl: url };
  } catch (error) {
    await server.close();
    throw error;
  }
}

async function refuseOldSchema(url: string): Promise<void> {
  const pending = await pendingMigrations(url);
  if (pending.length > 0)
    throw new StartFault(
      `The database lacks ${pending.length} migrations (first: ${pending[0] ?? ''}). Run "npm run migrate -- up" as the owner (OWNER_DATABASE_URL).`,
    );
}
