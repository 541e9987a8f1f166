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

/** A file that notices which of its parts are looked at: `custody`, `deadlines.appeal`. */
export function watched<F extends FileBase>(file: F): { readonly file: F; looked(): readonly string[] } {
  const seen = new Set<string>();
  const noting = <T extends object>(
    target: T,
    named: (key: string) => string,
    into?: (key: string) => object | undefined,
  ) =>
    new Proxy(target, {
      get: (_, key) => {
        const inner = typeof key === 'string' ? into?.(key) : undefined;
        if (typeof key === 'string' && !inner) seen.add(named(key));
        return inner ?? (Reflect.get(target, key) as unknown);
      },
    });
  const deadlines = noting(file.deadlines, key => `deadlines.${key}`);
  const whole = noting(
    file,
    key => key,
    key => (key === 'deadlines' ? deadlines : undefined),
  );
  return { file: whole, looked: () => [...seen] };
}
