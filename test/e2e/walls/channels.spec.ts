import fc from 'fast-check';
import type { Sight } from '../../../src/access';
import { operationsOf } from '../../../src/platform/http/openapi/document-types';
import { purposes } from '../../../src/platform/identity';
import { thePolicy, usual } from '../../builders';
import { House, seats, type Seat } from '../house';
import { police, Road } from '../road';
import { casesIn, channels } from './channels';

jest.setTimeout(600_000);

const seed = Number(process.env['FC_SEED'] ?? 20_261_128);
let house: House;
let roads: readonly Road[];
beforeAll(async () => {
  house = await House.open();
  const decided = await Road.begin(house, '2026-01-07T12:00:00+01:00');
  const appealed = await Road.afterAppeal(house);
  const carried = await Road.readyToTravel(house);
  await carried.give(police, 'order-transport', usual.transportOrder);
  roads = [decided, appealed, carried];
});
afterAll(() => house.close());

type Body = Readonly<Record<string, unknown>>;

/** One caller asks through every channel; which cases each shows, and what was told that may not be. */
async function walk(seat: Seat, purpose: string, sight: Sight) {
  const client = await house.as(seat);
  const leaks: string[] = [];
  const shown = new Map<string, ReadonlySet<string>>();
  for (const [path, { leaks: leaksOf, lists }] of Object.entries(channels))
    for (const road of path.includes('{') ? roads : roads.slice(0, 1)) {
      const address = path
        .replace('{caseId}', road.caseId)
        .replace('{personId}', road.personId)
        .replace('{number}', '1');
      const { status, body } = await client.get<Body>(`/api/v1${address}${lists ? '?limit=100' : ''}`, {
        'Purpose-Of-Use': purpose,
        Accept: 'application/json',
      });
      if (status !== 200) continue;
      leaks.push(...leaksOf(body, sight).map(leak => `${path}: ${leak}`));
      if (lists) shown.set(path, casesIn(body));
      else if (path.startsWith('/cases/{caseId}')) shown.set(path, new Set([...(shown.get(path) ?? []), road.caseId]));
    }
  return { leaks, shown };
}

describe('every channel', () => {
  it('is placed here, or is known to tell nothing of a case', () => {
    const reads = operationsOf(house.document)
      .filter(({ method, path }) => method === 'get' && path.startsWith('/api/v1/'))
      .map(({ path }) => path.replace('/api/v1', ''));
    const unplaced = reads.filter(path => !Object.hasOwn(channels, path) && !elsewhere.some(one => one.test(path)));
    expect(unplaced).toEqual([]);
  });

  it('shows the same cases and the same facts to whoever asks', async () => {
    const policy = thePolicy();
    let told = 0;
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...seats), fc.constantFrom(...purposes), async (seat, purpose) => {
        const [authority = '', role = ''] = seat.split('/');
        const id = authorityOf(authority);
        const sight = policy.sightOf({ authority: id, roles: [`${id}.${role}`], purpose });
        const { leaks, shown } = await walk(seat, purpose, sight);
        expect([seat, purpose, leaks]).toEqual([seat, purpose, []]);
        const seen = [...(shown.get('/cases') ?? [])].sort();
        for (const [path, cases] of shown) {
          told += cases.size;
          const inCase = /^\/cases\/\{caseId\}(\/(journal|deadlines|handovers|notices))?$/.test(path);
          // A carrier hears of the transport alone; a person on a list sees what is on the list of all.
          if (inCase) expect([seat, path, [...cases].sort()]).toEqual([seat, path, seen]);
          if (path === '/deadlines' || path === '/handovers')
            expect([seat, path, [...cases].filter(one => !seen.includes(one))]).toEqual([seat, path, []]);
        }
      }),
      { seed, numRuns: 60 },
    );
    expect(told).toBeGreaterThan(100);
  });
});

const authorityOf = (slug: string): string => seatsBySlug.get(slug) ?? '';
const seatsBySlug = new Map(thePolicy().rights.map(({ role: { authority } }) => [authority.slug, authority.id]));

/** Readings with walls of their own, proved elsewhere: of looks, of what may go, of law, of countries and of campaigns. */
const elsewhere = [
  /^\/(api-info|openapi\.json|law|country-profiles|information-campaigns|development)/,
  /^\/(read-log|retention|legal-holds|destruction-lists|erasure)/,
  // Who may see a case, and why: places, grants, mandates, broken glass.
  /^\/(assignments|grants|mandates|break-glass|access-alerts|access-regimes)/,
  /^\/cases\/\{caseId\}\/assignment$/,
  // What a person asks of the controller, told to the roles that answer it: test/e2e/rights.
  /^\/(data-subject-requests|access-limits|data-protection-notices|rights-erasures|rectifications|restrictions)/,
  /^\/persons\/\{personId\}\/(subject-access-exports|rectifications|restrictions)/,
  // Counts that are told of nobody, and by no kind that role and purpose do not reach: test/e2e/returnees.
  /^\/returnee-statistics$/,
  // Where the feed is pushed and how far it has come; what goes there is compared with the feed: test/e2e/webhooks.
  /^\/webhooks/,
  // A journey that several share, proved in test/e2e/road/operations.spec.ts.
  /^\/operations\/\{operationId\}$/,
];

describe('the search ban (UDL 17 §)', () => {
  it('holds for every parameter by which people could be selected', () => {
    const terms = operationsOf(house.document)
      .filter(({ method, path }) => method === 'get' && Object.hasOwn(channels, path.replace('/api/v1', '')))
      .flatMap(({ path, operation }) =>
        (operation.parameters ?? []).flatMap(parameter =>
          'name' in parameter && parameter.in === 'query' ? [`${path.replace('/api/v1', '')} ${parameter.name}`] : [],
        ),
      )
      .filter(term => !/ (limit|cursor|sort|after)$/.test(term));
    // Reviewed: none of these is a fact of health, asylum, crime or security, and liberty only through a duty's key.
    expect(terms.sort()).toEqual(searchTerms);
  });

  it('lets no state that a list is narrowed to be of a kind that nobody is selected by', () => {
    const sight = thePolicy().sightOf({
      authority: 'se.polisen',
      roles: ['se.polisen.embassy-officer'],
    });
    for (const region of ['decision', 'departurePeriod', 'responsibility', 'travelDocument', 'holds', 'transport'])
      expect([region, sight.seesState(region)]).toEqual([region, true]);
  });
});

const searchTerms = [
  '/cases assigned',
  '/cases decision',
  '/cases departurePeriod',
  '/cases holds',
  '/cases open',
  '/cases reference',
  '/cases responsibility',
  '/cases transport',
  '/cases travelDocument',
  '/cases/{caseId}/guidance role',
  '/deadlines dueBefore',
  '/deadlines key',
  '/deadlines overdue',
  '/notices direction',
  '/notices open',
  '/operations status',
  '/returnees country',
  '/returnees package',
  '/returnees state',
  '/transport-orders status',
];
