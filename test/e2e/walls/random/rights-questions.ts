import { rolesOfRights } from '../../../../src/role-groups';
import type { Oracle } from './oracle';
import type { Paper } from './papers';
import { gone, listOf, ok, sorted, type Json, type Question } from './question';
import type { WholeCase } from './whole-case';
import type { World } from './world';

const { handlers, releasers, limiters, recipients } = rolesOfRights;
const reads = (oracle: Oracle): boolean => oracle.holds([...handlers, ...releasers, ...limiters]);
const ids = (body: Json) => sorted(listOf(body['items']).map(({ id }) => id));
const own = (oracle: Oracle, papers: readonly Paper[]) =>
  papers.filter(({ authority, one }) => authority === oracle.authority && oracle.mayHearOf(one));
const idsOf = (papers: readonly Paper[]) => sorted(papers.map(({ id }) => id));
const ofPicked = (papers: readonly Paper[], picked: WholeCase) => papers.filter(({ one }) => one === picked);

/** An extract is read by those who let it out, but of a protected case by those alone who were let in to it. */
const extracts = (oracle: Oracle, { papers }: World, picked: WholeCase) =>
  own(oracle, ofPicked(papers.exports, picked)).filter(({ one }) => !oracle.marked(one) || oracle.sees(one));

/** What of the rights of a person names a case is told to those to whom the case exists. */
const besideCase = (path: string, papersOf: (world: World) => readonly Paper[]): Question => ({
  path: `/persons/{personId}/${path}`,
  ofItsOwn: true,
  neverGone: true,
  mayAsk: reads,
  expected: (oracle, world, picked) =>
    ok(idsOf(own(oracle, ofPicked(papersOf(world), picked)).filter(({ one }) => oracle.sees(one)))),
  told: ids,
});

/** What a person asks of an authority: told by roles of its own, of whom the identity is not hidden. */
export const rightsQuestions: readonly Question[] = [
  {
    path: '/data-subject-requests',
    query: '?limit=100',
    ofItsOwn: true,
    mayAsk: reads,
    expected: (oracle, { papers }) => ok(idsOf(own(oracle, papers.requests))),
    told: ids,
  },
  {
    path: '/data-subject-requests/{requestId}',
    ofItsOwn: true,
    mayAsk: reads,
    expected: (oracle, { papers }, picked) => {
      const [mine] = own(oracle, ofPicked(papers.requests, picked));
      return mine ? ok(mine.id) : gone;
    },
    told: ({ id }) => id,
  },
  {
    path: '/access-limits',
    query: '?limit=100',
    ofItsOwn: true,
    mayAsk: oracle => oracle.holds([...releasers, ...limiters]),
    expected: (oracle, { papers }) => ok(idsOf(own(oracle, papers.limits))),
    told: ids,
  },
  besideCase('rectifications', ({ papers }) => papers.contested),
  besideCase('restrictions', ({ papers }) => papers.restricted),
  {
    path: '/persons/{personId}/subject-access-exports',
    ofItsOwn: true,
    mayAsk: reads,
    expected: (oracle, world, picked) =>
      oracle.holdsDataOf(picked) ? ok(idsOf(extracts(oracle, world, picked))) : gone,
    told: ids,
  },
  {
    path: '/persons/{personId}/subject-access-exports/{exportId}',
    ofItsOwn: true,
    mayAsk: oracle => oracle.holds(releasers),
    expected: (oracle, world, picked) => {
      const [mine] = extracts(oracle, world, picked);
      return mine ? ok(mine.id) : gone;
    },
    told: ({ id }) => id,
  },
  ...(['in', 'out'] as const).map((direction): Question => ({
    path: '/data-protection-notices',
    query: `?limit=100&direction=${direction}`,
    ofItsOwn: true,
    mayAsk: oracle => oracle.holds(recipients),
    expected: (oracle, { papers }) =>
      ok(
        idsOf(
          papers.notices.filter(
            ({ authority, recipient, one }) =>
              (direction === 'in' ? recipient : authority) === oracle.authority &&
              oracle.mayHearOf(one) &&
              oracle.within(one),
          ),
        ),
      ),
    told: ids,
  })),
];
