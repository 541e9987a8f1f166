import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Authority } from '../../../kernel/authority';
import type { IssuerSetting } from '../../config/issuer-setting';
import type { Settings } from '../../config/settings';
import { StartFault } from '../../config/start-fault';
import { askForToken } from './ask-for-token';
import { authorityProvider } from './authority-provider';
import { demoClients, localName, type DemoRole } from './demo-clients';

/** The development issuers as they run. */
export interface DevelopmentIssuers {
  /** E.g. `http://127.0.0.1:3001`; each issuer is below it, by the slug of its authority. */
  readonly origin: string;
  /** To be trusted as they are by the bearer guard. */
  readonly issuers: readonly IssuerSetting[];
  /** A token for one demo person, e.g. `tokenFor('polisen', 'enforcement-officer', 2)`. */
  tokenFor(slug: string, role: string, person?: number): Promise<string>;
  close(): Promise<void>;
}

type IdentitySettings = Pick<Settings, 'production' | 'identityPort' | 'audience' | 'dataFolder'>;

const host = '127.0.0.1';

/**
 * Starts one identity provider for each authority of the demo roles, all on one loopback port.
 * @param scopes that the API knows; without any, its clients are limited by roles alone
 * @throws StartFault in production, and when the port is taken
 */
export async function startDevelopmentIssuers(
  settings: IdentitySettings,
  demoRoles: readonly DemoRole[],
  scopes: readonly string[] = [],
): Promise<DevelopmentIssuers> {
  if (settings.production) throw new StartFault('The development issuers are refused in production: set ISSUERS_FILE.');
  const listeners = new Map<string, RequestListener>();
  const server = createServer((request, response) => {
    const listener = listeners.get(unmount(request));
    if (listener) listener(request, response);
    else response.writeHead(404, { 'content-type': 'text/plain' }).end('There is no such issuer here.\n');
  });
  const origin = `http://${host}:${await listen(server, settings.identityPort)}`;
  const close = () => stop(server);
  try {
    for (const authority of authoritiesOf(demoRoles)) {
      const clients = demoClients(authority, demoRoles);
      const { audience, dataFolder } = settings;
      const issuer = `${origin}/${authority.slug}`;
      listeners.set(
        authority.slug,
        await authorityProvider({ issuer, authority, clients, scopes, audience, dataFolder }),
      );
    }
  } catch (error) {
    await close();
    throw error;
  }
  return {
    origin,
    issuers: issuerSettings(origin, settings.audience, demoRoles, scopes),
    tokenFor: (authority, role, person = 1) => askForToken({ origin, authority, role, person }),
    close,
  };
}

function issuerSettings(
  origin: string,
  audience: string,
  demoRoles: readonly DemoRole[],
  scopes: readonly string[],
): readonly IssuerSetting[] {
  return authoritiesOf(demoRoles).map(authority => ({
    issuer: `${origin}/${authority.slug}`,
    authority: authority.id,
    jwksUri: `${origin}/${authority.slug}/jwks`,
    audience,
    algorithms: ['ES256'],
    rolesClaim: 'roles',
    roleMapping: Object.fromEntries(
      demoRoles
        .filter(demo => demo.authority.id === authority.id)
        .map(({ role }) => [localName(role), role.key] as const),
    ),
    ...(scopes.length > 0 && { scopeMapping: Object.fromEntries(scopes.map(scope => [scope, scope])) }),
    tokenType: 'at+jwt',
    development: true,
  }));
}

const authoritiesOf = (demoRoles: readonly DemoRole[]): readonly Authority[] => [
  ...new Map(demoRoles.map(({ authority }) => [authority.id, authority])).values(),
];

/** Takes the slug off the address, as a mounted provider expects it, and returns it. */
function unmount(request: IncomingMessage & { originalUrl?: string }): string {
  const url = request.url ?? '/';
  const [, slug = '', rest = ''] = /^\/([^/?]*)(.*)$/.exec(url) ?? [];
  request.originalUrl = url;
  request.url = rest.startsWith('/') ? rest : `/${rest}`;
  return slug;
}

const listen = (server: Server, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        error.code === 'EADDRINUSE'
          ? new StartFault(`Port ${port} is taken. Choose another for the development issuers with IDENTITY_PORT.`)
          : error,
      ),
    );
    server.listen(port, host, () => resolve((server.address() as AddressInfo).port));
  });

const stop = (server: Server): Promise<void> =>
  new Promise(resolve => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
