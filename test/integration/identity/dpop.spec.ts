import { hash } from 'node:crypto';
import { exportJWK } from 'jose';
import { TrialClient } from './trial-client';
import { makeKey, seconds, segment, TrialIssuer } from './trial-issuer';
import { publicUrl, TrialService, type Answer } from './trial-service';

let issuer: TrialIssuer;
let strict: TrialIssuer;
let service: TrialService;
let client: TrialClient;
let thief: TrialClient;
let token: string;

beforeAll(async () => {
  issuer = await TrialIssuer.start();
  strict = await TrialIssuer.start();
  service = await TrialService.start([
    issuer.setting('se.polisen'),
    strict.setting('se.migrationsverket', { proof: 'dpop', nonce: true, clients: { desk: {}, mobile: {} } }),
  ]);
  client = await TrialClient.make();
  thief = await TrialClient.make();
});
beforeEach(async () => {
  token = await issuer.sign({ cnf: { jkt: client.thumbprint } });
});
afterAll(async () => {
  await service.stop();
  await Promise.all([issuer.stop(), strict.stop()]);
});

const expectRefusal = ({ status, body, challenge }: Answer, because: string, code = 'proof-invalid') => {
  expect([status, body.code]).toEqual([401, code]);
  expect(challenge).toMatch(/^DPoP realm="samverk", error="(invalid_dpop_proof|invalid_token|use_dpop_nonce)"/);
  expect(challenge).toContain(`is refused: ${because}"`);
  expect(challenge).toContain('algs="ES256 EdDSA PS256 RS256"');
};

describe('A token that is bound to a key', () => {
  it.each(['ES256', 'EdDSA', 'PS256', 'RS256'])('lets in whoever proves to hold that key by %s', async alg => {
    const holder = await TrialClient.make(alg);
    const bound = await issuer.sign({ cnf: { jkt: holder.thumbprint } });
    const { status, body } = await service.proving(bound, await holder.proof({ token: bound }));
    expect([status, body.authority]).toEqual([200, 'se.polisen']);
  });

  it('needs a new proof for each request, also while the token is remembered', async () => {
    for (let time = 0; time < 3; time++)
      expect((await service.proving(token, await client.proof({ token }))).status).toBe(200);
  });

  it('is nothing to a thief who has no proof', async () => {
    expectRefusal(await service.bearing(token), 'it is bound to a key and not a bearer token', 'token-invalid');
    const silent = await service.get('/me', `DPoP ${token}`);
    expectRefusal(silent, 'it is bound to a key, and no proof came with it', 'token-invalid');
  });

  it('is nothing to a thief right after its owner was let in', async () => {
    expect((await service.proving(token, await client.proof({ token }))).status).toBe(200);
    expectRefusal(await service.bearing(token), 'it is bound to a key and not a bearer token', 'token-invalid');
    const other = await service.proving(token, await thief.proof({ token }));
    expectRefusal(other, 'it is signed with another key than the token is bound to');
  });

  it('is not opened by a proof of the owner’s key in the thief’s signature', async () => {
    const forged = await thief.proof({ token, header: { jwk: client.jwk } });
    expectRefusal(await service.proving(token, forged), 'it cannot be verified');
  });

  it('is refused as a bearer token even beside a good proof', async () => {
    const proof = await client.proof({ token });
    const headers = [['Authorization', `Bearer ${token}`] as const, ['DPoP', proof] as const];
    expectRefusal(await service.call({ headers }), 'it is bound to a key and not a bearer token', 'token-invalid');
  });

  it('still has to be a good token', async () => {
    const old = await issuer.sign({ cnf: { jkt: client.thumbprint }, exp: seconds(-60) });
    const { status, body } = await service.proving(old, await client.proof({ token: old }));
    expect([status, body.code]).toEqual([401, 'token-expired']);
  });

  it.each([
    ['in no way that we know', { kid: 'x' }],
    ['to two things of which we know one', { jkt: 'A'.repeat(43), jwk: {} }],
    ['to nothing', {}],
    ['to no thumbprint', { jkt: 'x' }],
    ['by a text', 'jkt'],
    ['by a list', [{ jkt: 'x' }]],
    ['by null', null],
  ])('is refused when it is bound %s', async (_, cnf) => {
    const odd = await issuer.sign({ cnf });
    const { status, challenge } = await service.bearing(odd);
    expect([status, challenge]).toEqual([401, expect.stringContaining('in a way that cannot be checked here')]);
    expect((await service.proving(odd, await client.proof({ token: odd }))).status).toBe(401);
  });
});

