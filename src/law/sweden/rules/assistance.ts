import type { Tariff } from '../../tariff';
import { period, periodRule } from '../../rule';
import { reestablishmentOrdinance } from '../acts';

/** Times around support to those who return by themselves. */
export const assistanceRules = [
  periodRule('se.reestablishment.application', {
    title: {
      en: 'Applying for re-establishment support',
      sv: 'Ansökan om återetableringsstöd',
      pl: 'Wniosek o wsparcie na ponowne osiedlenie',
    },
    runsFrom: {
      en: 'the day the decision became final or was accepted',
      sv: 'dagen då beslutet vann laga kraft eller nöjdförklaring avgavs',
      pl: 'dzień, w którym decyzja stała się ostateczna lub została zaakceptowana',
    },
    versions: [
      {
        from: '2012-05-01',
        pickedBy: 'finality',
        period: period(2, 'months', 'unrolled'),
        legalBasis: [reestablishmentOrdinance('passim', 'verify')],
        certainty: 'verify',
        note: {
          en: 'One should apply within two months; from which day is to be checked. A later application is not barred.',
          sv: 'Ansökan bör göras inom två månader; från vilken dag ska kontrolleras. En senare ansökan är inte utesluten.',
          pl: 'Wniosek należy złożyć w ciągu dwóch miesięcy; od którego dnia, wymaga sprawdzenia. Późniejszy nie jest wykluczony.',
        },
      },
    ],
  }),
];

/** What re-establishment support comes to, in kronor. */
export const swedishTariffs: readonly Tariff[] = [
  {
    key: 'se.reestablishment-support',
    title: {
      en: 'Re-establishment support',
      sv: 'Återetableringsstöd',
      pl: 'Wsparcie na ponowne osiedlenie',
    },
    versions: [
      {
        from: '2012-05-01',
        currency: 'SEK',
        perAdult: 30_000,
        perChild: 15_000,
        familyAtMost: 75_000,
        legalBasis: [reestablishmentOrdinance('passim', 'verify')],
        certainty: 'verify',
        note: {
          en: 'Sums as known from practice; since when they apply is to be checked.',
          sv: 'Beloppen är kända ur praxis; sedan när de gäller ska kontrolleras.',
          pl: 'Kwoty znane z praktyki; od kiedy obowiązują, wymaga sprawdzenia.',
        },
      },
    ],
  },
];
