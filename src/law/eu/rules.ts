import { adjustable, limitRule, period, periodRule, setByDecision, type Rule } from '../rule';
import { eurostatEil, regulation1182, returnDirective, riat } from './acts';

const event = { en: 'the event', sv: 'händelsen', pl: 'zdarzenie' };
const referencePeriod = {
  en: 'the end of the reference period',
  sv: 'referensperiodens slut',
  pl: 'koniec okresu referencyjnego',
};
const detained = { en: 'the start of detention', sv: 'förvarets början', pl: 'początek detencji' };

/** Union time, and the Union bounds that national law must keep. */
export const unionRules: readonly Rule[] = [
  periodRule('eu.period', {
    title: { en: 'A period of Union law', sv: 'En tidsfrist i unionsrätten', pl: 'Termin prawa Unii' },
    runsFrom: event,
    versions: [
      {
        from: '1990-01-01',
        pickedBy: 'act',
        period: setByDecision('regulation-1182'),
        legalBasis: [regulation1182('art. 3')],
        certainty: 'known',
        commencement: 'verify',
        note: {
          en: 'Of article 3, paragraph 4 was read in the source. Never to be used for custody.',
          sv: 'Av artikel 3 är punkt 4 läst i källan. Får aldrig användas för frihetsberövanden.',
          pl: 'Z artykułu 3 w źródle przeczytano ustęp 4. Nigdy nie stosować do pozbawienia wolności.',
        },
      },
    ],
  }),
  periodRule('eu.working-days-before', {
    title: {
      en: 'Working days before an event',
      sv: 'Arbetsdagar före en händelse',
      pl: 'Dni robocze przed zdarzeniem',
    },
    runsFrom: event,
    versions: [
      {
        from: '1990-01-01',
        pickedBy: 'act',
        period: setByDecision('before'),
        legalBasis: [regulation1182('art. 3(4)')],
        certainty: 'found',
        commencement: 'verify',
      },
    ],
  }),
  periodRule('eu.riat.blank-case', {
    title: {
      en: 'Blank reintegration case before a charter',
      sv: 'Blankt återanpassningsärende före charter',
      pl: 'Pusta sprawa reintegracyjna przed lotem czarterowym',
    },
    runsFrom: { en: 'departure, backwards', sv: 'avresan, bakåt', pl: 'wyjazd, wstecz' },
    versions: [
      {
        from: '2025-01-01',
        pickedBy: 'departure',
        period: period(5, 'working-days', 'before'),
        legalBasis: [riat('blank case'), regulation1182('art. 3(4)')],
        certainty: 'found',
        commencement: 'verify',
      },
    ],
  }),
  periodRule('eu.eurostat.quarterly', {
    title: {
      en: 'Quarterly return statistics to Eurostat',
      sv: 'Kvartalsstatistik om återvändande till Eurostat',
      pl: 'Kwartalna statystyka powrotów dla Eurostatu',
    },
    runsFrom: referencePeriod,
    versions: [
      {
        from: '2021-01-01',
        pickedBy: 'reference-period',
        period: period(2, 'months', 'regulation-1182'),
        legalBasis: [eurostatEil('quarterly'), regulation1182('art. 3')],
        certainty: 'found',
        commencement: 'verify',
      },
    ],
  }),
  periodRule('eu.eurostat.annual', {
    title: {
      en: 'Annual return statistics to Eurostat',
      sv: 'Årsstatistik om återvändande till Eurostat',
      pl: 'Roczna statystyka powrotów dla Eurostatu',
    },
    runsFrom: referencePeriod,
    versions: [
      {
        from: '2021-01-01',
        pickedBy: 'reference-period',
        period: period(3, 'months', 'regulation-1182'),
        legalBasis: [eurostatEil('annual'), regulation1182('art. 3')],
        certainty: 'found',
        commencement: 'verify',
      },
    ],
  }),
  limitRule('eu.departure.voluntary.min', {
    title: {
      en: 'Shortest voluntary departure period by the directive',
      sv: 'Kortaste tidsfrist enligt direktivet',
      pl: 'Najkrótszy termin wyjazdu według dyrektywy',
    },
    runsFrom: event,
    versions: [
      {
        from: '2012-05-01',
        pickedBy: 'decision',
        limit: period(7, 'days', 'unrolled'),
        sense: 'at-least',
        legalBasis: [returnDirective('7(1)', 'known')],
        certainty: 'known',
        commencement: 'verify',
      },
    ],
  }),
  limitRule('eu.departure.voluntary.max', {
    title: {
      en: 'Longest voluntary departure period by the directive',
      sv: 'Längsta tidsfrist enligt direktivet',
      pl: 'Najdłuższy termin wyjazdu według dyrektywy',
    },
    runsFrom: event,
    versions: [
      {
        from: '2012-05-01',
        pickedBy: 'decision',
        limit: adjustable(period(30, 'days', 'unrolled')),
        sense: 'norm',
        legalBasis: [returnDirective('7(1)–(2)', 'known')],
        certainty: 'known',
        commencement: 'verify',
        note: {
          en: 'May be extended case by case.',
          sv: 'Får förlängas i det enskilda fallet.',
          pl: 'Można przedłużyć w indywidualnym przypadku.',
        },
      },
    ],
  }),
  limitRule('eu.ban.max', {
    title: {
      en: 'Longest entry ban by the directive',
      sv: 'Längsta återreseförbud enligt direktivet',
      pl: 'Najdłuższy zakaz wjazdu według dyrektywy',
    },
    runsFrom: { en: 'departure', sv: 'utresan', pl: 'wyjazd' },
    versions: [
      {
        from: '2012-05-01',
        pickedBy: 'decision',
        limit: period(5, 'years', 'unrolled'),
        sense: 'norm',
        legalBasis: [returnDirective('11(2)', 'known')],
        certainty: 'known',
        commencement: 'verify',
        note: {
          en: 'Longer if the person is a serious threat.',
          sv: 'Längre om personen utgör ett allvarligt hot.',
          pl: 'Dłużej, jeżeli osoba stanowi poważne zagrożenie.',
        },
      },
    ],
  }),
  limitRule('eu.detention.max', {
    title: {
      en: 'Longest detention by the directive',
      sv: 'Längsta förvar enligt direktivet',
      pl: 'Najdłuższa detencja według dyrektywy',
    },
    runsFrom: detained,
    versions: [
      {
        from: '2006-11-03',
        pickedBy: 'act',
        limit: period(6, 'months', 'unrolled'),
        sense: 'at-most',
        legalBasis: [returnDirective('15(5)', 'known')],
        certainty: 'known',
        commencement: 'verify',
      },
    ],
  }),
  limitRule('eu.detention.max.extended', {
    title: {
      en: 'Longest detention by the directive, in all',
      sv: 'Längsta förvar enligt direktivet, sammanlagt',
      pl: 'Najdłuższa detencja według dyrektywy, łącznie',
    },
    runsFrom: detained,
    versions: [
      {
        from: '2006-11-03',
        pickedBy: 'act',
        limit: period(18, 'months', 'unrolled'),
        sense: 'at-most',
        legalBasis: [returnDirective('15(5)–(6)', 'known')],
        certainty: 'known',
        commencement: 'verify',
        note: {
          en: 'Time before the directive applied counts too (CJEU C-357/09 PPU Kadzoev), so the version begins early.',
          sv: 'Även tid innan direktivet gällde räknas (EU-domstolen C-357/09 PPU Kadzoev), därför börjar versionen tidigt.',
          pl: 'Liczy się też czas sprzed obowiązywania dyrektywy (TSUE C-357/09 PPU Kadzoev), dlatego wersja zaczyna się wcześniej.',
        },
      },
    ],
  }),
];
