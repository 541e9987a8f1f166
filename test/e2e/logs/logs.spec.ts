import { randomUUID } from 'node:crypto';
import { operationsOf } from '../../../src/platform/http/openapi/document-types';
import { usual } from '../../builders';
import { asNew, House } from '../house';
import { addressOf, bodySchemaOf, parametersOf, seatFor, shownBody, soundBody } from '../requests';
import { decider, planner, police, Road } from '../road';
import { couldTell, Sayings } from './log';

jest.setTimeout(180_000);

/** Words that stand nowhere but in what this test sends. */
const mark = `Zorbadze${randomUUID().slice(0, 8)}`;
const marked = (what: string): string => `${mark} ${what}`;

let house: House;
beforeAll(async () => {
  house = await House.open();
});
afterAll(() => house.close());

/** A road on which every text that people write bears the mark. */
async function markedRoad(): Promise<Road> {
  const road = await Road.readyToTravel(house, { periodAssessment: marked('has said that he will not go.') });
  const needs = Object.fromEntries(
    Object.entries(usual.transportOrder.needs).map(([name, value]) => [
      name,
      typeof value === 'string' ? marked(name) : value,
    ]),
  );
  await road.give(police, 'order-transport', { ...usual.transportOrder, needs });
  await road.carrierGives(planner, 'accept-transport');
  await road.carrierGives(planner, 'cancel-transport', { reason: 'carrier', note: marked('no seats') });
  return road;
}

const idFor =
  (road: Road) =>
  (name: string): string =>
    /person/i.test(name) ? road.personId : name === 'number' ? '1' : /country/i.test(name) ? 'GEO' : road.caseId;

it('holds nothing of what people wrote in a whole case, in every command there is, and in every kind of mistake', async () => {
  const road = await markedRoad();
  const client = await house.as(decider);
  const statements = [
    { name: { kind: 'official', primary: mark, secondary: mark }, source: 'self-declared', certainty: 'claimed' },
    {
      document: { kind: 'passport', number: `P${mark}`.slice(0, 18), issuer: 'GEO' },
      source: 'document',
      certainty: 'confirmed',
    },
  ];
  expect((await client.post('/api/v1/persons', { statements }, asNew())).status).toBe(201);
  expect((await client.post('/api/v1/person-searches', { name: mark })).status).toBe(200);

  // Every operation, with the mark in every text that it takes: accepted, refused by the case, or found wrong.
  const statuses = new Set<number>();
  for (const place of operationsOf(house.document)) {
    const schema = bodySchemaOf(place);
    const who = await house.as(seatFor(place.path));
    const path = addressOf(place, idFor(road));
    const method = place.method.toUpperCase();
    const version = await road.version();
    const everyText =
      schema &&
      soundBody(house.document, schema, (name, one) =>
        one.type === 'string' && one.enum === undefined && one.format === undefined
          ? marked(name).slice(0, one.maxLength ?? 60)
          : undefined,
      );
    const shown = shownBody(house.document, place);
    const partly =
      typeof shown === 'object' && shown !== null
        ? { ...shown, note: marked('note'), reasons: marked('reasons') }
        : shown;
    for (const body of schema ? [everyText, partly, `{"note":"${mark}`, `["${mark}"]`] : [undefined]) {
      const { status } = await who.send(method, path, body, place.method === 'get' ? {} : asNew(version));
      statuses.add(status);
      expect([place.path, status < 500]).toEqual([place.path, true]);
    }
    for (const { name } of parametersOf(house.document, place, 'query'))
      await who.send(method, `${path}?${name}=${mark}`, shown, place.method === 'get' ? {} : asNew(version));
  }
  expect([...statuses].sort()).toEqual(expect.arrayContaining([200, 400, 409]));

  // Addresses and headers that are wrong in every way.
  await client.get(`/api/v1/${mark}`);
  await client.get(`/api/v1/cases/${mark}`);
  await client.get(`/api/v1/cases?${mark}=1`);
  await client.get('/api/v1/cases', {
    'accept-language': mark,
    'user-agent': mark,
    referer: `https://x.example.org/${mark}`,
  });
  await client.get('/api/v1/cases', { 'x-request-id': mark, traceparent: mark, accept: `text/${mark}` });
  await client.get(`/api/v1/cases/${road.caseId}`, { 'if-none-match': `"${mark}"` });
  await client.post('/api/v1/persons', { statements }, { 'Idempotency-Key': mark });
  await client.send('DELETE', `/api/v1/cases/${mark}`);
  await house.stranger.as(mark).get(`/api/v1/cases/${road.caseId}`);

  const log = house.log.text;
  expect(log).toContain('/api/v1/persons');
  expect(log).toContain('refused');
  expect(log.toLowerCase()).not.toContain(mark.toLowerCase());
  expect(log).not.toContain(road.caseId);
  expect(log).not.toContain(road.personId);
  expect(log).not.toContain('eyJ');
  expect(house.sayings.count).toBeGreaterThan(100);
  expect(house.sayings.foundIn(log)).toEqual([]);
});

describe('what every end-to-end test is watched for', () => {
  it.each([
    'Giorgi',
    'Demonadze 1a2b3c4d',
    '12AB34567',
    '19900101-1234',
    '52-123456',
    'Has stayed away twice.',
    'Åsa Öberg',
  ])('is a text such as %s', text => {
    expect(couldTell(text)).toBe(true);
  });

  it.each(['se.polisen', 'stay-by-court', '2026-01-07', '2026-06-10T07:30:00.000Z', 'GEO', 'SEARN', '', '  ', 'ka'])(
    'is not the word %j of a list or a calendar',
    text => {
      expect(couldTell(text)).toBe(false);
    },
  );

  it('is found as it was sent, and as JSON writes it', () => {
    const sayings = new Sayings();
    sayings.note('/api/v1/cases?reference=52-123456', { a: [{ b: 'He said "no"' }] });
    expect(sayings.foundIn('reference=52-123456')).toEqual(['52-123456']);
    expect(sayings.foundIn('{"b":"He said \\"no\\""}')).toEqual(['He said "no"']);
    sayings.note('', 'Person');
    expect(sayings.foundIn('context=PersonsController')).toEqual([]);
    expect(sayings.foundIn('name=Person ')).toEqual(['Person']);
    sayings.note('', 'a (b) [c] $d');
    expect(sayings.foundIn('note=a (b) [c] $d!')).toEqual(['a (b) [c] $d']);
  });
});
