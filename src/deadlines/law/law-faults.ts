import type { Text } from '../../kernel';
import { LawFault, NoCalendar, NoRuleVersion, QuestionFault, UnknownRule } from '../../law';
import { problem, type Problem } from '../../platform/http/problem';

type Unanswerable = QuestionFault['code'] | 'law-changed-while-running';

/** What the question lacks or has too much of. */
const unanswerable: Readonly<Record<Unanswerable, Text>> = {
  'moment-needed': {
    en: 'This rule counts hours: give the moment of the start, with its offset, and not only the day.',
    sv: 'Regeln räknar timmar: ange tidpunkten för starten, med tidsförskjutning, inte bara dagen.',
    pl: 'Przepis liczy godziny: podaj chwilę początku wraz z przesunięciem, a nie tylko dzień.',
  },
  'length-needed': {
    en: 'The decision sets the length of this period; give it in “length”.',
    sv: 'Beslutet bestämmer periodens längd; ange den i ”length”.',
    pl: 'Długość okresu określa decyzja; podaj ją w „length”.',
  },
  'length-fixed': {
    en: 'The law fixes the length of this period; leave “length” out.',
    sv: 'Lagen bestämmer periodens längd; utelämna ”length”.',
    pl: 'Długość okresu określa ustawa; pomiń „length”.',
  },
  unlimited: {
    en: 'On that day the law sets no limit, so there is no last moment.',
    sv: 'Den dagen sätter lagen ingen gräns, så det finns inget sista ögonblick.',
    pl: 'W tym dniu prawo nie określa granicy, więc nie ma ostatniej chwili.',
  },
  'wrong-kind': {
    en: 'This rule is of another kind and has no last moment.',
    sv: 'Regeln är av annat slag och har inget sista ögonblick.',
    pl: 'Przepis jest innego rodzaju i nie wyznacza ostatniej chwili.',
  },
  'bad-length': {
    en: 'The length must be a whole number from 1 up, and lead to a year before 10000.',
    sv: 'Längden ska vara ett heltal från 1 och uppåt, och leda till ett år före 10000.',
    pl: 'Długość musi być liczbą całkowitą od 1 i prowadzić do roku przed 10000.',
  },
  'bad-date': {
    en: 'One of the days or moments does not exist or does not fit the others.',
    sv: 'En av dagarna eller tidpunkterna finns inte eller stämmer inte med de andra.',
    pl: 'Jeden z dni lub jedna z chwil nie istnieje albo nie pasuje do pozostałych.',
  },
  'law-changed-while-running': {
    en: 'Newer law took this period over while it ran and counts from another event. Give the day whose law is asked for in “lawOf”.',
    sv: 'Nyare lag tog över perioden medan den löpte och räknar från en annan händelse. Ange i ”lawOf” vilken dags lag frågan gäller.',
    pl: 'W trakcie biegu okresu weszło w życie nowe prawo, które liczy go od innego zdarzenia. Podaj w „lawOf” dzień, którego prawo ma być zastosowane.',
  },
};

/** Tells why the law recorded here has no answer. @throws whatever is not a fault of the question */
export function lawProblem(error: unknown): Problem {
  if (!(error instanceof LawFault)) throw error;
  if (error instanceof UnknownRule) return problem('rule-not-found', { rule: error.key });
  if (error instanceof NoRuleVersion) return problem('no-rule-version', { rule: error.key, on: error.on });
  if (error instanceof NoCalendar) return problem('no-calendar', { calendar: error.calendar, year: error.year });
  const reason = error instanceof QuestionFault ? error.code : 'law-changed-while-running';
  return problem('unanswerable-question', { detail: unanswerable[reason], reason });
}