describe('A token that is not bound', () => {
  it('passes as a bearer token where the issuer demands no more, and not as another', async () => {
    const plain = await issuer.sign();
    expect((await service.bearing(plain)).status).toBe(200);
    const answer = await service.proving(plain, await client.proof({ token: plain }));
    expectRefusal(answer, 'it is not bound to a key', 'token-invalid');
  });

  it('is refused where the issuer demands a proof', async () => {
    const plain = await strict.sign({ client_id: 'desk' });
    expectRefusal(await service.bearing(plain), 'it is not bound to its client, as it must be', 'token-invalid');
  });

  it('is refused where its client must prove itself, and no other client has to', async () => {
    const setting = issuer.setting('se.polisen', { clients: { mobile: { proof: 'dpop' }, desk: {} } });
    const one = await TrialService.start([setting]);
    expect((await one.bearing(await issuer.sign({ client_id: 'desk' }))).status).toBe(200);
    const answer = await one.bearing(await issuer.sign({ client_id: 'mobile' }));
    expectRefusal(answer, 'it is not bound to its client, as it must be', 'token-invalid');
    expect((await one.get('/me')).challenge).toBe('Bearer realm="samverk", DPoP algs="ES256 EdDSA PS256 RS256"');
    await one.stop();
  });
});

describe('A proof', () => {
  const tries: readonly (readonly [title: string, because: string, changes: object])[] = [
    ['for another method', 'it was made for another method', { method: 'POST' }],
    ['for a method in small letters', 'it was made for another method', { method: 'get' }],
    ['without a method', 'it was made for another method', { claims: { htm: undefined } }],
    ['for another path', 'it was made for another address', { path: '/others/me' }],
    ['for another host', 'it was made for another address', { claims: { htu: 'https://evil.test/me' } }],
    ['for another scheme', 'it was made for another address', { claims: { htu: 'http://samverk.test/me' } }],
    ['for another port', 'it was made for another address', { claims: { htu: 'https://samverk.test:444/me' } }],
    ['for a user at the host', 'it was made for another address', { claims: { htu: 'https://x@samverk.test/me' } }],
    ['for a longer path', 'it was made for another address', { path: '/me/' }],
    ['for a path in capitals', 'it was made for another address', { path: '/ME' }],
    ['for no address', 'it was made for another address', { claims: { htu: undefined } }],
    ['for a list of addresses', 'it was made for another address', { claims: { htu: [`${publicUrl}/me`] } }],
    ['for no token', 'it was made for another token', { claims: { ath: undefined } }],
    ['made too long ago', 'it was not made just now', { claims: { iat: seconds(-90) } }],
    ['made in the future', 'it was not made just now', { claims: { iat: seconds(60) } }],
    ['made at no time', 'it does not say when it was made', { claims: { iat: undefined } }],
    ['without an id', 'it has no usable id', { claims: { jti: undefined } }],
    ['with an empty id', 'it has no usable id', { claims: { jti: '' } }],
    ['with a very long id', 'it has no usable id', { claims: { jti: 'x'.repeat(257) } }],
    ['that calls itself a token', 'it cannot be verified', { header: { typ: 'at+jwt' } }],
    ['that does not say what it is', 'it cannot be verified', { header: { typ: undefined } }],
    ['that points to its key', 'it points to a key elsewhere', { header: { jku: 'https://evil.test/jwks' } }],
    ['that brings a chain', 'it points to a key elsewhere', { header: { x5c: ['AAAA'] } }],
    ['without a key', 'it is signed with another key than the token is bound to', { header: { jwk: undefined } }],
    ['that is very long', 'it is not a signed JWT', { claims: { filling: 'x'.repeat(5000) } }],
  ];
  it.each(tries)('%s is refused', async (_, because, changes) => {
    expectRefusal(await service.proving(token, await client.proof({ token, ...changes })), because);
  });

  it('is taken up to the end of its minute', async () => {
    const late = await client.proof({ token, claims: { iat: seconds(-50) } });
    expect((await service.proving(token, late)).status).toBe(200);
  });

  it('for another token of the same client is refused', async () => {
    const other = await issuer.sign({ sub: 'somebody-else', cnf: { jkt: client.thumbprint } });
    expectRefusal(await service.proving(token, await client.proof({ token: other })), 'it was made for another token');
  });

  it('serves once', async () => {
    const proof = await client.proof({ token });
    const answers = await Promise.all(Array.from({ length: 8 }, () => service.proving(token, proof)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expectRefusal(await service.proving(token, proof), 'it was used before');
  });

  it('serves once by its id, not by its signature', async () => {
    const claims = { jti: 'the same' };
    expect((await service.proving(token, await client.proof({ token, claims }))).status).toBe(200);
    expectRefusal(await service.proving(token, await client.proof({ token, claims })), 'it was used before');
    const bound = await issuer.sign({ cnf: { jkt: thief.thumbprint } });
    expect((await service.proving(bound, await thief.proof({ token: bound, claims }))).status).toBe(200);
  });

  it('is not spent by a request that it was not made for', async () => {
    const proof = await client.proof({ token, method: 'POST' });
    expectRefusal(await service.proving(token, proof), 'it was made for another method');
    expect((await service.proving(token, proof, { method: 'POST' })).status).toBe(201);
  });

  it('names the address without its query, and letters of the host make no difference', async () => {
    const proof = await client.proof({ token, claims: { htu: 'HTTPS://SAMVERK.test:443/me?x=1#y' } });
    expect((await service.proving(token, proof, { path: '/me?a=b' })).status).toBe(200);
    const percent = await client.proof({ token, path: '/others/%c3%a5sa%2dx' });
    expect((await service.proving(token, percent, { path: '/others/%C3%A5sa-x' })).status).toBe(200);
  });

  it('cannot be left to choose among several', async () => {
    const [one, two] = [await client.proof({ token }), await client.proof({ token })];
    expectRefusal(await service.proving(token, one, { headers: [['DPoP', two]] }), 'several came');
    expectRefusal(await service.proving(token, `${one}, ${two}`), 'it is not a signed JWT');
  });

  it.each(['none', 'HS256'])('is not taken unsigned or with a shared secret: %s', async alg => {
    const claims = {
      jti: 'x',
      htm: 'GET',
      htu: `${publicUrl}/me`,
      iat: seconds(0),
      ath: hash('sha256', token, 'base64url'),
    };
    const forged = `${segment({ typ: 'dpop+jwt', alg, jwk: client.jwk })}.${segment(claims)}.AAAA`;
    expectRefusal(await service.proving(token, forged), 'it cannot be verified');
  });

  it('must not give the private key away, nor bring a secret for a key', async () => {
    const jwk = await exportJWK(client.privateKey);
    expectRefusal(
      await service.proving(token, await client.proof({ token, header: { jwk } })),
      'it gives away a private key',
    );
    const secret = { kty: 'oct', k: Buffer.from('secret').toString('base64url') };
    const answer = await service.proving(token, await client.proof({ token, header: { jwk: secret } }));
    expectRefusal(answer, 'it is signed with another key than the token is bound to');
  });

  it.each([{ kty: 'EC' }, { kty: 'EC', crv: 'P-256', x: 7, y: 7 }, { kty: 'XX' }, 7, 'x', [], null])(
    'with %j for a key is refused',
    async jwk => {
      const answer = await service.proving(token, await client.proof({ token, header: { jwk } }));
      expect([answer.status, answer.body.code]).toEqual([401, 'proof-invalid']);
    },
  );

  it.each(['', 'x', 'a.b.c', '..', 'é.é.é'])('is not the text %j', async text => {
    const answer = await service.proving(token, Buffer.from(text).toString('latin1'));
    expect(answer.status).toBe(401);
  });

  it('cannot be a token of the issuer', async () => {
    const key = await makeKey('both');
    const bound = await issuer.sign({ cnf: { jkt: client.thumbprint } });
    const asProof = await issuer.sign({ jti: 'x', htm: 'GET', htu: `${publicUrl}/me`, iat: seconds(0) }, {}, key);
    expect((await service.proving(bound, asProof)).body.code).toBe('proof-invalid');
  });
});

describe('A nonce', () => {
  const claims = { client_id: 'desk' };

  it('is asked for, and then the same request passes', async () => {
    const bound = await strict.sign({ ...claims, cnf: { jkt: client.thumbprint } });
    const first = await service.proving(bound, await client.proof({ token: bound }));
    expectRefusal(first, 'it lacks the nonce of this answer');
    expect(first.challenge).toContain('error="use_dpop_nonce"');
    const proof = await client.proof({ token: bound, claims: { nonce: first.nonce } });
    expect((await service.proving(bound, proof)).status).toBe(200);
  });

  it.each(['invented', '', 7, undefined])('cannot be %j', async nonce => {
    const bound = await strict.sign({ ...claims, cnf: { jkt: client.thumbprint } });
    const answer = await service.proving(bound, await client.proof({ token: bound, claims: { nonce } }));
    expectRefusal(answer, 'it lacks the nonce of this answer');
    expect(answer.nonce).toMatch(/^[\w-]{43}$/);
  });

  it('of one replica is known to the others', async () => {
    const other = await TrialService.start([strict.setting('se.migrationsverket', { proof: 'dpop', nonce: true })]);
    const bound = await strict.sign({ ...claims, cnf: { jkt: client.thumbprint } });
    const { nonce } = await service.proving(bound, await client.proof({ token: bound }));
    expect((await other.proving(bound, await client.proof({ token: bound, claims: { nonce } }))).status).toBe(200);
    await other.stop();
  });
});
