import { statement } from '../../platform/database/statement';
import { asAuthority, type Asking } from '../database-port';
import { HeadTree, signCheckpoint, type Checkpoint, type Head, type ReceiptHead, type SigningKey } from './checkpoint';

/** Reads across all cases; row-level security knows the name. */
export const auditor = 'samverk.auditor';

interface CheckpointRow {
  readonly number: number;
  readonly taken_at: Date;
  readonly boundary: string;
  readonly cases: number;
  readonly events: string;
  readonly root: string;
  readonly key_id: string;
  readonly signature: string;
  readonly read_log_block: string | null;
  readonly read_log_hash: string | null;
  readonly erasure_number: number | null;
  readonly erasure_hash: string | null;
  readonly expiry_number: number | null;
  readonly expiry_hash: string | null;
}

const newest = statement<[limit: number], CheckpointRow>(
  'checkpoints-newest',
  `select number, taken_at, boundary::text, cases, events, root, key_id, signature, read_log_block, read_log_hash,
          erasure_number, erasure_hash, expiry_number, expiry_hash
     from checkpoints order by number desc limit $1`,
);

/** The last checkpoints, newest first. */
export async function newestCheckpoints(database: Asking, limit: number): Promise<Checkpoint[]> {
  const rows = await database.call(newest, limit);
  return rows.map(row => ({
    number: row.number,
    takenAt: row.taken_at.toISOString(),
    boundary: row.boundary,
    cases: row.cases,
    events: Number(row.events),
    root: row.root,
    keyId: row.key_id,
    signature: row.signature,
    ...(row.read_log_block !== null &&
      row.read_log_hash !== null && { readLog: { block: Number(row.read_log_block), hash: row.read_log_hash } }),
    ...(row.erasure_number !== null &&
      row.erasure_hash !== null && { erasure: { number: row.erasure_number, hash: row.erasure_hash } }),
    ...(row.expiry_number !== null &&
      row.expiry_hash !== null && { expiry: { number: row.expiry_number, hash: row.expiry_hash } }),
  }));
}

const insert = statement<readonly (string | number | null)[], { number: number }>(
  'checkpoint-insert',
  `insert into checkpoints (taken_at, boundary, cases, events, root, key_id, signature, read_log_block, read_log_hash,
     erasure_number, erasure_hash, expiry_number, expiry_hash)
   values ($1, $2::xid8, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) returning number`,
);

const boundaryNow = statement<[], { boundary: string }>(
  'checkpoint-boundary',
  'select pg_snapshot_xmin(pg_current_snapshot())::text as boundary',
);

const lastBlock = statement<[], { number: string; hash: string }>(
  'checkpoint-read-log-head',
  'select number, hash from read_log_blocks order by number desc limit 1',
);

const lastReceipts = statement<[authority: string], ReceiptHead & { readonly kind: 'erasure' | 'expiry' }>(
  'checkpoint-receipt-heads',
  asAuthority(
    'found.*',
    `(select 'erasure' as kind, r.number, r.hash from erasure_receipts r
       where asking.authority is not null order by r.number desc limit 1)
     union all
     (select 'expiry', e.number, e.hash from rights_erasures e
       where asking.authority is not null order by e.number desc limit 1)`,
  ),
);

/**
 * Adds up the whole journal, signs it and keeps it.
 * @param database on one snapshot that may write (`onOneSnapshot`)
 * @param takenAt RFC 3339 UTC with milliseconds
 */
export async function takeCheckpoint(database: Asking, takenAt: string, key: SigningKey): Promise<Checkpoint> {
  const boundary = await currentBoundary(database);
  const tree = new HeadTree();
  for await (const head of headsBefore(database, boundary)) tree.add(head, head.events);
  const { cases, events } = tree;
  const [last] = await database.call(lastBlock);
  const readLog = last && { block: Number(last.number), hash: last.hash };
  const ends = await database.call(lastReceipts, auditor);
  const [erasure, expiry] = [ends.find(({ kind }) => kind === 'erasure'), ends.find(({ kind }) => kind === 'expiry')];
  const told = {
    ...{ takenAt, boundary, cases, events, root: tree.root() },
    ...{ ...(readLog && { readLog }), ...(erasure && { erasure }), ...(expiry && { expiry }) },
  };
  const checkpoint = signCheckpoint(told, key);
  const { root, keyId, signature } = checkpoint;
  const [row] = await database.call(
    insert,
    ...[takenAt, boundary, cases, events, root, keyId, signature],
    ...[readLog?.block ?? null, readLog?.hash ?? null],
    ...[erasure?.number ?? null, erasure?.hash ?? null, expiry?.number ?? null, expiry?.hash ?? null],
  );
  return { ...checkpoint, ...(row && { number: row.number }) };
}

/** Rows of transactions before this one are all there, and no more can come. */
async function currentBoundary(database: Asking): Promise<string> {
  const [row] = await database.call(boundaryNow);
  return row?.boundary ?? '0';
}

interface HeadRow {
  readonly case_id: string;
  readonly sequence: number;
  readonly hash: string;
  readonly events: number;
}

const heads = statement<[authority: string, boundary: string, after: string, limit: number], HeadRow>(
  'checkpoint-heads',
  asAuthority(
    'found.*',
    `select j.case_id, max(j.sequence) as sequence, count(*)::integer as events,
            (array_agg(j.hash order by j.sequence desc))[1] as hash
       from journal j
      where asking.authority is not null and j.case_id > $3 and j.tx < $2::xid8
      group by j.case_id order by j.case_id limit $4`,
  ),
);

const headsAtOnce = 5000;
const beforeAll = '00000000-0000-0000-0000-000000000000';

/** Where each case ended before the boundary, ordered by case id. */
export async function* headsBefore(
  database: Asking,
  boundary: string,
): AsyncGenerator<Head & { readonly events: number }, void, undefined> {
  for (let after: string | undefined = beforeAll; after !== undefined;) {
    const rows: HeadRow[] = await database.call(heads, auditor, boundary, after, headsAtOnce);
    for (const { case_id, sequence, hash, events } of rows) yield { caseId: case_id, sequence, hash, events };
    after = rows.length < headsAtOnce ? undefined : rows.at(-1)?.case_id;
  }
}
