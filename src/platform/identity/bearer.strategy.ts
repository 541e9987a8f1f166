import { randomUUID } from 'node:crypto';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import passport from 'passport';
import type { Principal } from './principal';
import { Possession } from './proof/possession';
import { TokenVerifier } from './token-verifier';
import { credentialsOf } from './tokens/credentials';
import { TokenRefused } from './tokens/token-refused';

type Asked = Pick<FastifyRequest, 'raw' | 'method' | 'originalUrl'>;

/** Who calls, by the token of the request and the proof that comes with it. */
@Injectable()
export class BearerStrategy extends passport.Strategy implements OnModuleDestroy {
  /** Passport is one for the whole process: with a fixed name, one application would answer by another's issuers. */
  override readonly name = `bearer-${randomUUID()}`;

  constructor(
    private readonly verifier: TokenVerifier,
    private readonly possession: Possession,
  ) {
    super();
    passport.use(this);
  }

  /** Passport declares the request of Express; under Fastify it is Fastify's. */
  override authenticate(request: unknown): void {
    this.principalOf(request as Asked).then(
      principal => (principal ? this.success(principal) : this.fail()),
      (error: unknown) => (error instanceof TokenRefused ? this.fail(error) : this.error(error)),
    );
  }

  private async principalOf({ raw, method, originalUrl }: Asked): Promise<Principal | undefined> {
    const credentials = credentialsOf(raw);
    if (!credentials) return undefined;
    const { principal, binding } = await this.verifier.verify(credentials.token);
    await this.possession.check(binding, credentials, { raw, method, url: originalUrl });
    return principal;
  }

  onModuleDestroy(): void {
    passport.unuse(this.name);
  }
}
