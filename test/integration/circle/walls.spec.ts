import { randomUUID } from 'node:crypto';
import { forbidden } from '../walls/intruder';
import { access, idsOf, kriminalvarden, migrationsverket, polisen, WalledWorld } from '../walls/world';
import { Ledger } from './ledger';

jest.setTimeout(120_000);

let world: WalledWorld;
/** Sent to the police; Migrationsverket answers for it. */
let sent: string;
/** The police have it, and Kriminalvården carries. */
let planned: string;

beforeAll(async () => {
  world = await WalledWorld.open();
  ({ sent, planned } = world.at);
  for (const [authority, caseId] of [
    [polisen, sent],
    [polisen, planned],
  ] as const) {
    const ledger = new Ledger(world.office, authority, caseId);
    await ledger.mark('protected-identity');
    await ledger.grant({ holder: 'insider' });
  }
  await new Ledger(world.office, kriminalvarden, planned).grant({ holder: 'insider' });
  await world.office.rows(`update cases set person_id = $1 where id = $2`, [world.person, sent]);
  await world.office.rows(`update persons set protection = 'protected-identity' where id = $1`, [world.person]);
});
afterAll(() => world.close());

const look = (subject: string, more: object = {}) => ({ subject, correlationId: 'trial', ...more });
const asking = async (authority: string, sql: string, who: object | undefined, actingOn?: string) => {
  const { rows, refused } = await world.intruder.try(authority, sql, {
    ...(who && { look: who }),
    ...(actingOn !== undefined && { actingOn }),
  });
  if (refused !== undefined) throw new Error(`${sql}: ${refused}`);
  return idsOf(rows);
};

const withCases = [
  ...['case_access', 'journal', 'journal_sealed', 'deadlines', 'handovers', 'disclosures', 'custody_spells'],
  ...['appeals', 'document_requests', 'notices', 'transport_orders'],
];

describe('plain SQL about a protected case', () => {
  it.each([
    ['a colleague', look('outsider')],
    ['somebody who does not say who asks', undefined],
    ['a colleague of every unit', look('outsider', { units: ['north', 'south', 'reception'].join('\u001f') })],
    ['somebody who claims a mandate that was never given', look('outsider', { onBehalfOf: 'insider' })],
  ])('shows nothing of it to %s, in any table, also where it claims to act on it', async (_, who) => {
    for (const authority of [polisen, migrationsverket, kriminalvarden])
      for (const caseId of [sent, planned])
        for (const table of ['cases', ...withCases])
          for (const actingOn of [undefined, caseId])
            expect([authority, table, await asking(authority, `select * from ${table}`, who, actingOn)]).toEqual([
              authority,
              table,
              expect.not.arrayContaining([caseId]),
            ]);
  });

  it('shows those who were let in what their authority sees of it, and not what another does', async () => {
    expect(await asking(polisen, 'select id from cases', look('insider'))).toEqual(
      expect.arrayContaining([sent, planned]),
    );
    expect(await asking(polisen, 'select distinct case_id from journal', look('insider'))).toContain(sent);
    expect(await asking(kriminalvarden, 'select case_id from transport_orders', look('insider'))).toContain(planned);
    expect(await asking(kriminalvarden, 'select id from cases', look('insider'))).not.toContain(planned);
    expect(await asking(migrationsverket, 'select id from cases', look('insider'))).not.toContain(sent);
  });

  it('shows the person to nobody else, also where the person was registered', async () => {
    for (const table of ['persons', 'person_assertions', 'person_search_keys'])
      for (const authority of [migrationsverket, polisen])
        expect([
          table,
          (await world.intruder.try(authority, `select * from ${table}`, { look: look('outsider') })).rows,
        ]).toEqual([table, []]);
    const { rows } = await world.intruder.try(polisen, 'select id from persons', { look: look('insider') });
    expect(rows).toEqual([{ id: world.person }]);
  });

  it('changes nothing of it, not even without a look at it', async () => {
    for (const change of [
      `update cases set version = 99 where id = '${sent}'`,
      'update cases set version = 99',
      `update case_access set groups = '{decision}'`,
      `update deadlines set status = 'void', ended_at = now()`,
      `update handovers set status = 'received'`,
    ])
      expect([change, await world.intruder.try(polisen, change, { look: look('outsider'), actingOn: sent })]).toEqual([
        change,
        { rows: [], changed: 0 },
      ]);
    const adding = await world.intruder.try(polisen, access(sent, polisen), { look: look('outsider'), actingOn: sent });
    expect(adding.refused).toBe(forbidden);
  });

  it('lets nobody in: what lets in is neither read nor written, and a marking cannot be taken off', async () => {
    for (const attempt of [
      `insert into case_grants (id, version, authority, case_id, holder, status, second_hand, until, proposed_by, decided_by)
       values ('${randomUUID()}', 1, '${polisen}', '${sent}', 'outsider', 'given', true, now() + interval '1 day', 'x', 'y')`,
      `insert into case_assignments (authority, case_id, number, officer, further, assigned_by)
       values ('${polisen}', '${sent}', 9, 'outsider', '{}', 'x')`,
      `insert into mandates (id, authority, giver, holder, from_at, until, because, given_by)
       values ('${randomUUID()}', '${polisen}', 'insider', 'outsider', now(), now() + interval '1 day', 'x', 'insider')`,
      `delete from case_protections`,
      `update break_glass set until = 'infinity'`,
      `update access_regimes set circle = 'authority'`,
      'update cases set protection = null',
      'update persons set protection = null',
      'update case_access set protection = null',
      `select mark_protected('${sent}', null)`,
      ...['case_grants', 'case_assignments', 'mandates', 'break_glass', 'case_protections', 'access_alerts'].map(
        table => `select * from ${table}`,
      ),
    ])
      for (const authority of [polisen, 'samverk.auditor'])
        expect([attempt, (await world.intruder.try(authority, attempt, { look: look('outsider') })).refused]).toEqual([
          attempt,
          forbidden,
        ]);
  });
});

