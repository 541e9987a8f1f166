import { ul } from '../acts';
import { periodRule, setByDecision } from '../../rule';

/** Until when somebody is a child: the day is a fact of the case, and the last one is counted whole. */
export const childRules = [
  periodRule('se.child.last-day', {
    title: { en: 'Last day as a child', sv: 'Sista dag som barn', pl: 'Ostatni dzień jako dziecko' },
    runsFrom: { en: 'the decision', sv: 'beslutet', pl: 'decyzja' },
    versions: [
      {
        from: '2006-03-31',
        pickedBy: 'decision',
        period: setByDecision('unrolled'),
        legalBasis: [ul('1:2', 'verify')],
        certainty: 'verify',
        commencement: 'verify',
        note: {
          en: 'That a child is somebody under eighteen is known; the section is still to be read in the source.',
          sv: 'Att barn är den som är under arton år är känt; paragrafen återstår att läsa i källan.',
          pl: 'Wiadomo, że dzieckiem jest osoba poniżej osiemnastu lat; przepis wymaga sprawdzenia w źródle.',
        },
      },
    ],
  }),
];
