import { Inject, Injectable } from '@nestjs/common';
import type { Actor, Role } from '../../kernel';
import { problem } from '../../platform/http/problem';

/** Who records campaigns; the composition root knows them. Everybody with a role reads them. */
export const CAMPAIGNERS = Symbol('roles that record information campaigns');

@Injectable()
export class CampaignRights {
  constructor(@Inject(CAMPAIGNERS) private readonly campaigners: readonly Role[]) {}

  /** @throws Problem wrong-role */
  demandCampaigner({ roles, authority }: Actor): void {
    if (this.campaigners.some(role => role.authority.id === authority && roles.includes(role.key))) return;
    throw problem('wrong-role', {
      rolesThatMay: this.campaigners
        .filter(role => role.authority.id === authority)
        .map(({ key, title }) => ({ role: key, title })),
    });
  }
}
