import { Injectable } from '@nestjs/common';
import { asAuthority } from '../../journal/database-port';
import { Database } from '../../platform/database/database';
import { filled } from '../../platform/database/rows';
import { statement } from '../../platform/database/statement';
import { lookedBy, lookText } from '../../read-log/look';
import { noted } from '../../read-log/noted';
import { QueryDigests } from '../../read-log/query-digests';
import type { Doing } from '../doors';
import { restrictionColumns } from './restriction-store';
import type { RestrictionLine } from './restrictions.answers';
import type { RestrictionFilters } from './restrictions.queries';

/** Where a page ends. */
export interface RestrictionPlace {
  readonly setAt: string;
  readonly id: string;
}

const beginning: RestrictionPlace = { setAt: '-infinity', id: '00000000-0000-0000-0000-000000000000' };

/** Days are those of the civil calendar where the authorities are: Stockholm and Warsaw keep the same time. */
const startOf = (day: string): string => `(${day}::date::timestamp at time zone 'Europe/Stockholm')`;

type Values = [string, boolean | null, string | null, string | null, string, string, number, string];

const list = statement<Values, RestrictionLine>(
  'list-restrictions-of-authority',
  noted(
    asAuthority(
      'found.*',
      `select ${restrictionColumns}
         from restrictions r
        where asking.authority is not null and r.authority = asking_authority()
          and ($2::boolean is null or (r.lifted_at is null) = $2)
          and ($3::text is null or r.ground = $3)
          and ($4::date is null or r.set_at >= ${startOf('$4')})
          and (r.set_at, r.id) > ($5::timestamptz, $6::uuid)
        order by r.set_at, r.id limit $7`,
      'cross join',
      lookedBy('$8', '$1'),
    ),
    { operation: 'list-restrictions-of-authority', look: '$8', hits: '"personId"' },
  ),
);

/** What an authority keeps without using it, of whomever. */
@Injectable()
export class RestrictionWorklist {
  constructor(
    private readonly database: Database,
    private readonly digests: QueryDigests,
  ) {}

  /** The oldest first. */
  async list(
    { actor, correlationId }: Omit<Doing, 'key'>,
    filters: RestrictionFilters,
    { setAt, id }: RestrictionPlace = beginning,
    limit = 20,
  ): Promise<RestrictionLine[]> {
    const { state, restrictionGround: ground, since } = filters;
    const details = { purpose: 'data-protection', queryDigest: this.digests.of(filters) } as const;
    const rows = await this.database.call(
      list,
      ...([actor.authority, state === undefined ? null : state === 'standing', ground ?? null, since ?? null] as const),
      ...([setAt, id, limit, lookText(actor, correlationId, details)] as const),
    );
    return rows.map(row => filled(row) as RestrictionLine);
  }
}
