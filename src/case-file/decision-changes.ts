import { eventOf } from '../kernel';
import { decision, type EnforceableFrom } from './decision';

/** What becomes of a decision after it was made: corrected, considered anew, replaced by another. */
const event = eventOf(decision);

export interface DecisionRenewed {
  /** `destination-changed`, or `remitted` where a court sent the matter back. */
  readonly because: string;
  readonly decidedOn: string;
  readonly reference: string;
  readonly destinations: readonly string[];
  readonly enforceableFrom: EnforceableFrom;
  readonly grounds?: readonly string[];
}

/** A new decision in the same case: what was served, appealed and final was another one (CJEU C-924/19 PPU). */
export const decisionRenewed = event<DecisionRenewed, { reasons: string }>('decision-renewed', {
  title: { en: 'New decision in the case', sv: 'Nytt beslut i ärendet', pl: 'Nowa decyzja w sprawie' },
  from: ['issued', 'served', 'final', 'repealed'],
  to: 'issued',
  apply: (
    {
      servedOn: _s,
      finalOn: _f,
      finalBecause: _b,
      prosecutorConsented: _p,
      repealedBecause: _r,
      correction: _c,
      ...facts
    },
    { payload: { because: _, ...terms } },
  ) => ({ ...facts, ...terms, version: (facts.version ?? 1) + 1 }),
});

/** The day of finality was recorded wrongly; the right one, with what proves it (JO 8824-2019). */
export const finalityCorrected = event<{ finalOn: string; evidence: string }, { verifiedBy: string; note: string }>(
  'finality-corrected',
  {
    title: { en: 'Day of finality corrected', sv: 'Dag för laga kraft rättad', pl: 'Sprostowano dzień ostateczności' },
    from: ['final'],
    to: 'final',
    apply: (facts, { payload }) => ({ ...facts, finalOn: payload.finalOn }),
  },
);

export const correctionOpened = event<{ openedOn: string; stay: 'granted' | 'refused' }, { reasons: string }>(
  'correction-opened',
  {
    title: {
      en: 'The decision is being considered for correction',
      sv: 'Ändring av beslutet prövas',
      pl: 'Rozważana jest zmiana decyzji',
    },
    apply: (facts, { payload }) => ({ ...facts, correction: payload }),
  },
);

export const correctionRefused = event<{ decidedOn: string }, { reasons: string }>('correction-refused', {
  title: { en: 'The decision stands uncorrected', sv: 'Beslutet ändras inte', pl: 'Decyzji nie zmieniono' },
  apply: ({ correction: _, ...facts }) => facts,
});

/** Enforced once, and to be enforced again: the person came back before the decision lapsed. */
export const decisionRevived = event<Record<string, never>>('decision-revived', {
  title: {
    en: 'Decision to be enforced again',
    sv: 'Beslutet ska verkställas på nytt',
    pl: 'Decyzja podlega ponownemu wykonaniu',
  },
  from: ['enforced'],
  to: 'final',
  apply: facts => facts,
});

export const decisionChangeEvents = [
  decisionRenewed,
  finalityCorrected,
  correctionOpened,
  correctionRefused,
  decisionRevived,
];
