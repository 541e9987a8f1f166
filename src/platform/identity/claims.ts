type Claims = Readonly<Record<string, unknown>>;

/** The texts that a claim holds: a list, or words in one text. The name may be a dotted path. */
export function wordsIn(claims: Claims, claim: string): readonly string[] {
  const found = own(claims, claim) ?? claim.split('.').reduce<unknown>(own, claims);
  const values: unknown[] = typeof found === 'string' ? found.split(' ') : Array.isArray(found) ? found : [];
  return values.filter(value => typeof value === 'string' && value !== '').map(String);
}

/** What the mapping makes of those texts; what it does not list is dropped, so that no chance likeness of names counts. */
export function mappedIn(claims: Claims, claim: string, mapping: Readonly<Record<string, string>>): readonly string[] {
  const keys = wordsIn(claims, claim).map(value => own(mapping, value));
  return [...new Set(keys.filter(key => typeof key === 'string'))];
}

/** Only what the object itself holds: a claim value such as `constructor` must find nothing. */
const own = (from: unknown, key: string): unknown =>
  typeof from === 'object' && from !== null && Object.hasOwn(from, key)
    ? (from as Readonly<Record<string, unknown>>)[key]
    : undefined;
