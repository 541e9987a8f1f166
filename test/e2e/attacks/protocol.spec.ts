import { connect } from 'node:net';
import type { ProblemBody } from '../../../src/platform/http/problems/problem-body';
import type { Client } from '../client';
import { asNew, House } from '../house';
import { decider, Road } from '../road';

jest.setTimeout(60_000);

let house: House;
let road: Road;
let client: Client;
let bearer: string;
let version: number;
beforeAll(async () => {
  house = await House.open();
  road = await Road.begin(house, '2026-01-07T12:00:00+01:00');
  client = await house.as(decider);
  version = await road.version();
  bearer = `Authorization: Bearer ${await house.tokenOf(decider)}`;
});
afterAll(() => house.close());

const patienceMs = 1_500;

/** Writes bytes to the server as they are, and gives back all it says until it closes or falls silent. */
const raw = (text: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const heard: Buffer[] = [];
    const socket = connect(house.running.settings.port, '127.0.0.1', () => socket.write(Buffer.from(text, 'latin1')));
    const done = () => {
      socket.destroy();
      resolve(Buffer.concat(heard).toString('latin1'));
    };
    socket.setTimeout(patienceMs, done);
    socket
      .on('data', part => heard.push(part))
      .on('close', done)
      .on('error', error => ('code' in error && error.code === 'ECONNRESET' ? done() : reject(error)));
  });

const statuses = (answer: string): readonly number[] =>
  [...answer.matchAll(/HTTP\/1\.1 (\d{3}) /g)].map(([, status]) => Number(status));

const lines = (...parts: readonly string[]): string => parts.join('\r\n');
const smuggled = lines('GET /api/v1/api-info HTTP/1.1', 'Host: samverk', '', '');

describe('a request that two servers could cut in two ways', () => {
  it.each([
    ['both lengths', ['Content-Length: 4', 'Transfer-Encoding: chunked'], `0\r\n\r\n${smuggled}`],
    ['two lengths', ['Content-Length: 0', `Content-Length: ${smuggled.length}`], smuggled],
    ['a list of lengths', ['Content-Length: 0, 5'], smuggled],
    ['a length with a sign', ['Content-Length: +5'], smuggled],
    ['a negative length', ['Content-Length: -1'], smuggled],
    ['a length in hexadecimal', ['Content-Length: 0x5'], smuggled],
    ['a coding that is none', ['Transfer-Encoding: xchunked'], `0\r\n\r\n${smuggled}`],
    ['chunked that is not the last', ['Transfer-Encoding: chunked, identity'], `0\r\n\r\n${smuggled}`],
    ['a blank before the colon', ['Transfer-Encoding : chunked'], `0\r\n\r\n${smuggled}`],
    ['a folded header', ['X-A: b', ' Transfer-Encoding: chunked'], `0\r\n\r\n${smuggled}`],
    ['a chunk size with a sign', ['Transfer-Encoding: chunked'], `+0\r\n\r\n${smuggled}`],
    ['a chunk of absurd size', ['Transfer-Encoding: chunked'], `fffffffffffffffff\r\n\r\n${smuggled}`],
    ['a bare line feed between headers', ['X-A: b\nTransfer-Encoding: chunked'], `0\r\n\r\n${smuggled}`],
    ['a null in a header', ['X-A: b\u0000c'], smuggled],
    ['a line break in a name', ['X-A\u000b: b'], smuggled],
  ])('by %s is refused and the connection closed: what follows is not read as a request', async (_, headers, rest) => {
    const head = lines(
      'POST /api/v1/journal-verifications HTTP/1.1',
      'Host: samverk',
      bearer,
      'Content-Type: application/json',
    );
    const answer = await raw(`${head}\r\n${headers.join('\r\n')}\r\n\r\n${rest}`);
    expect(statuses(answer)).toEqual([400]);
    expect(answer).not.toContain('200 OK');
    expect(answer).toMatch(/Connection: close/i);
  });

  it('has one host, and says which', async () => {
    for (const hosts of [[], ['Host: a', 'Host: b']])
      expect(statuses(await raw(lines('GET /health/live HTTP/1.1', ...hosts, 'Connection: close', '', '')))).toEqual([
        400,
      ]);
  });

  it('that breaks off is no fault of the server: nobody is called for it', () => {
    expect(house.log.text).not.toContain('a request failed');
  });

  it('may be sent right behind another, and each gets its own answer', async () => {
    const one = lines('GET /api/v1/api-info HTTP/1.1', 'Host: samverk', '', '');
    const last = lines('GET /health/live HTTP/1.1', 'Host: samverk', 'Connection: close', '', '');
    expect(statuses(await raw(one + last))).toEqual([200, 200]);
  });
});

