import { createHmac, createPublicKey, type JsonWebKey } from 'node:crypto';
import { makeKey, seconds, segment, TrialIssuer } from './trial-issuer';
import { TrialService } from './trial-service';

let police: TrialIssuer;
let agency: TrialIssuer;
let service: TrialService;

beforeAll(async () => {
  police = await TrialIssuer.start();
  agency = await TrialIssuer.start();
  police.keys.push(await makeKey('rsa', 'RS256'));
  service = await TrialService.start([
    police.setting('se.polisen', { algorithms: ['ES256', 'RS256'] }),
    agency.setting('se.migrationsverket'),
  ]);
});

afterAll(async () => {
  await service.stop();
  await Promise.all([police.stop(), agency.stop()]);
});

const expectRefusal = async (token: string, because: string, code = 'token-invalid') => {
  const answer = await service.bearing(token);
  expect(answer).toMatchObject({ status: 401, body: { code } });
  expect(answer.challenge).toBe(
    `Bearer realm="samverk", error="invalid_token", error_description="The token is refused: ${because}"`,
  );
};

/** Signed over exactly these segments, with the issuer's own key or the one given. */
const withHmac = (header: object, payload: object, secret: string | Buffer): string => {
  const signed = `${segment(header)}.${segment(payload)}`;
  return `${signed}.${createHmac('sha256', secret).update(signed).digest('base64url')}`;
};

const parts = (token: string): [string, string, string] => {
  const [header = '', payload = '', signature = ''] = token.split('.');
  return [header, payload, signature];
};

describe('A good token', () => {
  it('lets its bearer in as a person of the authority that its issuer is bound to', async () => {
    const answer = await service.bearing(await police.sign({ client_id: 'desk', name: 'Anna Ek' }));
    expect(answer.status).toBe(200);
    expect(answer.body).toEqual({
      subject: 'anna',
      authority: 'se.polisen',
      roles: ['se.polisen.enforcement-officer'],
      issuer: police.url,
      client: 'desk',
      name: 'Anna Ek',
    });
  });

  it.each([
    ['by RSA, where the issuer may', async () => police.sign({}, {}, police.keys[1])],
    [
      'for several audiences, when we are one of them',
      () => police.sign({ aud: ['other', 'https://samverk.test/api'] }),
    ],
    ['and just expired, within the tolerance', () => police.sign({ exp: seconds(-5) })],
    ['and not valid until a moment from now, within the tolerance', () => police.sign({ nbf: seconds(5) })],
  ])('is accepted when signed %s', async (_, sign) => {
    expect((await service.bearing(await sign())).status).toBe(200);
  });

  it('gives no role for values that the mapping does not list', async () => {
    const roles = ['head', 'se.polisen.border-officer', 'admin', 'constructor', '__proto__', 7, null, 'head'];
    const { body } = await service.bearing(await police.sign({ realm_access: { roles } }));
    expect(body.roles).toEqual(['se.polisen.supervisor']);
  });

  it('gives no role when the claim is missing', async () => {
    const { status, body } = await service.bearing(await police.sign({ realm_access: undefined }));
    expect([status, body.roles]).toEqual([200, []]);
  });

  it('cannot speak for another authority than that of its issuer', async () => {
    const claim = { authority: 'se.polisen', realm_access: { roles: ['officer', 'se.polisen.enforcement-officer'] } };
    const { body } = await service.bearing(await agency.sign(claim));
    expect([body.authority, body.roles]).toEqual(['se.migrationsverket', ['se.migrationsverket.enforcement-officer']]);
  });
});

describe('Without a token', () => {
  it.each([undefined, '', 'Basic YTpi', 'Bearer', 'Bearer ', 'Bearer two tokens'])(
    'refuses %p and asks for one',
    async header => {
      const answer = await service.get('/me', header);
      expect(answer).toMatchObject({
        status: 401,
        challenge: 'Bearer realm="samverk"',
        body: { code: 'token-missing' },
      });
    },
  );

  it('does not take a token from the address', async () => {
    expect((await service.get(`/me?access_token=${await police.sign()}`)).body.code).toBe('token-missing');
  });

  it('opens the routes that are open to all, whatever the header holds', async () => {
    expect((await service.get('/open')).status).toBe(200);
    expect((await service.get('/open', 'Bearer nonsense')).status).toBe(200);
  });

  it('takes the scheme in any case of letters', async () => {
    expect((await service.get('/me', `bEARER ${await police.sign()}`)).status).toBe(200);
  });
});

describe('The time of a token', () => {
  it('has passed', async () =>
    expectRefusal(await police.sign({ exp: seconds(-60) }), 'it has expired', 'token-expired'));

  it('has not come yet', async () =>
    expectRefusal(await police.sign({ nbf: seconds(60) }), 'its claim nbf is not acceptable'));

  it('must have an end', async () =>
    expectRefusal(await police.sign({ exp: undefined }), 'its claim exp is not acceptable'));
});

