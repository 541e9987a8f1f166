import { Catch, Inject, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { LOGGER } from '../../logging/logger';
import { harmless } from '../../logging/harmless';
import { problem, Problem } from '../problem';
import { problemCatalogue } from '../problem-catalogue';
import { languageOf } from '../request/language';
import { traceOf } from '../request/trace';
import { RateLimit } from '../traffic/rate-limit';
import { RouteTable } from '../traffic/route-table';
import { problemBody } from './problem-body';
import { problemOf } from './problem-of';

/** Turns whatever went wrong into `application/problem+json`. Only faults of our own are logged, without their data. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(
    @Inject(LOGGER) private readonly logger: Logger,
    private readonly routes: RouteTable,
    private readonly rateLimit: RateLimit,
  ) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    const found = this.overdrawn(request, reply) ?? this.known(cutShort(request) ?? problemOf(error), request);
    if (found.code === 'internal-error')
      this.logger.error(
        { fault: harmless(error), traceId: request.trace.traceId, route: request.routeOptions.url },
        'a request failed',
      );
    if (reply.sent) return;
    answer(reply, request, found);
  }

  /** Bad tokens and bad addresses count too, or they could be tried without end. */
  private overdrawn(request: FastifyRequest, reply: FastifyReply): Problem | undefined {
    if (reply.sent) return undefined;
    try {
      this.rateLimit.countStranger(request, reply);
      return undefined;
    } catch (error) {
      if (error instanceof Problem) return error;
      throw error;
    }
  }

  /** An address that exists for other methods is not “not found” (RFC 9110 §15.5.6). */
  private known(found: Problem, { is404, method, url }: FastifyRequest): Problem {
    if (found.code !== 'not-found' || !is404) return found;
    const allowed = this.routes.methodsAt(url);
    if (allowed.length === 0 || allowed.includes(method)) return found;
    return problem('method-not-allowed', { headers: { Allow: allowed.join(', ') } });
  }
}

/** A request that broke off, or whose body no longer was HTTP, is the caller's fault and nothing to be alarmed by. */
const cutShort = ({ raw }: FastifyRequest): Problem | undefined =>
  raw.errored === null ? undefined : problem('malformed-request');

/** Sends a problem as the answer to a request; also where Nest's filters do not reach. */
export function answer(reply: FastifyReply, request: FastifyRequest, found: Problem): void {
  const { status, headers } = problemCatalogue[found.code];
  const language = languageOf(request.headers['accept-language']);
  // A request that the router itself refuses has passed no hook, so it has no trace yet.
  const { traceId } = (request as Partial<FastifyRequest>).trace ?? traceOf({});
  // Cross-origin rules may have said already that answers differ by origin.
  const vary = [reply.getHeader('Vary'), 'Accept-Language'].filter(Boolean).join(', ');
  const body = problemBody(found, { language, traceId, instance: pathOf(request.url) });
  for (const [name, value] of Object.entries({ ...headers, ...found.extra.headers }))
    if (!reply.hasHeader(name)) void reply.header(name, value);
  void reply
    .status(status)
    .header('Content-Type', 'application/problem+json; charset=utf-8')
    .header('Content-Language', language)
    .header('Vary', vary)
    .send(JSON.stringify(body));
}

/** The path as a URI reference, whatever was sent; the query is left out, for it may hold more than it should. */
const pathOf = (url: string): string =>
  (url.split('?')[0] ?? '/')
    .slice(0, 2048)
    .replaceAll(/%(?![0-9a-f]{2})/gi, '%25')
    .replaceAll(/[^\w\-.~!$&'()*+,;=:@/%]/g, encodeURIComponent);
