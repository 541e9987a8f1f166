import helmet from '@fastify/helmet';
import { RequestMethod } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Settings } from '../config/settings';
import { LOGGER } from '../logging/logger';
import { NestLogger } from '../logging/nest-logger';
import { HttpMetrics } from '../metrics/http-metrics';
import { apiPrefix } from './api-version';
import { RateLimit } from './traffic/rate-limit';
import { RouteTable } from './traffic/route-table';
import { addHooks } from './traffic/hooks';

/** Answers that a browser may show to other origins. */
const exposedHeaders = [
  ...['API-Version', 'ETag', 'Idempotent-Replayed', 'Link', 'Location', 'RateLimit', 'RateLimit-Policy', 'Retry-After'],
  ...['traceparent', 'WWW-Authenticate', 'X-Request-Id'],
];

/** Everything about HTTP that is set on the application rather than in a module; to be called before it listens. */
export async function configureHttp(app: NestFastifyApplication, settings: Settings): Promise<void> {
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
  addHooks(fastify, { logger: app.get(LOGGER), metrics: app.get(HttpMetrics), rateLimit: app.get(RateLimit) });
  await app.register(helmet, securityHeaders(settings));
  if (settings.corsOrigins.length > 0)
    app.enableCors({
      origin: [...settings.corsOrigins],
      credentials: false,
      methods: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'],
      exposedHeaders,
      maxAge: 600,
    });
}

/** The page at /docs is the only one with scripts, and has its own; its style sheet stands partly in the page. */
const securityHeaders = ({ production }: Settings) => ({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'", "'unsafe-inline'"],
      imgSrc: ["'self'", 'data:'],
      fontSrc: ["'self'"],
      connectSrc: ["'self'"],
      baseUri: ["'none'"],
      formAction: ["'none'"],
      frameAncestors: ["'none'"],
    },
  },
  // A browser that has once been told would refuse plain HTTP on localhost too.
  strictTransportSecurity: production ? { maxAge: 31_536_000, includeSubDomains: false } : false,
  referrerPolicy: { policy: 'no-referrer' as const },
});
