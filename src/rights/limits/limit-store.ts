import { Injectable } from '@nestjs/common';
import type { DataClass } from '../../access';
import { asAuthority } from '../../journal/database-port';
import { Database } from '../../platform/database/database';
import { filled, momentText } from '../../platform/database/rows';
import { statement } from '../../platform/database/statement';
import { askerText, lookedBy, lookText, type Looker } from '../../read-log/look';
import { noted } from '../../read-log/noted';
import type { LimitInForce } from '../access/limits-in-force';
import { door, Doors, type Doing, type Recorded } from '../doors';
import type { LimitGround } from '../words';
import type { AccessLimitItem, AccessLimitReceipt } from './limits.answers';

export interface NewLimit {
  readonly personId: string;
  readonly ground: LimitGround;
  readonly classes: readonly DataClass[];
  readonly looks: boolean;
  readonly untold: boolean;
  readonly until: string;
  readonly reviewOn: string;
  readonly reasons: string;
}

const set = door('set_access_limit', 2, { unknown: 'person-not-found' });
const lift = door('lift_access_limit', 2, { unknown: 'access-limit-not-found', over: 'access-limit-over' });

type Values = [string, string | null, boolean | null, string, string, string, number, string];

const standing = 'l.lifted_at is null and l.until >= $4::date';
const list = statement<Values, AccessLimitItem>(
  'list-access-limits',
  noted(
    asAuthority(
      'found.*',
      `select l.id, l.person_id as "personId", l.ground, l.classes, l.looks, l.untold, l.until::text as until,
              l.review_on::text as "reviewOn", l.set_by as "setBy", ${momentText('l.set_at')} as "setAt",
              l.lifted_by as "liftedBy", ${momentText('l.lifted_at')} as "liftedAt",
              ${standing} as "inForce", ${standing} and l.review_on < $4::date as "reviewDue",
              (select t.body from rights_texts t where t.about = l.id and t.part = 'ground') as reasons
         from access_limits l
        where asking.authority is not null and l.authority = asking_authority() and ($2::uuid is null or l.person_id = $2)
          and ($3::boolean is null or (${standing} and l.review_on < $4::date) = $3)
          and (l.review_on, l.id) > ($5::date, $6::uuid)
        order by l.review_on, l.id limit $7`,
      'cross join',
      lookedBy('$8', '$1'),
    ),
    { operation: 'list-access-limits', look: '$8', hits: '"personId"' },
  ),
);
const inForce = statement<[string, string, string, string], LimitInForce>(
  'access-limits-in-force',
  asAuthority(
    'found.*',
    `select l.ground, l.classes, l.looks, l.untold from access_limits l
      where asking.authority is not null and l.authority = asking_authority() and l.person_id = $2
        and l.lifted_at is null and l.until >= $3::date
      order by l.set_at, l.id`,
    'cross join',
    lookedBy('$4', '$1'),
  ),
);

/** Where a page of limits ends. */
export interface LimitPlace {
  readonly reviewOn: string;
  readonly id: string;
}

const beginning: LimitPlace = { reviewOn: '-infinity', id: '00000000-0000-0000-0000-000000000000' };

/** What a person is not told for the time being, who decided it, why, until when and when it is looked at again. */
@Injectable()
export class LimitStore {
  constructor(
    private readonly database: Database,
    private readonly doors: Doors,
  ) {}

  /** @throws Problem person-not-found, idempotency-key-reused */
  set(doing: Doing, { reasons, ...limit }: NewLimit): Promise<Recorded<AccessLimitReceipt>> {
    const values = [JSON.stringify(limit), JSON.stringify({ ground: reasons })];
    return this.doors.go(doing, set, { values, status: 201 });
  }

  /** @throws Problem access-limit-not-found, access-limit-over, idempotency-key-reused */
  lift(doing: Doing, id: string, reasons: string): Promise<Recorded<AccessLimitReceipt>> {
    return this.doors.go(doing, lift, { values: [id, JSON.stringify({ lifting: reasons })], status: 200 });
  }

  /** Those to be looked at again first; lifted ones and those that have ended too. */
  async list(
    { actor, correlationId }: Omit<Doing, 'key'>,
    { person, reviewDue }: { readonly person?: string; readonly reviewDue?: boolean },
    { reviewOn, id }: LimitPlace = beginning,
    limit = 20,
  ): Promise<AccessLimitItem[]> {
    const look = lookText(actor, correlationId, { purpose: 'data-protection' });
    const asked = [actor.authority, person ?? null, reviewDue ?? null, this.doors.today()] as const;
    const rows = await this.database.call(list, ...asked, ...([reviewOn, id, limit, look] as const));
    return rows.map(row => filled(row) as AccessLimitItem);
  }

  /** The limits of one authority for one person on a civil day. */
  inForce(actor: Looker, personId: string, on: string): Promise<LimitInForce[]> {
    return this.database.call(inForce, actor.authority, personId, on, askerText(actor));
  }
}
