import { Logger } from '@nestjs/common';
import {
  createRemoteJWKSet,
  customFetch,
  type FetchImplementation,
  errors,
  type CryptoKey,
  type FlattenedJWSInput,
  type JWSHeaderParameters,
} from 'jose';
import { Temporal } from 'temporal-polyfill';

/** How often an issuer is asked for its keys. All in milliseconds. */
export interface KeyTiming {
  /** Keys older than this are fetched anew before they are used. */
  readonly refreshAfter: number;
  /** After an answer, no unknown key makes us ask again for so long. */
  readonly cooldown: number;
  /** After a failure, nothing makes us ask again for so long. */
  readonly retryAfter: number;
  readonly timeout: number;
  /** Keys that were last confirmed longer ago than this vouch for nothing, or a key that was stolen would do so forever. */
  readonly outlive: number;
}

export const usualKeyTiming: KeyTiming = {
  refreshAfter: 600_000,
  cooldown: 30_000,
  retryAfter: 5_000,
  timeout: 3_000,
  outlive: 86_400_000,
};

/** What is left to go by while an issuer does not answer. */
export interface Outage {
  readonly keys: 'kept' | 'unknown';
  /** When the keys that we keep stop to count. RFC 3339. */
  readonly until?: string;
}

/** The issuer cannot be reached and its keys are not known, so nobody can say whether the token is good. */
export class IssuerUnavailable extends Error {
  override readonly name = 'IssuerUnavailable';

  constructor(
    readonly issuer: string,
    /** Whole seconds after which asking again makes sense. */
    readonly retryAfter: number,
    options?: ErrorOptions,
  ) {
    super(`the issuer ${issuer} cannot be reached`, options);
  }
}

/**
 * The public keys of one issuer, fetched from the configured address only. Known keys outlive an outage; unknown key ids
 * make us ask once, not once for each token, so that forged tokens cannot turn us against the issuer.
 */
export class IssuerKeys {
  /** Counts the changes of the key set; what was verified under another number is no longer verified. */
  generation = 0;

  private readonly remote;
  private fingerprint = '';
  private failed = false;
  private cause: unknown;
  private askedAt = -Infinity;
  private answeredAt = -Infinity;
  private asking: Promise<void> | undefined;

  constructor(
    private readonly issuer: string,
    jwksUri: string,
    private readonly timing: KeyTiming = usualKeyTiming,
  ) {
    // jose fetches and picks; when to fetch is decided here, because jose asks a failing issuer again for every token.
    this.remote = createRemoteJWKSet(new URL(jwksUri), {
      cacheMaxAge: Infinity,
      cooldownDuration: Infinity,
      timeoutDuration: timing.timeout,
      [customFetch]: fetchTwice,
    });
  }

  /** Whether keys are known that still count. */
  get known(): boolean {
    return performance.now() - this.answeredAt <= this.timing.outlive;
  }

  /** Asks, if the keys have grown old, and does not wait for the answer. */
  refresh(): void {
    if (this.grownOld) void this.ask(this.timing.retryAfter);
  }

  /** What is left to go by, if the issuer failed to answer the last time it was asked. */
  outage(): Outage | undefined {
    if (!this.failed) return undefined;
    if (!this.known) return { keys: 'unknown' };
    const left = Math.floor(this.timing.outlive - (performance.now() - this.answeredAt));
    const until = Temporal.Now.instant().add({ milliseconds: left });
    return { keys: 'kept', until: until.toString({ smallestUnit: 'second' }) };
  }

  /**
   * @throws IssuerUnavailable when the key is not known and cannot be asked for
   * @throws JWKSNoMatchingKey when the issuer has no such key
   */
  async keyFor(header: JWSHeaderParameters, token: FlattenedJWSInput): Promise<CryptoKey> {
    if (this.grownOld) await this.ask(this.timing.retryAfter);
    if (!this.known) throw this.unavailable();
    try {
      return await this.remote(header, token);
    } catch (error) {
      if (!(error instanceof errors.JWKSNoMatchingKey)) throw error;
      await this.ask(this.timing.cooldown);
      if (this.failed) throw this.unavailable();
      return this.remote(header, token);
    }
  }

  /** Joins the question under way, or asks, unless the last question is more recent than `pause`. */
  private async ask(pause: number): Promise<void> {
    const wait = this.failed ? this.timing.retryAfter : pause;
    if (!this.asking && performance.now() - this.askedAt < wait) return;
    this.asking ??= this.fetch().finally(() => (this.asking = undefined));
    await this.asking;
  }

  private async fetch(): Promise<void> {
    this.askedAt = performance.now();
    try {
      await this.remote.reload();
      const fingerprint = JSON.stringify(this.remote.jwks());
      if (fingerprint !== this.fingerprint) this.generation++;
      this.fingerprint = fingerprint;
      this.failed = false;
      this.answeredAt = performance.now();
    } catch (cause) {
      this.cause = cause;
      logger.warn(`The keys of ${this.issuer} cannot be fetched: ${reasonOf(cause)}`);
      this.failed = true;
    }
  }

  private get grownOld(): boolean {
    return performance.now() - this.answeredAt > this.timing.refreshAfter;
  }

  private unavailable(): IssuerUnavailable {
    return new IssuerUnavailable(this.issuer, Math.ceil(this.timing.retryAfter / 1000), {
      cause: this.cause,
    });
  }
}

const logger = new Logger('Identity');

/** Once more at once: an issuer that was restarted has closed the connection that we kept from the last time. */
const fetchTwice: FetchImplementation = (url, options) =>
  fetch(url, options).catch((error: unknown) => {
    if (options.signal.aborted) throw error;
    return fetch(url, options);
  });

/** `fetch failed` alone helps nobody; why it failed is in the cause. */
const reasonOf = (error: unknown): string => {
  const { message, cause } = error as Partial<Error>;
  return cause === undefined ? String(message) : `${message}: ${reasonOf(cause)}`;
};
