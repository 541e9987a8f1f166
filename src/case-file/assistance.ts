import { eventOf, type Region } from '../kernel';

/** Help to return: counselling, and support in money or in kind that is applied for, granted and paid. */
export interface Assistance {
  readonly state: 'none' | 'applied' | 'granted' | 'paid';
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
}

export const assistance: Region<Assistance> = {
  name: 'assistance',
  title: { en: 'Assistance to return', sv: 'Stöd till återvändande', pl: 'Pomoc w powrocie' },
  states: {
    none: { en: 'none applied for', sv: 'inget sökt', pl: 'brak wniosku' },
    applied: { en: 'applied for', sv: 'sökt', pl: 'złożono wniosek' },
    granted: { en: 'granted', sv: 'beviljat', pl: 'przyznana' },
    paid: { en: 'paid', sv: 'utbetalt', pl: 'wypłacona' },
  },
  blank: { state: 'none', counselledOn: [] },
};
const event = eventOf(assistance);

export const returnCounselled = event<{ heldOn: string; attitude?: string }, { note: string }>('return-counselled', {
  title: { en: 'Return counselling held', sv: 'Återvändandesamtal hållet', pl: 'Przeprowadzono rozmowę o powrocie' },
  apply: (facts, { payload: { heldOn, attitude } }) => ({
    ...facts,
    counselledOn: [...facts.counselledOn, heldOn],
    ...(attitude !== undefined && { attitude }),
  }),
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
  // An application is a new one: what was granted or refused before does not cling to it.
  apply: ({ state, counselledOn, attitude }, { payload }) => ({
    state,
    counselledOn,
    ...(attitude !== undefined && { attitude }),
    ...payload,
  }),
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

export const assistanceEvents = [
  returnCounselled,
  supportApplied,
  supportGranted,
  supportRefused,
  supportWithdrawn,
  supportPaid,
];
