import { Inject, Injectable } from '@nestjs/common';
import { EventsReader } from '../../cases/readers/events-reader';
import type { Role } from '../../kernel';
import { problem } from '../../platform/http/problem';
import { RouteScopes, type Principal } from '../../platform/identity';

/** The token under which the composition root says who oversees the webhooks of an authority. */
export const WEBHOOK_OVERSEERS = Symbol('overseers of webhooks');

/** Nobody is sent what one could not fetch. */
@Injectable()
export class WebhookRights {
  constructor(
    private readonly events: EventsReader,
    private readonly scopes: RouteScopes,
    @Inject(WEBHOOK_OVERSEERS) private readonly overseers: readonly Role[],
  ) {}

  /** @throws Problem insufficient-scope, wrong-role, search-not-allowed, as `GET /events` does */
  demandFeed(caller: Principal, kinds?: readonly string[]): void {
    const scope = this.scopes.scopeOf('GET', '/api/v1/events');
    if (scope !== undefined && caller.scopes?.includes(scope) === false) throw problem('insufficient-scope', { scope });
    this.events.demand(caller, kinds);
  }

  /** Whether the caller sees and removes every webhook of the authority. */
  oversees({ authority, roles }: Principal): boolean {
    return this.overseers.some(role => role.authority.id === authority && roles.includes(role.key));
  }
}
