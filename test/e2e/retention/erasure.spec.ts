import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { Temporal } from 'temporal-polyfill';
import { rebuild } from '../../../src/cases/record/rebuild';
import { Connection } from '../../../src/demo/server/connection';
import { Samverk } from '../../../src/demo/server/samverk';
import { readStory } from '../../../src/demo/story/read-story';
import { Vocabulary } from '../../../src/demo/story/vocabulary';
import { Telling } from '../../../src/demo/telling/tell';
import { Tokens } from '../../../src/demo/telling/tokens';
import { emptyFile } from '../../../src/case-file';
import { procedures } from '../../../src/procedures';
import { ErasureWorker } from '../../../src/retention/erasure-worker';
import type {
  ErasureReceiptPage,
  RetentionReview,
  RetentionReviewPage,
} from '../../../src/retention/http/retention.answers';
import type { DestructionListView } from '../../../src/retention/http/destruction-lists.answers';
import type { ListReceipt } from '../../../src/retention/store/destruction-lists';
import { freshDatabase, type FreshDatabase } from '../../postgres/database';
import type { Reply } from '../client';
import { asNew, House, type Seat } from '../house';
import { Markers } from './markers';
import { verified } from './verified';
import { WholeDatabase } from './whole-database';

jest.setTimeout(300_000);

const folder = join(__dirname, '../../../examples');
const files = readdirSync(folder).filter(name => name.endsWith('.yaml'));
const vocabularies = procedures.map(procedure => new Vocabulary(procedure));
const authorities = ['migrationsverket', 'polisen'] as const;

let fresh: FreshDatabase;
let house: House;
let whole: WholeDatabase;
let markers: Markers;

beforeAll(async () => {
  fresh = await freshDatabase();
  house = await House.open({ BACKUP_DAYS: '35' }, fresh);
  whole = await WholeDatabase.open(fresh.ownerUrl);
  markers = new Markers(house);
  for (const file of files) await tell(file);
  await house.travelTo('2034-01-15T12:00:00+01:00');
});
afterAll(async () => {
  await whole.close();
  await house.close();
  await fresh.drop();
});

/** Tells a story that ships with Samverk, with markers for everything that people write. */
async function tell(file: string): Promise<void> {
  const story = markers.into(readStory(readFileSync(join(folder, file), 'utf8'), vocabularies));
  const vocabulary = vocabularies.find(({ country }) => country === story.country);
  if (!vocabulary) throw new Error(file);
  const tokens = new Tokens(`http://127.0.0.1:${house.running.settings.identityPort}`);
  const telling = new Telling(story, new Samverk(new Connection(house.url, 'en')), tokens, vocabulary);
  await telling.prepare();
  for await (const { step, mismatches } of telling.steps())
    if (mismatches.length > 0) throw new Error(`${file}, step ${step.number}: ${JSON.stringify(mismatches)}`);
}

const supervisor = (authority: string, person = 1): Seat => `${authority}/supervisor#${person}`;

async function reviews(authority: string, query = ''): Promise<RetentionReview[]> {
  const items: RetentionReview[] = [];
  let cursor: string | undefined;
  do {
    const more: string = cursor === undefined ? '' : `&cursor=${encodeURIComponent(cursor)}`;
    const client = await house.as(supervisor(authority));
    const { status, body } = await client.get<RetentionReviewPage>(`/api/v1/retention/reviews?limit=7${query}${more}`);
    expect(status).toBe(200);
    items.push(...body.items);
    cursor = body.next;
  } while (cursor !== undefined);
  return items;
}

async function propose(authority: string, caseIds: readonly string[]): Promise<Reply<ListReceipt>> {
  return (await house.as(supervisor(authority))).post<ListReceipt>('/api/v1/destruction-lists', { caseIds }, asNew());
}

const verify = () => verified(fresh.ownerUrl);

/** What official figures are made of: codes and days, nobody's name. */
const statistics = () =>
  whole.rows(`
    select j.type, c.country, c.decision_state, c.entry_ban_state, date_trunc('month', j.occurred_at) as month, count(*)
      from journal j join cases c on c.id = j.case_id group by 1, 2, 3, 4, 5 order by 1, 2, 3, 4, 5`);

/** Some need a case that stands otherwise than an empty one. */
function attempt<T>(ask: () => T): T | undefined {
  try {
    return ask();
  } catch {
    return undefined;
  }
}

const erasable = ['journal_sealed', 'person_assertions', 'person_search_keys'];

