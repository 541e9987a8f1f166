import { KernelFault } from './evolve';
import type { FileBase, Procedure } from './procedure';
import { regionNames, type RegionOfMachine, type StatePattern } from './region';

/** What the exhaustive walk found. */
export interface Walk {
  /** Reachable combinations of region states. */
  readonly states: number;
  /** Steps taken between them. */
  readonly steps: number;
  /** Broken invariants, dead ends, rows and states that nothing reaches; empty when the procedure is sound. */
  readonly violations: readonly string[];
}

/**
 * Walks every combination of region states that the rows can reach. Guards on states are taken exactly, all other
 * guards as free choices, so that what the walk proves holds whatever the facts are.
 */
export function walk<F extends FileBase>(procedure: Procedure<F>): Walk {
  const space = new Space(procedure.machine.regions.map(held => held));
  const pairs = procedure.commands.flatMap(row => (row.firstHand ? [row.firstHand.event.type] : []));
  const size = space.size * 3 ** pairs.length;
  if (size > 2 ** 31) throw new KernelFault(`the state space (${size}) is too large to walk`);

  const violations = new Set<string>();
  const steps = compile(procedure, space, pairs, violations);
  const nevers = procedure.invariants.flatMap(({ name, never }) =>
    never ? [{ name, test: space.compile(never) }] : [],
  );
  const isFinal = space.compile(procedure.final);
  const seen = new Uint8Array(size);
  const queue: number[] = [space.encode(procedure.machine.regions.map(({ region }) => region.blank.state))];
  seen[queue[0] ?? 0] = 1;
  const usedRows = new Set<string>();
  const visited = procedure.machine.regions.map(() => new Set<number>());
  let taken = 0;

  for (let at = 0; at < queue.length; at++) {
    const state = queue[at] ?? 0;
    const base = state % space.size;
    visited.forEach((set, region) => set.add(space.digit(base, region)));
    for (const { name, test } of nevers) if (test(base)) violations.add(`${name}: reached ${space.describe(base)}`);
    let open = false;
    for (const step of steps) {
      if (at === 0 ? !step.opens : step.opens) continue;
      if (!step.enabled(base)) continue;
      for (const next of step.take(state)) {
        usedRows.add(step.row);
        taken++;
        if (next !== state) open = true;
        if (seen[next] === 0) {
          seen[next] = 1;
          queue.push(next);
        }
      }
    }
    if (!open && !isFinal(base)) violations.add(`dead end: ${space.describe(base)}`);
  }

  for (const step of steps) if (!usedRows.has(step.row)) violations.add(`no case ever reaches the row ${step.row}`);
  procedure.machine.regions.forEach(({ region }, index) =>
    regionNames(region).forEach((name, digit) => {
      if (!visited[index]?.has(digit)) violations.add(`no case ever reaches ${region.name}:${name}`);
    }),
  );
  for (const lost of cannotEnd(queue, steps, isFinal, space.size, seen).slice(0, 5))
    violations.add(`cannot come to an end any more: ${space.describe(lost)}`);
  return { states: queue.length, steps: taken, violations: [...violations] };
}

/** Mixed-radix numbering of all combinations of region states. */
class Space {
  readonly size: number;
  private readonly weights: number[] = [];
  private readonly names: (readonly string[])[];

  constructor(private readonly regions: readonly RegionOfMachine[]) {
    this.names = regions.map(({ region }) => regionNames(region));
    this.size = this.names.reduce((weight, states) => {
      this.weights.push(weight);
      return weight * states.length;
    }, 1);
  }

  index(region: string): number {
    return this.regions.findIndex(held => held.region.name === region);
  }

  encode(states: readonly string[]): number {
    return states.reduce((sum, state, region) => sum + (this.weights[region] ?? 0) * this.code(region, state), 0);
  }

  code(region: number, state: string): number {
    return this.names[region]?.indexOf(state) ?? -1;
  }

  digit(base: number, region: number): number {
    return Math.floor(base / (this.weights[region] ?? 1)) % (this.names[region]?.length ?? 1);
  }

  with(state: number, region: number, digit: number): number {
    return state + (digit - this.digit(state % this.size, region)) * (this.weights[region] ?? 0);
  }

