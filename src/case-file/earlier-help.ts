import type { Beyond } from '../kernel';

/** What the authority's own earlier cases of the same person may tell, by the key under which it is looked up. Civil dates. */
export const lastAssistedExit = 'last-assisted-exit';
export const lastReintegration = 'last-reintegration';
export const earlierHelp = [lastAssistedExit, lastReintegration] as const;

/** The later of two days, where there is one. */
export const laterOf = (one: string | undefined, other: string | undefined): string | undefined =>
  [one, other]
    .filter(day => day !== undefined)
    .sort()
    .at(-1);

/** What was found under a key; nothing where nobody looked, or nothing was there. */
export const foundBeyond = (beyond: Beyond | undefined, key: (typeof earlierHelp)[number]): string | undefined =>
  beyond?.[key];
