import { Injectable } from '@nestjs/common';
import type { Actor } from '../../kernel';
import type { Reintegration } from '../../case-file';
import { paidFor } from '../../case-file';
import { Database } from '../../platform/database/database';
import { statement } from '../../platform/database/statement';
import { lookText } from '../../read-log/look';
import { noted } from '../../read-log/noted';
import type { Count } from '../anonymised';

/** Somebody who returned, and the help that was given. Nothing here says who it is: the case does. */
export interface Returnee {
  readonly caseId: string;
  readonly country?: string;
  readonly leftOn?: string;
  readonly specialNeeds: readonly string[];
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

interface Columns {
  readonly case_id: string;
  readonly country: string | null;
  readonly left_on: string | null;
  readonly needs: readonly string[];
  readonly reintegration: Reintegration;
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
  noted('SELECT * FROM count_returnees($1, $2, $3)', { operation: 'count-returnees', look: '$4' }),
);

const first = '00000000-0000-0000-0000-000000000000';

@Injectable()
export class ReturneeReader {
  constructor(private readonly database: Database) {}

  /** Returnees in the caller's cases, in the order of the cases. */
  async list(look: RegisterLook, filters: ReturneeFilters, after = first, limit = 20): Promise<readonly Returnee[]> {
    const { actor, correlationId, queryDigest } = look;
    const asked = [filters.country ?? null, filters.state ?? null, filters.package ?? null];
    const values = [actor.authority, ...asked, after, limit, lookText(actor, correlationId, { queryDigest })];
    return (await this.database.run<Columns>(list, values)).map(returneeOf);
  }

  /** How many left in this time, by what; each person once in each dimension. */
  async count(
    { actor, correlationId, queryDigest }: RegisterLook,
    from: string,
    until: string,
  ): Promise<readonly Count[]> {
    const look = lookText(actor, correlationId, { queryDigest, purpose: 'statistics' });
    return this.database.run<Count>(count, [actor.authority, from, until, look]);
  }
}

const returneeOf = ({ case_id, country, left_on, needs, reintegration: help }: Columns): Returnee => ({
  caseId: case_id,
  ...(country !== null && { country }),
  ...(left_on !== null && { leftOn: left_on }),
  specialNeeds: needs,
  state: help.state,
  ...(help.basis !== undefined && { basis: help.basis }),
  ...(help.package !== undefined && { package: help.package }),
  ...(help.full !== undefined && { full: help.full }),
  ...(help.budget !== undefined && { budget: help.budget }),
  paid: paidFor(help.tranches),
  ...(help.currency !== undefined && { currency: help.currency }),
  ...(help.outcome !== undefined && { outcome: help.outcome }),
});
