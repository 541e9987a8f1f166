import { eventOf, type Region } from '../kernel';
import type { WrittenInstruction } from './instruction-facts';
import type { SideAppeal } from './side-appeal';
import type { ProtectionStep, Trafficking } from './victims-facts';

/** What kind of removal order it is; further kinds are rows of their country. */
export type DecisionKind =
  | 'refusal-of-entry'
  | 'expulsion'
  | 'expulsion-for-crime'
  | 'expulsion-under-security-act'
  | 'transfer'
  | 'return'
  | 'return-by-minister'
  | 'order-to-leave'
  | 'transfer-under-agreement';

/** Which road led to the decision, where the law tells them apart. */
export type DecisionTrack = 'asylum' | 'non-asylum' | 'immediate-enforcement';

/** Where the person was met; only the external border takes a refusal of entry out of the ordinary return procedure. */
export type PlaceOfRefusal = 'external-border' | 'internal-border' | 'inland';

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
  readonly track?: DecisionTrack;
  readonly atBorder?: PlaceOfRefusal;
  /** Key of the act under which a transfer is made. */
  readonly transferUnder?: string;
  readonly securityMatter?: boolean;
  /** Counts the decisions of the case: a changed destination makes a new one. */
  readonly version?: number;
  /** Facts about the person that change the law that applies; nothing that identifies anybody. */
  readonly person: PersonFacts;
  readonly servedOn?: string;
  readonly finalOn?: string;
  readonly finalBecause?: FinalityGround;
  readonly prosecutorConsented?: boolean;
  readonly receptionVerified?: boolean;
  readonly repealedBecause?: string;
  readonly guardian?: Guardian;
  /** How the age was last assessed, where it was. */
  readonly ageAssessedBy?: string;
  /** The last medical test of age: the day of the consent to it, and its margin of error. */
  readonly ageTest?: { readonly consentedOn: string; readonly marginMonths: number };
  /** What went before the decision, where the law opens proceedings first. */
  readonly proceedings?: Proceedings;
  /** Codes of the grounds on which it rests, from the closed list of the country. */
  readonly grounds?: readonly string[];
  /** Circumstances that keep proceedings from being opened or ended by a decision, each with its days. */
  readonly bars?: readonly ProceedingsBar[];
  /** Duties towards the person that were fulfilled, by code, each with its day. */
  readonly duties?: readonly DutyDone[];
  /** Instructions given in writing where another state has decided on the return. */
  readonly instructions?: readonly WrittenInstruction[];
  /** A stay that may take the place of the return, where it was examined. */
  readonly stay?: StayCase;
  /** How an application for protection came to its end before a voluntary return, step by step. */
  readonly protectionSteps?: readonly ProtectionStep[];
  /** What becomes of the aid that an applicant for protection had. */
  readonly socialAid?: { readonly aid: 'goes-on-until-departure' | 'ended'; readonly on: string };
  /** What is known of somebody who is presumed to have been trafficked. */
  readonly trafficking?: Trafficking;
  readonly guardianRequestedOn?: string;
  /** Whether the return is in the interest of the child, as last assessed. */
  readonly bestInterests?: { readonly on: string; readonly inFavourOfReturn: boolean };
  /** A correction that is being considered, and whether enforcement was stayed meanwhile. */
  readonly correction?: { readonly openedOn: string; readonly stay: 'granted' | 'refused' };
}

/** Proceedings that may end in a decision, or without one. */
export interface Proceedings {
  readonly openedOn: string;
  /** Code of who moved for them; left out where the authority opened them of its own motion. */
  readonly motionBy?: string;
  /** Code of why they ended without a decision. */
  readonly endedBecause?: string;
  readonly endedOn?: string;
}

/** A status, a pending matter or another road that bars a decision, from the closed list of the country. */
export interface ProceedingsBar {
  readonly bar: string;
  readonly since: string;
  /** Last civil day; it lasts until it is ended where left out. */
  readonly until?: string;
  /** Code of why the law lets a decision be made in spite of it. */
  readonly exception?: string;
}

export interface DutyDone {
  readonly duty: string;
  readonly on: string;
}

