import type { Guard } from '../../../../kernel';
import type { CaseFile, CustodyAppeal } from '../../../../case-file';
import { mig, ul } from '../../../../law/sweden/acts';
import type { RuleOnDetentionAppeal } from '../inputs/safeguards.inputs';
import {
  groundHasTimeLeft,
  hearingWasHeld,
  papersWereSought,
  prospectRemains,
  reviewIsInTime,
  type ReviewQuestion,
} from './detention-review';
import { nobody } from '../../who';

export const openCustodyAppeal = ({ custody }: CaseFile): CustodyAppeal | undefined =>
  custody.appeals?.find(({ outcome }) => outcome === undefined);

/** Whether the appeal is about the measure that runs now. */
const isAboutThisStay = ({ custody }: CaseFile, number: number): boolean =>
  custody.appeals?.some(one => one.number === number && one.spell === custody.spells.length) === true;

export const appealWaits: Guard<CaseFile, RuleOnDetentionAppeal> = {
  code: 'no-such-custody-appeal',
  demand: {
    en: 'An appeal against custody with this number waits for a ruling',
    sv: 'Ett överklagande av förvar eller uppsikt med detta nummer väntar på avgörande',
    pl: 'Zaskarżenie detencji lub dozoru o tym numerze oczekuje na rozstrzygnięcie',
  },
  refusal: {
    en: 'No appeal against custody with this number waits for a ruling.',
    sv: 'Inget överklagande av förvar eller uppsikt med detta nummer väntar på avgörande.',
    pl: 'Żadne zaskarżenie o tym numerze nie oczekuje na rozstrzygnięcie.',
  },
  legalBasis: [ul('14:9')],
  whoCanClear: [nobody],
  test: ({ file, input }) =>
    file.custody.appeals?.some(({ number, outcome }) => number === input.appeal && outcome === undefined) === true,
};

/** A ruling cannot bring back what has lapsed or ended (MIG 2013:7); then the question has fallen. */
export const rulingMeetsTheMeasure: Guard<CaseFile, RuleOnDetentionAppeal> = {
  code: 'measure-has-ended',
  demand: {
    en: 'The measure that was appealed still runs, or the ruling says that the question has fallen',
    sv: 'Den överklagade åtgärden pågår, eller avgörandet säger att frågan har förfallit',
    pl: 'Zaskarżony środek trwa albo orzeczenie stwierdza bezprzedmiotowość',
  },
  refusal: {
    en: 'The measure that was appealed has ended: a ruling cannot continue it; record that the question has fallen.',
    sv: 'Den överklagade åtgärden har upphört: den kan inte fortsätta genom avgörandet; registrera att frågan har förfallit.',
    pl: 'Zaskarżony środek ustał: orzeczenie nie może go przedłużyć; należy odnotować bezprzedmiotowość.',
  },
  legalBasis: [ul('10:10'), mig('2013:7')],
  whoCanClear: [nobody],
  test: ({ file, input }) => {
    if (input.outcome === 'moot') return true;
    const { state } = file.custody;
    const runs = (state === 'detained' || state === 'supervised') && isAboutThisStay(file, input.appeal);
    return runs && (state === 'detained' || (input.outcome !== 'extended' && input.outcome !== 'supervision-instead'));
  },
};

/** What a review must meet, a court that extends in its place must meet too. */
const whereExtended = (guard: Guard<CaseFile, ReviewQuestion>): Guard<CaseFile, RuleOnDetentionAppeal> => ({
  ...guard,
  test: ({ input: { outcome, oralHearing, prolongation, prospectRemains }, ...ask }) => {
    const asked = {
      ...(oralHearing !== undefined && { oralHearing }),
      ...(prolongation && { prolongation }),
      ...(prospectRemains !== undefined && { prospectRemains }),
    };
    return outcome !== 'extended' || guard.test?.({ ...ask, input: asked });
  },
});

export const extensionIsLawful: readonly Guard<CaseFile, RuleOnDetentionAppeal>[] = [
  whereExtended(hearingWasHeld),
  whereExtended(reviewIsInTime),
  whereExtended(prospectRemains),
  whereExtended(papersWereSought),
  whereExtended(groundHasTimeLeft),
];
