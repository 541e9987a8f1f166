import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  checkSignature,
  CheckpointFileFault,
  exportCheckpoint,
  headsBefore,
  importCheckpoint,
  newestCheckpoints,
  onOneSnapshot,
  signingKey,
  takeCheckpoint,
  trustedKeys,
} from '../../../src/journal';
import type { SignedHead } from '../../../src/read-log/verification/verify-read-log';
import { officer, TrialLog } from './trial-log';

jest.setTimeout(60_000);

const pem = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
const name = { en: 'Checkpoint 1', sv: 'Kontrollpunkt 1', pl: 'Punkt kontrolny 1' };

let trial: TrialLog;
beforeEach(async () => {
  trial = await TrialLog.open();
  for (const count of [3, 2, 4]) {
    await trial.looks(count);
    await trial.sealer.sealOnce();
  }
});
afterEach(() => trial.close());

const take = () =>
  onOneSnapshot(
    trial.owner,
    database => takeCheckpoint(database, '2026-03-02T08:00:00.000Z', signingKey(pem)),
    'writing',
  );
const signed = async (): Promise<SignedHead[]> => {
  const { readLog } = await take();
  return readLog ? [{ name, ...readLog }] : [];
};

describe('a checkpoint', () => {
  it('signs where the read log ended', async () => {
    await take();
    const [checkpoint] = await onOneSnapshot(trial.owner, database => newestCheckpoints(database, 1));
    if (!checkpoint) throw new Error('none was taken');
    expect(checkpoint.readLog).toEqual({ block: 3, hash: expect.stringMatching(/^[0-9a-f]{64}$/) as string });
    const keys = trustedKeys([pem]);
    expect(checkSignature(checkpoint, keys)).toBe('valid');
    const { readLog: _readLog, ...without } = checkpoint;
    expect(checkSignature(without, keys)).toBe('invalid');
    expect(checkSignature({ ...checkpoint, readLog: { block: 2, hash: checkpoint.readLog?.hash ?? '' } }, keys)).toBe(
      'invalid',
    );
  });

  it('takes it along into its file', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'samverk-read-log-'));
    try {
      const file = join(folder, 'checkpoint.json');
      const checkpoint = await take();
      await onOneSnapshot(trial.owner, database =>
        exportCheckpoint(file, checkpoint, headsBefore(database, checkpoint.boundary)),
      );
      expect((await importCheckpoint(file)).checkpoint).toEqual(checkpoint);
      writeFileSync(file, readFileSync(file, 'utf8').replace('"block": 3', '"block": "3"'));
      await expect(importCheckpoint(file)).rejects.toThrow(CheckpointFileFault);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('finds an end of the read log that was cut off with its blocks', async () => {
    const heads = await signed();
    await trial.sql(`delete from read_log where tx >= (select from_tx from read_log_blocks where number = 3)`);
    await trial.sql('delete from read_log_blocks where number = 3');
    expect((await trial.verify()).kinds).toEqual([]);
    expect((await trial.verify(heads)).kinds).toEqual(['read-log-tail-missing']);
  });

  it('finds an end that was cut off and sealed anew', async () => {
    const heads = await signed();
    await trial.sql(`delete from read_log where id = (select max(id) from read_log)`);
    await trial.sql('delete from read_log_blocks where number = 3');
    await trial.sealer.sealOnce();
    expect((await trial.verify(heads)).kinds).toEqual(['read-log-checkpoint-differs']);
  });
});

describe('a month of the read log', () => {
  const retire = (months: number | null, part = old) =>
    trial.owner.query<unknown>('select retire_read_log($1, $2, $3)', [part, months, 'keeper']);
  const old = 'read_log_2020_01';

  beforeEach(async () => {
    await trial.sql(
      `create table ${old} partition of read_log for values from ('2020-01-01Z') to ('2020-02-01Z');
       alter table ${old} owner to samverk_owner;
       insert into read_log (at, authority, subject, operation, correlation_id)
       values ('2020-01-15Z', 'se.polisen', 's', 'read-case', 'c'), ('2020-01-16Z', 'se.polisen', 's', 'read-case', 'c')`,
    );
  });

  it('is let go of once its time is over; the heads of its blocks stay and the chain holds', async () => {
    await trial.look();
    await trial.sealer.sealOnce();
    await retire(36);
    await trial.sealer.sealOnce();
    const { kinds, summary, findings } = await trial.verify();
    expect(kinds).toEqual(['read-log-month-retired']);
    expect(summary).toMatchObject({ faults: 0, notes: 1, unsealed: 0 });
    expect(findings[0]?.text.en).toContain('2 lines');
    // That it was let go of is a line too.
    expect(await trial.sql(`select class, subject from read_log where operation = 'retire-read-log'`)).toEqual([
      { class: 'erasure', subject: 'keeper' },
    ]);
  });

  it('is kept while its time runs, without a rule, and unsealed', async () => {
    await expect(retire(36)).rejects.toThrow('not sealed');
    await trial.sealer.sealOnce();
    for (const months of [null, 0, 1200]) await expect(retire(months)).rejects.toThrow('is to be kept');
    await expect(retire(36, 'cases')).rejects.toThrow('no such month');
    await trial.sql(`delete from ${old} where at = '2020-01-16Z'`);
    await expect(retire(36)).rejects.toThrow('not sealed as it stands');
  });

  it('is out of reach for the runtime role', async () => {
    await trial.sealer.sealOnce();
    await expect(trial.runtime.query(`select retire_read_log('${old}', 36, 'x')`)).rejects.toThrow('permission denied');
  });
});

