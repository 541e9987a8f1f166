import type { Text } from '../../../kernel';
import { limitRule, period, periodRule, setByDecision } from '../../rule';
import { uoc } from '../acts';
import { actOnForeigners, commanderReform, readInTheAct } from '../reforms';
import { service } from './service';

const notMoved: Text = {
  en: 'Whether a last day that is off moves forward is not settled; here it does not.',
  sv: 'Om en sista dag som är helgdag flyttas fram är inte avgjort; här flyttas den inte.',
  pl: 'Nie rozstrzygnięto, czy ostatni dzień wolny przesuwa termin; tu się on nie przesuwa.',
};

/** How long a person may still be here, and how long they may leave freely. */
export const departureRules = [
  periodRule('pl.departure.voluntary', {
    title: { en: 'Voluntary departure', sv: 'Tidsfrist för frivillig avresa', pl: 'Termin dobrowolnego wyjazdu' },
    runsFrom: service,
    versions: [
      {
        from: actOnForeigners,
        pickedBy: 'decision',
        period: setByDecision('unrolled'),
        legalBasis: [uoc('315')],
        certainty: 'verify',
        note: notMoved,
      },
    ],
  }),
  limitRule('pl.departure.voluntary.min', {
    title: {
      en: 'Shortest voluntary departure period',
      sv: 'Kortaste tidsfrist för frivillig avresa',
      pl: 'Najkrótszy termin dobrowolnego wyjazdu',
    },
    runsFrom: service,
    versions: [
      {
        from: actOnForeigners,
        until: '2023-04-06',
        pickedBy: 'decision',
        limit: period(15, 'days', 'unrolled'),
        sense: 'at-least',
        legalBasis: [uoc('315')],
        certainty: 'found',
        commencement: 'verify',
      },
      {
        from: commanderReform,
        pickedBy: 'decision',
        limit: period(8, 'days', 'unrolled'),
        sense: 'at-least',
        legalBasis: [uoc('315')],
        certainty: 'found',
      },
    ],
  }),
  limitRule('pl.departure.voluntary.max', {
    title: {
      en: 'Longest voluntary departure period',
      sv: 'Längsta tidsfrist för frivillig avresa',
      pl: 'Najdłuższy termin dobrowolnego wyjazdu',
    },
    runsFrom: service,
    versions: [
      {
        ...readInTheAct,
        pickedBy: 'decision',
        limit: period(30, 'days', 'unrolled'),
        sense: 'at-most',
        legalBasis: [uoc('315')],
      },
    ],
  }),
  limitRule('pl.departure.extended.max', {
    title: {
      en: 'Longest voluntary departure period with its extension',
      sv: 'Längsta tidsfrist för frivillig avresa med förlängning',
      pl: 'Najdłuższy termin dobrowolnego wyjazdu z przedłużeniem',
    },
    runsFrom: service,
    versions: [
      {
        ...readInTheAct,
        pickedBy: 'decision',
        limit: period(1, 'years', 'unrolled'),
        sense: 'at-most',
        legalBasis: [uoc('316')],
        note: {
          en: 'In all. After the decision it may be extended once, on application.',
          sv: 'Sammanlagt. Efter beslutet får den förlängas en gång, på ansökan.',
          pl: 'Łącznie. Po wydaniu decyzji można go przedłużyć raz, na wniosek.',
        },
      },
    ],
  }),
  periodRule('pl.legal-stay.after-refusal', {
    title: {
      en: 'Legal stay for leaving after a final refusal or the end of temporary protection',
      sv: 'Laglig vistelse för utresa efter slutligt avslag eller när tillfälligt skydd upphört',
      pl: 'Legalny pobyt na wyjazd po ostatecznej odmowie lub ustaniu ochrony czasowej',
    },
    runsFrom: {
      en: 'the final refusal, or the end of temporary protection',
      sv: 'det slutliga avslaget, eller det tillfälliga skyddets slut',
      pl: 'ostateczna odmowa lub koniec ochrony czasowej',
    },
    versions: [
      {
        ...readInTheAct,
        pickedBy: 'finality',
        period: period(30, 'days', 'unrolled'),
        legalBasis: [uoc('299(6)'), uoc('299(6a)'), uoc('299(7)')],
        note: notMoved,
      },
    ],
  }),
  periodRule('pl.legal-stay.after-obstacle', {
    title: {
      en: 'Legal stay after an obstacle to removal has ended',
      sv: 'Laglig vistelse efter att ett hinder mot avlägsnande upphört',
      pl: 'Legalny pobyt po ustaniu przeszkody do wydalenia',
    },
    runsFrom: { en: 'the end of the obstacle', sv: 'hindrets upphörande', pl: 'ustanie przeszkody' },
    versions: [
      {
        ...readInTheAct,
        pickedBy: 'act',
        period: period(7, 'days', 'unrolled'),
        legalBasis: [uoc('299')],
        note: notMoved,
      },
    ],
  }),
];
