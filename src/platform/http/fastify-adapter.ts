import type { Socket } from 'node:net';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import type { Settings } from '../config/settings';
import { apiVersion } from './api-version';
import { readJson } from './input/json-body';
import { problem } from './problem';
import { answer } from './problems/problem-filter';
import { problemBody } from './problems/problem-body';
import { problemOf } from './problems/problem-of';
import { traceOf } from './request/trace';

/** Fastify under Nest, with bounds on what a stranger may send. */
export function createFastifyAdapter({
  bodyLimit,
  trustedProxies,
}: Pick<Settings, 'bodyLimit' | 'trustedProxies'>): FastifyAdapter {
  return new JsonAdapter({
    bodyLimit,
    // Only they may say by X-Forwarded-For whom a request comes from.
    trustProxy: trustedProxies.length > 0 ? [...trustedProxies] : false,
    // No middleware of the Express kind is used, so requests need not pass through its layer.
    skipMiddie: true,
    exposeHeadRoutes: true,
    requestIdHeader: false,
    // Milliseconds for a whole request to arrive.
    requestTimeout: 30_000,
    // Longer than the idle time of common load balancers, so that it is they who close.
    keepAliveTimeout: 72_000,
    // While the server drains, requests that still arrive are served; the answer asks to close the connection.
    return503OnClosing: false,
    routerOptions: { maxParamLength: 200, caseSensitive: true, ignoreTrailingSlash: false },
    frameworkErrors: (error: FastifyError, request: FastifyRequest, reply: FastifyReply) => {
      void reply.header('API-Version', apiVersion).header('Cache-Control', 'no-store');
      answer(reply, request, problemOf(error));
    },
    clientErrorHandler: (_error, socket) => refuseUnreadable(socket),
  });
}

/** Takes bodies in JSON and in nothing else; Nest would also take forms. */
class JsonAdapter extends FastifyAdapter {
  override registerParserMiddleware(): void {
    const { bodyLimit } = this.getInstance().initialConfig;
    this.getInstance().removeAllContentTypeParsers();
    for (const type of ['application/json', 'application/merge-patch+json'])
      this.useBodyParser(type, false, { ...(bodyLimit !== undefined && { bodyLimit }) }, (_request, body, done) => {
        done(null, readJson(body));
      });
  }
}

/** What is not HTTP at all never becomes a request; it still gets a problem as its answer. */
function refuseUnreadable(socket: Socket): void {
  if (!socket.writable) return void socket.destroy();
  const found = problemBody(problem('malformed-request'), {
    language: 'en',
    instance: '/',
    traceId: traceOf({}).traceId,
  });
  const body = JSON.stringify(found);
  const head = [
    'HTTP/1.1 400 Bad Request',
    'Connection: close',
    `API-Version: ${apiVersion}`,
    'Cache-Control: no-store',
    'Content-Type: application/problem+json; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(body)}`,
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}
