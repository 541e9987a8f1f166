import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { SETTINGS, type Settings } from '../../config/settings';
import { problem } from '../problem';
import { networkOf } from './network';
import { TokenBuckets } from './token-buckets';

/** Probes ask often, from one address, and must not be told to wait. */
export const isProbe = ({ routeOptions: { url = '' } }: FastifyRequest): boolean => /^\/(health\/|metrics$)/.test(url);

/**
 * How much one caller may ask, by cost: a person or a client by the token, a stranger by the address. Each replica counts
 * for itself. Headers: IETF draft RateLimit 11.
 */
@Injectable()
export class RateLimit {
  // Apart, so that strangers with many addresses cannot make us forget what a caller has used up.
  private readonly callers: TokenBuckets;
  private readonly strangers: TokenBuckets;
  private readonly policy: string;
  private readonly off: boolean;

  constructor(@Inject(SETTINGS) { rateLimit }: Pick<Settings, 'rateLimit'>) {
    this.callers = new TokenBuckets(rateLimit);
    this.strangers = new TokenBuckets(rateLimit);
    this.policy = `"caller";q=${rateLimit.burst};w=${Math.ceil((rateLimit.burst / rateLimit.perMinute) * 60)}`;
    this.off = rateLimit.perMinute === 0;
  }

  /** @throws Problem too-many-requests, with Retry-After in seconds */
  countCaller({ authority, subject }: { authority: string; subject: string }, reply: FastifyReply, cost: number): void {
    this.count(this.callers, `${authority} ${subject}`, reply, cost);
  }

  /**
   * Whoever is not known by a good token is counted by the address: also who shows a bad token, or a good one where none
   * is asked for. A request counts once; probes never do.
   * @throws Problem too-many-requests, with Retry-After in seconds
   */
  countStranger(request: FastifyRequest, reply: FastifyReply, cost = 1): void {
    if (isProbe(request) || reply.hasHeader('RateLimit')) return;
    this.count(this.strangers, networkOf(request.ip), reply, cost);
  }

  private count(buckets: TokenBuckets, key: string, reply: FastifyReply, cost: number): void {
    if (this.off) return;
    const { allowed, remaining, retryAfter, reset } = buckets.take(key, cost);
    void reply.header('RateLimit-Policy', this.policy).header('RateLimit', `"caller";r=${remaining};t=${reset}`);
    if (!allowed) throw problem('too-many-requests', { headers: { 'Retry-After': String(retryAfter) } });
  }
}
