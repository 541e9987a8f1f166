import fc from 'fast-check';
import type { OpenAPIObject } from '@nestjs/swagger';
import { operationsOf, type PlacedOperation } from '../../../src/platform/http/openapi/document-types';
import { usual } from '../../builders';
import { asNew, House } from '../house';
import { bodySchemaOf, isObject, parametersOf, seatFor, soundBody, type Json } from '../requests';
import { border, court, decider, Road } from '../road';

jest.setTimeout(300_000);

/** Enough for every kind of mutation to meet every operation over a few runs; `FUZZ_RUNS` digs deeper. */
const runs = Number(process.env['FUZZ_RUNS'] ?? 12);

let house: House;
let road: Road;
beforeAll(async () => {
  house = await House.open();
  road = await Road.readyToTravel(house);
  await road.give('polisen/enforcement-officer', 'order-transport', usual.transportOrder);
});
afterAll(() => house.close());

/** Values that programs stumble over. */
const hostile: fc.Arbitrary<Json> = fc.oneof(
  fc.constantFrom<Json>(null, true, false, 0, -1, 1e308, 2 ** 53, 0.1, '', ' ', '\u0000', '\u202e', '9999-12-31'),
  fc.constantFrom<Json>('2026-02-30', '2026-13-01T25:61:61Z', '-000001-01-01', '2026-06-30T23:59:60Z', 'P1Y', '٢٠٢٦'),
  fc.constantFrom<Json>("'; --", '{}', '[]', 'NaN', '1e999', '../..', '%00', '${x}', 'a'.repeat(20_000), '💥'),
  fc.constantFrom<Json>([], {}, [[]], { length: 1e9 }, { toString: 'x' }, { valueOf: null }, { $ref: '#' }),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.double().map(value => (Number.isFinite(value) ? value : 0)),
  fc.jsonValue({ maxDepth: 4 }),
  fc.nat(30).map(depth => JSON.parse(`${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`) as Json),
);

/** Where a sound body can be hurt: each step goes into a member of an object or an item of a list. */
const placesIn = (value: Json, at: readonly string[] = []): readonly (readonly string[])[] => [
  at,
  ...(Array.isArray(value)
    ? value.flatMap((one, index) => placesIn(one, [...at, String(index)]))
    : isObject(value)
      ? Object.entries(value).flatMap(([name, one]) => placesIn(one, [...at, name]))
      : []),
];

/** The same value with something else in one place; `undefined` takes it away. */
function hurt(value: Json, [step, ...rest]: readonly string[], by: Json | undefined): Json | undefined {
  if (step === undefined) return by;
  if (Array.isArray(value))
    return value.flatMap((one, index) => {
      const changed = String(index) === step ? hurt(one, rest, by) : one;
      return changed === undefined ? [] : [changed];
    });
  if (!isObject(value)) return value;
  const { [step]: inner = null, ...others } = value;
  const changed = hurt(inner, rest, by);
  return changed === undefined ? others : { ...others, [step]: changed };
}

const bodies = (sound: Json): fc.Arbitrary<Json | undefined> =>
  fc.oneof(
    { weight: 1, arbitrary: hostile },
    {
      weight: 5,
      arbitrary: fc
        .tuple(fc.constantFrom(...placesIn(sound)), fc.option(hostile, { nil: undefined }))
        .map(([place, by]) => hurt(sound, place, by)),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.string({ minLength: 1, maxLength: 30 }), hostile)
        .map(([name, value]) => (isObject(sound) ? { ...sound, [name]: value } : value)),
    },
    { weight: 1, arbitrary: fc.constant(sound) },
  );

const known = (): Readonly<Record<string, string>> => ({ caseId: road.caseId, personId: road.personId, number: '1' });

/** Text that can stand in an address. */
const inAddress = hostile.map(value => {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  // Half a surrogate pair cannot be percent-encoded.
  return encodeURIComponent(
    Buffer.from(text)
      .toString()
      .slice(0, 150)
      .replace(/\p{Cs}/gu, ''),
  );
});

