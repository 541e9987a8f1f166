import { randomUUID } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importJWK, SignJWT, type JWK } from 'jose';
import { roleOf, type Authority } from '../../../src/kernel/authority';
import { StartFault } from '../../../src/platform/config/start-fault';
import { issuerFaults } from '../../../src/platform/identity';
import {
  startDevelopmentIssuers,
  type DevelopmentIssuers,
} from '../../../src/platform/identity/development/development-issuers';
import { askByKey, askForToken } from '../../../src/platform/identity/development/ask-for-token';
import { integrationKey } from '../../../src/platform/identity/development/signing-key';
import { TrialClient } from './trial-client';
import { audience } from './trial-issuer';
import { TrialService } from './trial-service';

const authority = (slug: string): Authority => ({
  id: `se.${slug}`,
  slug,
  name: { en: slug, sv: slug, pl: slug },
  country: 'SE',
});
const demo = (owner: Authority, name: string) => ({
  authority: owner,
  role: roleOf(owner, name, { en: name, sv: name, pl: name }),
});
const polisen = authority('polisen');
const kriminalvarden = authority('kriminalvarden');
const demoRoles = [
  demo(polisen, 'border-officer'),
  demo(polisen, 'supervisor'),
  demo(kriminalvarden, 'transport-planner'),
];

const scopes = ['cases:read', 'events:read', 'custody:write'];

const dataFolder = mkdtempSync(join(tmpdir(), 'samverk-identity-'));
const settings = { production: false, identityPort: 0, audience, dataFolder };
const warn = jest.spyOn(console, 'warn').mockImplementation(() => undefined);
const info = jest.spyOn(console, 'info').mockImplementation(() => undefined);
// Jest's own is of another realm, whose objects the provider does not take for plain ones.
jest.spyOn(globalThis, 'structuredClone').mockImplementation(value => JSON.parse(JSON.stringify(value)) as never);
let running: DevelopmentIssuers;
let service: TrialService;

beforeAll(async () => {
  running = await startDevelopmentIssuers(settings, demoRoles, scopes);
  service = await TrialService.start(running.issuers);
});

afterAll(async () => {
  await service.stop();
  await running.close();
  rmSync(dataFolder, { recursive: true });
});

