import { KeyObject, randomBytes, sign as signPlainly } from 'node:crypto';
import { makeKey, seconds, segment, TrialIssuer } from './trial-issuer';
import { TrialService, type Answer } from './trial-service';

let police: TrialIssuer;
let agency: TrialIssuer;
let service: TrialService;

beforeAll(async () => {
  police = await TrialIssuer.start();
  agency = await TrialIssuer.start();
  police.keys.push(await makeKey('rsa', 'RS256'));
  service = await TrialService.start([
    police.setting('se.polisen', { algorithms: ['ES256', 'RS256'] }),
    agency.setting('se.migrationsverket', { tokenType: 'at+jwt', clients: { desk: { scopes: ['cases:read'] } } }),
  ]);
});
afterAll(async () => {
  await service.stop();
  await Promise.all([police.stop(), agency.stop()]);
});

const expectRefused = ({ status, body, challenge }: Answer, because?: string) => {
  expect([status, body.code]).toEqual([401, 'token-invalid']);
  expect(challenge).toContain('Bearer realm="samverk", error="invalid_token"');
  if (because !== undefined) expect(challenge).toContain(`is refused: ${because}"`);
};

/** Signed with the issuer's own key over exactly these texts, which no library would write. */
const signed = (header: string, payload: string): string => {
  const input = [header, payload].map(text => Buffer.from(text).toString('base64url')).join('.');
  const key = KeyObject.from(police.key.privateKey);
  return `${input}.${signPlainly('sha256', Buffer.from(input), { key, dsaEncoding: 'ieee-p1363' }).toString('base64url')}`;
};
const headerText = (): string => JSON.stringify({ alg: 'ES256', kid: police.key.kid, typ: 'at+jwt' });

describe('A token that names a thing twice', () => {
  it('would be good with each thing once', async () => {
    const token = signed(headerText(), JSON.stringify(police.claims()));
    expect((await service.bearing(token)).status).toBe(200);
  });

  it.each([
    ['the subject', () => `{"sub":"boss",${JSON.stringify(police.claims()).slice(1)}`],
    ['the subject, in other letters', () => `{"s\\u0075b":"boss",${JSON.stringify(police.claims()).slice(1)}`],
    ['the issuer', () => `{"iss":"${agency.url}",${JSON.stringify(police.claims()).slice(1)}`],
    ['the end', () => `${JSON.stringify(police.claims()).slice(0, -1)},"exp" : ${seconds(999_999)}}`],
    [
      'roles, further in',
      () => JSON.stringify(police.claims({ realm_access: 'HERE' })).replace('"HERE"', '{"roles":[],"roles":["head"]}'),
    ],
  ])('is refused: %s', async (_, payload) => {
    expectRefused(await service.bearing(signed(headerText(), payload())), 'it names something twice');
  });

  it('is refused when it is the header that does', async () => {
    const header = `{"kid":"other",${headerText().slice(1)}`;
    expectRefused(await service.bearing(signed(header, JSON.stringify(police.claims()))), 'it names something twice');
  });

  it('is not one that says the same word in two places', async () => {
    const claims = police.claims({
      name: '"sub":"x","sub":',
      sub: 'anna',
      extra: { sub: 1, in: [{ sub: 2 }, { sub: 3 }] },
    });
    expect((await service.bearing(signed(headerText(), JSON.stringify(claims)))).status).toBe(200);
  });
});

describe('The key id of a token', () => {
  it.each([
    '../../../../dev/null',
    '/proc/self/environ',
    "' UNION SELECT 'secret'--",
    'first"; DROP TABLE cases; --',
    'http://127.0.0.1:1/jwks',
    'file:///etc/passwd',
    '| /usr/bin/id',
    '__proto__',
    'constructor',
    '',
    'first\u0000',
    'FIRST',
  ])('is a name and nothing else: %j', async kid => {
    expectRefused(await service.bearing(await police.sign({}, { kid })), 'its issuer has no such key');
  });

  it.each([7, ['first'], { kid: 'first' }, null, true, 'x'.repeat(257)])('must be a usable name: %j', async kid => {
    expectRefused(await service.bearing(await police.sign({}, { kid })), 'its key id is not usable');
  });

  it('of a key of another kind opens nothing', async () => {
    const other = await makeKey(police.key.kid, 'RS256');
    expectRefused(await service.bearing(await police.sign({}, {}, other)), 'its issuer has no such key');
  });
});

