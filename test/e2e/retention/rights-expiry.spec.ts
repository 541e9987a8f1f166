import type { RightsErasurePage } from '../../../src/rights/expiry/expiry.answers';
import { ExpiryWorker } from '../../../src/rights/expiry/expiry-worker';
import { freshDatabase, type FreshDatabase } from '../../postgres/database';
import { asNew, House, type Seat } from '../house';
import { aRequest, Desk, handler, officer, releasedExtract, supervisor } from '../rights/people';
import { Road } from '../road';
import { verified } from './verified';
import { WholeDatabase } from './whole-database';

jest.setTimeout(300_000);

let fresh: FreshDatabase;
let house: House;
let whole: WholeDatabase;
beforeAll(async () => {
  fresh = await freshDatabase();
  house = await House.open({ BACKUP_DAYS: '35' }, fresh);
  whole = await WholeDatabase.open(fresh.ownerUrl);
});
afterAll(async () => {
  await whole.close();
  await house.close();
  await fresh.drop();
});

/** Words that nobody else writes: the search of the whole database finds them by their ends. */
const word = (name: string) => `zqx${name}zqx`;

/** Somebody who asked, was answered with an extract, and of whom something was not told. */
interface Asker {
  readonly personId: string;
  readonly caseId: string;
  readonly requestId: string;
  readonly exportId: string;
  readonly limitId: string;
}

/** All that can be written of a request and a limit, each with a word of its own that starts with the name. */
async function asker(name: string, day: string): Promise<Asker> {
  // What stands in the case is in the journal, under seal, and in the extract.
  const road = await Road.begin(house, `${day}T12:00:00+01:00`, { periodAssessment: word(`${name}case`) });
  const { personId, caseId } = road;
  const desk = await Desk.of(house, handler, personId);
  const request = await desk.record({ ...aRequest, receivedOn: day, asked: word(`${name}asked`) });
  const checked = await desk.act(request, 'identity-check', { means: 'identity-document' });
  const exportId = await releasedExtract(house, 'migrationsverket', personId, request.id);
  const answer = { outcome: 'granted', answer: word(`${name}answer`) };
  expect((await desk.act(checked.body, 'answer', answer)).status).toBe(200);
  const overseer = await house.as(supervisor);
  const limit = {
    ...{ ground: 'secrecy', classes: ['health'], looks: false, untold: false },
    ...{ until: '2032-01-01', reviewOn: '2031-12-01', reasons: word(`${name}ground`) },
  };
  const set = await overseer.post<{ id: string }>(`/api/v1/persons/${personId}/access-limits`, limit, asNew());
  const lifted = { reasons: word(`${name}lifting`) };
  await overseer.post(`/api/v1/access-limits/${set.body.id}/lifting`, lifted, asNew());
  return { personId, caseId, requestId: request.id, exportId, limitId: set.body.id };
}

const expire = () => house.running.app.get(ExpiryWorker).eraseAll();

/** Where words that start with a name are found, in any column of any table. */
async function placesOf(name: string): Promise<readonly string[]> {
  const found = await whole.markers();
  const places = [...found].flatMap(([marker, where]) => (marker.startsWith(`zqx${name}`) ? [...where] : []));
  return [...new Set(places)].sort();
}

const wordsOfRights = (name: string) => ['asked', 'answer', 'ground', 'lifting'].map(part => word(`${name}${part}`));

async function left(name: string): Promise<readonly string[]> {
  const found = await whole.markers();
  return wordsOfRights(name).filter(marker => found.has(marker));
}

async function period(seat: Seat, rule: string): Promise<number> {
  const content = { rule, validFrom: '2026-01-01', amount: 12, unit: 'months', source: 'Gallringsbeslut 7' };
  const client = await house.as(seat);
  return (await client.post('/api/v1/retention/periods', { ...content, certainty: 'verify' }, asNew())).status;
}

let anna: Asker;
let held: Asker;
let later: Asker;