describe('what people write', () => {
  it('goes under seal, whichever command it is written in', () => {
    // Most of the commands that take text are given in a story; the others are asked what they would record.
    expect(markers.marked.size).toBeGreaterThan(60);
    const now = Temporal.Instant.from('2026-03-02T08:00:00Z');
    const open: string[] = [];
    let recorded = 0;
    for (const { name, by, opens, records } of procedures.flatMap(({ commands }) => commands)) {
      const [giver] = by;
      const input = giver && markers.exampleFor(giver.authority.slug, name, opens === true);
      if (!giver || !input) continue;
      const actor = { subject: 'somebody', authority: giver.authority.id, roles: [giver.key] };
      for (const { event, payload } of records) {
        const told = attempt(() => JSON.stringify(payload({ file: emptyFile, input, actor, now })));
        if (told === undefined) continue;
        recorded++;
        if (Markers.in(told).length > 0) open.push(`${name} ${event.type}`);
      }
    }
    expect(recorded).toBeGreaterThan(100);
    expect(open).toEqual([]);
  });

  it('lies where erasure reaches it, and nowhere else in the database', async () => {
    // Else the planner would have sampled nothing yet.
    await whole.rows('ANALYZE');
    const found = await whole.markers();
    expect(found.size).toBeGreaterThan(200);
    const elsewhere = [...found].flatMap(([marker, places]) =>
      [...places]
        .filter(place => !erasable.includes(place) && place !== 'pg_catalog.pg_statistic')
        .map(place => `${marker} ${place}`),
    );
    expect(elsewhere).toEqual([]);
    // The search finds what hides in samples too: without this, that it finds none there later would say nothing.
    expect([...found.values()].filter(places => places.has('pg_catalog.pg_statistic')).length).toBeGreaterThan(0);
  });
});

describe('erasure', () => {
  it('destroys nothing while no period is known: nothing is due, nothing can be proposed', async () => {
    const open = await reviews('migrationsverket');
    expect(open.length).toBeGreaterThan(3);
    expect(open.filter(({ due, dueOn }) => due || dueOn !== undefined)).toEqual([]);
    const { status, body } = await propose('migrationsverket', [open[0]?.caseId ?? '']);
    expect([status, body]).toMatchObject([409, { code: 'retention-undetermined' }]);
    await expect(house.running.app.get(ErasureWorker).eraseAll()).resolves.toEqual([]);
  });

  it('takes away what two persons decided, to the last word, and leaves the rest', async () => {
    for (const authority of authorities) await recordPeriod(authority);
    const before = { statistics: await statistics(), markers: await whole.markers() };
    const ofCase = new Map<string, Set<string>>();
    for (const { case_id, row } of await whole.rows<{ case_id: string; row: string }>(
      `select s.case_id, s::text as row from journal_sealed s
       union all select c.id, a::text from cases c join person_assertions a on a.person_id = c.person_id`,
    ))
      ofCase.set(case_id, new Set([...(ofCase.get(case_id) ?? []), ...Markers.in(row)]));

    const destroyed: string[] = [];
    for (const authority of authorities) {
      const due = (await reviews(authority, '&due=true')).map(({ caseId }) => caseId);
      expect(due.length).toBeGreaterThan(1);
      const { status, body } = await propose(authority, due);
      expect(status).toBe(201);
      await approve(authority, body);
      destroyed.push(...due);
    }
    const done = await house.running.app.get(ErasureWorker).eraseAll();
    expect(done.map(({ outcome }) => outcome)).toEqual(destroyed.map(() => 'erased'));

    const gone = new Set(destroyed.flatMap(caseId => [...(ofCase.get(caseId) ?? [])]));
    expect(gone.size).toBeGreaterThan(100);
    const after = await whole.markers();
    expect([...gone].filter(marker => after.has(marker))).toEqual([]);
    // The search does find what is there: the cases that stay have all their words.
    const kept = [...ofCase].filter(([caseId]) => !destroyed.includes(caseId)).flatMap(([, words]) => [...words]);
    expect(kept.length).toBeGreaterThan(20);
    expect(kept.filter(marker => !after.has(marker))).toEqual([]);

    expect(await statistics()).toEqual(before.statistics);
    expect(await leftOf(destroyed)).toEqual([{ sealed: '0', names: '0', keys: '0', answers: '0' }]);
  });

  it('leaves receipts that say by which rule, how much, by whom, and until when backups hold it', async () => {
    const client = await house.as(supervisor('migrationsverket'));
    const { body } = await client.get<ErasureReceiptPage>('/api/v1/retention/receipts?limit=100');
    const [receipt] = body.items;
    expect(receipt).toMatchObject({
      rule: 'se.retention.case-file',
      basis: ['Gallringsbeslut 1'],
      backupsUntil: '2034-02-19',
    });
    expect(receipt?.proposedBy).not.toBe(receipt?.approvedBy);
    expect(receipt?.counts['journal_sealed']).toBeGreaterThan(0);
    expect(Markers.in(JSON.stringify(body))).toEqual([]);
    const lines = await whole.rows(`select from read_log where operation = 'erase-case'`);
    expect(lines.length).toBe((await whole.rows('select from erasure_receipts')).length);
  });

  it('lets the chain verify, and the tables be rebuilt', async () => {
    const { faults, notes } = await verify();
    expect(faults).toEqual([]);
    expect(notes).toBeGreaterThan(50);
    const owner = new Client({ connectionString: fresh.ownerUrl });
    await owner.connect();
    try {
      await owner.query(`select set_config('app.authority', 'samverk.auditor', false)`);
      const cases = await whole.rows<{ row: string }>('select c::text as row from cases c order by id');
      await rebuild(owner);
      expect(await whole.rows('select c::text as row from cases c order by id')).toEqual(cases);
    } finally {
      await owner.end();
    }
    expect((await verify()).faults).toEqual([]);
  });

  it('done again is nothing: erased cases are not due, and cannot be proposed', async () => {
    expect(await reviews('migrationsverket', '&due=true')).toEqual([]);
    const [erased] = await whole.rows<{ case_id: string }>(
      `select case_id from erasure_receipts where authority = 'se.migrationsverket'`,
    );
    const { status, body } = await propose('migrationsverket', [erased?.case_id ?? '']);
    expect([status, body]).toMatchObject([409, { code: 'not-ready-for-destruction', errors: [{ code: 'erased' }] }]);
    await expect(house.running.app.get(ErasureWorker).eraseAll()).resolves.toEqual([]);
  });

  it('finds a sealed part that went another way, one that came back, and a receipt that was touched', async () => {
    const kinds = async () => [...new Set((await verify()).faults.map(({ kind }) => kind))].sort();
    const [sealed] = await whole.rows<{ case_id: string; sequence: number }>(
      'delete from journal_sealed where ctid = (select ctid from journal_sealed limit 1) returning *',
    );
    expect(sealed).toBeDefined();
    expect(await kinds()).toEqual(['sealed-missing']);
    await whole.rows('insert into journal_sealed select * from jsonb_populate_record(null::journal_sealed, $1)', [
      sealed,
    ]);
    expect(await kinds()).toEqual([]);

    await whole.rows(
      `insert into journal_sealed select case_id, sequences[1], 'salt', '{}' from erasure_receipts where number = 1`,
    );
    expect(await kinds()).toEqual(['sealed-returned']);
    await whole.rows('delete from journal_sealed where salt = $1', ['salt']);

    await whole.rows(`update erasure_receipts set approved_by = 'somebody' where number = 1`);
    expect(await kinds()).toEqual(['receipt-changed']);
    await whole.rows('update erasure_receipts set sequences = sequences || 1, hash = hash where number = 2');
    expect(await kinds()).toEqual(
      ['receipt-changed', 'receipt-of-other', 'sealed-returned'].filter(kind => kind !== 'sealed-returned'),
    );
    await whole.rows('delete from erasure_receipts where number = 1');
    expect(await kinds()).toContain('receipt-missing');
  });
});

