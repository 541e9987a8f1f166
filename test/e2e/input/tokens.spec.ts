import { createHmac, createPublicKey, type JsonWebKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeJwt, decodeProtectedHeader, exportJWK, generateKeyPair, importJWK, SignJWT, type CryptoKey } from 'jose';
import type { ProblemBody } from '../../../src/platform/http/problems/problem-body';
import { House } from '../house';
import { decider, police } from '../road';

jest.setTimeout(60_000);

type Claims = Readonly<Record<string, unknown>>;

let house: House;
let good: string;
let jwk: JsonWebKey;
let key: CryptoKey | Uint8Array;

beforeAll(async () => {
  house = await House.open();
  good = await house.tokenOf(police);
  const file = join(house.running.settings.dataFolder, 'identity', 'polisen.jwk.json');
  jwk = JSON.parse(readFileSync(file, 'utf8')) as JsonWebKey;
  key = await importJWK(jwk, 'ES256');
});
afterAll(() => house.close());

const ask = async (authorization?: string) => {
  const headers = authorization === undefined ? {} : { authorization };
  const { status, body, headers: told } = await house.stranger.get<ProblemBody>('/api/v1/cases', headers);
  return { status, code: body.code, challenge: told.get('www-authenticate') };
};

/** The police's own token with other claims, signed by their own issuer's key or by the one given. */
const forged = (claims: Claims, header: Claims = {}, by = key): Promise<string> =>
  new SignJWT({ ...decodeJwt(good), ...claims })
    .setProtectedHeader({ ...decodeProtectedHeader(good), alg: 'ES256', ...header })
    .sign(by);

const unsigned = (header: Claims): string =>
  `${Buffer.from(JSON.stringify({ ...decodeProtectedHeader(good), ...header })).toString('base64url')}.${good.split('.')[1] ?? ''}`;

const fromNow = (seconds: number): number => Math.floor(Date.now() / 1000) + seconds;

it('lets the bearer of a good token in', async () => {
  expect(await ask(`Bearer ${good}`)).toMatchObject({ status: 200 });
  expect(await ask(`Bearer ${await forged({})}`)).toMatchObject({ status: 200 });
});

it.each([undefined, '', 'Bearer', 'Basic YTpi', 'Digest x'])('asks for a token where %p is sent', async header => {
  expect(await ask(header)).toEqual({ status: 401, code: 'token-missing', challenge: 'Bearer realm="samverk"' });
});

it('tells an expired token from a bad one', async () => {
  const answer = await ask(`Bearer ${await forged({ exp: fromNow(-3600) })}`);
  expect(answer).toMatchObject({ status: 401, code: 'token-expired' });
  expect(answer.challenge).toContain('error="invalid_token"');
});

describe('refuses a token', () => {
  const cases: readonly (readonly [string, () => Promise<string> | string])[] = [
    ['that is not valid yet', () => forged({ nbf: fromNow(3600) })],
    ['that never ends', () => forged({ exp: undefined })],
    ['for another audience', () => forged({ aud: 'https://elsewhere.example' })],
    ['without an audience', () => forged({ aud: undefined })],
    ['from an issuer that nobody trusts', () => forged({ iss: 'https://stranger.example' })],
    [
      'of one issuer in the name of another',
      () => forged({ iss: `http://127.0.0.1:${house.running.settings.identityPort}/migrationsverket` }),
    ],
    [
      'signed with a key that is not the issuer’s',
      async () => forged({}, {}, (await generateKeyPair('ES256')).privateKey),
    ],
    [
      'that brings its own key',
      async () => {
        const { privateKey, publicKey } = await generateKeyPair('ES256', { extractable: true });
        return forged({}, { jwk: await exportJWK(publicKey) }, privateKey);
      },
    ],
    ['with alg none', () => `${unsigned({ alg: 'none' })}.`],
    ['with alg none and a signature', () => `${unsigned({ alg: 'none' })}.${good.split('.')[2] ?? ''}`],
    [
      'signed with the public key as a shared secret',
      () => {
        const { d: _private, ...open } = jwk as JsonWebKey & { d?: string };
        const pem = createPublicKey({ key: open, format: 'jwk' }).export({ type: 'spki', format: 'pem' });
        const head = unsigned({ alg: 'HS256' });
        return `${head}.${createHmac('sha256', pem).update(head).digest('base64url')}`;
      },
    ],
    [
      'whose payload was changed',
      async () => {
        const [head, , signature] = good.split('.');
        const [, other] = (await house.tokenOf(decider)).split('.');
        return `${head ?? ''}.${other ?? ''}.${signature ?? ''}`;
      },
    ],
    ['whose signature is cut', () => good.slice(0, -4)],
    ['that is no token', () => 'nonsense'],
    ['that is very long', () => forged({ filling: 'x'.repeat(9000) })],
  ];
  it.each(cases)('%s', async (_, make) => {
    const answer = await ask(`Bearer ${await make()}`);
    expect([answer.status, answer.code]).toEqual([401, 'token-invalid']);
    expect(answer.challenge).toContain('error="invalid_token"');
  });
});

it('takes the authority from the issuer and the roles from its mapping, whatever the token claims', async () => {
  const claims = {
    authority: 'se.migrationsverket',
    roles: ['supervisor', 'se.migrationsverket.decision-maker', 'time'],
  };
  const client = house.stranger.as(await forged(claims));
  const { status, body } = await client.post<ProblemBody>(
    '/api/v1/migrationsverket/cases/01980e3a-7b7c-7e4b-9d55-1f0a52c0d3aa/repeal-decision',
    { because: 'self-correction' },
    { 'If-Match': '"1"', 'Idempotency-Key': 'a-police-token-for-the-agency' },
  );
  expect([status, body.code]).toEqual([403, 'wrong-role']);
});
