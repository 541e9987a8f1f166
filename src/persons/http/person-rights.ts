import { Inject, Injectable } from '@nestjs/common';
import type { Actor, Role } from '../../kernel';
import { problem } from '../../platform/http/problem';
import { FirstWall } from '../../walls/first-wall';

/** Which roles work with persons; the composition root knows them. */
export interface PersonRoles {
  /** They register persons, record statements and search. */
  readonly caseworkers: readonly Role[];
  /** They read a person whom the walls let them see: the caseworkers, and those who carry. */
  readonly readers: readonly Role[];
}

export const PERSON_ROLES = Symbol('roles that work with persons');

/** Of whatever kind a statement is, it says who the person is. */
const statementClasses = ['identity'] as const;

/** The first wall: what a role may do. Which persons an authority sees is the second, in the database. */
@Injectable()
export class PersonRights {
  constructor(
    @Inject(PERSON_ROLES) private readonly roles: PersonRoles,
    private readonly wall: FirstWall,
  ) {}

  /** @throws Problem wrong-role */
  demandCaseworker(actor: Actor): void {
    demand(actor, this.roles.caseworkers);
    this.wall.demandClasses(actor, statementClasses);
  }

  /** @throws Problem wrong-role */
  demandReader(actor: Actor): void {
    demand(actor, this.roles.readers);
    this.wall.demandClasses(actor, statementClasses);
  }
}

function demand({ roles, authority }: Actor, allowed: readonly Role[]): void {
  if (allowed.some(role => role.authority.id === authority && roles.includes(role.key))) return;
  throw problem('wrong-role', {
    rolesThatMay: allowed
      .filter(role => role.authority.id === authority)
      .map(({ key, title }) => ({ role: key, title })),
  });
}
