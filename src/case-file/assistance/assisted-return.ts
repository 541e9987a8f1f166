import { eventOf } from '../../kernel';
import { anew, assistance, type Assistance } from './assistance';
import type { Consent, DepartureCheck, Expense, Journey, JourneyEnd, Screening } from './assisted-journey';

/** Help with the whole journey, and what the person lets others know for it. Names, reasons and papers are sealed. */
const event = eventOf(assistance);

interface Applied extends Pick<Journey, 'declaredOn' | 'through' | 'vulnerabilities'> {
  readonly appliedOn: string;
  /** On what the right to help rests, by code. */
  readonly ground: string;
  readonly country: string;
  readonly adults: number;
  readonly children: number;
  readonly appliedNoLaterThan?: string;
  readonly late: boolean;
}

export const assistedReturnApplied = event<Applied, { declaration: string; needs?: string }>(
  'assisted-return-applied',
  {
    title: {
      en: 'Assisted voluntary return applied for',
      sv: 'Stöd till frivilligt återvändande sökt',
      pl: 'Złożono wniosek o pomoc w dobrowolnym powrocie',
    },
    from: ['none', 'withdrawn', 'unexamined'],
    to: 'applied',
    apply: (facts, { payload, authority }) => {
      const { declaredOn, through, vulnerabilities, appliedNoLaterThan, ...terms } = payload;
      return {
        ...anew(facts),
        ...terms,
        journey: {
          declaredOn,
          through,
          vulnerabilities,
          appliedAt: authority,
          checks: [],
          expenses: [],
          ...(appliedNoLaterThan !== undefined && { appliedNoLaterThan }),
        },
      };
    },
  },
);

export const returnScreened = event<Omit<Screening, 'on'> & { screenedOn: string }, { note: string }>(
  'return-screened',
  {
    title: {
      en: 'Application for assisted return screened',
      sv: 'Ansökan om stöd till återvändande kontrollerad',
      pl: 'Sprawdzono wniosek o pomoc w powrocie',
    },
    from: ['applied'],
    apply: (facts, { payload: { screenedOn, ...answers } }) =>
      onJourney(facts, { screening: { on: screenedOn, ...answers } }),
  },
);

export const assistedReturnOrdered = event<{ orderedOn: string; organiser: string }, { reference: string }>(
  'assisted-return-ordered',
  {
    title: {
      en: 'Assisted voluntary return granted',
      sv: 'Stöd till frivilligt återvändande beviljat',
      pl: 'Udzielono pomocy w dobrowolnym powrocie',
    },
    from: ['applied'],
    to: 'granted',
    apply: (facts, { payload, authority }) => onJourney(facts, { ...payload, orderedBy: authority }),
  },
);

export const leftUnexamined = event<{ because: string; on: string }, { reasons: string }>(
  'assisted-return-left-unexamined',
  {
    title: {
      en: 'Application for assisted return left unexamined',
      sv: 'Ansökan om stöd till återvändande lämnad utan prövning',
      pl: 'Pozostawiono bez rozpoznania wniosek o pomoc w powrocie',
    },
    from: ['applied'],
    to: 'unexamined',
    apply: (facts, { payload }) =>
      onJourney(facts, { leftUnexaminedBecause: payload.because, leftUnexaminedOn: payload.on }),
  },
);

export const preparationBegun = event<{ begunOn: string }>('departure-preparation-begun', {
  title: {
    en: 'Preparation of the departure begun',
    sv: 'Förberedelse av avresan påbörjad',
    pl: 'Rozpoczęto przygotowanie wyjazdu',
  },
  from: ['granted'],
  to: 'pre-departure',
  apply: facts => facts,
});

export const departureChecked = event<DepartureCheck, { note: string }>('departure-checked', {
  title: {
    en: 'Checked before the departure',
    sv: 'Kontroll före avresan',
    pl: 'Sprawdzono przed wyjazdem',
  },
  from: ['granted', 'pre-departure'],
  apply: (facts, { payload }) =>
    onJourney(facts, {
      checks: [...(facts.journey?.checks ?? []).filter(({ kind }) => kind !== payload.kind), payload],
    }),
});

export const expenseCovered = event<Omit<Expense, 'number'>, { receipt: string }>('return-expense-covered', {
  title: {
    en: 'Cost of the return covered',
    sv: 'Kostnad för återvändandet betald',
    pl: 'Pokryto koszt powrotu',
  },
  from: ['granted', 'pre-departure', 'travelling', 'returned'],
  apply: (facts, { payload }) => {
    const expenses = facts.journey?.expenses ?? [];
    return onJourney(facts, { expenses: [...expenses, { number: expenses.length + 1, ...payload }] });
  },
});

