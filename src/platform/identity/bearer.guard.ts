import { Injectable, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { AuthGuard } from '@nestjs/passport';
import { problem } from '../http/problem';
import { BearerStrategy } from './bearer.strategy';
import { IssuerUnavailable } from './issuer-keys';
import { openToAll } from './principal';
import { TokenRefused } from './token-verifier';

/** Lets nobody pass without a good access token, but on the routes that are open to all. */
@Injectable()
export class BearerGuard extends AuthGuard() {
  constructor(
    strategy: BearerStrategy,
    private readonly reflector: Reflector,
  ) {
    super({ defaultStrategy: strategy.name, session: false });
  }

  override async canActivate(context: ExecutionContext): Promise<boolean> {
    const open = this.reflector.getAllAndOverride<boolean | undefined>(openToAll, [
      context.getHandler(),
      context.getClass(),
    ]);
    return open === true || Boolean(await super.canActivate(context));
  }

  /** Turns what the strategy found into the principal, or into a problem with the challenge of RFC 6750, section 3. */
  override handleRequest<P>(error: unknown, principal: P | false, refusal: unknown): P {
    if (principal !== false && !error) return principal;
    if (error instanceof IssuerUnavailable)
      throw problem('issuer-unavailable', { headers: { 'Retry-After': String(error.retryAfter) } });
    if (error) throw error as Error;
    if (!(refusal instanceof TokenRefused)) throw problem('token-missing');
    const fault = `error="invalid_token", error_description="The token is refused: ${refusal.message}"`;
    throw problem(refusal.code, { headers: { 'WWW-Authenticate': `Bearer realm="samverk", ${fault}` } });
  }
}