  compile(pattern: StatePattern): (base: number) => boolean {
    const tests = Object.entries(pattern).map(([name, wanted]) => {
      const region = this.index(name);
      const mask = [wanted].flat().reduce((bits, state) => bits | (1 << this.code(region, state)), 0);
      return { region, mask };
    });
    return base => tests.every(({ region, mask }) => ((mask >> this.digit(base, region)) & 1) === 1);
  }

  describe(base: number): string {
    return this.regions
      .map(({ region }, i) => `${region.name}:${this.names[i]?.[this.digit(base, i)] ?? '?'}`)
      .join(' ');
  }
}

interface Step {
  readonly row: string;
  readonly opens: boolean;
  enabled(base: number): boolean;
  /** Every state that one giving of the command can lead to. */
  take(state: number): number[];
}

function compile<F extends FileBase>(
  procedure: Procedure<F>,
  space: Space,
  pairs: readonly string[],
  violations: Set<string>,
): Step[] {
  const barred = procedure.invariants.flatMap(({ name, neverDuring }) =>
    neverDuring
      ? [{ name, events: new Set(neverDuring.events.map(({ type }) => type)), test: space.compile(neverDuring.states) }]
      : [],
  );
  const handAt = (state: number, pair: number) => Math.floor(state / (space.size * 3 ** pair)) % 3;
  const withHand = (state: number, pair: number, hand: number) =>
    state + (hand - handAt(state, pair)) * space.size * 3 ** pair;

  return procedure.commands.map(row => {
    const name = `${row.by[0]?.authority.slug ?? ''}/${row.name}`;
    const conditions = [row.from, ...row.requires.flatMap(({ states }) => (states ? [states] : []))].map(pattern =>
      space.compile(pattern),
    );
    const effects = row.records.map(effect => {
      const region = space.index(effect.event.region);
      const { from, to } = effect.event.move;
      return {
        type: effect.event.type,
        region,
        from: from && space.compile({ [effect.event.region]: from }),
        targets: to === undefined ? undefined : [to].flat().map(state => space.code(region, state)),
        when: effect.when && space.compile(effect.when),
        optional: effect.provided !== undefined,
        pair: pairs.indexOf(effect.event.type),
      };
    });
    const second = row.firstHand ? pairs.indexOf(row.firstHand.event.type) : -1;
    const hands = second >= 0 || effects.some(({ pair }) => pair >= 0) ? [1, 2] : [0];

    const take = (state: number): number[] =>
      hands.flatMap(hand => {
        if (second >= 0 && handAt(state, second) === hand) return [];
        let reached = [state];
        for (const effect of effects) {
          if (effect.when && !effect.when(state % space.size)) continue;
          for (const { name: invariant, events, test } of barred)
            if (events.has(effect.type) && test(state % space.size))
              violations.add(`${invariant}: ${name} records ${effect.type} in ${space.describe(state % space.size)}`);
          const moved = reached.flatMap(before => {
            if (effect.from && !effect.from(before % space.size)) {
              violations.add(
                `${name} records ${effect.type} where it cannot be taken: ${space.describe(before % space.size)}`,
              );
              return [];
            }
            const after = effect.targets?.map(digit => space.with(before, effect.region, digit)) ?? [before];
            return effect.pair >= 0 ? after.map(one => withHand(one, effect.pair, hand)) : after;
          });
          reached = effect.optional ? [...reached, ...moved] : moved;
        }
        return reached;
      });
    return { row: name, opens: row.opens === true, enabled: base => conditions.every(test => test(base)), take };
  });
}

/** States from which no sequence of rows leads to the end any more. */
function cannotEnd(
  queue: readonly number[],
  steps: readonly Step[],
  isFinal: (base: number) => boolean,
  size: number,
  seen: Uint8Array,
): number[] {
  const ends = 2;
  for (const state of queue) if (isFinal(state % size)) seen[state] = ends;
  let open = queue.filter((state, at) => at > 0 && seen[state] !== ends);
  for (let before = -1; before !== open.length;) {
    before = open.length;
    for (let at = open.length - 1; at >= 0; at--) {
      const state = open[at] ?? 0;
      const canEnd = steps.some(
        step => !step.opens && step.enabled(state % size) && step.take(state).some(next => seen[next] === ends),
      );
      if (canEnd) seen[state] = ends;
    }
    open = open.filter(state => seen[state] !== ends);
  }
  return open.map(state => state % size);
}
