import type { Authority, Role } from './authority';
import type { Command } from './command';
import type { RunningDeadline } from './deadline';
import type { DeadlineRule } from './deadline-rule';
import type { EventType, RegionFacts, RegionOfMachine, StatePattern } from './region';
import type { Text } from './text';

/** What every case file has beside its regions: the deadlines that run. */
export interface FileBase {
  readonly deadlines: Readonly<Record<string, RunningDeadline>>;
  readonly deadlinesStarted: number;
}

/** Regions side by side: what a case can be. */
export interface Machine<F extends FileBase> {
  readonly regions: readonly RegionOfMachine[];
  readonly empty: F;
  facts(file: F, region: string): RegionFacts;
  withFacts(file: F, region: string, facts: RegionFacts): F;
}

/** What must be true of every reachable case. */
export interface Invariant {
  readonly name: string;
  /** A combination of states that may never be reached. */
  readonly never?: StatePattern;
  /** Events that may never be recorded while these states hold. */
  readonly neverDuring?: { readonly events: readonly EventType[]; readonly states: StatePattern };
}

/** The rows of one country, composed. */
export interface Procedure<F extends FileBase> {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly version: string;
  readonly machine: Machine<F>;
  readonly authorities: readonly Authority[];
  readonly roles: readonly Role[];
  readonly commands: readonly Command<F>[];
  readonly deadlines: readonly DeadlineRule<F>[];
  /** What the statutory notices are called, by their keys. */
  readonly notices?: Readonly<Record<string, Text>>;
  /** States in which a case has come to its end. */
  readonly final: StatePattern;
  readonly invariants: readonly Invariant[];
}

export const statesOf = <F extends FileBase>(machine: Machine<F>, file: F): Record<string, string> =>
  Object.fromEntries(machine.regions.map(({ region }) => [region.name, machine.facts(file, region.name).state]));
