import { randomUUID } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { ProblemBody } from '../../../src/platform/http/problems/problem-body';
import { askForToken } from '../../../src/platform/identity/development/ask-for-token';
import { developmentSecret } from '../../../src/platform/identity/development/demo-clients';
import { TrialClient } from '../../integration/identity/trial-client';
import { TrialIssuer } from '../../integration/identity/trial-issuer';
import { House, temporaryFolder } from '../house';

jest.setTimeout(60_000);

let house: House;
let issuer: string;

beforeAll(async () => {
  house = await House.open();
  issuer = `http://127.0.0.1:${house.running.settings.identityPort}`;
});
afterAll(() => house.close());

const as = async (authority: string, role: string, scope: string) =>
  house.stranger.as(await askForToken({ origin: issuer, authority, role, scope }));

const nowhere = randomUUID();
const command = () => ({ 'If-Match': '"1"', 'Idempotency-Key': randomUUID() });

describe('Through a client that was let into less than its person may do', () => {
  it('the person does what both may', async () => {
    const reader = await as('polisen', 'supervisor', 'cases:read events:read');
    expect((await reader.get('/api/v1/cases')).status).toBe(200);
    expect((await reader.get('/api/v1/events')).status).toBe(200);
  });

  it('the person does nothing that the client may not, though the role would allow it', async () => {
    const reader = await as('polisen', 'enforcement-officer', 'cases:read');
    const writes = [
      [`/api/v1/polisen/cases/${nowhere}/decide-detention`, 'custody:write'],
      [`/api/v1/polisen/cases/${nowhere}/lodge-appeal`, 'decisions:write'],
      [`/api/v1/polisen/cases/${nowhere}/order-transport`, 'transport:write'],
      [`/api/v1/polisen/cases/${nowhere}/draft-document-request`, 'cases:write'],
      ['/api/v1/persons', 'persons:write'],
      ['/api/v1/person-searches', 'persons:read'],
      ['/api/v1/journal-verifications', 'oversight:read'],
    ] as const;
    for (const [path, scope] of writes) {
      const { status, body, headers } = await reader.post<ProblemBody & { scope: string }>(path, {}, command());
      expect([path, status, body.code, body.scope]).toEqual([path, 403, 'insufficient-scope', scope]);
      expect(headers.get('www-authenticate')).toContain(`error="insufficient_scope", scope="${scope}"`);
    }
    const { status, body } = await reader.get<ProblemBody>('/api/v1/events');
    expect([status, body.code]).toEqual([403, 'insufficient-scope']);
  });

  it('the person does nothing that the role may not, though the client would allow it', async () => {
    const client = await as('polisen', 'border-officer', 'custody:write transport:write');
    const path = `/api/v1/migrationsverket/cases/${nowhere}/decide-detention`;
    const { status, body } = await client.post<ProblemBody>(path, {}, command());
    expect(status).not.toBe(201);
    expect(['wrong-role', 'invalid-input']).toContain(body.code);
  });
});

describe('A client that proves to hold its key', () => {
  const path = '/api/v1/cases';
  let client: TrialClient;
  let token: string;

  beforeAll(async () => {
    client = await TrialClient.make();
    const htu = `${issuer}/polisen/token`;
    const answer = await fetch(htu, {
      method: 'POST',
      headers: {
        authorization: `Basic ${Buffer.from(`supervisor:${developmentSecret}`).toString('base64')}`,
        dpop: await client.proof({ token: '', method: 'POST', claims: { htu, ath: undefined } }),
      },
      body: new URLSearchParams({ grant_type: 'client_credentials', scope: 'cases:read' }),
    });
    token = ((await answer.json()) as { access_token: string }).access_token;
  });

  const bring = (scheme: string, proof?: string, query = '') =>
    house.stranger.get<ProblemBody>(`${path}${query}`, {
      authorization: `${scheme} ${token}`,
      ...(proof !== undefined && { dpop: proof }),
    });
  const prove = (htu: string) => client.proof({ token, path, claims: { htu } });

  it('is let in once by each proof, under every address of the server', async () => {
    const { port } = house.running.settings;
    for (const base of [house.running.settings.publicUrl, `http://127.0.0.1:${port}`, `http://localhost:${port}`]) {
      const proof = await prove(`${base}${path}`);
      expect((await bring('DPoP', proof, '?limit=1')).status).toBe(200);
      const again = await bring('DPoP', proof);
      expect([again.status, again.body.code]).toEqual([401, 'proof-invalid']);
      expect(again.headers.get('www-authenticate')).toContain('DPoP realm="samverk", error="invalid_dpop_proof"');
    }
  });

  it('has a token that is worth nothing to a thief', async () => {
    const stolen = await bring('Bearer');
    expect([stolen.status, stolen.body.code]).toEqual([401, 'token-invalid']);
    expect((await bring('DPoP')).status).toBe(401);
    const thief = await TrialClient.make();
    const htu = `${house.running.settings.publicUrl}${path}`;
    expect((await bring('DPoP', await thief.proof({ token, claims: { htu } }))).body.code).toBe('proof-invalid');
  });
});

describe('A server with an issuer that does not answer', () => {
  const ready = async (at: House) =>
    (await at.stranger.get<{ status: string; issuers?: readonly unknown[] }>('/health/ready')).body;

  it('is ready, and tells whose people it cannot know; when the issuer is back there is nothing to tell', async () => {
    const folder = await temporaryFolder();
    const file = join(folder, 'issuers.json');
    const absent = await TrialIssuer.start();
    absent.down = true;
    await writeFile(file, JSON.stringify({ issuers: [absent.setting('se.polisen')] }));
    const one = await House.open({ ISSUERS_FILE: file });
    try {
      const told = { status: 'up', issuers: [{ authority: 'se.polisen', keys: 'unknown' }] };
      await until(() => ready(one), told);
      const answer = await one.stranger.as(await absent.sign()).get<ProblemBody>('/api/v1/cases');
      expect([answer.status, answer.body.code]).toEqual([503, 'issuer-unavailable']);
      expect(answer.headers.get('retry-after')).toBe('5');
      absent.down = false;
      await until(() => ready(one), { status: 'up' });
    } finally {
      await one.close();
      await absent.stop();
      await rm(folder, { recursive: true });
    }
  });

  it('has nothing to tell while all answer', async () => {
    expect(await ready(house)).toEqual({ status: 'up' });
  });
});

/** Issuers are asked in the background, and after a failure not again for five seconds. */
async function until(ask: () => Promise<unknown>, expected: object): Promise<void> {
  const end = performance.now() + 15_000;
  let found = await ask();
  while (JSON.stringify(found) !== JSON.stringify(expected) && performance.now() < end) {
    await pause(100);
    found = await ask();
  }
  expect(found).toEqual(expected);
}