/** What is known of a stay on humanitarian grounds or a tolerated one. Civil dates and instants. */
export interface StayCase {
  readonly kind?: 'humanitarian' | 'tolerated';
  /** Code of the ground, from the list of the country. */
  readonly ground?: string;
  readonly decidedOn?: string;
  readonly refusedOn?: string;
  /** Day on which the person got the decision on it, whichever way it went. */
  readonly servedOn?: string;
  readonly finalOn?: string;
  readonly appeal?: SideAppeal;
  /** What whoever is tolerated owes: to report, every so many days, and to tell the address. */
  readonly reporting?: { readonly from: string; readonly everyDays: number; readonly lastOn?: string };
  readonly vetting?: {
    readonly askedOn: string;
    /** After this moment silence counts as no objection, RFC 3339 UTC. */
    readonly answerBy: string;
    readonly prolonged?: true;
    readonly answer?: 'no-objection' | 'objection' | 'silence';
  };
}

/** Who stands beside an unaccompanied child; the name is sealed. */
export interface Guardian {
  readonly appointedOn: string;
  readonly endedOn?: string;
}

export interface PersonFacts {
  readonly freeMovement: boolean;
  readonly minor: boolean;
  readonly unaccompanied: boolean;
  /** The first day of adult age of somebody who is a child: what the law turns on, and not the date of birth. */
  readonly adultFrom?: string;
}

export type FinalityGround = 'appeal-period-ended' | 'ruling' | 'accepted' | 'court-notice' | 'no-appeal-lies';

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
  readonly track?: DecisionTrack;
  readonly atBorder?: PlaceOfRefusal;
  readonly transferUnder?: string;
  /** Whether the child was heard, by a code of the country's list. */
  readonly childHeard?: string;
}

/** What was weighed about the person before the decision. */
export interface Assessments {
  readonly period?: string;
  readonly bestInterests?: string;
}

export const decisionIssued = event<DecisionIssued, Assessments | undefined>('decision-issued', {
  title: {
    en: 'Return decision issued',
    sv: 'Beslut om avlägsnande meddelat',
    pl: 'Wydano decyzję o zobowiązaniu do powrotu',
  },
  from: ['none'],
  to: 'issued',
  apply: (facts, { payload: { personId: _, childHeard: _heard, ...terms }, authority }) => ({
    ...facts,
    ...terms,
    decidedBy: authority,
    version: 1,
  }),
});

export const decisionServed = event<{ servedOn: string; method: string }, { receivedBy: string }>('decision-served', {
  title: { en: 'Decision served', sv: 'Beslutet delgivet', pl: 'Decyzja doręczona' },
  from: ['issued'],
  to: 'served',
  apply: (facts, { payload }) => ({ ...facts, servedOn: payload.servedOn }),
});

export interface Finality {
  readonly finalOn: string;
  readonly because: FinalityGround;
  /** Code of what proves the day, where another body established it. */
  readonly evidence?: string;
}

/** Who stood for it: a verifier of the day, a witness or an officer of an acceptance. */
export type FinalityPersons = { verifiedBy?: string; witness?: string; officer?: string } | undefined;

export const decisionBecameFinal = event<Finality, FinalityPersons>('decision-became-final', {
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

export const decisionEnforced = event<{ enforcedOn: string }>('decision-enforced', {
  title: { en: 'Decision enforced', sv: 'Beslutet verkställt', pl: 'Decyzja wykonana' },
  from: ['issued', 'served', 'final'],
  to: 'enforced',
  apply: facts => facts,
});

export const decisionRepealed = event<{ because: string }>('decision-repealed', {
  title: { en: 'Decision repealed', sv: 'Beslutet upphävt', pl: 'Decyzja uchylona' },
  // Also of one that has been enforced: an annulment afterwards takes away what followed from it.
  from: ['issued', 'served', 'final', 'enforced'],
  to: 'repealed',
  apply: ({ correction: _, ...facts }, { payload }) => ({ ...facts, repealedBecause: payload.because }),
});

export const decisionLapsed = event<{ because: string }>('decision-lapsed', {
  title: { en: 'Decision lapsed', sv: 'Beslutet förföll', pl: 'Decyzja wygasła' },
  from: ['issued', 'served', 'final', 'enforced'],
  to: 'lapsed',
  apply: facts => facts,
});

export const decisionEvents = [
  decisionIssued,
  decisionServed,
  decisionBecameFinal,
  prosecutorConsented,
  decisionEnforced,
  decisionRepealed,
  decisionLapsed,
];
