import { eventOf, type Region } from '../kernel';

export interface EntryBan {
  readonly state: 'none' | 'imposed' | 'running' | 'ended' | 'lifted';
  readonly years?: number;
  /** Length in months, where the law lets it be set so. */
  readonly months?: number;
  /** Code of the class by which its length is bounded. */
  readonly banClass?: string;
  /** `country` where it is not for the whole Union. */
  readonly area?: 'union' | 'country';
  /** Kept up beyond its own end because costs are unpaid, since this day. */
  readonly prolongedOn?: string;
  /** Day of the last refusal to withdraw it. */
  readonly withdrawalRefusedOn?: string;
  /** Day on which that refusal was served. */
  readonly withdrawalRefusalServedOn?: string;
  /** A ban without an end; then there are no years. */
  readonly unlimited?: boolean;
  readonly ground?: string;
  readonly imposedBy?: string;
  readonly imposedOn?: string;
  readonly seriousThreat?: boolean;
  /** Why none was imposed although the law asks for one: code of the special reasons. */
  readonly waivedBecause?: string;
  readonly waivedOn?: string;
  /** Empty until departure is confirmed: a ban runs from actual departure. */
  readonly startsOn?: string;
  readonly endsOn?: string;
  readonly liftedOn?: string;
  readonly liftedBecause?: string;
  /** The remedy against a ban that was imposed apart from the decision. */
  readonly appeal?: BanAppeal;
  /** Visits that are permitted although the ban runs. */
  readonly visits?: readonly ShortVisit[];
}

export interface BanAppeal {
  readonly servedOn?: string;
  readonly lodgedOn?: string;
  readonly outcome?: string;
  readonly finalOn?: string;
}

export interface ShortVisit {
  readonly from: string;
  readonly until: string;
  readonly because: string;
}

export const entryBan: Region<EntryBan> = {
  name: 'entryBan',
  title: { en: 'Entry ban', sv: 'Återreseförbud', pl: 'Zakaz wjazdu' },
  states: {
    none: { en: 'none', sv: 'inget', pl: 'brak' },
    imposed: { en: 'imposed, not yet running', sv: 'meddelat, löper inte än', pl: 'orzeczony, jeszcze nie biegnie' },
    running: { en: 'running', sv: 'löper', pl: 'biegnie' },
    ended: { en: 'ended', sv: 'upphört', pl: 'zakończony' },
    lifted: { en: 'lifted', sv: 'upphävt', pl: 'cofnięty' },
  },
  blank: { state: 'none' },
};

const event = eventOf(entryBan);

export interface EntryBanImposed {
  readonly years?: number;
  readonly unlimited?: boolean;
  readonly ground: string;
  readonly imposedOn: string;
  readonly seriousThreat?: boolean;
  readonly months?: number;
  readonly banClass?: string;
  readonly area?: 'union' | 'country';
}

/** `reasons` where the ban departs from the norm or is imposed apart from the decision. */
export const entryBanImposed = event<EntryBanImposed, { reasons?: string }>('entry-ban-imposed', {
  title: { en: 'Entry ban imposed', sv: 'Återreseförbud meddelat', pl: 'Orzeczono zakaz wjazdu' },
  from: ['none', 'lifted'],
  to: 'imposed',
  apply: (_, { payload, authority }) => ({ state: 'imposed', ...payload, imposedBy: authority }),
});

export const entryBanWaived = event<{ because: string; waivedOn: string }, { reasons: string }>('entry-ban-waived', {
  title: {
    en: 'No entry ban, for special reasons',
    sv: 'Inget återreseförbud, särskilda skäl',
    pl: 'Odstąpiono od zakazu wjazdu',
  },
  from: ['none', 'lifted'],
  apply: (facts, { payload }) => ({ ...facts, waivedBecause: payload.because, waivedOn: payload.waivedOn }),
});

export const entryBanStarted = event<{ startsOn: string; endsOn?: string }>('entry-ban-started', {
  title: { en: 'Entry ban began', sv: 'Återreseförbudet började löpa', pl: 'Zakaz wjazdu zaczął biec' },
  from: ['imposed'],
  to: 'running',
  apply: (facts, { payload }) => ({ ...facts, ...payload }),
});

