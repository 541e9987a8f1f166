import { personRoles, returneeReaders } from '../../../../src/role-groups';
import type { Oracle } from './oracle';
import { gone, inOrder, listOf, ok, placed, places, sorted, type Json, type Question } from './question';
import { circleQuestions } from './circle-questions';
import { journeyQuestions } from './journey-questions';
import { procedureQuestions } from './procedure-questions';
import { helped, returned } from './returnees';
import { retentionQuestions } from './retention-questions';
import { rightsQuestions } from './rights-questions';
import type { WholeCase } from './whole-case';

const line = (oracle: Oracle, one: WholeCase) => [
  ...[one.id, inOrder(oracle.states(one)), oracle.nextDueAt(one) ?? null],
];
const lines = (body: Json) =>
  sorted(listOf(body['items']).map(({ id, states, nextDueAt = null }) => [id, inOrder(states as Json), nextDueAt]));

const never = '9999';
type Due = readonly [id: string, dueAt: string | undefined];
const byDueAt = ([id, dueAt]: Due, [otherId, other]: Due) =>
  [dueAt ?? never, id].join() < [other ?? never, otherId].join() ? -1 : 1;

/** The worklist in its order, page by page: by what each caller is told falls due, and by nothing else. */
const worklist = (query: string, which: (oracle: Oracle, one: WholeCase) => boolean): Question => ({
  path: '/cases',
  query: `?sort=nextDueAt${query}`,
  pageOf: 3,
  expected: (oracle, world) =>
    ok(
      world.cases
        .filter(one => oracle.sees(one) && one.accountable === oracle.authority && which(oracle, one))
        .map(one => [one.id, oracle.nextDueAt(one)] as const)
        .sort(byDueAt),
    ),
  told: body => listOf(body['items']).map(({ id, nextDueAt }) => [id, nextDueAt]),
});

/** A list of cases; the page is longer than there are cases. */
const cases = (query: string, which: (oracle: Oracle, one: WholeCase) => boolean): Question => ({
  path: '/cases',
  query: `?limit=100${query}`,
  expected: (oracle, world) =>
    ok(sorted(world.cases.filter(one => oracle.sees(one) && which(oracle, one)).map(one => line(oracle, one)))),
  told: lines,
});

const ofCase = (
  part: string,
  told: (body: Json) => unknown,
  expected: (oracle: Oracle, picked: WholeCase) => unknown,
  mayAsk: (oracle: Oracle, picked: WholeCase) => boolean = (oracle, picked) => oracle.sees(picked),
): Question => ({
  path: `/cases/{caseId}${part}`,
  told,
  expected: (oracle, _, picked) => (mayAsk(oracle, picked) ? ok(expected(oracle, picked)) : gone),
});

