import { isParty } from '../../../../src/access';
import { groundedBlockersOf } from '../../../../src/kernel';
import { svg } from '../../../../src/process-map';
import { procedures } from '../../../../src/procedures';
import { camel, type Oracle } from './oracle';
import { gone, listOf, ok, sorted, type Json, type Question } from './question';
import type { WholeCase } from './whole-case';

const procedureOf = ({ country }: WholeCase) => {
  const procedure = procedures.find(one => one.country === country);
  if (!procedure) throw new Error(`there is no procedure for ${country}`);
  return procedure;
};

/** Whether the look at the case tells a fact; whoever only carries is told all that stops the own journey. */
const tells = (oracle: Oracle, one: WholeCase, fact: string): boolean => {
  const [part = ''] = fact.split('.');
  const carries = !isParty(one.file, oracle.authority);
  if (part !== 'deadlines')
    return (
      oracle.sight.seesPath(fact.split('.')) &&
      (carries ||
        oracle
          .groups(one)
          .map(camel)
          .some(group => group === part))
    );
  const key = procedureOf(one)
    .deadlines.map(duty => duty.key)
    .find(duty => `${fact}.`.startsWith(`deadlines.${duty}.`));
  return key !== undefined && oracle.sight.seesDuty(key) && (carries || oracle.tellsOfDuty(one, key));
};

/** What the roles may do, and why not: every reason of the rows, or that there is one which is not shown. */
const actions = (oracle: Oracle, one: WholeCase): readonly string[] => {
  const procedure = procedureOf(one);
  return sorted(
    procedure.commands
      .filter(({ opens, by }) => !opens && oracle.holds(by))
      .map(row => {
        const against = groundedBlockersOf(procedure, row, { file: one.file, actor: oracle.actor, now: oracle.now });
        const shown = against.filter(({ facts }) => facts.every(fact => tells(oracle, one, fact)));
        const codes = shown.map(({ blocker }) => blocker.code);
        return [row.name, against.length === 0, shown.length < against.length ? [...codes, 'not-shown'] : codes];
      }),
  );
};

/** What the rows say of a case: what may be done next, and where it stands. */
export const procedureQuestions: readonly Question[] = [
  {
    path: '/cases/{caseId}/actions',
    oneIn: 4,
    expected: (oracle, _, picked) => (oracle.acts(picked) ? ok(actions(oracle, picked)) : gone),
    told: body =>
      sorted(
        listOf(body['items']).map(({ command, allowed, blockers }) => [
          ...[command, allowed, listOf(blockers).map(({ code }) => code)],
        ]),
      ),
  },
  {
    path: '/cases/{caseId}/process-map.svg',
    oneIn: 4,
    expected: (oracle, _, picked) => {
      if (!oracle.sees(picked)) return gone;
      const regions = new Set(oracle.groups(picked).map(camel));
      return ok(svg(procedureOf(picked), { language: 'en', regions, position: oracle.states(picked) }));
    },
    told: (body: Json) => body['svg'],
  },
];
