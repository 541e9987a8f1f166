import { randomUUID } from 'node:crypto';
import { operationsOf, type PlacedOperation } from '../../../src/platform/http/openapi/document-types';
import { usual } from '../../builders';
import { asNew, House, type Seat } from '../house';
import { addressOf, bodySchemaOf, seatFor, shownBody, soundBody, type Json } from '../requests';
import { border, court, decider, planner, registerPerson, Road } from '../road';
import { thrice, told } from './told';

jest.setTimeout(180_000);

/** A case and its person, which those who attack have no part in. */
interface Prey {
  readonly caseId: string;
  readonly personId: string;
}

let house: House;
/** Of Migrationsverket alone. */
let agencys: Prey;
/** Of the border police alone. */
let polices: Prey;
beforeAll(async () => {
  house = await House.open();
  const road = await Road.begin(house, '2026-01-07T12:00:00+01:00');
  await road.at('2026-01-12T12:00:00+01:00').give(decider, 'record-service', usual.service('2026-01-12'));
  agencys = road;
  const personId = await registerPerson(house, border);
  const opened = await (
    await house.as(border)
  ).post<{ caseId: string }>(
    '/api/v1/polisen/cases/register-refusal-of-entry',
    { ...usual.decisionTerms('2026-01-07'), personId },
    asNew(),
  );
  polices = { caseId: opened.body.caseId, personId };
});
afterAll(() => house.close());
afterEach(() => jest.restoreAllMocks());

const nobody = (): Prey => ({ caseId: randomUUID(), personId: randomUUID() });

/** A field or a parameter that names something by its id. */
const idFor = ({ caseId, personId }: Prey, name: string): string =>
  /person/i.test(name) ? personId : /number/i.test(name) ? '1' : /case/i.test(name) ? caseId : unknownId;

/** Ids of what is neither a case nor a person; the same in both questions. */
const unknownId = randomUUID();

/** The body that the document shows, with somebody's ids in it. */
function bodyWith(place: PlacedOperation, prey: Prey): Json | undefined {
  const schema = bodySchemaOf(place);
  if (!schema) return undefined;
  const own = soundBody(house.document, schema, (name, { format }) =>
    format === 'uuid' ? idFor(prey, name) : undefined,
  );
  const shown = shownBody(house.document, place);
  // What the example leaves out is left out; ids are those of the prey.
  return typeof shown === 'object' && shown !== null && !Array.isArray(shown)
    ? Object.fromEntries(
        Object.entries(shown).map(([name, value]) => [
          name,
          /id$/i.test(name) || /ids$/i.test(name) ? (Reflect.get(Object(own), name) as Json) : value,
        ]),
      )
    : own;
}

const toldOf = (seat: Seat, place: PlacedOperation, prey: Prey) =>
  told(house, seat, place, {
    address: addressOf(place, name => idFor(prey, name)),
    body: bodyWith(place, prey),
    ids: { case: prey.caseId, person: prey.personId },
  });

const isCommand = ({ path }: PlacedOperation): boolean => /^\/api\/v1\/[a-z-]+\/cases\//.test(path);

/** Who attacks an operation, and whose case: a command is given by those whose it is, on a case of others. */
function attacks(place: PlacedOperation): readonly { readonly seat: Seat; readonly prey: Prey }[] {
  if (!isCommand(place)) return [planner, court].flatMap(seat => [agencys, polices].map(prey => ({ seat, prey })));
  const seat = seatFor(place.path);
  return [{ seat, prey: seat.startsWith('migrationsverket') ? polices : agencys }];
}

const namesSomething = (place: PlacedOperation): boolean =>
  /\{(caseId|personId)\}/.test(place.path) ||
  /"(case|person)Ids?":/.test(JSON.stringify(shownBody(house.document, place) ?? {}));

describe('an id of another authority', () => {
  it('is answered on every operation by the words, headers and statements of an id that never was', async () => {
    let notFound = 0;
    for (const place of operationsOf(house.document).filter(namesSomething))
      for (const { seat, prey } of attacks(place)) {
        const title = `${seat} ${place.method} ${place.path}`;
        const [real, made] = await thrice(async () => [
          await toldOf(seat, place, prey),
          await toldOf(seat, place, nobody()),
        ]);
        expect([title, real]).toEqual([title, made]);
        // What is said about a person may be nothing.
        const nothing = real.status === 200 && real.body === '{"items":[]}';
        expect([title, nothing || (real.status >= 400 && real.status < 500)]).toEqual([title, true]);
        if (real.status === 404) notFound++;
        if (isCommand(place) && place.path.includes('{caseId}')) expect([title, real.status]).toEqual([title, 404]);
      }
    expect(notFound).toBeGreaterThan(80);
  });

  it('is an id of something that is there: its own people read it by the same addresses', async () => {
    const readings = operationsOf(house.document).filter(
      place =>
        place.method === 'get' && /\{(caseId|personId)\}/.test(place.path) && !/\{(?!caseId|personId)/.test(place.path),
    );
    expect(readings.length).toBeGreaterThan(7);
    let read = 0;
    for (const place of readings) {
      const { status } = await (await house.as(decider)).get(addressOf(place, name => idFor(agencys, name)));
      if (status === 200) read++;
    }
    expect(read).toBeGreaterThan(readings.length / 2);
  });

  it('is told by no number of a version: a guessed ETag neither finds, nor tells stale from missing', async () => {
    for (const [seat, prey] of [
      [planner, agencys],
      [court, polices],
    ] as const) {
      const client = await house.as(seat);
      for (const tag of ['"1"', '"2"', '"3"', '"4"', '"5"', '*', 'W/"4"']) {
        for (const path of [`/api/v1/cases/${prey.caseId}`, `/api/v1/persons/${prey.personId}`]) {
          const { status, headers } = await client.get(path, { 'if-none-match': tag });
          // Who has no business with persons at all is told that instead.
          expect([path, tag, [403, 404].includes(status), headers.has('etag')]).toEqual([path, tag, true, false]);
        }
      }
    }
    const officer = await house.as('polisen/enforcement-officer');
    for (let version = 1; version < 8; version++) {
      const path = `/api/v1/polisen/cases/${agencys.caseId}/receive-handover`;
      expect((await officer.post(path, {}, asNew(version))).status).toBe(404);
    }
  });
});

describe('what is listed without an id', () => {
  it('names nothing of a case or a person that the reader has no part in', async () => {
    const lists = operationsOf(house.document).filter(({ method, path }) => method === 'get' && !path.includes('{'));
    expect(lists.length).toBeGreaterThan(6);
    const owners = await house.as(decider);
    const shown: string[] = [];
    for (const place of lists) {
      const full = JSON.stringify((await owners.get(place.path)).body);
      if (full.includes(agencys.caseId)) shown.push(place.path);
      for (const seat of [
        planner,
        court,
        'polisen/enforcement-officer',
        'sakerhetspolisen/security-officer',
      ] as const) {
        const text = JSON.stringify((await (await house.as(seat)).get(place.path)).body);
        const found = [agencys.caseId, agencys.personId].filter(id => text.includes(id));
        expect([seat, place.path, found]).toEqual([seat, place.path, []]);
      }
    }
    // Those whose it is are told of it there.
    expect(shown).toEqual(expect.arrayContaining(['/api/v1/cases', '/api/v1/deadlines', '/api/v1/events']));
  });
});
