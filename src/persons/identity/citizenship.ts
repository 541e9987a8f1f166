import { alpha3ToAlpha2 } from 'i18n-iso-countries';
import { certainties, isCurrent, type RecordedAssertion } from './assertion';

/** Stateless by the 1954 Convention (ICAO Doc 9303-3 §5). */
const stateless = 'XXA';

/** Codes in which Eurostat differs from ISO 3166-1 alpha-2. */
const ownCodes: Readonly<Record<string, string>> = { [stateless]: 'STLS', GRC: 'EL', RKS: 'XK' };

/** Eurostat's code for a nationality; `UNK` where no country and no statelessness is known. */
export const eurostatCitizen = (nationality: string): string =>
  ownCodes[nationality] ?? alpha3ToAlpha2(nationality) ?? 'UNK';

export interface CountedCitizenship {
  readonly nationality: string;
  /** Why this one of several. */
  readonly reason: 'only-one' | 'most-certain' | 'first-recorded';
}

/** The one nationality under which statistics count a person; the others stay on record. */
export function citizenshipForStatistics(assertions: readonly RecordedAssertion[]): CountedCitizenship | undefined {
  const known = assertions.filter(isCurrent).flatMap(one => (one.kind === 'nationality' ? [one] : []));
  const rank = Math.max(...known.map(({ certainty }) => certainties.indexOf(certainty)));
  const surest = known.filter(({ certainty }) => certainties.indexOf(certainty) === rank);
  const [first] = [...surest].sort((one, other) => one.number - other.number);
  if (!first) return undefined;
  const several = (list: typeof known) => new Set(list.map(({ value }) => value)).size > 1;
  const reason = several(surest) ? 'first-recorded' : several(known) ? 'most-certain' : 'only-one';
  return { nationality: first.value, reason };
}
