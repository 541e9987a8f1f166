import { RequestMethod } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Settings } from '../config/settings';
import { LOGGER } from '../logging/logger';
import { NestLogger } from '../logging/nest-logger';
import { HttpMetrics } from '../metrics/http-metrics';
import { apiPrefix } from './api-version';
import { securityHeaders } from './security-headers';
import { RateLimit } from './traffic/rate-limit';
import { RouteTable } from './traffic/route-table';
import { addHooks } from './traffic/hooks';

/** Answers that a browser may show to other origins. */
const exposedHeaders = [
  ...[
    'API-Version',
    'DPoP-Nonce',
    'ETag',
    'Idempotent-Replayed',
    'Link',
    'Location',
    'RateLimit',
    'RateLimit-Policy',
    'Retry-After',
  ],
  ...['traceparent', 'WWW-Authenticate', 'X-Request-Id'],
];

/** What a browser may send from another origin. */
const allowedHeaders = [
  ...['Accept', 'Accept-Language', 'Authorization', 'Content-Type', 'DPoP', 'Idempotency-Key', 'If-Match'],
  ...['If-None-Match', 'On-Behalf-Of', 'Purpose-Of-Use', 'Purpose-Reason', 'traceparent', 'X-Request-Id'],
];

/** Everything about HTTP that is set on the application rather than in a module; to be called before it listens. */
export function configureHttp(app: NestFastifyApplication, settings: Settings): void {
  const fastify = app.getHttpAdapter().getInstance();
  const routes = app.get(RouteTable);
  app.useLogger(new NestLogger(app.get(LOGGER)));
  app.setGlobalPrefix(apiPrefix, {
    exclude: ['health/*path', 'metrics', 'problems/*path', 'problems'].map(path => ({
      path,
      method: RequestMethod.ALL,
    })),
  });

  fastify.addHook('onRoute', ({ url, method }) => routes.add(url, [method].flat()));
  addHooks(fastify, {
    headers: securityHeaders(settings.production),
    logger: app.get(LOGGER),
    metrics: app.get(HttpMetrics),
    rateLimit: app.get(RateLimit),
  });
  const allowed = new Set(settings.corsOrigins);
  if (allowed.size > 0)
    app.enableCors({
      // An origin that is not on the list is told nothing at all, not even which methods and headers there are.
      origin: (origin: string | undefined, answer: (error: null, allow: string | false) => void) => {
        answer(null, origin !== undefined && allowed.has(origin) ? origin : false);
      },
      credentials: false,
      methods: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'],
      allowedHeaders,
      exposedHeaders,
      maxAge: 600,
    });
}