describe('a reason in words', () => {
  it('has its road of erasure: it goes with the case or the person that it was given for', async () => {
    const [caseId, personId, other] = await Promise.all([trial.look(), trial.look(), trial.look()]);
    const because = (reason: string, id: string) => trial.look(id, { looker: { ...officer, reason } });
    await because('Anna', caseId);
    await because('Bo', other);
    await trial.sql(
      `insert into read_log (authority, subject, operation, hits, reason_digest, correlation_id)
       select 'se.polisen', 's', 'search', array[$1::uuid], encode(sha256('sCai'), 'hex'), look
         from set_config('app.look', '{"reason": "Cai", "reasonSalt": "s"}', true) look`,
      [personId],
    );
    const roads = await trial.sql<{ reached_by: string; condition: string }>(
      `select reached_by, condition from erasure_roads where place = 'read_log_reasons'`,
    );
    expect(roads.map(({ reached_by: by }) => by).sort()).toEqual(['case', 'person']);
    for (const { reached_by: by, condition } of roads)
      await trial.sql(`delete from read_log_reasons where ${condition}`, [by === 'case' ? caseId : personId]);
    expect(await trial.sql('select body from read_log_reasons')).toEqual([{ body: 'Bo' }]);
    await trial.sealer.sealOnce();
    expect((await trial.verify()).kinds).toEqual([]);
  });
});

describe('the runtime role', () => {
  it('adds lines and does nothing else to the log: it reads, changes, backdates and removes none', async () => {
    const as = `select set_config('app.authority', 'samverk.auditor', false);`;
    const insert = (columns: string, values: string) =>
      `insert into read_log (authority, subject, operation, correlation_id${columns}) values ('samverk.auditor', 's', 'o', 'c'${values})`;
    for (const attempt of [
      'select * from read_log',
      `update read_log set subject = 'x'`,
      'delete from read_log',
      'truncate read_log',
      insert(', tx', `, '1'`),
      insert(', at', `, '2020-01-01Z'`),
      insert(', id', `, 1`),
      'select * from read_log_blocks',
      'delete from read_log_blocks',
      `update read_log_blocks set hash = ''`,
      `insert into read_log_blocks select * from read_log_blocks`,
      'select * from read_log_reasons',
      'delete from read_log_reasons',
      `insert into read_log_removals values ('read_log_2026_01', now(), 'x', 1, 1, 1)`,
      'select * from declared_relations',
      'select * from public_interest_persons',
    ]) {
      const client = await trial.connectAsRuntime();
      try {
        await client.query(as);
        await expect(client.query(attempt)).rejects.toThrow(/permission denied|must be owner|non-DEFAULT value/);
      } finally {
        await client.end();
      }
    }
    await expect(trial.runtime.query(insert('', ''))).rejects.toThrow('row-level security');
  });

  it('leaves a line whatever is erased, by whichever road', async () => {
    await trial.sql(`insert into persons (id, registered_by, registered_at, version)
      values ('0199a000-0000-7000-8000-000000000001', 'se.polisen', now(), 1)`);
    await trial.sql(`insert into person_assertions (person_id, number, kind, value, source, certainty, recorded_at, recorded_by, authority)
      values ('0199a000-0000-7000-8000-000000000001', 1, 'name', '{}', 'register', 'claimed', now(), 'officer-9', 'se.polisen')`);
    await trial.sql('delete from person_assertions');
    expect(
      await trial.sql(
        `select class, operation, subject, person_id from read_log where person_id is not null order by id`,
      ),
    ).toEqual([
      {
        class: 'collection',
        operation: 'register-person',
        subject: 'officer-9',
        person_id: expect.any(String) as string,
      },
      {
        class: 'erasure',
        operation: 'erase-statements',
        subject: expect.any(String) as string,
        person_id: expect.any(String) as string,
      },
    ]);
  });
});
