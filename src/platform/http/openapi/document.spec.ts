import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { OpenAPIObject } from '@nestjs/swagger';
import { contract } from '../../../../test/e2e/contract';
import { openLibrary, type Library } from '../../../../test/http/library';
import { operationsOf } from './document-types';
import { PublishedDocument } from './published-document';

const run = promisify(execFile);
let library: Library;
let document: OpenAPIObject;
let folder: string;

beforeAll(async () => {
  library = await openLibrary();
  document = library.app.get(PublishedDocument).get();
  folder = await mkdtemp(join(tmpdir(), 'samverk-openapi-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
  await library.close();
});

/** Runs a linter of the project over a document; gives what it prints. */
async function lint(tool: 'spectral' | 'redocly', subject: OpenAPIObject): Promise<{ good: boolean; output: string }> {
  const file = join(folder, `${tool}.json`);
  await writeFile(file, JSON.stringify(subject));
  const options = {
    spectral: ['--fail-severity=hint', '--format=json'],
    redocly: ['--config=redocly.yaml', '--max-problems=1000'],
  };
  const program = join('node_modules', '.bin', tool);
  try {
    const { stdout } = await run(program, ['lint', ...options[tool], file], { maxBuffer: 2 ** 24 });
    return { good: true, output: stdout };
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    return { good: false, output: stdout + stderr };
  }
}

test('every operation tells its headers, its problems, and an example of each JSON answer', () => {
  for (const { path, operation } of operationsOf(document)) {
    expect([path, Object.keys(operation.responses)]).toEqual([
      path,
      expect.arrayContaining(['400', '406', '429', '500']),
    ]);
    expect(operation.description).toBeTruthy();
  }
  const add = document.paths['/api/v1/books']?.post;
  expect(Object.keys(add?.responses ?? {}).sort()).toEqual([
    '201',
    '400',
    '401',
    '406',
    '409',
    '413',
    '414',
    '415',
    '422',
    '429',
    '500',
    '503',
  ]);
  expect(document.components?.schemas?.['NewBook']).toMatchObject({ additionalProperties: false });
});

test('a route that is open to all asks for no token, all others do', () => {
  expect(document.paths['/health/live']?.get?.security).toEqual([]);
  expect(document.paths['/api/v1/books']?.get?.security).toBeUndefined();
  expect(document.security).toEqual([{ bearer: [] }]);
});

test('the document passes both linters without a word', async () => {
  const [spectral, redocly] = await Promise.all([lint('spectral', document), lint('redocly', document)]);
  expect(spectral).toMatchObject({ good: true });
  expect(redocly).toMatchObject({ good: true });
}, 60_000);

test('our Swedish rules catch what they are there for', async () => {
  const bad = structuredClone(document);
  bad.info.description = 'Only in English, and without any drawback.';
  Reflect.deleteProperty(bad.info, 'x-sla');
  const list = bad.paths['/api/v1/books']?.get;
  if (!list) throw new Error('the library has no list');
  const answer = list.responses['200'];
  if (!answer || '$ref' in answer) throw new Error('the list has no answer');
  answer.description = '';
  Reflect.deleteProperty(answer.headers ?? {}, 'API-Version');
  Reflect.deleteProperty(answer.content?.['application/json'] ?? {}, 'example');
  list.responses['404'] = { description: 'Gone', content: { 'application/json': { example: 1 } } };
  list.operationId = 'books';
  bad.paths['/api/v1/Old_books/'] = { get: { ...list, operationId: 'listOldBooks' } };
  bad.paths['/books'] = { get: { ...list, operationId: 'listFreeBooks' } };
  const { good, output } = await lint('spectral', bad);
  expect(good).toBe(false);
  const rules = [
    'DOK.06',
    'DOK.08',
    'DOK.09',
    'DOK.15-response',
    'DOK.20',
    'UFN.01',
    'UFN.07',
    'UFN.09',
    'FEL.02',
    'nl-version',
  ];
  for (const rule of [...rules, 'nl-paths', 'samverk-verb']) expect(output).toContain(`"code": "${rule}`);
}, 60_000);

describe('the contract', () => {
  const judge = (answer: { path?: string; status?: number; type?: string; text?: string; version?: string }) => {
    const {
      path = '/api/v1/api-info',
      status = 200,
      type = 'application/json',
      text = '{}',
      version = '1.0.0',
    } = answer;
    const headers = new Headers({ 'content-type': type, ...(version && { 'api-version': version }) });
    contract(document)({ method: 'GET', path, status, headers, text });
  };
  const info = { apiName: 'S', apiVersion: '1', apiReleased: '2026-11-22', apiDocumentation: '/x', apiStatus: 'beta' };
  const problem = {
    type: '/problems/x',
    title: 'x',
    status: 404,
    detail: 'x',
    instance: '/x',
    traceId: 'a'.repeat(32),
  };

  test('lets a documented answer pass', () => {
    expect(() => judge({ text: JSON.stringify(info) })).not.toThrow();
  });

  test.each([
    ['an undocumented status', { status: 204, text: '' }, 'status is not documented'],
    ['an undocumented media type', { type: 'text/plain', text: 'x' }, 'media type text/plain'],
    [
      'a missing field',
      { text: JSON.stringify({ ...info, apiName: undefined }) },
      "must have required property 'apiName'",
    ],
    ['an undocumented field', { text: JSON.stringify({ ...info, owner: 'x' }) }, 'must NOT have additional properties'],
    ['a value of no format', { text: JSON.stringify({ ...info, apiReleased: 'soon' }) }, 'must match format "date"'],
    ['a value outside of its list', { text: JSON.stringify({ ...info, apiStatus: 'odd' }) }, 'must be equal to one of'],
    ['a missing header', { version: '', text: JSON.stringify(info) }, 'header API-Version is missing'],
    ['an undocumented operation', { path: '/api/v1/secret' }, 'no such operation'],
    [
      'an undocumented problem code',
      {
        path: '/problems/x',
        status: 404,
        type: 'application/problem+json',
        text: JSON.stringify({ ...problem, code: 'case-not-found' }),
      },
      'code is not documented here',
    ],
  ])('does not let %s pass', (_, answer, why) => {
    expect(() => judge(answer)).toThrow(why);
  });
});
