import type { FieldGroup } from '../../../src/case-file';
import { camel } from '../../../src/cases/record/projections';
import { forbidden } from './intruder';
import { access, court, idsOf, kriminalvarden, migrationsverket, openTables, polisen, WalledWorld } from './world';

jest.setTimeout(60_000);

let world: WalledWorld;

beforeAll(async () => {
  world = await WalledWorld.open();
});
afterAll(() => world.close());

const byNumber = (one: unknown, other: unknown) => Number(one) - Number(other);

describe('row security', () => {
  it('is enabled and forced on every table with data of a case or a person', async () => {
    const unguarded = (await world.tables()).filter(
      ({ name, enabled, forced, partition }) => !partition && !openTables.includes(name) && !(enabled && forced),
    );
    expect(unguarded).toEqual([]);
    expect((await world.readable()).length).toBeGreaterThan(13);
  });

  it.each([
    ['does not say who asks', undefined],
    ['says nothing after a call in which somebody was named', ''],
    ['is not known', 'se.nobody'],
  ])('shows nothing at all to whoever %s', async (_, name) => {
    for (const table of await world.readable()) {
      // Where nothing is stored, seeing nothing would prove nothing.
      expect([table, (await world.office.rows(`select from ${table}`)).length]).not.toEqual([table, 0]);
      expect([table, await world.intruder.sees(name, `select * from ${table}`)]).toEqual([table, []]);
      expect([table, await world.intruder.sees(name, `select * from ${table}`, [], world.at.planned)]).toEqual([
        table,
        [],
      ]);
    }
  });

  const hanging = [
    'journal',
    'deadlines',
    'handovers',
    'disclosures',
    'custody_spells',
    'appeals',
    'document_requests',
    'notices',
  ];

  it.each([
    // Whoever enforces tells Migrationsverket that it is done (UF 7:3), and lets it in with that.
    [migrationsverket, () => [world.at.own, world.at.appealed, world.at.sent, world.at.over]],
    [polisen, () => [world.at.sent, world.at.planned, world.at.over]],
    [court, () => [world.at.appealed]],
  ])('shows %s its own cases and all that hangs on them, and no others', async (authority, own) => {
    const expected = own();
    expect(idsOf(await world.intruder.sees(authority, 'select id from cases'))).toEqual([...expected].sort());
    expect(idsOf(await world.intruder.sees(authority, 'select case_id from case_access'))).toEqual(
      [...expected].sort(),
    );
    for (const table of hanging) {
      const there = idsOf(await world.office.rows(`select case_id from ${table} where case_id = any ($1)`, [expected]));
      expect([table, idsOf(await world.intruder.sees(authority, `select case_id from ${table}`))]).toEqual([
        table,
        there,
      ]);
    }
    // Saying that it acts on another case opens nothing either.
    for (const other of Object.values(world.at).filter(id => !expected.includes(id)))
      for (const table of ['cases', 'case_access', 'transport_orders', ...hanging])
        expect(idsOf(await world.intruder.sees(authority, `select * from ${table}`, [], other))).not.toContain(other);
  });

  it('shows a party the words of the parts that are open to it, and of no others', async () => {
    const narrow = await world.office.rows<{ case_id: string; authority: string; groups: FieldGroup[] }>(
      `select case_id, authority, groups from case_access order by 1, 2`,
    );
    const told = { open: 0, shut: 0 };
    for (const { case_id: caseId, authority, groups } of narrow) {
      const all = await world.office.rows<{ sequence: number; region: ReturnType<typeof camel> }>(
        `select sequence, region from journal join journal_sealed using (case_id, sequence) where case_id = $1 order by 1`,
        [caseId],
      );
      const expected = all.filter(({ region }) => groups.map(camel).includes(region)).map(({ sequence }) => sequence);
      const seen = await world.intruder.sees(authority, `select sequence from journal_sealed where case_id = $1`, [
        caseId,
      ]);
      expect([authority, seen.map(({ sequence }) => sequence).sort(byNumber)]).toEqual([authority, expected]);
      told.open += expected.length;
      told.shut += all.length - expected.length;
    }
    // Where nothing is open, or nothing is shut, this would prove nothing.
    expect([told.open > 0, told.shut > 0]).toEqual([true, true]);
  });

  it('shows an authority nobody’s row of access but its own', async () => {
    const rows = await world.intruder.sees(polisen, 'select distinct authority from case_access');
    expect(rows).toEqual([{ authority: polisen }]);
  });

  it('keeps the answers of one authority from every other', async () => {
    expect(await world.intruder.sees(migrationsverket, 'select key from idempotency_keys')).toHaveLength(1);
    expect(await world.intruder.sees(polisen, 'select key from idempotency_keys')).toEqual([]);
    const forged = `insert into idempotency_keys (authority, subject, key, fingerprint, status, answer)
                    values ('${migrationsverket}', 's', 'k', 'f', 200, '{}')`;
    expect((await world.intruder.try(polisen, forged)).refused).toBe(forbidden);
    expect((await world.intruder.try(polisen, 'delete from idempotency_keys')).changed).toBe(0);
    expect((await world.intruder.try(migrationsverket, 'delete from idempotency_keys')).changed).toBe(0);
    expect((await world.intruder.try(migrationsverket, `update idempotency_keys set status = 200`)).refused).toBe(
      forbidden,
    );
  });
});

