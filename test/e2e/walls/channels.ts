import type { Sight } from '../../../src/access';

type Json = Readonly<Record<string, unknown>>;
const listOf = (value: unknown): readonly Json[] => (Array.isArray(value) ? (value as Json[]) : []);
const objectOf = (value: unknown): Json => (typeof value === 'object' && value !== null ? (value as Json) : {});
const items = (body: Json) => listOf(body['items']);
const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Every fact in a value, as the path that leads to it; places in lists left out. */
const factsIn = (value: unknown, path: readonly string[] = []): (readonly string[])[] =>
  Array.isArray(value)
    ? value.flatMap((item: unknown) => factsIn(item, path))
    : typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([name, inner]) => factsIn(inner, [...path, name]))
      : [path];

const statesTold = (body: Json, sight: Sight) =>
  Object.keys(objectOf(body['states'])).filter(region => !sight.seesState(region));
const dutiesTold = (lines: readonly Json[], sight: Sight) =>
  lines.map(({ key }) => text(key)).filter(key => !sight.seesDuty(key));
const noticesTold = (lines: readonly Json[], sight: Sight) =>
  lines.map(({ key }) => text(key)).filter(key => !sight.seesNotice(key));
const handoversTold = (lines: readonly Json[], sight: Sight) =>
  lines.flatMap(line =>
    line['ground'] !== undefined && !sight.seesPath(['responsibility', 'handovers', 'ground']) ? ['ground'] : [],
  );
/** The fields of an order that the file has too; ids and the needs are asked for beside. */
const ordersTold = (lines: readonly Json[], sight: Sight) =>
  lines.flatMap(({ caseId: _c, personId: _p, version: _v, needs, ...order }) => [
    ...factsIn(order)
      .filter(path => !sight.seesPath(['transport', 'orders', ...path]))
      .map(path => path.join('.')),
    ...(needs !== undefined && sight.sealed('transport-ordered', needs) === undefined ? ['needs'] : []),
  ]);

/** Help to return and begin anew, as the register and the common tool tell it: by the fields of the case. */
const helpTold = (told: Json, sight: Sight, fields: Readonly<Record<string, readonly string[]>>) =>
  Object.entries(fields).flatMap(([name, path]) => (told[name] !== undefined && !sight.seesPath(path) ? [name] : []));

/** What an answer tells that the caller may not know. */
type Leaks = (body: Json, sight: Sight) => readonly string[];

/** Everything in which a case, or something of it, is told: which cases it shows, and what it may tell. */
export const channels: Readonly<Record<string, { readonly leaks: Leaks; readonly lists?: true }>> = {
  '/cases': { lists: true, leaks: (body, sight) => items(body).flatMap(line => statesTold(line, sight)) },
  '/cases/{caseId}': {
    leaks: (body, sight) => [
      ...statesTold(body, sight),
      ...factsIn(body['file'])
        .filter(path => path.length > 1 && !sight.seesPath(path))
        .map(path => path.join('.')),
      ...dutiesTold(listOf(body['deadlines']), sight),
      ...(body['custodyTime'] !== undefined && !sight.sees('liberty') ? ['custodyTime'] : []),
    ],
  },
  '/cases/{caseId}/journal': {
    leaks: (body, sight) =>
      items(body).flatMap(({ type, payload, sealed, command }) => [
        ...(sight.seesEvent(text(type)) ? [] : [text(type)]),
        ...(command === undefined || sight.seesCommand(text(command)) ? [] : [text(command)]),
        ...(JSON.stringify(payload) === JSON.stringify(sight.payload(text(type), payload))
          ? []
          : [`${text(type)} payload`]),
        ...(sealed === undefined || JSON.stringify(sealed) === JSON.stringify(sight.sealed(text(type), sealed))
          ? []
          : [`${text(type)} sealed`]),
      ]),
  },
  '/cases/{caseId}/actions': { leaks: () => [] },
  '/cases/{caseId}/deadlines': { leaks: (body, sight) => dutiesTold(items(body), sight) },
  // Made of who the person is and where they lived, or not at all; of the journey as far as it may be known.
  '/cases/{caseId}/european-travel-document': {
    leaks: ({ journey }, sight) => [
      ...(['identity', 'whereabouts'] as const).filter(kind => !sight.sees(kind)),
      ...(factsIn(journey).length === 0 || sight.seesPath(['transport', 'orders', 'legs']) ? [] : ['journey']),
    ],
  },
  '/cases/{caseId}/guidance': {
    leaks: (body, sight) => [
      ...dutiesTold(listOf(objectOf(body['owed'])['deadlines']), sight),
      ...dutiesTold(listOf(objectOf(body['others'])['deadlines']), sight),
      ...noticesTold(listOf(objectOf(body['owed'])['notices']), sight),
      ...noticesTold(listOf(objectOf(body['others'])['notices']), sight),
      ...handoversTold(listOf(objectOf(body['others'])['handovers']), sight),
      ...(body['custody'] !== undefined && !sight.sees('liberty') ? ['custody'] : []),
    ],
  },
  '/cases/{caseId}/handovers': { leaks: (body, sight) => handoversTold(listOf(body['handovers']), sight) },
  '/cases/{caseId}/notices': { leaks: (body, sight) => noticesTold(listOf(body['notices']), sight) },
  '/cases/{caseId}/process-map.svg': { leaks: () => [] },
  '/cases/{caseId}/transport-orders/{number}': { leaks: (body, sight) => ordersTold([body], sight) },
  '/deadlines': { lists: true, leaks: (body, sight) => dutiesTold(items(body), sight) },
  '/events': {
    lists: true,
    leaks: (body, sight) =>
      items(body).flatMap(({ type, data }) => {
        const name = text(type).replace(/^samverk\.case\.|\.v\d+$/g, '');
        const command = objectOf(data)['command'];
        return [
          ...(sight.seesEvent(name) ? [] : [name]),
          ...(command === undefined || sight.seesCommand(text(command)) ? [] : [text(command)]),
        ];
      }),
  },
  '/handovers': { lists: true, leaks: (body, sight) => handoversTold(items(body), sight) },
  '/notices': { leaks: (body, sight) => noticesTold(items(body), sight) },
  '/operations': { leaks: () => [] },
  '/transport-orders': { leaks: (body, sight) => ordersTold(items(body), sight) },
  '/returnees': {
    lists: true,
    leaks: (body, sight) =>
      items(body).flatMap(line =>
        helpTold(line, sight, {
          specialNeeds: ['reintegration', 'vulnerabilities'],
          full: ['reintegration', 'full'],
          outcome: ['reintegration', 'outcome'],
        }),
      ),
  },
  '/cases/{caseId}/reintegration-tool-case': {
    leaks: (body, sight) =>
      helpTold(objectOf(body['keyMoment1']), sight, {
        familySize: ['reintegration', 'tool', 'familySize'],
        vulnerabilities: ['reintegration', 'tool', 'needs'],
      }),
  },
  '/persons/{personId}': { leaks: (_, sight) => (sight.sees('identity') ? [] : ['the person']) },
  '/persons/{personId}/custody-time': {
    leaks: (_, sight) => (sight.sees(['liberty', 'criminal']) ? [] : ['time in custody']),
  },
};

/** The cases that an answer shows. */
export const casesIn = (body: Json): ReadonlySet<string> =>
  new Set(
    items(body)
      .map(line => text(line['caseId'] ?? objectOf(line['data'])['caseId'] ?? line['id']))
      .filter(id => id !== ''),
  );
