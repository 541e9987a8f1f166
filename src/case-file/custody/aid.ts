import { custodyEvent as event } from './facts';

export const aidGranted = event<{ from: string; until: string }, { needs: string }>('aid-granted', {
  title: {
    en: 'Aid after release granted',
    sv: 'Stöd efter frigivning beviljat',
    pl: 'Przyznano pomoc po zwolnieniu',
  },
  from: ['at-liberty', 'supervised'],
  apply: (facts, { payload }) => ({ ...facts, history: { ...facts.history, aid: payload } }),
});

export const aidEnded = event<{ endedOn: string; because: string }>('aid-ended', {
  title: { en: 'Aid after release ended', sv: 'Stöd efter frigivning upphörde', pl: 'Ustała pomoc po zwolnieniu' },
  apply: (facts, { payload: { endedOn, because } }) =>
    facts.history?.aid
      ? { ...facts, history: { ...facts.history, aid: { ...facts.history.aid, endedOn, endedBecause: because } } }
      : facts,
});

export const aidEvents = [aidGranted, aidEnded];
