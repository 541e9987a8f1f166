import { Inject, Injectable } from '@nestjs/common';
import type { Actor, Role } from '../kernel';
import { problem } from '../platform/http/problem';

/** Which roles serve the rights of a person; the composition root knows them. */
export interface RolesOfRights {
  /** They record requests, prepare what is given out, and decide on rectification and restriction. */
  readonly handlers: readonly Role[];
  /** They release what another has prepared. */
  readonly releasers: readonly Role[];
  /** They set limits to what a person is told. */
  readonly limiters: readonly Role[];
  /** They read and confirm what their authority is told of data that it received: whoever works there. */
  readonly recipients: readonly Role[];
}

export const ROLES_OF_RIGHTS = Symbol('roles that serve the rights of a person');

/** The first wall: what a role may do. Whose data an authority holds is the second, in the database. */
@Injectable()
export class RightsRoles {
  constructor(@Inject(ROLES_OF_RIGHTS) private readonly roles: RolesOfRights) {}

  /** To look at requests and what became of them is for all three. @throws Problem wrong-role */
  demandReader(actor: Actor): void {
    const { handlers, releasers, limiters } = this.roles;
    demand(actor, [...new Set([...handlers, ...releasers, ...limiters])]);
  }

  /** @throws Problem wrong-role */
  demandHandler(actor: Actor): void {
    demand(actor, this.roles.handlers);
  }

  /** @throws Problem wrong-role */
  demandReleaser(actor: Actor): void {
    demand(actor, this.roles.releasers);
  }

  /** @throws Problem wrong-role */
  demandRecipient(actor: Actor): void {
    demand(actor, this.roles.recipients);
  }

  /** To see limits: those who set them, and those who release what they limit. @throws Problem wrong-role */
  demandOverseer(actor: Actor): void {
    demand(actor, [...this.roles.releasers, ...this.roles.limiters]);
  }

  /** @throws Problem wrong-role */
  demandLimiter(actor: Actor): void {
    demand(actor, this.roles.limiters);
  }
}

function demand({ roles, authority }: Actor, allowed: readonly Role[]): void {
  const own = allowed.filter(role => role.authority.id === authority);
  if (own.some(({ key }) => roles.includes(key))) return;
  throw problem('wrong-role', { rolesThatMay: own.map(({ key, title }) => ({ role: key, title })) });
}
