import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DataSource } from 'typeorm';
import {
  auditor,
  CheckpointEntity,
  exportCheckpoint,
  headsBefore,
  importCheckpoint,
  JournalEntryEntity,
  onOneSnapshot,
  SealedPartEntity,
  signingKey,
  takeCheckpoint,
  trustedKeys,
  verifyJournal,
  type Finding,
} from '../../../src/journal';
import { rowOfJournal } from '../../../src/bin/row-of-journal';
import { dataSourceOptions } from '../../../src/platform/database/data-source';
import { TrialJournal } from './trial-journal';

jest.setTimeout(60_000);

const pem = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
const takenAt = '2026-03-02T08:00:00.000Z';
const ids = [1, 2, 3].map(number => `0199a000-0000-7000-8000-00000000000${number}`);
const [first = '', second = '', third = ''] = ids;

describe('Verification of the whole journal', () => {
  const folder = mkdtempSync(join(tmpdir(), 'samverk-verify-'));
  const file = join(folder, 'checkpoint.json');
  let trial: TrialJournal;

  const take = () =>
    onOneSnapshot(trial.owner, database => takeCheckpoint(database, takenAt, signingKey(pem)), 'writing');
  const verify = async (about: { caseId?: string; withFile?: boolean; keys?: string[] } = {}) => {
    const findings: Finding[] = [];
    const exported = about.withFile ? await importCheckpoint(file) : undefined;
    const summary = await onOneSnapshot(trial.owner, database =>
      verifyJournal(database, {
        ...(about.caseId !== undefined && { caseId: about.caseId }),
        ...(exported && { exported }),
        makeRow: rowOfJournal,
        keys: trustedKeys(about.keys ?? [pem]),
        onFinding: finding => findings.push(finding),
      }),
    );
    return { summary, kinds: findings.map(({ kind, caseId }) => `${kind} ${caseId?.at(-1) ?? ''}`.trim()), findings };
  };
  const ofSecond = (text: string) => trial.sql(text, [second]);

  beforeEach(async () => {
    trial = await TrialJournal.open();
    for (const caseId of ids) await trial.addCase(caseId);
  });
  afterEach(() => trial.close());
  afterAll(() => rmSync(folder, { recursive: true }));

  it('finds nothing where nothing was done, and counts what it saw', async () => {
    await take();
    expect(await verify()).toEqual({
      summary: { cases: 3, events: 9, receipts: 0, checkpoints: 1, faults: 0, notes: 0 },
      kinds: [],
      findings: [],
    });
  });

  it('finds a changed byte', async () => {
    await ofSecond(`update journal set payload = payload || '{"kind": "asylum-application"}'
      where case_id = $1 and sequence = 2`);
    expect((await verify()).kinds).toEqual(['event-changed 2']);
  });

  it('finds a moment that was moved by a millisecond', async () => {
    await ofSecond(
      `update journal set occurred_at = occurred_at + interval '1 ms' where case_id = $1 and sequence = 3`,
    );
    expect((await verify()).kinds).toEqual(['event-changed 2']);
  });

  it('finds a removed event', async () => {
    await ofSecond('delete from journal_sealed where case_id = $1 and sequence = 2');
    await ofSecond('delete from journal where case_id = $1 and sequence = 2');
    expect((await verify()).kinds).toEqual(['event-missing 2']);
  });

  it('finds a swapped order', async () => {
    await ofSecond('delete from journal_sealed where case_id = $1');
    for (const [from, to] of [
      [2, 9],
      [3, 2],
      [9, 3],
    ])
      await ofSecond(`update journal set sequence = ${to} where case_id = $1 and sequence = ${from}`);
    expect((await verify()).kinds.filter(kind => !kind.startsWith('sealed'))).toEqual([
      'order-swapped 2',
      'order-swapped 2',
    ]);
  });

  it('finds a truncated tail by the case row', async () => {
    await ofSecond('delete from journal_sealed where case_id = $1 and sequence = 3');
    await ofSecond('delete from journal where case_id = $1 and sequence = 3');
    expect((await verify()).kinds).toEqual(['tail-missing 2']);
  });

  it('finds a case whose journal is gone, and a journal whose case is gone', async () => {
    await ofSecond('delete from journal_sealed where case_id = $1');
    await ofSecond('delete from journal where case_id = $1');
    await trial.sql('delete from cases where id = $1', [third]);
    expect((await verify()).kinds).toEqual(['tail-missing 2', 'case-missing 3']);
  });

  it('finds a stored case that is not what its events give: file, state, access, moments', async () => {
    await ofSecond(`update cases set file = jsonb_set(file, '{holds,counted}', '7'), custody_state = 'detained',
      accountable = 'se.kriminalvarden',
      parties = array_append(parties, 'se.kriminalvarden'), changed_at = changed_at + interval '1 s' where id = $1`);
    const { kinds, findings } = await verify();
    expect(kinds).toEqual(['row-differs 2']);
    expect(findings[0]?.text.en).toMatch(/file\.holds/);
    for (const column of ['custody_state', 'accountable', 'parties', 'changed_at'])
      expect(findings[0]?.text.en).toContain(column);
  });

  it('finds a changed sealed part, and one that is gone without a receipt', async () => {
    await ofSecond(`update journal_sealed set body = '{"reasons": "other"}' where case_id = $1 and sequence = 2`);
    await trial.sql('delete from journal_sealed where case_id = $1', [third]);
    const { kinds, summary } = await verify();
    expect(kinds).toEqual(['sealed-changed 2', 'sealed-missing 3', 'sealed-missing 3']);
    expect(summary).toMatchObject({ faults: 3, notes: 0 });
  });

  it('verifies one case alone', async () => {
    await ofSecond(`update journal set actor = 'nobody' where case_id = $1 and sequence = 1`);
    expect((await verify({ caseId: second })).kinds).toEqual(['event-changed 2']);
    expect(await verify({ caseId: first })).toMatchObject({ kinds: [], summary: { cases: 1, events: 3 } });
    expect((await verify({ caseId: '0199a000-0000-7000-8000-0000000000ff' })).summary.cases).toBe(0);
  });

  describe('against a checkpoint', () => {
    /** Cuts the last event off and sets the case row back, so that case and journal agree again. */
    const rollBack = async () => {
      await ofSecond('delete from journal_sealed where case_id = $1 and sequence = 3');
      await ofSecond('delete from journal where case_id = $1 and sequence = 3');
      await ofSecond(`update cases set version = 2, holds_state = 'barred', changed_at = '2026-03-01T08:01:30.250Z', file = jsonb_set(file, '{holds}',
        '{"state": "barred", "counted": 1, "set": [{"number": 1, "kind": "re-examination", "countries": [],
          "endsWith": "beslut", "source": "se.polisen", "since": "2026-03-01T08:01:00.000Z"}]}'),
        head_hash = (select hash from journal where case_id = $1 and sequence = 2) where id = $1`);
    };
    const remove = async () => {
      for (const table of ['journal_sealed', 'journal', 'case_access'])
        await ofSecond(`delete from ${table} where case_id = $1`);
      await ofSecond('delete from cases where id = $1');
    };
    const exportIt = () =>
      onOneSnapshot(
        trial.owner,
        async database => {
          const checkpoint = await takeCheckpoint(database, takenAt, signingKey(pem));
          await exportCheckpoint(file, checkpoint, headsBefore(database, checkpoint.boundary));
        },
        'writing',
      );

    it('finds a truncated tail where the case row was set back too, which nothing else can', async () => {
      await rollBack();
      expect((await verify()).kinds).toEqual([]);
      await trial.close();
      trial = await TrialJournal.open();
      for (const caseId of ids) await trial.addCase(caseId);
      await take();
      await rollBack();
      const { kinds, findings } = await verify();
      expect(kinds).toEqual(['checkpoint-root-differs']);
      expect(findings[0]?.text.en).toContain('3 cases and 9 events, of which 3 and 8 are there now');
    });

    it('finds that a whole case was removed', async () => {
      await take();
      await remove();
      expect((await verify()).kinds).toEqual(['checkpoint-root-differs']);
    });

    it('names the case by an exported file, when its checkpoint was removed from the database as well', async () => {
      await exportIt();
      await rollBack();
      await trial.sql('delete from checkpoints');
      expect((await verify()).kinds).toEqual([]);
      expect((await verify({ withFile: true })).kinds).toEqual(['checkpoint-tail-missing 2']);
      expect((await verify({ withFile: true, caseId: second })).kinds).toEqual(['checkpoint-tail-missing 2']);
      expect((await verify({ withFile: true, caseId: first })).kinds).toEqual([]);
    });

    it('names a removed case, also the last one', async () => {
      await exportIt();
      await trial.sql('delete from checkpoints');
      await remove();
      expect((await verify({ withFile: true })).kinds).toEqual(['checkpoint-case-missing 2']);
      for (const table of ['journal_sealed', 'journal']) await trial.sql(`delete from ${table}`);
      await trial.sql('delete from cases');
      expect((await verify({ withFile: true })).kinds).toEqual(ids.map(id => `checkpoint-case-missing ${id.at(-1)}`));
    });

    it('finds a history that was written anew from the first event on', async () => {
      await exportIt();
      await remove();
      await trial.addCase(second);
      expect((await verify({ withFile: true })).kinds).toEqual([
        'checkpoint-event-differs 2',
        'checkpoint-root-differs',
      ]);
    });

    it('takes no offence at what was written since', async () => {
      await exportIt();
      await trial.addCase();
      await take();
      await trial.addCase();
      expect(await verify({ withFile: true })).toMatchObject({
        kinds: [],
        summary: { cases: 5, events: 15, checkpoints: 3 },
      });
    });

    it('covers nothing above the oldest transaction that still runs', async () => {
      const late = await trial.connectAsAdministrator();
      await late.query('begin');
      await late.query('select pg_current_xact_id()');
      await trial.addCase();
      expect(await take()).toMatchObject({ cases: 3, events: 9 });
      await late.query('commit');
      await late.end();
      expect((await verify()).kinds).toEqual([]);
    });

    it('does not believe a checkpoint that was changed, or signed with another key', async () => {
      await take();
      const other = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
      expect((await verify({ keys: [other] })).kinds).toEqual(['checkpoint-key-unknown']);
      await trial.sql(`update checkpoints set taken_at = taken_at - interval '1 day'`);
      expect((await verify()).kinds).toEqual(['checkpoint-signature-invalid']);
    });
  });

  it('reads one state of the database, however long it takes and whoever writes meanwhile', async () => {
    const findings: Finding[] = [];
    const summary = await onOneSnapshot(trial.owner, async database => {
      await database.run({ name: 'warm', text: 'select count(*) from checkpoints' }, []);
      await trial.addCase('00000000-0000-7000-8000-000000000001');
      await ofSecond('delete from cases where id = $1');
      return verifyJournal(database, {
        keys: new Map(),
        makeRow: rowOfJournal,
        onFinding: finding => findings.push(finding),
      });
    });
    expect(summary).toEqual({ cases: 3, events: 9, receipts: 0, checkpoints: 0, faults: 0, notes: 0 });
    expect(findings).toEqual([]);
  });
});

