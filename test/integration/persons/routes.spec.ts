import { randomUUID } from 'node:crypto';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { kriminalvarden, transportPlanner } from '../../../src/agencies/kriminalvarden/kriminalvarden.roles';
import { decisionMaker, migrationsverket } from '../../../src/agencies/migrationsverket/migrationsverket.roles';
import { PersonsModule } from '../../../src/persons';
import { WallsModule } from '../../../src/walls/walls.module';
import { thePolicy } from '../../builders';
import type { PersonAnswer, PersonHits, PersonReceipt } from '../../../src/persons/http/persons.answers';
import { ClockModule } from '../../../src/platform/clock/clock.module';
import { loadSettings } from '../../../src/platform/config/settings';
import { SettingsModule } from '../../../src/platform/config/settings.module';
import { DatabaseModule } from '../../../src/platform/database/database.module';
import { configureHttp } from '../../../src/platform/http/configure-http';
import { createFastifyAdapter } from '../../../src/platform/http/fastify-adapter';
import { HttpPlatformModule } from '../../../src/platform/http/http.module';
import { buildDocument } from '../../../src/platform/http/openapi/document';
import { publishDocument } from '../../../src/platform/http/openapi/published-document';
import { IdentityModule } from '../../../src/platform/identity';
import { createLogger } from '../../../src/platform/logging/logger';
import { LoggingModule } from '../../../src/platform/logging/logging.module';
import { MetricsModule } from '../../../src/platform/metrics/metrics.module';
import { Client } from '../../e2e/client';
import { contract } from '../../e2e/contract';
import { freshDatabase, type FreshDatabase } from '../../postgres/database';
import { TrialIssuer } from '../identity/trial-issuer';

jest.setTimeout(60_000);

let fresh: FreshDatabase;
let issuers: readonly TrialIssuer[];
let app: NestFastifyApplication;
let stranger: Client;
let officer: Client;
let carrier: Client;
const log: string[] = [];

beforeAll(async () => {
  fresh = await freshDatabase();
  const [migration, prison] = [await TrialIssuer.start(), await TrialIssuer.start()];
  issuers = [migration, prison];
  const settings = {
    ...loadSettings({ DATABASE_URL: fresh.url }),
    issuers: [
      migration.setting(migrationsverket.id, { roleMapping: { officer: decisionMaker.key } }),
      prison.setting(kriminalvarden.id, { roleMapping: { officer: transportPlanner.key } }),
    ],
  };
  const logger = createLogger({ production: true, logLevel: 'info' }, { write: line => void log.push(line) });

  @Module({
    imports: [
      SettingsModule.register(settings),
      LoggingModule.register(logger),
      MetricsModule,
      HttpPlatformModule,
      ClockModule,
      DatabaseModule.register(settings),
      IdentityModule.register(settings),
      WallsModule.register(thePolicy()),
      PersonsModule.register({ caseworkers: [decisionMaker], readers: [decisionMaker, transportPlanner] }),
    ],
  })
  class TrialModule {}

  app = await NestFactory.create<NestFastifyApplication>(TrialModule, createFastifyAdapter(settings), {
    logger: false,
  });
  configureHttp(app, settings);
  const document = buildDocument(app, {
    tags: ['Persons', 'About', 'Problems'].map(name => ({ name, description: `${name}.` })),
  });
  publishDocument(app, document);
  await app.listen(0, '127.0.0.1');
  stranger = new Client(await app.getUrl(), contract(document));
  officer = stranger.as(await migration.sign());
  carrier = stranger.as(await prison.sign());
});

afterAll(async () => {
  await app.close();
  await Promise.all(issuers.map(issuer => issuer.stop()));
  await fresh.drop();
});

const claimed = { source: 'self-declared', certainty: 'claimed' };
const named = (primary: string, more: object = {}) => ({ name: { kind: 'official', primary, ...more }, ...claimed });
const key = () => ({ 'idempotency-key': randomUUID() });
const register = (...statements: object[]) => officer.post<PersonReceipt>('/api/v1/persons', { statements }, key());

