import type { Text } from '../../../kernel';
import { period, periodRule, type Period, type PeriodRule } from '../../rule';
import { houseRule, uoc } from '../acts';
import { actOnForeigners } from '../reforms';

const serviceLevel: Text = {
  en: 'A service level, not law: to be agreed between the authorities.',
  sv: 'En servicenivå, inte lag: ska överenskommas mellan myndigheterna.',
  pl: 'Poziom usługi, nie prawo: do uzgodnienia między organami.',
};

/** A time that the house has set so that a lawful one is not missed. */
const houseTime = (key: string, provision: string, title: Text, runsFrom: Text, own: Period): PeriodRule =>
  periodRule(key, {
    title,
    runsFrom,
    versions: [
      {
        from: actOnForeigners,
        pickedBy: 'act',
        period: own,
        legalBasis: [houseRule('custody', 'verify'), uoc(provision)],
        certainty: 'verify',
        note: serviceLevel,
      },
    ],
  });

/** When the clock calls out, before the law takes its course. */
export const custodyAlarmRules = [
  houseTime(
    'pl.arrest.alarm',
    '394',
    {
      en: 'Alarm before an arrest ends',
      sv: 'Larm innan gripandet upphör',
      pl: 'Alarm przed końcem zatrzymania',
    },
    { en: 'apprehension', sv: 'gripandet', pl: 'ujęcie' },
    period(40, 'hours', 'elapsed'),
  ),
  houseTime(
    'pl.arrest.court.alarm',
    '394',
    {
      en: 'Alarm before the time for the court to order ends',
      sv: 'Larm innan domstolens tid att besluta går ut',
      pl: 'Alarm przed końcem czasu na postanowienie sądu',
    },
    {
      en: 'being put at the disposal of the court',
      sv: 'överlämnandet till domstolens förfogande',
      pl: 'przekazanie do dyspozycji sądu',
    },
    period(20, 'hours', 'elapsed'),
  ),
  houseTime(
    'pl.detention.motion',
    '403',
    {
      en: 'Motion to prolong detention, before the order ends',
      sv: 'Framställning om förlängt förvar, innan beslutet löper ut',
      pl: 'Wniosek o przedłużenie detencji, przed końcem okresu',
    },
    {
      en: 'the last day of the order, backwards',
      sv: 'beslutets sista dag, bakåt',
      pl: 'ostatni dzień okresu, wstecz',
    },
    period(14, 'days', 'before'),
  ),
  houseTime(
    'pl.detention.alarm',
    '403',
    {
      en: 'Alarm before a term of detention ends',
      sv: 'Larm innan en förvarstid går ut',
      pl: 'Alarm przed końcem okresu detencji',
    },
    {
      en: 'the last day of the term, backwards',
      sv: 'tidens sista dag, bakåt',
      pl: 'ostatni dzień okresu, wstecz',
    },
    period(7, 'days', 'before'),
  ),
  houseTime(
    'pl.release.confirmation',
    '406',
    {
      en: 'Confirmation that somebody was released',
      sv: 'Bekräftelse av frigivning',
      pl: 'Potwierdzenie zwolnienia',
    },
    { en: 'the duty to release', sv: 'skyldigheten att frige', pl: 'obowiązek zwolnienia' },
    period(1, 'hours', 'elapsed'),
  ),
];
