import { accessProblems } from './problems/access-problems';
import { circleProblems } from './problems/circle-problems';
import { caseProblems } from './problems/case-problems';
import type { ProblemEntry } from './problems/entry';
import { requestProblems } from './problems/request-problems';
import { rightsProblems } from './problems/rights-problems';
import { serviceProblems } from './problems/service-problems';
import { webhookProblems } from './problems/webhook-problems';

const catalogue = {
  ...requestProblems,
  ...accessProblems,
  ...caseProblems,
  ...circleProblems,
  ...rightsProblems,
  ...webhookProblems,
  ...serviceProblems,
};

/** The stable code of a kind of problem; clients branch on it. */
export type ProblemCode = keyof typeof catalogue;

/** Every kind of problem that the API can answer with; each has a page at `/problems/<code>`. */
export const problemCatalogue: Readonly<Record<ProblemCode, ProblemEntry>> = catalogue;

export const problemCodes = Object.keys(catalogue) as readonly ProblemCode[];

export const isProblemCode = (code: string): code is ProblemCode => Object.hasOwn(catalogue, code);
