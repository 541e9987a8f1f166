import { randomUUID } from 'node:crypto';
import { forbidden } from '../walls/intruder';
import { kriminalvarden, migrationsverket, polisen, WalledWorld } from '../walls/world';

jest.setTimeout(120_000);

let world: WalledWorld;
/** The police have the case, and Kriminalvården carries; Migrationsverket registered the person and has no part in it. */
let caseId: string;
let personId: string;
const request = randomUUID();
beforeAll(async () => {
  world = await WalledWorld.open();
  caseId = world.at.planned;
  const [found] = await world.office.rows<{ person_id: string }>('select person_id from cases where id = $1', [caseId]);
  personId = found?.person_id ?? '';
  await world.office.rows(`insert into persons (id, registered_by, registered_at, version) values ($1, $2, now(), 2)`, [
    personId,
    migrationsverket,
  ]);
  await world.office.rows(
    `insert into person_assertions (person_id, number, kind, value, source, certainty, recorded_at, recorded_by, authority)
     values ($1, 1, 'sex', '"female"', 'self-declared', 'claimed', now(), 'officer', $2),
            ($1, 2, 'document', '{}', 'document', 'confirmed', now(), 'officer', $2)`,
    [personId, migrationsverket],
  );
  await world.office.rows(
    `insert into data_subject_requests (id, version, authority, person_id, kind, regime, status, received_on, recorded_by, recorded_at)
     values ($1, 1, $2, $3, 'rectification', 'gdpr', 'open', '2026-01-01', 'officer', now())`,
    [request, migrationsverket, personId],
  );
});
afterAll(() => world.close());

interface Contested {
  readonly place: string;
  readonly statement?: number;
  readonly region?: string;
  readonly event?: number;
}

/** A datum contested at Migrationsverket, or where it is of the case at the police; refused unless said otherwise. */
async function contested(datum: Contested, status = 'refused'): Promise<string> {
  const id = randomUUID();
  const row = {
    ...{ id, version: 1, authority: datum.place === 'statement' ? migrationsverket : polisen },
    ...{ person_id: personId, request_id: request, status },
    ...{ contested_on: '2026-01-01', named_by: 'officer', named_at: 'now', ...datum },
    ...(datum.place !== 'statement' && { case_id: caseId }),
    ...(status !== 'open' && { settled_on: '2026-01-02', settled_by: 'officer' }),
  };
  await world.office.rows(`insert into rectifications select * from jsonb_populate_record(null::rectifications, $1)`, [
    JSON.stringify(row),
  ]);
  return id;
}

const seenBy = async (authority: string, id: string): Promise<number> =>
  (await world.intruder.sees(authority, 'select id from rectifications where id = $1', [id])).length;

const marksFor = async (authority: string, ofCase: string | null) => {
  const [row] = await world.intruder.sees(authority, 'select marks_of($1, $2, $3) as marks', [
    authority,
    personId,
    ofCase,
  ]);
  return row?.['marks'] as { contested: { id: string }[]; kept: boolean };
};

