import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { roleOf, type Authority } from '../../../src/kernel/authority';
import { StartFault } from '../../../src/platform/config/start-fault';
import { issuerFaults } from '../../../src/platform/identity';
import {
  startDevelopmentIssuers,
  type DevelopmentIssuers,
} from '../../../src/platform/identity/development/development-issuers';
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

const dataFolder = mkdtempSync(join(tmpdir(), 'samverk-identity-'));
const settings = { production: false, identityPort: 0, audience, dataFolder };
const warn = jest.spyOn(console, 'warn').mockImplementation(() => undefined);
const info = jest.spyOn(console, 'info').mockImplementation(() => undefined);
let running: DevelopmentIssuers;
let service: TrialService;

beforeAll(async () => {
  running = await startDevelopmentIssuers(settings, demoRoles);
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

  it('say what is wrong when they are asked for what they do not have', async () => {
    await expect(running.tokenFor('tullverket', 'officer')).rejects.toThrow('There is no authority "tullverket" here.');
    await expect(running.tokenFor('polisen', 'supervisor', 3)).rejects.toThrow('no demo person 3');
    await expect(running.tokenFor('polisen', 'transport-planner')).rejects.toThrow('in the role "transport-planner"');
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
    expect(files.sort()).toEqual(['kriminalvarden.jwk.json', 'polisen.jwk.json']);
    for (const file of files) expect(statSync(join(dataFolder, 'identity', file)).mode & 0o077).toBe(0);
  });

  it('keep their keys, so that a token outlives a restart', async () => {
    const token = await running.tokenFor('polisen', 'supervisor');
    const identityPort = Number(new URL(running.origin).port);
    await running.close();
    running = await startDevelopmentIssuers({ ...settings, identityPort }, demoRoles);
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