describe('words of requests and limits, and what extracts hold', () => {
  it('lie where expiry reaches them, and what stands in an extract lies there too', async () => {
    anna = await asker('anna', '2026-01-12');
    held = await asker('held', '2026-01-13');
    await whole.rows('ANALYZE');
    expect(await left('anna')).toEqual(wordsOfRights('anna'));
    const found = await whole.markers();
    for (const marker of wordsOfRights('anna')) expect([...(found.get(marker) ?? [])]).toEqual(['rights_texts']);
    expect(await placesOf('annacase')).toEqual(['journal_sealed', 'subject_access_contents']);
  });

  it('stay as long as no period is recorded, however long that is', async () => {
    await house.travelTo('2031-03-02T12:00:00+01:00');
    expect(await expire()).toEqual([]);
    expect(await left('anna')).toHaveLength(4);
  });

  it('go by themselves once the period of the authority is over, to the last word, and nothing else goes', async () => {
    later = await asker('later', '2031-03-03');
    const request = (await whole.rows(`select * from data_subject_requests where id = $1`, [anna.requestId]))[0];
    const hold = { caseId: held.caseId, reason: 'litigation' };
    expect((await (await house.as(supervisor)).post('/api/v1/legal-holds', hold, asNew())).status).toBe(201);
    expect(await period(supervisor, 'se.retention.data-subject-request')).toBe(201);
    const gone = await expire();
    expect(gone.map(({ kind, about }) => `${kind} ${about}`).sort()).toEqual(
      [`limit ${anna.limitId}`, `request ${anna.requestId}`].sort(),
    );
    // The search finds what is there: the words of others, and what stands in the journal.
    expect(await left('anna')).toEqual([]);
    expect(await placesOf('anna')).toEqual(['journal_sealed']);
    expect(await whole.rows('select from subject_access_contents where export_id = $1', [anna.exportId])).toEqual([]);
    expect(await left('held')).toHaveLength(4);
    expect(await left('later')).toHaveLength(4);
    expect(await placesOf('heldcase')).toEqual(['journal_sealed', 'subject_access_contents']);
    // That there was a request, its days and digests stay.
    expect((await whole.rows(`select * from data_subject_requests where id = $1`, [anna.requestId]))[0]).toEqual(
      request,
    );
    const [told] = await whole.rows<{ digest: string }>('select digest from subject_access_exports where id = $1', [
      anna.exportId,
    ]);
    expect(told?.digest).toMatch(/^[0-9a-f]{64}$/);
    expect(await expire()).toEqual([]);
  });

  it('are not there for anybody any more', async () => {
    const client = await house.as(officer);
    const at = `/api/v1/persons/${anna.personId}/subject-access-exports/${anna.exportId}`;
    expect((await client.get(at)).status).toBe(404);
    expect((await client.get(`${at}/extract`)).status).toBe(404);
    const { body } = await client.get<{ texts: object }>(`/api/v1/data-subject-requests/${anna.requestId}`);
    expect(body.texts).toEqual({});
  });

  it('leave receipts that say by which period, when and how much, and nothing of the person', async () => {
    const client = await house.as(officer);
    const { body } = await client.get<RightsErasurePage>('/api/v1/rights-erasures');
    const receipt = body.items.find(({ about }) => about === anna.requestId);
    expect(receipt).toMatchObject({
      ...{ kind: 'request', rule: 'se.retention.data-subject-request', period: 1, basis: 'Gallringsbeslut 7' },
      ...{ endedOn: '2026-01-12', dueOn: '2027-01-12', backupsUntil: '2031-04-07' },
    });
    expect(receipt?.counts).toMatchObject({ rights_texts: 2, subject_access_contents: 1 });
    expect(JSON.stringify(body)).not.toContain(anna.personId);
    const lines = await whole.rows<{ operation: string }>(
      `select operation from read_log where class = 'erasure' and person_id = $1 order by operation`,
      [anna.personId],
    );
    expect(lines.map(({ operation }) => operation)).toEqual(['erase-limit', 'erase-request']);
    expect(
      (await (await house.as('polisen/supervisor')).get<RightsErasurePage>('/api/v1/rights-erasures')).body,
    ).toEqual({
      items: [],
    });
    expect((await (await house.as(handler)).get('/api/v1/rights-erasures')).status).toBe(403);
  });

  it('leave each receipt with the hash of the one before, which verification follows to the end', async () => {
    const client = await house.as(officer);
    const { body } = await client.get<RightsErasurePage>('/api/v1/rights-erasures');
    expect(body.items.map(({ number }) => number)).toEqual([1, 2]);
    expect(body.items.map(({ prevHash }) => prevHash)).toEqual(['0'.repeat(64), body.items[0]?.hash]);
    expect(await verified(fresh.ownerUrl)).toMatchObject({ faults: [], receipts: 2 });
  });

  it('go when the hold on them is lifted', async () => {
    const client = await house.as(supervisor);
    const { body } = await client.get<{ items: { id: string; caseId: string }[] }>('/api/v1/legal-holds');
    const hold = body.items.find(({ caseId }) => caseId === held.caseId);
    await client.post(`/api/v1/legal-holds/${hold?.id ?? ''}/lifting`, undefined, asNew());
    expect(await expire()).toHaveLength(2);
    expect(await placesOf('held')).toEqual(['journal_sealed']);
    expect(await left('later')).toHaveLength(4);
    expect(await whole.rows('select from subject_access_contents where export_id = $1', [later.exportId])).toHaveLength(
      1,
    );
  });

  it('of a contested datum wait for the note that stands, and go once it is lifted and the time is over', async () => {
    const { personId } = anna;
    const desk = await Desk.of(house, handler, personId);
    const request = await desk.record({ ...aRequest, kind: 'rectification', receivedOn: '2031-03-03' });
    const checked = await desk.act(request, 'identity-check', { means: 'identity-document' });
    expect(checked.status).toBe(200);
    const client = await house.as(handler);
    const at = `/api/v1/persons/${personId}/rectifications`;
    const contest = { requestId: request.id, statement: 1, says: word('notesaid') };
    const named = await client.post<{ id: string; requestVersion: number }>(at, contest, asNew());
    expect([named.status, await placesOf('note')]).toEqual([201, ['rights_texts']]);
    const refusal = {
      ...{ ground: 'limited-by-law', reasons: word('noterefusal') },
      remedies: ['supervisory-authority', 'court'],
    };
    expect((await desk.act({ id: request.id, version: named.body.requestVersion }, 'refusal', refusal)).status).toBe(
      200,
    );
    await house.travelTo('2033-04-04T12:00:00+02:00');
    await expire();
    expect([...(await whole.markers()).keys()].filter(one => one.startsWith('zqxnote'))).toEqual([word('notesaid')]);
    const lifting = { because: 'taken-back', reasons: word('notelifted') };
    expect((await client.post(`${at}/${named.body.id}/note-lifting`, lifting, asNew(2))).status).toBe(200);
    expect(await expire()).toEqual([]);
    await house.travelTo('2034-04-05T12:00:00+02:00');
    expect((await expire()).map(({ kind }) => kind)).toEqual(['rectification']);
    expect(await placesOf('note')).toEqual([]);
    const { body } = await (await house.as(officer)).get<RightsErasurePage>('/api/v1/rights-erasures?limit=100');
    expect(body.items.at(-1)).toMatchObject({ about: named.body.id, kind: 'rectification', endedOn: '2033-04-04' });
  });

  it('stay while anything of the person is restricted, and those of the restriction go after it', async () => {
    const { personId, caseId } = await asker('kept', '2034-04-06');
    const client = await house.as(handler);
    const at = `/api/v1/persons/${personId}/restrictions`;
    const ground = { regime: 'gdpr', ground: 'accuracy-contested', reasons: word('barreasons') };
    const { body: set } = await client.post<{ id: string }>(at, { caseId, ...ground }, asNew());
    const pass = { recipient: 'se.polisen', ground: 'legal-claims', until: '2034-05-01', reasons: word('barpass') };
    expect((await client.post(`${at}/${set.id}/exceptions`, pass, asNew(1))).status).toBe(200);
    await house.travelTo('2035-04-08T12:00:00+02:00');
    expect(await expire()).toEqual([]);
    expect(await left('kept')).toEqual([word('keptasked'), word('keptanswer')]);
    await client.post(`${at}/${set.id}/lifting-announcement`, {}, asNew(2));
    const lifted = await client.post(`${at}/${set.id}/lifting`, { reasons: word('barlifted') }, asNew(3));
    expect(lifted.status).toBe(200);
    expect((await expire()).map(({ kind }) => kind)).toEqual(['request']);
    expect(await left('kept')).toEqual([]);
    expect(await placesOf('bar')).toEqual(['rights_texts']);
    await house.travelTo('2036-04-09T12:00:00+02:00');
    expect((await expire()).map(({ kind, about }) => [kind, about])).toEqual([['restriction', set.id]]);
    expect(await placesOf('bar')).toEqual([]);
  });

  it('have a rule in Poland as well, which waits for the period of an authority', async () => {
    expect(await period('straz-graniczna/supervisor', 'pl.retention.data-subject-request')).toBe(201);
  });
});
