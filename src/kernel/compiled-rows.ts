import type { Command, Effect } from './command';
import type { FileBase, Procedure } from './procedure';
import { holds, type Mask, type StateSpace } from './state-space';

interface CompiledEffect {
  readonly type: string;
  readonly when: readonly Mask[];
  /** The facts decide whether it is recorded, so both are tried. */
  readonly optional: boolean;
  /** Bits of the effects of the row that take its place. */
  readonly replacedBy: number;
  readonly radix: number;
  readonly weight: number;
  /** Bits of the states in which the event can be taken. */
  readonly from: number;
  /** Digits after it; none where the state stays. */
  readonly targets: readonly number[];
  /** What the first half of a four-eyes pair adds to the number of the combination, and where it is seen. */
  readonly hand?: { readonly weight: number };
  readonly barred: readonly { readonly invariant: string; readonly states: readonly Mask[] }[];
}

export interface CompiledRow {
  readonly name: string;
  readonly opens: boolean;
  readonly conditions: readonly Mask[];
  /** The dimension that tells whether the first half of the pair was given. */
  readonly firstHand?: number;
  readonly effects: readonly CompiledEffect[];
  /** It leaves every state as it was and its own conditions keep it lawful: seen once, it has shown all it can. */
  readonly idle: boolean;
}

/** Told of everything that should not be: what, and in which combination. */
export type Report = (what: string, combination: number) => void;

/** What the walk follows beside the regions: whether the first half of a four-eyes pair was ever given. */
export const handOf = (event: string) => ({ name: `first hand of ${event}`, states: ['nobody', 'somebody'] });

/** What a row is called in a report: no two rows of a procedure share it. */
export const rowName = <F>(row: Pick<Command<F>, 'by' | 'name'>): string =>
  `${row.by[0]?.authority.slug ?? ''}/${row.name}`;

export const firstHands = <F extends FileBase>(procedure: Procedure<F>): readonly string[] => [
  ...new Set(procedure.commands.flatMap(row => (row.firstHand ? [row.firstHand.event.type] : []))),
];

const everyState = -1;

export function compileRows<F extends FileBase>(procedure: Procedure<F>, space: StateSpace): readonly CompiledRow[] {
  const hands = new Set(firstHands(procedure));
  const bars = procedure.invariants.flatMap(({ name, neverDuring }) =>
    neverDuring ? [{ name, ...neverDuring, states: space.masks(neverDuring.states) }] : [],
  );
  const bitsOf = (region: string, states: readonly string[]) =>
    space.masks({ [region]: states })[0]?.bits ?? everyState;

  const compileEffect = (
    { event, when, provided, unless }: Effect<F>,
    _: number,
    effects: readonly Effect<F>[],
  ): CompiledEffect => {
    const dimension = space.index(event.region);
    const { from, to } = event.move;
    // Where nothing follows from it, to have recorded it or not leads to the same place.
    const matters =
      to !== undefined || hands.has(event.type) || effects.some(other => other.unless?.type === event.type);
    return {
      type: event.type,
      when: space.masks(when ?? {}),
      optional: provided !== undefined && matters,
      replacedBy: effects.reduce((bits, other, at) => (other.event.type === unless?.type ? bits | (1 << at) : bits), 0),
      radix: space.radix(dimension),
      weight: space.weights[dimension] ?? 0,
      from: from ? bitsOf(event.region, from) : everyState,
      targets: [to ?? []].flat().map(state => space.digit(dimension, state)),
      ...(hands.has(event.type) && { hand: { weight: space.weights[space.index(handOf(event.type).name)] ?? 0 } }),
      barred: bars
        .filter(({ events }) => events.some(({ type }) => type === event.type))
        .map(({ name, states }) => ({ invariant: name, states })),
    };
  };

  const isIdle = ({ records }: Command<F>, conditions: readonly Mask[]): boolean =>
    records.every(({ event }) => {
      const { from, to = from } = event.move;
      const allowed = (region: string) => {
        const dimension = space.index(region);
        return conditions.reduce((bits, mask) => (mask.dimension === dimension ? bits & mask.bits : bits), everyState);
      };
      const outside = (region: string, states: readonly string[]) => (allowed(region) & ~bitsOf(region, states)) !== 0;
      const stays = event.move.to === undefined || (from?.length === 1 && [to].flat().join() === from[0]);
      const taken = from === undefined || !outside(event.region, from);
      const barred = bars.some(
        ({ events, states }) =>
          events.some(({ type }) => type === event.type) &&
          states.every(mask =>
            conditions.every(other => other.dimension !== mask.dimension || (other.bits & mask.bits) !== 0),
          ),
      );
      return stays && taken && !barred && !hands.has(event.type);
    });

  return procedure.commands.map((row: Command<F>) => {
    const conditions = [row.from, ...row.requires.map(({ states }) => states ?? {})].flatMap(each => space.masks(each));
    return {
      name: rowName(row),
      opens: row.opens === true,
      conditions,
      ...(row.firstHand && { firstHand: space.index(handOf(row.firstHand.event.type).name) }),
      effects: row.records.map(compileEffect),
      idle: row.firstHand === undefined && isIdle(row, conditions),
    };
  });
}

