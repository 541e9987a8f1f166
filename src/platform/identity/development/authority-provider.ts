import type { JsonWebKey } from 'node:crypto';
import type { RequestListener } from 'node:http';
import type { ClientMetadata } from 'oidc-provider';
import type { Authority } from '../../../kernel/authority';
import { developmentSecret, integrationClient, type DemoClient } from './demo-clients';
import { keptBriefly } from './kept-briefly';
import { integrationKey, signingKey } from './signing-key';

const tokenLife = 12 * 60 * 60;

interface ProviderSettings {
  readonly issuer: string;
  readonly authority: Authority;
  readonly clients: readonly DemoClient[];
  /** That there are; a client that asks for none gets all that it may have. */
  readonly scopes: readonly string[];
  readonly audience: string;
  readonly dataFolder: string;
}

/** An OpenID provider that knows the demo persons of one authority and gives each client its person's token. */
export async function authorityProvider(settings: ProviderSettings): Promise<RequestListener> {
  const { issuer, authority, clients, scopes, audience, dataFolder } = settings;
  const Provider = await loadProvider();
  const persons = new Map(clients.map(client => [client.clientId, client]));
  const provider = new Provider(issuer, {
    adapter: keptBriefly,
    scopes: [...scopes],
    clients: [
      ...clients.map(({ clientId, name }) => ({
        client_id: clientId,
        client_name: name,
        client_secret: developmentSecret,
        ...machine,
      })),
      {
        client_id: integrationClient.clientId,
        token_endpoint_auth_method: 'private_key_jwt',
        token_endpoint_auth_signing_alg: 'ES256',
        jwks: { keys: [{ ...publicHalf(integrationKey(dataFolder, authority.slug)), use: 'sig', alg: 'ES256' }] },
        scope: mayHave(integrationClient.clientId, scopes).join(' '),
        ...machine,
      },
    ],
    jwks: { keys: [{ ...signingKey(dataFolder, authority.slug), use: 'sig', alg: 'ES256' }] },
    clientDefaults: { id_token_signed_response_alg: 'ES256' },
    // The docs page is served from another port and asks for tokens in the browser.
    clientBasedCORS: () => true,
    ttl: { ClientCredentials: tokenLife },
    features: {
      clientCredentials: { enabled: true },
      devInteractions: { enabled: false },
      userinfo: { enabled: false },
      rpInitiatedLogout: { enabled: false },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => audience,
        getResourceServerInfo: () => ({
          audience,
          scope: scopes.join(' '),
          accessTokenFormat: 'jwt',
          accessTokenTTL: tokenLife,
          jwt: { sign: { alg: 'ES256' } },
        }),
      },
    },
    formats: {
      customizers: {
        jwt: (_, token, parts) => {
          const person = persons.get(token.clientId ?? '');
          if (person)
            Object.assign(parts.payload, {
              sub: person.subject,
              name: person.name,
              roles: [person.role],
              units: person.units,
            });
          parts.payload['scope'] ??= mayHave(token.clientId ?? '', scopes).join(' ');
        },
      },
    },
  });
  const answer = provider.callback();
  return (request, response) => void answer(request, response);
}

const machine = {
  grant_types: ['client_credentials'],
  response_types: [],
  redirect_uris: [],
} satisfies Partial<ClientMetadata>;

const mayHave = (clientId: string, scopes: readonly string[]): readonly string[] =>
  clientId === integrationClient.clientId
    ? scopes.filter(scope => integrationClient.scopes.some(own => own === scope))
    : scopes;

const publicHalf = ({ d: _private, ...open }: JsonWebKey): JsonWebKey => open;

/** Warns on import about every Node older than 22; it works on those that we support, so the warning would mislead. */
async function loadProvider() {
  const { warn } = console;
  console.warn = () => undefined;
  try {
    return (await import('oidc-provider')).default;
  } finally {
    console.warn = warn;
  }
}