function addresses(place: PlacedOperation, document: OpenAPIObject): fc.Arbitrary<string> {
  const { path } = place;
  const query = parametersOf(document, place, 'query').map(({ name }) => name);
  const segments = fc.record(
    Object.fromEntries(
      parametersOf(document, place, 'path').map(({ name }) => [
        name,
        fc.oneof(
          { weight: 4, arbitrary: fc.constant(known()[name] ?? 'se.appeal.admin') },
          { weight: 1, arbitrary: inAddress.filter(text => text !== '' && !/^\.{1,2}$/.test(text)) },
        ),
      ]),
    ),
  );
  const asked = fc.array(fc.tuple(fc.constantFrom(...query, 'nonsense'), inAddress), {
    maxLength: query.length > 0 ? 3 : 1,
  });
  return fc.tuple(segments, asked).map(([values, pairs]) => {
    const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
    const search = pairs.map(([name, value]) => `${name}=${value}`).join('&');
    return search === '' ? filled : `${filled}?${search}`;
  });
}

const headers: fc.Arbitrary<Record<string, string>> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('right', 'stale').map((which): Record<string, string> => ({ which })) },
  {
    weight: 1,
    arbitrary: fc.record(
      {
        'If-Match': fc.constantFrom('"1"', '*', 'W/"1"', '"1e9"', '""', 'x'.repeat(500)),
        'Idempotency-Key': fc.constantFrom('12345678', '"x', '\\\\\\\\\\\\\\\\', 'ü'.repeat(9), 'k'.repeat(500)),
        'If-None-Match': fc.constantFrom('*', '"1"', ','.repeat(300), '"'),
        'Accept-Language': fc.constantFrom('*', 'xx', 'sv;q=2', 'pl;q=x,,;', '-'.repeat(300)),
        Accept: fc.constantFrom('*/*', 'text/html', ';;', 'application/json;q=0'),
        traceparent: fc.constantFrom('00-0-0-00', `ff-${'0'.repeat(32)}-${'0'.repeat(16)}-01`, 'x'),
        'X-Request-Id': fc.constantFrom('a b', '<script>', 'x'.repeat(300)),
      },
      { requiredKeys: [] },
    ),
  },
);

it('answers every hostile request by the document, and never with a fault of its own', async () => {
  const { document } = house;
  let asked = 0;
  for (const place of operationsOf(document)) {
    const client = await house.as(seatFor(place.path));
    const schema = bodySchemaOf(place);
    const sound = schema ? soundBody(document, schema) : undefined;
    const request = fc.tuple(
      addresses(place, document),
      sound === undefined ? fc.constant(undefined) : bodies(sound),
      headers,
    );
    await fc.assert(
      fc.asyncProperty(request, async ([path, body, { which, ...sent }]) => {
        const version = which === 'right' ? await road.version() : 1;
        const text = body === undefined ? undefined : JSON.stringify(body);
        const more = place.method === 'get' ? {} : asNew(version);
        // The client holds the answer against the document.
        const { status } = await client.send(place.method.toUpperCase(), path, text, { ...more, ...sent });
        asked++;
        if (status >= 500) throw new Error(`${place.method} ${path} answered ${status} to ${text ?? 'no body'}`);
      }),
      { numRuns: runs },
    );
  }
  expect(asked).toBe(operationsOf(document).length * runs);
});

it('is well after all of that, and what it keeps verifies', async () => {
  await house.travelTo('2026-03-01T12:00:00+01:00');
  expect((await house.stranger.get('/health/ready')).status).toBe(200);
  for (const seat of [decider, border, court]) {
    const client = await house.as(seat);
    const { body } = await client.get<{ items: { id: string }[] }>('/api/v1/cases?limit=100');
    for (const { id } of body.items) {
      const found = await client.post<{ intact: boolean }>('/api/v1/journal-verifications', { caseId: id });
      expect([id, found.body.intact]).toEqual([id, true]);
    }
  }
});
