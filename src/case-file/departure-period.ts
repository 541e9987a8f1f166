import { eventOf, type Region } from '../kernel';
import type { SideAppeal } from './side-appeal';

export interface DeparturePeriod {
  readonly state: 'none' | 'pending' | 'running' | 'expired' | 'revoked';
  readonly weeks?: number;
  /** Length in days, where the law counts the period so. */
  readonly days?: number;
  /** Codes of what the person must do while the period runs. */
  readonly conditions?: readonly string[];
  /** The authority that set the period; it answers for the ban when the period is overstayed. */
  readonly setBy?: string;
  /** Code of the special reasons for a first period longer than the law’s own. */
  readonly longerBecause?: string;
  readonly noPeriodGround?: string;
  /** Items of the country’s closed list of facts on which a risk of absconding was found. */
  readonly noPeriodFacts?: readonly string[];
  readonly startedOn?: string;
  /** Last day of an extended or new period, where one was named. */
  readonly until?: string;
  /** Extensions and new periods, in order; each has its end. */
  readonly extensions?: readonly Extension[];
  /** The last refusal of more time on application, with the appeal against it. */
  readonly extensionRefusal?: ExtensionRefusal;
  /** Last day of the period that expired. */
  readonly expiredOn?: string;
  /** The period ended because the person had left, not by being overstayed. */
  readonly leftInTime?: boolean;
  readonly revokedBecause?: string;
  readonly revocationFacts?: readonly string[];
  /** Last day of aid for those who wait to leave, once that day has passed. */
  readonly receptionAidEndedOn?: string;
}

export interface Extension {
  readonly until: string;
  readonly setBy: string;
  readonly conditions?: readonly string[];
  /** Code of the special reasons; missing in what was recorded before they were coded. */
  readonly because?: string;
}

