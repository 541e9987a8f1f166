import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { problem } from '../platform/http/problem';
import { RouteScopes, type Principal } from '../platform/identity';
import { Mandates } from './store/mandates';

type Called = Pick<FastifyRequest, 'method' | 'routeOptions' | 'headers'> & { user?: Principal };

/** The work on cases. What takes two persons, and who is let in, is done by everybody in their own name. */
const forOthers: readonly string[] = [
  ...['cases:read', 'cases:write', 'custody:write', 'decisions:write', 'transport:write'],
  ...['persons:read', 'persons:write', 'events:read', 'reference:read'],
];

/** Lets nobody act in the place of a colleague without a mandate that is in force; comes after the bearer guard. */
@Injectable()
export class OnBehalfGuard implements CanActivate {
  constructor(
    private readonly mandates: Mandates,
    private readonly scopes: RouteScopes,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<Called>();
    const { user, method, routeOptions, headers } = request;
    const giver = headers['on-behalf-of'];
    if (!user || giver === undefined) return true;
    if (!forOthers.includes(this.scopes.scopeOf(method, routeOptions.url ?? '') ?? ''))
      throw problem('own-name-needed');
    if (typeof giver !== 'string' || giver === '' || giver.length > 200) throw problem('no-mandate');
    if (!(await this.mandates.holds(user, giver))) throw problem('no-mandate');
    // The principal of the token is kept for later requests, which say for themselves in whose place they are made.
    request.user = { ...user, onBehalfOf: giver };
    return true;
  }
}
