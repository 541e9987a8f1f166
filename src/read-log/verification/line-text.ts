import { hash } from 'node:crypto';

/** A line as the database gives it back; names are those of the columns. */
export interface StoredLine {
  readonly part: string;
  /** RFC 3339 UTC with milliseconds. */
  readonly at: string;
  readonly tx: string;
  readonly id: string;
  readonly class: string;
  readonly authority: string;
  readonly subject: string;
  readonly client: string | null;
  readonly on_behalf_of: string | null;
  readonly units: readonly string[] | null;
  readonly operation: string;
  readonly case_id: string | null;
  readonly person_id: string | null;
  readonly hits: readonly string[] | null;
  readonly query_digest: string | null;
  readonly recipient: string | null;
  readonly purpose: string;
  readonly reason_digest: string | null;
  readonly correlation_id: string;
}

export interface StoredBlock {
  readonly number: string;
  readonly part: string;
  readonly from_tx: string;
  readonly to_tx: string;
  readonly lines: number;
  readonly first_at: string;
  readonly last_at: string;
  readonly sealed_at: string;
  readonly digest: string;
  readonly prev_hash: string;
  readonly hash: string;
}

/** What the first block follows. */
export const firstHash = '0'.repeat(64);

/**
 * The text that a line is sealed as: a JSON array, members apart by a comma and a blank. Written here anew and not asked
 * of the database, whose administrator could have changed what it answers.
 */
export const textOfLine = (line: StoredLine): string =>
  listOf([
    ...[line.tx, line.id, line.at, line.class, line.authority, line.subject, line.client, line.on_behalf_of],
    ...[line.units, line.operation, line.case_id, line.person_id, line.hits, line.query_digest, line.recipient],
    ...[line.purpose, line.reason_digest, line.correlation_id],
  ]);

/** Hex SHA-256 over all that a block says. */
export const hashOfBlock = (block: StoredBlock): string =>
  hash(
    'sha256',
    listOf([
      ...['samverk-read-log-1', block.number, block.part, block.from_tx, block.to_tx, String(block.lines)],
      ...[block.first_at, block.last_at, block.sealed_at, block.digest, block.prev_hash],
    ]),
    'hex',
  );

type Member = string | null | readonly string[];

const listOf = (members: readonly Member[]): string =>
  `[${members.map(one => (one === null || typeof one === 'string' ? JSON.stringify(one) : listOf(one))).join(', ')}]`;
