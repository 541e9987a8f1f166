import { operationsOf, type PlacedOperation } from '../../../src/platform/http/openapi/document-types';
import type { ProblemBody } from '../../../src/platform/http/problems/problem-body';
import { asNew, House } from '../house';
import { addressOf, isObject, seatFor, shownBody, type Json } from '../requests';
import { decider, Road } from '../road';

jest.setTimeout(120_000);

/** Fields that programs keep for themselves, under the names that strangers would try. */
const privileged: Readonly<Record<string, Json>> = {
  id: '01980e3a-7b7c-7e4b-9d55-1f0a52c0d3aa',
  version: 99,
  state: 'closed',
  states: { decision: 'final' },
  status: 'closed',
  authority: 'se.migrationsverket',
  accountable: 'se.polisen',
  parties: ['se.polisen'],
  role: 'se.migrationsverket.supervisor',
  roles: ['admin'],
  isAdmin: true,
  subject: 'somebody-else',
  createdBy: 'somebody-else',
  recordedBy: 'somebody-else',
  recordedAt: '2020-01-01T00:00:00.000Z',
  createdAt: '2020-01-01T00:00:00.000Z',
  now: '2020-01-01T00:00:00.000Z',
  sealed: {},
  groups: ['decision'],
  hash: '0',
};

let house: House;
let road: Road;
beforeAll(async () => {
  house = await House.open();
  road = await Road.begin(house, '2026-01-07T12:00:00+01:00');
});
afterAll(() => house.close());

interface Told extends ProblemBody {
  readonly errors?: readonly { readonly pointer?: string; readonly code: string }[];
}

/** The body with every privileged field that it does not have, in each of its objects, and where those stand. */
function burdened(body: Json, at = ''): { readonly body: Json; readonly places: readonly string[] } {
  if (Array.isArray(body)) {
    const parts = body.map((one, index) => burdened(one, `${at}/${index}`));
    return { body: parts.map(one => one.body), places: parts.flatMap(({ places }) => places) };
  }
  if (!isObject(body)) return { body, places: [] };
  const parts = Object.entries(body).map(([name, one]) => [name, burdened(one, `${at}/${name}`)] as const);
  const added = Object.entries(privileged).filter(([name]) => !(name in body));
  return {
    body: { ...Object.fromEntries(parts.map(([name, part]) => [name, part.body])), ...Object.fromEntries(added) },
    places: [...added.map(([name]) => `${at}/${name}`), ...parts.flatMap(([, { places }]) => places)],
  };
}

const idFor = (name: string): string =>
  /person/i.test(name) ? road.personId : /case/i.test(name) ? road.caseId : name === 'number' ? '1' : road.caseId;

/** Fields that an operation does take, under a name of the list. */
const known = (place: PlacedOperation): string => JSON.stringify(place.operation.requestBody ?? {});

it('no operation takes a field that it does not name, wherever it stands in the body', async () => {
  const version = await road.version();
  const writing = operationsOf(house.document).filter(({ operation }) => operation.requestBody);
  expect(writing.length).toBeGreaterThan(60);
  let refused = 0;
  for (const place of writing) {
    const shown = shownBody(house.document, place) ?? {};
    const { body, places } = burdened(shown);
    const client = await house.as(seatFor(place.path));
    const path = addressOf(place, idFor);
    const answer = await client.send<Told>(place.method.toUpperCase(), path, body, asNew(1));
    const title = `${place.method} ${place.path}`;
    if (answer.status === 403 || answer.status === 404) continue;
    expect([title, answer.status, answer.body.code]).toEqual([title, 400, 'invalid-input']);
    const told = new Set(
      (answer.body.errors ?? []).filter(({ code }) => code === 'unknown').map(({ pointer }) => pointer ?? ''),
    );
    // One fault for each field; a name that the operation takes itself is judged as that field.
    const silent = places.filter(
      at => !told.has(at) && (answer.body.errors ?? []).every(({ pointer }) => pointer !== at),
    );
    const surprising = silent.filter(
      at => !known(place).includes(`"${at.split('/').at(-1) ?? ''}"`) && at.split('/').length === 2,
    );
    expect([title, surprising]).toEqual([title, []]);
    refused++;
  }
  expect(refused).toBeGreaterThan(writing.length / 2);
  expect(await road.version()).toBe(version);
});

it('no answer to those who have the case holds what is sealed or how it is chained, but the journal that shows it', async () => {
  const seen = JSON.stringify(await road.seenBy(decider));
  expect(seen).not.toMatch(/"(sealed|salt|digest|previousHash|prev_hash)"/);
  expect(seen).not.toContain('Has said twice that he will not go');
});

it.each(['x-http-method-override', 'x-method-override', 'x-http-method', '_method'])(
  'the header %s turns no reading into a writing, and no writing into another',
  async name => {
    const client = await house.as(decider);
    const read = await client.get(`/api/v1/cases/${road.caseId}`, { [name]: 'DELETE' });
    expect(read.status).toBe(200);
    const posted = await client.post<Told>(`/api/v1/cases/${road.caseId}`, {}, { [name]: 'GET' });
    expect([posted.status, posted.body.code]).toEqual([405, 'method-not-allowed']);
  },
);

it.each([
  ['x-original-url', '/api/v1/openapi.json'],
  ['x-rewrite-url', '/api/v1/openapi.json'],
  ['x-forwarded-prefix', '/health'],
  ['x-user-id', 'somebody-else'],
  ['x-forwarded-user', 'somebody-else'],
  ['x-authority', 'se.polisen'],
  ['x-roles', 'admin'],
  ['cookie', 'token=abc'],
])('the header %s neither changes the address nor brings anybody in', async (name, value) => {
  const without = await house.stranger.get<Told>(`/api/v1/cases/${road.caseId}`, { [name]: value });
  expect([without.status, without.body.code]).toEqual([401, 'token-missing']);
  const officer = await house.as('polisen/enforcement-officer');
  expect((await officer.get(`/api/v1/cases/${road.caseId}`, { [name]: value })).status).toBe(404);
});
