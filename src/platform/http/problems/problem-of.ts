import { HttpException, NotFoundException } from '@nestjs/common';
import { LawFault, NoCalendar, NoRuleVersion, UnknownRule } from '../../../law/faults';
import { DatabaseUnavailable } from '../../database/unavailable';
import { problem, Problem } from '../problem';
import type { ProblemCode } from '../problem-catalogue';

/** Faults that Fastify and Nest find by themselves, by status. */
const byStatus: Readonly<Record<number, ProblemCode>> = {
  404: 'not-found',
  405: 'method-not-allowed',
  406: 'not-acceptable',
  413: 'body-too-large',
  414: 'address-too-long',
  415: 'unsupported-media-type',
  429: 'too-many-requests',
};

/** The problem that tells a caller about a fault; what we do not know is our own fault, and says nothing more. */
export function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof DatabaseUnavailable) return problem('database-unavailable');
  if (error instanceof NoRuleVersion) return problem('no-rule-version', { detail: error.message });
  if (error instanceof NoCalendar) return problem('no-calendar', { detail: error.message });
  if (error instanceof UnknownRule) return problem('rule-not-found', { detail: error.message });
  if (error instanceof LawFault) return problem('unanswerable-question', { detail: error.message, reason: error.code });
  if (error instanceof NotFoundException) return problem('not-found');
  const status = statusOf(error);
  const code = byStatus[status];
  if (code) return problem(code);
  return status >= 400 && status < 500 ? problem('malformed-request') : problem('internal-error');
}

function statusOf(error: unknown): number {
  if (error instanceof HttpException) return error.getStatus();
  const fastify = error instanceof Error && 'statusCode' in error && 'code' in error ? Number(error.statusCode) : 500;
  return Number.isInteger(fastify) ? fastify : 500;
}