describe('The development issuers', () => {
  it('give a token that lets its person in, in that role and no other', async () => {
    const { status, body } = await service.bearing(await running.tokenFor('polisen', 'border-officer'));
    expect(status).toBe(200);
    expect(body).toMatchObject({
      subject: 'border-officer-1@polisen',
      authority: 'se.polisen',
      roles: ['se.polisen.border-officer'],
      issuer: `${running.origin}/polisen`,
      client: 'border-officer',
      scopes,
    });
    expect(body.name).toMatch(/\(border-officer\)$/);
  });

  it('know two persons for each role, for what needs four eyes', async () => {
    const { body } = await service.bearing(await running.tokenFor('kriminalvarden', 'transport-planner', 2));
    expect(body).toMatchObject({
      subject: 'transport-planner-2@kriminalvarden',
      roles: ['se.kriminalvarden.transport-planner'],
    });
  });

  it('give a client no more than the scopes that it asks for, and none that there are not', async () => {
    const wish = { origin: running.origin, authority: 'polisen', role: 'border-officer' };
    const narrow = await askForToken({ ...wish, scope: 'cases:read invented:all' });
    expect((await service.bearing(narrow)).body.scopes).toEqual(['cases:read']);
  });

  it('say what is wrong when they are asked for what they do not have', async () => {
    await expect(running.tokenFor('tullverket', 'officer')).rejects.toThrow('There is no authority "tullverket" here.');
    await expect(running.tokenFor('polisen', 'supervisor', 3)).rejects.toThrow('no demo person 3');
    await expect(running.tokenFor('polisen', 'transport-planner')).rejects.toThrow('in the role "transport-planner"');
  });

  describe('know a system of each authority by its key alone (private_key_jwt)', () => {
    const wish = () => ({ origin: running.origin, authority: 'polisen', key: integrationKey(dataFolder, 'polisen') });
    const ask = (body: Record<string, string>, headers: Record<string, string> = {}) =>
      fetch(`${running.origin}/polisen/token`, {
        method: 'POST',
        headers,
        body: new URLSearchParams({ grant_type: 'client_credentials', ...body }),
      });
    const assertion = async (claims: Record<string, unknown> = {}, key = wish().key) =>
      new SignJWT({
        ...{ iss: 'integration', sub: 'integration', aud: `${running.origin}/polisen`, jti: randomUUID() },
        ...claims,
      })
        .setProtectedHeader({ alg: 'ES256' })
        .setExpirationTime('1 minute')
        .sign(await importJWK(key as JWK, 'ES256'));
    const type = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';
    const present = (client_assertion: string) => ask({ client_assertion_type: type, client_assertion });

    it('and let it in with its own scopes and no role', async () => {
      const { status, body } = await service.bearing(await askByKey(wish()));
      expect(status).toBe(200);
      expect(body).toMatchObject({ subject: 'integration', roles: [], scopes: ['cases:read', 'events:read'] });
    });

    it('and give it nothing that is not its own', async () => {
      await expect(askByKey({ ...wish(), scope: 'custody:write' })).rejects.toThrow('gives no such token');
      expect((await service.bearing(await askByKey({ ...wish(), scope: 'events:read' }))).body.scopes).toEqual([
        'events:read',
      ]);
    });

    it('and take no assertion twice, for another issuer, or by another key', async () => {
      const once = await assertion();
      expect((await present(once)).status).toBe(200);
      expect((await present(once)).status).toBe(401);
      expect((await present(await assertion({ aud: `${running.origin}/kriminalvarden` }))).status).toBe(401);
      expect((await present(await assertion({ sub: 'supervisor', iss: 'supervisor' }))).status).toBe(401);
      const other = integrationKey(dataFolder, 'kriminalvarden');
      expect((await present(await assertion({}, other))).status).toBe(401);
    });

    it('and take no secret instead', async () => {
      const basic = Buffer.from('integration:samverk-development').toString('base64');
      expect((await ask({}, { authorization: `Basic ${basic}` })).status).toBe(401);
    });

    it('and bind its token to a key when it proves to hold one', async () => {
      const client = await TrialClient.make();
      const htu = `${running.origin}/polisen/token`;
      const proof = await client.proof({ token: '', method: 'POST', claims: { htu, ath: undefined } });
      const answer = await ask({ client_assertion_type: type, client_assertion: await assertion() }, { dpop: proof });
      const { access_token: token, token_type: kind } = (await answer.json()) as Record<string, string>;
      expect(kind).toBe('DPoP');
      expect((await service.bearing(token ?? '')).status).toBe(401);
      expect((await service.proving(token ?? '', await client.proof({ token: token ?? '' }))).status).toBe(200);
    });
  });

  it('let the docs page ask for a token from another origin', async () => {
    const answer = await fetch(`${running.origin}/polisen/token`, {
      method: 'POST',
      headers: {
        origin: 'http://127.0.0.1:3000',
        authorization: `Basic ${Buffer.from('supervisor:samverk-development').toString('base64')}`,
      },
      body: new URLSearchParams({ grant_type: 'client_credentials', resource: audience }),
    });
    expect([answer.status, answer.headers.get('access-control-allow-origin')]).toEqual([200, 'http://127.0.0.1:3000']);
    expect(await answer.json()).toMatchObject({ token_type: 'Bearer', expires_in: 12 * 60 * 60 });
  });

  it('publish addresses that hold, below their own path', async () => {
    const found = await fetch(`${running.origin}/polisen/.well-known/openid-configuration`);
    expect(await found.json()).toMatchObject({
      issuer: `${running.origin}/polisen`,
      token_endpoint: `${running.origin}/polisen/token`,
      jwks_uri: `${running.origin}/polisen/jwks`,
    });
  });

  it('show the public half of their key only, and keep the private half from other users', async () => {
    const keys = await (await fetch(`${running.origin}/polisen/jwks`)).text();
    expect(keys).toContain('"kid"');
    expect(keys).not.toContain('"d"');
    const files = readdirSync(join(dataFolder, 'identity'));
    expect(files.sort()).toEqual(
      ['kriminalvarden', 'polisen'].flatMap(slug => [`${slug}-integration.jwk.json`, `${slug}.jwk.json`]),
    );
    for (const file of files) expect(statSync(join(dataFolder, 'identity', file)).mode & 0o077).toBe(0);
  });

  it('keep their keys, so that a token outlives a restart', async () => {
    const token = await running.tokenFor('polisen', 'supervisor');
    const identityPort = Number(new URL(running.origin).port);
    await running.close();
    running = await startDevelopmentIssuers({ ...settings, identityPort }, demoRoles, scopes);
    const later = await TrialService.start(running.issuers);
    expect((await later.bearing(token)).status).toBe(200);
    await later.stop();
  });

  it('start without a word on the console', () => {
    expect(warn).not.toHaveBeenCalled();
    expect(info).not.toHaveBeenCalled();
  });

  it('do not start in production, where nobody would trust them either', async () => {
    await expect(startDevelopmentIssuers({ ...settings, production: true }, demoRoles)).rejects.toThrow(StartFault);
    expect(issuerFaults(running.issuers, { production: true })).toContain(
      `issuer ${running.origin}/polisen is a development issuer`,
    );
  });

  it('say which setting to change when their port is taken', async () => {
    const other = createServer();
    await new Promise<void>(done => other.listen(0, '127.0.0.1', done));
    const identityPort = (other.address() as AddressInfo).port;
    await expect(startDevelopmentIssuers({ ...settings, identityPort }, demoRoles)).rejects.toThrow(
      `Port ${identityPort} is taken. Choose another for the development issuers with IDENTITY_PORT.`,
    );
    await new Promise<void>(done => other.close(() => done()));
  });
});