describe('The entities of the journal', () => {
  let trial: TrialJournal;
  let source: DataSource;

  beforeAll(async () => {
    trial = await TrialJournal.open();
    source = await new DataSource({
      ...dataSourceOptions({ url: trial.ownerUrl, poolSize: 2, name: 'test' }),
      entities: [JournalEntryEntity, SealedPartEntity, CheckpointEntity],
    }).initialize();
  });
  afterAll(async () => {
    await source.destroy();
    await trial.close();
  });

  it('leave the schema builder nothing to change', async () => {
    const { upQueries } = await source.driver.createSchemaBuilder().log();
    expect(upQueries.map(({ query }) => query)).toEqual([]);
  });

  it.each([JournalEntryEntity, SealedPartEntity, CheckpointEntity])(
    'name every column of their table: %p',
    async entity => {
      const { tableName, columns } = source.getMetadata(entity);
      const stored = await trial.sql(
        `select column_name as name, is_nullable = 'YES' as nullable, data_type as type from information_schema.columns
        where table_name = $1 order by 1`,
        [tableName],
      );
      const types: Readonly<Record<string, string>> = { timestamptz: 'timestamp with time zone' };
      const declared = columns
        .map(column => {
          const type = String(column.type);
          return {
            name: column.databaseName,
            nullable: column.isNullable,
            // The one type that TypeORM does not know.
            type: ['tx', 'boundary'].includes(column.databaseName)
              ? 'xid8'
              : column.isArray
                ? 'ARRAY'
                : (types[type] ?? type),
          };
        })
        .sort((a, b) => (a.name < b.name ? -1 : 1));
      expect(declared).toEqual(stored);
    },
  );

  it('read what was written', async () => {
    await trial.addCase(first);
    const rows = await source.transaction(async manager => {
      await manager.query(`select set_config('app.authority', $1, true)`, [auditor]);
      return manager.find(SealedPartEntity, { where: { caseId: first }, relations: { event: true } });
    });
    expect(rows.map(({ sequence, event }) => [sequence, event.type])).toEqual([
      [2, 'hold-set'],
      [3, 'hold-lifted'],
    ]);
  });
});
