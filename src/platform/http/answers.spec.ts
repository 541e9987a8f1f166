import { Client } from '../../../test/e2e/client';
import { contract } from '../../../test/e2e/contract';
import { openLibrary, type Library } from '../../../test/http/library';
import { PublishedDocument } from './openapi/published-document';
import type { ProblemBody } from './problems/problem-body';

const id = '01980e3a-7b7c-7e4b-9d55-1f0a52c0d3aa';
const books = '/api/v1/books';
let library: Library;
let client: Client;

beforeAll(async () => {
  library = await openLibrary({ bodyLimit: 20_000 });
  client = new Client(library.url, contract(library.app.get(PublishedDocument).get()));
});
afterAll(() => library.close());

describe('a problem', () => {
  test.each([
    ['sv', 'sv', 'Ärendet finns inte'],
    ['pl-PL,pl;q=0.9,en;q=0.5', 'pl', 'Nie ma takiej sprawy'],
    ['de, sv;q=0.4, en;q=0.5', 'en', 'No such case'],
    ['tlh', 'en', 'No such case'],
  ])('speaks the language of %s', async (wanted, language, title) => {
    const answer = await client.get<ProblemBody>(`${books}/00000000-7b7c-7e4b-9d55-1f0a52c0d3aa`, {
      'accept-language': wanted,
    });
    expect(answer.status).toBe(404);
    expect(answer.body).toMatchObject({ title, code: 'case-not-found', type: '/problems/case-not-found' });
    expect(answer.headers.get('content-language')).toBe(language);
  });

  test('tells every blocker in the language of the caller', async () => {
    const answer = await client.post<ProblemBody>(`${books}/${id}/lend`, undefined, { 'accept-language': 'sv' });
    expect(answer.status).toBe(409);
    expect(answer.body['blockers']).toMatchObject([{ code: 'lent', text: 'Den är utlånad.', clearsOn: '2026-04-01' }]);
  });

  test('of our own tells nothing of it, and the log has no data of anybody', async () => {
    const answer = await client.get<ProblemBody>(`${books}/${id.slice(0, -1)}0/breakdown`);
    expect([answer.status, answer.body.code]).toEqual([500, 'internal-error']);
    const lines = library.log.filter(line => line.includes(answer.body.traceId)).join('');
    expect(lines).toContain('"route":"/api/v1/books/:kind/breakdown"');
    expect(lines).toContain('library.ts');
    expect(lines + JSON.stringify(answer.body)).not.toContain('Secret');
  });

  test('of a lost database asks to come back', async () => {
    const answer = await client.get<ProblemBody>(`${books}/${id.slice(0, -1)}1/breakdown`);
    expect([answer.status, answer.body.code, answer.headers.get('retry-after')]).toEqual([
      503,
      'database-unavailable',
      '2',
    ]);
  });

  test('has a page, for people and for programs', async () => {
    const json = await client.get('/problems/stale', { accept: 'application/json' });
    expect(json.status).toBe(404);
    expect((await client.get('/problems/version-conflict')).body).toMatchObject({ status: 412 });
    const html = await client.get<string>('/problems/version-conflict', {
      accept: 'text/html',
      'accept-language': 'pl',
    });
    expect(html.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(html.body).toContain('Sprawa w międzyczasie się zmieniła');
  });
});

describe('health and measures', () => {
  test('a server without its database lives but is not ready', async () => {
    library.health.up = false;
    expect((await client.get('/health/live')).status).toBe(200);
    expect(await client.get('/health/ready')).toMatchObject({
      status: 503,
      body: { code: 'database-unavailable', failed: ['database'] },
    });
    library.health.up = true;
    expect((await client.get('/health/ready')).status).toBe(200);
  });

  test('are labelled by the template of the route, never by the address', async () => {
    await client.get(`${books}/${id}`);
    const text = await (await fetch(`${library.url}/metrics`)).text();
    expect(text).toContain('route="/api/v1/books/:bookId"');
    expect(text).not.toContain(id);
  });

  test('the log tells templates, never addresses', async () => {
    await client.get(`${books}?cursor=${id}`);
    expect(library.log.join('')).toContain('"route":"/api/v1/books"');
    expect(library.log.join('')).not.toContain(id);
  });
});

describe('the page at /docs', () => {
  test('is served with everything it needs, from here alone', async () => {
    const html = await (await fetch(`${library.url}/docs`)).text();
    const scripts = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].flatMap(([, address]) => address ?? []);
    expect(scripts.length).toBeGreaterThan(2);
    for (const address of scripts) {
      expect(new URL(address, `${library.url}/docs`).origin).toBe(new URL(library.url).origin);
      const answer = await fetch(new URL(address, `${library.url}/docs`));
      expect([answer.status, (await answer.text()).length > 0]).toEqual([200, true]);
    }
    const start = await (await fetch(`${library.url}/docs/swagger-ui-init.js`)).text();
    expect(start).toContain('"persistAuthorization": true');
    expect(html).not.toMatch(/<script>[^<]/);
  });
});