async function recordPeriod(authority: string): Promise<void> {
  const period = {
    rule: 'se.retention.case-file',
    validFrom: '2026-01-01',
    amount: 1,
    unit: 'years',
    source: 'Gallringsbeslut 1',
    certainty: 'verify',
  };
  const client = await house.as(supervisor(authority));
  expect((await client.post('/api/v1/retention/periods', period, asNew())).status).toBe(201);
}

async function approve(authority: string, { id, version }: ListReceipt): Promise<void> {
  const path = `/api/v1/destruction-lists/${id}`;
  const own = await (await house.as(supervisor(authority))).post(`${path}/approval`, undefined, asNew(version));
  expect([own.status, own.body]).toMatchObject([403, { code: 'second-person-needed' }]);
  const other = await (await house.as(supervisor(authority, 2))).post(`${path}/approval`, undefined, asNew(version));
  expect([other.status, other.body]).toMatchObject([200, { status: 'approved', version: version + 1 }]);
  const { body } = await (await house.as(supervisor(authority))).get<DestructionListView>(path);
  expect(body.items.every(({ outcome }) => outcome === 'waiting')).toBe(true);
}

const leftOf = (cases: readonly string[]) =>
  whole.rows(
    `select (select count(*) from journal_sealed where case_id = any ($1)) as sealed,
            (select count(*) from person_assertions a join cases c on c.person_id = a.person_id where c.id = any ($1)) as names,
            (select count(*) from person_search_keys k join cases c on c.person_id = k.person_id where c.id = any ($1)) as keys,
            (select count(*) from idempotency_keys where answer->>'caseId' = any ($1::text[])) as answers`,
    [cases],
  );