describe('Persons over HTTP', () => {
  it('are registered, read by their ETag, added to and found', async () => {
    const made = await register(named("O'Connor", { secondary: 'Enya Siobhan' }), { birthDate: '1990-05', ...claimed });
    expect(made.status).toBe(201);
    const path = `/api/v1/persons/${made.body.id}`;
    expect(made.headers.get('location')).toBe(path);
    expect(made.headers.get('etag')).toBe('"2"');

    const read = await officer.get<PersonAnswer>(path);
    expect(read.body.identity).toMatchObject({
      displayName: "O'Connor, Enya Siobhan",
      machineReadableName: 'OCONNOR<<ENYA<SIOBHAN',
      birthDate: '1990-05',
      mayBeChild: false,
    });
    expect(read.headers.get('cache-control')).toBe('no-store');
    const held = read.headers.get('etag') ?? '';
    expect((await officer.get(path, { 'if-none-match': held })).status).toBe(304);

    const passport = { document: { kind: 'passport', number: 'L898902C3', issuer: 'GEO' }, ...claimed };
    const headers = { ...key(), 'if-match': held };
    const added = await officer.post<PersonReceipt>(`${path}/assertions`, passport, headers);
    expect([added.status, added.body.version, added.headers.get('etag')]).toEqual([201, 3, '"3"']);
    const again = await officer.post<PersonReceipt>(`${path}/assertions`, passport, headers);
    expect([again.status, again.headers.get('idempotent-replayed')]).toEqual([201, 'true']);
    expect(again.body).toEqual(added.body);

    const search = await officer.post<PersonHits>('/api/v1/person-searches', { name: 'oconnor', birthDate: '1990' });
    expect([search.status, search.body.more]).toEqual([200, false]);
    expect(search.body.hits).toMatchObject([{ personId: made.body.id, match: 'exact' }]);
  });

  it('keep a single name and one that is written in another script', async () => {
    const made = await register(named('محمد', { secondary: null, transliteration: 'Muhammad' }));
    const { body } = await officer.get<PersonAnswer>(`/api/v1/persons/${made.body.id}`);
    expect(body.statements[0]?.name).toEqual({
      kind: 'official',
      primary: 'محمد',
      secondary: null,
      transliteration: 'Muhammad',
    });
  });

  it('are written only with a version that is read, and a key', async () => {
    const { body } = await register(named('Suharto'));
    const path = `/api/v1/persons/${body.id}/assertions`;
    const statement = { sex: 'female', ...claimed };
    expect((await officer.post(path, statement, key())).status).toBe(428);
    expect((await officer.post(path, statement, { 'if-match': '"1"' })).status).toBe(400);
    expect((await officer.post(path, statement, { ...key(), 'if-match': '"9"' })).status).toBe(412);
    expect((await officer.post('/api/v1/persons', { statements: [statement] })).status).toBe(400);
    const two = { ...key(), 'if-match': '"1"' };
    expect((await officer.post(path, statement, two)).status).toBe(201);
    expect((await officer.post(path, { ...statement, sex: 'male' }, two)).status).toBe(422);
  });

  it('are refused to strangers, to carriers who would write or search, and to whoever does not know them', async () => {
    const { body } = await register(named('Suharto'));
    expect((await stranger.get(`/api/v1/persons/${body.id}`)).status).toBe(401);
    expect((await carrier.get(`/api/v1/persons/${body.id}`)).status).toBe(404);
    expect((await officer.get(`/api/v1/persons/${randomUUID()}`)).status).toBe(404);
    expect((await carrier.post('/api/v1/persons', { statements: [named('X')] }, key())).status).toBe(403);
    expect((await carrier.post('/api/v1/person-searches', { name: 'Suharto' })).status).toBe(403);
  });

  it.each([
    ['nothing', {}],
    ['no statement', { statements: [] }],
    ['a statement that says nothing', { statements: [claimed] }],
    ['a statement that says two things', { statements: [{ ...named('A'), sex: 'male' }] }],
    ['a turned name', { statements: [named('Anna\u202EnosskirE')] }],
    ['a blank name', { statements: [named('\u00A0\u2003')] }],
    ['too long a name', { statements: [named('A'.repeat(201))] }],
    ['an unknown field', { statements: [{ ...named('A'), religion: 'none' }] }],
    ['an unknown nationality', { statements: [{ nationality: 'ZZZ', ...claimed }] }],
    ['a birth date to come', { statements: [{ birthDate: '2199', ...claimed }] }],
    ['a null', { statements: [{ ...claimed, sex: null }] }],
  ])('refuse %s', async (_, body) => {
    const { status, body: answer } = await officer.post<{ code: string }>('/api/v1/persons', body, key());
    expect([status, answer.code]).toEqual([400, 'invalid-input']);
  });

  it('are not searched for without a letter, nor by nationality alone', async () => {
    for (const body of [{ name: '--' }, { nationality: 'GEO' }, { name: 'A', health: 'ill' }])
      expect((await officer.post('/api/v1/person-searches', body)).status).toBe(400);
  });

  it('leave no name in the log of the server', async () => {
    await register(named('Unforgettable'));
    await officer.post('/api/v1/person-searches', { name: 'Unforgettable' });
    expect(log.length).toBeGreaterThan(0);
    expect(log.join('').toLowerCase()).not.toContain('unforgettable');
  });
});
