import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { clock } from '../../../src/kernel';
import { issuerFaults, loadIssuers } from '../../../src/platform/identity';
import { procedures } from '../../../src/procedures';

interface Realm {
  readonly realm: string;
  readonly roles: { readonly realm: readonly { readonly name: string }[] };
  readonly clients: readonly { readonly clientId: string; readonly publicClient: boolean; readonly secret: string }[];
  readonly users: readonly { readonly serviceAccountClientId: string; readonly realmRoles: readonly string[] }[];
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
      expect([client.publicClient, client.secret]).toEqual([false, '${DEMO_CLIENT_SECRET}']);
  });
});