describe('A signature', () => {
  const empty = Buffer.alloc(32);
  const order = Buffer.from('ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551', 'hex');
  const one = Buffer.concat([Buffer.alloc(31), Buffer.from([1])]);
  it.each([
    ['zeros (CVE-2022-21449)', [empty, empty]],
    ['the order of the curve', [order, order]],
    ['zero and one', [empty, one]],
    ['one and zero', [one, empty]],
    ['one and one', [one, one]],
    ['the order and one', [order, one]],
    ['half of it', [one]],
    ['too much', [one, one, one]],
    ['noise', [randomBytes(64)]],
  ])('cannot be %s', async (_, halves) => {
    const input = `${segment(JSON.parse(headerText()))}.${segment(police.claims())}`;
    const token = `${input}.${Buffer.concat(halves).toString('base64url')}`;
    expectRefused(await service.bearing(token), 'its signature is wrong');
  });

  it('is in the form of JOSE, not in DER', async () => {
    const input = `${segment(JSON.parse(headerText()))}.${segment(police.claims())}`;
    const der = signPlainly('sha256', Buffer.from(input), KeyObject.from(police.key.privateKey)).toString('base64url');
    expectRefused(await service.bearing(`${input}.${der}`), 'its signature is wrong');
  });

  it.each(['ES384', 'ES512', 'ES256K', 'HS384', 'HS512', 'PS256', 'EdDSA', 'es256', 'RS1', '', 'ES256 '])(
    'is not taken by the algorithm %j, which this issuer does not use',
    async alg => {
      const token = `${segment({ ...(JSON.parse(headerText()) as object), alg })}.${segment(police.claims())}.AAAA`;
      expectRefused(await service.bearing(token));
    },
  );
});

describe('The claims of a token', () => {
  it.each([
    ['an end that is a text', { exp: '9999999999' }],
    ['an end that is a list', { exp: [9_999_999_999] }],
    ['a beginning that is a text', { nbf: 'now' }],
    ['a making in the future', { iat: seconds(120) }],
    ['a making that is a text', { iat: 'now' }],
    ['an audience that is a map', { aud: { 'https://samverk.test/api': true } }],
    ['an audience in a list in a list', { aud: [['https://samverk.test/api']] }],
    ['an audience that begins as ours', { aud: 'https://samverk.test/api/v2' }],
    ['an audience in capitals', { aud: 'HTTPS://SAMVERK.TEST/API' }],
    ['a list of subjects', { sub: ['anna'] }],
    ['a number for a subject', { sub: 7 }],
    ['two clients', { client_id: 'desk', azp: 'other' }],
  ])('cannot have %s', async (_, claims) => {
    expectRefused(await service.bearing(await police.sign(claims)));
  });

  it.each([[['x']], [{ iss: 1 }], [7], [null]])('cannot have an issuer such as %j', async iss => {
    expectRefused(await service.bearing(await police.sign({ iss })), 'its issuer is not trusted');
  });

  it('are those of a map and of nothing else', async () => {
    for (const payload of ['[]', '7', 'null', '"x"', '{', '', '{"sub":"a"}x'])
      expectRefused(await service.bearing(signed(headerText(), payload)));
  });
});

