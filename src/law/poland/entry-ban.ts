import { Temporal } from 'temporal-polyfill';
import type { Computation } from '../../kernel';
import { computeDeadline } from '../compute';
import { limitInForce } from '../in-force';
import { quantityInForce } from '../quantity-in-force';
import type { Length, LimitVersion } from '../rule';

/** By how long a ban may be; `border-order` comes with an order under art. 303b. */
export type BanClass = 'a' | 'b' | 'c' | 'd' | 'border-order';

/**
 * Class by point of art. 302(1). Our source tells points 14 to 16 in one sentence, so whoever relies on their mapping
 * checks it first. A ministerial decision under art. 329a(1) is of class D.
 */
const classes: Readonly<Record<number, BanClass>> = {
  1: 'a',
  2: 'a',
  3: 'a',
  4: 'b',
  5: 'b',
  6: 'a',
  7: 'a',
  8: 'a',
  9: 'd',
  10: 'a',
  11: 'c',
  12: 'a',
  13: 'a',
  14: 'c',
  15: 'a',
  16: 'a',
};

/** The class of ban of a ground; undefined for a point that art. 302(1) does not have. */
export const banClassOf = (point: number): BanClass | undefined => classes[point];

/** The shortest and the longest ban of a class, by the law of the day of the decision. */
export const polishBanBounds = (
  banClass: BanClass,
  decidedOn: string,
): { readonly least: LimitVersion; readonly most: LimitVersion } => ({
  least: limitInForce(`pl.ban.${banClass}.min`, decidedOn),
  most: limitInForce(`pl.ban.${banClass}.max`, decidedOn),
});

/** The last day of a ban that began on this civil day, as long as the decision says. */
export const endOfPolishBan = (startsOn: string, length: Length): Computation =>
  computeDeadline('pl.ban.duration', { start: startsOn, length });

/**
 * The first day on which as much of a ban has run as must before it may be withdrawn (art. 320).
 * @param startsOn first civil day of the ban
 * @param endsOn its last
 */
export function halfOfBan(startsOn: string, endsOn: string): string {
  const from = Temporal.PlainDate.from(startsOn);
  const { days } = from.until(endsOn, { largestUnit: 'days' });
  const { amount } = quantityInForce('pl.ban.withdrawal.share', startsOn);
  return from.add({ days: Math.ceil(days * amount) }).toString();
}