/** Every channel in which a case, or something of it, is told. */
export const questions: readonly Question[] = [
  cases('', () => true),
  cases('&assigned=mine', (oracle, one) => oracle.inCharge(one, 'mine')),
  cases('&assigned=unit', (oracle, one) => oracle.inCharge(one, 'unit')),
  worklist('', () => true),
  worklist('&assigned=unit', (oracle, one) => oracle.inCharge(one, 'unit')),
  cases('&decision=final', (oracle, one) => oracle.states(one)['decision'] === 'final'),
  {
    path: '/events',
    query: '?limit=500',
    expected: (oracle, world) =>
      ok(
        sorted(
          world.cases.flatMap(one =>
            oracle
              .feed(one)
              .map(({ caseId, sequence, type, command }) => [
                caseId,
                sequence,
                type,
                oracle.sight.seesCommand(command) ? command : null,
              ]),
          ),
        ),
      ),
    told: body =>
      sorted(
        listOf(body['items']).map(({ type, data }) => {
          const { caseId, sequence, command = null } = data as Json;
          return [caseId, sequence, String(type).replace(/^samverk\.case\.|\.v\d+$/g, ''), command];
        }),
      ),
  },
  {
    path: '/deadlines',
    pageOf: 2,
    expected: (oracle, world) =>
      ok(placed(world.cases.filter(one => oracle.sees(one)).flatMap(one => oracle.worklist(one)))),
    told: body => places(listOf(body['items'])),
  },
  {
    path: '/handovers',
    query: '?limit=100',
    expected: (oracle, world) =>
      ok(
        placed(
          world.cases
            .filter(one => oracle.sees(one))
            .flatMap(one => oracle.handovers(one))
            .filter(({ to_authority, status }) => to_authority === oracle.authority && status === 'sent'),
        ),
      ),
    told: body => places(listOf(body['items'])),
  },
  ...(['in', 'out'] as const).map((direction): Question => ({
    path: '/notices',
    query: `?direction=${direction}`,
    pageOf: 2,
    expected: (oracle, world) =>
      ok(
        placed(
          world.cases
            .flatMap(one => oracle.notices(one))
            .filter(({ sender, recipient }) => (direction === 'in' ? recipient : sender) === oracle.authority),
        ),
      ),
    told: body => places(listOf(body['items'])),
  })),
  {
    path: '/transport-orders',
    query: '?limit=100',
    expected: (oracle, world) =>
      ok(
        placed(
          world.cases
            .flatMap(one => oracle.ordersOf(one))
            .filter(({ carrier, orderer }) => [carrier, orderer].includes(oracle.authority)),
        ),
      ),
    told: body => places(listOf(body['items'])),
  },
  ofCase(
    '',
    body => ({
      groups: [...(body['groups'] as string[])].sort(),
      withheld: body['withheld'],
      states: body['states'],
      file: body['file'],
      deadlines: listOf(body['deadlines'])
        .map(({ key }) => key)
        .sort(),
      custodyTime: body['custodyTime'] !== undefined,
    }),
    (oracle, picked) => ({
      groups: [...oracle.groups(picked)].sort(),
      withheld: oracle.sight.withheld,
      states: oracle.states(picked),
      file: JSON.parse(JSON.stringify(oracle.facts(picked))) as unknown,
      deadlines: oracle
        .deadlines(picked)
        .filter(({ status }) => status === 'running')
        .map(({ key }) => key)
        .sort(),
      custodyTime: oracle.groups(picked).includes('custody') && oracle.sight.sees('liberty'),
    }),
  ),
  ofCase(
    '/journal',
    body =>
      listOf(body['items']).map(({ sequence, payload, sealed = null, command = null }) => ({
        ...{ sequence, payload, sealed, command },
      })),
    (oracle, picked) =>
      oracle.events(picked).map(({ sequence, type, payload, sealed, command }) => ({
        sequence,
        payload: oracle.sight.payload(type, payload),
        sealed: (sealed && oracle.sight.sealed(type, sealed.body)) ?? null,
        command: oracle.sight.seesCommand(command) ? command : null,
      })),
  ),
  ofCase(
    '/deadlines',
    body => places(listOf(body['items'])),
    (oracle, picked) => placed(oracle.deadlines(picked)),
  ),
  ofCase(
    '/handovers',
    body => places(listOf(body['handovers'])),
    (oracle, picked) => placed(oracle.handovers(picked)),
  ),
  ofCase(
    '/notices',
    body => places(listOf(body['notices'])),
    (oracle, picked) => placed(oracle.notices(picked)),
  ),
  ofCase(
    '/guidance',
    body => body['custody'] !== undefined && body['custody'] !== null,
    (oracle, picked) =>
      oracle.groups(picked).includes('custody') &&
      oracle.sight.sees('liberty') &&
      ['held', 'detained'].includes(picked.file.custody.state),
  ),
  {
    path: '/cases/{caseId}/transport-orders/{number}',
    expected: (oracle, _, picked) => {
      const order = oracle.ordersOf(picked).find(({ number }) => number === 1);
      return order ? ok([picked.id, 1]) : gone;
    },
    told: ({ caseId, number }) => [caseId, number],
  },
  {
    path: '/persons/{personId}',
    mayAsk: oracle => oracle.holds(personRoles.readers) && oracle.sight.sees('identity'),
    expected: (oracle, _, picked) => (oracle.knowsPerson(picked) ? ok(oracle.statements(picked).length) : gone),
    told: body => listOf(body['statements']).length,
  },
  {
    path: '/persons/{personId}/custody-time',
    mayAsk: oracle => oracle.sight.sees(['liberty', 'criminal']),
    expected: (oracle, _, picked) =>
      oracle.sees(picked) || (oracle.knowsPerson(picked) && picked.registeredBy === oracle.authority)
        ? ok(oracle.spells(picked))
        : gone,
    told: body => listOf(body['spells']).length,
  },
  {
    path: '/returnees',
    query: '?limit=100',
    mayAsk: oracle => oracle.holds(returneeReaders),
    expected: (oracle, world) =>
      ok(sorted(world.cases.filter(one => oracle.sees(one) && returned(oracle, one)).map(one => helped(oracle, one)))),
    told: body =>
      sorted(
        listOf(body['items']).map(({ caseId, state, specialNeeds = null, outcome = null }) => [
          ...[caseId, state, specialNeeds, outcome],
        ]),
      ),
  },
  {
    path: '/cases/{caseId}/reintegration-tool-case',
    mayAsk: oracle => oracle.holds(returneeReaders),
    expected: (oracle, _, picked) => {
      const { tool } = picked.file.reintegration;
      if (!oracle.sees(picked) || !oracle.groups(picked).includes('reintegration') || !tool) return gone;
      const [family, needs] = ['familySize', 'needs'].map(
        field => tool.kind !== 'blank' && oracle.sight.seesPath(['reintegration', 'tool', field]),
      );
      return ok([family ? tool.familySize : null, needs ? tool.needs : null]);
    },
    told: body => {
      const { familySize = null, vulnerabilities = null } = body['keyMoment1'] as Json;
      return [familySize, vulnerabilities];
    },
  },
  ...procedureQuestions,
  ...journeyQuestions,
  ...circleQuestions,
  ...rightsQuestions,
  ...retentionQuestions,
];
