import { eventOf, type Region } from '../kernel';

/** What kind of removal order it is; further kinds are rows of their country. */
export type DecisionKind = 'refusal-of-entry' | 'expulsion' | 'expulsion-for-crime';

/** When the law lets the decision be enforced: once it is final, or at once although it can be appealed. */
export type EnforceableFrom = 'finality' | 'issue';

export interface Decision {
  readonly state: 'none' | 'issued' | 'served' | 'final' | 'enforced' | 'repealed' | 'lapsed';
  readonly kind?: DecisionKind;
  readonly decidedBy?: string;
  readonly decidedOn?: string;
  readonly reference?: string;
  /** ISO 3166-1 alpha-3 codes of the countries that the decision names. */
  readonly destinations: readonly string[];
  readonly enforceableFrom?: EnforceableFrom;
  readonly securityMatter?: boolean;
  /** Facts about the person that change the law that applies; nothing that identifies anybody. */
  readonly person: PersonFacts;
  readonly servedOn?: string;
  readonly finalOn?: string;
  readonly finalBecause?: FinalityGround;
  readonly prosecutorConsented?: boolean;
  readonly receptionVerified?: boolean;
}

export interface PersonFacts {
  readonly freeMovement: boolean;
  readonly minor: boolean;
  readonly unaccompanied: boolean;
}

export type FinalityGround = 'appeal-period-ended' | 'ruling' | 'accepted' | 'court-notice';

export const decision: Region<Decision> = {
  name: 'decision',
  title: { en: 'Decision', sv: 'Beslut', pl: 'Decyzja' },
  states: {
    none: { en: 'none', sv: 'inget', pl: 'brak' },
    issued: { en: 'issued', sv: 'meddelat', pl: 'wydana' },
    served: { en: 'served', sv: 'delgivet', pl: 'doręczona' },
    final: { en: 'final and non-appealable', sv: 'laga kraft', pl: 'ostateczna' },
    enforced: { en: 'enforced', sv: 'verkställt', pl: 'wykonana' },
    repealed: { en: 'repealed', sv: 'upphävt', pl: 'uchylona' },
    lapsed: { en: 'lapsed', sv: 'förfallet', pl: 'wygasła' },
  },
  blank: { state: 'none', destinations: [], person: { freeMovement: false, minor: false, unaccompanied: false } },
};

const event = eventOf(decision);

export interface DecisionIssued {
  /** The person whom the case is about; an opening event carries it, so that the journal alone tells the whole case. */
  readonly personId: string;
  readonly kind: DecisionKind;
  readonly decidedOn: string;
  readonly reference: string;
  readonly destinations: readonly string[];
  readonly enforceableFrom: EnforceableFrom;
  readonly securityMatter: boolean;
  readonly person: PersonFacts;
}

export const decisionIssued = event<DecisionIssued>('decision-issued', {
  title: {
    en: 'Return decision issued',
    sv: 'Beslut om avlägsnande meddelat',
    pl: 'Wydano decyzję o zobowiązaniu do powrotu',
  },
  from: ['none'],
  to: 'issued',
  apply: (facts, { payload: { personId: _, ...terms }, authority }) => ({ ...facts, ...terms, decidedBy: authority }),
});

export const decisionServed = event<{ servedOn: string; method: string }, { receivedBy: string }>('decision-served', {
  title: { en: 'Decision served', sv: 'Beslutet delgivet', pl: 'Decyzja doręczona' },
  from: ['issued'],
  to: 'served',
  apply: (facts, { payload }) => ({ ...facts, servedOn: payload.servedOn }),
});

export const decisionBecameFinal = event<{ finalOn: string; because: FinalityGround }>('decision-became-final', {
  title: { en: 'Decision became final', sv: 'Beslutet fick laga kraft', pl: 'Decyzja stała się ostateczna' },
  from: ['issued', 'served'],
  to: 'final',
  apply: (facts, { payload }) => ({ ...facts, finalOn: payload.finalOn, finalBecause: payload.because }),
});

export const prosecutorConsented = event<{ consentedOn: string }>('prosecutor-consented', {
  title: {
    en: 'Prosecutor consented to enforcement',
    sv: 'Åklagaren medgav verkställighet',
    pl: 'Prokurator wyraził zgodę na wykonanie',
  },
  apply: facts => ({ ...facts, prosecutorConsented: true }),
});

export const receptionVerified = event<{ kind: string; verifiedOn: string }, { evidence: string }>(
  'reception-verified',
  {
    title: {
      en: 'Reception of the child verified',
      sv: 'Mottagandet av barnet säkerställt',
      pl: 'Potwierdzono przyjęcie dziecka',
    },
    apply: facts => ({ ...facts, receptionVerified: true }),
  },
);

export const decisionEnforced = event<{ enforcedOn: string }>('decision-enforced', {
  title: { en: 'Decision enforced', sv: 'Beslutet verkställt', pl: 'Decyzja wykonana' },
  from: ['issued', 'served', 'final'],
  to: 'enforced',
  apply: facts => facts,
});

export const decisionRepealed = event<{ because: string }>('decision-repealed', {
  title: { en: 'Decision repealed', sv: 'Beslutet upphävt', pl: 'Decyzja uchylona' },
  from: ['issued', 'served', 'final'],
  to: 'repealed',
  apply: facts => facts,
});

export const decisionLapsed = event<{ because: string }>('decision-lapsed', {
  title: { en: 'Decision lapsed', sv: 'Beslutet förföll', pl: 'Decyzja wygasła' },
  from: ['issued', 'served', 'final'],
  to: 'lapsed',
  apply: facts => facts,
});

export const decisionEvents = [
  decisionIssued,
  decisionServed,
  decisionBecameFinal,
  prosecutorConsented,
  receptionVerified,
  decisionEnforced,
  decisionRepealed,
  decisionLapsed,
];
