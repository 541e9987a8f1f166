import { eventOf, type Region } from '../kernel';

/** Why somebody is deprived of liberty or supervised; the law of the country gives each its caps and reviews. */
export type CustodyGround = 'identity' | 'inquiry' | 'probable-expulsion' | 'enforcement' | 'child';

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
  'released' | 'lapsed' | 'cap-reached' | 'detained' | 'supervised' | 'departed' | 'sentence' | 'absconded';

/** A detention order that is made but not yet carried out. */
export interface PendingOrder {
  readonly ground: CustodyGround;
  readonly decidedOn: string;
}

/** Why a review keeps somebody detained beyond the ordinary cap. */
export type Prolongation = 'exceptional-grounds' | 'non-cooperation-or-documents';

export interface Custody {
  readonly state: 'at-liberty' | 'held' | 'detained' | 'supervised' | 'serving-sentence';
  readonly ground?: CustodyGround;
  readonly authority?: string;
  /** Start of the present measure, to the minute. */
  readonly since?: string;
  readonly pendingOrder?: PendingOrder;
  readonly prolongation?: Prolongation;
  readonly holdProlonged?: boolean;
  readonly lastReviewOn?: string;
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

const event = eventOf(custody);

export const takenIntoCustody = event<{ startedAt: string }>('taken-into-custody', {
  title: { en: 'Taken into police custody', sv: 'Omhändertagen', pl: 'Zatrzymano cudzoziemca' },
  from: ['at-liberty'],
  to: 'held',
  apply: (facts, { payload, authority }) => begun(facts, { kind: 'held', authority, from: payload.startedAt }),
});

export const holdProlonged = event<Record<string, never>, { reasons: string }>('hold-prolonged', {
  title: { en: 'Police custody prolonged', sv: 'Omhändertagandet förlängt', pl: 'Przedłużono zatrzymanie' },
  from: ['held'],
  to: 'held',
  apply: facts => ({ ...facts, holdProlonged: true }),
});

export const detentionOrdered = event<{ ground: CustodyGround; decidedOn: string }, { reasons: string }>(
  'detention-ordered',
  {
    title: { en: 'Detention ordered', sv: 'Beslut om förvar', pl: 'Zarządzono detencję' },
    from: ['at-liberty', 'held', 'supervised'],
    apply: (facts, { payload }) => ({ ...facts, pendingOrder: payload }),
  },
);

export const detentionStarted = event<{ ground: CustodyGround; startedAt: string }>('detention-started', {
  title: { en: 'Detention began', sv: 'Förvaret verkställt', pl: 'Rozpoczęto detencję' },
  from: ['at-liberty', 'held', 'supervised'],
  to: 'detained',
  apply: (facts, { payload, authority }) =>
    begun(ended(facts, payload.startedAt, 'detained'), {
      kind: 'detained',
      authority,
      ground: payload.ground,
      from: payload.startedAt,
    }),
});

export const detentionReviewed = event<
  { heldOn: string; oralHearing: boolean; prolongation?: Prolongation },
  { reasons: string; prospect: string }
>('detention-reviewed', {
  title: {
    en: 'Detention reviewed and continued',
    sv: 'Förvaret omprövat och fortsatt',
    pl: 'Utrzymano detencję po kontroli',
  },
  from: ['detained'],
  to: 'detained',
  apply: (facts, { payload }) => ({
    ...facts,
    lastReviewOn: payload.heldOn,
    ...(payload.prolongation && { prolongation: payload.prolongation }),
  }),
});

export const supervisionOrdered = event<{ startedAt: string }, { reasons: string; reporting: string }>(
  'supervision-ordered',
  {
    title: { en: 'Supervision ordered', sv: 'Beslut om uppsikt', pl: 'Zastosowano środki alternatywne' },
    from: ['at-liberty', 'held', 'detained'],
    to: 'supervised',
    apply: (facts, { payload, authority }) =>
      begun(ended(facts, payload.startedAt, 'supervised'), { kind: 'supervised', authority, from: payload.startedAt }),
  },
);

export const supervisionReviewed = event<{ heldOn: string }, { reasons: string }>('supervision-reviewed', {
  title: {
    en: 'Supervision reviewed and continued',
    sv: 'Uppsikten omprövad och fortsatt',
    pl: 'Utrzymano środki alternatywne',
  },
  from: ['supervised'],
  to: 'supervised',
  apply: (facts, { payload }) => ({ ...facts, lastReviewOn: payload.heldOn }),
});

export const released = event<{ endedAt: string; because: SpellEnd }, { reasons: string }>('released', {
  title: { en: 'Released', sv: 'Frigiven', pl: 'Zwolniono' },
  from: ['held', 'detained', 'supervised'],
  to: 'at-liberty',
  apply: (facts, { payload }) => ended(facts, payload.endedAt, payload.because),
});

export const sentenceStarted = event<{ startedAt: string }>('sentence-started', {
  title: { en: 'Prison sentence began', sv: 'Straffverkställighet började', pl: 'Rozpoczęto odbywanie kary' },
  from: ['at-liberty', 'held', 'detained', 'supervised'],
  to: 'serving-sentence',
  apply: (facts, { payload, authority }) =>
    begun(ended(facts, payload.startedAt, 'sentence'), {
      kind: 'serving-sentence',
      authority,
      from: payload.startedAt,
    }),
});

export const sentenceEnded = event<{ endedAt: string }>('sentence-ended', {
  title: { en: 'Prison sentence served', sv: 'Straffet avtjänat', pl: 'Zakończono odbywanie kary' },
  from: ['serving-sentence'],
  to: 'at-liberty',
  apply: (facts, { payload }) => ended(facts, payload.endedAt, 'released'),
});

export const custodyEvents = [
  takenIntoCustody,
  holdProlonged,
  detentionOrdered,
  detentionStarted,
  detentionReviewed,
  supervisionOrdered,
  supervisionReviewed,
  released,
  sentenceStarted,
  sentenceEnded,
];

function begun(facts: Custody, spell: Omit<Spell, 'number'>): Custody {
  const { spells } = facts;
  return {
    state: facts.state,
    authority: spell.authority,
    since: spell.from,
    ...(spell.ground && { ground: spell.ground }),
    spells: [...spells, { number: spells.length + 1, ...spell }],
  };
}

function ended(facts: Custody, to: string, endedBecause: SpellEnd): Custody {
  const spells = facts.spells.map(spell => (spell.to === undefined ? { ...spell, to, endedBecause } : spell));
  return { state: 'at-liberty', spells };
}