describe('the carrier', () => {
  it('sees no case, only the orders that were placed with it', async () => {
    for (const table of ['cases', 'case_access', 'deadlines', 'handovers', 'disclosures', 'custody_spells', 'appeals'])
      expect([table, await world.intruder.sees(kriminalvarden, `select * from ${table}`)]).toEqual([table, []]);
    expect(idsOf(await world.intruder.sees(kriminalvarden, 'select case_id from transport_orders'))).toEqual(
      [world.at.planned, world.at.over].sort(),
    );
  });

  it('sees of the journal what concerns transport, and of what is sealed the payload of its open order alone', async () => {
    const regions = await world.intruder.sees(kriminalvarden, 'select distinct region from journal');
    expect(regions).toEqual([{ region: 'transport' }]);
    const sealed = await world.intruder.sees(kriminalvarden, 'select * from journal_sealed');
    const payloads = await world.office.rows(
      `select s.* from journal_sealed s join transport_orders o on o.case_id = s.case_id and o.ordered_sequence = s.sequence`,
    );
    expect(idsOf(payloads)).toEqual([world.at.planned, world.at.over].sort());
    expect(idsOf(sealed)).toEqual([world.at.planned]);
    expect(sealed).toHaveLength(1);
    expect((await world.office.rows('select from journal_sealed')).length).toBeGreaterThan(payloads.length);
  });

  it('acts on the case of its open order, and on no case without one', async () => {
    const seen = (caseId: string) => world.intruder.sees(kriminalvarden, 'select id from cases', [], caseId);
    expect(idsOf(await seen(world.at.planned))).toEqual([world.at.planned]);
    for (const caseId of [world.at.own, world.at.appealed, world.at.sent, world.at.over])
      expect(await seen(caseId)).toEqual([]);
  });

  it('lets itself into nothing, not even into the case that it acts on', async () => {
    const actingOn = world.at.planned;
    const grow = `update cases set parties = array_append(parties, '${kriminalvarden}')`;
    expect((await world.intruder.try(kriminalvarden, grow, { actingOn })).refused).toBe(forbidden);
    const stay = `update cases set carriers = array_append(carriers, 'se.someone')`;
    expect((await world.intruder.try(kriminalvarden, stay, { actingOn })).refused).toBe(forbidden);
    expect((await world.intruder.try(kriminalvarden, access(actingOn, kriminalvarden), { actingOn })).refused).toBe(
      forbidden,
    );
    // The same by a party is what letting in means.
    const byPolice = `update cases set parties = array_append(parties, '${kriminalvarden}')`;
    expect(await world.intruder.try(polisen, byPolice, { actingOn })).toMatchObject({ changed: 1 });
    expect(await world.intruder.try(polisen, access(actingOn, kriminalvarden), { actingOn })).toMatchObject({
      changed: 1,
    });
  });
});

describe('a person', () => {
  it('is known to the authority that registered them and to nobody else', async () => {
    for (const table of ['persons', 'person_assertions', 'person_search_keys']) {
      expect([table, (await world.intruder.sees(migrationsverket, `select * from ${table}`)).length]).toEqual([
        table,
        1,
      ]);
      for (const other of [polisen, kriminalvarden, court])
        expect([table, await world.intruder.sees(other, `select * from ${table}`)]).toEqual([table, []]);
    }
  });

  it('becomes known to the authorities that take part in their case', async () => {
    await world.office.rows('update cases set person_id = $1 where id = $2', [world.person, world.at.sent]);
    expect(await world.intruder.sees(polisen, 'select id from persons')).toEqual([{ id: world.person }]);
    expect(await world.intruder.sees(court, 'select id from persons')).toEqual([]);
  });
});
