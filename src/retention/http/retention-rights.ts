import { Inject, Injectable } from '@nestjs/common';
import type { Actor, Role } from '../../kernel';
import { problem } from '../../platform/http/problem';

/** Who reviews what is due, proposes and approves; the composition root knows them. */
export const RETENTION_REVIEWERS = Symbol('roles that review what is kept');

@Injectable()
export class RetentionRights {
  constructor(@Inject(RETENTION_REVIEWERS) private readonly reviewers: readonly Role[]) {}

  /** Of one authority. */
  reviewersOf(authority: string): readonly Role[] {
    return this.reviewers.filter(role => role.authority.id === authority);
  }

  /** @throws Problem wrong-role */
  demandReviewer({ roles, authority }: Actor): void {
    const mine = this.reviewersOf(authority);
    if (mine.some(({ key }) => roles.includes(key))) return;
    throw problem('wrong-role', { rolesThatMay: mine.map(({ key, title }) => ({ role: key, title })) });
  }
}
