/** What is left of one caller's allowance. */
export interface Allowance {
  readonly allowed: boolean;
  /** Requests that may be made at once now. */
  readonly remaining: number;
  /** Seconds until one more request is allowed, or 0. */
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

  take(key: string): Allowance {
    const now = this.now();
    const { burst } = this.limit;
    const before = this.buckets.get(key) ?? { tokens: burst, at: now };
    const filled = Math.min(burst, before.tokens + (now - before.at) * this.perMillisecond);
    const allowed = filled >= 1;
    const tokens = allowed ? filled - 1 : filled;
    // Set anew, so that the order of the map is the order of use.
    this.buckets.delete(key);
    this.buckets.set(key, { tokens, at: now });
    if (this.buckets.size > this.mostKeys) this.forgetOldest();
    return {
      allowed,
      remaining: Math.floor(tokens),
      retryAfter: tokens >= 1 ? 0 : Math.ceil((1 - tokens) / this.perMillisecond / 1000),
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