describe('Whom a token is from and for', () => {
  it.each(['https://elsewhere.test', ['https://elsewhere.test', 'account'], undefined])(
    'refuses the audience %p',
    async aud => expectRefusal(await police.sign({ aud }), 'its claim aud is not acceptable'),
  );

  it.each(['https://stranger.test', undefined])('refuses the issuer %p', async iss =>
    expectRefusal(await police.sign({ iss }), 'its issuer is not trusted'),
  );

  it('refuses an issuer that only resembles a trusted one', async () => {
    await expectRefusal(await police.sign({ iss: `${police.url}/` }), 'its issuer is not trusted');
    await expectRefusal(await police.sign({ iss: police.url.toUpperCase() }), 'its issuer is not trusted');
  });

  it('refuses the signature of one trusted issuer under the name of another', async () => {
    await expectRefusal(await agency.sign({ iss: police.url }), 'its signature is wrong');
    await expectRefusal(await agency.sign({ iss: police.url }, { kid: undefined }), 'its signature is wrong');
  });

  it.each([undefined, '', 'a\nb', 'a\u0000b', 'x'.repeat(256)])('refuses the subject %j', async sub => {
    expect((await service.bearing(await police.sign({ sub }))).body.code).toBe('token-invalid');
  });
});

describe('The signature of a token', () => {
  it.each(['none', 'nOnE', 'NONE'])('cannot be left out by alg %s', async alg => {
    const unsigned = `${segment({ alg, typ: 'at+jwt' })}.${segment(police.claims())}`;
    await expectRefusal(`${unsigned}.`, 'it is not a signed JWT');
    await expectRefusal(`${unsigned}.AAAA`, 'its algorithm is not allowed');
  });

  it.each([0, 1])('cannot be made with the public key %d as a shared secret', async index => {
    const jwk = police.keys[index]?.jwk ?? {};
    const pem = createPublicKey({ key: jwk as JsonWebKey, format: 'jwk' }).export({ type: 'spki', format: 'pem' });
    const header = { alg: 'HS256', kid: jwk.kid, typ: 'at+jwt' };
    await expectRefusal(withHmac(header, police.claims(), pem), 'its algorithm is not allowed');
    await expectRefusal(withHmac(header, police.claims(), JSON.stringify(jwk)), 'its algorithm is not allowed');
  });

  it('must use an algorithm that this issuer may use', async () => {
    const rsa = await makeKey('rsa', 'RS256');
    await expectRefusal(await agency.sign({}, {}, rsa), 'its algorithm is not allowed');
  });

  it('must be made with the key of the issuer', async () =>
    expectRefusal(await police.sign({}, {}, await makeKey(police.key.kid)), 'its signature is wrong'));

  it('must fit the payload', async () => {
    const [header, , signature] = parts(await police.sign());
    const [, payload] = parts(await police.sign({ sub: 'somebody-else' }));
    await expectRefusal(`${header}.${payload}.${signature}`, 'its signature is wrong');
  });

  it('must be there, in three segments', async () => {
    const token = await police.sign();
    const [header, payload] = parts(token);
    for (const wrong of [`${header}.${payload}.`, `${header}.${payload}`, `${token}.AAAA`, `${token}=`, 'a', 'a.b.c'])
      await expectRefusal(wrong, 'it is not a signed JWT');
  });

  it('is not even looked at when the token is too long', async () =>
    expectRefusal(await police.sign({ filling: 'x'.repeat(8192) }), 'it is not a signed JWT'));
});

describe('The header of a token', () => {
  it.each(['jwk', 'x5c'])('cannot bring its own key in %s', async name => {
    const stranger = await makeKey(police.key.kid);
    const value = name === 'jwk' ? stranger.jwk : ['AAAA'];
    await expectRefusal(await police.sign({}, { [name]: value }, stranger), 'it brings a key of its own');
    await expectRefusal(await police.sign({}, { [name]: value }), 'it brings a key of its own');
  });

  it.each(['jku', 'x5u'])('cannot point to a key by %s, and the address is not asked', async name => {
    const stranger = await TrialIssuer.start();
    try {
      const token = await police.sign({}, { [name]: `${stranger.url}/jwks`, kid: stranger.key.kid }, stranger.key);
      await expectRefusal(token, 'it brings a key of its own');
      expect(stranger.asked).toBe(0);
    } finally {
      await stranger.stop();
    }
  });

  it('refuses tokens that are no access tokens', async () => {
    await expectRefusal(await police.sign({}, { typ: 'logout+jwt' }), 'it is not an access token');
    for (const typ of ['ID', 'Refresh', 'Offline', 'Logout'])
      await expectRefusal(await police.sign({ typ }, { typ: 'JWT' }), 'it is not an access token');
    for (const claim of ['at_hash', 'c_hash'])
      await expectRefusal(await police.sign({ [claim]: 'x' }, { typ: 'JWT' }), 'it is not an access token');
  });

  it('refuses extensions that it must understand and does not', async () => {
    const [, payload, signature] = parts(await police.sign());
    const header = segment({ alg: 'ES256', kid: police.key.kid, crit: ['exp'], exp: 1 });
    await expectRefusal(`${header}.${payload}.${signature}`, 'it cannot be verified');
  });
});
