import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { genesisHash, journalOf, parseFeedPosition, readFeed, type FeedPosition } from '../../../src/journal';
import { Database } from '../../../src/platform/database/database';
import { authority, someRows, TrialJournal } from './trial-journal';

jest.setTimeout(60_000);

const writers = 40;
const commitsEach = 8;

describe('The feed', () => {
  let trial: TrialJournal;
  let database: Database;

  /** Every event from here on until a page has none. */
  const readAll = async (from?: FeedPosition, limit = 7) => {
    const seen: string[] = [];
    let after = from;
    for (;;) {
      const { events, next } = await readFeed(database, authority, after, limit);
      seen.push(...events.map(({ caseId, sequence }) => `${caseId}/${sequence}`));
      after = next;
      if (events.length === 0) return { seen, after };
    }
  };

  beforeEach(async () => {
    trial = await TrialJournal.open();
    database = new Database(trial.runtime);
  });
  afterEach(() => trial.close());

  it('gives every event once and none twice while forty writers commit in any order', async () => {
    const cases: string[] = [];
    for (let writer = 0; writer < writers; writer++) cases.push((await trial.addCase())[0]?.caseId ?? '');
    const before = await readAll();
    expect(new Set(before.seen).size).toBe(writers * 3);

    let writersAtWork = cases.length;
    const written: string[] = [];
    const write = async (caseId: string, writer: number) => {
      const client = await trial.connectAsAdministrator();
      for (let commit = 0, sequence = 4; commit < commitsEach; commit++) {
        const rows = someRows(caseId, sequence, 2);
        await client.query('begin');
        await TrialJournal.write(client, rows);
        // The positions are taken; who took them first now commits last, or not at all.
        await pause((writer * 7 + commit * 13) % 23);
        const keeps = (writer + commit) % 5 !== 0;
        await client.query(keeps ? 'commit' : 'rollback');
        if (!keeps) continue;
        written.push(...rows.map(row => `${row.caseId}/${row.sequence}`));
        sequence += 2;
      }
      await client.end();
      writersAtWork--;
    };
    const writersDone = Promise.all(cases.map(write));

    const seen: string[] = [];
    let { after } = before;
    let pagesWhileWriting = 0;
    while (writersAtWork > 0) {
      const { events, next } = await readFeed(database, authority, after, 11);
      if (events.length > 0) pagesWhileWriting++;
      seen.push(...events.map(({ caseId, sequence }) => `${caseId}/${sequence}`));
      after = next;
    }
    await writersDone;
    seen.push(...(await readAll(after)).seen);

    expect(pagesWhileWriting).toBeGreaterThan(5);
    expect(seen.length).toBe(new Set(seen).size);
    expect(seen.toSorted()).toEqual(written.toSorted());
  });

  it('waits for an older transaction rather than skip it, where a serial number would have skipped', async () => {
    const [slow, quick] = [randomUUID(), randomUUID()];
    for (const caseId of [slow, quick]) await trial.addCase(caseId);
    const { after } = await readAll();
    const late = await trial.connectAsAdministrator();
    await late.query('begin');
    await TrialJournal.write(late, someRows(slow, 4, 1));
    await TrialJournal.write(trial.administrator, someRows(quick, 4, 1));
    const positions = await trial.sql('select max(position)::int as last from journal where case_id = $1', [quick]);

    const waiting = await readFeed(database, authority, after, 10);
    expect(waiting.events).toEqual([]);
    await late.query('commit');
    await late.end();

    const [slowRow] = await trial.sql('select max(position)::int as last from journal where case_id = $1', [slow]);
    expect(Number(slowRow?.['last'])).toBeLessThan(Number(positions[0]?.['last']));
    expect((await readAll(waiting.next)).seen).toEqual([`${slow}/4`, `${quick}/4`]);
  });

  it('shows an authority the cases that it takes part in and no others', async () => {
    const [ours] = await trial.addCase();
    const [theirs] = await trial.addCase(randomUUID(), 'se.kriminalvarden');
    expect(new Set((await readAll()).seen.map(event => event.split('/')[0]))).toEqual(new Set([ours?.caseId]));
    const other = await readFeed(database, 'se.kriminalvarden', undefined, 10);
    expect(new Set(other.events.map(({ caseId }) => caseId))).toEqual(new Set([theirs?.caseId]));
    expect((await readFeed(database, '', undefined, 10)).events).toEqual([]);
  });

  it('moves on past what the caller may not see, so that it is not searched again', async () => {
    await trial.addCase(randomUUID(), 'se.kriminalvarden');
    const { events, next } = await readFeed(database, authority, undefined, 10);
    expect(events).toEqual([]);
    const [row] = await trial.sql('select max(tx)::text as last from journal');
    expect(BigInt(next.split('-')[0] ?? 0)).toBeGreaterThan(BigInt(String(row?.['last'])));
    await trial.addCase();
    expect((await readAll(next)).seen).toHaveLength(3);
  });

  it('leaves no authority behind on the connection for whoever comes next', async () => {
    await trial.addCase();
    await readAll();
    const rows = await database.run<{ who: string | null }>(
      { name: 'who-asks', text: 'select asking_authority() as who' },
      [],
    );
    expect(rows).toEqual([{ who: null }]);
  });

  it('does not take for a position what is none', () => {
    for (const text of [
      '',
      '1',
      '1-',
      '-1',
      '1-2-3',
      'a-b',
      "1-1'",
      `${2n ** 64n}-1`,
      `1-${2n ** 63n}`,
      '9'.repeat(40),
    ])
      expect(parseFeedPosition(text)).toBeUndefined();
    expect(parseFeedPosition(`${2n ** 64n - 1n}-${2n ** 63n - 1n}`)).toBeDefined();
  });

  it('gives the journal of one case with its sealed parts, page by page', async () => {
    const rows = await trial.addCase();
    const caseId = rows[0]?.caseId ?? '';
    const first = await journalOf(database, { subject: 'reader', authority, roles: [] }, caseId, 0, 2);
    const second = await journalOf(database, { subject: 'reader', authority, roles: [] }, caseId, 2, 2);
    expect([...first, ...second].map(({ event: _, ...row }) => row)).toEqual(rows);
    expect(rows[0]?.prevHash).toBe(genesisHash);
    expect(first[1]?.event.sealed).toEqual({ reasons: 'Ny utredning “å ä ö” 🛂' });
    expect(
      await journalOf(database, { subject: 'reader', authority: 'se.kriminalvarden', roles: [] }, caseId, 0, 10),
    ).toEqual([]);
  });
});

describe('The runtime role', () => {
  let trial: TrialJournal;
  let client: Client;

  beforeAll(async () => {
    trial = await TrialJournal.open();
    await trial.addCase();
    client = new Client({ connectionString: trial.runtimeUrl });
    await client.connect();
  });
  afterAll(async () => {
    await client.end();
    await trial.close();
  });

  it.each([
    `update journal set payload = '{}'`,
    `update journal set hash = hash`,
    `delete from journal`,
    `truncate journal`,
    `truncate journal cascade`,
    `alter table journal disable trigger all`,
    `drop table journal cascade`,
    `update checkpoints set root = ''`,
    `delete from checkpoints`,
    `truncate checkpoints`,
    `update journal_sealed set body = '{}'`,
  ])('may not: %s', async text => {
    await client.query('begin');
    await client.query(`select set_config('app.authority', 'samverk.auditor', true)`);
    await expect(client.query(text)).rejects.toMatchObject({ code: '42501' });
    await client.query('rollback');
    expect(await trial.sql('select count(*)::int as events from journal')).toEqual([{ events: 3 }]);
  });
});
