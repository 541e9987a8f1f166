import type { Text } from '../../kernel';
import { custodyEvent as event, type Custody } from './facts';

/** The clock calls out that something about somebody’s liberty nears or is late; nothing else changes by it. */
const alarm = (type: string, title: Text, from: readonly Custody['state'][] = ['detained']) =>
  event<Record<string, never>>(type, {
    title,
    from,
    apply: (facts, { occurredAt }) => ({
      ...facts,
      alarms: [...(facts.alarms ?? []), { about: type, at: occurredAt }],
    }),
  });

export const reviewNears = alarm('detention-review-nears', {
  en: 'Alarm: the last day for reviewing detention is near',
  sv: 'Larm: sista dag för omprövning av förvaret närmar sig',
  pl: 'Alarm: zbliża się ostatni dzień kontroli detencji',
});

export const capNears = alarm('detention-cap-nears', {
  en: 'Alarm: the longest time in detention is nearly reached',
  sv: 'Larm: längsta tid i förvar är snart nådd',
  pl: 'Alarm: zbliża się najdłuższy czas detencji',
});

export const holdEndNears = alarm(
  'hold-end-nears',
  {
    en: 'Alarm: police custody soon ends by law',
    sv: 'Larm: omhändertagandet upphör snart enligt lag',
    pl: 'Alarm: zatrzymanie wkrótce ustanie z mocy prawa',
  },
  ['held'],
);

export const counselMissing = alarm('counsel-missing', {
  en: 'Alarm: detained without public counsel',
  sv: 'Larm: i förvar utan offentligt biträde',
  pl: 'Alarm: detencja bez pełnomocnika z urzędu',
});

export const urgentReviewMissing = alarm('urgent-review-missing', {
  en: 'Alarm: urgent detention is not yet reviewed by the competent authority',
  sv: 'Larm: brådskande förvar är inte prövat av behörig myndighet',
  pl: 'Alarm: pilna detencja nie została sprawdzona przez właściwy organ',
});

export const familyReviewMissing = alarm('family-review-missing', {
  en: 'Alarm: detention is not reviewed after a change in the family',
  sv: 'Larm: förvaret är inte omprövat efter ändrad familjesituation',
  pl: 'Alarm: detencji nie skontrolowano po zmianie sytuacji rodzinnej',
});

export const newRulingMissing = alarm('custody-ruling-missing', {
  en: 'Alarm: the removal was decided anew, and custody was not ruled on with it',
  sv: 'Larm: nytt avlägsnandebeslut har fattats utan att förvaret har prövats',
  pl: 'Alarm: wydano nową decyzję bez rozstrzygnięcia o detencji',
});

export const releaseUnconfirmed = alarm(
  'release-unconfirmed',
  {
    en: 'Alarm: release is due, and nobody has confirmed it',
    sv: 'Larm: frigivning ska ske, och ingen har bekräftat den',
    pl: 'Alarm: zwolnienia nikt nie potwierdził',
  },
  ['held', 'detained'],
);

export const motionMissing = alarm('detention-motion-missing', {
  en: 'Alarm: the term of detention nears its end, and the court is not moved to prolong it',
  sv: 'Larm: förvarstiden går snart ut och domstolen har inte ombetts förlänga den',
  pl: 'Alarm: zbliża się koniec okresu detencji, a nie złożono wniosku o przedłużenie',
});

export const alarmEvents = [
  motionMissing,
  reviewNears,
  capNears,
  holdEndNears,
  counselMissing,
  urgentReviewMissing,
  familyReviewMissing,
  newRulingMissing,
  releaseUnconfirmed,
];
