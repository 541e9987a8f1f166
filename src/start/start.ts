import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { setTimeout as pause } from 'node:timers/promises';
import { Clock } from '../platform/clock/clock';
import type { Settings } from '../platform/config/settings';
import { openDatabase } from '../platform/database/opening/open-database';
import type { DemoRole } from '../platform/identity/development/demo-clients';
import { startDevelopmentIssuers } from '../platform/identity/development/development-issuers';
import { loadIssuers } from '../platform/identity/issuers';
import { ensureCheckpointKey } from './checkpoint-key';
import { portFault, refuseBusyPort } from './ports';

/** What `main` brings: the application, and whom the development issuers let in. */
export interface House {
  readonly demoRoles: readonly DemoRole[];
  /** Scopes that the development issuers give out. */
  readonly scopes?: readonly string[];
  createApp(settings: Settings): Promise<NestFastifyApplication>;
  /** Gives an empty database invented cases; answers how many. Not asked in production. */
  fill?(ownerUrl: string, until: string): Promise<number>;
  /** Tells the load balancers to stay away; requests are still answered. */
  closeDoors?(app: NestFastifyApplication): void;
}

/** A Samverk that answers. */
export interface Running {
  readonly app: NestFastifyApplication;
  /** With the database and the issuers that were found or started. */
  readonly settings: Settings;
  readonly database: string;
  /** Everything in order, the embedded database last. Safe to call twice. */
  stop(): Promise<void>;
  /** Only what must not be left behind. */
  hurry(): Promise<void>;
}

/**
 * Starts everything that these settings ask for.
 * @throws StartFault for what the operator can mend; whatever had been started is stopped again
 */
export async function startSamverk(given: Settings, house: House, say: (line: string) => void): Promise<Running> {
  const closers: (() => Promise<void>)[] = [];
  const stopAll = async () => {
    for (const close of closers.splice(0).reverse()) await close();
  };
  try {
    await refuseBusyPort('PORT', given.port, given.host);
    if (given.issuersFile === undefined) await refuseBusyPort('IDENTITY_PORT', given.identityPort, '127.0.0.1');

    const database = await openDatabase(given, { say });
    closers.push(() => database.close());
    await ensureCheckpointKey(given);
    await fillWithDemoData(given, house, database.ownerUrl, say);

    const issuers = await openIssuers(given, house);
    closers.push(issuers.close);
    const settings: Settings = { ...given, databaseUrl: database.runtimeUrl, issuers: issuers.list };

    const app = await house.createApp(settings);
    closers.push(() => app.close());
    await listen(app, settings);

    let stopping: Promise<void> | undefined;
    return {
      app,
      settings,
      database: database.description,
      stop: () =>
        (stopping ??= (async () => {
          house.closeDoors?.(app);
          await pause(settings.drainSeconds * 1000, undefined, { ref: false });
          await stopAll();
        })()),
      hurry: () => database.close(),
    };
  } catch (error) {
    await stopAll();
    throw error;
  }
}

async function openIssuers(settings: Settings, { demoRoles, scopes }: House) {
  if (settings.issuersFile !== undefined)
    return { list: loadIssuers(settings.issuersFile), close: () => Promise.resolve() };
  const development = await startDevelopmentIssuers(settings, demoRoles, scopes);
  return { list: development.issuers, close: () => development.close() };
}

async function fillWithDemoData(
  { demoData }: Settings,
  house: House,
  ownerUrl: string | undefined,
  say: (line: string) => void,
): Promise<void> {
  if (!demoData || ownerUrl === undefined) return;
  const now = new Clock().now().toString({ fractionalSecondDigits: 3 });
  const made = (await house.fill?.(ownerUrl, now)) ?? 0;
  if (made > 0) say(`Made ${made} invented cases (DEMO_DATA=false leaves the database empty)`);
}

async function listen(app: NestFastifyApplication, { port, host }: Settings): Promise<void> {
  try {
    await app.listen(port, host);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw code?.startsWith('EADDR') || code === 'EACCES' ? portFault(code, 'PORT', port, host) : error;
  }
}
