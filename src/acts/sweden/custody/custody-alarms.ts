import { command, record, type Citation, type EventType, type Role, type Text } from '../../../kernel';
import {
  capNears,
  counselMissing,
  familyReviewMissing,
  holdEndNears,
  newRulingMissing,
  releaseUnconfirmed,
  reviewNears,
  urgentReviewMissing,
  type CaseFile,
  type Custody,
} from '../../../case-file';
import { houseRule, ul } from '../../../law/sweden/acts';
import { deadlineHasPassed } from './guards/custody';

const serviceLevel = houseRule('custody', 'verify');

const advice = (en: string, sv: string, pl: string): Text => ({
  en: `Given by the clock. ${en}`,
  sv: `Ges av klockan. ${sv}`,
  pl: `Wykonuje zegar. ${pl}`,
});

/** The clock calls out in the journal, the feed and the worklist; it changes nothing else. */
const raises =
  (
    name: string,
    alarm: Pick<EventType<Custody, Record<string, never>>, 'type' | 'region' | 'title'>,
    key: string,
    basis: readonly Citation[],
    told: Text,
    custody: Custody['state'] | readonly Custody['state'][] = 'detained',
  ) =>
  (by: readonly Role[]) =>
    command<CaseFile>({
      name,
      title: alarm.title,
      by,
      basis,
      advice: told,
      from: { responsibility: ['held', 'in-transit'], custody },
      requires: [deadlineHasPassed(key, basis)],
      records: [record(alarm, () => ({}))],
    });

export const raiseHoldAlarm = raises(
  'raise-hold-alarm',
  holdEndNears,
  'se.custody.hold-alarm',
  [ul('9:12'), serviceLevel],
  advice(
    'The hours of police custody are nearly over: decide on detention or supervision, or let the person go.',
    'Timmarna för omhändertagandet är snart slut: besluta om förvar eller uppsikt, eller släpp personen.',
    'Godziny zatrzymania dobiegają końca: należy zarządzić detencję lub dozór albo zwolnić osobę.',
  ),
  'held',
);

export const raiseReviewAlarm = raises(
  'raise-review-alarm',
  reviewNears,
  'se.detention.review-alarm',
  [ul('10:9'), ul('10:10'), serviceLevel],
  advice(
    'Hold the hearing and review in time, or the order lapses by itself.',
    'Håll förhandling och ompröva i tid, annars upphör beslutet av sig självt.',
    'Należy w terminie przeprowadzić rozprawę i kontrolę, inaczej zarządzenie wygaśnie.',
  ),
);

export const raiseCapAlarm = raises(
  'raise-cap-alarm',
  capNears,
  'se.detention.cap-alarm',
  [ul('10:4'), ul('10:5'), serviceLevel],
  advice(
    'The longest time for the ground is near: prolong it if the law allows, or prepare release.',
    'Längsta tid för grunden närmar sig: förläng om lagen medger det, eller förbered frigivning.',
    'Zbliża się najdłuższy czas dla podstawy: przedłużyć, jeśli prawo pozwala, albo przygotować zwolnienie.',
  ),
);

export const raiseCounselAlarm = raises(
  'raise-counsel-alarm',
  counselMissing,
  'se.detention.counsel',
  [ul('18:1')],
  advice(
    'Appoint public counsel now.',
    'Förordna offentligt biträde nu.',
    'Należy teraz wyznaczyć pełnomocnika z urzędu.',
  ),
);

export const raiseUrgentReviewAlarm = raises(
  'raise-urgent-review-alarm',
  urgentReviewMissing,
  'se.detention.urgent-review',
  [ul('10:17'), serviceLevel],
  advice(
    'The competent authority must review the urgent order immediately.',
    'Den behöriga myndigheten ska omedelbart pröva det brådskande beslutet.',
    'Właściwy organ musi niezwłocznie sprawdzić pilne zarządzenie.',
  ),
);

export const raiseFamilyReviewAlarm = raises(
  'raise-family-review-alarm',
  familyReviewMissing,
  'se.detention.family-review',
  [ul('10:9'), serviceLevel],
  advice(
    'The family has changed and detention was not looked at again: review it.',
    'Familjen har ändrats och förvaret har inte omprövats: ompröva det.',
    'Sytuacja rodzinna się zmieniła, a detencji nie skontrolowano: należy to zrobić.',
  ),
);

export const raiseNewRulingAlarm = raises(
  'raise-new-ruling-alarm',
  newRulingMissing,
  'se.detention.new-ruling',
  [ul('10:12'), serviceLevel],
  advice(
    'Whoever decides anew on removal also rules anew on custody: review it, or order detention on another ground.',
    'Den som fattar ett nytt avlägsnandebeslut prövar också förvaret: ompröva det, eller besluta på annan grund.',
    'Kto wydaje nową decyzję o wydaleniu, rozstrzyga też o detencji: należy ją skontrolować albo zarządzić na innej podstawie.',
  ),
);

export const raiseReleaseAlarm = raises(
  'raise-release-alarm',
  releaseUnconfirmed,
  'se.release.confirmation',
  [ul('10:9'), serviceLevel],
  advice(
    'Release is due and not confirmed: call the place of detention. There is no ground for the time that passes now.',
    'Frigivning ska ske och är inte bekräftad: ring förvaret. Det finns ingen grund för tiden som nu går.',
    'Zwolnienia nie potwierdzono: należy zadzwonić do ośrodka. Na upływający teraz czas nie ma podstawy.',
  ),
  ['held', 'detained'],
);
