import { operationsOf, type PlacedOperation } from '../../../src/platform/http/openapi/document-types';
import type { ProblemBody } from '../../../src/platform/http/problems/problem-body';
import { usual } from '../../builders';
import { asNew, House, type Seat } from '../house';
import { addressOf, parametersOf } from '../requests';
import { decider, Road } from '../road';

jest.setTimeout(180_000);

interface Page {
  readonly items: readonly unknown[];
  readonly next?: string;
}

let house: House;
let road: Road;
let hers: string;
beforeAll(async () => {
  house = await House.open();
  road = await Road.afterAppeal(house);
  const client = await house.as(decider);
  for (let count = 0; count < 3; count++) {
    const { body } = await client.post<{ caseId: string }>(
      '/api/v1/migrationsverket/cases/register-decision',
      { ...usual.decision('2026-02-10'), personId: road.personId },
      asNew(),
    );
    hers = body.caseId;
  }
});
afterAll(() => house.close());

const idFor = (name: string): string =>
  /person/i.test(name) ? road.personId : name === 'number' ? '1' : /country/i.test(name) ? 'GEO' : road.caseId;

/** What is tried against databases, shells, templates, logs and parsers. */
const payloads = [
  "' OR '1'='1",
  "x'; SELECT pg_sleep(5); --",
  '1; DROP TABLE cases',
  '(SELECT version())',
  'id) UNION SELECT payload FROM journal_sealed --',
  'id desc, (case when 1=1 then 1 else 1/0 end)',
  '-id;--',
  '%',
  '_',
  '*',
  '\\',
  '$where',
  '{"$gt":""}',
  '${7*7}',
  '{{7*7}}',
  '../../etc/passwd',
  'true',
  '__proto__',
  '\u0000',
  'a\r\nset-cookie: x=y',
  'a'.repeat(1500),
];

const readings = (): readonly PlacedOperation[] =>
  operationsOf(house.document).filter(({ method }) => method === 'get');

describe('a filter or a sorting', () => {
  it('takes what is on its list or nothing, and never reaches the database as words', async () => {
    const client = await house.as(decider);
    let asked = 0;
    for (const place of readings()) {
      const path = addressOf(place, idFor);
      const whole = JSON.stringify((await client.get(path)).body).length;
      for (const { name } of parametersOf(house.document, place, 'query'))
        for (const payload of payloads) {
          const began = performance.now();
          const answer = await client.get<Partial<ProblemBody> & Partial<Page>>(
            `${path}?${name}=${encodeURIComponent(payload)}`,
          );
          const title = `${place.path} ${name} ${payload.slice(0, 40)}`;
          expect([title, answer.status < 500]).toEqual([title, true]);
          // A filter may be a free reference: then it finds what bears it, which is nothing.
          if (answer.status === 200 && answer.body.items !== undefined && payload !== 'true')
            expect([title, answer.body.items.length]).toEqual([title, 0]);
          expect([title, performance.now() - began < 4_000]).toEqual([title, true]);
          expect(JSON.stringify(answer.body)).not.toMatch(/syntax error|pg_|relation "|at character/i);
          expect(answer.headers.has('set-cookie')).toBe(false);
          asked++;
        }
      expect(whole).toBeGreaterThan(0);
    }
    expect(asked).toBeGreaterThan(400);
  });

  it('is taken once, under its own name, and by no other spelling', async () => {
    const client = await house.as(decider);
    for (const query of [
      'open=true&open=false',
      'open[]=true',
      'open[$ne]=true',
      'open.x=true',
      'OPEN=true',
      'open%00=true',
      'filter=open',
      'where=1',
      'order=id',
      'fields=payload',
      'include=sealed',
      'expand=journal',
      'custody=detained',
      'nationality=GEO',
      'health=ill',
      '__proto__[open]=true',
      'constructor=1',
    ]) {
      const answer = await client.get<ProblemBody>(`/api/v1/cases?${query}`);
      expect([query, answer.status, answer.body.code]).toEqual([query, 400, 'unknown-parameter']);
    }
  });
});

describe('a cursor', () => {
  /** Every list that pages, with a seat that has more than one page of it. */
  async function paged(seat: Seat): Promise<ReadonlyMap<string, string>> {
    const client = await house.as(seat);
    const found = new Map<string, string>();
    for (const place of readings()) {
      const names = parametersOf(house.document, place, 'query').map(({ name }) => name);
      if (!names.includes('cursor')) continue;
      const path = addressOf(place, idFor);
      const { body, status } = await client.get<Page>(`${path}?limit=1`);
      if (status === 200 && body.next !== undefined) found.set(path, body.next);
    }
    return found;
  }
  const invalid = async (seat: Seat, path: string, cursor: string) => {
    const answer = await (
      await house.as(seat)
    ).get<ProblemBody>(`${path}?limit=1&cursor=${encodeURIComponent(cursor)}`);
    return [answer.status, answer.body.code];
  };
  const refused = [400, 'invalid-cursor'];

  it('of which one bit was turned is refused, on every list', async () => {
    const lists = await paged(decider);
    expect(lists.size).toBeGreaterThanOrEqual(3);
    for (const [path, cursor] of lists) {
      expect((await (await house.as(decider)).get(`${path}?limit=1&cursor=${cursor}`)).status).toBe(200);
      const bytes = Buffer.from(cursor, 'base64url');
      for (let bit = 0; bit < bytes.length * 8; bit += 7) {
        const turned = Buffer.from(bytes);
        turned[bit >> 3] = (turned[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        expect([path, bit, await invalid(decider, path, turned.toString('base64url'))]).toEqual([path, bit, refused]);
      }
    }
  });

  it('of one list is refused by every other', async () => {
    const lists = await paged(decider);
    for (const [path] of lists)
      for (const [other, cursor] of lists)
        if (other !== path) expect([path, other, await invalid(decider, path, cursor)]).toEqual([path, other, refused]);
  });

  it('of the journal of one case is refused by that of another', async () => {
    const client = await house.as(decider);
    const { body } = await client.get<Page>(`/api/v1/cases/${road.caseId}/journal?limit=1`);
    expect(await invalid(decider, `/api/v1/cases/${hers}/journal`, body.next ?? '')).toEqual(refused);
  });

  it('of one authority is refused to another, where it is not already told that there is nothing', async () => {
    const lists = await paged(decider);
    for (const [path, cursor] of lists)
      for (const seat of ['polisen/enforcement-officer', 'kriminalvarden/transport-planner'] as const) {
        const told = await invalid(seat, path, cursor);
        expect([path, seat, told[0] === 404 || JSON.stringify(told) === JSON.stringify(refused)]).toEqual([
          path,
          seat,
          true,
        ]);
      }
  });

  it.each(['', 'W10', 'bnVsbA', '0', '-1', 'eyJvZmZzZXQiOjB9', '../..', 'x'.repeat(1900), '\u0000'])(
    'that nobody gave is refused: %j',
    async made => {
      const [status] = await invalid(decider, '/api/v1/cases', made);
      expect(status).toBe(400);
    },
  );
});
