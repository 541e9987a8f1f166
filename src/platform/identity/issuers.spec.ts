import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { IssuerSetting } from '../config/issuer-setting';
import { issuerFaults, IssuersFault, loadIssuers } from './issuers';
import { rolesIn, unitsIn } from './roles-claim';

const police: IssuerSetting = {
  issuer: 'https://id.test/polisen',
  authority: 'se.polisen',
  jwksUri: 'https://id.test/polisen/jwks',
  audience: 'https://samverk.test/api',
  algorithms: ['ES256'],
  rolesClaim: 'realm_access.roles',
  roleMapping: { officer: 'se.polisen.enforcement-officer' },
};

const folder = mkdtempSync(join(tmpdir(), 'samverk-issuers-'));
afterAll(() => rmSync(folder, { recursive: true }));

const load = (content: string) => {
  const file = join(folder, 'issuers.yaml');
  writeFileSync(file, content);
  return loadIssuers(file);
};

const faultsOf = (content: string): readonly string[] => {
  try {
    load(content);
  } catch (error) {
    if (error instanceof IssuersFault) return error.faults;
    throw error;
  }
  return [];
};

describe('The file of trusted issuers', () => {
  it('may be YAML or JSON', () => {
    expect(load(JSON.stringify({ issuers: [police] }))).toEqual([police]);
    expect(load(JSON.stringify([police]))).toEqual([police]);
    expect(
      load(
        'issuers:\n  - {issuer: "https://a.test", authority: se.a, jwksUri: "https://a.test/jwks", audience: x, algorithms: [RS256], rolesClaim: roles, roleMapping: {}}',
      ),
    ).toHaveLength(1);
  });

  it('is refused with every fault at once', () => {
    const wrong = { ...police, algorithms: ['HS256'], roleMapping: ['officer'], jwksUri: 'jwks', audiense: 'x' };
    expect(faultsOf(JSON.stringify({ issuers: [police, wrong, 'polisen', { ...police, algorithms: [] }] }))).toEqual([
      'issuers[1].jwksUri must be an absolute URL',
      'issuers[1].algorithms must be a list out of ES256, RS256, PS256, EdDSA',
      'issuers[1].roleMapping must be a map of claim values to role keys',
      'issuers[1].audiense is not known',
      'issuers[2] must be a map',
      'issuers[3].algorithms must be a list out of ES256, RS256, PS256, EdDSA',
    ]);
  });

  it('may say of scopes, clients, proofs and outages what there is, and nothing else', () => {
    const more = {
      ...police,
      ...{ unitsClaim: 'dept', scopeClaim: 'scp', scopeMapping: { read: 'cases:read' }, proof: 'either', nonce: true },
      ...{ tokenType: 'at+jwt', keysOutlive: 'PT24H', clients: { desk: { scopes: ['cases:read'], proof: 'dpop' } } },
    };
    expect(load(JSON.stringify([more]))).toEqual([more]);
    const wrong = {
      ...police,
      ...{ unitsClaim: '', scopeClaim: 7, scopeMapping: ['read'], proof: 'password', nonce: false, tokenType: 'JWT' },
      ...{ keysOutlive: 'P1Y', clients: { desk: { scope: ['cases:read'] } } },
    };
    expect(faultsOf(JSON.stringify([wrong]))).toEqual([
      'issuers[0].unitsClaim must be a claim or a dotted path',
      'issuers[0].scopeClaim must be a claim or a dotted path',
      'issuers[0].scopeMapping must be a map of claim values to scopes',
      'issuers[0].clients must be a map of client ids to `scopes` and `proof` (dpop, certificate, either)',
      'issuers[0].proof must be one of dpop, certificate, either',
      'issuers[0].nonce must be true or absent',
      'issuers[0].tokenType must be at+jwt or absent',
      'issuers[0].keysOutlive must be a duration such as PT24H',
    ]);
    for (const keysOutlive of ['', 'PT', 'PT0H', '24H', 'PT-1H', 24, 'PT1H30M'])
      expect(faultsOf(JSON.stringify([{ ...police, keysOutlive }])).length).toBe(keysOutlive === 'PT1H30M' ? 0 : 1);
  });

  it.each(['', 'issuers: []', 'issuers: polisen'])('is refused when it lists nobody: %j', content => {
    expect(faultsOf(content)).toEqual(['must hold a list `issuers` with at least one issuer']);
  });

  it('is refused when it cannot be read, naming the file', () => {
    expect(faultsOf('issuers: [')).toHaveLength(1);
    expect(() => loadIssuers(join(folder, 'nowhere.yaml'))).toThrow(/nowhere\.yaml/);
  });
});

