import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { SETTINGS, type Settings } from '../../config/settings';
import { problem } from '../problem';
import { TokenBuckets } from './token-buckets';

/**
 * How much one caller may ask: a person by the token, a stranger by the address. Each replica counts for itself.
 * Headers: IETF draft RateLimit 11.
 */
@Injectable()
export class RateLimit {
  private readonly buckets: TokenBuckets;
  private readonly policy: string;
  private readonly off: boolean;

  constructor(@Inject(SETTINGS) { rateLimit }: Pick<Settings, 'rateLimit'>) {
    this.buckets = new TokenBuckets(rateLimit);
    this.policy = `"caller";q=${rateLimit.burst};w=${Math.ceil((rateLimit.burst / rateLimit.perMinute) * 60)}`;
    this.off = rateLimit.perMinute === 0;
  }

  /** @throws Problem too-many-requests, with Retry-After in seconds */
  count(caller: string, reply: FastifyReply): void {
    if (this.off) return;
    const { allowed, remaining, retryAfter, reset } = this.buckets.take(caller);
    void reply.header('RateLimit-Policy', this.policy).header('RateLimit', `"caller";r=${remaining};t=${reset}`);
    if (!allowed) throw problem('too-many-requests', { headers: { 'Retry-After': String(retryAfter) } });
  }
}
