import { connect } from 'node:net';
import { Client } from '../../../test/e2e/client';
import { contract } from '../../../test/e2e/contract';
import { openLibrary, type Library } from '../../../test/http/library';
import { PublishedDocument } from './openapi/published-document';
import type { ProblemBody } from './problems/problem-body';

const id = '01980e3a-7b7c-7e4b-9d55-1f0a52c0d3aa';
const books = '/api/v1/books';
const key = { 'idempotency-key': 'a-key-of-a-test' };
let library: Library;
let client: Client;

beforeAll(async () => {
  library = await openLibrary({ bodyLimit: 20_000 });
  client = new Client(library.url, contract(library.app.get(PublishedDocument).get()));
});
afterAll(() => library.close());

const add = (body: unknown, headers: Record<string, string> = {}) =>
  client.post<ProblemBody>(books, body, { ...key, ...headers });

describe('a good request', () => {
  test('is answered with version, trace and request id, and is not to be stored', async () => {
    const trace = '4bf92f3577b34da6a3ce929d0e0e4736';
    const { headers } = await client.get(`${books}/${id}`, {
      traceparent: `00-${trace}-00f067aa0ba902b7-01`,
      'x-request-id': 'officer-17',
    });
    expect(headers.get('api-version')).toMatch(/^1\.\d+\.\d+$/);
    expect(headers.get('traceparent')).toMatch(new RegExp(`^00-${trace}-(?!00f067aa0ba902b7)[0-9a-f]{16}-01$`));
    expect(headers.get('x-request-id')).toBe('officer-17');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('etag')).toBe('"7"');
  });

  test('with an invalid trace or request id gets new ones', async () => {
    const { headers } = await client.get(`${books}/${id}`, { traceparent: '00-0-0-0', 'x-request-id': 'a b<script>' });
    expect(headers.get('traceparent')).toMatch(/^00-[0-9a-f]{32}-[0-9a-f]{16}-00$/);
    expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });

  test('is answered 304 to whoever holds the version', async () => {
    expect((await client.get(`${books}/${id}`, { 'if-none-match': 'W/"6", "7"' })).status).toBe(304);
    expect((await client.get(`${books}/${id}`, { 'if-none-match': '"6"' })).status).toBe(200);
  });

  test('stores names in NFC and moments in UTC', async () => {
    const { status, body } = await add({ title: 'Nguye\u0302\u0303n', lentAt: '2026-03-29T02:30:00+01:00' });
    expect(status).toBe(201);
    expect(body).toEqual({ title: 'Nguyễn', lentAt: '2026-03-29T01:30:00.000Z' });
  });
});

