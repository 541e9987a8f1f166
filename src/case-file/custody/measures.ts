import {
  custodyEvent as event,
  type Alternatives,
  type CustodyGround,
  type Facility,
  type HoldPower,
  type Prolongation,
  type ReviewOutcome,
  type SpellEnd,
} from './facts';
import { withDeposit } from './deposits';
import { begun, carriedOver, ended } from './spells';

export const takenIntoCustody = event<{ startedAt: string; power?: HoldPower }>('taken-into-custody', {
  title: { en: 'Taken into police custody', sv: 'Omhändertagen', pl: 'Zatrzymano cudzoziemca' },
  from: ['at-liberty', 'held', 'supervised'],
  to: 'held',
  apply: (facts, { payload: { startedAt, power }, authority }) => ({
    ...begun(ended(facts, startedAt, 'held'), { kind: 'held', authority, from: startedAt }),
    ...(power && { holdPower: power }),
  }),
});

export const holdProlonged = event<Record<string, never>, { reasons: string }>('hold-prolonged', {
  title: { en: 'Police custody prolonged', sv: 'Omhändertagandet förlängt', pl: 'Przedłużono zatrzymanie' },
  from: ['held'],
  to: 'held',
  apply: facts => ({ ...facts, holdProlonged: true }),
});

/** What the written decision rests on, as far as it names nobody. */
export interface DecisionOnLiberty {
  /** Reference of the written decision. */
  readonly document?: string;
  /** Milder measures that were weighed. */
  readonly alternatives?: readonly string[];
  readonly oralHearing?: boolean;
}

export interface DetentionOrder extends DecisionOnLiberty {
  readonly ground: CustodyGround;
  readonly decidedOn: string;
  /** Why one ground takes the place of another while somebody is detained. */
  readonly change?: string;
  /** The authority for which another decides in haste. */
  readonly urgentFor?: string;
  readonly facility?: Facility;
  /** Last civil day, where the order itself names it. */
  readonly endsOn?: string;
  /** Days in custody before this case, where the law adds them up. */
  readonly earlierDays?: number;
}

/** Reasons in fact and in law, apart; about the person, so sealed. */
export interface Reasoned {
  readonly reasons: string;
  readonly legalReasons?: string;
  readonly bestInterests?: string;
}

export const detentionOrdered = event<DetentionOrder, Reasoned>('detention-ordered', {
  title: { en: 'Detention ordered', sv: 'Beslut om förvar', pl: 'Zarządzono detencję' },
  from: ['at-liberty', 'held', 'detained', 'supervised'],
  apply: (facts, { payload: { ground, decidedOn, urgentFor, facility, endsOn, earlierDays } }) => ({
    ...facts,
    ...(earlierDays !== undefined && { history: { ...facts.history, earlierDays, lastOrderOn: decidedOn } }),
    pendingOrder: {
      ground,
      decidedOn,
      ...(urgentFor !== undefined && { urgentFor }),
      ...(facility && { facility }),
      ...(endsOn !== undefined && { endsOn }),
    },
  }),
});

export const detentionStarted = event<{ ground: CustodyGround; startedAt: string }>('detention-started', {
  title: { en: 'Detention began', sv: 'Förvaret verkställt', pl: 'Rozpoczęto detencję' },
  from: ['at-liberty', 'held', 'detained', 'supervised'],
  to: 'detained',
  apply: (facts, { payload: { ground, startedAt }, authority }) => ({
    ...begun(ended(facts, startedAt, 'detained'), { kind: 'detained', authority, ground, from: startedAt }),
    ...carriedOver(facts),
    ...(facts.pendingOrder?.urgentFor !== undefined && { urgentFor: facts.pendingOrder.urgentFor }),
    ...(facts.pendingOrder?.facility && { facility: facts.pendingOrder.facility }),
    ...(facts.pendingOrder?.endsOn !== undefined && { orderEndsOn: facts.pendingOrder.endsOn }),
  }),
});

export interface DetentionReview extends DecisionOnLiberty {
  readonly heldOn: string;
  readonly oralHearing: boolean;
  readonly prolongation?: Prolongation;
  /** Left out: continued. */
  readonly outcome?: ReviewOutcome;
}

export const detentionReviewed = event<DetentionReview, Reasoned & { prospect: string }>('detention-reviewed', {
  title: { en: 'Detention reviewed', sv: 'Förvaret omprövat', pl: 'Skontrolowano detencję' },
  from: ['detained'],
  to: 'detained',
  apply: (facts, { payload: { heldOn, prolongation } }) => {
    const { urgentFor: _, ...reviewed } = facts;
    return { ...reviewed, lastReviewOn: heldOn, ...(prolongation && { prolongation }) };
  },
});

