import type { RequestListener } from 'node:http';
import type { Adapter, AdapterPayload } from 'oidc-provider';
import type { Authority } from '../../../kernel/authority';
import { developmentSecret, type DemoClient } from './demo-clients';
import { signingKey } from './signing-key';

const tokenLife = 12 * 60 * 60;

interface ProviderSettings {
  readonly issuer: string;
  readonly authority: Authority;
  readonly clients: readonly DemoClient[];
  readonly audience: string;
  readonly dataFolder: string;
}

/** An OpenID provider that knows the demo persons of one authority and gives each client its person's token. */
export async function authorityProvider(settings: ProviderSettings): Promise<RequestListener> {
  const { issuer, authority, clients, audience, dataFolder } = settings;
  const Provider = await loadProvider();
  const persons = new Map(clients.map(client => [client.clientId, client]));
  const provider = new Provider(issuer, {
    adapter: NothingKept,
    clients: clients.map(({ clientId, name }) => ({
      client_id: clientId,
      client_name: name,
      client_secret: developmentSecret,
      grant_types: ['client_credentials'],
      response_types: [],
      redirect_uris: [],
    })),
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
          scope: '',
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
          if (person) Object.assign(parts.payload, { sub: person.subject, name: person.name, roles: [person.role] });
        },
      },
    },
  });
  const answer = provider.callback();
  return (request, response) => void answer(request, response);
}

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

/** Signed tokens carry all that there is to know, so the provider has nothing to keep. */
class NothingKept implements Adapter {
  upsert(): Promise<void> {
    return Promise.resolve();
  }
  find(): Promise<AdapterPayload | undefined> {
    return Promise.resolve(undefined);
  }
  findByUserCode(): Promise<undefined> {
    return Promise.resolve(undefined);
  }
  findByUid(): Promise<undefined> {
    return Promise.resolve(undefined);
  }
  consume(): Promise<void> {
    return Promise.resolve();
  }
  destroy(): Promise<void> {
    return Promise.resolve();
  }
  revokeByGrantId(): Promise<void> {
    return Promise.resolve();
  }
}