describe('the doors themselves', () => {
  const answer = (status = 201) => JSON.stringify({ key: randomUUID(), fingerprint: 'f', status });
  const call = async (name: string, ...values: readonly unknown[]) => {
    const places = values.map((_, at) => `$${at + 1}`).join(', ');
    const { rows, refused } = await world.intruder.try(polisen, `select * from ${name}(${places})`, {
      values,
      look: look(String(values[1])),
    });
    return refused ?? rows[0]?.['outcome'];
  };

  it('refuse whoever would let oneself in, whatever the application says', async () => {
    const place = JSON.stringify({ officer: 'outsider', further: [], because: 'x' });
    expect(await call('assign_case', polisen, 'outsider', sent, 1, place, 'supervisor', answer())).toBe('own');
    expect(await call('assign_case', polisen, 'outsider', sent, 1, '{}', 'officer', answer())).toBe('unknown');
    const grant = JSON.stringify({ holder: 'outsider', hours: 1, because: 'x' });
    expect(await call('propose_grant', polisen, 'outsider', sent, grant, false, answer())).toBe('unknown');
    const mandate = JSON.stringify({
      giver: 'insider',
      holder: 'outsider',
      from: '2026-01-01',
      until: '2027-01-01',
      because: 'x',
    });
    expect(await call('give_mandate', polisen, 'outsider', mandate, answer())).toBe('own');
    const glass = JSON.stringify({ code: 'officer-unavailable', because: 'x', hours: 1, reviewDays: 1 });
    expect(await call('open_break_glass', polisen, 'outsider', world.at.own, glass, [], answer())).toBe('unknown');
  });

  it('refuse the second hand of whoever was the first', async () => {
    const [proposed, glass] = [randomUUID(), randomUUID()];
    await world.office.rows(
      `insert into case_grants (id, version, authority, case_id, holder, status, second_hand, until, proposed_by)
       values ($1, 1, $2, $3, 'holder', 'proposed', true, now() + interval '1 day', 'proposer')`,
      [proposed, polisen, sent],
    );
    await world.office.rows(
      `insert into break_glass (id, version, authority, case_id, subject, code, until, review_due_at)
       values ($1, 1, $2, $3, 'breaker', 'officer-unavailable', now() + interval '1 day', now())`,
      [glass, polisen, sent],
    );
    for (const subject of ['proposer', 'holder'])
      expect(await call('decide_grant', polisen, subject, proposed, 1, 'given', 'x', true, answer(200))).toBe('own');
    expect(await call('decide_grant', polisen, 'other', proposed, 1, 'given', 'x', false, answer(200))).toBe('unknown');
    expect(await call('review_break_glass', polisen, 'breaker', glass, 1, 'justified', 'x', answer(200))).toBe('own');
    expect(await call('review_break_glass', polisen, 'other', glass, 1, 'justified', 'x', answer(200))).toBe(
      'recorded',
    );
  });
});

