import { eventOf, type Region } from '../../kernel';
import type { Consent, Journey } from './assisted-journey';

/**
 * Help to return: counselling, and support that is applied for, granted and given. It may be money or goods that are paid
 * out at home, or a whole journey that is organised for the person; the latter has the states from `pre-departure` on.
 */
export interface Assistance {
  readonly state:
    'none' | 'applied' | 'granted' | 'paid' | 'pre-departure' | 'travelling' | 'returned' | 'withdrawn' | 'unexamined';
  /** Days on which the person was counselled about returning. */
  readonly counselledOn: readonly string[];
  /** What the person said at the last counselling, by code. */
  readonly attitude?: string;
  readonly appliedOn?: string;
  /** Which scheme it is, by the key of its dated tariff. */
  readonly scheme?: string;
  /** On what the right to apply rests, by code. */
  readonly ground?: string;
  /** ISO 3166-1 alpha-3 of the country of return. */
  readonly country?: string;
  readonly adults?: number;
  readonly children?: number;
  /** Later than one should apply; a remark, never a bar. */
  readonly late?: boolean;
  /** Version of the country profile that says whether the country is on the list. */
  readonly profileVersion?: number;
  readonly amount?: number;
  /** ISO 4217. */
  readonly currency?: string;
  readonly refusedBecause?: string;
  readonly paidOn?: string;
  /** A journey that is organised for the person, from the declaration to the arrival. */
  readonly journey?: Journey;
  /** What the person lets whom know, the last word on each recipient. */
  readonly consents?: readonly Consent[];
}

export const assistance: Region<Assistance> = {
  name: 'assistance',
  title: { en: 'Assistance to return', sv: 'Stöd till återvändande', pl: 'Pomoc w powrocie' },
  states: {
    none: { en: 'none applied for', sv: 'inget sökt', pl: 'brak wniosku' },
    applied: { en: 'applied for', sv: 'sökt', pl: 'złożono wniosek' },
    granted: { en: 'granted', sv: 'beviljat', pl: 'przyznana' },
    paid: { en: 'paid', sv: 'utbetalt', pl: 'wypłacona' },
    'pre-departure': { en: 'departure being prepared', sv: 'avresan förbereds', pl: 'przygotowanie wyjazdu' },
    travelling: { en: 'travelling', sv: 'på resa', pl: 'w podróży' },
    returned: { en: 'returned', sv: 'återvänt', pl: 'powrót zrealizowany' },
    withdrawn: { en: 'withdrawn', sv: 'återtaget', pl: 'wycofana' },
    unexamined: { en: 'left unexamined', sv: 'lämnad utan prövning', pl: 'pozostawiony bez rozpoznania' },
  },
  blank: { state: 'none', counselledOn: [] },
};
const event = eventOf(assistance);

interface Counselled {
  readonly heldOn: string;
  readonly attitude?: string;
  /** ISO 639-1. */
  readonly language?: string;
  /** What was talked about, by code. */
  readonly topics?: readonly string[];
}

export const returnCounselled = event<Counselled, { note: string }>('return-counselled', {
  title: { en: 'Return counselling held', sv: 'Återvändandesamtal hållet', pl: 'Przeprowadzono rozmowę o powrocie' },
  apply: (facts, { payload: { heldOn, attitude } }) => ({
    ...facts,
    counselledOn: [...facts.counselledOn, heldOn],
    ...(attitude !== undefined && { attitude }),
  }),
});

/** An application is a new one: what was granted or refused before does not cling to it. */
export const anew = ({ state, counselledOn, attitude, consents }: Assistance): Assistance => ({
  state,
  counselledOn,
  ...(attitude !== undefined && { attitude }),
  ...(consents && { consents }),
});

interface SupportApplied {
  readonly scheme: string;
  readonly appliedOn: string;
  readonly ground?: string;
  readonly country?: string;
  readonly adults?: number;
  readonly children?: number;
  readonly late?: boolean;
}

export const supportApplied = event<SupportApplied>('support-applied', {
  title: { en: 'Support applied for', sv: 'Stöd sökt', pl: 'Złożono wniosek o wsparcie' },
  from: ['none'],
  to: 'applied',
  apply: (facts, { payload }) => ({ ...anew(facts), ...payload }),
});

interface SupportGranted {
  /** Not for support in kind. */
  readonly amount?: number;
  readonly currency?: string;
  readonly grantedOn: string;
  readonly profileVersion?: number;
}

export const supportGranted = event<SupportGranted, { reasons: string }>('support-granted', {
  title: { en: 'Support granted', sv: 'Stöd beviljat', pl: 'Przyznano wsparcie' },
  from: ['applied'],
  to: 'granted',
  apply: (facts, { payload: { amount, currency, profileVersion } }) => ({
    ...facts,
    ...(amount !== undefined && { amount }),
    ...(currency !== undefined && { currency }),
    ...(profileVersion !== undefined && { profileVersion }),
  }),
});

export const supportRefused = event<{ because: string; refusedOn: string }, { reasons: string }>('support-refused', {
  title: { en: 'Support refused', sv: 'Stöd avslaget', pl: 'Odmówiono wsparcia' },
  from: ['applied'],
  to: 'none',
  apply: (facts, { payload }) => ({ ...facts, refusedBecause: payload.because }),
});

export const supportWithdrawn = event<{ withdrawnOn: string }>('support-withdrawn', {
  title: {
    en: 'Application for support withdrawn',
    sv: 'Ansökan om stöd återtagen',
    pl: 'Wycofano wniosek o wsparcie',
  },
  from: ['applied', 'granted'],
  to: 'none',
  apply: facts => facts,
});

export const supportPaid = event<{ paidOn: string; through?: string }, { receipt: string }>('support-paid', {
  title: { en: 'Support paid', sv: 'Stöd utbetalt', pl: 'Wypłacono wsparcie' },
  from: ['granted'],
  to: 'paid',
  apply: (facts, { payload }) => ({ ...facts, paidOn: payload.paidOn }),
});

export const supportEvents = [
  returnCounselled,
  supportApplied,
  supportGranted,
  supportRefused,
  supportWithdrawn,
  supportPaid,
];
