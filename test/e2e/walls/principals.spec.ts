import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { isParty } from '../../../src/access';
import { RouteScopes } from '../../../src/platform/identity';
import { scopes } from '../../../src/scopes';
import { thePolicy } from '../../builders';
import type { Client } from '../client';
import { begin, eras, factsOf, type Era } from '../../integration/circle/era';
import { Oracle } from './random/oracle';
import { callers, Mint, type Caller } from './random/principals';
import type { Answer, Question } from './random/question';
import { questions } from './random/questions';
import type { WholeCase } from './random/whole-case';
import { World } from './random/world';

jest.setTimeout(1_800_000);

const seed = Number(process.env['FC_SEED'] ?? 20_261_128);
const perEra = 100;
const principals = Number(process.env['PRINCIPALS'] ?? 2000);

let world: World;
let mint: Mint;
beforeAll(async () => {
  world = await World.open();
  mint = new Mint(world.house);
});
afterAll(() => world.close());

const policy = thePolicy();
const routes = new RouteScopes(scopes);

/** What stands before every case: the client, the mandate, and whether the roles may know anything at all. */
function refusal(oracle: Oracle, { path, body, ofItsOwn, mayAsk = () => true }: Question): string | undefined {
  const { caller, sight, hasMandate } = oracle;
  const scope = routes.scopeOf(body ? 'POST' : 'GET', `/api/v1${path}`) ?? '';
  if (!caller.scopes.includes(scope)) return 'insufficient-scope';
  if (caller.onBehalfOf !== undefined && inOwnName.includes(scope)) return 'own-name-needed';
  if (caller.onBehalfOf !== undefined && !hasMandate) return 'no-mandate';
  return (ofItsOwn || sight.sees('operational')) && mayAsk(oracle) ? undefined : 'wrong-role';
}

/** Nobody does these in the place of a colleague. */
const inOwnName = ['rights:write', 'retention:write', 'oversight:read', 'access:write'];

/** How often each answer was given: what never came up would be proved by nothing. */
const given = new Map<string, number>();
const count = (what: string) => given.set(what, (given.get(what) ?? 0) + 1);

interface Compared {
  readonly path: string;
  readonly expected: Answer & { readonly code?: string };
  readonly came: Answer & { readonly code?: unknown };
}

type Body = Readonly<Record<string, unknown>> & { readonly items?: readonly unknown[]; readonly next?: string };

/** The whole of a list: every page but the last is full, so that no gap tells of what is left out. */
async function read(client: Client, address: string, pageOf?: number) {
  if (pageOf === undefined) return client.get<Body>(address);
  const page = `${address}${address.includes('?') ? '&' : '?'}limit=${pageOf}`;
  const first = await client.get<Body>(page);
  const items = [...(first.body.items ?? [])];
  for (let { next } = first.body; next !== undefined;) {
    expect([address, items.length % pageOf]).toEqual([address, 0]);
    const { body } = await client.get<Body>(`${page}&cursor=${encodeURIComponent(next)}`);
    items.push(...(body.items ?? []));
    ({ next } = body);
  }
  return { ...first, body: { ...first.body, items } };
}

async function ask(client: Client, oracle: Oracle, question: Question, picked: WholeCase): Promise<Compared> {
  const { path, query = '', pageOf } = question;
  const at = world.placesOf(picked);
  const address = `/api/v1${path.replace(/\{(\w+)\}/g, (_, name: string) => at[name] ?? '')}${query}`;
  const { status, body } = question.body
    ? await client.post<Body>(address, question.body(picked))
    : await read(client, address, pageOf);
  const refused = refusal(oracle, question);
  count(`${path}${query} ${status}`);
  return {
    path: `${path}${query}`,
    expected:
      refused === undefined
        ? question.expected(oracle, world, picked)
        : { status: 403, told: undefined, code: refused },
    came: {
      status,
      told: status === 200 ? question.told(body, oracle, world, picked) : undefined,
      ...(refused !== undefined && { code: body['code'] }),
    },
  };
}

/** Every channel, asked by one caller; throws on the first that tells more, less or other than the policy says. */
async function askEverything(era: Era, caller: Caller): Promise<void> {
  const oracle = new Oracle(policy, era, caller);
  // Every other time one that the authority takes part in, where there is any.
  const open = world.cases.filter(({ file }) => caller.pick % 2 === 0 && isParty(file, caller.authority));
  const among = open.length > 0 ? open : world.cases;
  const picked = among[Math.floor(caller.pick / 2) % among.length];
  if (!picked) throw new Error('there are no cases');
  const client = world.house.stranger.as(await mint.tokenFor(caller)).with({
    accept: 'application/json',
    ...(caller.purpose !== undefined && { 'purpose-of-use': caller.purpose }),
    ...(caller.onBehalfOf !== undefined && { 'on-behalf-of': caller.onBehalfOf }),
  });
  // Half of all, and another half the next time: many callers are worth more than many questions to each.
  const half = Math.floor(caller.pick / 4096) % 2;
  const asked = questions.filter(({ oneIn = 1 }, at) => at % 2 === half && Math.floor(caller.pick / 64) % oneIn === 0);
  const answers = await Promise.all(asked.map(question => ask(client, oracle, question, picked)));
  const about = { caller, caseId: picked.id, circle: factsOf(era, caller.authority, picked) };
  for (const { path, came, expected } of answers)
    if (!isDeepStrictEqual(came, expected))
      expect({ ...about, path, ...came }).toEqual({ ...about, path, ...expected });
}

describe(`${principals} random principals`, () => {
  it('are shown by every channel the cases and the facts that the pure policy says, and no others', async () => {
    const busy = [
      ...new Set(world.cases.flatMap(({ file }) => file.responsibility.participants.map(one => one.authority))),
    ];
    let asked = 0;
    await fc.assert(
      fc.asyncProperty(
        fc
          .record({
            era: eras(busy, world.cases),
            many: fc.array(callers(busy), { minLength: perEra, maxLength: perEra }),
          })
          // The caller for whom it fails is told with the answer; the other ninety-nine would only hide it.
          .map(both => ({ ...both, [fc.toStringMethod]: () => 'the era and the callers of this seed' })),
        async ({ era, many }) => {
          await begin(era, world.office, world.cases);
          for (const caller of many) {
            await askEverything(era, caller);
            asked++;
          }
        },
      ),
      { seed, numRuns: Math.ceil(principals / perEra), endOnFailure: true },
    );
    process.stdout.write(`${asked} principals, ${[...given.values()].reduce((sum, one) => sum + one, 0)} answers\n`);
    expect(asked).toBeGreaterThanOrEqual(principals);
    for (const { path, query = '', neverGone } of questions)
      for (const status of path.includes('{') && !neverGone ? [200, 403, 404] : [200, 403])
        expect([`${path}${query} ${status}`, given.get(`${path}${query} ${status}`) ?? 0]).not.toEqual([
          `${path}${query} ${status}`,
          0,
        ]);
  });
});