describe('An issuer mix-up', () => {
  it('fails both ways: a good signature counts for its own issuer alone', async () => {
    expectRefused(await service.bearing(await police.sign({ iss: agency.url })), 'its signature is wrong');
    expectRefused(await service.bearing(await agency.sign({ iss: police.url })), 'its signature is wrong');
    expectRefused(await service.bearing(await police.sign({ iss: [agency.url, police.url] })));
  });

  it('fails also when the other issuer publishes the same key', async () => {
    const keys = agency.keys;
    agency.keys = [...keys, police.key];
    const { body } = await service.bearing(await police.sign({ roles: ['head'] }));
    expect(body.authority).toBe('se.polisen');
    agency.keys = keys;
  });

  it('gives no role of another authority, however it is spelt', async () => {
    const roles = [
      'se.migrationsverket.supervisor',
      'migrationsverket/supervisor',
      'supervisor',
      'se.polisen.supervisor',
    ];
    const { status, body } = await service.bearing(await police.sign({ realm_access: { roles } }));
    expect([status, body.roles]).toEqual([200, []]);
  });
});

describe('A token of another kind', () => {
  it.each([undefined, 'JWT', 'jwt', 'id+jwt', 'dpop+jwt', 'secevent+jwt', 'application/logout+jwt'])(
    'is refused where the issuer marks its access tokens: %j',
    async typ => {
      expectRefused(
        await service.bearing(await agency.sign({ client_id: 'desk' }, { typ })),
        'it is not an access token',
      );
    },
  );

  it.each(['at+jwt', 'AT+JWT', 'application/at+jwt'])('is not one that says %j', async typ => {
    expect((await service.bearing(await agency.sign({ client_id: 'desk' }, { typ }))).status).toBe(200);
  });

  it('is one of a client that is not on the list', async () => {
    for (const client of ['other', '', 'constructor', undefined, ['desk'], 7])
      expectRefused(await service.bearing(await agency.sign({ client_id: client })), 'its client is not known here');
  });
});

describe('The type in the header', () => {
  it.each([7, null, ['at+jwt'], { typ: 'at+jwt' }, true, '', 'at+jwt '])('must be a known text: %j', async typ => {
    expectRefused(await service.bearing(await police.sign({}, { typ })), 'it is not an access token');
  });
});

describe('Headers', () => {
  it('hold one Authorization and no more', async () => {
    const [one, two] = [await police.sign(), await police.sign({ sub: 'two' })];
    for (const second of [`Bearer ${two}`, `Bearer ${one}`, 'Basic YTpi', ''])
      expectRefused(
        await service.call({
          headers: [
            ['Authorization', `Bearer ${one}`],
            ['authorization', second],
          ],
        }),
        'it came with another one',
      );
    const answer = await service.get('/me', `Bearer ${one}, Bearer ${two}`);
    expect([answer.status, answer.body.code]).toEqual([401, 'token-missing']);
  });

  it('cannot be so long that anything but a refusal follows', async () => {
    for (const length of [9000, 15_000]) {
      const answer = await service.get('/me', `Bearer ${'a'.repeat(length)}.b.c`);
      expectRefused(answer, 'it is not a signed JWT');
    }
    const token = await police.sign({ filling: 'x'.repeat(20_000) });
    expect((await service.bearing(token)).status).toBe(431);
  });

  it('may hold bytes that are no letters', async () => {
    expect((await service.get('/me', 'Bearer \u00e5\u00e4\u00f6')).status).toBe(401);
    expect((await service.get('/me', 'Bearer a.b.\u00ff')).status).toBe(401);
  });
});

describe('Unknown keys', () => {
  it('make the issuer be asked once, and once more for none of a thousand forged tokens', async () => {
    const issuer = await TrialIssuer.start();
    const one = await TrialService.start([issuer.setting('se.polisen')]);
    expect((await one.bearing(await issuer.sign())).status).toBe(200);
    const input = (index: number) =>
      `${segment({ alg: 'ES256', kid: `unknown-${index}`, typ: 'at+jwt' })}.${segment(issuer.claims())}.${'A'.repeat(86)}`;
    for (let round = 0; round < 10; round++) {
      const answers = await Promise.all(Array.from({ length: 100 }, (_, at) => one.bearing(input(round * 100 + at))));
      expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([401]));
    }
    expect(issuer.asked).toBe(1);
    await one.stop();
    await issuer.stop();
  });
});
