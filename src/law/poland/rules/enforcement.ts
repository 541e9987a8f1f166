import { limitRule, period, periodRule, setByDecision } from '../../rule';
import { uoc } from '../acts';
import { readInTheAct } from '../reforms';
import { rolls } from './service';

/** Times around removal by force, what it costs, and stays that take its place. */
export const enforcementRules = [
  periodRule('pl.transit.silence', {
    title: {
      en: 'Silence after which an announced transit may begin',
      sv: 'Tystnad efter vilken en anmäld genomresa får börja',
      pl: 'Brak odpowiedzi, po którym można rozpocząć zgłoszony tranzyt',
    },
    runsFrom: { en: 'the notification', sv: 'underrättelsen', pl: 'powiadomienie' },
    versions: [
      {
        ...readInTheAct,
        certainty: 'verify',
        pickedBy: 'act',
        period: period(2, 'days', 'unrolled'),
        legalBasis: [uoc('360–361')],
        note: {
          en: 'Two days are read in the source; whether a day off lengthens them is to be checked, and here it does not.',
          sv: 'Två dagar är läst i källan; om en helgdag förlänger dem ska kontrolleras, och här gör den inte det.',
          pl: 'Dwa dni odczytano w źródle; czy dzień wolny je wydłuża, wymaga sprawdzenia – tu nie wydłuża.',
        },
      },
    ],
  }),
  periodRule('pl.transit.silence.extension', {
    title: {
      en: 'Further time in which another state may answer about transit',
      sv: 'Ytterligare tid för en annan stat att svara om genomresa',
      pl: 'Dodatkowy czas na odpowiedź innego państwa w sprawie tranzytu',
    },
    runsFrom: { en: 'the end of two days', sv: 'utgången av två dagar', pl: 'upływ dwóch dni' },
    versions: [
      {
        ...readInTheAct,
        pickedBy: 'act',
        period: period(48, 'hours', 'elapsed'),
        legalBasis: [uoc('360–361')],
      },
    ],
  }),
  periodRule('pl.costs.deposit-estimate', {
    title: {
      en: 'Estimate of the costs to be secured by a deposit',
      sv: 'Beräkning av de kostnader som ska säkras',
      pl: 'Oszacowanie kosztów do zabezpieczenia depozytem',
    },
    runsFrom: { en: 'admission', sv: 'intagningen', pl: 'przyjęcie' },
    versions: [
      { ...readInTheAct, pickedBy: 'act', period: period(14, 'days', 'kpa-57'), legalBasis: [uoc('336–347'), rolls] },
    ],
  }),
  periodRule('pl.tolerated.report', {
    title: {
      en: 'Next report of a person with tolerated stay',
      sv: 'Nästa anmälan av en person med tolererad vistelse',
      pl: 'Następne zgłoszenie osoby z pobytem tolerowanym',
    },
    runsFrom: { en: 'the last report', sv: 'den senaste anmälan', pl: 'ostatnie zgłoszenie' },
    versions: [
      {
        ...readInTheAct,
        pickedBy: 'act',
        period: setByDecision('unrolled'),
        legalBasis: [uoc('358')],
        note: {
          en: 'That such a person reports is read in the source; how often is for the decision to say.',
          sv: 'Att personen ska anmäla sig är läst i källan; hur ofta anger beslutet.',
          pl: 'Obowiązek zgłaszania się odczytano w źródle; częstotliwość określa decyzja.',
        },
      },
    ],
  }),
  periodRule('pl.costs.host', {
    title: {
      en: 'Time in which a decision makes the host of research or traineeship liable for costs',
      sv: 'Tid inom vilken ett beslut gör värden för forskning eller praktik betalningsskyldig',
      pl: 'Czas, w którym decyzja obciąża kosztami jednostkę przyjmującą naukowca lub stażystę',
    },
    runsFrom: {
      en: 'the day that the decision on costs names',
      sv: 'den dag som kostnadsbeslutet anger',
      pl: 'dzień wskazany w decyzji o kosztach',
    },
    versions: [
      {
        ...readInTheAct,
        certainty: 'verify',
        pickedBy: 'decision',
        period: period(6, 'months', 'unrolled'),
        legalBasis: [uoc('336–347')],
        note: {
          en: 'Six months are read in the source; from which day they run is to be checked.',
          sv: 'Sex månader är läst i källan; från vilken dag de löper ska kontrolleras.',
          pl: 'Sześć miesięcy odczytano w źródle; od którego dnia biegną, wymaga sprawdzenia.',
        },
      },
    ],
  }),
  limitRule('pl.costs.barred', {
    title: {
      en: 'Claim for the costs of a forced return',
      sv: 'Krav på kostnader för ett påtvingat återvändande',
      pl: 'Należność z tytułu kosztów przymusowego powrotu',
    },
    runsFrom: {
      en: 'the end of the year in which the decision on costs became final',
      sv: 'slutet av det år då kostnadsbeslutet blev slutligt',
      pl: 'koniec roku, w którym decyzja o kosztach stała się ostateczna',
    },
    versions: [
      {
        ...readInTheAct,
        pickedBy: 'finality',
        limit: period(5, 'years', 'unrolled'),
        sense: 'at-most',
        legalBasis: [uoc('336–347')],
      },
    ],
  }),
  periodRule('pl.vetting', {
    title: {
      en: 'Answer of the security services before a stay is granted',
      sv: 'Säkerhetstjänsternas svar innan vistelse beviljas',
      pl: 'Odpowiedź służb przed udzieleniem zgody na pobyt',
    },
    runsFrom: { en: 'the question', sv: 'frågan', pl: 'zapytanie' },
    versions: [
      {
        ...readInTheAct,
        pickedBy: 'act',
        period: period(30, 'days', 'kpa-57'),
        legalBasis: [uoc('359'), rolls],
        note: {
          en: 'Silence counts as no objection.',
          sv: 'Tystnad räknas som att inget hindrar.',
          pl: 'Brak odpowiedzi uznaje się za brak przeszkód.',
        },
      },
    ],
  }),
  periodRule('pl.vetting.extended', {
    title: {
      en: 'Prolonged answer of the security services before a stay is granted',
      sv: 'Säkerhetstjänsternas förlängda svarstid innan vistelse beviljas',
      pl: 'Przedłużony termin odpowiedzi służb przed udzieleniem zgody na pobyt',
    },
    runsFrom: { en: 'the question', sv: 'frågan', pl: 'zapytanie' },
    versions: [
      {
        ...readInTheAct,
        pickedBy: 'act',
        period: period(60, 'working-days', 'working-days'),
        legalBasis: [uoc('359')],
        note: {
          en: 'Up to sixty working days; silence counts as no objection.',
          sv: 'Upp till sextio arbetsdagar; tystnad räknas som att inget hindrar.',
          pl: 'Do sześćdziesięciu dni roboczych; brak odpowiedzi uznaje się za brak przeszkód.',
        },
      },
    ],
  }),
];
