import type { Computation } from '../../kernel';
import { computeDeadline, dayFixedByDecision } from '../compute';
import { limitationReform } from './rules/limitation';

/** What the limitation of a decision on removal depends on. Civil dates. */
export interface LimitationFacts {
  /** Crime and security decisions last as long as their ban. */
  readonly ground: 'admin' | 'crime' | 'security';
  /** Empty where the decision was enforced before it became final. */
  readonly finalOn?: string;
  /** Departure in accordance with the decision, which is neither exit from Sweden nor from the member states. */
  readonly departedOn?: string;
  /** Last day of the ban, where it is known; an unlimited ban has none. A lifted ban ends with its lifting. */
  readonly banEndsOn?: string;
}

const key = 'se.limitation.admin';

/**
 * The last day on which a decision on refusal of entry or expulsion can be enforced (utlänningslagen 12:22).
 * A decision that had already lapsed when the law changed on 1 April 2025 stays lapsed; one still valid that day
 * follows the newer law, under which no time runs for somebody still in the country.
 * @returns undefined while no time runs
 */
export function limitationOf({ ground, finalOn, departedOn, banEndsOn }: LimitationFacts): Computation | undefined {
  if (ground !== 'admin')
    return banEndsOn === undefined
      ? undefined
      : dayFixedByDecision(`se.limitation.${ground}`, {
          start: finalOn ?? departedOn ?? banEndsOn,
          lawOf: limitationReform,
          lastDay: banEndsOn,
        });

  if (finalOn !== undefined && finalOn < limitationReform) {
    const older = orEndOfBan(
      computeDeadline(key, { start: finalOn, lawOf: '2025-03-31' }),
      { start: finalOn, lawOf: '2025-03-31' },
      banEndsOn,
    );
    if (older.dueOn < limitationReform) return older;
  }
  if (departedOn === undefined) return undefined;
  const newer = { start: departedOn, lawOf: limitationReform };
  return orEndOfBan(computeDeadline(key, newer), newer, banEndsOn);
}

const orEndOfBan = (
  own: Computation,
  question: { readonly start: string; readonly lawOf: string },
  banEndsOn: string | undefined,
): Computation =>
  banEndsOn !== undefined && banEndsOn > own.dueOn ? dayFixedByDecision(key, { ...question, lastDay: banEndsOn }) : own;