export const urgentDetentionConfirmed = event<{ confirmedOn: string; document?: string }, Reasoned>(
  'urgent-detention-confirmed',
  {
    title: {
      en: 'Urgent detention confirmed by the competent authority',
      sv: 'Brådskande förvar prövat och fastställt av behörig myndighet',
      pl: 'Pilna detencja potwierdzona przez właściwy organ',
    },
    from: ['detained'],
    to: 'detained',
    apply: ({ urgentFor: _, ...facts }) => facts,
  },
);

export const supervisionOrdered = event<
  { startedAt: string; duties?: readonly string[]; document?: string; alternatives?: Alternatives },
  Reasoned & { reporting: string }
>('supervision-ordered', {
  title: { en: 'Supervision ordered', sv: 'Beslut om uppsikt', pl: 'Zastosowano środki alternatywne' },
  from: ['at-liberty', 'held', 'detained'],
  to: 'supervised',
  apply: (facts, { payload: { startedAt, duties, alternatives }, authority }) => ({
    ...withDeposit(
      begun(ended(facts, startedAt, 'supervised'), { kind: 'supervised', authority, from: startedAt }),
      alternatives,
    ),
    ...(alternatives && { alternatives }),
    ...(facts.counselSince !== undefined && { counselSince: facts.counselSince }),
    ...(duties?.includes('surrender-of-documents') && { passportSurrendered: true }),
  }),
});

export const supervisionReviewed = event<{ heldOn: string; hearing?: string }, Reasoned>('supervision-reviewed', {
  title: {
    en: 'Supervision reviewed and continued',
    sv: 'Uppsikten omprövad och fortsatt',
    pl: 'Utrzymano środki alternatywne',
  },
  from: ['supervised'],
  to: 'supervised',
  apply: (facts, { payload }) => ({ ...facts, lastReviewOn: payload.heldOn }),
});

export const enforcementFailed = event<{ failedOn: string; because: string }, { note: string }>('enforcement-failed', {
  title: {
    en: 'Enforcement failed although supervised',
    sv: 'Verkställigheten misslyckades trots uppsikt',
    pl: 'Wykonanie nie powiodło się mimo środków alternatywnych',
  },
  from: ['supervised'],
  to: 'supervised',
  apply: (facts, { payload }) => ({ ...facts, supervisionFailedOn: payload.failedOn }),
});

/** The decision that liberty is to be restored; it is done only when whoever keeps the person confirms it. */
export const releaseOrdered = event<{ orderedAt: string; because?: string }, Reasoned | undefined>('release-ordered', {
  title: { en: 'Release ordered', sv: 'Beslut om frigivning', pl: 'Zarządzono zwolnienie' },
  from: ['held', 'detained'],
  apply: (facts, { payload }) => ({ ...facts, releaseOrderedAt: payload.orderedAt }),
});

export const released = event<{ endedAt: string; because: SpellEnd }, { reasons: string }>('released', {
  title: { en: 'Released', sv: 'Frigiven', pl: 'Zwolniono' },
  from: ['held', 'detained', 'supervised'],
  to: 'at-liberty',
  apply: (facts, { payload }) => ended(facts, payload.endedAt, payload.because),
});

export const sentenceStarted = event<{ startedAt: string; endsOn?: string }>('sentence-started', {
  title: { en: 'Prison sentence began', sv: 'Straffverkställighet började', pl: 'Rozpoczęto odbywanie kary' },
  from: ['at-liberty', 'held', 'detained', 'supervised'],
  to: 'serving-sentence',
  apply: (facts, { payload: { startedAt, endsOn }, authority }) => ({
    ...begun(ended(facts, startedAt, 'sentence'), { kind: 'serving-sentence', authority, from: startedAt }),
    ...(endsOn !== undefined && { sentenceEndsOn: endsOn }),
  }),
});

export const sentenceEnded = event<{ endedAt: string }>('sentence-ended', {
  title: { en: 'Prison sentence served', sv: 'Straffet avtjänat', pl: 'Zakończono odbywanie kary' },
  from: ['serving-sentence'],
  to: 'at-liberty',
  apply: (facts, { payload }) => ended(facts, payload.endedAt, 'released'),
});

export const measureEvents = [
  takenIntoCustody,
  holdProlonged,
  detentionOrdered,
  detentionStarted,
  detentionReviewed,
  urgentDetentionConfirmed,
  supervisionOrdered,
  supervisionReviewed,
  enforcementFailed,
  releaseOrdered,
  released,
  sentenceStarted,
  sentenceEnded,
];
