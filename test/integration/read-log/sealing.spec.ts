import { TrialLog, officer } from './trial-log';

jest.setTimeout(60_000);

let trial: TrialLog;
beforeEach(async () => {
  trial = await TrialLog.open();
});
afterEach(() => trial.close());

/** Three blocks: of 3, 2 and 4 lines. */
async function threeBlocks(): Promise<void> {
  for (const count of [3, 2, 4]) {
    await trial.looks(count);
    await trial.sealer.sealOnce();
  }
}

describe('the sealer', () => {
  it('seals each line once, in blocks that follow each other, and nothing where nothing is new', async () => {
    await threeBlocks();
    expect(await trial.sealer.sealOnce()).toMatchObject({ blocks: 0, lines: 0, head: 3 });
    await trial.look();
    expect(await trial.verify()).toMatchObject({
      summary: { blocks: 3, lines: 10, unsealed: 1, faults: 0, notes: 0 },
      kinds: [],
    });
  });

  it('waits for a look that is still on its way, and skips none that ends late', async () => {
    const late = await trial.connectAsRuntime();
    await late.query('begin');
    await late.query(`select note_read('se.polisen', 'late', 'read-case', 'c', gen_random_uuid())`);
    await trial.looks(2);
    expect(await trial.sealer.sealOnce()).toMatchObject({ lines: 0 });
    await late.query('commit');
    await late.end();
    expect(await trial.sealer.sealOnce()).toMatchObject({ lines: 3, blocks: 1 });
    expect((await trial.verify()).kinds).toEqual([]);
  });

  it('lets one replica at it, and the others go on', async () => {
    await trial.looks(3);
    const other = await trial.connectAsRuntime();
    await other.query('begin');
    await other.query(`select pg_advisory_xact_lock(hashtextextended('samverk.read-log', 0))`);
    expect(await trial.sealer.sealOnce()).toBeUndefined();
    await other.query('commit');
    await other.end();
    expect(await trial.sealer.sealOnce()).toMatchObject({ lines: 3 });
  });

  it('seals a long log in pieces without splitting a transaction', async () => {
    await trial.looks(5);
    await trial.sql(
      `insert into read_log (authority, subject, operation, correlation_id)
       select 'se.polisen', 's', 'list', n::text from generate_series(1, 7) n`,
    );
    await trial.looks(2);
    const sealed = [];
    for (let more = true; more;) {
      const [row] = await trial.sql<{ lines: string }>('select lines from seal_read_log(3)');
      sealed.push(Number(row?.lines));
      more = row?.lines !== '0';
    }
    expect(sealed).toEqual([3, 9, 2, 0]);
    expect((await trial.verify()).kinds).toEqual([]);
  });

  it('says that the counter of transactions lies behind, as after a restore, and seals nothing wrong', async () => {
    await threeBlocks();
    await trial.sql(`update read_log_blocks set to_tx = '9000000000' where number = 3`);
    const [row] = await trial.sql('select behind, blocks from seal_read_log(100)');
    expect(row).toEqual({ behind: true, blocks: 0 });
  });

  it('seals names and signs of every kind so that the program finds the same text', async () => {
    const subject = 'o"ff\\icer\n\t\u0001 å ä ö “ł” 🛂 \u2028 \u007f';
    const looker = { ...officer, subject, client: 'c"', units: ['nörd', 'a,b', ''], purpose: 'complaint' } as const;
    await trial.look(undefined, { looker, details: { recipient: 'TH', queryDigest: 'ab' }, correlationId: '\\u0041' });
    await trial.sql(
      `insert into read_log (authority, subject, operation, correlation_id, hits, units)
       values ('a', '', 'x', '', '{}', '{}'), ('a', '', 'x', '', array[gen_random_uuid(), gen_random_uuid()], null)`,
    );
    await trial.sealer.sealOnce();
    expect(await trial.verify()).toMatchObject({ summary: { lines: 3, unsealed: 0, faults: 0 }, kinds: [] });
  });
});

