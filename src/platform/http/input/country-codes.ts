import { getAlpha3Codes } from 'i18n-iso-countries';

/** ISO 3166-1 alpha-3, and Kosovo by the code that travel documents use (ICAO Doc 9303-3 §5). */
export const stateCodes: ReadonlySet<string> = new Set([...Object.keys(getAlpha3Codes()), 'RKS']);

/**
 * Nationalities beside the states (ICAO Doc 9303-3 §5): `XXA` stateless, `XXB` refugee (1951 Convention), `XXC` other
 * refugee, `XXX` unspecified, the British statuses, and documents of organisations.
 */
const otherNationalities = [
  ...['XXA', 'XXB', 'XXC', 'XXX'],
  ...['GBD', 'GBN', 'GBO', 'GBP', 'GBS'],
  ...['UNO', 'UNA', 'UNK', 'EUE', 'XOM', 'XPO'],
];

export const nationalityCodes: ReadonlySet<string> = new Set([...stateCodes, ...otherNationalities]);
