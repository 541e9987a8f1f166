import { randomUUID } from 'node:crypto';
import { DataSource } from 'typeorm';
import type { Actor } from '../../../src/kernel';
import { PersonAssertionEntity, PersonEntity, PersonSearchKeyEntity, PersonsReader } from '../../../src/persons';
import type { Assertion } from '../../../src/persons/identity/assertion';
import { termsOf } from '../../../src/persons/identity/name-folding';
import { PersonsRecorder } from '../../../src/persons/store/persons-recorder';
import { Clock } from '../../../src/platform/clock/clock';
import { dataSourceOptions } from '../../../src/platform/database/data-source';
import { Database } from '../../../src/platform/database/database';
import { freshDatabase, type FreshDatabase } from '../../postgres/database';
import { TrialCases } from './trial-cases';

jest.setTimeout(60_000);

const actor = (authority: string, subject = 'anna'): Actor => ({ authority, subject, roles: [] });
const migrationsverket = actor('se.migrationsverket');
const polisen = actor('se.polisen');
const kriminalvarden = actor('se.kriminalvarden');

const claimed = { source: 'self-declared', certainty: 'claimed' } as const;
const name = (primary: string, secondary: string | null = null): Assertion => ({
  kind: 'name',
  value: { kind: 'official', primary, secondary },
  ...claimed,
});
const born = (value: string): Assertion => ({ kind: 'birth-date', value, ...claimed });
const citizen = (value: string): Assertion => ({ kind: 'nationality', value, ...claimed });
const passport: Assertion = {
  kind: 'document',
  value: { kind: 'passport', number: 'L898902C3', issuer: 'GEO' },
  source: 'document',
  certainty: 'confirmed',
};

let fresh: FreshDatabase;
let source: DataSource;
let database: Database;
let cases: TrialCases;
let recorder: PersonsRecorder;
let reader: PersonsReader;

beforeAll(async () => {
  fresh = await freshDatabase();
  const entities = [PersonEntity, PersonAssertionEntity, PersonSearchKeyEntity];
  source = await new DataSource({
    ...dataSourceOptions({ url: fresh.url, poolSize: 8, name: 'test' }),
    entities,
  }).initialize();
  database = new Database(source);
  cases = await TrialCases.open(fresh.ownerUrl);
  recorder = new PersonsRecorder(database, new Clock());
  reader = new PersonsReader(database, new Clock());
});

afterAll(async () => {
  await cases.close();
  await source.destroy();
  await fresh.drop();
});

const register = async (...assertions: readonly Assertion[]) =>
  (await recorder.register(migrationsverket, randomUUID(), assertions)).receipt;

const found = async (by: Actor, question: string, more: { birthDate?: string; nationality?: string } = {}) =>
  (await reader.search(by, { name: question, ...more }, termsOf(question), 'test')).hits;

