import { hash } from 'node:crypto';

/** Longest time in milliseconds for which a verified token is believed without looking again. */
const longestTrust = 10_000;

interface Entry<Verified> {
  readonly verified: Verified;
  /** Monotonic milliseconds. */
  readonly until: number;
  readonly stillGood: () => boolean;
}

/**
 * Remembers verified tokens by digest for some seconds, because checking a signature costs a thousand times more than
 * looking it up. Holds no token, only its digest.
 */
export class VerifiedTokens<Verified> {
  private readonly entries = new Map<string, Entry<Verified>>();

  constructor(
    private readonly most = 10_000,
    private readonly now: () => number = () => performance.now(),
  ) {}

  find(token: string): Verified | undefined {
    const key = digest(token);
    const entry = this.entries.get(key);
    if (!entry) return undefined;
    if (entry.until > this.now() && entry.stillGood()) return entry.verified;
    this.entries.delete(key);
    return undefined;
  }

  /**
   * @param validFor milliseconds until the token expires; never remembered longer
   * @param stillGood false once the keys that vouched for it have changed
   */
  remember(token: string, verified: Verified, validFor: number, stillGood: () => boolean): void {
    if (validFor <= 0) return;
    const oldest = this.entries.size >= this.most ? this.entries.keys().next().value : undefined;
    if (oldest !== undefined) this.entries.delete(oldest);
    this.entries.set(digest(token), { verified, until: this.now() + Math.min(validFor, longestTrust), stillGood });
  }

  get size(): number {
    return this.entries.size;
  }
}

const digest = (token: string): string => hash('sha256', token, 'base64');
