/** Seconds between two attempts, one after another; together more than a day. */
const waits: readonly number[] = [5, 30, 300, 1800, 7200, 18_000, 28_800, 36_000];

/** By how much a wait may be longer, so that receivers that failed together are not all asked together. */
const mostJitter = 0.1;

/**
 * Seconds to wait after so many failed attempts in a row.
 * @param chance from 0 to 1
 * @returns undefined when it is given up
 */
export function waitAfter(failures: number, chance: number = Math.random()): number | undefined {
  const wait = waits[failures - 1];
  return wait === undefined ? undefined : wait * (1 + mostJitter * chance);
}
