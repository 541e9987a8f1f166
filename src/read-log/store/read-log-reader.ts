import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import { statement } from '../../platform/database/statement';
import type { Purpose } from '../../platform/identity';
import { lookText, type LookClass, type Looker } from '../look';
import { noted } from '../noted';

/** What an overseer asks. Moments are RFC 3339 UTC. */
export interface LogQuestion {
  readonly caseId?: string;
  readonly personId?: string;
  readonly subject?: string;
  readonly from: string;
  readonly to: string;
  readonly after?: LogPlace;
  readonly limit: number;
}

/** Where a page ends. A line comes from the read log (0) or from a journal (1). */
export interface LogPlace {
  readonly at: string;
  readonly source: number;
  readonly id: string;
}

export interface LogLine {
  readonly at: string;
  readonly class: LookClass;
  readonly operation: string;
  readonly subject: string;
  readonly client?: string;
  readonly onBehalfOf?: string;
  readonly units?: readonly string[];
  readonly purpose: Purpose;
  readonly reason?: string;
  readonly reasonErased?: boolean;
  readonly caseId?: string;
  readonly personId?: string;
  readonly hits?: readonly string[];
  readonly queryDigest?: string;
  readonly recipients?: readonly string[];
  readonly legalBasis?: readonly string[];
  readonly journalSequence?: number;
  readonly correlationId: string;
}

interface Columns {
  readonly source: number;
  readonly id: string;
  readonly at: Date;
  readonly class: LookClass;
  readonly operation: string;
  readonly subject: string;
  readonly client: string | null;
  readonly on_behalf_of: string | null;
  readonly units: readonly string[] | null;
  readonly purpose: Purpose;
  readonly reason: string | null;
  readonly reason_given: boolean;
  readonly case_id: string | null;
  readonly person_id: string | null;
  readonly hits: readonly string[] | null;
  readonly query_digest: string | null;
  readonly recipients: readonly string[] | null;
  readonly legal_basis: readonly string[] | null;
  readonly sequence: number | null;
  readonly correlation_id: string;
}

const query = statement<readonly (string | number | null)[], Columns>(
  'query-read-log',
  noted('SELECT * FROM query_read_log($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)', {
    operation: 'query-read-log',
    look: '$11',
    authority: '$1',
    caseId: '$2::uuid',
    personId: '$3::uuid',
  }),
);

const beyond: LogPlace = { at: 'infinity', source: 0, id: '0' };

/** Tells an authority who of its own has seen what, newest first; that it was told is a line too. */
@Injectable()
export class ReadLogReader {
  constructor(private readonly database: Database) {}

  async lines(
    looker: Looker,
    correlationId: string,
    asked: LogQuestion,
  ): Promise<readonly (LogLine & { readonly place: LogPlace })[]> {
    const { caseId, personId, subject, from, to, after = beyond, limit } = asked;
    const rows = await this.database.call(
      query,
      ...[looker.authority, caseId ?? null, personId ?? null, subject ?? null, from, to],
      ...[after.at, after.source, after.id, limit],
      lookText(looker, correlationId, { purpose: 'supervision' }),
    );
    return rows.map(row => ({ ...lineOf(row), place: placeOf(row) }));
  }
}

const placeOf = ({ at, source, id }: Columns): LogPlace => ({ at: at.toISOString(), source, id });

const lineOf = (row: Columns): LogLine => ({
  at: row.at.toISOString(),
  class: row.class,
  operation: row.operation,
  subject: row.subject,
  ...(row.client !== null && { client: row.client }),
  ...(row.on_behalf_of !== null && { onBehalfOf: row.on_behalf_of }),
  ...(row.units !== null && { units: row.units }),
  purpose: row.purpose,
  ...(row.reason !== null && { reason: row.reason }),
  ...(row.reason_given && row.reason === null && { reasonErased: true }),
  ...(row.case_id !== null && { caseId: row.case_id }),
  ...(row.person_id !== null && { personId: row.person_id }),
  ...(row.hits !== null && { hits: row.hits }),
  ...(row.query_digest !== null && { queryDigest: row.query_digest }),
  ...(row.recipients !== null && { recipients: row.recipients }),
  ...(row.legal_basis !== null && { legalBasis: row.legal_basis }),
  ...(row.sequence !== null && { journalSequence: row.sequence }),
  correlationId: row.correlation_id,
});
