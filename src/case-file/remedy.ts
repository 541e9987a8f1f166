import { eventOf, type Region } from '../kernel';

/** Who examines an appeal, in every country the words of its own law. */
export const appealInstances = [
  'migrationsverket',
  'migrationsdomstol',
  'migrationsoverdomstol',
  'hovratt',
  'hogsta-domstolen',
  'government',
  'komendant-glowny-sg',
  'szef-udsc',
  'wsa',
  'nsa',
] as const;
export type AppealInstance = (typeof appealInstances)[number];

export interface Remedy {
  readonly state: 'none' | 'open' | 'pending' | 'closed';
  /** Lodged appeals in order; the last one is the one that is pending, or the one that was last ruled on. */
  readonly appeals: readonly Appeal[];
  readonly closedBecause?: RemedyEnd;
  /** Day on which the authority set the period that a court had left to it. */
  readonly periodSetOn?: string;
}

export interface Appeal {
  readonly number: number;
  readonly lodgedOn: string;
  /** Kind of instance; journals from before the list was closed carry the name of a court. */
  readonly court: string;
  /** Whether a stay was moved for with it. */
  readonly stayRequested?: boolean;
  readonly outcome?: AppealOutcome;
  readonly decidedOn?: string;
  /** Day on which the ruling was served, from which a further appeal is reckoned. */
  readonly servedOn?: string;
  /** It was about a decision that a new one has taken the place of. */
  readonly ofFormer?: true;
}

export type AppealOutcome =
  'dismissed' | 'upheld' | 'changed' | 'remitted' | 'period-remitted' | 'leave-refused' | 'withdrawn' | 'inadmissible';
export type RemedyEnd = 'period-ended' | 'accepted' | 'ruled' | 'notified' | 'case-closed';

export const remedy: Region<Remedy> = {
  name: 'remedy',
  title: { en: 'Remedy', sv: 'Rättsmedel', pl: 'Środek odwoławczy' },
  states: {
    none: { en: 'not yet open', sv: 'ännu inte öppet', pl: 'jeszcze nie przysługuje' },
    open: { en: 'appeal period running', sv: 'överklagandetiden löper', pl: 'biegnie termin odwołania' },
    pending: { en: 'appeal pending', sv: 'överklagande prövas', pl: 'odwołanie w toku' },
    closed: { en: 'closed', sv: 'avslutat', pl: 'zamknięte' },
  },
  blank: { state: 'none', appeals: [] },
};

const event = eventOf(remedy);

export const remedyOpened = event<Record<string, never>>('remedy-opened', {
  title: { en: 'Appeal period began', sv: 'Överklagandetiden började', pl: 'Rozpoczął się termin odwołania' },
  from: ['none'],
  to: 'open',
  apply: facts => facts,
});

export const appealLodged = event<{ lodgedOn: string; court: string; stayRequested?: boolean }>('appeal-lodged', {
  title: { en: 'Appeal lodged', sv: 'Överklagande inkom', pl: 'Wniesiono odwołanie' },
  from: ['open'],
  to: 'pending',
  apply: (facts, { payload }) => ({
    ...facts,
    appeals: [...facts.appeals, { number: facts.appeals.length + 1, ...payload }],
  }),
});

/** A ruling that can itself be appealed: the time for that begins, and nothing is final yet. */
export const appealRuled = event<{ outcome: AppealOutcome; decidedOn: string; servedOn: string }>('appeal-ruled', {
  title: {
    en: 'Ruling on the appeal, which can be appealed',
    sv: 'Överklagandet avgjort; kan överklagas vidare',
    pl: 'Rozstrzygnięto odwołanie; przysługuje dalszy środek',
  },
  from: ['pending'],
  to: 'open',
  apply: (facts, { payload }) => withLatest(facts, payload),
});

export const appealDecided = event<{ outcome: AppealOutcome; decidedOn: string }>('appeal-decided', {
  title: { en: 'Appeal decided', sv: 'Överklagandet avgjort', pl: 'Rozstrzygnięto odwołanie' },
  from: ['pending'],
  to: 'closed',
  apply: (facts, { payload }) => ({ ...withLatest(facts, payload), closedBecause: 'ruled' }),
});

