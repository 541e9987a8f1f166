/** The first two letters of a UN/LOCODE, by the states of the area of return (ISO 3166-1, alpha-2 and alpha-3). */
const stateOfPrefix: Readonly<Record<string, string>> = {
  ...{ AT: 'AUT', BE: 'BEL', BG: 'BGR', CH: 'CHE', CY: 'CYP', CZ: 'CZE', DE: 'DEU', DK: 'DNK', EE: 'EST', ES: 'ESP' },
  ...{ FI: 'FIN', FR: 'FRA', GR: 'GRC', HR: 'HRV', HU: 'HUN', IS: 'ISL', IT: 'ITA', LI: 'LIE', LT: 'LTU', LU: 'LUX' },
  ...{ LV: 'LVA', MT: 'MLT', NL: 'NLD', NO: 'NOR', PL: 'POL', PT: 'PRT', RO: 'ROU', SE: 'SWE', SI: 'SVN', SK: 'SVK' },
};

/** The state of the area of return in which a place lies; undefined outside it. */
export const memberStateOfPlace = (locode: string): string | undefined => stateOfPrefix[locode.slice(0, 2)];
