import { eventOf, type Region } from '../kernel';

/** What kind of bar to enforcement it is; each cites its own ground in the row that sets it. */
export const holdKinds = [
  'stay-by-authority',
  'stay-by-court',
  'stay-motion',
  'stay-for-international-body',
  're-examination',
  'asylum-application',
  'permit-application',
  'temporary-permit',
  'prosecution',
  'reported-impediment',
  'humanitarian-stay-case',
  'tolerated-stay-case',
  'trafficking-permit-case',
  'permit-or-family-tie',
  'exit-ban',
  'declared-intention',
] as const;
export type HoldKind = (typeof holdKinds)[number];

/** What ends a bar, as the row that sets it says. */
export const holdEnds = [
  'decided-anew',
  'appeal-ruled',
  'stay-motion-ruled',
  're-examination-decided',
  're-examination-final',
  'asylum-finally-refused',
  'permit-decided',
  'permit-expired',
  'day-passed',
  'international-body-withdrew',
  'prosecution-ended',
  'impediment-answered',
  'stay-case-decided',
  'tie-ended',
  'exit-ban-ended',
  'application-lodged',
] as const;
export type HoldEnd = (typeof holdEnds)[number];

export interface Hold {
  readonly number: number;
  readonly kind: HoldKind;
  /** The authority that set it, and that lifts it. */
  readonly source: string;
  /** Countries to which nothing may be enforced (ISO 3166-1 alpha-3); empty means every country. */
  readonly countries: readonly string[];
  readonly since: string;
  /** What ends it: a {@link HoldEnd}, or the words of an older journal. */
  readonly endsWith: string;
  /** Last civil day, where the bar has one: time ends it after that day. */
  readonly until?: string;
  /** Code of what brought it about, where the kind alone does not tell. */
  readonly ground?: string;
  /** When nobody had answered it in time, RFC 3339 UTC. */
  readonly escalatedAt?: string;
}

export interface Holds {
  /** `limited`: some countries are barred; `barred`: every country is. */
  readonly state: 'free' | 'limited' | 'barred';
  readonly set: readonly Hold[];
  readonly counted: number;
  /** Grounds that have already barred once, for bars that the law grants a first time only. */
  readonly grounds?: readonly string[];
  /** Day on which the yearly need of a review was last reported. */
  readonly reviewReportedOn?: string;
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

export type HoldSet = Pick<Hold, 'kind' | 'countries' | 'endsWith' | 'until' | 'ground'>;

export const holdSet = event<HoldSet, { reasons: string }>('hold-set', {
  title: { en: 'Enforcement barred', sv: 'Verkställigheten hindrad', pl: 'Wstrzymano wykonanie' },
  to: ['limited', 'barred'],
  apply: (facts, { payload, authority, occurredAt }) => {
    const set = [...facts.set, { number: facts.counted + 1, ...payload, source: authority, since: occurredAt }];
    const { ground } = payload;
    return {
      state: stateFor(set),
      counted: facts.counted + 1,
      set,
      ...(facts.grounds && { grounds: facts.grounds }),
      ...(facts.reviewReportedOn !== undefined && { reviewReportedOn: facts.reviewReportedOn }),
      ...(ground !== undefined && { grounds: [...new Set([...(facts.grounds ?? []), ground])] }),
    };
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

export const impedimentEscalated = event<{ number: number }>('impediment-escalated', {
  title: {
    en: 'Impediment escalated: no answer in time',
    sv: 'Verkställighetshinder eskalerat: inget svar i tid',
    pl: 'Eskalacja: brak odpowiedzi na przeszkodę w terminie',
  },
  from: ['limited', 'barred'],
  apply: (facts, { payload, occurredAt }) => ({
    ...facts,
    set: facts.set.map(hold => (hold.number === payload.number ? { ...hold, escalatedAt: occurredAt } : hold)),
  }),
});

/** Whoever enforces in a security case says once a year whether what bars it should be examined anew. */
export const reviewNeedReported = event<{ reportedOn: string; needed: boolean }>('review-need-reported', {
  title: {
    en: 'Yearly need of a review reported',
    sv: 'Årligt behov av omprövning anmält',
    pl: 'Zgłoszono coroczną potrzebę ponownego badania',
  },
  from: ['limited', 'barred'],
  apply: (facts, { payload }) => ({ ...facts, reviewReportedOn: payload.reportedOn }),
});

/** The case ends, and with it everything that barred its enforcement. */
export const holdsEnded = event<{ because: string }>('holds-ended', {
  title: {
    en: 'All bars to enforcement ended',
    sv: 'Alla verkställighetshinder upphörde',
    pl: 'Ustały wszystkie przeszkody w wykonaniu',
  },
  from: ['limited', 'barred'],
  to: 'free',
  apply: facts => ({ ...facts, set: [] }),
});

export const holdsEvents = [holdSet, holdLifted, impedimentEscalated, reviewNeedReported, holdsEnded];

/** The holds that bar enforcement to this country; without a country, all of them. */
export const barringTo = (facts: Holds, country?: string): readonly Hold[] =>
  facts.set.filter(({ countries }) => country === undefined || countries.length === 0 || countries.includes(country));

/** The bar that time ends first, if any has a last day. */
export const nextDated = ({ set }: Holds): (Hold & { readonly until: string }) | undefined =>
  set
    .flatMap(hold => (hold.until === undefined ? [] : [{ ...hold, until: hold.until }]))
    .reduce<(Hold & { readonly until: string }) | undefined>(
      (first, hold) => (first && first.until <= hold.until ? first : hold),
      undefined,
    );

/** Reports of impediments that wait for an answer and have not been escalated, the oldest first. */
export const waitingReports = ({ set }: Holds): readonly Hold[] =>
  set.filter(({ kind, escalatedAt }) => kind === 'reported-impediment' && escalatedAt === undefined);

function stateFor(set: readonly Hold[]): Holds['state'] {
  if (set.length === 0) return 'free';
  return set.some(({ countries }) => countries.length === 0) ? 'barred' : 'limited';
}
