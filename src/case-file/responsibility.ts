import { eventOf, type Region } from '../kernel';

/** Groups of fields that can be shown to an authority; a handover names the ones it discloses. */
export const fieldGroups = [
  'decision',
  'remedy',
  'departure-period',
  'responsibility',
  'custody',
  'identity',
  'travel-document',
  'holds',
  'whereabouts',
  'transport',
  'entry-ban',
] as const;
export type FieldGroup = (typeof fieldGroups)[number];

/** Who takes part in the case, since when, and which groups of fields were opened to it. */
export interface Participant {
  readonly authority: string;
  readonly since: string;
  readonly groups: readonly FieldGroup[];
}

/** A notice moves competence on receipt and asks no consent; a hand-back needs consent. */
export type HandoverKind = 'notice' | 'consent';

export interface Handover {
  readonly number: number;
  readonly kind: HandoverKind;
  readonly from: string;
  readonly to: string;
  readonly ground: string;
  readonly groups: readonly FieldGroup[];
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
  readonly closedBecause?: ClosingGround;
  /** When the closing was recorded, RFC 3339 UTC. */
  readonly closedAt?: string;
}

export type ClosingGround = 'departed' | 'permit' | 'repealed' | 'lapsed' | 'died';

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
export const partyJoined = event<{ authority: string; groups: readonly FieldGroup[] }>('party-joined', {
  title: {
    en: 'Another authority takes part',
    sv: 'Ytterligare en myndighet deltar',
    pl: 'Do sprawy przystąpił inny organ',
  },
  from: ['held', 'in-transit'],
  apply: (facts, { payload: { authority, groups }, occurredAt }) => ({
    ...facts,
    participants: invited(facts.participants, { to: authority, groups }, occurredAt),
  }),
});

export interface HandoverSent {
  readonly kind: HandoverKind;
  readonly to: string;
  readonly ground: string;
  readonly groups: readonly FieldGroup[];
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
  apply: (facts, { occurredAt }) => ({ ...answered(facts, 'received', occurredAt), ...moved(facts) }),
});

export const handoverAccepted = event<Record<string, never>>('handover-accepted', {
  title: { en: 'Hand-back accepted', sv: 'Återlämnande godtaget', pl: 'Przyjęto zwrot sprawy' },
  from: ['in-transit'],
  to: 'held',
  apply: (facts, { occurredAt }) => ({ ...answered(facts, 'accepted', occurredAt), ...moved(facts) }),
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

export const responsibilityEvents = [
  responsibilityAssigned,
  partyJoined,
  handoverSent,
  handoverReceived,
  handoverAccepted,
  handoverRejected,
  handoverWithdrawn,
  handoverEscalated,
  responsibilityClosed,
];

/** The handover that is on its way, if there is one. */
export const openHandover = (facts: Responsibility): Handover | undefined =>
  facts.state === 'in-transit' ? facts.handovers.at(-1) : undefined;

/** The receiver may look at what the handover discloses from the moment it is sent, so that it can acknowledge it. */
function invited(
  participants: readonly Participant[],
  { to, groups }: Pick<HandoverSent, 'to' | 'groups'>,
  since: string,
): readonly Participant[] {
  const known = participants.find(({ authority }) => authority === to);
  const others = participants.filter(({ authority }) => authority !== to);
  return [
    ...others,
    { authority: to, since: known?.since ?? since, groups: [...new Set([...(known?.groups ?? []), ...groups])] },
  ];
}

const answered = (facts: Responsibility, status: Handover['status'], answeredAt: string): Responsibility => ({
  ...facts,
  handovers: facts.handovers.map((one, at) =>
    at === facts.handovers.length - 1 ? { ...one, status, answeredAt } : one,
  ),
});

const moved = (facts: Responsibility): Partial<Responsibility> => {
  const to = facts.handovers.at(-1)?.to;
  return to === undefined ? {} : { holder: to };
};
