import { Client } from '../../../../test/e2e/client';
import { contract } from '../../../../test/e2e/contract';
import { openLibrary, type Library } from '../../../../test/http/library';
import { PublishedDocument } from '../openapi/published-document';

const path = '/api/v1/books/01980e3a-7b7c-7e4b-9d55-1f0a52c0d3aa';
let library: Library;
let client: Client;

beforeAll(async () => {
  library = await openLibrary({
    rateLimit: { perMinute: 6, burst: 3 },
    corsOrigins: ['https://desk.example.org'],
  });
  client = new Client(library.url, contract(library.app.get(PublishedDocument).get()));
});
afterAll(() => library.close());

const fetched = async (path: string, init: RequestInit, house = library) => {
  const answer = await fetch(`${house.url}${path}`, init);
  return { status: answer.status, headers: answer.headers, text: await answer.text() };
};
const corsHeaders = (headers: Headers) => [...headers.keys()].filter(name => name.startsWith('access-control-'));

test('a browser of another origin is told what it may read, and a stranger is told nothing', async () => {
  const from = async (origin: string) => (await fetched('/health/live', { headers: { origin } })).headers;
  expect((await from('https://desk.example.org')).get('access-control-allow-origin')).toBe('https://desk.example.org');
  expect((await from('https://desk.example.org')).get('access-control-expose-headers')).toContain('ETag');
  for (const origin of [
    'https://evil.example.org',
    'null',
    'https://desk.example.org.evil.org',
    'http://desk.example.org',
  ])
    expect([origin, corsHeaders(await from(origin))]).toEqual([origin, []]);
  expect((await from('https://evil.example.org')).get('vary')).toContain('Origin');
});

describe('a preflight', () => {
  let house: Library;
  beforeAll(async () => {
    house = await openLibrary({ corsOrigins: ['https://desk.example.org'] });
  });
  afterAll(() => house.close());
  const preflight = (origin: string) =>
    fetched(
      '/health/live',
      {
        method: 'OPTIONS',
        headers: { origin, 'access-control-request-method': 'PATCH', 'access-control-request-headers': 'x-anything' },
      },
      house,
    );

  test('of an origin on the list names methods and headers from our own lists, and lets no cookie along', async () => {
    const { status, headers } = await preflight('https://desk.example.org');
    expect(status).toBe(204);
    expect(headers.get('access-control-allow-origin')).toBe('https://desk.example.org');
    expect(headers.get('access-control-allow-methods')).toBe('GET, HEAD, POST, PUT, PATCH, DELETE');
    expect(headers.get('access-control-allow-headers')).toContain('If-Match');
    expect(headers.get('access-control-allow-headers')).not.toContain('x-anything');
    expect(headers.get('access-control-allow-credentials')).toBeNull();
  });

  test('of any other origin is refused like any method that the address does not take', async () => {
    for (const origin of ['https://evil.example.org', 'null']) {
      const { status, headers, text } = await preflight(origin);
      expect([status, corsHeaders(headers), headers.get('allow')]).toEqual([405, [], 'GET, HEAD']);
      expect(JSON.parse(text)).toMatchObject({ code: 'method-not-allowed' });
    }
  });
});

test('whoever asks too much is told to wait, and for how long; probes are never', async () => {
  const answers = [];
  for (let n = 0; n < 5; n++) answers.push(await client.get<{ code?: string }>(path));
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 429, 429]);
  expect(answers[0]?.headers.get('ratelimit-policy')).toBe('"caller";q=3;w=30');
  expect(answers[0]?.headers.get('ratelimit')).toBe('"caller";r=2;t=10');
  expect(answers[4]?.body.code).toBe('too-many-requests');
  expect(Number(answers[4]?.headers.get('retry-after'))).toBeGreaterThan(0);
  expect((await client.get('/health/live')).status).toBe(200);
});

describe('whoever is counted by the address', () => {
  const statuses = async (house: Library, asked: readonly (readonly [string, Record<string, string>])[]) => {
    const found: number[] = [];
    for (const [address, headers] of asked) found.push((await fetch(`${house.url}${address}`, { headers })).status);
    return found;
  };
  const times = (count: number, address: string, headers: (n: number) => Record<string, string>) =>
    Array.from({ length: count }, (_, n) => [address, headers(n)] as const);
  const opened = async (change: { trustedProxies?: readonly string[] } = {}) =>
    openLibrary({ rateLimit: { perMinute: 6, burst: 3 }, ...change });

  test('does not get more by showing tokens that nobody asked for, or by asking for what is not there', async () => {
    for (const address of [path, '/api/v1/nothing']) {
      const house = await opened();
      const found = await statuses(
        house,
        times(5, address, n => ({ authorization: `Bearer made-up-${n}` })),
      );
      expect(found.slice(0, 3)).not.toContain(429);
      expect(found.slice(3)).toEqual([429, 429]);
      await house.close();
    }
  });

  test('does not get more by making up addresses while no proxy is trusted', async () => {
    const house = await opened();
    const made = (n: number) => ({
      'x-forwarded-for': `192.0.2.${n}`,
      'x-real-ip': `192.0.2.${n}`,
      forwarded: `for=192.0.2.${n}`,
    });
    expect(await statuses(house, times(5, path, made))).toEqual([200, 200, 200, 429, 429]);
    await house.close();
  });

  test('is told apart behind a trusted proxy, by what that proxy says and by nothing that stands before it', async () => {
    const house = await opened({ trustedProxies: ['loopback'] });
    const through = (n: number) => ({ 'x-forwarded-for': `192.0.2.${n}` });
    expect(await statuses(house, times(5, path, through))).toEqual([200, 200, 200, 200, 200]);
    // The proxy adds the true address behind whatever the caller sent.
    const made = (n: number) => ({ 'x-forwarded-for': `192.0.2.${100 + n}, 198.51.100.7` });
    expect(await statuses(house, times(5, path, made))).toEqual([200, 200, 200, 429, 429]);
    await house.close();
  });
});