export const remedyClosed = event<{ because: RemedyEnd }>('remedy-closed', {
  title: { en: 'Remedy closed', sv: 'Rättsmedlet avslutat', pl: 'Środek odwoławczy zamknięty' },
  from: ['none', 'open', 'pending'],
  to: 'closed',
  apply: (facts, { payload }) => ({ ...facts, closedBecause: payload.because }),
});

/** A higher court has sent the matter back to an instance that had ruled: its appeal is pending again. */
export const appealReopened = event<{ court: string; on: string }>('appeal-reopened', {
  title: {
    en: 'Appeal to be examined again',
    sv: 'Överklagandet ska prövas på nytt',
    pl: 'Odwołanie rozpatruje się ponownie',
  },
  from: ['open', 'pending'],
  to: 'pending',
  apply: (facts, { payload: { court, on } }) => ({
    ...facts,
    appeals: [...facts.appeals, { number: facts.appeals.length + 1, lodgedOn: on, court }],
  }),
});

/** A new decision has its own remedy; what was appealed before stays on the list. */
export const remedyRenewed = event<Record<string, never>>('remedy-renewed', {
  title: { en: 'A remedy of its own', sv: 'Eget rättsmedel', pl: 'Odrębny środek odwoławczy' },
  to: 'none',
  apply: ({ closedBecause: _, periodSetOn: _set, ...facts }) => ({
    ...facts,
    appeals: facts.appeals.map(appeal => ({ ...appeal, ofFormer: true as const })),
  }),
});

/** The authority has answered a court that left the period for voluntary departure to it (MIG 2015:16). */
export const remittedPeriodSet = event<{ setOn: string }>('remitted-period-set', {
  title: {
    en: 'The period that the court had left open is set',
    sv: 'Den återförvisade tidsfristen bestämd',
    pl: 'Wyznaczono termin pozostawiony przez sąd',
  },
  apply: (facts, { payload }) => ({ ...facts, periodSetOn: payload.setOn }),
});

export const remedyEvents = [
  remedyOpened,
  appealLodged,
  appealRuled,
  appealDecided,
  appealReopened,
  remedyClosed,
  remedyRenewed,
  remittedPeriodSet,
];

/** Appeals against the decision that stands now. */
export const currentAppeals = ({ appeals }: Remedy): readonly Appeal[] =>
  appeals.filter(({ ofFormer }) => ofFormer !== true);

/** The appeal that is pending, if one is. */
export const pendingAppeal = (facts: Remedy): Appeal | undefined =>
  facts.state === 'pending' ? facts.appeals.at(-1) : undefined;

/** The ruling that can still be appealed; none where it is the decision itself that can be. */
export const appealableRuling = (facts: Remedy): Appeal | undefined =>
  facts.state === 'open' ? currentAppeals(facts).at(-1) : undefined;

/** A ruling took the decision away, and whether that stands is still being tried. */
export const isSetAsideForNow = (facts: Remedy): boolean => {
  const ruled = currentAppeals(facts).findLast(({ outcome }) => outcome !== undefined);
  return (facts.state === 'open' || facts.state === 'pending') && fallsBy(ruled?.outcome);
};

/** Outcomes by which the decision does not stand. */
export const fallsBy = (outcome: AppealOutcome | undefined): boolean => outcome === 'upheld' || outcome === 'remitted';

/** The court has left the period for voluntary departure to the authority, which has not set it yet. */
export const periodIsAwaited = (facts: Remedy): boolean =>
  facts.periodSetOn === undefined && currentAppeals(facts).some(({ outcome }) => outcome === 'period-remitted');

function withLatest(facts: Remedy, change: Partial<Appeal>): Remedy {
  const last = facts.appeals.length - 1;
  return { ...facts, appeals: facts.appeals.map((appeal, at) => (at === last ? { ...appeal, ...change } : appeal)) };
}
