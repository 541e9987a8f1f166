import { Temporal } from 'temporal-polyfill';
import { Nonces } from './nonces';
import { RememberedProofs } from './spent-proofs';

describe('A nonce', () => {
  it('is good for a minute at least and for two at most, on every replica with the same key', () => {
    const time = { now: 600 };
    const nonces = new Nonces('key', () => time.now);
    const nonce = nonces.current();
    for (const [now, good] of [
      [600, true],
      [659, true],
      [660, true],
      [719, true],
      [720, false],
      [599, false],
    ] as const) {
      time.now = now;
      expect([now, nonces.good(nonce), new Nonces('key', () => now).good(nonce)]).toEqual([now, good, good]);
    }
    expect(new Nonces('other', () => 600).good(nonce)).toBe(false);
    expect(nonces.good('')).toBe(false);
  });
});

describe('Proofs that one process remembers', () => {
  it('serve once, and are forgotten when they are too old to be used', async () => {
    const time = { now: 0 };
    const proofs = new RememberedProofs(() => time.now);
    const spend = (text: string) =>
      proofs.spend(Buffer.from(text), Temporal.Instant.fromEpochMilliseconds(time.now + 90));
    expect([await spend('a'), await spend('a'), await spend('b')]).toEqual([true, false, true]);
    time.now = 89;
    expect([await spend('a'), await spend('c')]).toEqual([false, true]);
    time.now = 90;
    expect(await spend('d')).toBe(true);
    expect(proofs.size).toBe(2);
  });
});
