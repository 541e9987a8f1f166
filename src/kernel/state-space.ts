import { KernelFault } from './evolve';
import type { StatePattern } from './region';

/** The states of one dimension of the space: a region, or a fact that the walk follows beside the regions. */
export interface Dimension {
  readonly name: string;
  readonly states: readonly string[];
}

/** One bit for each allowed state of one dimension. */
export interface Mask {
  readonly dimension: number;
  readonly bits: number;
}

/** Above this a walk would need more memory than a developer's machine gives. */
const largest = 2 ** 31;

/** Numbers every combination of states, so that a combination is one integer and a set of them is a string of bits. */
export class StateSpace {
  readonly size: number;
  readonly weights: readonly number[];

  constructor(readonly dimensions: readonly Dimension[]) {
    const weights: number[] = [];
    this.size = dimensions.reduce((weight, { name, states }) => {
      if (states.length > 31) throw new KernelFault(`${name} has more states than a mask has bits`);
      weights.push(weight);
      return weight * states.length;
    }, 1);
    if (this.size > largest) throw new KernelFault(`the state space (${this.size}) is too large to walk`);
    this.weights = weights;
  }

  index(name: string): number {
    const index = this.dimensions.findIndex(dimension => dimension.name === name);
    if (index < 0) throw new KernelFault(`there is no region ${name}`);
    return index;
  }

  digit(dimension: number, state: string): number {
    const digit = this.dimensions[dimension]?.states.indexOf(state) ?? -1;
    if (digit < 0) throw new KernelFault(`${this.dimensions[dimension]?.name ?? '?'} has no state ${state}`);
    return digit;
  }

  radix(dimension: number): number {
    return this.dimensions[dimension]?.states.length ?? 1;
  }

  encode(states: readonly string[]): number {
    return states.reduce((sum, state, at) => sum + (this.weights[at] ?? 0) * this.digit(at, state), 0);
  }

  /** Writes the digits of a combination into an array that the caller keeps, because this runs millions of times. */
  decode(combination: number, digits: Uint8Array): void {
    let rest = combination;
    for (let at = 0; at < this.dimensions.length; at++) {
      const radix = this.radix(at);
      digits[at] = rest % radix;
      rest = (rest / radix) | 0;
    }
  }

  masks(pattern: StatePattern): readonly Mask[] {
    return Object.entries(pattern).map(([name, wanted]) => {
      const dimension = this.index(name);
      const bits = [wanted].flat().reduce((mask, state) => mask | (1 << this.digit(dimension, state)), 0);
      return { dimension, bits };
    });
  }

  describe(combination: number): string {
    const digits = new Uint8Array(this.dimensions.length);
    this.decode(combination, digits);
    return this.dimensions.map(({ name, states }, at) => `${name}:${states[digits[at] ?? 0] ?? '?'}`).join(' ');
  }
}

export const holds = (masks: readonly Mask[], digits: Uint8Array): boolean => {
  for (const { dimension, bits } of masks) if (((bits >> (digits[dimension] ?? 0)) & 1) === 0) return false;
  return true;
};

/** A set of combinations, one bit each. */
export class CombinationSet {
  private readonly words: Uint32Array;

  constructor(size: number) {
    this.words = new Uint32Array(Math.ceil(size / 32));
  }

  has(combination: number): boolean {
    return (((this.words[combination >>> 5] ?? 0) >>> (combination & 31)) & 1) === 1;
  }

  /** Says whether it is new. */
  add(combination: number): boolean {
    const word = combination >>> 5;
    const bit = 1 << (combination & 31);
    const before = this.words[word] ?? 0;
    if ((before & bit) !== 0) return false;
    this.words[word] = before | bit;
    return true;
  }
}

/** A list of combinations in the order in which they were found; grows without copying a number twice too often. */
export class CombinationList {
  length = 0;
  private items = new Uint32Array(1 << 16);

  push(combination: number): void {
    if (this.length === this.items.length) {
      const larger = new Uint32Array(this.items.length * 2);
      larger.set(this.items);
      this.items = larger;
    }
    this.items[this.length++] = combination;
  }

  at(index: number): number {
    return this.items[index] ?? 0;
  }
}
