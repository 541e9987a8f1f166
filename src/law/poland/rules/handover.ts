import { period, periodRule } from '../../rule';
import { houseRule, uoc } from '../acts';
import { actOnForeigners } from '../reforms';

/** How soon a unit says that it has a case. */
export const handoverRules = [
  periodRule('pl.handover.acknowledgement', {
    title: {
      en: 'Acknowledgement of a handover between units',
      sv: 'Bekräftelse av ett överlämnande mellan enheter',
      pl: 'Potwierdzenie przekazania sprawy między jednostkami',
    },
    runsFrom: { en: 'the day the handover was sent', sv: 'dagen då överlämnandet skickades', pl: 'dzień wysłania' },
    versions: [
      {
        from: actOnForeigners,
        pickedBy: 'handover',
        period: { ...period(3, 'days', 'unrolled'), adjustable: true },
        legalBasis: [houseRule('handover', 'verify'), uoc('310')],
        certainty: 'verify',
        note: {
          en: 'A service level, not law: the act gives no time. To be set by the Border Guard.',
          sv: 'En servicenivå, inte lag: lagen anger ingen tid. Bestäms av gränsbevakningen.',
          pl: 'Poziom usługi, nie prawo: ustawa nie określa terminu. Do ustalenia przez Straż Graniczną.',
        },
      },
    ],
  }),
];