describe('Trusted issuers', () => {
  it('hold at home over http', () => {
    const home = { ...police, issuer: 'http://127.0.0.1:3001/polisen', development: true as const };
    expect(issuerFaults([home], { production: false })).toEqual([]);
  });

  it('cannot be development issuers in production, nor reached over http, and each is named', () => {
    const home = { ...police, issuer: 'http://127.0.0.1:3001/polisen', development: true as const };
    expect(issuerFaults([home, { ...police, jwksUri: 'http://id.test/jwks' }], { production: true })).toEqual([
      'issuer http://127.0.0.1:3001/polisen is a development issuer',
      'issuer http://127.0.0.1:3001/polisen is not reached over https: http://127.0.0.1:3001/polisen',
      'issuer https://id.test/polisen is not reached over https: http://id.test/jwks',
    ]);
  });

  it('cannot be missing in production', () => {
    expect(issuerFaults([], { production: true })).toEqual(['no issuer is configured (ISSUERS_FILE)']);
  });

  it('cannot give roles in an authority that is not theirs', () => {
    const greedy = { ...police, roleMapping: { boss: 'se.migrationsverket.supervisor', near: 'se.polisenx.officer' } };
    expect(issuerFaults([greedy], { production: false })).toEqual([
      'issuer https://id.test/polisen acts for se.polisen and may not give the role se.migrationsverket.supervisor',
      'issuer https://id.test/polisen acts for se.polisen and may not give the role se.polisenx.officer',
    ]);
  });

  it('cannot be listed twice', () => {
    expect(issuerFaults([police, police], { production: false })).toEqual([
      'issuer https://id.test/polisen is listed twice',
    ]);
  });
});

describe('The roles claim', () => {
  const roleMapping = { officer: 'se.polisen.enforcement-officer', head: 'se.polisen.supervisor' };
  const roles = (claims: Record<string, unknown>, rolesClaim: string) => rolesIn(claims, { rolesClaim, roleMapping });

  it('is found by its name, by a path, and by a name with dots in it', () => {
    expect(roles({ roles: ['head'] }, 'roles')).toEqual(['se.polisen.supervisor']);
    expect(roles({ a: { b: { roles: ['head'] } } }, 'a.b.roles')).toEqual(['se.polisen.supervisor']);
    expect(roles({ 'https://id.test/roles': ['head'] }, 'https://id.test/roles')).toEqual(['se.polisen.supervisor']);
  });

  it('may be words in one text', () => {
    expect(roles({ scope: 'officer other head' }, 'scope')).toEqual(Object.values(roleMapping));
  });

  it('is one thing, the units another: only plain names of a sensible length', () => {
    const units = (value: unknown, unitsClaim?: string) =>
      unitsIn({ units: value, org: { dept: ['south'] } }, unitsClaim === undefined ? {} : { unitsClaim });
    expect(units(['north', 'north', '', 7, 'a b', "x'; --", 'x'.repeat(101)])).toEqual(['north']);
    expect(units('north/1 south')).toEqual(['north/1', 'south']);
    expect(units(Array.from({ length: 60 }, (_, at) => `u${at}`))).toHaveLength(50);
    expect(units([], 'org.dept')).toEqual(['south']);
    expect(units(undefined)).toEqual([]);
  });

  it.each([[{}], [{ roles: null }], [{ roles: 7 }], [{ roles: { head: true } }], [{ roles: [['head'], { head: 1 }] }]])(
    'gives nothing when it holds %j',
    claims => expect(roles(claims, 'roles')).toEqual([]),
  );

  it('finds nothing that the claims do not hold themselves', () => {
    expect(roles({}, '__proto__.constructor.name')).toEqual([]);
    expect(roles({ roles: ['constructor', 'toString', '__proto__'] }, 'roles')).toEqual([]);
  });
});
