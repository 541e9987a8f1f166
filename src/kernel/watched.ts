import type { FileBase } from './procedure';

/** An input of which nothing is known, and which notices whether anybody looked at it. */
export function unknownInput<I>(): { readonly input: I; wasLookedAt(): boolean } {
  let looks = 0;
  const look = <T>(seen: T): T => {
    looks++;
    return seen;
  };
  const input = new Proxy(
    {},
    {
      get: () => look(undefined),
      has: () => look(false),
      ownKeys: () => look([]),
      getOwnPropertyDescriptor: () => look(undefined),
    },
  );
  return { input: input as I, wasLookedAt: () => looks > 0 };
}

/** A file that notices what of it is looked at. */
export interface Watched<F> {
  readonly file: F;
  /** Its parts: `custody`, `deadlines.appeal`. */
  looked(): readonly string[];
  /** The facts themselves, without the places of items in a list: `custody.spells.from`. */
  facts(): readonly string[];
}

export function watched<F extends FileBase>(file: F): Watched<F> {
  const parts = new Set<string>();
  const facts = new Set<string>();
  // One and the same object stays one and the same, however often it is looked at.
  const known = new WeakMap<object, object>();
  const see = (path: readonly string[]) => {
    facts.add(path.join('.'));
    const [part, key] = path;
    if (part !== undefined && part !== 'deadlines') parts.add(part);
    if (part === 'deadlines' && key !== undefined) parts.add(`deadlines.${key}`);
  };
  const watch = <T extends object>(target: T, path: readonly string[]): T => {
    const seen = known.get(target) as T | undefined;
    if (seen) return seen;
    const watching = new Proxy(target, {
      get: (_, key) => {
        const value = Reflect.get(target, key) as unknown;
        if (typeof key === 'symbol' || typeof value === 'function') return value;
        const inside = Array.isArray(target) ? path : [...path, key];
        if (inside.length > 0 && !(inside.length === 1 && key === 'deadlines')) see(inside);
        return typeof value === 'object' && value !== null ? watch(value, inside) : value;
      },
    });
    known.set(target, watching);
    return watching;
  };
  return { file: watch(file, []), looked: () => [...parts], facts: () => [...facts] };
}
