import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isReference, operationsOf, type PlacedOperation } from '../../../src/platform/http/openapi/document-types';
import type { ProblemBody } from '../../../src/platform/http/problems/problem-body';
import { demoRoles } from '../../../src/app';
import { procedures } from '../../../src/procedures';
import { clock } from '../../../src/kernel';
import { polishUsual, returnUsual, usual } from '../../builders';
import { asNew, House, seats, seats as everySeat, type Seat } from '../house';
import { decider, registerPerson, Road } from '../road';

// Every command by every role: some twenty thousand requests.
jest.setTimeout(900_000);

/** Reviewed by people; `UPDATE_MATRIX=1` writes it anew. */
const reviewed = join(__dirname, 'matrix.md');

let house: House;
let road: Road;
/** Whom those who open a case know, by authority and opening command. */
const persons = new Map<string, string>();
beforeAll(async () => {
  house = await House.open();
  // The court takes part beside Migrationsverket; the police and Kriminalvården do not.
  road = await Road.afterAppeal(house);
  for (const row of rows.filter(({ opens }) => opens)) {
    const seat = seats.find(one => row.by.some(({ key }) => key === roleOf(one)));
    const known = seat === undefined || slugOf(seat) === slugOf(decider);
    persons.set(placeOf(row), known ? road.personId : await registerPerson(house, seat));
  }
});
afterAll(() => house.close());

const rows = procedures.flatMap(({ commands }) => commands).filter(({ by }) => by[0]?.authority !== clock);
const placeOf = ({ by, name }: (typeof rows)[number]): string => `${by[0]?.authority.slug ?? ''}/${name}`;
const slugOf = (seat: Seat): string => seat.split('/')[0] ?? '';
const roleOf = (seat: Seat): string | undefined =>
  demoRoles.find(({ authority, role }) => seat === `${authority.slug}/${role.key.slice(authority.id.length + 1)}`)?.role
    .key;

const operations = (): readonly PlacedOperation[] => operationsOf(house.document);
const isOpen = ({ operation }: PlacedOperation): boolean => operation.security?.length === 0;

const addressOf = (path: string): string =>
  path
    .replace('{caseId}', road.caseId)
    .replace('{personId}', road.personId)
    .replace('{number}', '1')
    .replace('{code}', 'case-not-found')
    .replace('{country}', 'GEO')
    .replace(/\{\w+Id\}/g, road.caseId)
    .replace(/\{\w+\}/g, 'se.appeal.admin');

/** A body that the document itself gives as its example. */
function exampleOf({ operation }: PlacedOperation): unknown {
  const { requestBody } = operation;
  if (!requestBody || isReference(requestBody)) return undefined;
  const [media] = Object.values(requestBody.content);
  const [named] = Object.values(media?.examples ?? {});
  return media?.example ?? (named && !isReference(named) ? named.value : undefined) ?? {};
}

