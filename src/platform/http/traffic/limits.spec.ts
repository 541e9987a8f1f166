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

test('a browser of another origin is told what it may read, and a stranger is told nothing', async () => {
  const from = async (origin: string) => {
    const answer = await fetch(`${library.url}/health/live`, { headers: { origin } });
    await answer.text();
    return answer.headers;
  };
  expect((await from('https://desk.example.org')).get('access-control-allow-origin')).toBe('https://desk.example.org');
  expect((await from('https://desk.example.org')).get('access-control-expose-headers')).toContain('ETag');
  expect((await from('https://evil.example.org')).get('access-control-allow-origin')).toBeNull();
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
