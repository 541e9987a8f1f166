import { Module, type DynamicModule, type FactoryProvider } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { BearerGuard } from './bearer.guard';
import { BearerStrategy } from './bearer.strategy';
import { Challenges } from './challenge';
import type { Settings } from '../config/settings';
import type { KeyTiming } from './issuer-keys';
import { issuerFaults, IssuersFault } from './issuers';
import { ClientCertificates } from './proof/client-certificate';
import { DpopProofs } from './proof/dpop-proof';
import { Nonces } from './proof/nonces';
import { OwnAddress } from './proof/own-address';
import { Possession } from './proof/possession';
import { RememberedProofs, SPENT_PROOFS, type SpentProofs } from './proof/spent-proofs';
import { RouteScopes, type ScopeRow } from './scopes/route-scopes';
import { TokenVerifier } from './token-verifier';

type IdentitySettings = Pick<Settings, 'production' | 'issuers'> &
  Partial<Pick<Settings, 'publicUrl' | 'cursorKey' | 'clientCertificateHeader' | 'trustedProxies'>>;

/** What the application brings. */
export interface IdentityParts {
  readonly timing?: KeyTiming;
  /** Which scope opens which route. Without rows, no token is held against its scopes. */
  readonly scopes?: readonly ScopeRow[];
  /** Where used proofs are kept. By default this process alone remembers them. */
  readonly spentProofs?: Pick<FactoryProvider<SpentProofs>, 'inject' | 'useFactory'>;
}

/** Puts the bearer guard before every route of the application. */
@Module({})
export class IdentityModule {
  /** @throws IssuersFault for issuers that must not be trusted */
  static register(settings: IdentitySettings, parts: IdentityParts = {}): DynamicModule {
    const {
      production,
      issuers,
      publicUrl = '',
      cursorKey = '',
      clientCertificateHeader,
      trustedProxies = [],
    } = settings;
    const { timing, scopes = [], spentProofs = { useFactory: () => new RememberedProofs() } } = parts;
    const faults = issuerFaults(issuers, { production, scopes: scopes.map(({ scope }) => scope) });
    if (faults.length > 0) throw new IssuersFault('the trusted issuers', faults);
    return {
      module: IdentityModule,
      global: true,
      providers: [
        { provide: TokenVerifier, useFactory: () => new TokenVerifier(issuers, timing) },
        { provide: RouteScopes, useValue: new RouteScopes(scopes) },
        { provide: Challenges, useValue: new Challenges(issuers) },
        { provide: SPENT_PROOFS, ...spentProofs },
        {
          provide: Possession,
          inject: [SPENT_PROOFS],
          useFactory: (spent: SpentProofs) => {
            const address = new OwnAddress(publicUrl, !production);
            const proofs = new DpopProofs(address, new Nonces(cursorKey), spent);
            return new Possession(new ClientCertificates(clientCertificateHeader, trustedProxies), proofs);
          },
        },
        BearerStrategy,
        { provide: APP_GUARD, useClass: BearerGuard },
      ],
      exports: [TokenVerifier, RouteScopes],
    };
  }
}