describe('a bad body', () => {
  test.each([
    ['a surplus field', { title: 'T', state: 'closed' }, [['/state', 'unknown']]],
    ['a missing field', {}, [['/title', 'required']]],
    ['null for an optional field', { title: 'T', pages: null }, [['/pages', 'not-whole']]],
    ['a number for text', { title: 5 }, [['/title', 'not-text']]],
    ['text for a number', { title: 'T', pages: '5' }, [['/pages', 'not-whole']]],
    ['text for a flag', { title: 'T', rare: 'true' }, [['/rare', 'not-a-flag']]],
    ['a date that does not exist', { title: 'T', printedOn: '2025-02-29' }, [['/printedOn', 'not-a-date']]],
    [
      'a faulty part of a part',
      { title: 'T', authors: [{ name: 'A' }, { name: 'B', age: 3 }] },
      [['/authors/1/age', 'unknown']],
    ],
    ['a list for an object', { title: 'T', translator: [] }, [['/translator', 'not-an-object']]],
    ['an object for a list', { title: 'T', authors: { name: 'A' } }, [['/authors', 'not-a-list']]],
    ['too long a list', { title: 'T', countries: ['SWE', 'POL', 'GEO', 'RUS'] }, [['/countries', 'too-many']]],
    ['a repeated item', { title: 'T', countries: ['SWE', 'SWE'] }, [['/countries', 'repeated']]],
    ['an unknown country', { title: 'T', countries: ['SWE', 'QQQ'] }, [['/countries/1', 'not-a-country']]],
    ['a list for the whole', [], [['', 'not-an-object']]],
    ['a word for the whole', '"book"', [['', 'not-an-object']]],
    ['a prototype', '{"title":"T","__proto__":{"admin":true}}', [['/__proto__', 'unknown']]],
    ['a nested constructor', '{"title":"T","authors":[{"constructor":{}}]}', [['/authors/0/constructor', 'unknown']]],
    [
      'two faults',
      { pages: 0 },
      [
        ['/pages', 'too-small'],
        ['/title', 'required'],
      ],
    ],
  ])('with %s is refused with the place of the fault', async (_, body, faults) => {
    const answer = await add(body);
    expect(answer.status).toBe(400);
    expect(answer.body.code).toBe('invalid-input');
    const errors = answer.body['errors'] as { pointer: string; code: string }[];
    expect(errors.map(({ pointer, code }) => [pointer, code]).sort()).toEqual(faults.sort());
  });

  test.each([
    ['broken JSON', '{"title":', 'malformed-json', 400],
    ['JSON with a comment', '{"title":"T" /* no */}', 'malformed-json', 400],
    ['bytes that are not UTF-8', new Uint8Array([0x22, 0xff, 0x22]), 'malformed-json', 400],
    ['too many bytes', JSON.stringify({ title: 'x'.repeat(21_000) }), 'body-too-large', 413],
    ['too many levels', `${'['.repeat(13)}${']'.repeat(13)}`, 'body-too-deep', 400],
    ['very many levels', `${'['.repeat(9_000)}${']'.repeat(9_000)}`, 'body-too-deep', 400],
    ['too long a list', JSON.stringify({ title: Array(1001).fill(1) }), 'body-too-deep', 400],
  ])('of %s is refused as such', async (_, body, code, status) => {
    const answer = await add(body);
    expect([answer.status, answer.body.code]).toEqual([status, code]);
  });

  test.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/merge-patch+json',
  ])('of the type %s is refused on POST', async type => {
    const answer = await add('{}', { 'content-type': type });
    expect([answer.status, answer.body.code]).toEqual([415, 'unsupported-media-type']);
  });

  test('of plain JSON is refused on PATCH, which names what it takes', async () => {
    const answer = await client.patch<ProblemBody>(
      `${books}/${id}`,
      {},
      { 'if-match': '"1"', 'content-type': 'application/json' },
    );
    expect([answer.status, answer.headers.get('accept-patch')]).toEqual([415, 'application/merge-patch+json']);
  });

  test('may clear with null what may be cleared, and nothing else', async () => {
    const good = await client.patch(`${books}/${id}`, { note: null }, { 'if-match': '"1"' });
    expect(good.body).toEqual({ note: null });
    expect((await client.patch(`${books}/${id}`, { title: null }, { 'if-match': '"1"' })).status).toBe(400);
  });
});

describe('a bad header', () => {
  test.each([
    ['missing', {}, 428, 'precondition-required'],
    ['weak', { 'if-match': 'W/"1"' }, 400, 'invalid-input'],
    ['a star', { 'if-match': '*' }, 400, 'invalid-input'],
    ['a list', { 'if-match': '"1", "2"' }, 400, 'invalid-input'],
    ['bare', { 'if-match': '1' }, 400, 'invalid-input'],
  ])('If-Match that is %s is refused', async (_, headers, status, code) => {
    const answer = await client.patch<ProblemBody>(`${books}/${id}`, {}, headers);
    expect([answer.status, answer.body.code]).toEqual([status, code]);
  });

  test.each([
    ['missing', undefined, 'idempotency-key-missing'],
    ['too short', 'short', 'invalid-input'],
    ['too long', 'x'.repeat(129), 'invalid-input'],
    ['not closed', '"abcdefgh', 'invalid-input'],
    ['with a space', 'abcd efgh', 'invalid-input'],
  ])('Idempotency-Key that is %s is refused', async (_, value, code) => {
    const headers: Record<string, string> = value === undefined ? {} : { 'idempotency-key': value };
    const answer = await client.post<ProblemBody>(books, { title: 'T' }, headers);
    expect([answer.status, answer.body.code]).toEqual([400, code]);
  });

  test('Idempotency-Key is the same with and without quotation marks', async () => {
    const place = async (value: string) =>
      (await client.post(books, { title: 'T' }, { 'idempotency-key': value })).headers.get('location');
    expect(await place('"abcd-efgh"')).toBe(await place('abcd-efgh'));
  });

  test('Accept that rules out JSON is refused', async () => {
    const answer = await client.get<ProblemBody>(`${books}/${id}`, { accept: 'application/xml, application/json;q=0' });
    expect([answer.status, answer.body.code]).toEqual([406, 'not-acceptable']);
  });
});

