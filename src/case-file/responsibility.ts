import { eventOf, type Region } from '../kernel';
import { fieldGroups, invited, type FieldGroup, type Participant } from './participants';

/** A notice moves competence on receipt and asks no consent; a hand-back needs consent. */
export type HandoverKind = 'notice' | 'consent';

export interface Handover {
  readonly number: number;
  readonly kind: HandoverKind;
  readonly from: string;
  readonly to: string;
  readonly ground: string;
  readonly groups: readonly FieldGroup[];
  /** Day of the request or designation that it rests on. */
  readonly on?: string;
  /** Code of the unit that is to conduct the case, where it stays within one authority. */
  readonly unit?: string;
  readonly sentAt: string;
  readonly status: 'sent' | 'received' | 'accepted' | 'rejected' | 'withdrawn';
  readonly answeredAt?: string;
  readonly escalatedAt?: string;
}

export interface Responsibility {
  readonly state: 'none' | 'held' | 'in-transit' | 'closed';
  /** The one accountable authority; the sender of a handover until it is received. */
  readonly holder?: string;
  readonly participants: readonly Participant[];
  readonly handovers: readonly Handover[];
  /** An authority that carries out the enforcement for the accountable one. */
  readonly commissioned?: string;
  /** Code of the unit of the holder that conducts the case, where the law tells units apart. */
  readonly unit?: string;
  readonly closedBecause?: ClosingGround;
  /** When the closing was recorded, RFC 3339 UTC. */
  readonly closedAt?: string;
}

export type ClosingGround =
  'departed' | 'permit' | 'repealed' | 'lapsed' | 'died' | 'citizenship' | 'no-decision' | 'handed-over-to-a-state';

export const responsibility: Region<Responsibility> = {
  name: 'responsibility',
  title: { en: 'Responsibility', sv: 'Ansvar', pl: 'Odpowiedzialność' },
  states: {
    none: { en: 'none', sv: 'ingen', pl: 'brak' },
    held: { en: 'held', sv: 'ligger fast', pl: 'ustalona' },
    'in-transit': { en: 'being handed over', sv: 'under överlämnande', pl: 'w trakcie przekazywania' },
    closed: { en: 'closed', sv: 'avslutat', pl: 'zamknięta' },
  },
  blank: { state: 'none', participants: [], handovers: [] },
};

const event = eventOf(responsibility);

export const responsibilityAssigned = event<{ to: string }>('responsibility-assigned', {
  title: { en: 'Responsibility assigned', sv: 'Ansvar tilldelat', pl: 'Przypisano odpowiedzialność' },
  from: ['none'],
  to: 'held',
  apply: (facts, { payload, authority, occurredAt }) => ({
    ...facts,
    holder: payload.to,
    participants: [...new Set([authority, payload.to])].map(party => ({
      authority: party,
      since: occurredAt,
      groups: fieldGroups,
    })),
  }),
});

/** Another body begins to take part without becoming accountable, as a court does with an appeal. */
export const partyJoined = event<{ authority: string; groups: readonly FieldGroup[]; because?: string }>(
  'party-joined',
  {
    title: {
      en: 'Another authority takes part',
      sv: 'Ytterligare en myndighet deltar',
      pl: 'Do sprawy przystąpił inny organ',
    },
    from: ['held', 'in-transit', 'closed'],
    apply: (facts, { payload: { authority, groups }, occurredAt }) => ({
      ...facts,
      participants: invited(facts.participants, { to: authority, groups }, occurredAt),
    }),
  },
);

/** What was opened to a body is closed again: it still knows of the case, and of nothing in it. */
export const sightEnded = event<{ authority: string; because: string }>('sight-ended', {
  title: {
    en: 'An authority sees nothing of the case any more',
    sv: 'En myndighet ser inte längre något av ärendet',
    pl: 'Organ nie ma już wglądu w sprawę',
  },
  from: ['held', 'in-transit', 'closed'],
  apply: (facts, { payload }) => ({
    ...facts,
    participants: facts.participants.map(party =>
      party.authority === payload.authority ? { ...party, groups: [] } : party,
    ),
  }),
});

/** Another authority carries the enforcement out; who is accountable does not change. */
export const enforcementCommissioned = event<{ to: string; groups: readonly FieldGroup[] }, { note: string }>(
  'enforcement-commissioned',
  {
    title: {
      en: 'Enforcement commissioned to another authority',
      sv: 'Verkställigheten uppdragen åt en annan myndighet',
      pl: 'Zlecono wykonanie innemu organowi',
    },
    from: ['held'],
    apply: (facts, { payload: { to, groups }, occurredAt }) => ({
      ...facts,
      commissioned: to,
      participants: invited(facts.participants, { to, groups }, occurredAt),
    }),
  },
);

export const commissionEnded = event<Record<string, never>, { reasons: string }>('commission-ended', {
  title: { en: 'Commission ended', sv: 'Uppdraget avslutat', pl: 'Zlecenie zakończone' },
  from: ['held'],
  apply: ({ commissioned: _, ...facts }) => facts,
});

