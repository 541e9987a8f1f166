import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '../../kernel';
import { problem } from '../../platform/http/problem';
import { PROCEDURES, ProcedureBook } from '../spine/procedure-book';

/** Whoever may plan the journey of one person may plan one that several share; the rows say who that is. */
@Injectable()
export class OperationRights {
  constructor(@Inject(PROCEDURES) private readonly book: ProcedureBook) {}

  /** @throws Problem wrong-role */
  demandPlanner({ authority, roles }: Actor): void {
    const planners = this.book.find(authority, 'plan-transport')?.row.by ?? [];
    if (planners.some(({ key }) => roles.includes(key))) return;
    throw problem('wrong-role', { rolesThatMay: planners.map(({ key, title }) => ({ role: key, title })) });
  }
}
