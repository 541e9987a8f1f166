import { eventOf, type Region } from '../kernel';

export interface Remedy {
  readonly state: 'none' | 'open' | 'pending' | 'closed';
  /** Lodged appeals in order; the last one is the one that is pending. */
  readonly appeals: readonly Appeal[];
  readonly closedBecause?: RemedyEnd;
}

export interface Appeal {
  readonly number: number;
  readonly lodgedOn: string;
  readonly court: string;
  readonly outcome?: AppealOutcome;
  readonly decidedOn?: string;
}

export type AppealOutcome = 'dismissed' | 'upheld' | 'leave-refused' | 'withdrawn' | 'inadmissible';
export type RemedyEnd = 'period-ended' | 'accepted' | 'ruled' | 'notified';

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

export const appealLodged = event<{ lodgedOn: string; court: string }>('appeal-lodged', {
  title: { en: 'Appeal lodged', sv: 'Överklagande inkom', pl: 'Wniesiono odwołanie' },
  from: ['open'],
  to: 'pending',
  apply: (facts, { payload }) => ({
    ...facts,
    appeals: [...facts.appeals, { number: facts.appeals.length + 1, ...payload }],
  }),
});

export const appealDecided = event<{ outcome: AppealOutcome; decidedOn: string }>('appeal-decided', {
  title: { en: 'Appeal decided', sv: 'Överklagandet avgjort', pl: 'Rozstrzygnięto odwołanie' },
  from: ['pending'],
  to: 'closed',
  apply: (facts, { payload }) => ({
    ...facts,
    appeals: facts.appeals.map((appeal, at) => (at === facts.appeals.length - 1 ? { ...appeal, ...payload } : appeal)),
    closedBecause: 'ruled',
  }),
});

export const remedyClosed = event<{ because: RemedyEnd }>('remedy-closed', {
  title: { en: 'Remedy closed', sv: 'Rättsmedlet avslutat', pl: 'Środek odwoławczy zamknięty' },
  from: ['none', 'open', 'pending'],
  to: 'closed',
  apply: (facts, { payload }) => ({ ...facts, closedBecause: payload.because }),
});

export const remedyEvents = [remedyOpened, appealLodged, appealDecided, remedyClosed];
