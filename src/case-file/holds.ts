import { eventOf, type Region } from '../kernel';

/** What kind of bar to enforcement it is; each cites its own ground in the row that sets it. */
export type HoldKind =
  | 'stay-by-authority'
  | 'stay-by-court'
  | 'stay-for-international-body'
  | 're-examination'
  | 'asylum-application'
  | 'temporary-permit'
  | 'reported-impediment';

export interface Hold {
  readonly number: number;
  readonly kind: HoldKind;
  /** The authority that set it, and that lifts it. */
  readonly source: string;
  /** Countries to which nothing may be enforced (ISO 3166-1 alpha-3); empty means every country. */
  readonly countries: readonly string[];
  readonly since: string;
  /** What ends it, in words of the law: a decision, a ruling, a date. */
  readonly endsWith: string;
}

export interface Holds {
  /** `limited`: some countries are barred; `barred`: every country is. */
  readonly state: 'free' | 'limited' | 'barred';
  readonly set: readonly Hold[];
  readonly counted: number;
}

export const holds: Region<Holds> = {
  name: 'holds',
  title: { en: 'Bars to enforcement', sv: 'Verkställighetshinder', pl: 'Przeszkody w wykonaniu' },
  states: {
    free: { en: 'none', sv: 'inga', pl: 'brak' },
    limited: { en: 'barred for some countries', sv: 'hinder för vissa länder', pl: 'przeszkody dla niektórych państw' },
    barred: { en: 'enforcement is barred', sv: 'verkställigheten är hindrad', pl: 'wykonanie jest wstrzymane' },
  },
  blank: { state: 'free', set: [], counted: 0 },
};

const event = eventOf(holds);

export interface HoldSet {
  readonly kind: HoldKind;
  readonly countries: readonly string[];
  readonly endsWith: string;
}

export const holdSet = event<HoldSet, { reasons: string }>('hold-set', {
  title: { en: 'Enforcement barred', sv: 'Verkställigheten hindrad', pl: 'Wstrzymano wykonanie' },
  to: ['limited', 'barred'],
  apply: (facts, { payload, authority, occurredAt }) => {
    const set = [...facts.set, { number: facts.counted + 1, ...payload, source: authority, since: occurredAt }];
    return { state: stateFor(set), counted: facts.counted + 1, set };
  },
});

export const holdLifted = event<{ number: number; because: string }, { instruction: string }>('hold-lifted', {
  title: { en: 'Bar to enforcement lifted', sv: 'Verkställighetshindret hävt', pl: 'Ustała przeszkoda w wykonaniu' },
  from: ['limited', 'barred'],
  to: ['free', 'limited', 'barred'],
  apply: (facts, { payload }) => {
    const set = facts.set.filter(({ number }) => number !== payload.number);
    return { ...facts, set, state: stateFor(set) };
  },
});

export const holdsEvents = [holdSet, holdLifted];

/** The holds that bar enforcement to this country; without a country, all of them. */
export const barringTo = (facts: Holds, country?: string): readonly Hold[] =>
  facts.set.filter(({ countries }) => country === undefined || countries.length === 0 || countries.includes(country));

function stateFor(set: readonly Hold[]): Holds['state'] {
  if (set.length === 0) return 'free';
  return set.some(({ countries }) => countries.length === 0) ? 'barred' : 'limited';
}
