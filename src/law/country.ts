/** Whose law it is; EU is Union law. */
export type Country = 'SE' | 'PL' | 'EU';

/** Whose law a key belongs to: its first two letters. */
export const countryOfKey = (key: string): Country => {
  const country = key.slice(0, 2).toUpperCase();
  if (country !== 'SE' && country !== 'PL' && country !== 'EU') throw new TypeError(`${key} names no country`);
  return country;
};
