import { Injectable } from '@nestjs/common';
import { asAuthority } from '../../journal/database-port';
import { Database } from '../../platform/database/database';
import { filled, momentText } from '../../platform/database/rows';
import { statement } from '../../platform/database/statement';
import { lookedBy, lookText } from '../../read-log/look';
import { noted } from '../../read-log/noted';
import type { PlacedDatum } from '../data/datum-check';
import { door, Doors, type Doing, type Recorded } from '../doors';
import type { Regime, RestrictionExceptionGround, RestrictionGround } from '../words';
import { restrictionNoticeBasis } from './restriction-words';
import type { RestrictionItem, RestrictionReceipt, RestrictionToldReceipt } from './restrictions.answers';

export interface NewlyRestricted {
  readonly personId: string;
  /** Left out where the authority restricts of its own motion. */
  readonly requestId?: string;
  readonly regime: Regime;
  readonly ground: RestrictionGround;
}

export interface NewException {
  readonly recipient: string;
  readonly ground: RestrictionExceptionGround;
  /** Last civil day on which it lets anything pass. */
  readonly until: string;
}

/** One that is meant, as it was last read. */
export interface Held {
  readonly id: string;
  readonly version: number;
}

const common = {
  unknown: 'restriction-not-found',
  stale: 'version-conflict',
  over: 'restriction-over',
  past: 'invalid-input',
} as const;
const restrict = door('restrict_processing', 2, {
  unknown: 'data-subject-request-not-found',
  closed: 'data-subject-request-closed',
  'no-datum': 'datum-not-found',
});
const except = door('except_from_restriction', 4, common);
const announce = door('announce_lifting', 3, common);
const lift = door('lift_restriction', 3, { ...common, 'person-not-told': 'person-not-told' });

/** What is told of a restriction without its words. */
export const restrictionColumns = `r.id, r.version, r.person_id as "personId", r.request_id as "requestId", r.place, r.statement,
              r.case_id as "caseId", r.region, r.field, r.event, r.regime, r.ground, r.set_by as "setBy",
              ${momentText('r.set_at')} as "setAt", r.person_told_on::text as "personToldOn", r.lifted_by as "liftedBy",
              ${momentText('r.lifted_at')} as "liftedAt"`;

const list = statement<[string, string, string], RestrictionItem>(
  'list-restrictions',
  noted(
    asAuthority(
      'found.*',
      `select ${restrictionColumns},
              (select t.body from rights_texts t where t.about = r.id and t.part = 'ground') as reasons,
              (select t.body from rights_texts t where t.about = r.id and t.part = 'lifting') as "liftingReasons",
              (select coalesce(jsonb_agg(jsonb_strip_nulls(jsonb_build_object('recipient', e.recipient, 'ground', e.ground,
                        'until', e.until, 'setBy', e.set_by, 'setAt', ${momentText('e.set_at')},
                        'reasons', (select t.body from rights_texts t where t.about = e.id and t.part = 'ground')))
                        order by e.set_at, e.id), '[]')
                 from restriction_exceptions e where e.restriction_id = r.id) as exceptions,
              array(select distinct n.recipient from data_protection_notices n where n.about = r.id order by 1) as told
         from restrictions r
        where asking.authority is not null and r.authority = asking_authority() and r.person_id = $2
        order by r.set_at, r.id`,
      'cross join',
      lookedBy('$3', '$1'),
    ),
    { operation: 'list-restrictions', look: '$3', personId: '$2::uuid' },
  ),
);
const ofRequest = statement<[string, string, string], { standing: number }>(
  'restrictions-of-request',
  asAuthority(
    'found.*',
    `select count(*)::int as standing from restrictions r where asking.authority is not null and r.request_id = $2`,
    'cross join',
    lookedBy('$3', '$1'),
  ),
);

/** What an authority keeps of a person without using it, what may pass all the same, and how it ends. */
@Injectable()
export class RestrictionStore {
  constructor(
    private readonly database: Database,
    private readonly doors: Doors,
  ) {}

  /** @throws Problem datum-not-found, data-subject-request-not-found, data-subject-request-closed */
  restrict(
    doing: Doing,
    restricted: NewlyRestricted,
    datum: PlacedDatum,
    reasons: string,
  ): Promise<Recorded<RestrictionToldReceipt>> {
    const content = { ...restricted, ...datum, basis: restrictionNoticeBasis };
    const values = [JSON.stringify(content), JSON.stringify({ ground: reasons })];
    return this.doors.go(doing, restrict, { values, status: 201 });
  }

  /** @throws Problem restriction-not-found, version-conflict, restriction-over, invalid-input where its day has passed */
  except(
    doing: Doing,
    { id, version }: Held,
    exception: NewException,
    reasons: string,
  ): Promise<Recorded<RestrictionReceipt>> {
    const values = [id, version, JSON.stringify(exception), JSON.stringify({ ground: reasons })];
    return this.doors.go(doing, except, { values, status: 200 });
  }

  /**
   * That the person was told, on a civil day, that the restriction will end.
   * @throws Problem restriction-not-found, version-conflict, restriction-over, invalid-input where the day has not come
   */
  announce(doing: Doing, { id, version }: Held, on: string): Promise<Recorded<RestrictionReceipt>> {
    return this.doors.go(doing, announce, { values: [id, version, on], status: 200 });
  }

  /** @throws Problem restriction-not-found, version-conflict, restriction-over, person-not-told */
  lift(doing: Doing, { id, version }: Held, reasons: string): Promise<Recorded<RestrictionToldReceipt>> {
    const values = [id, version, JSON.stringify({ lifting: reasons })];
    return this.doors.go(doing, lift, { values, status: 200 });
  }

  /** Those of one authority for a person, lifted ones too. */
  async list({ actor, correlationId }: Omit<Doing, 'key'>, personId: string): Promise<RestrictionItem[]> {
    const look = lookText(actor, correlationId, { purpose: 'data-protection' });
    const rows = await this.database.call(list, actor.authority, personId, look);
    return rows.map(row => filled(row) as RestrictionItem);
  }

  /** How many were set by a request. */
  async ofRequest({ actor, correlationId }: Omit<Doing, 'key'>, requestId: string): Promise<number> {
    const look = lookText(actor, correlationId, { purpose: 'data-protection' });
    const [counted] = await this.database.call(ofRequest, actor.authority, requestId, look);
    return counted?.standing ?? 0;
  }
}
