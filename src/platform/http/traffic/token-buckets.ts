/** What is left of one caller's allowance. */
export interface Allowance {
  readonly allowed: boolean;
  /** Tokens that may be spent at once now; a plain request costs one. */
  readonly remaining: number;
  /** Seconds until the request that was refused is allowed, or one more after it; 0 when it may be made at once. */
  readonly retryAfter: number;
  /** Seconds until the bucket is full again. */
  readonly reset: number;
}

interface Bucket {
  tokens: number;
  /** Milliseconds of the monotonic clock. */
  at: number;
}

/** A bucket of tokens per key, refilled evenly. Bounded: the key that was quiet longest is forgotten first. */
export class TokenBuckets {
  private readonly buckets = new Map<string, Bucket>();
  private readonly perMillisecond: number;

  constructor(
    private readonly limit: { readonly perMinute: number; readonly burst: number },
    private readonly now: () => number = () => performance.now(),
    private readonly mostKeys = 10_000,
  ) {
    this.perMillisecond = limit.perMinute / 60_000;
  }

  /** @param cost of the request, in tokens; whatever costs more than the burst takes the whole bucket */
  take(key: string, cost = 1): Allowance {
    const now = this.now();
    const { burst } = this.limit;
    const before = this.buckets.get(key) ?? { tokens: burst, at: now };
    const filled = Math.min(burst, before.tokens + (now - before.at) * this.perMillisecond);
    const price = Math.min(cost, burst);
    const allowed = filled >= price;
    const tokens = allowed ? filled - price : filled;
    const wanted = allowed ? 1 : price;
    // Set anew, so that the order of the map is the order of use.
    this.buckets.delete(key);
    this.buckets.set(key, { tokens, at: now });
    if (this.buckets.size > this.mostKeys) this.forgetOldest();
    return {
      allowed,
      remaining: Math.floor(tokens),
      retryAfter: tokens >= wanted ? 0 : Math.ceil((wanted - tokens) / this.perMillisecond / 1000),
      reset: Math.ceil((burst - tokens) / this.perMillisecond / 1000),
    };
  }

  private forgetOldest(): void {
    for (const oldest of this.buckets.keys()) {
      this.buckets.delete(oldest);
      return;
    }
  }
}
