import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import passport from 'passport';
import { TokenRefused, TokenVerifier } from './token-verifier';

/** Takes the access token from the Authorization header and nowhere else. RFC 6750, section 2.1. */
@Injectable()
export class BearerStrategy extends passport.Strategy implements OnModuleDestroy {
  /** Passport is one for the whole process: with a fixed name, one application would answer by another's issuers. */
  override readonly name = `bearer-${randomUUID()}`;

  constructor(private readonly verifier: TokenVerifier) {
    super();
    passport.use(this);
  }

  override authenticate({ headers }: Pick<IncomingMessage, 'headers'>): void {
    const token = /^bearer +(\S+) *$/i.exec(headers.authorization ?? '')?.[1];
    if (token === undefined) {
      this.fail();
      return;
    }
    this.verifier.verify(token).then(
      principal => this.success(principal),
      (error: unknown) => (error instanceof TokenRefused ? this.fail(error) : this.error(error)),
    );
  }

  onModuleDestroy(): void {
    passport.unuse(this.name);
  }
}
