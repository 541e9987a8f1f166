import { eventOf, type Region } from '../../kernel';

/** Why somebody is deprived of liberty or supervised; the law of the country gives each its caps and reviews. */
export type CustodyGround =
  | 'identity'
  | 'inquiry'
  | 'probable-expulsion'
  | 'enforcement'
  | 'child'
  | 'risk-of-absconding'
  | 'period-overstayed'
  | 'dublin-transfer'
  | 'agreed-transfer'
  | 'security'
  | 'third-state-transfer'
  | 'asylum-application';

/** Where a court lets somebody be kept, where the law tells the places apart. */
export type Facility = 'guarded-centre' | 'arrest-for-foreigners';

/** Under which power somebody is held: for an inquiry of a few hours, or to secure enforcement. */
export type HoldPower = 'inquiry' | 'enforcement';

/** A stretch of time under one measure. `to` is open while it lasts. */
export interface Spell {
  readonly number: number;
  readonly kind: 'held' | 'detained' | 'supervised' | 'serving-sentence';
  readonly authority: string;
  readonly ground?: CustodyGround;
  /** RFC 3339 UTC: the minute it began in fact. */
  readonly from: string;
  readonly to?: string;
  readonly endedBecause?: SpellEnd;
}

export type SpellEnd =
  'released' | 'lapsed' | 'cap-reached' | 'held' | 'detained' | 'supervised' | 'departed' | 'sentence' | 'absconded';

/** A detention order that is made but not yet carried out. */
export interface PendingOrder {
  readonly ground: CustodyGround;
  readonly decidedOn: string;
  readonly urgentFor?: string;
  readonly facility?: Facility;
  /** Last civil day, where the order itself names it. */
  readonly endsOn?: string;
}

/** Why a review keeps somebody detained beyond the ordinary cap. */
export type Prolongation = 'exceptional-grounds' | 'non-cooperation-or-documents';

/** What is done with a measure once it has been looked at again. */
export type ReviewOutcome = 'continued' | 'supervision' | 'released';

/** Why somebody detained is kept in prison, remand or police arrest and not in a detention centre. */
export type PlacementGround = 'expulsion-for-crime' | 'isolated-for-security' | 'transport' | 'exceptional';

export interface Placement {
  readonly ground: PlacementGround;
  /** RFC 3339 UTC: the minute it began in fact. */
  readonly since: string;
  readonly keptApart: boolean;
}

export interface Isolation {
  readonly since: string;
  readonly decidedAt: string;
}

/** A complaint about the measure itself, apart from the appeal against the removal. */
export interface CustodyAppeal {
  readonly number: number;
  /** The spell in custody that it is about. */
  readonly spell: number;
  readonly lodgedOn: string;
  readonly outcome?: CustodyRuling;
  readonly decidedOn?: string;
}

/** What a court puts in the place of the measure, or leaves. */
export type CustodyRuling = 'upheld' | 'supervision-instead' | 'released' | 'extended' | 'moot';

/** Measures in the place of detention, and what was deposited. */
export interface Alternatives {
  readonly measures: readonly string[];
  /** In minor units of the currency. */
  readonly deposit?: number;
  /** ISO 4217. */
  readonly currency?: string;
}

/** What forbids keeping somebody in detention at all, whatever the ground. */
export interface DetentionBar {
  /** Code from the list of the country. */
  readonly because: string;
  readonly since: string;
}

/** Money in the place of detention: it falls to the state, or goes back. In minor units; civil dates. */
export interface Deposit {
  readonly amount: number;
  /** ISO 4217. */
  readonly currency: string;
  readonly forfeitedOn?: string;
  readonly returnedOn?: string;
}

/** Help to live, that follows on release. Civil dates. */
export interface Aid {
  readonly from: string;
  readonly until: string;
  readonly endedOn?: string;
  readonly endedBecause?: string;
}

/** What stays true of somebody's custody when a measure has ended. */
export interface CustodyHistory {
  /** Days in custody before this case, in all earlier ones. */
  readonly earlierDays?: number;
  /** Day of the last order of a court. */
  readonly lastOrderOn?: string;
  /** Alternatives were tried and broken on this day. */
  readonly breachedOn?: string;
  /** In minor units: a deposit that fell to the state by the breach. */
  readonly forfeited?: number;
  /** Every deposit that was made in the place of detention, in order. */
  readonly deposits?: readonly Deposit[];
  readonly bars?: readonly DetentionBar[];
  readonly aid?: Aid;
}

/** What the clock has called out about this stay, and when. */
export interface CustodyAlarm {
  readonly about: string;
  readonly at: string;
}

export interface Custody {
  readonly state: 'at-liberty' | 'held' | 'detained' | 'supervised' | 'serving-sentence';
  readonly ground?: CustodyGround;
  readonly authority?: string;
  /** Start of the present measure, to the minute. */
  readonly since?: string;
  readonly pendingOrder?: PendingOrder;
  readonly prolongation?: Prolongation;
  /** Left out: to secure enforcement. */
  readonly holdPower?: HoldPower;
  readonly holdProlonged?: boolean;
  readonly lastReviewOn?: string;
  /** The authority for which another decided in haste, until it has looked at the order itself. */
  readonly urgentFor?: string;
  /** Day from which public counsel assists. */
  readonly counselSince?: string;
  readonly placement?: Placement;
  readonly isolation?: Isolation;
  /** The purpose of the ground was fulfilled on this day: nobody is kept on it any longer. */
  readonly purposeFulfilledOn?: string;
  /** Release is decided, and not yet confirmed by whoever keeps the person. */
  readonly releaseOrderedAt?: string;
  readonly alarms?: readonly CustodyAlarm[];
  readonly passportSurrendered?: boolean;
  /** Day on which enforcement failed although the person was under supervision; kept after the measure has ended. */
  readonly supervisionFailedOn?: string;
  /** Planned day of release from prison. */
  readonly sentenceEndsOn?: string;
  readonly appeals?: readonly CustodyAppeal[];
  /** Put at the disposal of a court, which has not ruled yet; RFC 3339 UTC. */
  readonly courtSince?: string;
  readonly facility?: Facility;
  /** Last civil day of the court order that runs. */
  readonly orderEndsOn?: string;
  /** The court was moved to prolong the order that runs. */
  readonly motionFiledOn?: string;
  readonly alternatives?: Alternatives;
  readonly history?: CustodyHistory;
  readonly spells: readonly Spell[];
}

export const custody: Region<Custody> = {
  name: 'custody',
  title: { en: 'Custody', sv: 'Frihetsberövande', pl: 'Pozbawienie wolności' },
  states: {
    'at-liberty': { en: 'at liberty', sv: 'på fri fot', pl: 'na wolności' },
    held: { en: 'held by the police', sv: 'omhändertagen', pl: 'zatrzymany' },
    detained: { en: 'detained', sv: 'i förvar', pl: 'w detencji' },
    supervised: { en: 'under supervision', sv: 'under uppsikt', pl: 'środki alternatywne' },
    'serving-sentence': { en: 'serving a sentence', sv: 'avtjänar straff', pl: 'odbywa karę' },
  },
  blank: { state: 'at-liberty', spells: [] },
};

export const custodyEvent = eventOf(custody);