describe('The record of a person', () => {
  it('keeps what was said as it was said, with who said it', async () => {
    const { id, version, recorded } = await register(name("Robert'); DROP TABLE cases;--"), born('1990-05'), passport);
    expect({ version, recorded }).toEqual({ version: 3, recorded: [1, 2, 3] });
    const person = await reader.find(migrationsverket, id, 'test');
    expect(person?.registeredBy).toBe('se.migrationsverket');
    expect(person?.identity).toMatchObject({ displayName: "Robert'); DROP TABLE cases;--", birthDate: '1990-05' });
    expect(person?.statements[2]).toEqual({
      number: 3,
      kind: 'document',
      document: passport.value,
      source: 'document',
      certainty: 'confirmed',
      recordedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
      authority: 'se.migrationsverket',
    });
  });

  it('supersedes a statement and keeps it', async () => {
    const { id } = await register(name('Suharto'), born('1990'));
    const exact: Assertion = { ...born('1990-05-14'), source: 'document', assertedOn: '2026-01-15' };
    const { receipt } = await recorder.assert(migrationsverket, { id, version: 2 }, randomUUID(), exact, 2);
    expect(receipt).toEqual({ id, version: 3, recorded: [3] });
    const person = await reader.find(migrationsverket, id, 'test');
    expect(person?.identity.birthDate).toBe('1990-05-14');
    expect(person?.statements.map(({ number, supersededBy }) => [number, supersededBy])).toEqual([
      [1, undefined],
      [2, 3],
      [3, undefined],
    ]);
    expect(person?.statements[2]?.assertedOn).toBe('2026-01-15');
  });

  it('supersedes only what stands and is of the same kind', async () => {
    const { id } = await register(name('Suharto'), born('1990'));
    const assert = (supersedes: number, version: number) =>
      recorder.assert(migrationsverket, { id, version }, randomUUID(), born('1991'), supersedes);
    await expect(assert(1, 2)).rejects.toMatchObject({ code: 'invalid-input' });
    await expect(assert(9, 2)).rejects.toMatchObject({ code: 'invalid-input' });
    await assert(2, 2);
    await expect(assert(2, 3)).rejects.toMatchObject({ code: 'invalid-input' });
    expect((await reader.find(migrationsverket, id, 'test'))?.version).toBe(3);
  });

  it('refuses a stale version and writes nothing', async () => {
    const { id } = await register(name('Suharto'));
    const before = [await cases.count('person_assertions'), await cases.count('idempotency_keys')];
    await expect(
      recorder.assert(migrationsverket, { id, version: 7 }, randomUUID(), born('1990')),
    ).rejects.toMatchObject({ code: 'version-conflict' });
    expect([await cases.count('person_assertions'), await cases.count('idempotency_keys')]).toEqual(before);
  });

  it('answers a request that is sent again with the first answer, and refuses another under its key', async () => {
    const key = randomUUID();
    const first = await recorder.register(migrationsverket, key, [name('Suharto')]);
    const again = await recorder.register(migrationsverket, key, [name('Suharto')]);
    expect(again).toEqual({ receipt: first.receipt, replayed: true });
    await expect(recorder.register(migrationsverket, key, [name('Sukarno')])).rejects.toMatchObject({
      code: 'idempotency-key-reused',
    });

    const { id } = first.receipt;
    const other = randomUUID();
    const said = await recorder.assert(migrationsverket, { id, version: 1 }, other, born('1990'));
    const repeated = await recorder.assert(migrationsverket, { id, version: 1 }, other, born('1990'));
    expect(repeated).toEqual({ receipt: said.receipt, replayed: true });
    await expect(recorder.assert(migrationsverket, { id, version: 2 }, other, born('1991'))).rejects.toMatchObject({
      code: 'idempotency-key-reused',
    });
  });

  it('makes one person of one request that arrives ten times at once', async () => {
    const before = await cases.count('persons');
    const key = randomUUID();
    const all = await Promise.all(
      Array.from({ length: 10 }, () => recorder.register(migrationsverket, key, [name('Suharto')])),
    );
    expect(new Set(all.map(({ receipt }) => receipt.id)).size).toBe(1);
    expect(all.filter(({ replayed }) => !replayed)).toHaveLength(1);
    expect(await cases.count('persons')).toBe(before + 1);
  });

  it('lets one of ten writers with the same version through', async () => {
    const { id } = await register(name('Suharto'));
    const all = await Promise.allSettled(
      Array.from({ length: 10 }, (_, at) =>
        recorder.assert(migrationsverket, { id, version: 1 }, randomUUID(), born(`19${at + 70}`)),
      ),
    );
    expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const person = await reader.find(migrationsverket, id, 'test');
    expect([person?.version, person?.statements.length]).toEqual([2, 2]);
  });
});

