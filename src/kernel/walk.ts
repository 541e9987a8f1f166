import { compileRows, firstHands, follow, handOf, rowName, RowIndex, type Report } from './compiled-rows';
import { partsOf } from './partition';
import type { FileBase, Procedure } from './procedure';
import { regionNames } from './region';
import { CombinationList, CombinationSet, holds, StateSpace, type Mask } from './state-space';

/** What the exhaustive walk found. */
export interface Walk {
  /** Reachable combinations of region states, over all parts that were walked. */
  readonly states: number;
  /** Steps taken between them. */
  readonly steps: number;
  /** Broken invariants, dead ends, rows and states that nothing reaches; empty when the procedure is sound. */
  readonly violations: readonly string[];
}

/** So many combinations are named for each thing that is wrong; the rest would only repeat it. */
const examples = 3;

/**
 * Walks every combination of region states that the rows can reach. Guards on states are taken exactly, all other
 * guards as free choices, so that what the walk proves holds whatever the facts are.
 * @throws KernelFault when a row names a region or state that does not exist, or the space is too large
 */
export function walk<F extends FileBase>(procedure: Procedure<F>): Walk {
  const walks = partsOf(procedure).map(walkPart);
  const used = new Set(walks.flatMap(part => [...part.used]));
  const seen = new Set(walks.flatMap(part => [...part.seen]));
  const unused = procedure.commands
    .map(rowName)
    .filter(name => !used.has(name))
    .map(name => `no case ever reaches the row ${name}`);
  const unseen = procedure.machine.regions
    .flatMap(({ region }) => regionNames(region).map(state => `${region.name}:${state}`))
    .filter(state => !seen.has(state))
    .map(state => `no case ever reaches ${state}`);
  return {
    states: walks.reduce((sum, part) => sum + part.states, 0),
    steps: walks.reduce((sum, part) => sum + part.steps, 0),
    violations: [...new Set(walks.flatMap(({ violations }) => violations)), ...unused, ...unseen],
  };
}

interface Part extends Walk {
  /** Rows that were given somewhere. */
  readonly used: ReadonlySet<string>;
  /** States that were reached, as `region:state`. */
  readonly seen: ReadonlySet<string>;
}

function walkPart<F extends FileBase>(procedure: Procedure<F>): Part {
  const regions = procedure.machine.regions.map(({ region }) => region);
  const space = new StateSpace([
    ...regions.map(region => ({ name: region.name, states: regionNames(region) })),
    ...firstHands(procedure).map(handOf),
  ]);
  const rows = compileRows(procedure, space);
  const nevers = procedure.invariants.flatMap(({ name, never }) =>
    never ? [{ name, states: space.masks(never) }] : [],
  );
  const final = space.masks(procedure.final);
  const findings = new Map<string, Set<number>>();
  const report: Report = (what, combination) => {
    const found = findings.get(what);
    if (!found) findings.set(what, new Set([combination]));
    else if (found.size < examples) found.add(combination);
  };

  const seen = new CombinationSet(space.size);
  const reached = new CombinationList();
  const digits = new Uint8Array(space.dimensions.length);
  const used = new Set<string>();
  const visited = space.dimensions.map(({ states }) => new Uint8Array(states.length));
  let steps = 0;
  let current = 0;
  let departures = 0;
  const visit = (next: number): boolean => {
    steps++;
    if (next !== current) departures++;
    if (seen.add(next)) reached.push(next);
    return false;
  };
  const give = (row: (typeof rows)[number]): boolean => {
    if (row.idle && used.has(row.name)) {
      steps++;
      return false;
    }
    const { firstHand } = row;
    if (firstHand !== undefined && digits[firstHand] === 0)
      report(`${row.name} approves what nobody has prepared`, current);
    const before = steps;
    follow(row, current, digits, visit, report);
    if (steps > before) used.add(row.name);
    return false;
  };

  // A case that was never opened is not a case in the blank states: only the rows that open may be given there.
  const blank = space.encode([
    ...regions.map(region => region.blank.state),
    ...firstHands(procedure).map(() => 'nobody'),
  ]);
  current = blank;
  space.decode(blank, digits);
  regions.forEach((_, at) => mark(visited[at], digits[at]));
  for (const row of rows) if (row.opens && holds(row.conditions, digits)) give(row);

  const later = new RowIndex(
    rows.filter(row => !row.opens),
    space,
  );
  for (let at = 0; at < reached.length; at++) {
    current = reached.at(at);
    space.decode(current, digits);
    for (let dimension = 0; dimension < digits.length; dimension++) mark(visited[dimension], digits[dimension]);
    for (const { name, states } of nevers) if (holds(states, digits)) report(`${name}: reached`, current);
    const before = departures;
    later.some(digits, give);
    if (departures === before && !holds(final, digits)) report('dead end', current);
  }
  const moving = new RowIndex(
    rows.filter(row => !row.opens && !row.idle),
    space,
  );
  reportCannotEnd(reached, moving, space, final, report);

  const violations = [...findings].flatMap(([what, where]) => [...where].map(at => `${what}: ${space.describe(at)}`));
  const reachedStates = regions.flatMap((region, at) =>
    regionNames(region)
      .filter((_, digit) => visited[at]?.[digit] === 1)
      .map(state => `${region.name}:${state}`),
  );
  return { states: reached.length, steps, violations, used, seen: new Set(reachedStates) };
}

const mark = (visited: Uint8Array | undefined, digit: number | undefined): void => {
  if (visited && digit !== undefined) visited[digit] = 1;
};

/** Combinations from which no sequence of rows leads to the end any more. */
function reportCannotEnd(
  reached: CombinationList,
  rows: RowIndex,
  space: StateSpace,
  final: readonly Mask[],
  report: Report,
): void {
  const digits = new Uint8Array(space.dimensions.length);
  const ends = new CombinationSet(space.size);
  let current = 0;
  const isEnd = (next: number): boolean => ends.has(next);
  const alreadyReported: Report = () => undefined;
  const leadsToEnd = (row: Parameters<Parameters<RowIndex['some']>[1]>[0]): boolean =>
    follow(row, current, digits, isEnd, alreadyReported);

  // Backwards, because the end of a case is found late; each pass looks only at what the last one left open.
  let open = new CombinationList();
  for (let at = reached.length - 1; at >= 0; at--) {
    space.decode(reached.at(at), digits);
    if (holds(final, digits)) ends.add(reached.at(at));
    else open.push(reached.at(at));
  }
  for (let before = -1; before !== open.length;) {
    before = open.length;
    const left = new CombinationList();
    for (let at = 0; at < open.length; at++) {
      current = open.at(at);
      space.decode(current, digits);
      if (rows.some(digits, leadsToEnd)) ends.add(current);
      else left.push(current);
    }
    open = left;
  }
  for (let at = open.length - 1; at >= 0; at--) report('cannot come to an end any more', open.at(at));
}
