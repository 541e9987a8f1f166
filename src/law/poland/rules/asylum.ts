import type { Text } from '../../../kernel';
import { limitRule, period, periodRule } from '../../rule';
import { uoo } from '../acts';
import { actOnForeigners } from '../reforms';

const since = { from: actOnForeigners, certainty: 'found', commencement: 'verify' } as const;
const placed: Text = { en: 'placement', sv: 'placeringen', pl: 'umieszczenie' };

const detained = (key: string, title: Text, runsFrom: Text, limit: ReturnType<typeof period>) =>
  limitRule(key, {
    title,
    runsFrom,
    versions: [{ ...since, pickedBy: 'act', limit, sense: 'at-most', legalBasis: [uoo('87–89')] }],
  });

/** Detention of those who have asked for protection, and leaving that procedure. It is counted apart from detention for return. */
export const asylumRules = [
  detained(
    'pl.asylum.detention.first',
    {
      en: 'Detention of somebody who has applied for protection',
      sv: 'Förvar av den som sökt skydd',
      pl: 'Detencja osoby ubiegającej się o ochronę',
    },
    placed,
    period(60, 'days', 'unrolled'),
  ),
  detained(
    'pl.asylum.detention.further',
    {
      en: 'Detention of somebody who applied for protection while detained',
      sv: 'Förvar av den som sökt skydd under förvar',
      pl: 'Detencja osoby, która złożyła wniosek o ochronę w detencji',
    },
    { en: 'the application', sv: 'ansökan', pl: 'złożenie wniosku' },
    period(90, 'days', 'unrolled'),
  ),
  detained(
    'pl.asylum.detention.max',
    {
      en: 'Detention of an applicant for protection, in all',
      sv: 'Förvar av den som söker skydd, sammanlagt',
      pl: 'Detencja osoby ubiegającej się o ochronę, łącznie',
    },
    placed,
    period(6, 'months', 'unrolled'),
  ),
  periodRule('pl.asylum.discontinuance.appeal', {
    title: {
      en: 'Appeal against discontinuing an application for protection that was withdrawn',
      sv: 'Överklagande av att ett återkallat skyddsärende avskrivits',
      pl: 'Odwołanie od umorzenia postępowania o ochronę po wycofaniu wniosku',
    },
    runsFrom: { en: 'service of the decision', sv: 'delgivning av beslutet', pl: 'doręczenie decyzji' },
    versions: [
      {
        ...since,
        pickedBy: 'service',
        period: period(5, 'days', 'kpa-57'),
        legalBasis: [uoo('40(1)(1)')],
        note: {
          en: 'As the Office for Foreigners explains it.',
          sv: 'Enligt utlänningsmyndighetens egen information.',
          pl: 'Zgodnie z informacją Urzędu do Spraw Cudzoziemców.',
        },
      },
    ],
  }),
  limitRule('pl.asylum.resume', {
    title: {
      en: 'Resuming an application for protection that was withdrawn',
      sv: 'Återupptagande av ett återkallat skyddsärende',
      pl: 'Podjęcie postępowania o ochronę po wycofaniu wniosku',
    },
    runsFrom: { en: 'the discontinuance', sv: 'avskrivningen', pl: 'umorzenie' },
    versions: [
      {
        ...since,
        pickedBy: 'act',
        limit: period(9, 'months', 'unrolled'),
        sense: 'at-most',
        legalBasis: [uoo('40', 'verify')],
        note: {
          en: 'By a declaration, as the Office for Foreigners explains it.',
          sv: 'Genom en förklaring, enligt utlänningsmyndighetens egen information.',
          pl: 'Przez złożenie oświadczenia, zgodnie z informacją Urzędu do Spraw Cudzoziemców.',
        },
      },
    ],
  }),
];
