import { period, periodRule } from '../../rule';
import { ecthr } from '../../eu/acts';
import { houseRule } from '../acts';

/** How long somebody in custody may wait while nothing is done for the journey. */
export const documentRules = [
  periodRule('se.document.diligence', {
    title: {
      en: 'Work on the journey of somebody in custody',
      sv: 'Arbete med resan för den som är frihetsberövad',
      pl: 'Działania na rzecz wyjazdu osoby pozbawionej wolności',
    },
    runsFrom: { en: 'the last step taken', sv: 'den senaste åtgärden', pl: 'ostatnia podjęta czynność' },
    versions: [
      {
        from: '2012-05-01',
        pickedBy: 'act',
        period: period(1, 'months', 'unrolled'),
        legalBasis: [ecthr('10664/05 Mikolenko'), houseRule('diligence', 'verify')],
        certainty: 'verify',
        note: {
          en: 'The court asks for diligence and names no number; the month is our own.',
          sv: 'Domstolen kräver skyndsamhet men anger ingen tid; månaden är vår egen.',
          pl: 'Trybunał wymaga należytej staranności, nie podając czasu; miesiąc jest nasz.',
        },
      },
    ],
  }),
];
