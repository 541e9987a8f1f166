import type { NameValue } from './assertion';
import { fold } from './name-folding';

/** Characters of the name field of a passport (ICAO Doc 9303-4, TD3). */
const fieldLength = 39;

/**
 * The name as the machine-readable zone of a passport writes it: `OCONNOR<<ENYA<SIOBHAN`, without the filler.
 * Undefined for what that zone cannot hold as it stands: other scripts, digits, names that are too long.
 */
export function machineReadableName({
  primary,
  secondary,
}: Pick<NameValue, 'primary' | 'secondary'>): string | undefined {
  const parts = [primary, ...(secondary === null ? [] : [secondary])].map(part =>
    fold(part, 'long')
      .split(/[\s\-.,]+/u)
      .filter(word => word !== '')
      .join('<'),
  );
  const name = parts.join('<<');
  return parts.every(part => /^[A-Z][A-Z<]*$/.test(part)) && name.length <= fieldLength ? name : undefined;
}
