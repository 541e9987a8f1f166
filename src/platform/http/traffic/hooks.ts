import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import type { HttpMetrics } from '../../metrics/http-metrics';
import { apiVersion } from '../api-version';
import { problem, Problem } from '../problem';
import { answer } from '../problems/problem-filter';
import { traceOf, traceparentOf } from '../request/trace';
import { isProbe, type RateLimit } from './rate-limit';

interface Watchers {
  /** Of every answer. */
  readonly headers: Readonly<Record<string, string>>;
  readonly logger: Logger;
  readonly metrics: HttpMetrics;
  readonly rateLimit: RateLimit;
}

/** No address of the API is longer (DIGG REST API-profil UFN.05). */
const longestAddress = 2048;

/** What happens to every request before its route, and to every answer after it. */
export function addHooks(fastify: FastifyInstance, { headers, logger, metrics, rateLimit }: Watchers): void {
  fastify.addHook('onRequest', (request, reply, done) => {
    begin(request, reply.headers(headers));
    const refused = refusal(request, reply, rateLimit);
    if (refused) answer(reply, request, refused);
    else done();
  });

  fastify.addHook('onSend', (request, reply, payload, done) => {
    if (!reply.hasHeader('Cache-Control')) void reply.header('Cache-Control', 'no-store');
    if (request.method === 'PATCH' && reply.statusCode === 415) void reply.header('Accept-Patch', mergePatch);
    done(null, payload);
  });

  fastify.addHook('onResponse', (request, reply, done) => {
    // The template, never the address itself: an address may hold what should not be written down.
    const route = request.routeOptions.url ?? 'none';
    const { method } = request;
    const status = reply.statusCode;
    metrics.observe({ method, route, status }, reply.elapsedTime / 1000);
    const authority = (request as { readonly user?: { readonly authority: string } }).user?.authority;
    const line = {
      ...{ method, route, status, ms: Math.round(reply.elapsedTime * 10) / 10, traceId: request.trace.traceId },
      // Whose people, never who: that stands in the read log.
      ...(authority !== undefined && { authority }),
    };
    if (isProbe(request)) logger.debug(line, 'request');
    else if (status === 401 || status === 403 || status === 429) logger.warn(line, 'refused');
    else logger.info(line, 'request');
    done();
  });
}

function begin(request: FastifyRequest, reply: FastifyReply): void {
  const { traceparent, 'x-request-id': requestId } = request.headers;
  request.trace = traceOf({
    ...(typeof traceparent === 'string' && { traceparent }),
    ...(typeof requestId === 'string' && { requestId }),
  });
  void reply
    .header('API-Version', apiVersion)
    .header('traceparent', traceparentOf(request.trace))
    .header('X-Request-Id', request.trace.requestId);
}

const mergePatch = 'application/merge-patch+json';

function refusal(request: FastifyRequest, reply: FastifyReply, rateLimit: RateLimit): Problem | undefined {
  const { method, url, headers } = request;
  if (url.length > longestAddress) return problem('address-too-long');
  if (saysTwice(request.raw.rawHeaders)) return problem('malformed-request');
  const type = headers['content-type']?.split(';')[0]?.trim().toLowerCase();
  if (type !== undefined && !request.is404 && (type === mergePatch) !== (method === 'PATCH'))
    return problem('unsupported-media-type');
  // Whoever brings a token is counted when it has been looked at.
  if (headers.authorization !== undefined) return undefined;
  try {
    rateLimit.countStranger(request, reply);
    return undefined;
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
}

/** Headers of which a second one would be read by us otherwise than by a proxy before us (RFC 9112 §3.2 for Host). */
const once = new Set(['host', 'content-type']);

/** @param raw names and values by turns, as they came */
function saysTwice(raw: readonly string[]): boolean {
  const seen = new Set<string>();
  for (let at = 0; at < raw.length; at += 2) {
    const name = (raw[at] ?? '').toLowerCase();
    if (!once.has(name)) continue;
    if (seen.has(name)) return true;
    seen.add(name);
  }
  return false;
}
