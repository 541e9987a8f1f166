import type { Guard } from '../../../../kernel';
import type { CaseFile, RecoverableItem } from '../../../../case-file';
import { custodyTime, quantityInForce } from '../../../../law';
import { uoc } from '../../../../law/poland/acts';
import { say } from '../../say';
import { commander, whoeverRecords } from '../../who';
import type { RecoverableCostItem } from '../inputs/costs.inputs';

const leastADay = { 'arrest-room': 'pl.costs.arrest-day', 'guarded-centre': 'pl.costs.centre-day' } as const;

/** Days that this case knows the person was deprived of liberty, both ends counted. */
function daysKept({ custody }: CaseFile, now: string): number {
  const kept = custody.spells.filter(({ kind }) => kind === 'held' || kind === 'detained');
  return custodyTime(
    kept.map(({ from, to }) => ({ from, ...(to !== undefined && { until: to }) })),
    now,
    'PL',
  ).days;
}

const costsEnough = ({ item, amount, place, days }: RecoverableCostItem, on: string): boolean => {
  if (item !== 'detention') return place === undefined && days === undefined;
  return (
    place !== undefined && days !== undefined && amount >= quantityInForce(leastADay[place], on).amount * 100 * days
  );
};

interface Charged {
  readonly decidedOn: string;
  readonly items?: readonly RecoverableCostItem[];
}

/** Detention is charged by the day, at the least sum of the act or more, and for no more days than there were. */
export const custodyIsCharged: Guard<CaseFile, Charged> = {
  code: 'custody-charged-wrongly',
  demand: say(
    'Detention is charged with place and days, at the least sum for a day or more, and for days on record',
    'Förvar debiteras med plats och dagar, minst lägsta belopp per dag, och för registrerade dagar',
    'Detencję nalicza się z miejscem i liczbą dni, co najmniej według stawki dziennej, za dni odnotowane',
  ),
  refusal: say(
    'An item for detention says where and for how many days, costs at least the least sum of the act for each, and is not for more days than the case knows; no other item does.',
    'En post för förvar anger plats och antal dagar, kostar minst lagens lägsta belopp per dag och avser inte fler dagar än ärendet känner till; ingen annan post gör det.',
    'Pozycja za detencję podaje miejsce i liczbę dni, wynosi co najmniej stawkę ustawową za każdy i nie obejmuje więcej dni, niż zna sprawa; żadna inna tego nie podaje.',
  ),
  legalBasis: [uoc('336–347')],
  whoCanClear: [commander, whoeverRecords],
  test: ({ file, input: { decidedOn, items = [] }, now }) =>
    items.every(item => costsEnough(item, decidedOn)) &&
    items.reduce((sum, { days = 0 }) => sum + days, 0) <= daysKept(file, now.toString()),
};

/** An item as the case keeps it. */
export const itemsOf = (items: readonly RecoverableCostItem[]): readonly RecoverableItem[] =>
  items.map(({ item, amount, place, days }) => ({
    ...{ item, amount },
    ...(place !== undefined && { place }),
    ...(days !== undefined && { days }),
  }));
