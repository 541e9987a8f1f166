import { randomUUID } from 'node:crypto';
import { forbidden } from '../walls/intruder';
import { kriminalvarden, migrationsverket, polisen, WalledWorld } from '../walls/world';

jest.setTimeout(120_000);

let world: WalledWorld;
/** The police have it, and Kriminalvården carries. */
let caseId: string;
let personId: string;
beforeAll(async () => {
  world = await WalledWorld.open();
  caseId = world.at.planned;
  const [found] = await world.office.rows<{ person_id: string }>('select person_id from cases where id = $1', [caseId]);
  personId = found?.person_id ?? '';
  await world.office.rows(`insert into persons (id, registered_by, registered_at, version) values ($1, $2, now(), 1)`, [
    personId,
    polisen,
  ]);
});
afterAll(() => world.close());

/** A restriction of the police, until `over` ends it. */
async function restricted(change: object): Promise<string> {
  const id = randomUUID();
  const row = {
    ...{ id, version: 1, authority: polisen, person_id: personId, regime: 'gdpr', ground: 'accuracy-contested' },
    ...{ set_by: 'officer', set_at: '2026-01-10T12:00:00Z', ...change },
  };
  await world.office.rows(`insert into restrictions select * from jsonb_populate_record(null::restrictions, $1)`, [
    JSON.stringify(row),
  ]);
  return id;
}

const over = async (...ids: readonly string[]) => {
  for (const id of ids)
    await world.office.rows(
      `update restrictions set person_told_on = '2026-01-11', person_told_by = 'officer', lifted_by = 'officer',
         lifted_at = '2026-01-12T12:00:00Z' where id = $1`,
      [id],
    );
};

const held = async (): Promise<unknown> => {
  const [row] = await world.intruder.sees(migrationsverket, `select on_legal_hold($1, $2, '2026-02-01') as held`, [
    caseId,
    personId,
  ]);
  return row?.['held'];
};

const barring = async (authority: string, recipient: string, groups: readonly string[], on = '2026-02-01') =>
  (
    await world.intruder.sees(authority, 'select id from barring_restrictions($1, $2, $3, $4, $5, $6)', [
      ...[authority, personId, caseId, recipient, groups, on],
    ])
  ).map(({ id }) => id);

