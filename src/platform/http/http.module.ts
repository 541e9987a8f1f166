import { Global, Module } from '@nestjs/common';
import { APP_FILTER, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import { InputPipe } from './input/input-pipe';
import { ApiInfoController } from './openapi/api-info.controller';
import { PublishedDocument } from './openapi/published-document';
import { Cursors } from './paging/cursors';
import { ProblemFilter } from './problems/problem-filter';
import { ProblemPages } from './problems/problem-pages.controller';
import { RateLimit } from './traffic/rate-limit';
import { RequestRules } from './traffic/request-rules';
import { RouteTable } from './traffic/route-table';

/** Problems, input rules, limits and cursors, for every route of the application. Needs settings, logger and metrics. */
@Global()
@Module({
  controllers: [ApiInfoController, ProblemPages],
  providers: [
    Cursors,
    PublishedDocument,
    RateLimit,
    RouteTable,
    { provide: APP_FILTER, useClass: ProblemFilter },
    { provide: APP_INTERCEPTOR, useClass: RequestRules },
    { provide: APP_PIPE, useClass: InputPipe },
  ],
  exports: [Cursors, PublishedDocument, RateLimit, RouteTable],
})
export class HttpPlatformModule {}
