import { gdpr, led } from './acts';

/** The states of the Union and, by agreement, of the European Economic Area. */
const within: ReadonlySet<string> = new Set([
  ...['AUT', 'BEL', 'BGR', 'CYP', 'CZE', 'DEU', 'DNK', 'ESP', 'EST', 'FIN', 'FRA', 'GRC', 'HRV', 'HUN', 'IRL', 'ISL'],
  ...['ITA', 'LIE', 'LTU', 'LUX', 'LVA', 'MLT', 'NLD', 'NOR', 'POL', 'PRT', 'ROU', 'SVK', 'SVN', 'SWE'],
]);

/** Which states are third ones in the sense of the rules on transfers is known and not yet checked against the acts. */
export const thirdStatesBasis = [gdpr('art. 44', 'verify'), led('art. 35', 'verify')];

/** Whether data that are told to a country leave the area in which these rules hold. @param country ISO 3166-1 alpha-3 */
export const isThirdState = (country: string): boolean => !within.has(country);
