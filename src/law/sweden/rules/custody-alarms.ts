import type { Text } from '../../../kernel';
import { period, periodRule, type Period, type PeriodRule } from '../../rule';
import { houseRule, ul } from '../acts';

const serviceLevel: Text = {
  en: 'A service level, not law: to be agreed between the authorities.',
  sv: 'En servicenivå, inte lag: ska överenskommas mellan myndigheterna.',
  pl: 'Poziom usługi, nie prawo: do uzgodnienia między organami.',
};
const atOnce: Text = {
  en: 'The law says at once and gives no time; this is a service level after which an alarm is raised.',
  sv: 'Lagen säger omedelbart och anger ingen tid; detta är en servicenivå, och därefter larmas det.',
  pl: 'Prawo wymaga niezwłoczności i nie podaje terminu; po tym poziomie usługi podnoszony jest alarm.',
};

/** A time that the house has set so that a lawful one is not missed. */
const houseTime = (
  key: string,
  provision: string,
  title: Text,
  runsFrom: Text,
  own: Period,
  note = serviceLevel,
): PeriodRule =>
  periodRule(key, {
    title,
    runsFrom,
    versions: [
      {
        from: '2008-10-07',
        pickedBy: 'act',
        period: own,
        legalBasis: [houseRule('custody', 'verify'), ul(provision)],
        certainty: 'verify',
        note,
      },
    ],
  });

/** When the clock calls out, before the law takes its course or because nobody has acted. */
export const custodyAlarmRules = [
  houseTime(
    'se.detention.review.alarm',
    '10:9',
    {
      en: 'Alarm before a review of detention',
      sv: 'Larm före omprövning av förvar',
      pl: 'Alarm przed kontrolą detencji',
    },
    {
      en: 'the last day for the review, backwards',
      sv: 'sista dag för omprövning, bakåt',
      pl: 'ostatni dzień kontroli, wstecz',
    },
    period(7, 'days', 'before'),
  ),
  houseTime(
    'se.detention.cap.alarm',
    '10:4',
    {
      en: 'Alarm before the longest time in detention',
      sv: 'Larm före längsta tid i förvar',
      pl: 'Alarm przed upływem najdłuższego czasu detencji',
    },
    {
      en: 'the last day in detention, backwards',
      sv: 'sista dag i förvar, bakåt',
      pl: 'ostatni dzień detencji, wstecz',
    },
    period(7, 'days', 'before'),
  ),
  houseTime(
    'se.detention.cap.alarm.hours',
    '10:5',
    {
      en: 'Alarm where detention is limited to hours',
      sv: 'Larm när förvar är begränsat till timmar',
      pl: 'Alarm, gdy detencja jest ograniczona do godzin',
    },
    { en: 'the start of the time in hours', sv: 'timfristens början', pl: 'początek biegu godzin' },
    period(36, 'hours', 'elapsed'),
  ),
  houseTime(
    'se.hold.police.alarm',
    '9:12',
    {
      en: 'Alarm before police custody ends',
      sv: 'Larm innan omhändertagandet upphör',
      pl: 'Alarm przed końcem zatrzymania',
    },
    {
      en: 'the start of the first or the second twenty-four hours',
      sv: 'början av de första eller andra tjugofyra timmarna',
      pl: 'początek pierwszych lub drugich dwudziestu czterech godzin',
    },
    period(20, 'hours', 'elapsed'),
  ),
  houseTime(
    'se.detention.urgent-review',
    '10:17',
    {
      en: 'Review of an urgent order by the competent authority',
      sv: 'Behörig myndighets prövning av brådskande förvarsbeslut',
      pl: 'Kontrola pilnej detencji przez właściwy organ',
    },
    { en: 'the start of urgent detention', sv: 'det brådskande förvarets början', pl: 'początek pilnej detencji' },
    period(24, 'hours', 'elapsed'),
    atOnce,
  ),
  houseTime(
    'se.detention.new-ruling',
    '10:12',
    {
      en: 'Ruling on custody with a new decision on removal',
      sv: 'Prövning av förvar när nytt avlägsnandebeslut meddelas',
      pl: 'Rozstrzygnięcie o detencji przy nowej decyzji o wydaleniu',
    },
    { en: 'the new decision on removal', sv: 'det nya avlägsnandebeslutet', pl: 'nowa decyzja o wydaleniu' },
    period(24, 'hours', 'elapsed'),
    atOnce,
  ),
  houseTime(
    'se.detention.family-review',
    '10:9',
    {
      en: 'Review of detention after a change in the family',
      sv: 'Omprövning av förvar efter ändrad familjesituation',
      pl: 'Kontrola detencji po zmianie sytuacji rodzinnej',
    },
    { en: 'the change in the family', sv: 'ändringen i familjen', pl: 'zmiana w rodzinie' },
    period(3, 'days', 'unrolled'),
  ),
  houseTime(
    'se.release.confirmation',
    '10:9',
    {
      en: 'Confirmation that somebody was released',
      sv: 'Bekräftelse av frigivning',
      pl: 'Potwierdzenie zwolnienia',
    },
    {
      en: 'the decision to release, or the purpose of detention being fulfilled',
      sv: 'beslutet om frigivning, eller att syftet med förvaret är uppfyllt',
      pl: 'decyzja o zwolnieniu lub osiągnięcie celu detencji',
    },
    period(1, 'hours', 'elapsed'),
    atOnce,
  ),
];
