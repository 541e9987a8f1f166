import type { ProblemBody } from '../../../src/platform/http/problems/problem-body';
import { House } from '../house';
import { decider } from '../road';

jest.setTimeout(60_000);

/** Small enough to be used up by a test, and refilled too slowly to matter: one request a minute. */
const burst = 60;

let house: House;
beforeEach(async () => {
  house = await House.open({ RATE_LIMIT: '1', RATE_LIMIT_BURST: String(burst) });
});
afterEach(() => house.close());

const remaining = (headers: Headers): number =>
  Number(/r=(\d+)/.exec(headers.get('ratelimit') ?? '')?.[1] ?? Number.NaN);

it('takes more of the allowance for a search, a verification and a long page than for a look', async () => {
  const client = await house.as(decider);
  const cost = async (ask: () => Promise<{ headers: Headers }>) => {
    const before = remaining((await client.get('/api/v1/cases')).headers);
    return before - remaining((await ask()).headers);
  };
  expect(await cost(() => client.get('/api/v1/cases'))).toBe(1);
  expect(await cost(() => client.get('/api/v1/cases?limit=100'))).toBe(5);
  expect(await cost(() => client.post('/api/v1/person-searches', { name: 'Beridze Nino' }))).toBe(10);
  const caseId = '01980e3a-7b7c-7e4b-9d55-1f0a52c0d3aa';
  expect(await cost(() => client.post('/api/v1/journal-verifications', { caseId }))).toBe(20);
});

it('tells in the document what costs more', () => {
  const { paths } = house.document;
  expect(paths['/api/v1/person-searches']?.post).toMatchObject({ 'x-cost': 10 });
  expect(paths['/api/v1/journal-verifications']?.post).toMatchObject({ 'x-cost': 20 });
  expect(paths['/api/v1/cases']?.get).not.toHaveProperty('x-cost');
});

it('stops a caller who searches on and on, tells for how long, and nobody else', async () => {
  const client = await house.as(decider);
  const answers = [];
  for (let count = 0; count <= burst / 10; count++)
    answers.push(await client.post<ProblemBody>('/api/v1/person-searches', { name: 'Beridze Nino' }));
  const last = answers.at(-1);
  expect(answers.slice(0, -1).every(({ status }) => status === 200)).toBe(true);
  expect([last?.status, last?.body.code]).toEqual([429, 'too-many-requests']);
  expect(Number(last?.headers.get('retry-after'))).toBeGreaterThan(60);
  expect(last?.headers.get('ratelimit-policy')).toBe(`"caller";q=${burst};w=${burst * 60}`);
  const colleague = await house.as(`${decider}#2`);
  expect((await colleague.get('/api/v1/cases')).status).toBe(200);
});

it('stops whoever tries tokens, and still lets those with a good one in from the same address', async () => {
  const found: number[] = [];
  for (let count = 0; count < burst + 3; count++)
    found.push((await house.stranger.as(`a.made-up.token${count}`).get('/api/v1/cases')).status);
  expect(found.slice(0, burst).every(status => status === 401)).toBe(true);
  expect(found.slice(burst)).toEqual([429, 429, 429]);
  expect((await (await house.as(decider)).get('/api/v1/cases')).status).toBe(200);
  expect((await house.stranger.get('/health/ready')).status).toBe(200);
});
