import { Inject, Injectable } from '@nestjs/common';
import type { Actor, Role } from '../../kernel';
import { problem } from '../../platform/http/problem';
import { FirstWall } from '../../walls/first-wall';

/** The token under which the composition root says who does what about circles. */
export const CIRCLE_ROLES = Symbol('roles about circles');

export interface CircleRoles {
  /** Work on cases: may be in charge, ask for grants, give mandates and break the glass. */
  readonly officers: readonly Role[];
  /** Give cases out, mark them as protected, give grants and set regimes. */
  readonly supervisors: readonly Role[];
  /** Are alerted by a broken glass, and review it. */
  readonly overseers: readonly Role[];
}

@Injectable()
export class CircleRights {
  constructor(
    @Inject(CIRCLE_ROLES) private readonly roles: CircleRoles,
    private readonly wall: FirstWall,
  ) {}

  supervises(actor: Actor): boolean {
    return holds(actor, this.roles.supervisors);
  }

  /** Whoever may know that cases are there at all, or gives them out. @throws Problem wrong-role */
  demandReader(actor: Actor): void {
    if (!this.supervises(actor)) this.wall.sightOf(actor);
  }

  /** @throws Problem wrong-role, before anything is told of a case */
  demandOfficer(actor: Actor): void {
    demand(actor, this.roles.officers);
  }

  /** @throws Problem wrong-role, before anything is told of a case */
  demandSupervisor(actor: Actor): void {
    demand(actor, this.roles.supervisors);
  }

  /** @throws Problem wrong-role */
  demandOverseer(actor: Actor): void {
    demand(actor, this.roles.overseers);
  }

  /** Roles of the authority that are told of a broken glass. */
  alertedIn({ authority }: Actor): readonly string[] {
    return this.roles.overseers.filter(role => role.authority.id === authority).map(({ key }) => key);
  }
}

const holds = ({ roles, authority }: Actor, those: readonly Role[]): boolean =>
  those.some(role => role.authority.id === authority && roles.includes(role.key));

function demand(actor: Actor, those: readonly Role[]): void {
  if (holds(actor, those)) return;
  const own = those.filter(role => role.authority.id === actor.authority);
  throw problem('wrong-role', { rolesThatMay: own.map(({ key, title }) => ({ role: key, title })) });
}