describe('Who sees a person', () => {
  it('is the authority that registered, and then whoever takes part in a case', async () => {
    const { id } = await register(name('Nguyễn'), passport);
    expect(await reader.find(polisen, id, 'test')).toBeUndefined();
    expect(await reader.identityOf(id, polisen)).toBeUndefined();
    expect(await reader.knows(polisen, id)).toBe(false);
    await expect(recorder.assert(polisen, { id, version: 1 }, randomUUID(), born('1990'))).rejects.toMatchObject({
      code: 'person-not-found',
    });

    await cases.about(id, 'se.migrationsverket', 'se.polisen');
    expect((await reader.find(polisen, id, 'test'))?.statements).toHaveLength(2);
    expect(await reader.knows(polisen, id)).toBe(true);
    const { receipt } = await recorder.assert(polisen, { id, version: 2 }, randomUUID(), born('1990'));
    expect(receipt.version).toBe(3);
    expect((await reader.find(migrationsverket, id, 'test'))?.statements[2]?.authority).toBe('se.polisen');
  });

  it('is a party without the identity disclosed to it, for what tells whom it has before itself', async () => {
    const { id } = await register(name('Suharto'), passport);
    const caseId = await cases.about(id, 'se.polisen');
    await cases.discloses(caseId, 'se.polisen', ['decision', 'custody']);
    expect((await reader.find(polisen, id, 'test'))?.statements.map(({ kind }) => kind)).toEqual(['name']);
    // What it adds takes the next number, also where it may not see the one before.
    const { receipt } = await recorder.assert(polisen, { id, version: 2 }, randomUUID(), born('1990'));
    expect(receipt.recorded).toEqual([3]);
    await cases.discloses(caseId, 'se.polisen', ['decision', 'identity']);
    expect((await reader.find(polisen, id, 'test'))?.statements.map(({ kind }) => kind)).toEqual([
      ...['name', 'document', 'birth-date'],
    ]);
  });

  it('is the carrier while the transport lasts, for what it needs and no more', async () => {
    const { id } = await register(name('Suharto'), born('1990'), citizen('GEO'), passport);
    const caseId = await cases.about(id, 'se.migrationsverket', 'se.polisen');
    expect(await reader.find(kriminalvarden, id, 'test')).toBeUndefined();

    await cases.orderTransport(caseId, id, 'se.kriminalvarden');
    const person = await reader.find(kriminalvarden, id, 'test');
    expect(person?.statements.map(({ kind }) => kind)).toEqual(['name', 'birth-date', 'nationality']);
    expect(person?.identity.documents).toEqual([]);
    expect(await reader.identityOf(id, kriminalvarden)).toEqual(person?.identity);
    expect(await reader.knows(kriminalvarden, id)).toBe(false);
    expect(await found(kriminalvarden, 'Suharto')).toEqual([]);
    await expect(recorder.assert(kriminalvarden, { id, version: 4 }, randomUUID(), born('1991'))).rejects.toMatchObject(
      {
        code: 'person-not-found',
      },
    );

    await cases.transportBecomes(caseId, 'completed');
    expect(await reader.find(kriminalvarden, id, 'test')).toBeUndefined();
  });

  it('logs each look, and finding nobody', async () => {
    const { id } = await register(name('Logsson'));
    const before = (await cases.looks()).length;
    await reader.find(migrationsverket, id, 'test');
    await reader.find(polisen, id, 'test');
    await reader.identityOf(id, migrationsverket);
    await found(migrationsverket, 'Logsson');
    await found(polisen, 'Logsson');
    expect((await cases.looks()).slice(before)).toEqual([
      { authority: 'se.migrationsverket', operation: 'read-person', person_id: id },
      { authority: 'se.migrationsverket', operation: 'search-persons', person_id: id },
      { authority: 'se.polisen', operation: 'search-persons', person_id: null },
    ]);
  });
});

describe('The walls behind the functions', () => {
  const asRuntime = (authority: string, actingOn: string, sql: string, values: readonly unknown[] = []) =>
    source.transaction(async runner => {
      await runner.query(`SELECT set_config('app.authority', $1, true), set_config('app.acting_on', $2, true)`, [
        authority,
        actingOn,
      ]);
      return runner.query<unknown>(sql, [...values]);
    });

  it('show nothing to a connection that does not say who asks', async () => {
    await register(name('Suharto'));
    for (const table of ['persons', 'person_assertions', 'person_search_keys'])
      expect(await asRuntime('', '', `SELECT * FROM ${table}`)).toEqual([]);
  });

  it('show an authority no row of a stranger, whatever it selects', async () => {
    const { id } = await register(name('Suharto'), passport);
    expect(await asRuntime('se.polisen', id, 'SELECT * FROM persons WHERE id = $1', [id])).toEqual([]);
    expect(await asRuntime('se.polisen', id, 'SELECT * FROM person_assertions WHERE person_id = $1', [id])).toEqual([]);
    expect(await asRuntime('se.polisen', id, 'SELECT * FROM person_search_keys WHERE person_id = $1', [id])).toEqual(
      [],
    );
  });

  it('let nobody change or remove a statement', async () => {
    const { id } = await register(name('Suharto'), born('1990'));
    const denied = { code: '42501' };
    for (const sql of [
      `UPDATE person_assertions SET value = '"1980"'`,
      'DELETE FROM person_assertions',
      'DELETE FROM persons',
      'DELETE FROM person_search_keys',
      'TRUNCATE person_assertions',
      `UPDATE persons SET registered_by = 'se.polisen'`,
    ])
      await expect(asRuntime('se.migrationsverket', id, sql)).rejects.toMatchObject(denied);
    await expect(
      asRuntime('se.migrationsverket', id, 'UPDATE person_assertions SET superseded_by = null WHERE person_id = $1', [
        id,
      ]),
    ).rejects.toMatchObject(denied);
  });

  it('let nobody write about a stranger, nor in the name of another authority', async () => {
    const { id } = await register(name('Suharto'));
    const insert = `INSERT INTO person_assertions (person_id, number, kind, value, source, certainty, recorded_at, recorded_by, authority)
                    VALUES ($1, 9, 'sex', '"male"', 'authority', 'claimed', now(), 'anna', $2)`;
    const denied = { code: '42501' };
    await expect(asRuntime('se.polisen', id, insert, [id, 'se.polisen'])).rejects.toMatchObject(denied);
    await expect(asRuntime('se.migrationsverket', id, insert, [id, 'se.polisen'])).rejects.toMatchObject(denied);
  });
});

