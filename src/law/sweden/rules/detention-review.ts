import { period, periodRule, type PeriodVersion } from '../../rule';
import { lsu, mig, ra, ul } from '../acts';

const detained = {
  en: 'the start of actual detention, or the last review',
  sv: 'det faktiska förvarets början, eller senaste prövning',
  pl: 'faktyczny początek detencji lub ostatnia kontrola',
};
const neverMoves = {
  en: 'Never moves past a day off: a person is not kept longer because an office is closed.',
  sv: 'Flyttas aldrig förbi en helgdag: ingen hålls längre för att ett kontor är stängt.',
  pl: 'Nigdy nie przesuwa się poza dzień wolny: nikogo nie zatrzymuje się dłużej dlatego, że urząd jest zamknięty.',
};

const securityReview = (amount: number, unit: 'weeks' | 'months'): readonly PeriodVersion[] => [
  {
    from: '2022-07-01',
    pickedBy: 'act',
    period: period(amount, unit, 'unrolled'),
    legalBasis: [lsu('3:8–10')],
    certainty: 'found',
    commencement: 'known',
    note: neverMoves,
  },
];

/** When detention and supervision must be looked at again; missed, the decision lapses. */
export const detentionReviewRules = [
  periodRule('se.detention.review.before-decision', {
    title: {
      en: 'Review of detention before a decision on removal',
      sv: 'Prövning av förvar innan beslut om avlägsnande finns',
      pl: 'Kontrola detencji przed decyzją o wydaleniu',
    },
    runsFrom: detained,
    versions: [
      {
        from: '2012-05-01',
        pickedBy: 'act',
        period: period(2, 'weeks', 'unrolled'),
        legalBasis: [ul('10:9'), mig('2013:7')],
        certainty: 'found',
        commencement: 'known',
        note: neverMoves,
      },
    ],
  }),
  periodRule('se.detention.review.after-decision', {
    title: {
      en: 'Review of detention where a decision on removal exists',
      sv: 'Prövning av förvar när beslut om avlägsnande finns',
      pl: 'Kontrola detencji, gdy istnieje decyzja o wydaleniu',
    },
    runsFrom: detained,
    versions: [
      {
        from: '2008-10-07',
        until: '2012-04-30',
        pickedBy: 'act',
        period: period(2, 'months', 'unrolled'),
        legalBasis: [ul('10:9'), ra('2009 not 115')],
        certainty: 'found',
        commencement: 'verify',
        note: {
          en: 'Two months as a ruling of 2009 counted them; the span is what our sources reach.',
          sv: 'Två månader så som ett avgörande från 2009 räknade dem; spannet visar hur långt våra källor når.',
          pl: 'Dwa miesiące, jak liczono je w orzeczeniu z 2009 r.; zakres wyznaczają nasze źródła.',
        },
      },
      {
        from: '2012-05-01',
        pickedBy: 'act',
        period: period(2, 'months', 'unrolled'),
        legalBasis: [ul('10:9')],
        certainty: 'found',
        commencement: 'known',
        note: neverMoves,
      },
    ],
  }),
  periodRule('se.supervision.review', {
    title: { en: 'Review of supervision', sv: 'Prövning av uppsikt', pl: 'Kontrola dozoru' },
    runsFrom: {
      en: 'the start of supervision, or the last review',
      sv: 'uppsiktens början, eller senaste prövning',
      pl: 'początek dozoru lub ostatnia kontrola',
    },
    versions: [
      {
        from: '2012-05-01',
        pickedBy: 'act',
        period: period(6, 'months', 'unrolled'),
        legalBasis: [ul('10:9')],
        certainty: 'found',
        commencement: 'verify',
        note: neverMoves,
      },
    ],
  }),
  periodRule('se.lsu.detention.review.probable', {
    title: {
      en: 'Review of detention in a security case, probable expulsion',
      sv: 'Prövning av förvar i säkerhetsärende, sannolik utvisning',
      pl: 'Kontrola detencji w sprawie bezpieczeństwa, prawdopodobne wydalenie',
    },
    runsFrom: detained,
    versions: securityReview(4, 'weeks'),
  }),
  periodRule('se.lsu.detention.review.enforcement', {
    title: {
      en: 'Review of detention in a security case, enforcement',
      sv: 'Prövning av förvar i säkerhetsärende, verkställighet',
      pl: 'Kontrola detencji w sprawie bezpieczeństwa, wykonanie decyzji',
    },
    runsFrom: detained,
    versions: securityReview(3, 'months'),
  }),
];
