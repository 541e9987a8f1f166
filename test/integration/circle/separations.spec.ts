import { separationsOf } from '../../../src/circle/separations';
import { procedures } from '../../../src/procedures';
import { freshDatabase, type FreshDatabase } from '../../postgres/database';
import { Client } from 'pg';

jest.setTimeout(60_000);

let fresh: FreshDatabase;
let owner: Client;
beforeAll(async () => {
  fresh = await freshDatabase();
  owner = new Client({ connectionString: fresh.ownerUrl });
  await owner.connect();
});
afterAll(async () => {
  await owner.end();
  await fresh.drop();
});

describe('the table of what one person never does both of', () => {
  it('names every constraint of the database that keeps two persons apart, and only what there is', async () => {
    const { rows } = await owner.query<{ name: string }>(`
      select conname as name from pg_constraint where conname ~ '_(two_persons|not_to_oneself)$'
      union select proname from pg_proc where proname = 'assign_case'`);
    const held = new Set(separationsOf(procedures).flatMap(({ heldBy }) => heldBy));
    expect([...held].filter(name => name !== 'same-person').sort()).toEqual(rows.map(({ name }) => name).sort());
  });
});