describe('a spoilt read log', () => {
  beforeEach(threeBlocks);

  const third = `(select id from read_log order by tx, id offset 3 limit 1)`;
  const fourth = `(select id from read_log order by tx, id offset 4 limit 1)`;

  it.each([
    ['another reader', `update read_log set subject = 'somebody-else' where id = ${third}`],
    ['another case', `update read_log set case_id = gen_random_uuid() where id = ${third}`],
    ['another purpose', `update read_log set purpose = 'supervision' where id = ${third}`],
    ['a moment later', `update read_log set at = at + interval '1 ms' where id = ${third}`],
    ['a hit less', `update read_log set hits = '{}' where id = ${third}`],
  ])('is found to be changed: %s', async (_what, sql) => {
    await trial.sql(sql);
    const { kinds, findings } = await trial.verify();
    expect(kinds).toEqual(['read-log-lines-changed']);
    expect(findings[0]?.block).toBe('2');
  });

  it('is found to be changed where two lines changed places', async () => {
    await trial.sql(`update read_log l set subject = 'officer-2' where id = ${fourth}`);
    await trial.sql('delete from read_log_blocks where number > 1');
    await trial.sealer.sealOnce();
    expect((await trial.verify()).kinds).toEqual([]);
    await trial.sql(`
      with two as (select id, tx, lead(tx) over w as next, lag(tx) over w as before from read_log
                    where id in (${third}, ${fourth}) window w as (order by tx, id))
      update read_log l set tx = coalesce(two.next, two.before) from two where l.id = two.id`);
    expect((await trial.verify()).kinds).toEqual(['read-log-lines-changed']);
  });

  it('is found where a line was removed', async () => {
    await trial.sql(`delete from read_log where id = ${third}`);
    expect((await trial.verify()).kinds).toEqual(['read-log-lines-missing']);
  });

  it('is found where a line was put in among the old', async () => {
    await trial.sql(`insert into read_log (tx, authority, subject, operation, correlation_id)
      select tx, 'se.polisen', 'innocent', 'read-case', 'c' from read_log where id = ${third}`);
    expect((await trial.verify()).kinds).toEqual(['read-log-lines-added']);
  });

  it('is found where lines were put before everything', async () => {
    await trial.sql(`insert into read_log (tx, authority, subject, operation, correlation_id)
      values ('1', 'se.polisen', 'innocent', 'read-case', 'c')`);
    expect((await trial.verify()).kinds).toEqual(['read-log-lines-added']);
  });

  it('is found where lines of another month were put among the old', async () => {
    await trial.sql(`insert into read_log (tx, at, authority, subject, operation, correlation_id)
      select tx, now() + interval '3 months', 'se.polisen', 'innocent', 'x', 'c' from read_log where id = ${third}`);
    expect((await trial.verify()).kinds).toEqual(['read-log-lines-added']);
  });

  it('is found where a block was changed to fit changed lines', async () => {
    await trial.sql(`delete from read_log where id = ${third}`);
    await trial.sql(`update read_log_blocks set lines = 1, digest = (
        select encode(sha256(convert_to(string_agg(read_log_text(l), E'\\n' order by l.tx, l.id), 'UTF8')), 'hex')
          from read_log l, read_log_blocks b where b.number = 2 and l.tx >= b.from_tx and l.tx < b.to_tx)
      where number = 2`);
    expect((await trial.verify()).kinds).toEqual(['read-log-block-changed']);
  });

  it('is found where a block was taken out of the chain', async () => {
    await trial.sql('delete from read_log_blocks where number = 2');
    expect((await trial.verify()).kinds).toEqual(['read-log-chain-broken', 'read-log-lines-added']);
  });

  it('is found where the first block is gone', async () => {
    await trial.sql('delete from read_log_blocks where number = 1');
    expect((await trial.verify()).kinds).toContain('read-log-chain-broken');
  });

  it('is found where a whole month is gone, once, however many blocks it had', async () => {
    const [one] = await trial.sql<{ part: string }>('select distinct part from read_log_blocks');
    await trial.sql(`drop table ${one?.part ?? ''}`);
    expect((await trial.verify()).kinds).toEqual(['read-log-month-missing']);
  });

  it('is found where the words of a reason were changed, and holds where they were erased', async () => {
    await trial.look(undefined, { looker: { ...officer, reason: 'Begäran från ombudet Åsa' } });
    await trial.sealer.sealOnce();
    expect((await trial.verify()).kinds).toEqual([]);
    await trial.sql(`update read_log_reasons set body = 'Something else'`);
    expect((await trial.verify()).kinds).toEqual(['read-log-reason-changed']);
    await trial.sql('delete from read_log_reasons');
    expect((await trial.verify()).kinds).toEqual([]);
  });
});
