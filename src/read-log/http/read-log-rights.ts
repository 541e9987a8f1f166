import { Inject, Injectable } from '@nestjs/common';
import type { Actor, Role } from '../../kernel';
import { problem } from '../../platform/http/problem';

export const OVERSEERS = Symbol('roles that watch over looks');

/** Who may ask who has seen what. Each sees the looks of their own authority alone: the query draws that line. */
@Injectable()
export class ReadLogRights {
  constructor(@Inject(OVERSEERS) private readonly overseers: readonly Role[]) {}

  /** @throws Problem wrong-role */
  demandOverseer({ roles, authority }: Actor): void {
    const own = this.overseers.filter(role => role.authority.id === authority);
    if (own.some(({ key }) => roles.includes(key))) return;
    throw problem('wrong-role', { rolesThatMay: own.map(({ key, title }) => ({ role: key, title })) });
  }
}