describe('what tells of a case without hanging on it', () => {
  const hides = async (subject: string) =>
    (
      await world.intruder.try(polisen, 'select hides_cases(id) as hides from destruction_lists', {
        look: look(subject),
      })
    ).rows;

  it('keeps a list of what is to be destroyed from whoever may not see all of it', async () => {
    expect(await hides('outsider')).toEqual([{ hides: false }]);
    const ledger = new Ledger(world.office, polisen, world.at.over);
    await ledger.mark('security-sensitive');
    await ledger.grant({ holder: 'insider' });
    expect([await hides('outsider'), await hides('insider')]).toEqual([[{ hides: true }], [{ hides: false }]]);
    for (const table of ['legal_holds', 'erasure_receipts', 'destruction_items']) {
      const told = async (subject: string) =>
        (await world.intruder.try(polisen, `select * from ${table}`, { look: look(subject) })).rows.length;
      expect([table, await told('outsider'), await told('insider')]).toEqual([table, 0, 1]);
    }
  });

  it('gives the answer of a command again to whoever gave it, and to no colleague outside', async () => {
    await world.office.rows(
      `insert into idempotency_keys (authority, subject, key, fingerprint, status, answer)
       values ($1, 'giver', 'k', 'f', 200, jsonb_build_object('caseId', $2::text))`,
      [polisen, sent],
    );
    const answers = async (subject: string) =>
      (await world.intruder.try(polisen, `select key from idempotency_keys where key = 'k'`, { look: look(subject) }))
        .rows.length;
    expect([await answers('giver'), await answers('insider'), await answers('outsider')]).toEqual([1, 1, 0]);
  });
});

describe('a case made anew from its journal', () => {
  it('is as protected as it was', async () => {
    const [row] = await world.office.rows<{ row: object }>('select to_jsonb(c) as row from cases c where id = $1', [
      sent,
    ]);
    await world.office.rows('begin');
    try {
      await world.office.rows('delete from cases where id = $1', [sent]);
      await world.office.rows('insert into cases select * from jsonb_populate_record(null::cases, $1)', [
        JSON.stringify({ ...row?.row, protection: null }),
      ]);
      expect(await world.office.rows('select protection from cases where id = $1', [sent])).toEqual([
        { protection: 'protected-identity' },
      ]);
    } finally {
      await world.office.rows('rollback');
    }
  });
});

describe('reasons in words', () => {
  const words: Readonly<Record<string, readonly string[]>> = {
    case_assignments: ['because'],
    case_protections: ['because', 'lifted_because'],
    case_grants: ['because', 'decided_because'],
    break_glass: ['because', 'review'],
  };

  it('go with the case, by the roads of erasure; that somebody was let in stays', async () => {
    const ledger = new Ledger(world.office, polisen, world.at.appealed);
    await ledger.write({ further: ['further'], grants: [{ holder: 'x' }], glasses: [{ subject: 'y' }], mandates: [] });
    await ledger.mark('security-sensitive');
    for (const [table, columns] of Object.entries(words)) {
      const set = columns.map(column => `${column} = 'He is hiding with his aunt.'`).join(', ');
      await world.office.rows(`update ${table} set ${set} where case_id = $1`, [world.at.appealed]);
      const [road] = await world.office.rows<{ blanks: string; condition: string }>(
        `select blanks, condition from erasure_roads where place = $1 and reached_by = 'case'`,
        [table],
      );
      const erase = `update ${table} set ${road?.blanks ?? ''} where ${road?.condition ?? ''} returning 1`;
      expect([table, (await world.office.rows(erase, [world.at.appealed])).length]).toEqual([table, 1]);
      const left = await world.office.rows<{ row: object }>(
        `select to_jsonb(t) as row from ${table} t where case_id = $1`,
        [world.at.appealed],
      );
      expect([table, left.length, JSON.stringify(left).includes('aunt')]).toEqual([table, 1, false]);
      // Nothing is left to erase, so that a second time is told apart from a first.
      expect(await world.office.rows(erase, [world.at.appealed])).toEqual([]);
    }
  });
});
