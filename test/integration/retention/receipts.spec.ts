import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { DataSource } from 'typeorm';
import { ChainReceiptsOfExpiry1763787600130 } from '../../../migrations/1763787600130-chain-receipts-of-expiry';
import { rowOfJournal } from '../../../src/bin/row-of-journal';
import {
  signingKey,
  takeCheckpoint,
  trustedKeys,
  verifyJournal,
  type Asking,
  type Finding,
} from '../../../src/journal';
import { Database } from '../../../src/platform/database/database';
import { dataSourceOptions } from '../../../src/platform/database/data-source';
import { ExpiryWorker } from '../../../src/rights/expiry/expiry-worker';
import { forbidden, Intruder } from '../walls/intruder';
import { anna, Archive, migrationsverket } from './archive';

jest.setTimeout(60_000);

const pem = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();

let archive: Archive;
const rows = <Row extends object>(sql: string, values: readonly unknown[] = []) =>
  archive.office.rows<Row & Readonly<Record<string, unknown>>>(sql, values);
/** One question after the other, on the one connection whose transaction is taken back. */
let line: Promise<unknown> = Promise.resolve();
async function inLine<Row>(text: string, values: readonly unknown[]): Promise<Row[]> {
  const answer = line.then(() => rows(text, values));
  line = answer.catch(() => undefined);
  return (await answer) as Row[];
}
const asking: Asking = {
  run: ({ text }, values) => inLine(text, values),
  call: ({ text }, ...values) => inLine(text, values),
};

/** Three cases that two persons destroyed, and the words of four limits that went by themselves. */
beforeAll(async () => {
  archive = await Archive.open();
  const cases = [await archive.shelve(), await archive.shelve(), await archive.shelve()];
  await archive.agreeOn(...cases.map(({ caseId }) => caseId));
  expect((await archive.worker.eraseAll()).map(({ outcome }) => outcome)).toEqual(['erased', 'erased', 'erased']);
  await archive.periods.record(anna, randomUUID(), 0, {
    ...{ rule: 'se.retention.data-subject-request', validFrom: '2026-01-01', amount: 12, unit: 'months' },
    ...{ source: 'Gallringsbeslut “7” å\\1', certainty: 'verify' },
  });
  for (const until of ['2026-02-01', '2026-02-02', '2026-02-03', '2026-02-04']) await limitOver(until);
  await expire();
});
afterAll(() => archive.close());

async function limitOver(until: string): Promise<void> {
  const [id, personId] = [randomUUID(), randomUUID()];
  await rows(
    `insert into access_limits (id, authority, person_id, ground, classes, looks, untold, until, review_on, set_by, set_at)
     values ($1, $2, $3, 'secrecy', '{health}', false, false, $4, $4, 'officer', now())`,
    [id, migrationsverket, personId, until],
  );
  await rows(
    `insert into rights_texts (about, part, authority, person_id, body, written_by, written_at)
     values ($1, 'ground', $2, $3, 'words', 'officer', now())`,
    [id, migrationsverket, personId],
  );
}

async function expire(): Promise<void> {
  const source = await new DataSource(
    dataSourceOptions({ url: archive.office.runtimeUrl, poolSize: 1, name: 'test' }),
  ).initialize();
  try {
    const gone = await new ExpiryWorker(new Database(source), archive.office.clock, {}).eraseAll();
    expect(gone.map(({ kind }) => kind)).toEqual(['limit', 'limit', 'limit', 'limit']);
  } finally {
    await source.destroy();
  }
}

/** What verification says of receipts; the cases of the archive were closed by hand and differ. */
async function found(caseId?: string): Promise<string[]> {
  const findings: Finding[] = [];
  const order = { makeRow: rowOfJournal, keys: trustedKeys([pem]), onFinding: (one: Finding) => findings.push(one) };
  await verifyJournal(asking, { ...order, ...(caseId !== undefined && { caseId }) });
  for (const { text } of findings) for (const words of Object.values(text)) expect(words).toMatch(/[.:;]/);
  return findings.map(({ kind }) => kind).filter(kind => kind.includes('receipt'));
}

/** Whatever is done within is undone after. */
async function undone<T>(work: () => Promise<T>): Promise<T> {
  await rows('begin');
  try {
    return await work();
  } finally {
    await rows('rollback');
  }
}

/** What somebody does who knows how receipts of expiry are made: the last one is written anew. */
const rewritten = `
  update rights_erasures set basis = 'Gallringsbeslut 8' where number = 4;
  update rights_erasures e set hash = rights_erasure_hash(e) where number = 4`;
const cutOff = 'delete from rights_erasures where number = 4';
const lineCutOff = `delete from read_log where operation = 'erase-limit' and correlation_id =
  (select about::text from rights_erasures where number = 4)`;
const caseLineCutOff = `delete from read_log where operation = 'erase-case' and case_id =
  (select case_id from erasure_receipts where number = 3)`;
const swapped = (table: string) =>
  [
    [1, 99],
    [2, 1],
    [99, 2],
  ].map(([from, to]) => `update ${table} set number = ${to} where number = ${from}`);

