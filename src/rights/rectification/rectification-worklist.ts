import { Injectable } from '@nestjs/common';
import { asAuthority } from '../../journal/database-port';
import { Database } from '../../platform/database/database';
import { filled } from '../../platform/database/rows';
import { statement } from '../../platform/database/statement';
import { lookedBy, lookText } from '../../read-log/look';
import { noted } from '../../read-log/noted';
import { QueryDigests } from '../../read-log/query-digests';
import type { Doing } from '../doors';
import { rectificationColumns } from './rectification-store';
import type { RectificationLine } from './rectifications.answers';
import type { RectificationFilters } from './rectifications.queries';

/** Where a page ends. */
export interface RectificationPlace {
  readonly namedAt: string;
  readonly id: string;
}

const beginning: RectificationPlace = { namedAt: '-infinity', id: '00000000-0000-0000-0000-000000000000' };

type Values = [string, string | null, boolean | null, string | null, string, string, number, string];

const list = statement<Values, RectificationLine>(
  'list-rectifications-of-authority',
  noted(
    asAuthority(
      'found.*',
      `select ${rectificationColumns}
         from rectifications r
        where asking.authority is not null and r.authority = asking_authority()
          and ($2::text is null or r.status = $2)
          and ($3::boolean is null or (r.status = 'refused' and r.note_lifted_on is null) = $3)
          and ($4::date is null or r.contested_on >= $4)
          and (r.named_at, r.id) > ($5::timestamptz, $6::uuid)
        order by r.named_at, r.id limit $7`,
      'cross join',
      lookedBy('$8', '$1'),
    ),
    { operation: 'list-rectifications-of-authority', look: '$8', hits: '"personId"' },
  ),
);

/** What is contested before an authority, by whomever. */
@Injectable()
export class RectificationWorklist {
  constructor(
    private readonly database: Database,
    private readonly digests: QueryDigests,
  ) {}

  /** The oldest first. */
  async list(
    { actor, correlationId }: Omit<Doing, 'key'>,
    filters: RectificationFilters,
    { namedAt, id }: RectificationPlace = beginning,
    limit = 20,
  ): Promise<RectificationLine[]> {
    const { status, noteStands, since } = filters;
    const details = { purpose: 'data-protection', queryDigest: this.digests.of(filters) } as const;
    const rows = await this.database.call(
      list,
      ...([actor.authority, status ?? null, noteStands ?? null, since ?? null] as const),
      ...([namedAt, id, limit, lookText(actor, correlationId, details)] as const),
    );
    return rows.map(row => filled(row) as RectificationLine);
  }
}