export const entryBanLifted = event<{ liftedOn: string; because?: string }>('entry-ban-lifted', {
  title: { en: 'Entry ban lifted', sv: 'Återreseförbudet upphävt', pl: 'Cofnięto zakaz wjazdu' },
  from: ['imposed', 'running'],
  to: 'lifted',
  apply: (facts, { payload: { liftedOn, because } }) => ({
    ...facts,
    liftedOn,
    ...(because !== undefined && { liftedBecause: because }),
  }),
});

export const entryBanEnded = event<Record<string, never>>('entry-ban-ended', {
  title: { en: 'Entry ban ended', sv: 'Återreseförbudet upphörde', pl: 'Zakaz wjazdu ustał' },
  from: ['running'],
  to: 'ended',
  apply: facts => facts,
});

/** The ban runs on by law although its own time is over, because costs are unpaid. */
export const entryBanProlonged = event<{ prolongedOn: string; endsOn: string }>('entry-ban-prolonged', {
  title: {
    en: 'Entry ban runs on because costs are unpaid',
    sv: 'Återreseförbudet består för att kostnader är obetalda',
    pl: 'Zakaz wjazdu trwa z powodu nieuiszczonych kosztów',
  },
  from: ['running'],
  apply: (facts, { payload }) => ({ ...facts, ...payload }),
});

export const banWithdrawalRefused = event<
  { decidedOn: string; because: string; servedOn?: string },
  { reasons: string }
>('ban-withdrawal-refused', {
  title: {
    en: 'Withdrawal of the entry ban refused',
    sv: 'Begäran att upphäva återreseförbudet avslagen',
    pl: 'Odmówiono cofnięcia zakazu wjazdu',
  },
  from: ['imposed', 'running'],
  apply: (facts, { payload }) => ({
    ...facts,
    withdrawalRefusedOn: payload.decidedOn,
    withdrawalRefusalServedOn: payload.servedOn ?? payload.decidedOn,
  }),
});

export const shortVisitPermitted = event<ShortVisit, { reasons: string }>('short-visit-permitted', {
  title: {
    en: 'Short visit permitted despite the ban',
    sv: 'Särskilt tillstånd till kort besök',
    pl: 'Zezwolono na krótki przyjazd mimo zakazu',
  },
  from: ['imposed', 'running'],
  apply: (facts, { payload }) => ({ ...facts, visits: [...(facts.visits ?? []), payload] }),
});

/** A ban that came with a revocation reaches the person; its appeal period runs from then. */
export const banServed = event<{ servedOn: string }, { receivedBy: string }>('ban-served', {
  title: { en: 'Entry ban served', sv: 'Återreseförbudet delgivet', pl: 'Doręczono zakaz wjazdu' },
  from: ['imposed'],
  apply: (facts, { payload }) => ({ ...facts, appeal: { ...facts.appeal, servedOn: payload.servedOn } }),
});

export const banAppealed = event<{ lodgedOn: string }>('ban-appealed', {
  title: {
    en: 'Entry ban appealed',
    sv: 'Återreseförbudet överklagat',
    pl: 'Zaskarżono zakaz wjazdu',
  },
  from: ['imposed', 'running'],
  apply: (facts, { payload }) => ({ ...facts, appeal: { ...facts.appeal, lodgedOn: payload.lodgedOn } }),
});

export const banAppealDecided = event<{ outcome: string; decidedOn: string }>('ban-appeal-decided', {
  title: {
    en: 'Appeal against the entry ban decided',
    sv: 'Överklagandet av återreseförbudet avgjort',
    pl: 'Rozstrzygnięto odwołanie od zakazu wjazdu',
  },
  apply: (facts, { payload: { outcome, decidedOn } }) => ({
    ...facts,
    appeal: { ...facts.appeal, outcome, finalOn: decidedOn },
  }),
});

export const banBecameFinal = event<{ finalOn: string }>('ban-became-final', {
  title: {
    en: 'Entry ban can no longer be appealed',
    sv: 'Återreseförbudet fick laga kraft',
    pl: 'Zakaz wjazdu stał się ostateczny',
  },
  apply: (facts, { payload }) => ({ ...facts, appeal: { ...facts.appeal, finalOn: payload.finalOn } }),
});

export const entryBanEvents = [
  entryBanImposed,
  entryBanWaived,
  entryBanStarted,
  entryBanLifted,
  entryBanEnded,
  entryBanProlonged,
  banWithdrawalRefused,
  shortVisitPermitted,
  banServed,
  banAppealed,
  banAppealDecided,
  banBecameFinal,
];
