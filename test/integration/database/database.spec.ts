import { mkdtemp, realpath } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DataSource } from 'typeorm';
import { dataSourceOptions } from '../../../src/platform/database/data-source';
import { Database } from '../../../src/platform/database/database';
import { EmbeddedPostgres } from '../../../src/platform/database/embedded/embedded';
import { prepareDatabase } from '../../../src/platform/database/opening/prepare';
import { runtimeUrl } from '../../../src/platform/database/opening/runtime-access';
import { statement } from '../../../src/platform/database/statement';
import { DatabaseUnavailable } from '../../../src/platform/database/unavailable';
import { freshDatabase, type FreshDatabase } from '../../postgres/database';

jest.setTimeout(60_000);

const open = (url: string, poolSize = 4) =>
  new DataSource(dataSourceOptions({ url, poolSize, name: 'test' })).initialize();
const sum = statement<[a: number, b: number], { sum: number }>('sum', 'select $1::int + $2::int as sum');

describe('Database', () => {
  let fresh: FreshDatabase;
  let source: DataSource;
  let database: Database;

  beforeAll(async () => {
    fresh = await freshDatabase();
    source = await open(fresh.url);
    database = new Database(source);
  });

  afterAll(async () => {
    await source.destroy();
    await fresh.drop();
  });

  it('runs a statement by its name and gives back its rows', async () => {
    expect(await database.call(sum, 2, 3)).toEqual([{ sum: 5 }]);
    expect(await database.run(sum, [20, 30])).toEqual([{ sum: 50 }]);
  });

  it('lets the server keep the plan of a named statement', async () => {
    await database.call(sum, 1, 1);
    const prepared = statement<[], { name: string }>('prepared', 'select name from pg_prepared_statements');
    // One connection is idle and is taken again, so it is the one that has prepared it.
    expect((await database.call(prepared)).map(({ name }) => name)).toContain('sum');
  });

  it('leaves the faults of a statement as they are', async () => {
    const wrong = statement('division', 'select 1 / $1::int as n');
    await expect(database.run(wrong, [0])).rejects.toMatchObject({ code: '22012' });
  });

  it('works as the runtime role', async () => {
    const who = statement<[], { who: string }>('who', 'select current_user as who');
    expect(await database.call(who)).toEqual([{ who: 'samverk_app' }]);
  });
});

describe('a database that goes away', () => {
  it('is told as DatabaseUnavailable while it is down, and is well again when it is back', async () => {
    const folder = await mkdtemp(join(await realpath(tmpdir()), 'samverk-lost-'));
    const server = await EmbeddedPostgres.start({ folder, revive: false });
    await prepareDatabase(server.ownerUrl);
    const source = await open(server.runtimeUrl);
    const database = new Database(source);
    try {
      const sleeping = database.run({ name: 'sleep', text: 'select pg_sleep(30)' }, []);
      const interrupted = expect(sleeping).rejects.toBeInstanceOf(DatabaseUnavailable);
      await database.call(sum, 1, 2);

      process.kill(server.processId ?? 0, 'SIGKILL');
      await interrupted;
      await expect(database.call(sum, 1, 2)).rejects.toBeInstanceOf(DatabaseUnavailable);

      await server.resume();
      expect(await database.call(sum, 1, 2)).toEqual([{ sum: 3 }]);
    } finally {
      await source.destroy();
      await server.remove();
    }
  });
});

describe('access at run time', () => {
  let fresh: FreshDatabase;
  const superuserUrl = () => {
    const url = new URL(process.env['TEST_DATABASE_URL'] ?? '');
    url.pathname = new URL(fresh.url).pathname;
    return url.href;
  };

  beforeAll(async () => {
    fresh = await freshDatabase();
  });
  afterAll(() => fresh.drop());

  it('takes the address of the runtime role as it is', async () => {
    expect(await runtimeUrl(fresh.url, { production: true })).toBe(fresh.url);
  });

  it.each(['superuser', 'owner'])('refuses the %s in production', async who => {
    const url = who === 'owner' ? fresh.ownerUrl : superuserUrl();
    await expect(runtimeUrl(url, { production: true })).rejects.toThrow(/log in as samverk_app/);
  });

  it('lets a superuser at home work as the runtime role only', async () => {
    const source = await open(await runtimeUrl(superuserUrl(), { production: false }), 1);
    try {
      expect(await source.query('select current_user as who')).toEqual([{ who: 'samverk_app' }]);
      await expect(source.query('create table mine (id int)')).rejects.toThrow(/permission denied/);
    } finally {
      await source.destroy();
    }
  });
});
