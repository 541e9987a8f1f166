import { limitRule, period, setByDecision } from '../../rule';
import { houseRule, udf } from '../acts';

const unknown = {
  en: 'Our sources name no period: the decision of the National Archives is to be found. Until an authority has recorded its own decision, nothing falls due by itself.',
  sv: 'Våra källor anger ingen tid: Riksarkivets beslut återstår att hitta. Innan en myndighet har registrerat sitt eget beslut förfaller ingenting av sig självt.',
  pl: 'Nasze źródła nie podają okresu: należy odnaleźć decyzję Archiwum Państwowego. Dopóki organ nie zapisze własnej decyzji, nic nie staje się wymagalne samo z siebie.',
};

const none = {
  en: 'Samverk keeps no such data; the rule is for the register in which Migrationsverket does. What the years run from is to be checked.',
  sv: 'Samverk bevarar inga sådana uppgifter; regeln gäller Migrationsverkets register. Varifrån åren räknas ska kontrolleras.',
  pl: 'Samverk nie przechowuje takich danych; przepis dotyczy rejestru Migrationsverket. Od kiedy biegną lata, wymaga sprawdzenia.',
};

const registered = { en: 'the entry in the register', sv: 'registreringen', pl: 'wpis do rejestru' };

/** How long data may be kept. A rule without a length erases nothing by itself. */
export const retentionRules = [
  limitRule('se.retention.case-file', {
    title: {
      en: 'Keeping what was written in a case of return, and who the person is',
      sv: 'Bevarande av uppgifter i ett återvändandeärende och om vem personen är',
      pl: 'Przechowywanie treści sprawy powrotowej i tożsamości osoby',
    },
    runsFrom: {
      en: 'the closing of the case, or the end of an entry ban that outlives it',
      sv: 'ärendets avslutande, eller slutet av ett återreseförbud som varar längre',
      pl: 'zamknięcie sprawy albo koniec zakazu wjazdu, który trwa dłużej',
    },
    versions: [
      {
        from: '2018-05-25',
        pickedBy: 'act',
        limit: setByDecision('unrolled'),
        sense: 'at-most',
        legalBasis: [houseRule('retention', 'verify')],
        certainty: 'verify',
        note: unknown,
      },
    ],
  }),
  limitRule('se.retention.read-log', {
    title: { en: 'Keeping the log of looks', sv: 'Bevarande av läsloggen', pl: 'Przechowywanie rejestru odczytów' },
    runsFrom: { en: 'the look', sv: 'läsningen', pl: 'odczyt' },
    versions: [
      {
        from: '2018-05-25',
        pickedBy: 'act',
        limit: setByDecision('unrolled'),
        sense: 'at-most',
        legalBasis: [houseRule('retention', 'verify')],
        certainty: 'verify',
        note: unknown,
      },
    ],
  }),
  limitRule('se.retention.data-subject-request', {
    title: {
      en: 'Keeping requests of the person about their data, and what was given out',
      sv: 'Bevarande av den registrerades begäranden och av det som lämnats ut',
      pl: 'Przechowywanie żądań osoby dotyczących jej danych i tego, co wydano',
    },
    runsFrom: {
      en: 'the answer, or the end of a limit to what the person is told',
      sv: 'svaret, eller slutet av en begränsning av vad personen får veta',
      pl: 'odpowiedź albo koniec ograniczenia tego, co mówi się osobie',
    },
    versions: [
      {
        from: '2018-05-25',
        pickedBy: 'act',
        limit: setByDecision('unrolled'),
        sense: 'at-most',
        legalBasis: [houseRule('retention', 'verify')],
        certainty: 'verify',
        note: unknown,
      },
    ],
  }),
  limitRule('se.retention.biometrics', {
    title: {
      en: 'Keeping fingerprints and photographs',
      sv: 'Bevarande av fingeravtryck och fotografier',
      pl: 'Przechowywanie odcisków palców i fotografii',
    },
    runsFrom: registered,
    versions: [
      {
        from: '2016-03-01',
        pickedBy: 'act',
        limit: period(10, 'years', 'unrolled'),
        sense: 'at-most',
        legalBasis: [udf('3 §')],
        certainty: 'found',
        commencement: 'verify',
        note: {
          en: `At once when the person becomes a citizen. ${none.en}`,
          sv: `Genast när personen blir medborgare. ${none.sv}`,
          pl: `Natychmiast, gdy osoba uzyska obywatelstwo. ${none.pl}`,
        },
      },
    ],
  }),
  limitRule('se.retention.biometrics.inland-check', {
    title: {
      en: 'Keeping fingerprints and photographs from an inland check',
      sv: 'Bevarande av fingeravtryck och fotografier från en inre utlänningskontroll',
      pl: 'Przechowywanie odcisków palców i fotografii z kontroli wewnątrz kraju',
    },
    runsFrom: registered,
    versions: [
      {
        from: '2016-03-01',
        pickedBy: 'act',
        limit: period(6, 'years', 'unrolled'),
        sense: 'at-most',
        legalBasis: [udf('3 §')],
        certainty: 'found',
        commencement: 'verify',
        note: none,
      },
    ],
  }),
];
