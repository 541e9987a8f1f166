/** So many persons have this value in this dimension. */
export interface Count {
  readonly dimension: string;
  readonly value: string;
  readonly persons: number;
}

/** The same, where too few persons are told as none of our business. */
export interface AnonymisedCount {
  readonly dimension: string;
  readonly value: string;
  /** Absent where the number is withheld. */
  readonly persons?: number;
}

/**
 * Withholds every number below `smallest`. Where that leaves a single gap in a dimension, the next smallest number goes
 * too: otherwise the gap could be worked out from the others.
 */
export function anonymised(counts: readonly Count[], smallest: number): readonly AnonymisedCount[] {
  const dimensions = new Map<string, Count[]>();
  for (const count of counts) dimensions.set(count.dimension, [...(dimensions.get(count.dimension) ?? []), count]);
  return [...dimensions.values()].flatMap(cells => {
    const hidden = new Set(cells.filter(({ persons }) => persons < smallest));
    const [alone] = hidden;
    const next = cells.filter(cell => !hidden.has(cell)).sort((one, other) => one.persons - other.persons)[0];
    if (alone && hidden.size === 1 && next) hidden.add(next);
    return cells.map(cell => (hidden.has(cell) ? { dimension: cell.dimension, value: cell.value } : cell));
  });
}
