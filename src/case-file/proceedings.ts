import { eventOf } from '../kernel';
import { decision, type DecisionKind, type EnforceableFrom, type PersonFacts, type ProceedingsBar } from './decision';

/** What goes before a decision where the law opens proceedings first; the decision is not there yet. */
const event = eventOf(decision);

export interface ProceedingsOpened {
  /** The person whom the case is about; an opening event carries it, so that the journal alone tells the whole case. */
  readonly personId: string;
  readonly reference: string;
  readonly openedOn: string;
  readonly person: PersonFacts;
  readonly motionBy?: string;
}

export const proceedingsOpened = event<ProceedingsOpened, { circumstances: string }>('proceedings-opened', {
  title: { en: 'Proceedings opened', sv: 'Förfarande inlett', pl: 'Wszczęto postępowanie' },
  from: ['none'],
  apply: (facts, { payload: { reference, openedOn, person, motionBy } }) => ({
    ...facts,
    reference,
    person,
    proceedings: { openedOn, ...(motionBy !== undefined && { motionBy }) },
  }),
});

export const proceedingsEnded = event<{ endedOn: string; because: string }, { reasons: string }>('proceedings-ended', {
  title: {
    en: 'Proceedings ended without a decision',
    sv: 'Förfarandet avslutat utan beslut',
    pl: 'Umorzono postępowanie lub odmówiono jego wszczęcia',
  },
  from: ['none'],
  apply: (facts, { payload: { endedOn, because } }) => ({
    ...facts,
    proceedings: { openedOn: endedOn, ...facts.proceedings, endedOn, endedBecause: because },
  }),
});

/** Something that is owed to the person before or with the decision: information, an interpreter, a record. */
export const dutyFulfilled = event<{ duty: string; on: string }, { note?: string }>('duty-fulfilled', {
  title: {
    en: 'Duty towards the person fulfilled',
    sv: 'Skyldighet mot personen fullgjord',
    pl: 'Dopełniono obowiązku',
  },
  apply: (facts, { payload: { duty, on } }) => ({
    ...facts,
    duties: [...(facts.duties ?? []).filter(done => done.duty !== duty), { duty, on }],
  }),
});

export interface DecisionMade {
  readonly kind: DecisionKind;
  readonly decidedOn: string;
  readonly reference: string;
  readonly destinations: readonly string[];
  readonly enforceableFrom: EnforceableFrom;
  readonly securityMatter: boolean;
  readonly grounds: readonly string[];
  readonly transferUnder?: string;
}

/** The decision that proceedings end in; who it is about was said when they were opened. */
export const decisionMade = event<DecisionMade, { reasons: string }>('decision-made', {
  title: { en: 'Decision made', sv: 'Beslut fattat', pl: 'Wydano decyzję' },
  from: ['none'],
  to: 'issued',
  apply: (facts, { payload, authority }) => ({ ...facts, ...payload, decidedBy: authority, version: 1 }),
});

/** The same bar found again takes the place of what was known of it. */
export const proceedingsBarFound = event<ProceedingsBar, { evidence: string }>('proceedings-bar-found', {
  title: {
    en: 'A circumstance that bars a decision was found',
    sv: 'En omständighet som hindrar beslut har framkommit',
    pl: 'Stwierdzono okoliczność wyłączającą wydanie decyzji',
  },
  apply: (facts, { payload }) => ({
    ...facts,
    bars: [...(facts.bars ?? []).filter(({ bar }) => bar !== payload.bar), payload],
  }),
});

export const proceedingsBarEnded = event<{ bar: string; endedOn: string }, { evidence: string }>(
  'proceedings-bar-ended',
  {
    title: {
      en: 'A circumstance that barred a decision has ended',
      sv: 'En omständighet som hindrade beslut har upphört',
      pl: 'Ustała okoliczność wyłączająca wydanie decyzji',
    },
    apply: (facts, { payload }) => ({
      ...facts,
      bars: (facts.bars ?? []).filter(({ bar }) => bar !== payload.bar),
    }),
  },
);

/** A court has taken away the decision of the second instance: what was final can be appealed about again. */
export const finalityFell = event<{ on: string; because: string }>('finality-fell', {
  title: {
    en: 'The decision is no longer final',
    sv: 'Beslutet är inte längre slutligt',
    pl: 'Decyzja przestała być ostateczna',
  },
  from: ['final'],
  to: 'served',
  apply: ({ finalOn: _on, finalBecause: _because, ...facts }) => facts,
});

export const proceedingsEvents = [
  proceedingsOpened,
  proceedingsEnded,
  dutyFulfilled,
  decisionMade,
  proceedingsBarFound,
  proceedingsBarEnded,
  finalityFell,
];
