import { Inject, Injectable } from '@nestjs/common';
import type { Actor, Role } from '../../kernel';
import { problem } from '../../platform/http/problem';

/** Who keeps the profiles up to date; the composition root knows them. Everybody with a role reads them. */
export const PROFILE_KEEPERS = Symbol('roles that keep country profiles');

@Injectable()
export class ProfileRights {
  constructor(@Inject(PROFILE_KEEPERS) private readonly keepers: readonly Role[]) {}

  /** @throws Problem wrong-role */
  demandKeeper({ roles, authority }: Actor): void {
    if (this.keepers.some(role => role.authority.id === authority && roles.includes(role.key))) return;
    throw problem('wrong-role', {
      rolesThatMay: this.keepers
        .filter(role => role.authority.id === authority)
        .map(({ key, title }) => ({ role: key, title })),
    });
  }
}
