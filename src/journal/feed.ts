import { statement } from '../platform/database/statement';
import { noted } from '../read-log/noted';
import { asAuthority, type Asking } from './database-port';

declare const feedPosition: unique symbol;

/** Where a reader of the feed stands, as opaque text. */
export type FeedPosition = string & { readonly [feedPosition]: true };

/** What happened, without what it was about: ids and labels only. */
export interface FeedEvent {
  readonly at: FeedPosition;
  readonly caseId: string;
  readonly sequence: number;
  readonly type: string;
  readonly version: number;
  readonly region: string;
  readonly command: string;
  readonly authority: string;
  readonly correlationId: string;
  readonly occurredAt: string;
  readonly recordedAt: string;
}

export interface FeedPage {
  readonly events: readonly FeedEvent[];
  /** Ask with this next time. It moves on past what the caller may not see, so that nothing is searched twice. */
  readonly next: FeedPosition;
}

const shape = /^(\d{1,20})-(\d{1,19})$/;
const largestTransaction = 2n ** 64n - 1n;
const largestPosition = 2n ** 63n - 1n;

interface Place {
  readonly transaction: bigint;
  readonly position: bigint;
}

const beginning: Place = { transaction: 0n, position: 0n };
const write = ({ transaction, position }: Place): FeedPosition => `${transaction}-${position}` as FeedPosition;

function read(text: string): Place | undefined {
  const [, transaction, position] = shape.exec(text) ?? [];
  if (transaction === undefined || position === undefined) return undefined;
  const place = { transaction: BigInt(transaction), position: BigInt(position) };
  return place.transaction <= largestTransaction && place.position <= largestPosition ? place : undefined;
}

/** The position that this text names; undefined when it is not one of ours. */
export const parseFeedPosition = (text: string): FeedPosition | undefined => {
  const place = read(text);
  return place && write(place);
};

interface FeedRow {
  readonly boundary: string;
  readonly tx: string | null;
  readonly position: string;
  readonly case_id: string;
  readonly sequence: number;
  readonly type: string;
  readonly version: number;
  readonly region: string;
  readonly command: string;
  readonly authority: string;
  readonly correlation_id: string;
  readonly occurred_at: Date;
  readonly recorded_at: Date;
}

const events = (also: string) =>
  asAuthority(
    'pg_snapshot_xmin(pg_current_snapshot())::text as boundary, found.*',
    `select j.tx::text as tx, j.position, j.case_id, j.sequence, j.type, j.version, j.region, j.command, j.authority,
            j.correlation_id, j.occurred_at, j.recorded_at
       from journal j ${also}
        and asking.authority is not null and (j.tx, j.position) > ($2::xid8, $3::bigint)
        and j.tx < pg_snapshot_xmin(pg_current_snapshot())
      order by j.tx, j.position limit $4`,
    'left join',
  );
const feed = statement<[authority: string, transaction: string, position: string, limit: number], FeedRow>(
  'journal-feed',
  events('where true'),
);
/**
 * Of the parts of a case that are open to the authority, or the transport to whoever only carries; and of these what
 * the caller’s roles may know to have happened.
 */
const told = `left join case_access a on a.case_id = j.case_id and a.authority = $1
      where lower(regexp_replace(j.region, '([A-Z])', '-\\1', 'g')) = any (coalesce(a.groups, '{transport}'))
        and ($6::text[] is null or j.type = any ($6))`;

/** Who asks every second and is told nothing leaves no line. */
const notedFeed = statement<
  [authority: string, transaction: string, position: string, limit: number, look: string, types: string[] | null],
  FeedRow
>(
  'journal-feed-noted',
  noted(events(told), { operation: 'read-events', look: '$5', hits: 'case_id', onlyWith: 'case_id' }),
);

/**
 * The events after a position that this authority may see, oldest first.
 *
 * A serial number is taken before the commit, so a reader that trusts it skips whoever commits late. We order by the
 * writing transaction and stop before the oldest one that still runs: below that line nothing can appear any more.
 * A transaction left open therefore holds the feed back, but never makes it skip.
 * @param asking whoever is told, for the read log (`lookText`), and the types of events that may be told (undefined:
 * all); left out where the program itself reads
 */
export async function readFeed(
  database: Asking,
  authority: string,
  after: FeedPosition | undefined,
  limit: number,
  asking?: { readonly look: string; readonly types: readonly string[] | undefined },
): Promise<FeedPage> {
  const from = (after === undefined ? undefined : read(after)) ?? beginning;
  const asked = [authority, String(from.transaction), String(from.position), limit] as const;
  const rows = await (asking === undefined
    ? database.call(feed, ...asked)
    : database.call(notedFeed, ...asked, asking.look, asking.types === undefined ? null : [...asking.types]));
  const found = rows.filter(row => row.tx !== null).map(eventOf);
  const last = found.at(-1);
  if (last && found.length >= limit) return { events: found, next: last.at };
  // Everything below the line has been looked at. After a restore the line may lie before the reader, who then waits.
  const line: Place = { transaction: BigInt(rows[0]?.boundary ?? 0), position: 0n };
  return { events: found, next: write(line.transaction > from.transaction ? line : from) };
}

const eventOf = (row: FeedRow): FeedEvent => ({
  at: write({ transaction: BigInt(row.tx ?? 0), position: BigInt(row.position) }),
  caseId: row.case_id,
  sequence: row.sequence,
  type: row.type,
  version: row.version,
  region: row.region,
  command: row.command,
  authority: row.authority,
  correlationId: row.correlation_id,
  occurredAt: row.occurred_at.toISOString(),
  recordedAt: row.recorded_at.toISOString(),
});