describe('receipts of destruction', () => {
  it('as an honest run of erasure and expiry leaves them have nothing wrong, all together and by case', async () => {
    expect(await found()).toEqual([]);
    const [last] = await rows<{ case_id: string }>('select case_id from erasure_receipts where number = 3');
    expect(await found(last?.case_id)).toEqual([]);
    const [{ erasures, expiries } = {}] = await rows<{ erasures: number; expiries: number }>(
      `select (select count(*)::integer from erasure_receipts) as erasures, (select count(*)::integer from rights_erasures) as expiries`,
    );
    expect([erasures, expiries]).toEqual([3, 4]);
  });

  it.each<[what: string, of: string, tampering: readonly string[], kinds: readonly string[]]>([
    ...(['erasure_receipts', 'rights_erasures'] as const).flatMap<[string, string, string[], string[]]>(table => [
      ['a changed byte', table, [`update ${table} set rule = rule || '.' where number = 2`], ['receipt-changed']],
      [
        'a moment moved by a millisecond',
        table,
        [`update ${table} set erased_at = erased_at + interval '1 ms' where number = 1`],
        ['receipt-changed'],
      ],
      ['another count', table, [`update ${table} set counts = '{"a": 1}' where number = 1`], ['receipt-changed']],
      ['a removed receipt', table, [`delete from ${table} where number = 2`], ['receipt-missing']],
      ['the first one removed', table, [`delete from ${table} where number = 1`], ['receipt-missing']],
      ['a swapped order', table, swapped(table), ['receipt-swapped', 'receipt-swapped']],
      ['a truncated tail', table, [`delete from ${table} where number >= 3`], ['receipt-tail-missing']],
    ]),
    // Nobody but a checkpoint can tell: see below.
    ['nothing of a last one written anew', 'rights_erasures', [rewritten], []],
    [
      'one put in after another',
      'erasure_receipts',
      [
        `insert into erasure_receipts select (jsonb_populate_record(e, '{"number": 4}')).* from erasure_receipts e where number = 3`,
      ],
      ['receipt-swapped'],
    ],
  ])('show %s of %s', async (what, table, tampering, kinds) => {
    // Two lines tell of the two that were cut off here.
    const expected = what === 'a truncated tail' && table === 'rights_erasures' ? [...kinds, ...kinds] : kinds;
    const shown = await undone(async () => {
      for (const sql of tampering) await rows(sql);
      return found();
    });
    expect(shown).toEqual(expected);
  });

  it('of one case are checked with that case alone', async () => {
    const [last] = await rows<{ case_id: string }>('select case_id from erasure_receipts where number = 3');
    const shown = (sql: string) =>
      undone(async () => {
        await rows(sql);
        return found(last?.case_id);
      });
    expect(await shown('delete from erasure_receipts where number = 3')).toEqual(['receipt-tail-missing']);
    expect(await shown(`update erasure_receipts set approved_by = 'nobody' where number = 3`)).toEqual([
      'receipt-changed',
    ]);
    expect(await shown('delete from erasure_receipts where number = 2')).toEqual([]);
  });

  it('are covered by a signed checkpoint: a tail that was cut off with its lines, and a last one written anew', async () => {
    const shown = (...tampering: string[]) =>
      undone(async () => {
        const { erasure, expiry } = await takeCheckpoint(asking, '2031-01-16T08:00:00.000Z', signingKey(pem));
        expect([erasure?.number, expiry?.number]).toEqual([3, 4]);
        for (const sql of tampering) await rows(sql);
        return found();
      });
    expect(await shown()).toEqual([]);
    expect(await shown(lineCutOff, cutOff)).toEqual(['checkpoint-receipt-missing']);
    expect(await shown(caseLineCutOff, 'delete from erasure_receipts where number = 3')).toEqual([
      'checkpoint-receipt-missing',
    ]);
    expect(await shown(rewritten)).toEqual(['checkpoint-receipt-differs']);
  });

  it('are chained by the migration where they were there before it, in the order in which they were written', async () => {
    const links = () => rows('select id, number, prev_hash, hash from rights_erasures order by number');
    const before = await links();
    const source = await new DataSource(
      dataSourceOptions({ url: archive.office.ownerUrl, poolSize: 1, name: 'test' }),
    ).initialize();
    const runner = source.createQueryRunner();
    try {
      const migration = new ChainReceiptsOfExpiry1763787600130();
      for (const way of ['down', 'up'] as const) {
        await runner.startTransaction();
        await migration[way](runner);
        await runner.commitTransaction();
      }
    } finally {
      await runner.release();
      await source.destroy();
    }
    expect(await links()).toEqual(before);
    expect(await found()).toEqual([]);
    await limitOver('2026-02-05');
    const [last] = await rows<{ number: number; hash: string }>(
      'select number, hash from rights_erasures order by number desc limit 1',
    );
    expect(last).toEqual({ number: 4, hash: before.at(-1)?.['hash'] });
  });

  it('are written, changed and taken away by nobody with the runtime role', async () => {
    const intruder = await Intruder.enter(archive.office.runtimeUrl);
    try {
      for (const name of [migrationsverket, 'samverk.auditor'])
        for (const sql of [
          'insert into rights_erasures select * from rights_erasures',
          `update rights_erasures set basis = 'other'`,
          'delete from rights_erasures',
          'truncate rights_erasures',
          'select link_rights_erasure()',
          'select rights_erasure_hash(e) from rights_erasures e',
        ])
          expect([sql, (await intruder.try(name, sql)).refused]).toEqual([sql, forbidden]);
    } finally {
      await intruder.leave();
    }
  });
});
