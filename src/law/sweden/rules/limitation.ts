import { jo, lsu, ul } from '../acts';
import { period, periodRule, setByDecision } from '../../rule';

/** The day from which a decision lapses by the newer law. */
export const limitationReform = '2025-04-01';

const withTheBan = {
  en: 'Lapses when the ban expires; an unlimited ban never does.',
  sv: 'Upphör när återreseförbudet löper ut; ett förbud utan tidsgräns löper aldrig ut.',
  pl: 'Wygasa wraz z zakazem wjazdu; zakaz bezterminowy nie wygasa.',
};

/** How long a decision on removal can be enforced. */
export const limitationRules = [
  periodRule('se.limitation.admin', {
    title: {
      en: 'Limitation of a decision on refusal of entry or expulsion',
      sv: 'Preskription av beslut om avvisning eller utvisning',
      pl: 'Przedawnienie decyzji o odmowie wjazdu lub wydaleniu',
    },
    runsFrom: {
      en: 'finality (law before 1 April 2025); departure in accordance with the decision (law since)',
      sv: 'laga kraft (lag före den 1 april 2025); utresa i enlighet med beslutet (lag därefter)',
      pl: 'ostateczność decyzji (prawo sprzed 1 kwietnia 2025 r.); wyjazd zgodny z decyzją (prawo późniejsze)',
    },
    versions: [
      {
        from: '2012-05-01',
        until: '2025-03-31',
        overtakenOn: limitationReform,
        pickedBy: 'act',
        period: period(4, 'years', 'unrolled'),
        legalBasis: [ul('12:22'), jo('8824-2019')],
        certainty: 'found',
        commencement: 'verify',
        note: {
          en: 'Runs from finality, or to the end of a longer ban. A decision still valid on 1 April 2025 passed under the newer law; that is inferred, no transitional rule says it.',
          sv: 'Löper från laga kraft, eller till slutet av ett längre förbud. Ett beslut som gällde den 1 april 2025 följer nyare lag; det är en slutsats, ingen övergångsbestämmelse säger det.',
          pl: 'Biegnie od ostateczności albo do końca dłuższego zakazu. Decyzję ważną 1 kwietnia 2025 r. objęło nowe prawo; to wniosek, brak przepisu przejściowego.',
        },
      },
      {
        from: limitationReform,
        pickedBy: 'act',
        period: period(5, 'years', 'unrolled'),
        legalBasis: [ul('12:22')],
        certainty: 'found',
        note: {
          en: 'Runs only from departure in accordance with the decision, or to the end of a running ban if that is later. Nobody still in the country gains time.',
          sv: 'Löper först från utresa i enlighet med beslutet, eller till slutet av ett löpande förbud om det är senare. Den som är kvar i landet vinner ingen tid.',
          pl: 'Biegnie dopiero od wyjazdu zgodnego z decyzją albo do końca trwającego zakazu, jeżeli jest późniejszy. Kto pozostaje w kraju, nie zyskuje czasu.',
        },
      },
    ],
  }),
  periodRule('se.limitation.crime', {
    title: {
      en: 'Limitation of an expulsion for crime',
      sv: 'Preskription av utvisning på grund av brott',
      pl: 'Przedawnienie wydalenia za przestępstwo',
    },
    runsFrom: { en: 'the start of the ban', sv: 'återreseförbudets början', pl: 'początek zakazu wjazdu' },
    versions: [
      {
        from: '2012-05-01',
        pickedBy: 'act',
        period: setByDecision('unrolled'),
        legalBasis: [ul('12:22 p3')],
        certainty: 'found',
        commencement: 'verify',
        note: withTheBan,
      },
    ],
  }),
  periodRule('se.limitation.security', {
    title: {
      en: 'Limitation of an expulsion in a security case',
      sv: 'Preskription av utvisning i säkerhetsärende',
      pl: 'Przedawnienie wydalenia w sprawie bezpieczeństwa',
    },
    runsFrom: { en: 'the start of the ban', sv: 'återreseförbudets början', pl: 'początek zakazu wjazdu' },
    versions: [
      {
        from: '2022-07-01',
        pickedBy: 'act',
        period: setByDecision('unrolled'),
        legalBasis: [lsu('2:23')],
        certainty: 'found',
        commencement: 'known',
        note: withTheBan,
      },
    ],
  }),
];