export interface HandoverSent {
  readonly kind: HandoverKind;
  readonly to: string;
  readonly ground: string;
  readonly groups: readonly FieldGroup[];
  readonly on?: string;
  readonly unit?: string;
}

export const handoverSent = event<HandoverSent, { note: string }>('handover-sent', {
  title: { en: 'Handover sent', sv: 'Överlämnande skickat', pl: 'Wysłano przekazanie sprawy' },
  from: ['held'],
  to: 'in-transit',
  apply: (facts, { payload, authority, occurredAt }) => ({
    ...facts,
    handovers: [
      ...facts.handovers,
      { number: facts.handovers.length + 1, ...payload, from: authority, sentAt: occurredAt, status: 'sent' },
    ],
    participants: invited(facts.participants, payload, occurredAt),
  }),
});

export const handoverReceived = event<Record<string, never>>('handover-received', {
  title: { en: 'Handover received', sv: 'Överlämnande mottaget', pl: 'Odebrano przekazanie sprawy' },
  from: ['in-transit'],
  to: 'held',
  apply: (facts, { occurredAt }) => received(answered(facts, 'received', occurredAt)),
});

export const handoverAccepted = event<Record<string, never>>('handover-accepted', {
  title: { en: 'Hand-back accepted', sv: 'Återlämnande godtaget', pl: 'Przyjęto zwrot sprawy' },
  from: ['in-transit'],
  to: 'held',
  apply: (facts, { occurredAt }) => received(answered(facts, 'accepted', occurredAt)),
});

export const handoverRejected = event<Record<string, never>, { reasons: string }>('handover-rejected', {
  title: { en: 'Hand-back rejected', sv: 'Återlämnande avvisat', pl: 'Odmówiono zwrotu sprawy' },
  from: ['in-transit'],
  to: 'held',
  apply: (facts, { occurredAt }) => answered(facts, 'rejected', occurredAt),
});

export const handoverWithdrawn = event<Record<string, never>, { reasons: string }>('handover-withdrawn', {
  title: { en: 'Handover withdrawn', sv: 'Överlämnande återtaget', pl: 'Cofnięto przekazanie sprawy' },
  from: ['in-transit'],
  to: 'held',
  apply: (facts, { occurredAt }) => answered(facts, 'withdrawn', occurredAt),
});

export const handoverEscalated = event<Record<string, never>>('handover-escalated', {
  title: {
    en: 'Handover escalated: no receipt in time',
    sv: 'Överlämnande eskalerat: ingen kvittens i tid',
    pl: 'Eskalacja: brak potwierdzenia odbioru w terminie',
  },
  from: ['in-transit'],
  to: 'in-transit',
  apply: (facts, { occurredAt }) => ({
    ...facts,
    handovers: facts.handovers.map((one, at) =>
      at === facts.handovers.length - 1 ? { ...one, escalatedAt: occurredAt } : one,
    ),
  }),
});

export const responsibilityClosed = event<{ because: ClosingGround }>('responsibility-closed', {
  title: { en: 'Case closed', sv: 'Ärendet avslutat', pl: 'Sprawa zamknięta' },
  from: ['held'],
  to: 'closed',
  apply: (facts, { payload, recordedAt }) => ({ ...facts, closedBecause: payload.because, closedAt: recordedAt }),
});

/** Somebody who had left is here again: the case that was closed by the departure has an accountable authority anew. */
export const responsibilityReopened = event<{ to: string }>('responsibility-reopened', {
  title: { en: 'Case reopened', sv: 'Ärendet återupptaget', pl: 'Wznowiono sprawę' },
  from: ['closed'],
  to: 'held',
  apply: ({ closedBecause: _, closedAt: __, commissioned: ___, ...facts }, { payload: { to }, occurredAt }) => ({
    ...facts,
    holder: to,
    participants: invited(facts.participants, { to, groups: fieldGroups }, occurredAt),
  }),
});

export const responsibilityEvents = [
  responsibilityAssigned,
  partyJoined,
  sightEnded,
  enforcementCommissioned,
  commissionEnded,
  handoverSent,
  handoverReceived,
  handoverAccepted,
  handoverRejected,
  handoverWithdrawn,
  handoverEscalated,
  responsibilityClosed,
  responsibilityReopened,
];

/** The handover that is on its way, if there is one. */
export const openHandover = (facts: Responsibility): Handover | undefined =>
  facts.state === 'in-transit' ? facts.handovers.at(-1) : undefined;

const answered = (facts: Responsibility, status: Handover['status'], answeredAt: string): Responsibility => ({
  ...facts,
  handovers: facts.handovers.map((one, at) =>
    at === facts.handovers.length - 1 ? { ...one, status, answeredAt } : one,
  ),
});

/** Whoever received it is accountable from now on; a commission of the one before falls away. */
function received({ commissioned: _, ...facts }: Responsibility): Responsibility {
  const last = facts.handovers.at(-1);
  if (last === undefined) return facts;
  return { ...facts, holder: last.to, ...(last.unit !== undefined && { unit: last.unit }) };
}
