import { Injectable } from '@nestjs/common';
import { asAuthority } from '../../journal/database-port';
import { Database } from '../../platform/database/database';
import { filled, momentText } from '../../platform/database/rows';
import { statement } from '../../platform/database/statement';
import { lookedBy, lookText } from '../../read-log/look';
import { noted } from '../../read-log/noted';
import type { Doing } from '../doors';
import type { RightsErasureItem } from './expiry.answers';

const ofWhom = (table: string) => `(select t.person_id from ${table} t where t.id = e.about)`;

const list = statement<[string, string, number, string], RightsErasureItem & { readonly personId: string }>(
  'list-rights-erasures',
  noted(
    asAuthority(
      'found.*',
      `select e.id, e.about, e.kind, e.rule, e.period, e.basis, e.ended_on::text as "endedOn", e.due_on::text as "dueOn",
              ${momentText('e.erased_at')} as "erasedAt", e.backups_until::text as "backupsUntil", e.counts,
              e.number, e.prev_hash as "prevHash", e.hash,
              coalesce(${ofWhom('data_subject_requests')}, ${ofWhom('access_limits')}, ${ofWhom('rectifications')},
                       ${ofWhom('restrictions')}) as "personId"
         from rights_erasures e
        where asking.authority is not null and e.authority = asking_authority() and e.id > $2
        order by e.id limit $3`,
      'cross join',
      lookedBy('$4', '$1'),
    ),
    { operation: 'list-rights-erasures', look: '$4', hits: '"personId"' },
  ),
);

/** Receipts of what went by itself, of the own authority. */
@Injectable()
export class ExpiryReader {
  constructor(private readonly database: Database) {}

  /** In the order in which they went. */
  async list(
    { actor, correlationId }: Omit<Doing, 'key'>,
    after = '00000000-0000-0000-0000-000000000000',
    limit = 20,
  ): Promise<RightsErasureItem[]> {
    const look = lookText(actor, correlationId, { purpose: 'data-protection' });
    const rows = await this.database.call(list, actor.authority, after, limit, look);
    return rows.map(({ personId: _personId, ...row }) => filled(row) as RightsErasureItem);
  }
}