/** A group of special needs that shows only after the application; whoever prepares the journey sees it there. */
export const needFound = event<{ need: string }>('return-need-found', {
  title: {
    en: 'Special need found after the application',
    sv: 'Särskilt behov framkom efter ansökan',
    pl: 'Po złożeniu wniosku stwierdzono szczególną potrzebę',
  },
  from: ['applied', 'granted', 'pre-departure'],
  apply: (facts, { payload: { need } }) =>
    onJourney(facts, { vulnerabilities: [...new Set([...(facts.journey?.vulnerabilities ?? []), need])] }),
});

export const journeyBooked = event<{ departsOn: string; mode: string; escort: string }, { booking: string }>(
  'return-journey-booked',
  {
    title: { en: 'Journey booked', sv: 'Resan bokad', pl: 'Zarezerwowano podróż' },
    from: ['pre-departure'],
    apply: (facts, { payload }) => onJourney(facts, { booked: payload }),
  },
);

export const travelCashPaid = event<{ amount: number; currency: string; paidOn: string }, { receipt: string }>(
  'travel-cash-paid',
  {
    title: {
      en: 'Cash for the first needs paid',
      sv: 'Kontanter för de första behoven utbetalda',
      pl: 'Wypłacono gotówkę na pierwsze potrzeby',
    },
    from: ['pre-departure', 'travelling'],
    apply: (facts, { payload }) => onJourney(facts, { cash: payload }),
  },
);

export const journeyBegun = event<{ begunOn: string }, { note: string }>('return-journey-begun', {
  title: { en: 'Journey home begun', sv: 'Hemresan påbörjad', pl: 'Rozpoczęto podróż powrotną' },
  from: ['pre-departure'],
  to: 'travelling',
  apply: (facts, { payload }) => onJourney(facts, payload),
});

export const returnedWithHelp = event<{ leftOn: string }>('returned-with-assistance', {
  title: { en: 'Returned with assistance', sv: 'Återvänt med stöd', pl: 'Powrót z pomocą' },
  from: ['granted', 'pre-departure', 'travelling'],
  to: 'returned',
  apply: (facts, { payload }) => onJourney(facts, payload),
});

export const assistedReturnEnded = event<{ how: JourneyEnd; on: string }, { note: string }>('assisted-return-ended', {
  title: {
    en: 'Assisted return ended before departure',
    sv: 'Stöd till återvändande avslutat före avresan',
    pl: 'Zakończono pomoc w powrocie przed wyjazdem',
  },
  from: ['applied', 'granted', 'pre-departure', 'travelling'],
  to: 'withdrawn',
  apply: (facts, { payload }) => onJourney(facts, { ended: payload }),
});

export const consentGiven = event<Omit<Consent, 'withdrawnOn'>, { form: string }>('consent-given', {
  title: { en: 'Consent given', sv: 'Samtycke lämnat', pl: 'Wyrażono zgodę' },
  apply: (facts, { payload }) => ({ ...facts, consents: [...standing(facts, payload), payload] }),
});

export const consentWithdrawn = event<{ to: string; withdrawnOn: string }>('consent-withdrawn', {
  title: { en: 'Consent withdrawn', sv: 'Samtycke återtaget', pl: 'Cofnięto zgodę' },
  apply: (facts, { payload: { to, withdrawnOn } }) => ({
    ...facts,
    consents: (facts.consents ?? []).map(consent =>
      consent.to === to && consent.withdrawnOn === undefined ? { ...consent, withdrawnOn } : consent,
    ),
  }),
});

export const assistedReturnEvents = [
  assistedReturnApplied,
  returnScreened,
  assistedReturnOrdered,
  leftUnexamined,
  preparationBegun,
  departureChecked,
  expenseCovered,
  needFound,
  journeyBooked,
  travelCashPaid,
  journeyBegun,
  returnedWithHelp,
  assistedReturnEnded,
  consentGiven,
  consentWithdrawn,
];

/** States in which the journey is granted and not yet made: nothing is enforced meanwhile. */
export const assistedReturnRuns: readonly Assistance['state'][] = ['granted', 'pre-departure', 'travelling'];

const onJourney = ({ journey, ...facts }: Assistance, change: Partial<Journey>): Assistance =>
  journey ? { ...facts, journey: { ...journey, ...change } } : facts;

/** What was agreed before with others, or for other purposes. */
const standing = ({ consents }: Assistance, { to, purpose }: Pick<Consent, 'to' | 'purpose'>): readonly Consent[] =>
  (consents ?? []).filter(consent => consent.to !== to || consent.purpose !== purpose);
