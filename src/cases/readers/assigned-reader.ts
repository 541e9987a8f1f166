import { Injectable } from '@nestjs/common';
import { asAuthority } from '../../journal/database-port';
import { Database } from '../../platform/database/database';
import { statement } from '../../platform/database/statement';
import { besideCases } from '../../marks/line-marks';
import { lookText } from '../../read-log/look';
import { noted } from '../../read-log/noted';
import { ToldDuties } from '../../deadlines/told-duties';
import { FirstWall } from '../../walls/first-wall';
import { stateColumns } from '../record/case-row';
import {
  firstPlace,
  lastId,
  lineOf,
  type CaseLine,
  type LineColumns,
  type LookThrough,
  type WorklistPlace,
} from './case-reader';

export const assignments = ['mine', 'unit'] as const;
/** Cases of which whoever asks is in charge or works on beside, or those of one's units. */
export type Assigned = (typeof assignments)[number];

const columns = ['id', 'country', 'reference', 'person_id', 'version', 'accountable']
  .concat(['opened_at', 'changed_at', 'closed_at'])
  .concat(stateColumns.map(({ column }) => column))
  .map(column => `c.${column}`)
  .join(', ');

/**
 * Whom a case is given to selects it, and nothing that the case says of a person (UDL 17 §).
 * @param duties the parameter that holds the duties of which the caller is told
 */
const listing = (place: string, order: string, limit: string, duties: string): string =>
  besideCases(
    asAuthority(
      'found.*',
      `select ${columns}, a.groups, told.due as told_due_at
       from assigned_to($2) m join cases c on c.id = m.case_id
       join case_access a on a.authority = asking_authority() and a.case_id = c.id
       cross join lateral (select told_due_at(c.id, a.groups, ${duties}) as due offset 0) told
      where asking.authority is not null and ($3::boolean is null or (c.closed_at is null) = $3) and ${place}
      order by ${order} limit ${limit}`,
    ),
    'id',
  );

const newest = statement(
  'list-assigned',
  noted(listing('c.id < $4', 'c.id desc', '$5', '$7'), { operation: 'list-cases', look: '$6', hits: 'id' }),
);
const nextDue = statement(
  'list-assigned-worklist',
  noted(
    listing(
      'c.accountable = asking_authority() and (told.due, c.id) > ($4::timestamptz, $5::uuid)',
      'told.due, c.id',
      '$6',
      '$8',
    ),
    { operation: 'list-worklist', look: '$7', hits: 'id' },
  ),
);

/** Lists of the cases that were given to whoever asks. */
@Injectable()
export class AssignedReader {
  constructor(
    private readonly database: Database,
    private readonly wall: FirstWall,
    private readonly duties: ToldDuties,
  ) {}

  /** Newest first. */
  async list(look: LookThrough, whose: Assigned, open: boolean | undefined, after: string | undefined, limit: number) {
    return this.lines(newest, look, [whose, open ?? null, after ?? lastId, limit]);
  }

  /** Those for which the authority is accountable, by what falls due first of all that the caller is told of. */
  async worklist(
    look: LookThrough,
    whose: Assigned,
    open: boolean | undefined,
    after: WorklistPlace = firstPlace,
    limit: number,
  ) {
    return this.lines(nextDue, look, [whose, open ?? null, after.dueAt, after.id, limit]);
  }

  private async lines(
    list: typeof newest,
    { actor, correlationId, queryDigest }: LookThrough,
    values: readonly unknown[],
  ): Promise<CaseLine[]> {
    const sight = this.wall.sightOf(actor);
    const look = lookText(actor, correlationId, queryDigest === undefined ? {} : { queryDigest });
    const asked = [actor.authority, ...values, look, this.duties.of(sight)];
    const rows = await this.database.run<LineColumns>(list, asked);
    return rows.map(row => lineOf(row, sight));
  }
}
