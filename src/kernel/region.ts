import type { CaseEvent } from './event';
import type { Text } from './text';

/** The facts of one region: its state, and what is known in that state. */
export interface RegionFacts {
  readonly state: string;
}

/** Required states by region; several mean any of them. */
export type StatePattern = Readonly<Record<string, string | readonly string[]>>;

/** What an event does to the state of its region. */
export interface Move {
  /** States in which the event can be taken; left out, every state. */
  readonly from?: readonly string[];
  /** The state after it; several when the facts decide which; left out, the state stays. */
  readonly to?: string | readonly string[];
}

/** A kind of event: what it is called, how it moves its region, which facts it leaves. */
export interface EventType<Facts extends RegionFacts = RegionFacts, P = unknown, S = unknown> {
  readonly type: string;
  readonly region: string;
  readonly title: Text;
  readonly version: number;
  readonly move: Move;
  /** Facts after the event. Pure: no clock, no look-ups, and never the sealed part, which erasure may remove. */
  apply(facts: Facts, event: CaseEvent<P>): Facts;
  /** Carries the types of payload and sealed part only; never set. */
  readonly carries?: { readonly payload: P; readonly sealed: S };
}

/** A small statechart: its states, what it starts from, the events it takes. */
export interface Region<Facts extends RegionFacts = RegionFacts> {
  readonly name: string;
  readonly title: Text;
  readonly states: Readonly<Record<Facts['state'], Text>>;
  readonly blank: Facts;
}

interface EventSpec<Facts extends RegionFacts, P> {
  readonly title: Text;
  readonly from?: readonly Facts['state'][];
  readonly to?: Facts['state'] | readonly Facts['state'][];
  readonly version?: number;
  readonly apply: (facts: Facts, event: CaseEvent<P>) => Facts;
}

/** Declares an event of a region: `eventOf(custody)<Released>('released', { title, to: 'at-liberty', apply })`. */
export const eventOf =
  <Facts extends RegionFacts>(region: Region<Facts>) =>
  <P, S = never>(type: string, spec: EventSpec<Facts, P>): EventType<Facts, P, S> => ({
    type,
    region: region.name,
    title: spec.title,
    version: spec.version ?? 1,
    move: { ...(spec.from && { from: spec.from }), ...(spec.to !== undefined && { to: spec.to }) },
    apply: spec.apply,
  });

/** A region with the events that it takes, as a machine composes it. */
export interface RegionOfMachine {
  readonly region: Region;
  readonly events: readonly EventType[];
}

export const regionNames = (region: Region): readonly string[] => Object.keys(region.states);

export const matches = (pattern: StatePattern, states: Readonly<Record<string, string>>): boolean =>
  Object.entries(pattern).every(([region, wanted]) => {
    const state = states[region];
    return state !== undefined && (typeof wanted === 'string' ? wanted === state : wanted.includes(state));
  });
