import { Injectable, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { AuthGuard } from '@nestjs/passport';
import type { FastifyRequest } from 'fastify';
import { problem } from '../http/problem';
import { BearerStrategy } from './bearer.strategy';
import { Challenges } from './challenge';
import { IssuerUnavailable } from './issuer-keys';
import { openToAll, type Principal } from './principal';
import { RouteScopes } from './scopes/route-scopes';
import { TokenRefused } from './tokens/token-refused';

type Called = Pick<FastifyRequest, 'method' | 'routeOptions' | 'headers'> & { readonly user: Principal };

/** Lets nobody pass without a good access token that is wide enough, but on the routes that are open to all. */
@Injectable()
export class BearerGuard extends AuthGuard() {
  constructor(
    strategy: BearerStrategy,
    private readonly reflector: Reflector,
    private readonly scopes: RouteScopes,
    private readonly challenges: Challenges,
  ) {
    super({ defaultStrategy: strategy.name, session: false });
  }

  override async canActivate(context: ExecutionContext): Promise<boolean> {
    const open = this.reflector.getAllAndOverride<boolean | undefined>(openToAll, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (open === true) return true;
    const passed = Boolean(await super.canActivate(context));
    if (passed) this.checkScope(context.switchToHttp().getRequest<Called>());
    return passed;
  }

  /** The roles of the person decide what may be done; the scopes of the client, whether it may be done through it. */
  private checkScope({ user, method, routeOptions, headers }: Called): void {
    if (!user.scopes) return;
    const scope = this.scopes.scopeOf(method, routeOptions.url ?? '');
    if (scope === undefined || user.scopes.includes(scope)) return;
    const scheme = /^dpop /i.test(headers.authorization ?? '') ? 'DPoP' : 'Bearer';
    throw problem('insufficient-scope', {
      scope,
      headers: { 'WWW-Authenticate': this.challenges.whenNarrow(scheme, scope) },
    });
  }

  /** Turns what the strategy found into the principal, or into a problem with its challenge. */
  override handleRequest<P>(error: unknown, principal: P | false, refusal: unknown): P {
    if (principal !== false && !error) return principal;
    if (error instanceof IssuerUnavailable)
      throw problem('issuer-unavailable', { headers: { 'Retry-After': String(error.retryAfter) } });
    if (error) throw error as Error;
    if (!(refusal instanceof TokenRefused))
      throw problem('token-missing', { headers: { 'WWW-Authenticate': this.challenges.whenMissing() } });
    throw problem(refusal.code, {
      headers: {
        'WWW-Authenticate': this.challenges.whenRefused(refusal),
        ...(refusal.nonce !== undefined && { 'DPoP-Nonce': refusal.nonce }),
      },
    });
  }
}