describe('every operation of the document', () => {
  it('turns away whoever brings no token, save the few that are open to all', async () => {
    const open: string[] = [];
    for (const place of operations()) {
      const path = addressOf(place.path);
      const { status, body } = await house.stranger.send<ProblemBody>(
        place.method.toUpperCase(),
        path,
        place.operation.requestBody ? exampleOf(place) : undefined,
        place.operation.requestBody ? asNew(1) : {},
      );
      if (isOpen(place)) {
        open.push(`${place.method} ${place.path}`);
        expect([place.path, status]).toEqual([place.path, 200]);
      } else expect([place.path, status, body.code]).toEqual([place.path, 401, 'token-missing']);
    }
    expect(open.sort()).toEqual([
      'get /api/v1/api-info',
      'get /api/v1/openapi.json',
      'get /health/live',
      'get /health/ready',
      'get /problems/{code}',
    ]);
  });

  it('that is a command stands for exactly one row, and every row has one', () => {
    const commands = operations()
      .filter(({ path }) => /^\/api\/v1\/[a-z-]+\/cases\//.test(path))
      .map(({ path }) => path.replace('/api/v1/', '').replace('/cases/{caseId}/', '/').replace('/cases/', '/'));
    expect([...commands].sort()).toEqual(rows.map(placeOf).sort());
  });
});

/** What becomes of a command that is meant for a version that never was: nothing, but for who may give it. */
async function answerTo(seat: Seat, row: (typeof rows)[number]): Promise<string> {
  const { name, opens } = row;
  const slug = row.by[0]?.authority.slug ?? '';
  const path = opens ? `/api/v1/${slug}/cases/${name}` : `/api/v1/${slug}/cases/{caseId}/${name}`;
  const place = operations().find(one => one.path === path);
  if (!place) throw new Error(`no operation ${path}`);
  const example = opens ? openingOf(row) : exampleOf(place);
  const answer = await (
    await house.as(seat)
  ).post<Partial<ProblemBody>>(`${addressOf(path)}?dryRun=true`, example, asNew(opens ? undefined : 999_999_999));
  return `${answer.status} ${answer.body.code ?? ''}`.trim();
}

const day = '2026-01-07';
const openings: Readonly<Record<string, object>> = {
  'register-decision': usual.decision(day),
  'register-transfer': { ...usual.decisionTerms(day), destinations: ['DEU'] },
  'open-proceedings': polishUsual.proceedings(day),
  'order-to-leave': polishUsual.borderOrder(day, `${day}T08:00:00Z`),
  'decide-return-by-minister': polishUsual.ministerialDecision(day),
  'open-assisted-return': returnUsual.assistedReturnCase(day),
};

const openingOf = (row: (typeof rows)[number]): object => ({
  ...(openings[row.name] ?? usual.decisionTerms(day)),
  personId: persons.get(placeOf(row)),
});

describe('every command, asked for by every role of every authority', () => {
  it('is refused to all but the roles of its row, and tells the others who may', async () => {
    const table: string[][] = [['Command', 'Given by']];
    for (const row of rows) {
      const givers: string[] = [];
      for (const seat of seats) {
        const answer = await answerTo(seat, row);
        const mayGive = row.by.some(({ key }) => key === roleOf(seat));
        const takesPart = ['migrationsverket', 'migrationsdomstol'].includes(slugOf(seat));
        const place = `${seat} ${placeOf(row)}`;
        if (!mayGive) expect([place, answer]).toEqual([place, '403 wrong-role']);
        else if (row.opens) expect([place, answer]).toEqual([place, '200']);
        else expect([place, answer]).toEqual([place, takesPart ? '412 version-conflict' : '404 case-not-found']);
        if (mayGive) givers.push(seat.split('/')[1] ?? '');
      }
      table.push([placeOf(row), givers.join(', ')]);
    }
    compare('Commands', table);
  });
});

/** Which seats got which status. */
async function statusesOf(ask: (seat: Seat) => Promise<{ readonly status: number }>): Promise<Map<number, Seat[]>> {
  const by = new Map<number, Seat[]>();
  for (const seat of seats) {
    const { status } = await ask(seat);
    by.set(status, [...(by.get(status) ?? []), seat]);
  }
  return by;
}

/** With the parameters that must be there, as the document gives them for an example. */
function askedAt({ path, operation }: PlacedOperation): string {
  const asked = new URLSearchParams();
  for (const one of operation.parameters ?? [])
    if (!isReference(one) && one.in === 'query' && one.required === true && one.schema && !isReference(one.schema))
      asked.set(one.name, String(one.schema.example));
  return [addressOf(path), ...(asked.size > 0 ? [asked.toString()] : [])].join('?');
}

const refusals = [403, 404];
const standing = ['Not found by', 'Not for the role of', 'Data protection officers'];

/** One line of a table: who is let in, who is not, and how data protection officers fare. */
function lineFor(place: PlacedOperation, by: ReadonlyMap<number, readonly Seat[]>): string[] {
  const letIn = [...by].flatMap(([status, asking]) => (refusals.includes(status) ? [] : asking));
  const [notFound = [], refused = []] = [404, 403].map(status => by.get(status));
  const officers = everySeat.filter(isOfficer).map(seat => {
    if (letIn.includes(seat)) return 'let in';
    return notFound.includes(seat) ? 'not found' : 'refused';
  });
  const verb = place.method === 'get' ? '' : `${place.method.toUpperCase()} `;
  return [
    `${verb}${place.path.replace('/api/v1', '')}`,
    authoritiesOf(letIn),
    authoritiesOf(notFound),
    refused.filter(seat => !isOfficer(seat)).join(', '),
    [...new Set(officers)].sort().join(', '),
  ];
}

describe('everything that can be read', () => {
  it('is there for those who take part or watch over it, and for nobody else', async () => {
    const table: string[][] = [['Reading', 'Answered to', ...standing]];
    for (const place of operations().filter(one => one.method === 'get' && !isOpen(one))) {
      const by = await statusesOf(async seat => (await house.as(seat)).get(askedAt(place)));
      expect([place.path, [...by.keys()].filter(status => ![200, ...refusals].includes(status))]).toEqual([
        place.path,
        [],
      ]);
      if (place.path.startsWith('/api/v1/cases/{caseId}') && !ofSomeCases.some(one => place.path.includes(one)))
        for (const seat of seats) {
          const takesPart = ['migrationsverket', 'migrationsdomstol'].includes(slugOf(seat));
          const status = isOfficer(seat) ? 403 : takesPart ? 200 : 404;
          expect([seat, place.path, by.get(status)?.includes(seat)]).toEqual([seat, place.path, true]);
        }
      table.push(lineFor(place, by));
    }
    expect(await road.version()).toBe((await road.journal(decider)).length);
    compare('Readings', table);
  });
});

describe('everything that can be written and is no command', () => {
  it('is refused to all but those whom the reviewed table lets in', async () => {
    const table: string[][] = [['Write', 'Let in', ...standing]];
    const writes = operations().filter(
      // A clock that is moved is there for development alone, and would move under the others.
      ({ method, path }) =>
        method !== 'get' && !path.includes('/development/') && !/^\/api\/v1\/[a-z-]+\/cases\//.test(path),
    );
    // Last what draws the circle around cases: nobody else would be let in afterwards.
    const narrows = ({ path }: PlacedOperation) => /protection$|access-regimes$/.test(path);
    for (const place of [...writes.filter(one => !narrows(one)), ...writes.filter(narrows)]) {
      const body = place.operation.requestBody ? exampleOf(place) : undefined;
      const by = await statusesOf(async seat =>
        (await house.as(seat)).send(place.method.toUpperCase(), addressOf(place.path), body, asNew(999_999_999)),
      );
      expect([place.path, [...by.keys()].filter(status => [400, 401, 429].includes(status) || status >= 500)]).toEqual([
        place.path,
        [],
      ]);
      table.push(lineFor(place, by));
    }
    compare('Other writes', table);
  });
});

/** Not every case has them, or they are for those who watch over its circle. */
const ofSomeCases = [
  'transport-orders',
  'reintegration-tool-case',
  'european-travel-document',
  '/assignment',
  '/grants',
  '/break-glass',
];
const isOfficer = (seat: Seat): boolean => seat.endsWith('/data-protection-officer');

/** Whole authorities where all who work with cases stand alike, which is how the outer walls are built. */
function authoritiesOf(given: readonly Seat[] = []): string {
  const some = given.filter(seat => !isOfficer(seat));
  const seats = everySeat.filter(seat => !isOfficer(seat));
  const slugs = [...new Set(some.map(slugOf))];
  const whole = slugs.every(slug => seats.filter(one => slugOf(one) === slug).every(one => some.includes(one)));
  return whole && slugs.length === new Set(seats.map(slugOf)).size ? 'everybody' : (whole ? slugs : some).join(', ');
}

/** Compares one table with the reviewed page; all are on it, each under its heading. */
function compare(heading: keyof typeof introductions, table: readonly (readonly string[])[]): void {
  const widths = (table[0] ?? []).map((_, at) => Math.max(...table.map(cells => cells[at]?.length ?? 0)));
  const line = (cells: readonly string[]) => `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`;
  const [head = [], ...body] = table;
  const lines = [line(head), line(widths.map(width => '-'.repeat(width))), ...body.map(line)];
  const section = `## ${heading}\n\n${introductions[heading]}\n\n${lines.join('\n')}\n`;
  const page = read();
  if (process.env['UPDATE_MATRIX'] !== undefined) writeFileSync(reviewed, withSection(page, heading, section));
  else expect(sectionOf(page, heading)).toBe(section);
}

const title = '# Who may do what, as the running server answers\n';
const introductions = {
  Commands: 'Every command, asked for by every role over HTTP. Whoever is not named is answered 403 wrong-role.',
  Readings:
    'Every reading, of a case in which Migrationsverket and the court take part, the police and Kriminalvården do not; lists answer with what is open to whoever asks.',
  'Other writes':
    'Every write that is no command, as the document gives it for an example. Whoever is let in is past the roles; what the write then needs is another matter.',
};

function read(): string {
  try {
    return readFileSync(reviewed, 'utf8');
  } catch {
    return title;
  }
}

const sectionsOf = (page: string): readonly string[] => page.split(/(?=^## )/m).slice(1);
const sectionOf = (page: string, heading: string): string =>
  (sectionsOf(page).find(section => section.startsWith(`## ${heading}\n`)) ?? '').trimEnd() + '\n';

const withSection = (page: string, heading: string, section: string): string =>
  [title, ...[...sectionsOf(page).filter(one => !one.startsWith(`## ${heading}\n`)), section].sort()]
    .map(one => one.trimEnd())
    .join('\n\n') + '\n';
