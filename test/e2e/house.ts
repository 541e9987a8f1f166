import { randomUUID } from 'node:crypto';
import { chmod, mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { OpenAPIObject } from '@nestjs/swagger';
import { createApp, demoRoles, demoScopes } from '../../src/app';
import { Readiness } from '../../src/platform/health/readiness';
import { PublishedDocument } from '../../src/platform/http/openapi/published-document';
import { loadSettings, type Settings } from '../../src/platform/config/settings';
import { askForToken } from '../../src/platform/identity/development/ask-for-token';
import { startSamverk, type Running } from '../../src/start/start';
import { freePort } from '../http/free-port';
import { freshDatabase } from '../postgres/database';
import { Client } from './client';
import { contract, type Contract } from './contract';
import { Log, Sayings } from './logs/log';

/** Somebody at a desk: `polisen/enforcement-officer`, or `polisen/embassy-officer#2` for the colleague. */
export type Seat = `${string}/${string}`;

/** Every desk that somebody can sit at, one person each. */
export const seats: readonly Seat[] = demoRoles.map(
  ({ authority, role }): Seat => `${authority.slug}/${role.key.slice(authority.id.length + 1)}`,
);

interface Addresses {
  readonly url: string;
  readonly ownerUrl: string;
}

/** The whole of Samverk in this process: real HTTP, real PostgreSQL, real issuers, and every answer under contract. */
export class House {
  readonly url: string;
  readonly document: OpenAPIObject;
  readonly contract: Contract;
  /** What was said to the server; nothing of it may stand in its log. */
  readonly sayings = new Sayings();
  private readonly tokens = new Map<Seat, string>();

  private constructor(
    readonly running: Running,
    readonly log: Log,
    private readonly cleanUp: () => Promise<void>,
  ) {
    this.url = `http://127.0.0.1:${running.settings.port}`;
    this.document = running.app.get(PublishedDocument).get();
    this.contract = contract(this.document);
  }

  /** @param database instead of a fresh copy of the template, which is dropped again */
  static async open(given: NodeJS.ProcessEnv = {}, database?: Addresses): Promise<House> {
    const fresh = database ? undefined : await freshDatabase();
    const addresses = database ?? fresh;
    const folder = await temporaryFolder();
    const cleanUp = async () => {
      await fresh?.drop();
      await rm(folder, { recursive: true, force: true });
    };
    const settings = loadSettings({
      PORT: String(await freePort()),
      IDENTITY_PORT: String(await freePort()),
      DATA_FOLDER: folder,
      DATABASE_URL: addresses?.url,
      OWNER_DATABASE_URL: addresses?.ownerUrl,
      LOG_LEVEL: 'trace',
      RATE_LIMIT: '0',
      DEMO_DATA: 'false',
      ...given,
    });
    const log = new Log();
    try {
      const house = {
        createApp: (complete: Settings) => createApp(complete, log),
        demoRoles,
        scopes: demoScopes,
        closeDoors: (app: Running['app']) => app.get(Readiness).close(),
      };
      return new House(await startSamverk(settings, house, () => undefined), log, cleanUp);
    } catch (error) {
      await cleanUp();
      throw error;
    }
  }

  /** Somebody without a token. */
  get stranger(): Client {
    return new Client(this.url, this.contract, {}, this.sayings);
  }

  async as(seat: Seat): Promise<Client> {
    return this.stranger.as(await this.tokenOf(seat));
  }

  async tokenOf(seat: Seat): Promise<string> {
    const known = this.tokens.get(seat);
    if (known !== undefined) return known;
    const token = await tokenFrom(`http://127.0.0.1:${this.running.settings.identityPort}`, seat);
    this.tokens.set(seat, token);
    return token;
  }

  /** Moves the server to a moment (RFC 3339); every last moment on the way takes effect. */
  async travelTo(at: string): Promise<void> {
    const clock = await this.as('migrationsverket/decision-maker');
    const { status } = await clock.send('PUT', '/api/v1/development/clock', { at });
    if (status !== 200) throw new Error(`the clock cannot be set to ${at}`);
  }

  /** @throws where the log holds something that was sent: no test may end well then */
  async close(): Promise<void> {
    await this.running.stop();
    await this.cleanUp();
    const found = this.sayings.foundIn(this.log.text);
    if (found.length > 0) throw new Error(`the log holds what people wrote: ${found.slice(0, 5).join(' | ')}`);
  }
}

/** Headers of a command; each call is a new command. */
export const asNew = (version?: number): Record<string, string> => ({
  'Idempotency-Key': randomUUID(),
  ...(version !== undefined && { 'If-Match': `"${version}"` }),
});

export async function tokenFrom(origin: string, seat: Seat): Promise<string> {
  const [authority = '', desk = ''] = seat.split('/');
  const [role = '', person = '1'] = desk.split('#');
  return askForToken({ origin, authority, role, person: Number(person) });
}

/** A folder that the database server's own user can reach, where the tests run as root. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(await realpath(tmpdir()), 'samverk-e2e-'));
  await chmod(folder, 0o755);
  return folder;
}
