import type { Text } from '../../../kernel';
import { period, periodRule, type Period, type PeriodRule } from '../../rule';
import { uoc } from '../acts';
import { readInTheAct } from '../reforms';
import { rolls } from './service';

const question: Text = { en: 'the question', sv: 'frågan', pl: 'zapytanie' };

const reply = (
  key: string,
  title: Text,
  runsFrom: Text,
  own: Period,
  provision: string,
  counted: readonly ReturnType<typeof uoc>[] = [],
): PeriodRule =>
  periodRule(key, {
    title,
    runsFrom,
    versions: [{ ...readInTheAct, pickedBy: 'act', period: own, legalBasis: [uoc(provision), ...counted] }],
  });

/** Within what time one authority or state answers another. Between states no day off lengthens it: the strict reading. */
export const noticeRules = [
  reply(
    'pl.sis.reply',
    {
      en: 'Reply to another state about a return alert',
      sv: 'Svar till en annan stat om en registrering om återvändande',
      pl: 'Odpowiedź innemu państwu o wpisie do celów powrotu',
    },
    question,
    period(10, 'days', 'unrolled'),
    '347f',
  ),
  reply(
    'pl.sis.humanitarian-consultation',
    {
      en: 'Consultation of another state before a stay on humanitarian grounds',
      sv: 'Samråd med en annan stat före vistelse av humanitära skäl',
      pl: 'Konsultacje z innym państwem przed pobytem ze względów humanitarnych',
    },
    question,
    period(10, 'days', 'unrolled'),
    '359b',
  ),
  reply(
    'pl.sis.humanitarian-consultation.extension',
    {
      en: 'Extension of the consultation on a humanitarian stay',
      sv: 'Förlängt samråd om vistelse av humanitära skäl',
      pl: 'Przedłużenie konsultacji w sprawie pobytu humanitarnego',
    },
    { en: 'the end of the first time', sv: 'utgången av den första tiden', pl: 'koniec pierwszego terminu' },
    period(12, 'days', 'unrolled'),
    '359b',
  ),
  reply(
    'pl.sis.police-reply',
    {
      en: 'Reply of the Commander-in-Chief of the Police in a humanitarian consultation',
      sv: 'Polischefens svar vid humanitärt samråd',
      pl: 'Odpowiedź Komendanta Głównego Policji w konsultacjach humanitarnych',
    },
    question,
    period(14, 'days', 'unrolled'),
    '359b',
  ),
  reply(
    'pl.wykaz.reply',
    {
      en: 'Reply to somebody who asks what the national list says of them',
      sv: 'Svar till den som frågar vad den nationella listan innehåller om dem',
      pl: 'Odpowiedź na wniosek o informację z wykazu',
    },
    { en: 'the application', sv: 'ansökan', pl: 'wniosek' },
    period(30, 'days', 'kpa-57'),
    '446–447',
    [rolls],
  ),
];
