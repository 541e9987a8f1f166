import type { ScopeRow } from '../../identity/scopes/route-scopes';
import type { Components } from './document-types';

type Scheme = Exclude<NonNullable<Components['securitySchemes']>[string], { $ref: string }>;

const list = (scopes: readonly ScopeRow[], language: 'en' | 'sv'): string =>
  scopes.map(({ scope, title }) => `- \`${scope}\`: ${title[language]}`).join('\n');

/** The token that opens a route, with the scopes into which a client can be let. */
export const bearerScheme = (scopes: readonly ScopeRow[]): Scheme => ({
  type: 'http',
  scheme: 'bearer',
  bearerFormat: 'JWT',
  description:
    scopes.length === 0
      ? 'Access token from the issuer of your authority. / Åtkomstbiljett från din myndighets utfärdare.'
      : [
          'Access token from the issuer of your authority. Where the issuer gives out scopes, every operation needs the one that it names; the roles of the person decide besides.',
          list(scopes, 'en'),
          'Åtkomstbiljett från din myndighets utfärdare. Där utfärdaren delar ut omfång kräver varje operation det som den anger; därutöver avgör personens roller.',
          list(scopes, 'sv'),
        ].join('\n\n'),
});

/** The same token where it is bound to a key of the client. */
export const dpopScheme: Scheme = {
  type: 'http',
  scheme: 'dpop',
  description:
    'A token that is bound to a key, with a proof in the header DPoP for each request (RFC 9449). / En biljett som är bunden till en nyckel, med ett bevis i huvudet DPoP för varje anrop (RFC 9449).',
};

/** OpenAPI 3.1 lets the requirement of any scheme name what its bearer must have. */
export const securityOf = (scope: string): Record<string, string[]>[] => [{ bearer: [scope] }, { dpop: [scope] }];