describe('a restriction', () => {
  it('stops every destruction of the case, whichever authority wants it, until it is lifted', async () => {
    expect(await held()).toBe(false);
    for (const what of [
      { place: 'person' },
      { place: 'case', case_id: caseId },
      { place: 'field', case_id: caseId, region: 'custody', field: 'state' },
      { place: 'statement', statement: 1 },
    ]) {
      const id = await restricted(what);
      expect([what, await held()]).toEqual([what, true]);
      await over(id);
      expect([what, await held()]).toEqual([what, false]);
    }
    const other = await restricted({ place: 'case', case_id: world.at.own });
    expect(await held()).toBe(false);
    await over(other);
  });

  it('bars only what it names, only for the authority that set it, and not whom an exception lets in until its day', async () => {
    const custody = await restricted({ place: 'field', case_id: caseId, region: 'custody' });
    expect(await barring(polisen, 'se.x', ['decision'])).toEqual([]);
    expect(await barring(polisen, 'se.x', ['decision', 'custody'])).toEqual([custody]);
    expect(await barring(migrationsverket, 'se.x', ['custody'])).toEqual([]);
    await world.office.rows(
      `insert into restriction_exceptions (id, restriction_id, authority, person_id, recipient, ground, until, set_by, set_at)
       values ($1, $2, $3, $4, 'se.x', 'legal-claims', '2026-02-01', 'officer', now())`,
      [randomUUID(), custody, polisen, personId],
    );
    expect(await barring(polisen, 'se.x', ['custody'])).toEqual([]);
    expect(await barring(polisen, 'se.y', ['custody'])).toEqual([custody]);
    expect(await barring(polisen, 'se.x', ['custody'], '2026-02-02')).toEqual([custody]);
    const person = await restricted({ place: 'person' });
    expect(await barring(polisen, 'se.x', ['decision'])).toEqual([person]);
    await over(custody, person);
    expect(await barring(polisen, 'se.y', ['custody', 'decision'])).toEqual([]);
  });

  it('is seen by plain SQL by whoever sees what it is about, without its exceptions and its words', async () => {
    const person = await restricted({ place: 'person' });
    const part = await restricted({ place: 'case', case_id: caseId });
    await world.office.rows(
      `insert into restriction_exceptions (id, restriction_id, authority, person_id, recipient, ground, until, set_by, set_at)
       values ($1, $2, $3, $4, 'se.x', 'consent', '2026-02-01', 'officer', now())`,
      [randomUUID(), person, polisen, personId],
    );
    const seen = async (authority: string) => [
      (await world.intruder.sees(authority, 'select id from restrictions where id = $1', [person])).length,
      (await world.intruder.sees(authority, 'select id from restrictions where id = $1', [part])).length,
      (
        await world.intruder.sees(authority, 'select id from restriction_exceptions where restriction_id = $1', [
          person,
        ])
      ).length,
    ];
    expect(await seen(polisen)).toEqual([1, 1, 1]);
    expect(await seen(kriminalvarden)).toEqual([1, 0, 0]);
    expect(await seen('pl.straz-graniczna')).toEqual([0, 0, 0]);
    await over(person, part);
  });

  it('cannot end by any hand before the day on which the person was told', async () => {
    const id = await restricted({ place: 'person' });
    const end = (told: string) =>
      world.office.rows(
        `update restrictions set ${told} lifted_by = 'officer', lifted_at = '2026-01-12T12:00:00Z' where id = $1`,
        [id],
      );
    await expect(end('')).rejects.toMatchObject({ constraint: 'restrictions_lifted' });
    await expect(end(`person_told_on = '2026-01-13', person_told_by = 'officer',`)).rejects.toMatchObject({
      constraint: 'restrictions_lifted',
    });
    await expect(
      world.office.rows(`update restrictions set ground = 'kept-as-evidence' where id = $1`, [id]),
    ).rejects.toMatchObject({ constraint: 'restrictions_regime' });
    await over(id);
  });

  it('is written by the runtime role through the doors alone, and each asks what the authority sees', async () => {
    const id = await restricted({ place: 'person' });
    for (const sql of [
      `update restrictions set lifted_at = now(), lifted_by = 'x' where id = '${id}'`,
      `delete from restrictions where id = '${id}'`,
      `insert into restrictions select * from restrictions where id = '${id}'`,
      `insert into restriction_exceptions select * from restriction_exceptions`,
    ])
      expect([sql, (await world.intruder.try(polisen, sql)).refused]).toEqual([sql, forbidden]);
    const answer = `'{"key": "a key", "fingerprint": "f", "status": 200}'`;
    const outcome = async (authority: string, call: string, values: readonly unknown[]) => {
      const [row] = await world.intruder.sees(authority, `select outcome from ${call}`, values);
      return row?.['outcome'];
    };
    const restrict = (authority: string, what: object) =>
      outcome(authority, `restrict_processing($1, 'officer', now(), $2, '{}', ${answer})`, [
        authority,
        JSON.stringify({ personId, regime: 'gdpr', ground: 'accuracy-contested', basis: {}, ...what }),
      ]);
    expect(await restrict(polisen, { place: 'case', caseId })).toBe('recorded');
    expect(await restrict(polisen, { place: 'case', caseId: world.at.own })).toBe('no-datum');
    expect(await restrict('pl.straz-graniczna', { place: 'person' })).toBe('no-datum');
    const lifting = (authority: string) =>
      outcome(authority, `lift_restriction($1, 'officer', now(), $2, 1, '{}', ${answer})`, [authority, id]);
    expect([await lifting(migrationsverket), await lifting(polisen)]).toEqual(['unknown', 'person-not-told']);
    await over(id);
  });
});
