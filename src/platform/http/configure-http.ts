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
  ...['API-Version', 'ETag', 'Idempotent-Replayed', 'Link', 'Location', 'RateLimit', 'RateLimit-Policy', 'Retry-After'],
  ...['traceparent', 'WWW-Authenticate', 'X-Request-Id'],
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
  if (settings.corsOrigins.length > 0)
    app.enableCors({
      origin: [...settings.corsOrigins],
      credentials: false,
      methods: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'],
      exposedHeaders,
      maxAge: 600,
    });
}