describe('a header', () => {
  it('that is too large is refused', async () => {
    const answer = await raw(lines('GET /health/live HTTP/1.1', 'Host: samverk', `X-A: ${'a'.repeat(20_000)}`, '', ''));
    expect(statuses(answer)).toEqual([400]);
  });

  it('that is echoed cannot begin another', async () => {
    for (const id of ['a%0d%0aset-cookie: x=y', 'a; b', 'ä', '"><script>'])
      expect(
        (await client.get('/health/live', { 'x-request-id': Buffer.from(id).toString('latin1') })).headers.get(
          'x-request-id',
        ),
      ).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('that names another host changes no address that is told', async () => {
    const answer = await raw(
      lines(
        `GET /api/v1/cases?limit=1 HTTP/1.1`,
        'Host: evil.example.org',
        'X-Forwarded-Host: evil.example.org',
        bearer,
        'Connection: close',
        '',
        '',
      ),
    );
    expect(statuses(answer)).toEqual([200]);
    expect(answer).not.toContain('evil.example.org');
  });

  it('that asks for another protocol is not followed', async () => {
    for (const protocol of ['h2c', 'websocket']) {
      const answer = await raw(
        lines(
          'GET /health/live HTTP/1.1',
          'Host: samverk',
          `Upgrade: ${protocol}`,
          'Connection: Upgrade, close',
          '',
          '',
        ),
      );
      expect(statuses(answer)).not.toContain(101);
    }
  });
});

describe('a method', () => {
  it.each(['TRACE', 'OPTIONS', 'PROPFIND', 'PATCH', 'DELETE', 'PUT'])(
    '%s that an address does not take does nothing',
    async method => {
      const path = `/api/v1/cases/${road.caseId}`;
      const answer = await raw(
        lines(
          `${method} ${path} HTTP/1.1`,
          'Host: samverk',
          bearer,
          'X-Secret: never-echo-this',
          'Content-Length: 0',
          'Connection: close',
          '',
          '',
        ),
      );
      expect(statuses(answer)).toHaveLength(1);
      expect([400, 404, 405]).toContain(statuses(answer)[0]);
      expect(answer).not.toContain('never-echo-this');
      expect(await road.version()).toBe(version);
    },
  );

  it('CONNECT opens nothing', async () => {
    const answer = await raw(lines('CONNECT 127.0.0.1:5432 HTTP/1.1', 'Host: 127.0.0.1:5432', bearer, '', ''));
    expect(statuses(answer)).not.toContain(200);
  });

  it('HEAD is answered like GET, without the body, and to nobody who could not GET', async () => {
    const path = `/api/v1/cases/${road.caseId}`;
    const [got, headed] = [await client.get(path), await client.send('HEAD', path)];
    expect([headed.status, headed.body]).toEqual([200, '']);
    expect(headed.headers.get('etag')).toBe(got.headers.get('etag'));
    expect((await house.stranger.send('HEAD', path)).status).toBe(401);
    expect((await (await house.as('polisen/enforcement-officer')).send('HEAD', path)).status).toBe(404);
  });
});

describe('a path', () => {
  const variants = (id: string): readonly string[] => [
    `/api/v1/cases/${id}/`,
    `/api/v1//cases/${id}`,
    `//api/v1/cases/${id}`,
    `/api/v1/./cases/${id}`,
    `/api/v1/law/../cases/${id}`,
    `/api/v1/law/%2e%2e/cases/${id}`,
    `/api/v1/law/..%2fcases%2f${id}`,
    `/api/v1%2fcases%2f${id}`,
    `/API/v1/cases/${id}`,
    `/api/V1/cases/${id}`,
    `/api/v1/Cases/${id}`,
    `/api/v1/cases;x=y/${id}`,
    `/api/v1/cases/${id};x=y`,
    `/api/v1/cases/${id}%00`,
    `/api/v1/cases/${id}%20`,
    `/api/v1/cases/${id}.json`,
    `/api/v1/cases/${id}%2fjournal`,
    `/api/v1\\cases\\${id}`,
    `/api/v0/cases/${id}`,
    `/api/v2/cases/${id}`,
    `/api/cases/${id}`,
    `/cases/${id}`,
    `/health/../api/v1/cases/${id}`,
    `/docs/..%2fapi/v1/cases/${id}`,
    `/docs/%2e%2e/%2e%2e/package.json`,
    `/docs/../../package.json`,
    '/.git/config',
    '/.env',
    '/package.json',
  ];
  const asked = async (path: string, ...headers: readonly string[]) =>
    statuses(await raw(lines(`GET ${path} HTTP/1.1`, 'Host: samverk', ...headers, 'Connection: close', '', '')))[0];

  it('that only resembles one that is served leads nowhere, with a token and without', async () => {
    for (const path of variants(road.caseId)) {
      expect([path, [400, 404].includes((await asked(path, bearer)) ?? 0)]).toEqual([path, true]);
      expect([path, [400, 401, 404].includes((await asked(path)) ?? 0)]).toEqual([path, true]);
    }
  });

  it('may name its characters by their codes or its host, and the walls stand where they stood', async () => {
    const { caseId } = road;
    for (const path of [`/api/v1/c%61ses/${caseId}`, `http://evil.example.org/api/v1/cases/${caseId}`]) {
      expect([path, await asked(path)]).not.toEqual([path, 200]);
      const polices = `Authorization: Bearer ${await house.tokenOf('polisen/enforcement-officer')}`;
      expect([path, await asked(path, polices)]).not.toEqual([path, 200]);
    }
  });
});

describe('a body', () => {
  const path = () => `/api/v1/migrationsverket/cases/${road.caseId}/record-service`;
  const send = async (text: string) => {
    const began = performance.now();
    const answer = await client.post<ProblemBody>(path(), text, asNew(version));
    expect(performance.now() - began).toBeLessThan(4_000);
    return [answer.status, answer.body.code];
  };

  it('that is made to cost is refused before it costs', async () => {
    expect(await send(`{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}`)).toEqual([400, 'body-too-deep']);
    expect(await send(`${'{"a":'.repeat(30_000)}1${'}'.repeat(30_000)}`)).toEqual([400, 'body-too-deep']);
    expect(await send(`[${'0,'.repeat(100_000)}0]`)).toEqual([400, 'body-too-deep']);
    expect(await send(`{"a":${'9'.repeat(200_000)}}`)).toEqual([400, 'invalid-input']);
    expect(await send(`{"receivedBy":"${'\\u0061'.repeat(40_000)}"}`)).toEqual([400, 'invalid-input']);
    expect(await send(`{"receivedBy":"${'x'.repeat(300_000)}"}`)).toEqual([413, 'body-too-large']);
  });

  it('that says a key twice is judged as it is read, once, and never as two readers would', async () => {
    const [status] = await send(
      '{"servedOn":"2026-01-12","servedOn":"never","method":"in-person","receivedBy":"The person."}',
    );
    expect(status).toBe(400);
  });

  it.each(['__proto__', 'constructor', 'prototype'])('leaves every object of the server as it was: %s', async key => {
    for (const text of [
      `{"${key}":{"polluted":true}}`,
      `{"receivedBy":{"${key}":{"polluted":true}}}`,
      `[{"${key}":{"polluted":true}}]`,
      `{"\\u005f_proto__":{"polluted":true},"${key}":{"prototype":{"polluted":true}}}`,
    ])
      expect((await send(text))[0]).toBe(400);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
    expect(Reflect.get(Object, 'polluted')).toBeUndefined();
  });

  it('on a reading is not looked at', async () => {
    const text = lines(
      `GET /api/v1/cases/${road.caseId} HTTP/1.1`,
      'Host: samverk',
      bearer,
      'Content-Type: application/json',
      'Content-Length: 15',
      'Connection: close',
      '',
      '{"version": 99}',
    );
    const [status] = statuses(await raw(text));
    expect([200, 400, 415]).toContain(status);
    expect(await road.version()).toBe(version);
  });
});

it('every answer, good or bad, says what a browser may not do with it, and nothing of what made it', async () => {
  const asked = [
    '/health/live',
    `/api/v1/cases/${road.caseId}`,
    '/api/v1/nothing',
    '/api/v1/cases?limit=0',
    '/problems/stale',
  ];
  for (const path of asked) {
    const { headers } = await client.get(path);
    expect([path, headers.get('x-content-type-options')]).toEqual([path, 'nosniff']);
    expect([path, headers.get('cache-control')]).toEqual([path, 'no-store']);
    expect(headers.get('content-security-policy')).toMatch(
      /default-src 'none'.*object-src 'none'.*base-uri 'none'.*frame-ancestors 'none'/,
    );
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('content-type')).toMatch(/charset=utf-8$|^application\/json/);
    for (const name of ['server', 'x-powered-by', 'set-cookie', 'access-control-allow-origin'])
      expect([path, name, headers.get(name)]).toEqual([path, name, null]);
  }
});
