import { createHmac, timingSafeEqual } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';

/** Seconds for which one nonce is given out; it is taken for as long again. */
const slot = 60;

/** Nonces that every replica makes and knows without asking the others: a signed moment. RFC 9449 section 9. */
export class Nonces {
  /** @param key the same on every replica */
  constructor(
    private readonly key: string,
    private readonly now: () => number = () => Math.floor(Temporal.Now.instant().epochMilliseconds / 1000),
  ) {}

  current(): string {
    return this.nonceOf(this.slotNow());
  }

  good(nonce: string): boolean {
    const given = Buffer.from(nonce);
    return [0, 1].some(back => {
      const known = Buffer.from(this.nonceOf(this.slotNow() - back));
      return known.length === given.length && timingSafeEqual(known, given);
    });
  }

  private slotNow(): number {
    return Math.floor(this.now() / slot);
  }

  private nonceOf(at: number): string {
    return createHmac('sha256', this.key).update(`dpop-nonce ${at}`).digest('base64url');
  }
}
