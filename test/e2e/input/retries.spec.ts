import { randomUUID } from 'node:crypto';
import type { CommandAnswer } from '../../../src/cases/spine/command-answer';
import type { ProblemBody } from '../../../src/platform/http/problems/problem-body';
import { usual } from '../../builders';
import type { Client } from '../client';
import { asNew, House } from '../house';
import { decider, returnOfficer, Road } from '../road';

jest.setTimeout(120_000);

let house: House;
let client: Client;
beforeAll(async () => {
  house = await House.open();
  client = await house.as(decider);
});
afterAll(() => house.close());

const begin = () => Road.begin(house, '2026-03-02T09:00:00+01:00');
const stayOn = (road: Road) => `/api/v1/migrationsverket/cases/${road.caseId}/stay-enforcement`;
const reopen = (headers: Record<string, string>, personId: string, change: object = {}) =>
  client.post<CommandAnswer & ProblemBody>(
    '/api/v1/migrationsverket/cases/register-decision',
    { ...usual.decision('2026-03-02'), personId, ...change },
    headers,
  );

describe('a command that is sent again with its key', () => {
  it('gets its first answer, and is done once', async () => {
    const road = await begin();
    const headers = asNew(await road.version());
    const first = await client.post(stayOn(road), usual.stay, headers);
    const again = await client.post(stayOn(road), usual.stay, headers);
    expect(first.status).toBe(200);
    expect([again.status, again.body]).toEqual([first.status, first.body]);
    expect(again.headers.get('etag')).toBe(first.headers.get('etag'));
    expect([first, again].map(one => one.headers.get('idempotent-replayed'))).toEqual([null, 'true']);
    expect((await road.journal()).filter(({ type }) => type === 'hold-set')).toHaveLength(1);
  });

  it('gets it also when the case has gone on since', async () => {
    const road = await begin();
    const headers = asNew(await road.version());
    const first = await client.post(stayOn(road), usual.stay, headers);
    await road.give(decider, 'lift-stay', { hold: 1, because: 'decided-anew' });
    const again = await client.post(stayOn(road), usual.stay, headers);
    expect([again.status, again.body]).toEqual([200, first.body]);
  });

  it('may write its content in another order, and in the quotation marks of the standard', async () => {
    const road = await begin();
    const key = randomUUID();
    const match = { 'If-Match': `"${await road.version()}"` };
    await client.post(stayOn(road), usual.stay, { ...match, 'Idempotency-Key': key });
    const reversed = Object.fromEntries(Object.entries(usual.stay).reverse());
    const again = await client.post(stayOn(road), reversed, { ...match, 'Idempotency-Key': `"${key}"` });
    expect([again.status, again.headers.get('idempotent-replayed')]).toEqual([200, 'true']);
  });

  it('is refused when it says something else', async () => {
    const road = await begin();
    const headers = asNew(await road.version());
    await client.post(stayOn(road), usual.stay, headers);
    const other = await client.post<ProblemBody>(stayOn(road), { ...usual.stay, reasons: 'Other facts.' }, headers);
    expect([other.status, other.body.code]).toEqual([422, 'idempotency-key-reused']);
  });

  it('is refused when it is for another case', async () => {
    const [road, elsewhere] = [await begin(), await begin()];
    const headers = asNew(await road.version());
    await client.post(stayOn(road), usual.stay, headers);
    const other = await client.post<ProblemBody>(stayOn(elsewhere), usual.stay, headers);
    expect([other.status, other.body.code]).toEqual([422, 'idempotency-key-reused']);
  });

  it('is no retry when another person sends it', async () => {
    const road = await begin();
    const headers = asNew(await road.version());
    await client.post(stayOn(road), usual.stay, headers);
    const colleague = await house.as(`${decider}#2`);
    const other = await colleague.post<ProblemBody>(stayOn(road), usual.stay, headers);
    expect([other.status, other.body.code]).toEqual([412, 'version-conflict']);
  });

  it('opens one case, and tells where it is both times', async () => {
    const { personId } = await begin();
    const headers = asNew();
    const answers = [await reopen(headers, personId), await reopen(headers, personId)];
    expect(answers.map(({ status }) => status)).toEqual([201, 201]);
    expect(new Set(answers.map(({ body }) => body.caseId)).size).toBe(1);
    expect(new Set(answers.map(one => one.headers.get('location'))).size).toBe(1);
    const other = await reopen(headers, personId, { reference: '52-7' });
    expect([other.status, other.body.code]).toEqual([422, 'idempotency-key-reused']);
  });
});

