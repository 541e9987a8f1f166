import { custodyEvent as event, type CustodyRuling, type PlacementGround } from './facts';

export const counselAppointed = event<{ appointedOn: string }, { name: string }>('counsel-appointed', {
  title: { en: 'Public counsel appointed', sv: 'Offentligt biträde förordnat', pl: 'Wyznaczono pełnomocnika z urzędu' },
  from: ['held', 'detained', 'supervised'],
  apply: (facts, { payload }) => ({ ...facts, counselSince: payload.appointedOn }),
});

export const placedInPrison = event<
  { ground: PlacementGround; startedAt: string; keptApart: boolean },
  { reasons: string; place: string }
>('placed-in-prison', {
  title: {
    en: 'Placed in prison, remand or police arrest',
    sv: 'Placerad i anstalt, häkte eller polisarrest',
    pl: 'Umieszczono w zakładzie karnym lub areszcie',
  },
  from: ['detained'],
  apply: (facts, { payload: { ground, startedAt, keptApart } }) => ({
    ...facts,
    placement: { ground, keptApart, since: startedAt },
  }),
});

export const placementEnded = event<{ endedAt: string; because: 'moved-back' | 'cap-reached' }>('placement-ended', {
  title: {
    en: 'Placement in prison ended',
    sv: 'Placeringen i anstalt, häkte eller arrest upphörde',
    pl: 'Zakończono pobyt w zakładzie karnym lub areszcie',
  },
  from: ['detained'],
  apply: ({ placement: _, ...facts }) => facts,
});

export const isolationDecided = event<{ decidedAt: string }, { reasons: string }>('isolation-decided', {
  title: { en: 'Isolation decided', sv: 'Beslut om avskildhet', pl: 'Zarządzono izolację' },
  from: ['detained'],
  apply: (facts, { payload: { decidedAt } }) => ({
    ...facts,
    isolation: { since: facts.isolation?.since ?? decidedAt, decidedAt },
  }),
});

export const isolationEnded = event<{ endedAt: string; because: 'ended' | 'lapsed' }>('isolation-ended', {
  title: { en: 'Isolation ended', sv: 'Avskildheten upphörde', pl: 'Zakończono izolację' },
  from: ['detained'],
  apply: ({ isolation: _, ...facts }) => facts,
});

export const familyChanged = event<{ changedOn: string; change: string }, { note: string }>('family-changed', {
  title: {
    en: 'Family situation changed during detention',
    sv: 'Familjesituationen ändrades under förvaret',
    pl: 'Zmiana sytuacji rodzinnej w czasie detencji',
  },
  from: ['detained'],
  apply: facts => facts,
});

export const purposeFulfilled = event<{ fulfilledOn: string }, { note: string }>('detention-purpose-fulfilled', {
  title: {
    en: 'The purpose of detention is fulfilled',
    sv: 'Syftet med förvaret är uppfyllt',
    pl: 'Cel detencji został osiągnięty',
  },
  from: ['detained'],
  apply: (facts, { payload }) => ({ ...facts, purposeFulfilledOn: payload.fulfilledOn }),
});

/** About the measure itself; there is no time limit for it. */
export const detentionAppealed = event<{ lodgedOn: string }>('detention-appealed', {
  title: { en: 'Custody appealed', sv: 'Förvar eller uppsikt överklagat', pl: 'Zaskarżono detencję lub dozór' },
  from: ['detained', 'supervised'],
  apply: (facts, { payload }) => {
    const appeals = facts.appeals ?? [];
    const appeal = { number: appeals.length + 1, spell: facts.spells.length, lodgedOn: payload.lodgedOn };
    return { ...facts, appeals: [...appeals, appeal] };
  },
});

export const detentionAppealDecided = event<{ number: number; outcome: CustodyRuling; decidedOn: string }>(
  'detention-appeal-decided',
  {
    title: {
      en: 'Appeal against custody decided',
      sv: 'Överklagandet av förvar eller uppsikt avgjort',
      pl: 'Rozstrzygnięto zaskarżenie detencji lub dozoru',
    },
    apply: (facts, { payload: { number, outcome, decidedOn } }) => ({
      ...facts,
      appeals: (facts.appeals ?? []).map(one => (one.number === number ? { ...one, outcome, decidedOn } : one)),
    }),
  },
);

export const safeguardEvents = [
  counselAppointed,
  placedInPrison,
  placementEnded,
  isolationDecided,
  isolationEnded,
  familyChanged,
  purposeFulfilled,
  detentionAppealed,
  detentionAppealDecided,
];