/** Which rows the states allow: one bit a row for every state, so that a combination is judged by a few ANDs. */
export class RowIndex {
  private readonly words: number;
  private readonly allowed: readonly (readonly Uint32Array[])[];
  private readonly left: Uint32Array;

  constructor(
    private readonly rows: readonly CompiledRow[],
    space: StateSpace,
  ) {
    this.words = Math.ceil(rows.length / 32);
    this.left = new Uint32Array(this.words);
    this.allowed = space.dimensions.map(({ states }, dimension) =>
      states.map((_, digit) => {
        const bits = new Uint32Array(this.words);
        rows.forEach(({ conditions }, at) => {
          const bars = conditions.some(mask => mask.dimension === dimension && ((mask.bits >> digit) & 1) === 0);
          if (!bars) bits[at >>> 5] = (bits[at >>> 5] ?? 0) | (1 << (at & 31));
        });
        return bits;
      }),
    );
  }

  /** Calls for each row that may be given here; stops when told so, and says that it was. */
  some(digits: Uint8Array, test: (row: CompiledRow) => boolean): boolean {
    for (let word = 0; word < this.words; word++) {
      let bits = -1;
      for (let at = 0; at < this.allowed.length; at++) bits &= this.allowed[at]?.[digits[at] ?? 0]?.[word] ?? 0;
      this.left[word] = bits;
    }
    for (let word = 0; word < this.words; word++)
      for (let bits = this.left[word] ?? 0; bits !== 0; bits &= bits - 1) {
        const row = this.rows[(word << 5) + 31 - Math.clz32(bits & -bits)];
        if (row && test(row)) return true;
      }
    return false;
  }
}

/**
 * Follows every way in which one giving of a row can end.
 * @param digits the states before the row: conditions of effects look at these, as `decide` does
 * @param visit told each combination after it; answers whether to stop
 */
export function follow(
  row: CompiledRow,
  combination: number,
  digits: Uint8Array,
  visit: (next: number) => boolean,
  report: Report,
  at = 0,
  recorded = 0,
): boolean {
  const effect = row.effects[at];
  if (!effect) return visit(combination);
  if (!holds(effect.when, digits) || (recorded & effect.replacedBy) !== 0)
    return follow(row, combination, digits, visit, report, at + 1, recorded);
  if (effect.optional && follow(row, combination, digits, visit, report, at + 1, recorded)) return true;

  for (const { invariant, states } of effect.barred)
    if (holds(states, digits)) report(`${invariant}: ${row.name} records ${effect.type}`, combination);
  const digit = ((combination / effect.weight) | 0) % effect.radix;
  if (((effect.from >> digit) & 1) === 0) {
    report(`${row.name} records ${effect.type} where it cannot be taken`, combination);
    return false;
  }
  const { hand } = effect;
  const marked = hand && ((combination / hand.weight) | 0) % 2 === 0 ? combination + hand.weight : combination;
  const now = recorded | (1 << at);
  if (effect.targets.length === 0) return follow(row, marked, digits, visit, report, at + 1, now);
  for (const target of effect.targets)
    if (follow(row, marked + (target - digit) * effect.weight, digits, visit, report, at + 1, now)) return true;
  return false;
}
