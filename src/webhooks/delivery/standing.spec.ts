import type { IssuerSetting } from '../../platform/config/issuer-setting';
import { rolesLeft } from './standing';

const setting: IssuerSetting = {
  issuer: 'https://issuer.example.org',
  authority: 'se.polisen',
  jwksUri: 'https://issuer.example.org/jwks',
  audience: 'samverk',
  algorithms: ['ES256'],
  rolesClaim: 'roles',
  roleMapping: { officer: 'se.polisen.enforcement-officer', head: 'se.polisen.supervisor' },
};
const subscriber = {
  authority: 'se.polisen',
  subject: 'system',
  issuer: setting.issuer,
  client: 'integration',
  roles: ['se.polisen.enforcement-officer', 'se.polisen.supervisor'],
};
const left = (change: Partial<IssuerSetting>) => rolesLeft([{ ...setting, ...change }], subscriber, 'events:read');

it('leaves a subscriber the roles that the settings still give', () => {
  expect(left({})).toEqual(subscriber.roles);
  expect(left({ roleMapping: { officer: 'se.polisen.enforcement-officer' } })).toEqual([subscriber.roles[0]]);
  expect(left({ roleMapping: {} })).toEqual([]);
});

it('leaves nothing to a client or an issuer that is trusted no longer', () => {
  expect(rolesLeft([], subscriber, 'events:read')).toBeUndefined();
  expect(left({ issuer: 'https://other.example.org' })).toBeUndefined();
  expect(left({ authority: 'se.migrationsverket' })).toBeUndefined();
  expect(left({ clients: { desk: {} } })).toBeUndefined();
  expect(rolesLeft([{ ...setting, clients: {} }], { ...subscriber, client: undefined as never }, 'x')).toBeUndefined();
});

it('leaves nothing to a client that is let into the feed no longer', () => {
  expect(left({ clients: { integration: {} } })).toEqual(subscriber.roles);
  expect(left({ clients: { integration: { scopes: ['events:read'] } } })).toEqual(subscriber.roles);
  expect(left({ clients: { integration: { scopes: ['cases:read'] } } })).toBeUndefined();
  expect(left({ scopeMapping: { 'cases:read': 'cases:read' } })).toBeUndefined();
  expect(left({ scopeMapping: { feed: 'events:read' } })).toEqual(subscriber.roles);
});
