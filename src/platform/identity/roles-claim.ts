import type { IssuerSetting } from '../config/issuer-setting';
import { mappedIn, wordsIn } from './claims';

type Claims = Readonly<Record<string, unknown>>;

/** The role keys that the claims give their bearer. Another role of the issuer never becomes one of ours. */
export const rolesIn = (
  claims: Claims,
  { rolesClaim, roleMapping }: Pick<IssuerSetting, 'rolesClaim' | 'roleMapping'>,
): readonly string[] => mappedIn(claims, rolesClaim, roleMapping);

const longestUnit = 100;
const mostUnits = 50;

/** The units of the person, in the issuer's own words. */
export const unitsIn = (
  claims: Claims,
  { unitsClaim = 'units' }: Pick<IssuerSetting, 'unitsClaim'>,
): readonly string[] =>
  [...new Set(wordsIn(claims, unitsClaim))]
    .filter(unit => unit.length <= longestUnit && /^[\w./:@-]+$/.test(unit))
    .slice(0, mostUnits);
