import { Injectable } from '@nestjs/common';
import type { Sight } from '../../access';
import { paidFor } from '../../case-file';
import type { Actor } from '../../kernel';
import { Database } from '../../platform/database/database';
import { statement } from '../../platform/database/statement';
import { lookText } from '../../read-log/look';
import { noted } from '../../read-log/noted';
import { FirstWall } from '../../walls/first-wall';
import type { Count } from '../anonymised';
import { toldHelp, type OpenHelp } from '../told-help';

/** Somebody who returned, and the help that was given. Nothing here says who it is: the case does. */
export interface Returnee {
  readonly caseId: string;
  readonly country?: string;
  readonly leftOn?: string;
  readonly specialNeeds?: readonly string[];
  readonly state: string;
  readonly basis?: string;
  readonly package?: string;
  readonly full?: boolean;
  readonly budget?: number;
  readonly paid: number;
  readonly currency?: string;
  readonly outcome?: string;
}

/** What the register can be narrowed to; never by what somebody suffers from. */
export interface ReturneeFilters {
  readonly country?: string | undefined;
  readonly state?: string | undefined;
  readonly package?: string | undefined;
}

/** Who looks, in which request, and what for. */
export interface RegisterLook {
  readonly actor: Actor;
  readonly correlationId: string;
  readonly queryDigest: string;
}

interface Columns extends OpenHelp {
  readonly case_id: string;
}

const list = statement(
  'list-returnees',
  noted('SELECT * FROM list_returnees($1, $2, $3, $4, $5, $6)', {
    operation: 'list-returnees',
    look: '$7',
    hits: 'case_id',
  }),
);
const count = statement(
  'count-returnees',
  noted('SELECT * FROM count_returnees($1, $2, $3, $5)', { operation: 'count-returnees', look: '$4' }),
);

const first = '00000000-0000-0000-0000-000000000000';

@Injectable()
export class ReturneeReader {
  constructor(
    private readonly database: Database,
    private readonly wall: FirstWall,
  ) {}

  /** Returnees in the caller's cases, in the order of the cases. */
  async list(look: RegisterLook, filters: ReturneeFilters, after = first, limit = 20): Promise<readonly Returnee[]> {
    const { actor, correlationId, queryDigest } = look;
    const sight = this.wall.sightOf(actor);
    const asked = [filters.country ?? null, filters.state ?? null, filters.package ?? null];
    const values = [actor.authority, ...asked, after, limit, lookText(actor, correlationId, { queryDigest })];
    return (await this.database.run<Columns>(list, values)).map(row => returneeOf(row, sight));
  }

  /** How many are known to the caller to have left in this time, by what the caller may know; each person once in each dimension. */
  async count(
    { actor, correlationId, queryDigest }: RegisterLook,
    from: string,
    until: string,
  ): Promise<readonly Count[]> {
    const sight = this.wall.sightOf(actor);
    const look = lookText(actor, correlationId, { queryDigest, purpose: 'statistics' });
    const counts = await this.database.run<Count>(count, [
      ...[actor.authority, from, until, look],
      sight.seesPath(['whereabouts', 'leftCountryOn']),
    ]);
    return counts.filter(({ dimension }) => sight.seesPath(['reintegration', fieldCounted[dimension] ?? 'state']));
  }
}

/** The fact by which each dimension counts, where it is of a kind of its own. */
const fieldCounted: Readonly<Record<string, string>> = { need: 'vulnerabilities', outcome: 'outcome' };

function returneeOf(row: Columns, sight: Sight): Returnee {
  const { reintegration: help, assistance, whereabouts } = toldHelp(sight, row);
  const country = help.country ?? assistance.country;
  const leftOn = assistance.journey?.leftOn ?? whereabouts.leftCountryOn;
  const needs = [...(assistance.journey?.vulnerabilities ?? []), ...(help.vulnerabilities ?? [])];
  return {
    caseId: row.case_id,
    ...(country !== undefined && { country }),
    ...(leftOn !== undefined && { leftOn }),
    ...(sight.seesPath(['reintegration', 'vulnerabilities']) && { specialNeeds: [...new Set(needs)].sort() }),
    state: help.state,
    ...(help.basis !== undefined && { basis: help.basis }),
    ...(help.package !== undefined && { package: help.package }),
    ...(help.full !== undefined && { full: help.full }),
    ...(help.budget !== undefined && { budget: help.budget }),
    paid: paidFor(help.tranches),
    ...(help.currency !== undefined && { currency: help.currency }),
    ...(help.outcome !== undefined && { outcome: help.outcome }),
  };
}
