import { retentionReviewers } from '../../../../src/role-groups';
import type { Oracle } from './oracle';
import { gone, listOf, ok, sorted, type Json, type Question } from './question';

const reviews = (oracle: Oracle): boolean => oracle.holds(retentionReviewers);
const of = (field: string) => (body: Json) => sorted(listOf(body['items']).map(one => one[field]));

/** What may go, what holds it and what went: of cases that exist for whoever asks. */
export const retentionQuestions: readonly Question[] = [
  {
    path: '/retention/reviews',
    query: '?limit=100',
    ofItsOwn: true,
    mayAsk: reviews,
    expected: (oracle, { cases }) =>
      ok(
        sorted(
          cases
            .filter(one => one.closed && one.accountable === oracle.authority && oracle.sees(one))
            .map(({ id }) => id),
        ),
      ),
    told: of('caseId'),
  },
  {
    path: '/retention/receipts',
    query: '?limit=100',
    ofItsOwn: true,
    mayAsk: reviews,
    expected: (oracle, { papers }) =>
      ok(sorted(papers.receipts.filter(({ one }) => oracle.sees(one)).map(({ one }) => one.id))),
    told: of('caseId'),
  },
  {
    path: '/legal-holds',
    query: '?limit=100',
    ofItsOwn: true,
    mayAsk: reviews,
    expected: (oracle, { papers }) =>
      ok(
        sorted(
          papers.holds
            .filter(({ authority }) => authority === oracle.authority)
            .filter(({ on, one }) => (on === 'case' ? oracle.sees(one) : oracle.mayHearOf(one)))
            .map(({ id }) => id),
        ),
      ),
    told: of('id'),
  },
  {
    path: '/destruction-lists',
    query: '?limit=100',
    ofItsOwn: true,
    mayAsk: reviews,
    // Nobody decides on what one does not see: a list with such a case is not there.
    expected: (oracle, { papers }) =>
      ok(
        sorted(
          papers.lists
            .filter(({ authority, cases }) => authority === oracle.authority && cases.every(one => oracle.sees(one)))
            .map(({ id }) => id),
        ),
      ),
    told: of('id'),
  },
  {
    path: '/destruction-lists/{listId}',
    ofItsOwn: true,
    mayAsk: reviews,
    expected: (oracle, world, picked) => {
      const { authority, cases } = world.listFor(picked);
      if (authority !== oracle.authority || !cases.every(one => oracle.sees(one))) return gone;
      return ok(sorted(cases.map(({ id }) => id)));
    },
    told: of('caseId'),
  },
];
