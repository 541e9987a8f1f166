import { problemBody } from '../problems/problem-body';
import { problem } from '../problem';
import { isProblemCode, problemCatalogue, problemCodes, type ProblemCode } from '../problem-catalogue';
import type { Operation, Response } from './document-types';
import { problemsExtension } from './problems';
import { headersOf, requestHeaders } from './standard-headers';

const traceId = '4bf92f3577b34da6a3ce929d0e0e4736';
const exampleError = {
  pointer: '/decidedOn',
  code: 'not-a-date',
  detail: 'This must be a date that exists, as YYYY-MM-DD, from 1850 to 2200.',
};
const exampleRefusal = {
  states: { decision: 'final', remedy: 'stayed', custody: 'detained' },
  blockers: [
    {
      code: 'stay-in-force',
      text: 'Enforcement is stayed.',
      legalBasis: [
        { act: 'se.utlanningslag', provision: '12:10', label: 'Utlänningslag (2005:716) 12:10', certainty: 'verify' },
      ],
      whoCanClear: ['se.migrationsdomstol.court-registrar'],
    },
  ],
  available: [{ command: 'report-obstacle', title: 'Report an obstacle' }],
};

/** One example for each kind of problem, kept among the components. */
export const problemExamples = Object.fromEntries(
  problemCodes.map(code => [code, { summary: problemCatalogue[code].title.en, value: exampleOfProblem(code) }]),
);

function exampleOfProblem(code: ProblemCode): object {
  const withErrors = code === 'invalid-input' ? { errors: [exampleError] } : {};
  const refusal = code === 'transition-not-allowed' || code === 'wrong-role' ? exampleRefusal : {};
  const barred = code === 'processing-restricted' ? { blockers: exampleRefusal.blockers } : {};
  return problemBody(problem(code, { ...withErrors, ...refusal, ...barred }), {
    language: 'en',
    instance: '/api/v1/cases',
    traceId,
  });
}

/** The problems of an operation, by status: those it names itself, and those that follow from what it takes. */
export function problemsOf(operation: Operation): ReadonlyMap<number, readonly ProblemCode[]> {
  const named: unknown = Reflect.get(operation, problemsExtension);
  const headers = requestHeaders(operation);
  const parameters = (operation.parameters ?? []).length > 0;
  const codes = new Set<ProblemCode>([
    ...(['malformed-request', 'unknown-parameter', 'not-acceptable', 'address-too-long'] as const),
    ...(['too-many-requests', 'internal-error'] as const),
    ...(operation.security?.length === 0 ? [] : secured),
    // Where clients are limited by scopes, every operation names the one that opens it.
    ...(operation.security?.length ? limited : []),
    ...(parameters || operation.requestBody ? (['invalid-input'] as const) : []),
    ...(operation.requestBody ? withBody : []),
    ...(headers.includes('if-match') ? (['precondition-required', 'version-conflict'] as const) : []),
    ...(headers.includes('idempotency-key') ? idempotent : []),
    ...(Array.isArray(named) ? named.map(String).filter(isProblemCode) : []),
  ]);
  const byStatus = new Map<number, ProblemCode[]>();
  for (const code of problemCodes)
    if (codes.has(code))
      byStatus.set(problemCatalogue[code].status, [...(byStatus.get(problemCatalogue[code].status) ?? []), code]);
  return new Map([...byStatus].sort(([one], [other]) => one - other));
}

const secured = [
  'token-missing',
  'token-invalid',
  'token-expired',
  'issuer-unavailable',
  'database-unavailable',
] as const;
const limited = ['proof-invalid', 'insufficient-scope', 'no-mandate', 'own-name-needed'] as const;
const withBody = ['malformed-json', 'body-too-deep', 'body-too-large', 'unsupported-media-type'] as const;
const idempotent = ['idempotency-key-missing', 'idempotency-key-reused', 'idempotency-in-progress'] as const;

/** Name of the component that several operations share. */
export const responseName = (codes: readonly ProblemCode[]): string =>
  codes.map(code => code.replaceAll(/(^|-)([a-z])/g, (_, _dash, letter: string) => letter.toUpperCase())).join('Or');

export function problemResponse(status: number, codes: readonly ProblemCode[], operation: Operation): Response {
  const refused = codes.includes('transition-not-allowed');
  const schema = (name: string) => ({ $ref: `#/components/schemas/${name}` });
  const titles = (language: 'en' | 'sv') => codes.map(code => problemCatalogue[code].title[language]).join('; ');
  return {
    description: `${titles('en')}. / ${titles('sv')}.`,
    headers: headersOf(status, operation, false),
    content: {
      'application/problem+json': {
        schema: !refused
          ? schema('Problem')
          : codes.length === 1
            ? schema('TransitionNotAllowed')
            : { anyOf: [schema('TransitionNotAllowed'), schema('Problem')] },
        examples: Object.fromEntries(codes.map(code => [code, { $ref: `#/components/examples/${code}` }])),
      },
    },
  };
}
