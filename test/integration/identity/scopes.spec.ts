import { join } from 'node:path';
import { documentOf } from '../../../src/app';
import { clock } from '../../../src/kernel';
import { loadIssuers } from '../../../src/platform/identity';
import { operationsOf } from '../../../src/platform/http/openapi/document-types';
import { RouteScopes } from '../../../src/platform/identity/scopes/route-scopes';
import { procedures } from '../../../src/procedures';
import { scopes } from '../../../src/scopes';
import { TrialIssuer } from './trial-issuer';
import { TrialService } from './trial-service';

const trial = [
  { scope: 'me:read', title: { en: '', sv: '', pl: '' }, routes: ['GET /me'] },
  { scope: 'me:write', title: { en: '', sv: '', pl: '' }, routes: ['POST|PUT /me/**'] },
  { scope: 'rest', title: { en: '', sv: '', pl: '' }, routes: [] },
];
const scopeMapping = { 'samverk:me:read': 'me:read', 'samverk:me:write': 'me:write', 'samverk:rest': 'rest' };

let issuer: TrialIssuer;
beforeAll(async () => {
  issuer = await TrialIssuer.start();
});
afterAll(() => issuer.stop());

describe('A client with scopes', () => {
  let service: TrialService;
  beforeAll(async () => {
    const clients = { desk: {}, reader: { scopes: ['me:read'] }, closed: { scopes: [] } };
    service = await TrialService.start(
      [issuer.setting('se.polisen', { scopeMapping, clients })],
      {},
      { scopes: trial },
    );
  });
  afterAll(() => service.stop());

  const asks = async (scope: unknown, client = 'desk') => {
    const token = await issuer.sign({ scope, client_id: client });
    const headers = [['Authorization', `Bearer ${token}`] as const];
    const calls = [{}, { method: 'HEAD' }, { method: 'POST' }, { path: '/others/x' }];
    return Promise.all(calls.map(async call => (await service.call({ ...call, headers })).status));
  };

  it.each([
    ['samverk:me:read', [200, 200, 403, 403]],
    ['samverk:me:write', [403, 403, 201, 403]],
    ['samverk:me:write openid samverk:me:read', [200, 200, 201, 403]],
    [
      ['samverk:me:read', 'samverk:rest'],
      [200, 200, 403, 200],
    ],
    ['me:read me:write rest', [403, 403, 403, 403]],
    ['openid profile', [403, 403, 403, 403]],
    ['', [403, 403, 403, 403]],
    [undefined, [403, 403, 403, 403]],
    [{ 'samverk:me:read': true }, [403, 403, 403, 403]],
  ])('is let in where its token says so, and nowhere else: %j', async (scope, expected) => {
    expect(await asks(scope)).toEqual(expected);
  });

  it('is never let in further than its own setting, whatever its token says', async () => {
    expect(await asks(Object.keys(scopeMapping).join(' '), 'reader')).toEqual([200, 200, 403, 403]);
    expect(await asks(Object.keys(scopeMapping).join(' '), 'closed')).toEqual([403, 403, 403, 403]);
  });

  it('is told which scope it lacks', async () => {
    const token = await issuer.sign({ scope: 'samverk:me:read', client_id: 'desk' });
    const answer = await service.call({ method: 'POST', headers: [['Authorization', `Bearer ${token}`]] });
    expect([answer.status, answer.body.code]).toEqual([403, 'insufficient-scope']);
    expect(answer.challenge).toBe('Bearer realm="samverk", error="insufficient_scope", scope="me:write"');
  });

  it('gives the person no role by any scope, and is given no scope by any role', async () => {
    const claims = { scope: 'head samverk:me:read', realm_access: { roles: ['officer', 'samverk:me:write'] } };
    const { body } = await service.bearing(await issuer.sign({ ...claims, client_id: 'desk' }));
    expect([body.roles, body.scopes]).toEqual([['se.polisen.enforcement-officer'], ['me:read']]);
  });
});

describe('A client of an issuer that gives out no scopes', () => {
  it('is limited by the roles of the person, and by its own setting if it has one', async () => {
    const setting = issuer.setting('se.polisen', { clients: { desk: {}, reader: { scopes: ['me:read'] } } });
    const service = await TrialService.start([setting], {}, { scopes: trial });
    const asks = async (client: string, method: string) => {
      const token = await issuer.sign({ client_id: client });
      return (await service.call({ method, headers: [['Authorization', `Bearer ${token}`]] })).status;
    };
    expect([await asks('desk', 'GET'), await asks('desk', 'POST')]).toEqual([200, 201]);
    expect([await asks('reader', 'GET'), await asks('reader', 'POST')]).toEqual([200, 403]);
    await service.stop();
  });

  it('is not trusted with a scope that opens nothing', async () => {
    const setting = issuer.setting('se.polisen', { scopeMapping: { x: 'me:raed' }, clients: { a: { scopes: ['y'] } } });
    await expect(TrialService.start([setting], {}, { scopes: trial })).rejects.toThrow(
      /gives the scope me:raed, which opens nothing\n.*gives the scope y, which opens nothing/,
    );
  });
});

describe('The scopes of the API', () => {
  const routes = new RouteScopes(scopes);

  it('are each named once, and each named in three languages', () => {
    expect(new Set(routes.names).size).toBe(routes.names.length);
    for (const { title } of scopes) expect(Object.values(title).filter(text => text !== '')).toHaveLength(3);
  });

  it('open every route of the document that is not open to all: a row names it, and the document says which', async () => {
    const unnamed: string[] = [];
    for (const { operation, method, path } of operationsOf(await documentOf())) {
      if (operation.security?.length === 0) continue;
      const scope = routes.named(method.toUpperCase(), path);
      if (scope === undefined) unnamed.push(`${method.toUpperCase()} ${path}`);
      else expect([path, operation.security]).toEqual([path, [{ bearer: [scope] }, { dpop: [scope] }]]);
    }
    expect(unnamed).toEqual([]);
  });

  it('are those of the same route as Fastify and as OpenAPI write it', () => {
    expect(routes.scopeOf('GET', '/api/v1/cases/:caseId')).toBe(routes.scopeOf('GET', '/api/v1/cases/{caseId}'));
    expect(routes.scopeOf('HEAD', '/api/v1/cases')).toBe('cases:read');
  });

  it('keep what no row names for the fewest', () => {
    expect(routes.scopeOf('POST', '/api/v1/cases')).toBe('administration');
    expect(routes.scopeOf('GET', '/api/v1/anything/new')).toBe('administration');
    expect(routes.scopeOf('GET', '/api/v1/development/clock')).toBe('administration');
  });

  const commands = procedures.flatMap(procedure => procedure.commands);
  it.each(
    commands.flatMap(command =>
      command.by
        .filter(({ authority }) => authority !== clock)
        .map(({ authority }) => ({
          regions: command.records.map(({ event }) => event.region),
          route: `/api/v1/${authority.slug}/cases/${command.opens ? '' : '{caseId}/'}${command.name}`,
        })),
    ),
  )('let nobody deprive of liberty who was let into less: $route', ({ regions, route }) => {
    expect(routes.named('POST', route) === 'custody:write').toBe(regions.includes('custody'));
    expect(routes.named('POST', route)).toMatch(/:write$/);
  });

  it('are given out by the example of an installation, every one of them and no other', () => {
    const issuers = loadIssuers(join(__dirname, '../../../docker/issuers.yaml'));
    for (const { issuer: name, scopeMapping: mapping = {} } of issuers)
      expect([name, Object.values(mapping).sort()]).toEqual([name, [...routes.names].sort()]);
  });
});
