import { returnDirective } from './acts';

interface Membership {
  /** ISO 3166-1 alpha-3. */
  readonly code: string;
  /** First civil day of it, where that lies after the first day that our rules cover. */
  readonly from?: string;
}

const members = (...codes: readonly string[]): readonly Membership[] => codes.map(code => ({ code }));

/**
 * The states whose territory must be left before an entry ban begins to run: those of the Union that the Return
 * Directive binds, and the four that are associated with Schengen. Ireland is not among them.
 */
const returnArea: readonly Membership[] = [
  ...members('AUT', 'BEL', 'BGR', 'CHE', 'CYP', 'CZE', 'DEU', 'DNK', 'ESP', 'EST', 'FIN', 'FRA', 'GRC', 'HUN', 'ISL'),
  ...members('ITA', 'LIE', 'LTU', 'LUX', 'LVA', 'MLT', 'NLD', 'NOR', 'POL', 'PRT', 'ROU', 'SVK', 'SVN', 'SWE'),
  { code: 'HRV', from: '2013-07-01' },
];

/** Who is bound, and since when, is known and not yet checked against the acts. */
export const returnAreaBasis = [returnDirective('art. 3', 'verify')];

/** Whether a country counted as a member state in the sense of the rules on return on a civil day. */
export const isMemberState = (country: string, on: string): boolean =>
  returnArea.some(({ code, from }) => code === country && (from === undefined || from <= on));
