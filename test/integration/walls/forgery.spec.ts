import { randomUUID } from 'node:crypto';
import { forbidden } from './intruder';
import { access, court, kriminalvarden, migrationsverket, polisen, WalledWorld } from './world';

jest.setTimeout(60_000);

let world: WalledWorld;

beforeAll(async () => {
  world = await WalledWorld.open();
});
afterAll(() => world.close());

const copyOf = (table: string, caseId: string, change: Readonly<Record<string, unknown>>): string => `
  insert into ${table} ${table === 'journal' ? 'overriding user value ' : ''}
  select (jsonb_populate_record(null::${table}, '${JSON.stringify({ ...rows[table], case_id: caseId, ...change })}')).*`;

/** One stored row of each table, to make forgeries of. */
const rows: Record<string, Record<string, unknown>> = {};

describe('an authority that takes no part in a case', () => {
  beforeAll(async () => {
    for (const table of ['cases', 'journal', 'journal_sealed', 'transport_orders', 'handovers', 'deadlines']) {
      const [found] = await world.office.rows<{ row: Record<string, unknown> }>(
        `select to_jsonb(t) as row from ${table} t limit 1`,
      );
      rows[table] = found?.row ?? {};
    }
  });

  const strangers = [
    [polisen, () => world.at.own],
    [kriminalvarden, () => world.at.own],
    [kriminalvarden, () => world.at.over],
    [court, () => world.at.sent],
    ['se.nobody', () => world.at.planned],
  ] as const;

  it.each(strangers)('cannot add itself: %s (%#)', async (stranger, which) => {
    const actingOn = which();
    const forgeries = [
      access(actingOn, stranger),
      copyOf('journal', actingOn, { sequence: 900, authority: stranger, tx: '1' }),
      copyOf('journal_sealed', actingOn, { sequence: 1 }),
      copyOf('transport_orders', actingOn, { number: 90, carrier: stranger, orderer: stranger, status: 'ordered' }),
      copyOf('handovers', actingOn, { number: 90, to_authority: stranger, status: 'received' }),
      copyOf('deadlines', actingOn, { number: 900, owner: stranger }),
    ];
    for (const forgery of forgeries) {
      expect([forgery, (await world.intruder.try(stranger, forgery, { actingOn })).refused]).toEqual([
        forgery,
        forbidden,
      ]);
      expect((await world.intruder.try(stranger, forgery)).refused).toBe(forbidden);
    }
  });

  it.each(strangers)('cannot change what is there: %s (%#)', async (stranger, which) => {
    const actingOn = which();
    for (const change of [
      `update cases set parties = array_append(parties, '${stranger}') where id = '${actingOn}'`,
      `update cases set parties = array_append(parties, '${stranger}')`,
      `update cases set version = version + 1`,
      `update case_access set groups = '{decision,custody}'`,
      `update handovers set status = 'received'`,
      `update deadlines set status = 'void', ended_at = now()`,
      `update custody_spells set ended_at = now()`,
    ])
      expect([change, await world.intruder.try(stranger, change, { actingOn })]).toEqual([
        change,
        { rows: [], changed: 0 },
      ]);
  });

  it('cannot open a case that it would not be a party to', async () => {
    const id = randomUUID();
    const opening = `insert into cases
      select (jsonb_populate_record(null::cases, '${JSON.stringify({ ...rows['cases'], id, parties: [polisen] })}')).*`;
    expect((await world.intruder.try(kriminalvarden, opening, { actingOn: id })).refused).toBe(forbidden);
    expect((await world.intruder.try(polisen, opening)).refused).toBe(forbidden);
    expect(await world.intruder.try(polisen, opening, { actingOn: id })).toEqual({ rows: [], changed: 1 });
  });

  it('cannot write in the name of one that does', async () => {
    const forgery = copyOf('journal', world.at.sent, { sequence: 900, authority: polisen, tx: '1' });
    expect((await world.intruder.try(migrationsverket, forgery, { actingOn: world.at.sent })).refused).toBe(forbidden);
    expect(await world.intruder.try(polisen, forgery, { actingOn: world.at.sent })).toEqual({ rows: [], changed: 1 });
  });

  it('cannot act on two cases at once', async () => {
    const grow = `update cases set version = version + 1`;
    expect(await world.intruder.try(polisen, grow, { actingOn: world.at.sent })).toEqual({ rows: [], changed: 1 });
    expect(await world.intruder.try(polisen, grow)).toEqual({ rows: [], changed: 0 });
  });
});

describe('what is written down', () => {
  it.each([migrationsverket, 'samverk.clock', 'samverk.auditor'])('stays as it is, whoever asks: %s', async name => {
    for (const attempt of [
      `update journal set payload = '{}'`,
      `update journal set hash = 'x' where sequence = 1`,
      `delete from journal`,
      `truncate journal cascade`,
      `update journal_sealed set body = '{}'`,
      `delete from journal_sealed`,
      `truncate journal_sealed`,
      `delete from disclosures`,
      `update disclosures set recipient = 'se.nobody'`,
      `delete from cases`,
      `truncate cases`,
      `update cases set person_id = '${randomUUID()}'`,
      `update handovers set to_authority = 'se.nobody'`,
      `update transport_orders set carrier = 'se.nobody'`,
      `update deadlines set due_at = now()`,
      `insert into checkpoints (taken_at, boundary, cases, events, root, key_id, signature)
       values (now(), '1', 1, 1, 'r', 'k', 's')`,
      `delete from checkpoints`,
    ])
      expect([attempt, (await world.intruder.try(name, attempt, { actingOn: world.at.own })).refused]).toEqual([
        attempt,
        forbidden,
      ]);
  });

  it('of who looked at what can be added to and never read or changed', async () => {
    const line = (authority: string) =>
      `insert into read_log (authority, subject, operation, correlation_id) values ('${authority}', 's', 'read', 'c')`;
    expect(await world.intruder.try(polisen, line(polisen))).toEqual({ rows: [], changed: 1 });
    expect((await world.intruder.try(polisen, line(migrationsverket))).refused).toBe(forbidden);
    for (const name of [polisen, 'samverk.auditor'])
      for (const attempt of [
        'select * from read_log',
        `update read_log set subject = 'x'`,
        'delete from read_log',
        'truncate read_log',
      ])
        expect([attempt, (await world.intruder.try(name, attempt)).refused]).toEqual([attempt, forbidden]);
  });
});
