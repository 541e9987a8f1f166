import { dataClassRows } from '../../../src/access/classes';
import { isItemwise, isLeaf, type Leaf, type Shape } from '../../../src/access/classified';
import { eventFields, regionFields, type DataClass } from '../../../src/access';
import {
  operationsOf,
  resolved,
  type PlacedOperation,
  type Schema,
} from '../../../src/platform/http/openapi/document-types';
import type { ProblemBody } from '../../../src/platform/http/problems/problem-body';
import { procedures } from '../../../src/procedures';
import { dutiesOf } from '../../../src/deadlines/duties';
import { demoRoles } from '../../../src/app';
import { thePolicy } from '../../builders';
import { House, seats, type Seat } from '../house';
import { bodySchemaOf, isObject, parametersOf, shownBody, type Json } from '../requests';

jest.setTimeout(900_000);

let house: House;
beforeAll(async () => {
  house = await House.open({ LOG_LEVEL: 'error' });
});
afterAll(() => house.close());

const classesOf = (leaf: Leaf): readonly DataClass[] => (typeof leaf === 'string' ? [leaf] : leaf);
const isBanned = (leaf: Leaf): boolean => classesOf(leaf).some(one => dataClassRows[one].searchBan);

/** Fields of a shape by their names, and whether each is of a kind by which nobody is selected. */
const fieldsIn = (shape: Shape | undefined, name = ''): readonly (readonly [string, boolean])[] => {
  if (shape === undefined) return [];
  if (isLeaf(shape)) return [[name, isBanned(shape)]];
  if (isItemwise(shape)) return fieldsIn(shape.item, name);
  return Object.entries(shape).flatMap(([inner, one]) => fieldsIn(one, inner));
};

const everyField = [
  ...Object.values(regionFields).flatMap(shape => fieldsIn(shape)),
  ...[...eventFields.values()].flatMap(({ payload, sealed }) => [...fieldsIn(payload), ...fieldsIn(sealed)]),
];
const innocent = new Set(everyField.filter(([, banned]) => !banned).map(([name]) => name));

/** Names that tell of health, asylum, crime, liberty or security wherever a case or an event has them. */
const sensitive = [
  ...new Set([
    ...everyField.filter(([name, banned]) => banned && !innocent.has(name)).map(([name]) => name),
    ...Object.entries(dataClassRows).flatMap(([name, { searchBan }]) => (searchBan ? [name] : [])),
  ]),
].sort();

/** Reviewed: here the word means something else, the name of the person who is looked for. */
const reviewed = ['/api/v1/person-searches name'];

const headerNames = (place: PlacedOperation): readonly string[] =>
  (place.operation.parameters ?? [])
    .map(one => resolved<{ readonly name: string; readonly in: string }>(house.document, one as never))
    .filter(one => one.in === 'header')
    .map(({ name }) => name.toLowerCase());

/** Requests with a body that change nothing: whatever is asked, is asked in the body. */
const readingsByBody = (): readonly PlacedOperation[] =>
  operationsOf(house.document).filter(
    place => place.method === 'post' && bodySchemaOf(place) && !headerNames(place).includes('idempotency-key'),
  );

/** Whether an answer names people. */
const findsPeople = ({ operation }: PlacedOperation): boolean => {
  const { $ref = '' } =
    (operation.responses['200'] as { content?: Record<string, { schema?: { $ref?: string } }> }).content?.[
      'application/json'
    ]?.schema ?? {};
  const seen = new Set<string>();
  const names = (ref: string): boolean => {
    if (ref === '' || seen.has(ref)) return false;
    seen.add(ref);
    const text = JSON.stringify(resolved(house.document, { $ref: ref }));
    return (
      text.includes('"personId"') || [...text.matchAll(/"\$ref":"([^"]+)"/g)].some(([, inner = '']) => names(inner))
    );
  };
  return names($ref);
};

/** Every object in a body schema, as the path to it. */
function objectsIn(from: Schema | { $ref: string }, path: readonly string[] = []): readonly (readonly string[])[] {
  const { properties = {} } = resolved<Schema>(house.document, from);
  return [
    path,
    ...Object.entries(properties).flatMap(([name, part]) => {
      const inner = resolved<Schema>(house.document, part);
      return inner.properties ? objectsIn(inner, [...path, name]) : [];
    }),
  ];
}

