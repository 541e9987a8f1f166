import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Observable } from 'rxjs';
import { parametersOf, refuseUnknown } from '../input/query-rules';
import { problem } from '../problem';
import { acceptable, produces } from '../request/accept';
import { costOfPage, costOfRoute } from './cost';
import { RateLimit } from './rate-limit';

interface Rules {
  readonly parameters: ReadonlySet<string>;
  readonly types: readonly string[];
  readonly cost: number;
}

type Asked = FastifyRequest<{ Querystring: Readonly<Record<string, unknown>> }> & {
  readonly user?: { readonly authority: string; readonly subject: string };
};

/** What holds for every route: its caller's allowance, the media types it answers in, the parameters it takes. */
@Injectable()
export class RequestRules implements NestInterceptor {
  private readonly rules = new WeakMap<object, Rules>();

  constructor(
    private readonly reflector: Reflector,
    private readonly rateLimit: RateLimit,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const http = context.switchToHttp();
    const request = http.getRequest<Asked>();
    const { user, headers, query } = request;
    const reply = http.getResponse<FastifyReply>();
    const { parameters, types, cost } = this.rulesOf(context);
    if (user) this.rateLimit.countCaller(user, reply, Math.max(cost, costOfPage(query['limit'])));
    else this.rateLimit.countStranger(request, reply, cost);
    if (!acceptable(headers.accept, types)) throw problem('not-acceptable', { offered: types });
    refuseUnknown(query, parameters);
    return next.handle();
  }

  private rulesOf(context: ExecutionContext): Rules {
    const handler = context.getHandler();
    const known = this.rules.get(handler);
    if (known) return known;
    const types = this.reflector.get<readonly string[] | undefined>(produces, handler) ?? ['application/json'];
    const cost = this.reflector.get<number | undefined>(costOfRoute, handler) ?? 1;
    const rules = { parameters: parametersOf(context.getClass(), handler), types, cost };
    this.rules.set(handler, rules);
    return rules;
  }
}
