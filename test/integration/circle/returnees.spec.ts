import { polisen, WalledWorld } from '../walls/world';
import { Ledger } from './ledger';

jest.setTimeout(120_000);

/** Two who returned with help: one whose case is protected, and one whose case is not. */
let world: WalledWorld;
let hidden: string;
let open: string;

beforeAll(async () => {
  world = await WalledWorld.open();
  ({ sent: hidden, planned: open } = world.at);
  for (const caseId of [hidden, open]) {
    await world.office.rows(`update cases set reintegration_state = 'applied', file = file || $2 where id = $1`, [
      caseId,
      JSON.stringify({
        reintegration: { state: 'applied', country: 'GEO', package: 'long', vulnerabilities: ['health'] },
        assistance: { state: 'returned', country: 'GEO', journey: { leftOn: '2026-03-01', vulnerabilities: [] } },
        whereabouts: { state: 'departed', leftCountryOn: '2026-03-01' },
      }),
    ]);
    await world.office.rows(
      `update case_access set groups = groups || '{reintegration,assistance,whereabouts}' where case_id = $1 and authority = $2`,
      [caseId, polisen],
    );
  }
  const ledger = new Ledger(world.office, polisen, hidden);
  await ledger.mark('protected-identity');
  await ledger.grant({ holder: 'insider' });
});
afterAll(() => world.close());

const ask = async (sql: string, who: string | undefined) => {
  const look = who === undefined ? undefined : { subject: who, correlationId: 'trial' };
  const { rows, refused } = await world.intruder.try(polisen, sql, { ...(look && { look }) });
  expect(refused).toBeUndefined();
  return rows;
};
const first = '00000000-0000-0000-0000-000000000000';
const listed = async (who: string | undefined) =>
  (await ask(`select case_id from list_returnees('${polisen}', null, null, null, '${first}', 100)`, who)).map(
    row => row['case_id'],
  );
const counted = async (who: string | undefined) =>
  (await ask(`select * from count_returnees('${polisen}', '2026-01-01', '2026-12-31', true)`, who)).map(
    ({ dimension, value, persons }) => `${String(dimension)} ${String(value)} ${String(persons)}`,
  );

describe('the register of returnees, asked with plain SQL', () => {
  it('lists a protected case to those who were let in, and to nobody else', async () => {
    expect(await listed('insider')).toEqual(expect.arrayContaining([hidden, open]));
    for (const who of ['outsider', undefined]) {
      expect([who, await listed(who)]).toEqual([who, expect.arrayContaining([open])]);
      expect([who, await listed(who)]).toEqual([who, expect.not.arrayContaining([hidden])]);
    }
  });

  it('counts it for them alone, in every dimension', async () => {
    const [inside, outside, nobody] = [await counted('insider'), await counted('outsider'), await counted(undefined)];
    expect(inside).toEqual(expect.arrayContaining(['all all 2', 'country GEO 2', 'need health 2', 'state applied 2']));
    expect(outside).toEqual(expect.arrayContaining(['all all 1', 'country GEO 1', 'need health 1', 'state applied 1']));
    expect(nobody).toEqual(outside);
  });

  it('shows nothing through filters either', async () => {
    for (const filter of [`'GEO', null, null`, `null, 'applied', null`, `null, null, 'long'`]) {
      const sql = `select case_id from list_returnees('${polisen}', ${filter}, '${first}', 100)`;
      const ids = (await ask(sql, 'outsider')).map(row => row['case_id']);
      expect([filter, ids]).toEqual([filter, [open]]);
    }
  });

  it('counts nobody by a day of leaving that the caller may not know', async () => {
    await world.office.rows(`update cases set file = file #- '{assistance,journey,leftOn}' where id = $1`, [open]);
    const all = async (tellsWhereabouts: boolean) =>
      (
        await ask(
          `select persons from count_returnees('${polisen}', '2026-01-01', '2026-12-31', ${tellsWhereabouts}) where dimension = 'all'`,
          'outsider',
        )
      ).map(({ persons }) => persons);
    expect([await all(true), await all(false)]).toEqual([[1], [0]]);
  });
});
