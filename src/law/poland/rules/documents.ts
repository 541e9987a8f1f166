import { limitRule, period } from '../../rule';
import { uoc } from '../acts';
import { readInTheAct } from '../reforms';

/** Documents to travel on. */
export const documentRules = [
  limitRule('pl.travel-document.temporary.max', {
    title: {
      en: 'Temporary Polish travel document: longest validity',
      sv: 'Tillfällig polsk resehandling: längsta giltighet',
      pl: 'Tymczasowy polski dokument podróży: najdłuższa ważność',
    },
    runsFrom: { en: 'issue of the document', sv: 'utfärdandet', pl: 'wydanie dokumentu' },
    versions: [
      {
        ...readInTheAct,
        pickedBy: 'act',
        limit: period(7, 'days', 'unrolled'),
        sense: 'at-most',
        legalBasis: [uoc('267–272')],
      },
    ],
  }),
];
