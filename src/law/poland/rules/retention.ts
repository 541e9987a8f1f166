import { limitRule, setByDecision } from '../../rule';
import { houseRule } from '../acts';

/** How long data may be kept. Our sources name no period: until an authority has recorded its own, nothing is erased by itself. */
export const retentionRules = [
  limitRule('pl.retention.data-subject-request', {
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
        note: {
          en: 'Our sources name no period. Until an authority has recorded its own decision, nothing falls due by itself.',
          sv: 'Våra källor anger ingen tid. Innan en myndighet har registrerat sitt eget beslut förfaller ingenting av sig självt.',
          pl: 'Nasze źródła nie podają okresu. Dopóki organ nie zapisze własnej decyzji, nic nie staje się wymagalne samo z siebie.',
        },
      },
    ],
  }),
];