describe('two identical commands at once', () => {
  it('are one command', async () => {
    const road = await begin();
    const headers = asNew(await road.version());
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => client.post<CommandAnswer>(stayOn(road), usual.stay, headers)),
    );
    expect(answers.map(({ status }) => status)).toEqual(Array(8).fill(200));
    for (const { body } of answers) expect(body).toEqual(answers[0]?.body);
    expect(answers.filter(one => one.headers.get('idempotent-replayed') === null)).toHaveLength(1);
    expect((await road.journal()).filter(({ type }) => type === 'hold-set')).toHaveLength(1);
  });

  it('open one case', async () => {
    const { personId } = await begin();
    const headers = asNew();
    const reference = `52-${randomUUID().slice(0, 8).toUpperCase()}`;
    const answers = await Promise.all(Array.from({ length: 8 }, () => reopen(headers, personId, { reference })));
    expect(answers.map(({ status }) => status)).toEqual(Array(8).fill(201));
    expect(new Set(answers.map(({ body }) => body.caseId)).size).toBe(1);
    const { body } = await client.get<{ items: unknown[] }>(`/api/v1/cases?reference=${reference}`);
    expect(body.items).toHaveLength(1);
  });
});

describe('a hundred writers on one case at once', () => {
  it('succeed or are refused, each, with one version for each success and an unbroken chain', async () => {
    const road = await begin();
    const before = await road.version();
    const people = await Promise.all([decider, `${decider}#2` as const].map(seat => house.as(seat)));
    const write = async (writer: number): Promise<{ version: number } | 'refused'> => {
      const person = people[writer % people.length] ?? client;
      const answer = await person.post<CommandAnswer & ProblemBody>(
        stayOn(road),
        { ...usual.stay, reasons: `Writer ${writer}.` },
        asNew(await road.version()),
      );
      if (answer.status === 200) return { version: answer.body.version };
      expect([answer.status, answer.body.code]).toEqual([412, 'version-conflict']);
      return 'refused';
    };
    const outcomes = await Promise.all(Array.from({ length: 100 }, (_, writer) => write(writer)));
    const versions = outcomes.flatMap(outcome => (outcome === 'refused' ? [] : [outcome.version]));
    const refusals = outcomes.filter(outcome => outcome === 'refused').length;
    expect(versions.length + refusals).toBe(100);
    expect(versions.length).toBeGreaterThan(0);
    expect(versions.sort((one, other) => one - other)).toEqual(versions.map((_, at) => before + at + 1));

    expect(await road.version()).toBe(before + versions.length);
    expect(await road.journal()).toHaveLength(before + versions.length);
    expect(await road.verified()).toMatchObject({ intact: true, findings: [], events: before + versions.length });
  });

  it('that all read first succeed once', async () => {
    const road = await begin();
    const version = await road.version();
    const officer = await house.as(returnOfficer);
    const path = `/api/v1/migrationsverket/cases/${road.caseId}/report-absconded`;
    const answers = await Promise.all(
      Array.from({ length: 100 }, () => officer.post(path, usual.absconding('2026-03-02'), asNew(version))),
    );
    const count = (status: number) => answers.filter(one => one.status === status).length;
    expect([count(200), count(412)]).toEqual([1, 99]);
    expect(await road.verified()).toMatchObject({ intact: true, events: version + 1 });
  });
});