export interface ExtensionRefusal {
  readonly decidedOn: string;
  readonly servedOn: string;
  readonly appeal?: SideAppeal;
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

export const departurePeriodGranted = event<{ weeks: number; because?: string }>('departure-period-granted', {
  title: {
    en: 'Period for voluntary departure granted',
    sv: 'Tidsfrist för frivillig avresa beviljad',
    pl: 'Przyznano termin dobrowolnego powrotu',
  },
  from: ['none'],
  to: 'pending',
  apply: (facts, { payload: { weeks, because }, authority }) => ({
    ...facts,
    weeks,
    setBy: authority,
    ...(because !== undefined && { longerBecause: because }),
  }),
});

export const departureDaysGranted = event<{ days: number; because?: string; conditions?: readonly string[] }>(
  'departure-days-granted',
  {
    title: {
      en: 'Period for voluntary departure granted, in days',
      sv: 'Tidsfrist för frivillig avresa beviljad, i dagar',
      pl: 'Przyznano termin dobrowolnego wyjazdu, w dniach',
    },
    from: ['none'],
    to: 'pending',
    apply: (facts, { payload: { days, because, conditions }, authority }) => ({
      ...facts,
      days,
      setBy: authority,
      ...(because !== undefined && { longerBecause: because }),
      ...(conditions !== undefined && { conditions }),
    }),
  },
);

export const departurePeriodRefused = event<{ ground: string; facts?: readonly string[] }>('departure-period-refused', {
  title: {
    en: 'No period for voluntary departure',
    sv: 'Ingen tidsfrist för frivillig avresa',
    pl: 'Nie przyznano terminu dobrowolnego powrotu',
  },
  from: ['none'],
  to: 'none',
  apply: (facts, { payload }) => ({
    ...facts,
    noPeriodGround: payload.ground,
    ...(payload.facts !== undefined && { noPeriodFacts: payload.facts }),
  }),
});

export const departurePeriodStarted = event<{ startedOn: string }>('departure-period-started', {
  title: {
    en: 'Period for voluntary departure began',
    sv: 'Tidsfristen började löpa',
    pl: 'Rozpoczął się termin dobrowolnego powrotu',
  },
  // From `running` where the day of finality, from which it runs, was recorded wrongly.
  from: ['pending', 'running'],
  to: 'running',
  apply: (facts, { payload }) => ({ ...facts, startedOn: payload.startedOn }),
});

export const departurePeriodExtended = event<
  { until: string; because?: string; conditions?: readonly string[] },
  { reasons: string }
>('departure-period-extended', {
  title: {
    en: 'Period for voluntary departure extended',
    sv: 'Tidsfristen förlängd',
    pl: 'Przedłużono termin dobrowolnego powrotu',
  },
  from: ['running', 'expired'],
  to: 'running',
  apply: (facts, { payload, authority }) => ({
    ...facts,
    until: payload.until,
    setBy: authority,
    extensions: [...(facts.extensions ?? []), { ...payload, setBy: authority }],
  }),
});

type Refused = Pick<ExtensionRefusal, 'decidedOn' | 'servedOn'>;

export const extensionRefused = event<Refused, { reasons: string }>('extension-refused', {
  title: {
    en: 'More time to leave refused',
    sv: 'Förlängning av tidsfristen avslagen',
    pl: 'Odmówiono przedłużenia terminu wyjazdu',
  },
  apply: (facts, { payload }) => ({ ...facts, extensionRefusal: payload }),
});

export const extensionRefusalAppealed = event<{ lodgedOn: string }>('extension-refusal-appealed', {
  title: {
    en: 'Refusal of more time appealed',
    sv: 'Avslaget om förlängning överklagat',
    pl: 'Zaskarżono odmowę przedłużenia terminu',
  },
  apply: (facts, { payload: { lodgedOn } }) => appealing(facts, { lodgedOn }),
});

export const extensionAppealRuled = event<{ outcome: string; decidedOn: string }, { reasons: string }>(
  'extension-appeal-ruled',
  {
    title: {
      en: 'Appeal about more time ruled on',
      sv: 'Överklagandet om förlängning avgjort',
      pl: 'Rozstrzygnięto odwołanie o przedłużenie terminu',
    },
    apply: (facts, { payload }) =>
      appealing(facts, { lodgedOn: payload.decidedOn, ...facts.extensionRefusal?.appeal, ...payload }),
  },
);

export const departurePeriodExpired = event<{ expiredOn?: string; leftInTime?: boolean }>('departure-period-expired', {
  title: {
    en: 'Period for voluntary departure expired',
    sv: 'Tidsfristen löpte ut',
    pl: 'Upłynął termin dobrowolnego powrotu',
  },
  from: ['pending', 'running'],
  to: 'expired',
  apply: (facts, { payload }) => ({ ...facts, ...payload }),
});

export const departurePeriodRevoked = event<{ ground: string; facts?: readonly string[] }, { reasons: string }>(
  'departure-period-revoked',
  {
    title: {
      en: 'Period for voluntary departure revoked',
      sv: 'Tidsfristen upphävd',
      pl: 'Cofnięto termin dobrowolnego powrotu',
    },
    from: ['pending', 'running'],
    to: 'revoked',
    apply: (facts, { payload }) => ({
      ...facts,
      revokedBecause: payload.ground,
      ...(payload.facts !== undefined && { revocationFacts: payload.facts }),
    }),
  },
);

export const receptionAidEnded = event<{ endedOn: string }>('reception-aid-ended', {
  title: {
    en: 'Last day of reception aid has passed',
    sv: 'Sista dag för bistånd enligt LMA har passerat',
    pl: 'Minął ostatni dzień pomocy socjalnej',
  },
  apply: (facts, { payload }) => ({ ...facts, receptionAidEndedOn: payload.endedOn }),
});

/** A new decision in the case: what the former one said about time to leave is gone, and the new one says it anew. */
export const departurePeriodRenewed = event<Record<string, never>>('departure-period-renewed', {
  title: {
    en: 'Time to leave is decided anew',
    sv: 'Tidsfristen prövas på nytt',
    pl: 'O terminie rozstrzyga się na nowo',
  },
  to: 'none',
  apply: () => departurePeriod.blank,
});

export const departurePeriodEvents = [
  departurePeriodRenewed,
  departurePeriodGranted,
  departureDaysGranted,
  departurePeriodRefused,
  departurePeriodStarted,
  departurePeriodExtended,
  extensionRefused,
  extensionRefusalAppealed,
  extensionAppealRuled,
  departurePeriodExpired,
  departurePeriodRevoked,
  receptionAidEnded,
];

/** An appeal about more time that the second instance has not ruled on. */
export const pendingExtensionAppeal = ({ extensionRefusal }: DeparturePeriod): SideAppeal | undefined =>
  extensionRefusal?.appeal?.outcome === undefined ? extensionRefusal?.appeal : undefined;

const appealing = (facts: DeparturePeriod, appeal: SideAppeal): DeparturePeriod =>
  facts.extensionRefusal ? { ...facts, extensionRefusal: { ...facts.extensionRefusal, appeal } } : facts;