describe('a bad address', () => {
  test('that nobody serves is not found', async () => {
    const answer = await client.get<ProblemBody>('/api/v1/cassettes?name=Anna');
    expect([answer.status, answer.body.code, answer.body.instance]).toEqual([404, 'not-found', '/api/v1/cassettes']);
  });

  test('that takes other methods says which', async () => {
    const answer = await client.send<ProblemBody>('DELETE', books);
    expect([answer.status, answer.body.code, answer.headers.get('allow')]).toEqual([
      405,
      'method-not-allowed',
      'GET, HEAD, POST',
    ]);
  });

  test('with an id that is none is refused', async () => {
    const answer = await client.get<ProblemBody>(`${books}/seven`);
    expect(answer.body['errors']).toMatchObject([{ parameter: 'bookId', code: 'not-an-id' }]);
  });

  test.each([
    ['an unknown parameter', '?mediun=paper', 'unknown-parameter', 'unknown'],
    ['a parameter given twice', '?medium=paper&medium=audio', 'unknown-parameter', 'repeated'],
    ['a prototype', '?__proto__=1', 'unknown-parameter', 'unknown'],
    ['a wrong value', '?medium=vinyl', 'invalid-input', 'not-one-of'],
    ['a flag that is none', '?rare=yes', 'invalid-input', 'not-a-flag'],
    ['too high a limit', '?limit=101', 'invalid-input', 'too-big'],
    ['a limit that is no number', '?limit=1e1', 'invalid-input', 'not-whole'],
    ['a bracket', '?limit[]=1', 'unknown-parameter', 'unknown'],
  ])('with %s is refused', async (_, query, code, fault) => {
    const answer = await client.get<ProblemBody>(`${books}${query}`);
    expect([answer.status, answer.body.code]).toEqual([400, code]);
    expect(answer.body['errors']).toMatchObject([{ code: fault }]);
  });

  test('with a parameter on a route that takes none is refused', async () => {
    expect((await client.get<ProblemBody>('/health/live?debug=1')).body.code).toBe('unknown-parameter');
  });

  test('with a dry run that is neither true nor false is refused', async () => {
    const answer = await client.post<ProblemBody>(`${books}?dryRun=1`, { title: 'T' }, key);
    expect([answer.status, answer.body.code]).toEqual([400, 'invalid-input']);
  });

  test('of more than 2048 characters is refused', async () => {
    const answer = await client.get<ProblemBody>(`${books}?cursor=${'x'.repeat(2100)}`);
    expect([answer.status, answer.body.code]).toEqual([414, 'address-too-long']);
  });

  test('with a faulty percent-encoding is refused as a problem', async () => {
    const answer = await client.get<ProblemBody>('/api/v1/%E0%A4%A');
    expect([answer.status, answer.body.code]).toEqual([400, 'malformed-request']);
  });

  test('that is not HTTP is refused as a problem', async () => {
    const { port } = new URL(library.url);
    const text = await new Promise<string>((resolve, reject) => {
      let received = '';
      const socket = connect(Number(port), '127.0.0.1', () => socket.write('NONSENSE\r\n\r\n'));
      socket
        .on('data', chunk => (received += chunk.toString()))
        .on('end', () => resolve(received))
        .on('error', reject);
    });
    expect(text).toMatch(/^HTTP\/1\.1 400 /);
    expect(text).toContain('"code":"malformed-request"');
  });
});

describe('a cursor', () => {
  const page = (path: string) => client.get<{ next: string; items: { title: string }[] }>(path);

  test('leads to the next page, in the body and in the Link header', async () => {
    const first = await page(`${books}?medium=paper&limit=10`);
    const link = /^<([^>]+)>; rel="next"$/.exec(first.headers.get('link') ?? '')?.[1] ?? '';
    expect((await page(link)).body.items).toEqual([{ title: 'Book 10' }]);
  });

  test('that was altered, or belongs to another list, is refused', async () => {
    const { next } = (await page(`${books}?medium=paper`)).body;
    const altered = `${next.slice(0, -2)}${next.endsWith('AA') ? 'BB' : 'AA'}`;
    for (const query of [`medium=audio&cursor=${next}`, `medium=paper&cursor=${altered}`, 'cursor=bm9uc2Vuc2U'])
      expect(await client.get<ProblemBody>(`${books}?${query}`)).toMatchObject({
        status: 400,
        body: { code: 'invalid-cursor' },
      });
  });
});
