import { personRoles, returneeReaders, smallestTold } from '../../../../src/role-groups';
import { anonymised, type Count } from '../../../../src/returnees/anonymised';
import type { Oracle } from './oracle';
import { gone, listOf, ok, sorted, type Question } from './question';
import { needsOf, returned } from './returnees';
import type { WholeCase } from './whole-case';
import type { World } from './world';

const outcome = ['transport', 'orders', 'outcomeReason'];

/** Orders that travel with an operation, as far as whoever asks sees them. */
const travelling = (oracle: Oracle, { cases }: World, planner: string) =>
  cases.flatMap(one => oracle.ordersOf(one)).filter(({ carrier }) => carrier === planner);

/** By each dimension, each person once: what is told of those who left, to whoever may know when they did. */
const counted = (oracle: Oracle, cases: readonly WholeCase[]): readonly Count[] => {
  const counts = new Map<string, Set<string>>();
  counts.set('all\nall', new Set());
  const add = (one: WholeCase, dimension: string, value: string | undefined) => {
    if (value === undefined) return;
    const key = `${dimension}\n${value}`;
    counts.set(key, (counts.get(key) ?? new Set()).add(one.personId));
  };
  for (const one of cases) {
    const { reintegration, assistance } = one.file;
    const assisted = oracle.groups(one).includes('assistance') ? assistance : undefined;
    add(one, 'all', 'all');
    add(one, 'country', reintegration.country ?? assisted?.country);
    add(one, 'package', reintegration.package);
    add(one, 'basis', reintegration.basis);
    add(one, 'state', reintegration.state);
    if (oracle.sight.seesPath(['reintegration', 'outcome'])) add(one, 'outcome', reintegration.outcome);
    if (oracle.sight.seesPath(['reintegration', 'vulnerabilities']))
      for (const need of needsOf(oracle, one)) add(one, 'need', need);
  }
  return [...counts].map(([key, persons]) => {
    const [dimension = '', value = ''] = key.split('\n');
    return { dimension, value, persons: persons.size };
  });
};

const leftOn = (oracle: Oracle, one: WholeCase): string | undefined => {
  const groups = oracle.groups(one);
  const { assistance, whereabouts } = one.file;
  const open = groups.includes('whereabouts') && oracle.sight.sees('whereabouts');
  return (
    (groups.includes('assistance') ? assistance.journey?.leftOn : undefined) ??
    (open ? whereabouts.leftCountryOn : undefined)
  );
};

/** What tells of several cases, or of persons, at once. */
export const journeyQuestions: readonly Question[] = [
  {
    path: '/operations',
    query: '?limit=100',
    expected: (oracle, world) =>
      ok(
        sorted(
          world.papers.operations
            .filter(({ planner }) => planner === oracle.authority || travelling(oracle, world, planner).length > 0)
            .map(({ id }) => id),
        ),
      ),
    told: body => sorted(listOf(body['items']).map(({ id }) => id)),
  },
  {
    path: '/operations/{operationId}',
    expected: (oracle, world, picked) => {
      const { planner } = world.operationFor(picked);
      const orders = travelling(oracle, world, planner);
      if (planner !== oracle.authority && orders.length === 0) return gone;
      const tells = oracle.sight.seesPath(outcome);
      return ok(
        sorted(orders.map(({ case_id, number, outcome_reason: why }) => [case_id, number, tells ? why : null])),
      );
    },
    told: body =>
      sorted(listOf(body['orders']).map(({ caseId, number, outcomeReason = null }) => [caseId, number, outcomeReason])),
  },
  {
    path: '/returnee-statistics',
    query: '?from=2020-01-01&until=2030-12-31',
    mayAsk: oracle => oracle.holds(returneeReaders),
    expected: (oracle, { cases }) => {
      const left = cases.filter(one => oracle.sees(one) && returned(oracle, one) && leftOn(oracle, one) !== undefined);
      const counts = anonymised([...counted(oracle, left)].sort(byPlace), smallestTold);
      return ok(sorted(counts.map(({ dimension, value, persons = null }) => [dimension, value, persons])));
    },
    told: body =>
      sorted(listOf(body['counts']).map(({ dimension, value, persons = null }) => [dimension, value, persons])),
  },
  {
    path: '/person-searches',
    body: ({ names: [name = ''] }) => ({ name }),
    mayAsk: oracle => oracle.holds(personRoles.caseworkers) && oracle.sight.sees('identity'),
    // Who is called so is found where the person is known, and of those that sound alike none is a stranger.
    expected: () => ok({ missing: [], strangers: [] }),
    told: (body, oracle, { cases }, picked) => {
      const hits = new Set(listOf(body['hits']).map(({ personId }) => personId));
      const known = cases.filter(one => oracle.finds(one));
      const called = known.filter(({ names }) => names[0] === picked.names[0]);
      return {
        missing: called.map(({ personId }) => personId).filter(id => !hits.has(id)),
        strangers: [...hits].filter(id => !known.some(({ personId }) => personId === id)),
      };
    },
  },
];

const byPlace = (one: Count, other: Count): number =>
  [one.dimension, one.value].join('\n') < [other.dimension, other.value].join('\n') ? -1 : 1;
