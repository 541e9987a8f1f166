import { Module, type DynamicModule } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { BearerGuard } from './bearer.guard';
import { BearerStrategy } from './bearer.strategy';
import type { Settings } from '../config/settings';
import type { KeyTiming } from './issuer-keys';
import { issuerFaults, IssuersFault } from './issuers';
import { TokenVerifier } from './token-verifier';

/** Puts the bearer guard before every route of the application. */
@Module({})
export class IdentityModule {
  /** @throws IssuersFault for issuers that must not be trusted */
  static register(
    { production, issuers }: Pick<Settings, 'production' | 'issuers'>,
    timing?: KeyTiming,
  ): DynamicModule {
    const faults = issuerFaults(issuers, { production });
    if (faults.length > 0) throw new IssuersFault('the trusted issuers', faults);
    return {
      module: IdentityModule,
      providers: [
        { provide: TokenVerifier, useFactory: () => new TokenVerifier(issuers, timing) },
        BearerStrategy,
        { provide: APP_GUARD, useClass: BearerGuard },
      ],
      exports: [TokenVerifier],
    };
  }
}
