import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { clock } from '../../../src/kernel';
import { issuerFaults, loadIssuers } from '../../../src/platform/identity';
import { integrationClient } from '../../../src/platform/identity/development/demo-clients';
import { procedures } from '../../../src/procedures';
import { scopes } from '../../../src/scopes';

interface Realm {
  readonly realm: string;
  readonly roles: { readonly realm: readonly { readonly name: string }[] };
  readonly clientScopes: readonly ClientScope[];
  readonly clients: readonly RealmClient[];
  readonly users: readonly {
    readonly serviceAccountClientId: string;
    readonly realmRoles: readonly string[];
    readonly attributes?: { readonly units: readonly string[] };
  }[];
}

interface ClientScope {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly protocolMappers?: readonly { readonly protocolMapper: string; readonly config: Record<string, string> }[];
}

interface RealmClient {
  readonly clientId: string;
  readonly publicClient: boolean;
  readonly clientAuthenticatorType: string;
  readonly secret?: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly defaultClientScopes: readonly string[];
  readonly standardFlowEnabled: boolean;
  readonly implicitFlowEnabled: boolean;
  readonly directAccessGrantsEnabled: boolean;
}

const docker = join(__dirname, '../../../docker');
const realms = readdirSync(join(docker, 'keycloak'))
  .filter(file => file.endsWith('-realm.json'))
  .map(file => JSON.parse(readFileSync(join(docker, 'keycloak', file), 'utf8')) as Realm);
const issuers = loadIssuers(join(docker, 'issuers.yaml'));

describe('The example of an installation with Keycloak', () => {
  it('may be trusted in production', () => {
    expect(issuerFaults(issuers, { production: true })).toEqual([]);
  });

  it('has one issuer for each realm, and no other', () => {
    const slugs = issuers.map(({ issuer }) => issuer.split('/realms/')[1]);
    expect([...slugs].sort()).toEqual(realms.map(({ realm }) => realm).sort());
  });

  it.each(issuers)('maps exactly the roles of the realm $issuer', ({ issuer, authority, roleMapping }) => {
    const realm = realms.find(one => issuer.endsWith(`/realms/${one.realm}`));
    const roles = realm?.roles.realm.map(({ name }) => name) ?? [];
    expect(roles.length).toBeGreaterThan(0);
    expect(roleMapping).toEqual(Object.fromEntries(roles.map(role => [role, `${authority}.${role}`])));
  });

  it('gives out every role of every authority of the procedures but the clock, and no other', () => {
    const ours = procedures.flatMap(({ roles }) => roles).filter(({ authority }) => authority !== clock);
    const theirs = issuers.flatMap(({ roleMapping }) => Object.values(roleMapping));
    expect([...theirs].sort()).toEqual(ours.map(({ key }) => key).sort());
  });

  it.each(realms)('has two service clients for each role of $realm, and no secret in the file', realm => {
    for (const { name } of realm.roles.realm) {
      const holders = realm.users.filter(({ realmRoles }) => realmRoles.includes(name));
      expect(holders.map(({ serviceAccountClientId }) => serviceAccountClientId)).toEqual([name, `${name}-2`]);
    }
    expect(realm.users.map(user => user.serviceAccountClientId)).toEqual(realm.clients.map(client => client.clientId));
    for (const client of realm.clients)
      expect([client.publicClient, client.secret]).toEqual(
        client.clientId === 'integration' ? [false, undefined] : [false, '${DEMO_CLIENT_SECRET}'],
      );
  });

  it.each(realms)('lets the clients of $realm into every scope of the API, by a scope of the same name', realm => {
    const inTokens = realm.clientScopes.filter(({ attributes }) => attributes['include.in.token.scope'] === 'true');
    expect(inTokens.map(({ name }) => name).sort()).toEqual(scopes.map(({ scope }) => scope).sort());
    const known = realm.clientScopes.map(({ name }) => name);
    for (const { clientId, defaultClientScopes } of realm.clients)
      expect([clientId, defaultClientScopes.filter(name => !known.includes(name))]).toEqual([clientId, []]);
  });

  it.each(realms)(
    'has a system in $realm that signs who it is, proves its key, and is let into what we let it',
    realm => {
      const client = realm.clients.find(({ clientId }) => clientId === 'integration');
      const ours = issuers.find(({ issuer }) => issuer.endsWith(`/realms/${realm.realm}`))?.clients?.['integration'];
      expect(client?.clientAuthenticatorType).toBe('client-jwt');
      expect(client?.attributes).toMatchObject({
        'token.endpoint.auth.signing.alg': 'ES256',
        'use.jwks.url': 'true',
        'dpop.bound.access.tokens': 'true',
      });
      expect(ours).toEqual({ scopes: [...integrationClient.scopes], proof: 'dpop' });
      expect(client?.defaultClientScopes).toEqual(['basic', 'samverk audience', ...integrationClient.scopes]);
      expect(realm.users.find(user => user.serviceAccountClientId === 'integration')?.realmRoles).toEqual([]);
    },
  );

  it.each(realms)('marks the access tokens of $realm, knows its clients by name, and opens no other flow', realm => {
    const ours = issuers.find(({ issuer }) => issuer.endsWith(`/realms/${realm.realm}`));
    expect(ours?.tokenType).toBe('at+jwt');
    expect(Object.keys(ours?.clients ?? {}).sort()).toEqual(realm.clients.map(({ clientId }) => clientId).sort());
    for (const client of realm.clients) {
      expect(client.attributes['access.token.header.type.rfc9068']).toBe('true');
      const { standardFlowEnabled, implicitFlowEnabled, directAccessGrantsEnabled } = client;
      expect([standardFlowEnabled, implicitFlowEnabled, directAccessGrantsEnabled]).toEqual([false, false, false]);
    }
  });

  it.each(realms)('writes audience, subject, roles and units of $realm where we read them', realm => {
    const mappers = realm.clientScopes.flatMap(({ protocolMappers = [] }) => protocolMappers);
    const config = (kind: string) => mappers.find(({ protocolMapper }) => protocolMapper === kind)?.config;
    const ours = issuers.find(({ issuer }) => issuer.endsWith(`/realms/${realm.realm}`));
    expect(config('oidc-audience-mapper')?.['included.custom.audience']).toBe('${SAMVERK_AUDIENCE}');
    expect(config('oidc-sub-mapper')?.['access.token.claim']).toBe('true');
    expect(config('oidc-usermodel-realm-role-mapper')?.['claim.name']).toBe(ours?.rolesClaim);
    expect(config('oidc-usermodel-attribute-mapper')?.['claim.name']).toBe(ours?.unitsClaim ?? 'units');
    for (const user of realm.users)
      expect(user.attributes?.units.length ?? 0).toBe(
        user.serviceAccountClientId === 'integration' ? 0 : user.serviceAccountClientId.endsWith('-2') ? 2 : 1,
      );
  });
});