describe('A search', () => {
  it('finds names however they are spelt, the closest first', async () => {
    const asa = await register(name('Öberg-Ångström', 'Åsa'), born('1990-05'), citizen('SWE'));
    const oconnor = await register(name("O'Connor", 'Enya Siobhan'));
    for (const question of ['asa oberg', 'AASA OEBERG', 'ångström åsa'])
      expect((await found(migrationsverket, question)).map(({ personId }) => personId)).toEqual([asa.id]);
    for (const question of ['O’Connor', 'OCONNOR', 'oconnor'])
      expect(await found(migrationsverket, question)).toMatchObject([
        { personId: oconnor.id, match: 'exact', displayName: "O'Connor, Enya Siobhan" },
      ]);
    expect(await found(migrationsverket, 'oconn')).toMatchObject([{ personId: oconnor.id, match: 'beginning' }]);
    expect(await found(migrationsverket, 'oconnor asa')).toEqual([]);

    const spellings = [await register(name('Mohammed')), await register(name('Muhammad'))];
    expect(await found(migrationsverket, 'Muhammad')).toMatchObject([
      { personId: spellings[1]?.id, match: 'exact' },
      { personId: spellings[0]?.id, match: 'similar' },
    ]);
  });

  it('narrows by birth date as far as it is known, and by nationality', async () => {
    const { id } = await register(name('Narrow'), born('1990-05'), citizen('GEO'), citizen('RUS'));
    const ids = async (more: object) => (await found(migrationsverket, 'narrow', more)).map(one => one.personId);
    expect(await ids({ birthDate: '1990' })).toEqual([id]);
    expect(await ids({ birthDate: '1990-05-14' })).toEqual([id]);
    expect(await ids({ birthDate: '1990-06' })).toEqual([]);
    expect(await ids({ nationality: 'RUS' })).toEqual([id]);
    expect(await ids({ birthDate: '1990', nationality: 'SWE' })).toEqual([]);
  });

  it('finds a person by a name that was superseded', async () => {
    const { id } = await register(name('Formerly'));
    await recorder.assert(migrationsverket, { id, version: 1 }, randomUUID(), name('Nowadays'), 1);
    expect(await found(migrationsverket, 'formerly')).toMatchObject([{ personId: id, displayName: 'Nowadays' }]);
  });

  it('finds only persons whom the authority knows', async () => {
    const { id } = await register(name('Hidden'));
    expect(await found(polisen, 'hidden')).toEqual([]);
    await cases.about(id, 'se.polisen');
    expect(await found(polisen, 'hidden')).toMatchObject([{ personId: id }]);
  });

  it('shows twenty at most, says that there are more, and orders equals as Swedes do', async () => {
    for (const first of ['Åke', 'Zara', 'Anna']) await register(name('Crowd', first));
    const few = await found(migrationsverket, 'crowd');
    expect(few.map(({ displayName }) => displayName)).toEqual(['Crowd, Anna', 'Crowd, Zara', 'Crowd, Åke']);
    for (let at = 0; at < 18; at++) await register(name('Crowd'));
    const many = await reader.search(migrationsverket, { name: 'crowd' }, termsOf('crowd'), 'test');
    expect([many.hits.length, many.more]).toEqual([20, true]);
  });
});

describe('The tables', () => {
  it('are what the entities say', async () => {
    const owner = await new DataSource({
      ...dataSourceOptions({ url: fresh.ownerUrl, poolSize: 1, name: 'test' }),
      entities: [PersonEntity, PersonAssertionEntity, PersonSearchKeyEntity],
    }).initialize();
    try {
      const { upQueries } = await owner.driver.createSchemaBuilder().log();
      expect(upQueries.map(({ query }) => query)).toEqual([]);
    } finally {
      await owner.destroy();
    }
  });

  it('let a search use its index in spite of the walls', async () => {
    const plan = await source.transaction(async runner => {
      await runner.query(`SELECT set_config('app.authority', 'se.migrationsverket', true)`);
      await runner.query('SET LOCAL enable_seqscan = off');
      return runner.query<{ 'QUERY PLAN': string }[]>(
        `EXPLAIN SELECT person_id FROM person_search_keys WHERE form = 'word' AND key >= 'OCON' AND key <= 'OCONZ'`,
      );
    });
    expect(plan.map(line => line['QUERY PLAN']).join('\n')).toMatch(/Index Cond: .*form.*key >=.*key <=/);
  });
});
