import { circleRoles } from '../../../../src/role-groups';
import { factsOf } from '../../../integration/circle/era';
import type { Oracle } from './oracle';
import { gone, listOf, ok, sorted, type Json, type Question } from './question';
import type { WholeCase } from './whole-case';

const supervises = (oracle: Oracle): boolean => oracle.holds(circleRoles.supervisors);
const oversees = (oracle: Oracle): boolean => oracle.holds(circleRoles.overseers);
const reads = (oracle: Oracle): boolean => supervises(oracle) || oracle.sight.sees('operational');
const placeOf = (oracle: Oracle, one: WholeCase) => factsOf(oracle.era, oracle.authority, one);
const item = (body: Json, line: (one: Json) => unknown) => sorted(listOf(body['items']).map(line));

/** Whoever broke a glass of the authority is told to its overseers, whatever they see of the case. */
const glasses = (oracle: Oracle, cases: readonly WholeCase[]) =>
  cases.flatMap(one => placeOf(oracle, one).glasses.map(({ subject }) => ({ caseId: one.id, subject })));

/** Who is let in where: told to those within the circle, and to those who give cases out or watch over it. */
export const circleQuestions: readonly Question[] = [
  {
    path: '/cases/{caseId}/assignment',
    ofItsOwn: true,
    mayAsk: reads,
    expected: (oracle, _, picked) => {
      if (!oracle.sees(picked) && !(supervises(oracle) && oracle.takesPart(picked))) return gone;
      const { unit = null, officer = null, further, marking = null } = placeOf(oracle, picked);
      return ok([unit, officer, further, marking]);
    },
    told: ({ unit = null, officer = null, further, protection }) => [
      ...[unit, officer, further, (protection as Json | undefined)?.['marking'] ?? null],
    ],
  },
  {
    path: '/assignments/unassigned',
    query: '?limit=100',
    ofItsOwn: true,
    mayAsk: supervises,
    expected: (oracle, { cases }) =>
      ok(
        sorted(
          cases.flatMap(one => {
            const { marking, officer, further } = placeOf(oracle, one);
            const waits = marking !== undefined && officer === undefined && further.length === 0;
            return waits && oracle.takesPart(one) ? [[one.id, marking]] : [];
          }),
        ),
      ),
    told: body => item(body, ({ caseId, marking }) => [caseId, marking]),
  },
  {
    path: '/grants',
    query: '?limit=100',
    ofItsOwn: true,
    mayAsk: reads,
    // One that was only asked for is known to whoever asked, and to those who give it.
    expected: (oracle, { cases }) =>
      ok(
        sorted(
          cases.flatMap(one => {
            const all = supervises(oracle);
            const { grants, asked } = placeOf(oracle, one);
            const mine = grants.filter(({ holder }) => all || holder === oracle.caller.subject);
            return [
              ...mine.map(({ holder = null, unit = null }) => [one.id, holder, unit, 'given']),
              ...(all ? asked.map(holder => [one.id, holder, null, 'proposed']) : []),
            ];
          }),
        ),
      ),
    told: body => item(body, ({ caseId, holder = null, unit = null, status }) => [caseId, holder, unit, status]),
  },
  {
    path: '/mandates',
    query: '?limit=100',
    ofItsOwn: true,
    expected: oracle =>
      ok(
        sorted(
          (oracle.era.houses.get(oracle.authority)?.mandates ?? [])
            .filter(({ giver, holder }) => supervises(oracle) || [giver, holder].includes(oracle.caller.subject))
            .map(({ giver, holder }) => [giver, holder]),
        ),
      ),
    told: body => item(body, ({ giver, holder }) => [giver, holder]),
  },
  {
    path: '/break-glass',
    query: '?limit=100',
    ofItsOwn: true,
    mayAsk: oversees,
    expected: (oracle, { cases }) => ok(sorted(glasses(oracle, cases).map(({ caseId, subject }) => [caseId, subject]))),
    told: body => item(body, ({ caseId, subject }) => [caseId, subject]),
  },
  {
    path: '/access-alerts',
    query: '?limit=100',
    ofItsOwn: true,
    mayAsk: oversees,
    // Nobody is alerted of oneself.
    expected: (oracle, { cases }) =>
      ok(
        sorted(
          glasses(oracle, cases)
            .filter(({ subject }) => subject !== oracle.caller.subject)
            .map(({ caseId, subject }) => [caseId, subject]),
        ),
      ),
    told: body => item(body, ({ caseId, subject }) => [caseId, subject]),
  },
];