describe('a note on a datum', () => {
  it('is seen by plain SQL by whoever sees the datum, and by nobody else', async () => {
    const basic = await contested({ place: 'statement', statement: 1 });
    const document = await contested({ place: 'statement', statement: 2 });
    const custody = await contested({ place: 'field', region: 'custody' });
    const seen = async (id: string) => {
      const counts: number[] = [];
      for (const who of [migrationsverket, polisen, kriminalvarden, 'pl.straz-graniczna'])
        counts.push(await seenBy(who, id));
      return counts;
    };
    expect(await seen(basic)).toEqual([1, 1, 1, 0]);
    expect(await seen(document)).toEqual([1, 1, 0, 0]);
    expect(await seen(custody)).toEqual([0, 1, 0, 0]);
    expect((await marksFor(kriminalvarden, null)).contested.map(({ id }) => id)).toEqual([basic]);
    expect((await marksFor(polisen, caseId)).contested.map(({ id }) => id)).toEqual([custody]);
    expect(await marksFor('pl.straz-graniczna', caseId)).toEqual({ contested: [], restricted: [], kept: false });
  });

  it('is not there while the rectification is open, nor its words for anybody but the authority that was asked', async () => {
    const open = await contested({ place: 'statement', statement: 1 }, 'open');
    expect([await seenBy(migrationsverket, open), await seenBy(polisen, open)]).toEqual([1, 0]);
    await world.office.rows(
      `insert into rights_texts (about, part, authority, person_id, body, written_by, written_at)
       values ($1, 'note', $2, $3, 'words', 'officer', now())`,
      [open, migrationsverket, personId],
    );
    const words = 'select body from rights_texts where about = $1';
    expect(await world.intruder.sees(migrationsverket, words, [open])).toHaveLength(1);
    expect(await world.intruder.sees(polisen, words, [open])).toEqual([]);
  });

  it('goes when it is lifted, and it is still known that there was one', async () => {
    const id = await contested({ place: 'field', region: 'remedy' });
    const before = (await marksFor(polisen, caseId)).contested.map(one => one.id);
    await world.office.rows(
      `update rectifications set note_lifted_on = '2026-01-03', note_lifted_by = 'officer', note_lifted_because = 'set-aside' where id = $1`,
      [id],
    );
    const { contested: after, kept } = await marksFor(polisen, caseId);
    expect([before.includes(id), after.map(one => one.id).includes(id), kept]).toEqual([true, false, true]);
  });
});

describe('the runtime role', () => {
  it('writes nothing of it but through the doors', async () => {
    const id = await contested({ place: 'statement', statement: 1 }, 'open');
    for (const sql of [
      `update rectifications set status = 'withdrawn' where id = '${id}'`,
      `delete from rectifications where id = '${id}'`,
      `insert into rectifications select * from rectifications where id = '${id}'`,
      `update data_protection_notices set acknowledged_at = now()`,
      `insert into data_protection_notices select * from data_protection_notices`,
      `select tell_recipients('${migrationsverket}', 'officer', now(), 'rectified', '{}', '${id}', '{"person_id": "${personId}", "place": "person"}')`,
    ])
      expect([sql, (await world.intruder.try(migrationsverket, sql)).refused]).toEqual([sql, forbidden]);
  });

  it('names by the door no datum that the authority does not see, nor under the request of another', async () => {
    const name = async (authority: string, datum: object, requestId = request) => {
      const given = { requestId, personId, ...datum };
      const [row] = await world.intruder.sees(
        authority,
        `select outcome from contest_datum($1, 'officer', now(), $2, '{}', '{"key": "a key", "fingerprint": "f", "status": 201}')`,
        [authority, JSON.stringify(given)],
      );
      return row?.['outcome'];
    };
    expect(await name(migrationsverket, { place: 'statement', statement: 1 })).toBe('recorded');
    expect(await name(migrationsverket, { place: 'statement', statement: 9 })).toBe('no-datum');
    expect(await name(migrationsverket, { place: 'field', caseId: world.at.own, region: 'decision' })).toBe('no-datum');
    expect(await name(migrationsverket, { place: 'event', caseId, region: 'custody', event: 1 })).toBe('no-datum');
    expect(await name(polisen, { place: 'statement', statement: 1 })).toBe('unknown');
  });

  it('corrects by the door nothing that another authority was asked', async () => {
    const id = await contested({ place: 'statement', statement: 1 }, 'open');
    await world.office.rows(`update data_subject_requests set identity_checked_on = '2026-01-02' where id = $1`, [
      request,
    ]);
    const assertion = { kind: 'sex', value: 'male', source: 'document', certainty: 'confirmed' };
    const outcomeFor = async (authority: string) => {
      const { rows } = await world.intruder.try(
        authority,
        `select outcome from correct_datum($1, 'officer', now(), $2, 1, $3, '[]', '{"key": "a key", "fingerprint": "f", "status": 200}')`,
        { values: [authority, id, JSON.stringify({ assertion, basis: {} })] },
      );
      return rows[0]?.['outcome'];
    };
    expect([await outcomeFor(polisen), await outcomeFor(migrationsverket)]).toEqual(['unknown', 'recorded']);
  });
});
