import { randomUUID } from 'node:crypto';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Client as Connection } from 'pg';
import { createApp } from '../../../src/app';
import { loadSettings, type Settings } from '../../../src/platform/config/settings';
import { buildDocument } from '../../../src/platform/http/openapi/document';
import { tags } from '../../../src/tags';
import { usual } from '../../builders';
import { Client } from '../../e2e/client';
import { contract } from '../../e2e/contract';
import { freshDatabase, type FreshDatabase } from '../../postgres/database';
import { audience, TrialIssuer } from '../identity/trial-issuer';

const authorities = ['migrationsverket', 'polisen', 'kriminalvarden'] as const;
type Slug = (typeof authorities)[number];

const roles: Readonly<Record<Slug, readonly string[]>> = {
  migrationsverket: ['decision-maker', 'enforcement-officer'],
  polisen: ['enforcement-officer', 'embassy-officer'],
  kriminalvarden: ['transport-planner'],
};

/** The whole application on a database of its own, with an issuer for each authority. */
export class Service {
  private readonly issuers = new Map<Slug, TrialIssuer>();
  private app!: NestFastifyApplication;
  private fresh!: FreshDatabase;
  private stranger!: Client;

  static async start(change: Partial<Settings> = {}): Promise<Service> {
    const service = new Service();
    service.fresh = await freshDatabase();
    for (const slug of authorities) service.issuers.set(slug, await TrialIssuer.start());
    const issuers = [...service.issuers].map(([slug, issuer]) =>
      issuer.setting(`se.${slug}`, {
        roleMapping: Object.fromEntries(roles[slug].map(role => [role, `se.${slug}.${role}`])),
      }),
    );
    const settings: Settings = {
      ...loadSettings({}),
      audience,
      databaseUrl: service.fresh.url,
      issuers,
      logLevel: 'silent',
      rateLimit: { perMinute: 0, burst: 1 },
      ...change,
    };
    service.app = await createApp(settings);
    await service.app.listen(0, '127.0.0.1');
    const url = await service.app.getUrl();
    service.stranger = new Client(url, contract(buildDocument(service.app, { tags })));
    return service;
  }

  async stop(): Promise<void> {
    await this.app.close();
    for (const issuer of this.issuers.values()) await issuer.stop();
    await this.fresh.drop();
  }

  /** As the owner of the tables, in the auditor's name. */
  async rows<R>(sql: string, values: readonly unknown[]): Promise<R[]> {
    const auditor = new Connection({ connectionString: this.fresh.ownerUrl });
    await auditor.connect();
    try {
      await auditor.query(`select set_config('app.authority', 'samverk.auditor', false)`);
      return (await auditor.query(sql, [...values])).rows as R[];
    } finally {
      await auditor.end();
    }
  }

  get nobody(): Client {
    return this.stranger;
  }

  async as(slug: Slug): Promise<Client> {
    const issuer = this.issuers.get(slug);
    if (!issuer) throw new Error(`no issuer for ${slug}`);
    return this.stranger.as(await issuer.sign({ realm_access: { roles: roles[slug] } }));
  }

  async travelTo(at: string): Promise<{ at: string; travelling: boolean; lapsed: number }> {
    const client = await this.as('polisen');
    const { body } = await client.send<{ at: string; travelling: boolean; lapsed: number }>(
      'PUT',
      '/api/v1/development/clock',
      { at },
    );
    return body;
  }

  /** Registers somebody and a decision about them, and serves it. @returns the id of the case */
  async servedCase(servedOn: string, terms: object = {}): Promise<string> {
    const client = await this.as('migrationsverket');
    const person = await this.give<{ id: string }>(client, '/api/v1/persons', newcomer);
    const input = {
      ...usual.decision(servedOn),
      personId: person.id,
      reference: `52-${randomUUID().slice(0, 6).toUpperCase()}`,
      ...terms,
    };
    const opened = await this.give(client, '/api/v1/migrationsverket/cases/register-decision', input);
    await this.giveOn(client, opened.caseId, 'record-service', usual.service(servedOn));
    return opened.caseId;
  }

  async giveOn(client: Client, caseId: string, command: string, input: object, slug: Slug = 'migrationsverket') {
    const { headers } = await client.get(`/api/v1/cases/${caseId}`);
    const path = `/api/v1/${slug}/cases/${caseId}/${command}`;
    return this.give(client, path, input, { 'if-match': headers.get('etag') ?? '' });
  }

  private async give<T = { caseId: string }>(
    client: Client,
    path: string,
    input: object,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<T> {
    const answer = await client.post<T>(path, input, {
      'idempotency-key': randomUUID(),
      ...headers,
    });
    if (answer.status >= 300) throw new Error(`${path} answered ${answer.status}: ${JSON.stringify(answer.body)}`);
    return answer.body;
  }
}

const newcomer = {
  statements: [
    {
      name: { kind: 'official', primary: 'BERIDZE', secondary: 'GIORGI' },
      source: 'document',
      certainty: 'probable',
    },
  ],
};
