import { custodyEvent as event, type CustodyHistory, type Custody, type Prolongation } from './facts';
import { withLastKept } from './deposits';
import type { DecisionOnLiberty, Reasoned } from './measures';
import { ended } from './spells';

/** What happens where a court, and not the authority, decides on somebody's liberty. */

export const putAtCourtsDisposal = event<{ at: string; asksFor: string }, { reasons: string }>(
  'put-at-courts-disposal',
  {
    title: {
      en: 'Put at the disposal of the court',
      sv: 'Ställd till domstolens förfogande',
      pl: 'Przekazano do dyspozycji sądu',
    },
    from: ['held'],
    to: 'held',
    apply: (facts, { payload }) => ({ ...facts, courtSince: payload.at }),
  },
);

export const extensionMoved = event<{ filedOn: string; until: string }, { reasons: string }>('extension-moved', {
  title: {
    en: 'Court moved to prolong detention',
    sv: 'Domstolen ombedd att förlänga förvaret',
    pl: 'Złożono wniosek o przedłużenie detencji',
  },
  from: ['detained'],
  apply: (facts, { payload }) => ({ ...facts, motionFiledOn: payload.filedOn }),
});

export interface DetentionExtended extends DecisionOnLiberty {
  readonly decidedOn: string;
  /** Last civil day of the new term. */
  readonly endsOn: string;
  readonly prolongation?: Prolongation;
}

export const detentionExtended = event<DetentionExtended, Reasoned & { prospect: string }>('detention-extended', {
  title: { en: 'Detention prolonged', sv: 'Förvaret förlängt', pl: 'Przedłużono detencję' },
  from: ['detained'],
  to: 'detained',
  apply: (facts, { payload: { decidedOn, endsOn, prolongation } }) => {
    const { motionFiledOn: _, ...kept } = facts;
    return remembering(
      { ...kept, orderEndsOn: endsOn, lastReviewOn: decidedOn, ...(prolongation && { prolongation }) },
      { lastOrderOn: decidedOn },
    );
  },
});

export const alternativesBreached = event<{ breachedOn: string; breach: string; forfeited?: number }, { note: string }>(
  'alternatives-breached',
  {
    title: {
      en: 'Alternatives to detention broken',
      sv: 'Alternativ till förvar brutna',
      pl: 'Naruszono środki zamiast detencji',
    },
    from: ['supervised'],
    to: 'supervised',
    apply: (facts, { payload: { breachedOn, forfeited } }) =>
      remembering(forfeited === undefined ? facts : withLastKept(facts, { forfeitedOn: breachedOn }), {
        breachedOn,
        ...(forfeited !== undefined && { forfeited }),
      }),
  },
);

/** Nobody may be kept in detention while this stands, whatever the ground: whoever is kept is to be released. */
export const detentionBarred = event<{ because: string; since: string }, { reasons: string } | undefined>(
  'detention-barred',
  {
    title: {
      en: 'Detention of the person is forbidden',
      sv: 'Personen får inte hållas i förvar',
      pl: 'Detencja osoby jest niedopuszczalna',
    },
    apply: (facts, { payload }) => remembering(facts, { bars: [...(facts.history?.bars ?? []), payload] }),
  },
);

export const detentionBarEnded = event<{ endedOn: string; because: string }>('detention-bar-ended', {
  title: {
    en: 'What forbade detention has ended',
    sv: 'Det som hindrade förvar har upphört',
    pl: 'Ustał zakaz detencji',
  },
  apply: (facts, { payload }) =>
    remembering(facts, { bars: (facts.history?.bars ?? []).filter(({ because }) => because !== payload.because) }),
});

/** A child without family here goes to a care institution, and is not deprived of liberty. */
export const careOrdered = event<{ decidedOn: string; endedAt: string; document: string }, { place: string }>(
  'care-ordered',
  {
    title: {
      en: 'Child placed in a care institution',
      sv: 'Barnet placerat på vårdinstitution',
      pl: 'Umieszczono małoletniego w placówce opiekuńczej',
    },
    from: ['at-liberty', 'held'],
    to: 'at-liberty',
    apply: (facts, { payload: { endedAt } }) => (facts.state === 'held' ? ended(facts, endedAt, 'released') : facts),
  },
);

export const courtEvents = [
  putAtCourtsDisposal,
  extensionMoved,
  detentionExtended,
  alternativesBreached,
  detentionBarred,
  detentionBarEnded,
  careOrdered,
];

function remembering(facts: Custody, change: CustodyHistory): Custody {
  return { ...facts, history: { ...facts.history, ...change } };
}
