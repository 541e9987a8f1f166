import type { IssuerSetting } from '../config/issuer-setting';

/**
 * The role keys that the claims give their bearer. What the mapping does not list is dropped, so that an issuer's other
 * roles never become ours by a chance likeness of names.
 */
export function rolesIn(
  claims: Readonly<Record<string, unknown>>,
  { rolesClaim, roleMapping }: Pick<IssuerSetting, 'rolesClaim' | 'roleMapping'>,
): readonly string[] {
  const found = own(claims, rolesClaim) ?? rolesClaim.split('.').reduce<unknown>(own, claims);
  const values: unknown[] = typeof found === 'string' ? found.split(' ') : Array.isArray(found) ? found : [];
  const keys = values.map(value => (typeof value === 'string' ? own(roleMapping, value) : undefined));
  return [...new Set(keys.filter(key => typeof key === 'string'))];
}

/** Only what the object itself holds: a claim value such as `constructor` must find nothing. */
const own = (from: unknown, key: string): unknown =>
  typeof from === 'object' && from !== null && Object.hasOwn(from, key)
    ? (from as Readonly<Record<string, unknown>>)[key]
    : undefined;