/** The body with one more field in one of its objects. */
function withField(body: Json, [step, ...rest]: readonly string[], name: string): Json {
  const object = isObject(body) ? body : {};
  if (step === undefined) return { ...object, [name]: 'x' };
  return { ...object, [step]: withField(object[step] ?? {}, rest, name) };
}

const roleKeyOf = new Map(
  demoRoles.map(({ authority, role }): [Seat, string] => [
    `${authority.slug}/${role.key.slice(authority.id.length + 1)}`,
    role.key,
  ]),
);

describe('nobody is selected by health, asylum, crime, liberty or security (UDL 17 §)', () => {
  it('in the body of a request that reads: no field is of these kinds, and one that is added is refused to every role', async () => {
    expect(sensitive.length).toBeGreaterThan(60);
    const readings = readingsByBody();
    expect(readings.filter(findsPeople).map(({ path }) => path)).toEqual(['/api/v1/person-searches']);
    for (const place of readings) {
      const shown = shownBody(house.document, place) ?? {};
      // What finds nobody is tried once, to see that nothing can be added to it.
      const askers = findsPeople(place) ? seats : seats.slice(0, 1);
      for (const at of objectsIn(bodySchemaOf(place) ?? {}))
        for (const name of sensitive.filter(one => !reviewed.includes(`${place.path} ${[...at, one].join('.')}`)))
          for (const seat of askers) {
            const client = await house.as(seat);
            const { status, body } = await client.post<Partial<ProblemBody>>(place.path, withField(shown, at, name));
            const tried = [seat, place.path, [...at, name].join('.')];
            const refused = status === 403 || (status === 400 && body.code === 'invalid-input');
            expect([...tried, refused]).toEqual([...tried, true]);
          }
    }
  });

  it('in the address of a list: no parameter is called so, and one that is added is refused', async () => {
    const lists = operationsOf(house.document).filter(
      ({ method, path }) => method === 'get' && path.startsWith('/api/v1/') && !path.includes('{'),
    );
    const reader = await house.as('migrationsverket/decision-maker');
    const answering: string[] = [];
    for (const place of lists) {
      const known = parametersOf(house.document, place, 'query').map(({ name }) => name);
      expect([place.path, known.filter(name => sensitive.includes(name))]).toEqual([place.path, []]);
      for (const name of sensitive) {
        const { status } = await reader.get(`${place.path}?${name}=x`);
        if (status < 400) answering.push(`${place.path}?${name}`);
      }
    }
    expect(answering.filter(address => !openToAll.test(address))).toEqual([]);
  });

  it('by the key of a duty, but for whoever decides on detention, for that alone', async () => {
    const policy = thePolicy();
    let [allowed, refused] = [0, 0];
    for (const { key } of dutiesOf(procedures)) {
      const classes = policy.classesOfDuty(key);
      if (!classes.some(one => dataClassRows[one].searchBan)) continue;
      for (const seat of seats)
        for (const purpose of ['case-work', 'detention-decision'] as const) {
          const asker = { authority: authorityOf(seat), roles: [roleKeyOf.get(seat) ?? ''], purpose };
          const may = classes.every(dataClass => policy.judge(asker, 'search', { dataClass }).allowed);
          const { status } = await (
            await house.as(seat)
          ).get(`/api/v1/deadlines?key=${encodeURIComponent(key)}`, { 'Purpose-Of-Use': purpose });
          expect([seat, key, purpose, status]).toEqual([seat, key, purpose, may ? 200 : 403]);
          if (may) allowed++;
          else refused++;
        }
    }
    expect([allowed > 0, refused > 0]).toEqual([true, true]);
  });
});

/** Says nothing of anybody, and reads no parameter at all. */
const openToAll = /^\/api\/v1\/(api-info|openapi\.json)\?/;

const authorityOf = (seat: Seat): string =>
  demoRoles.find(({ authority }) => seat.startsWith(`${authority.slug}/`))?.authority.id ?? '';
