import { period, periodRule, setByDecision, type Rule } from '../rule';
import { gdpr, led, regulation1182 } from './acts';

const received = { en: 'the request is received', sv: 'begäran tas emot', pl: 'otrzymanie żądania' };

/** When a person whose data are processed must have an answer. */
export const dataSubjectRules: readonly Rule[] = [
  periodRule('eu.gdpr.reply', {
    title: {
      en: 'Answer to a request of the person about their data',
      sv: 'Svar på den registrerades begäran',
      pl: 'Odpowiedź na żądanie osoby, której dane dotyczą',
    },
    runsFrom: received,
    versions: [
      {
        from: '2018-05-25',
        pickedBy: 'application',
        period: period(1, 'months', 'regulation-1182'),
        legalBasis: [gdpr('12(3)', 'known'), regulation1182('art. 3', 'known')],
        certainty: 'known',
        note: {
          en: 'Without undue delay; a month is the longest. Doubt about who asks does not stop the time: whether it does is to be checked (12(6)).',
          sv: 'Utan onödigt dröjsmål; en månad är det längsta. Tvivel om vem som frågar stoppar inte tiden: om det gör det ska kontrolleras (12.6).',
          pl: 'Bez zbędnej zwłoki; najpóźniej w miesiąc. Wątpliwość, kto pyta, nie wstrzymuje biegu: do sprawdzenia (12 ust. 6).',
        },
      },
    ],
  }),
  periodRule('eu.gdpr.reply.extended', {
    title: {
      en: 'Answer to a request of the person, extended',
      sv: 'Svar på den registrerades begäran, förlängt',
      pl: 'Odpowiedź na żądanie osoby, przedłużona',
    },
    runsFrom: received,
    versions: [
      {
        from: '2018-05-25',
        pickedBy: 'application',
        period: period(3, 'months', 'regulation-1182'),
        legalBasis: [gdpr('12(3)', 'known'), regulation1182('art. 3', 'known')],
        certainty: 'verify',
        note: {
          en: 'The month and the two further months, counted as one period from receipt; that they are is to be checked. The person is told, with the reasons, within the first month.',
          sv: 'Månaden och de två ytterligare månaderna, räknade som en tid från mottagandet; att det räknas så ska kontrolleras. Personen underrättas med skälen inom den första månaden.',
          pl: 'Miesiąc i dwa kolejne miesiące liczone jako jeden termin od otrzymania; sposób liczenia do sprawdzenia. Osobę zawiadamia się z podaniem przyczyn w ciągu pierwszego miesiąca.',
        },
      },
    ],
  }),
  periodRule('eu.led.reply', {
    title: {
      en: 'Answer to a request of the person, law enforcement',
      sv: 'Svar på den registrerades begäran, brottsbekämpning',
      pl: 'Odpowiedź na żądanie osoby, ściganie przestępstw',
    },
    runsFrom: received,
    versions: [
      {
        from: '2018-05-06',
        pickedBy: 'application',
        period: setByDecision('regulation-1182'),
        legalBasis: [led('12', 'verify'), led('14–17', 'verify')],
        certainty: 'verify',
        commencement: 'verify',
        note: {
          en: 'Our sources name no number: the authority sets the last day when it records the request.',
          sv: 'Våra källor anger ingen tid: myndigheten bestämmer sista dagen när den registrerar begäran.',
          pl: 'Nasze źródła nie podają liczby: ostatni dzień określa organ, rejestrując żądanie.',
        },
      },
    ],
  }),
];
