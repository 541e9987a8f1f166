import { banClassOf, computeDeadline, type BanClass } from '../../../law';

/**
 * The class by which one ban for several grounds is bounded: that of the ground which allows the longest.
 * Our source says that there is one ban, and not by which ground its length goes; whoever relies on it checks it first.
 */
export function governingClass(grounds: readonly string[], decidedOn: string): BanClass | undefined {
  const classes = grounds.map(point => banClassOf(Number(point)));
  if (classes.some(found => found === undefined)) return undefined;
  return classes
    .filter(found => found !== undefined)
    .reduce<BanClass | undefined>(
      (governing, next) =>
        governing !== undefined && longestEnd(governing, decidedOn) >= longestEnd(next, decidedOn) ? governing : next,
      undefined,
    );
}

const longestEnd = (banClass: BanClass, decidedOn: string): string =>
  computeDeadline(`pl.ban.${banClass}.max`, { start: decidedOn }).dueOn;

/** Whether so many months lie between the shortest and the longest ban of a class, by the law of the day. */
export function keepsToItsClass(banClass: BanClass, months: number, decidedOn: string): boolean {
  const last = computeDeadline('pl.ban.duration', {
    start: decidedOn,
    lawOf: decidedOn,
    length: { amount: months, unit: 'months' },
  }).dueOn;
  const least = computeDeadline(`pl.ban.${banClass}.min`, { start: decidedOn }).dueOn;
  return least <= last && last <= longestEnd(banClass, decidedOn);
}
