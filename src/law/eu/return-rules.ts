import { limitRule, period, periodRule, type Rule } from '../rule';
import { frontexRegulation, returnBorderProcedure, riat } from './acts';

/** From this day the acts of the Pact on migration and asylum apply. */
const pact = '2026-06-12';

/** Union rules that came after the directive: the return border procedure, and the EU Reintegration Programme. */
export const unionReturnRules: readonly Rule[] = [
  limitRule('eu.border-procedure.max', {
    title: {
      en: 'Longest return border procedure',
      sv: 'Längsta gränsförfarande för återvändande',
      pl: 'Najdłuższa graniczna procedura powrotowa',
    },
    runsFrom: { en: 'the start of the procedure', sv: 'förfarandets början', pl: 'początek procedury' },
    versions: [
      {
        from: pact,
        pickedBy: 'act',
        limit: period(12, 'weeks', 'unrolled'),
        sense: 'at-most',
        legalBasis: [returnBorderProcedure('', 'known')],
        certainty: 'known',
        commencement: 'found',
      },
    ],
  }),
  limitRule('eu.border-procedure.departure.max', {
    title: {
      en: 'Longest voluntary departure period in the return border procedure',
      sv: 'Längsta tidsfrist för frivillig avresa i gränsförfarandet',
      pl: 'Najdłuższy termin dobrowolnego wyjazdu w granicznej procedurze powrotowej',
    },
    runsFrom: { en: 'the request', sv: 'begäran', pl: 'wniosek' },
    versions: [
      {
        from: pact,
        pickedBy: 'act',
        limit: period(15, 'days', 'unrolled'),
        sense: 'at-most',
        legalBasis: [returnBorderProcedure('', 'known')],
        certainty: 'known',
        commencement: 'found',
      },
    ],
  }),
  periodRule('eu.riat.retroactive-reply', {
    title: {
      en: 'Reply to a reintegration case that the partner opened afterwards',
      sv: 'Svar på ett återanpassningsärende som partnern öppnat i efterhand',
      pl: 'Odpowiedź w sprawie reintegracyjnej otwartej później przez partnera',
    },
    runsFrom: { en: 'the case being opened', sv: 'ärendets öppnande', pl: 'otwarcie sprawy' },
    versions: [
      {
        from: '2025-01-01',
        pickedBy: 'act',
        period: period(7, 'days', 'unrolled'),
        legalBasis: [riat('retroactive case')],
        certainty: 'found',
        commencement: 'verify',
        note: {
          en: 'After that the case is rejected by itself.',
          sv: 'Därefter avslås ärendet av sig självt.',
          pl: 'Potem sprawa zostaje automatycznie odrzucona.',
        },
      },
    ],
  }),
  limitRule('eu.eurp.post-return.max', {
    title: {
      en: 'Reintegration assistance of the EU programme after return',
      sv: 'EU-programmets återanpassningsstöd efter återvändandet',
      pl: 'Pomoc reintegracyjna programu UE po powrocie',
    },
    runsFrom: { en: 'the return', sv: 'återvändandet', pl: 'powrót' },
    versions: [
      {
        from: '2022-04-01',
        pickedBy: 'departure',
        limit: period(12, 'months', 'unrolled'),
        sense: 'at-most',
        legalBasis: [frontexRegulation('48(1)(a)(i)')],
        certainty: 'found',
        commencement: 'verify',
      },
    ],
  }),
];
