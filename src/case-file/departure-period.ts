import { eventOf, type Region } from '../kernel';

export interface DeparturePeriod {
  readonly state: 'none' | 'pending' | 'running' | 'expired' | 'revoked';
  readonly weeks?: number;
  /** The authority that set the period; it answers for the ban when the period is overstayed. */
  readonly setBy?: string;
  readonly noPeriodGround?: string;
  readonly startedOn?: string;
  /** Last day of an extended or new period, where one was named. */
  readonly until?: string;
  readonly revokedBecause?: string;
}

export const departurePeriod: Region<DeparturePeriod> = {
  name: 'departurePeriod',
  title: {
    en: 'Period for voluntary departure',
    sv: 'Tidsfrist för frivillig avresa',
    pl: 'Termin dobrowolnego powrotu',
  },
  states: {
    none: { en: 'none', sv: 'ingen', pl: 'brak' },
    pending: { en: 'granted, not yet running', sv: 'beviljad, löper inte än', pl: 'przyznany, jeszcze nie biegnie' },
    running: { en: 'running', sv: 'löper', pl: 'biegnie' },
    expired: { en: 'expired', sv: 'löpt ut', pl: 'upłynął' },
    revoked: { en: 'revoked', sv: 'upphävd', pl: 'cofnięty' },
  },
  blank: { state: 'none' },
};

const event = eventOf(departurePeriod);

export const departurePeriodGranted = event<{ weeks: number }>('departure-period-granted', {
  title: {
    en: 'Period for voluntary departure granted',
    sv: 'Tidsfrist för frivillig avresa beviljad',
    pl: 'Przyznano termin dobrowolnego powrotu',
  },
  from: ['none'],
  to: 'pending',
  apply: (facts, { payload, authority }) => ({ ...facts, weeks: payload.weeks, setBy: authority }),
});

export const departurePeriodRefused = event<{ ground: string }>('departure-period-refused', {
  title: {
    en: 'No period for voluntary departure',
    sv: 'Ingen tidsfrist för frivillig avresa',
    pl: 'Nie przyznano terminu dobrowolnego powrotu',
  },
  from: ['none'],
  to: 'none',
  apply: (facts, { payload }) => ({ ...facts, noPeriodGround: payload.ground }),
});

export const departurePeriodStarted = event<{ startedOn: string }>('departure-period-started', {
  title: {
    en: 'Period for voluntary departure began',
    sv: 'Tidsfristen började löpa',
    pl: 'Rozpoczął się termin dobrowolnego powrotu',
  },
  from: ['pending'],
  to: 'running',
  apply: (facts, { payload }) => ({ ...facts, startedOn: payload.startedOn }),
});

export const departurePeriodExtended = event<{ until: string }, { reasons: string }>('departure-period-extended', {
  title: {
    en: 'Period for voluntary departure extended',
    sv: 'Tidsfristen förlängd',
    pl: 'Przedłużono termin dobrowolnego powrotu',
  },
  from: ['running', 'expired'],
  to: 'running',
  apply: (facts, { payload, authority }) => ({ ...facts, until: payload.until, setBy: authority }),
});

export const departurePeriodExpired = event<Record<string, never>>('departure-period-expired', {
  title: {
    en: 'Period for voluntary departure expired',
    sv: 'Tidsfristen löpte ut',
    pl: 'Upłynął termin dobrowolnego powrotu',
  },
  from: ['running'],
  to: 'expired',
  apply: facts => facts,
});

export const departurePeriodRevoked = event<{ ground: string }, { reasons: string }>('departure-period-revoked', {
  title: {
    en: 'Period for voluntary departure revoked',
    sv: 'Tidsfristen upphävd',
    pl: 'Cofnięto termin dobrowolnego powrotu',
  },
  from: ['pending', 'running'],
  to: 'revoked',
  apply: (facts, { payload }) => ({ ...facts, revokedBecause: payload.ground }),
});

export const departurePeriodEvents = [
  departurePeriodGranted,
  departurePeriodRefused,
  departurePeriodStarted,
  departurePeriodExtended,
  departurePeriodExpired,
  departurePeriodRevoked,
];
