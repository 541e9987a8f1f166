import { datedVersion } from './dated';
import { polishQuantities } from './poland/quantities';
import type { Quantity, QuantityVersion } from './quantity';
import type { DateOrMoment } from './start';

/** Every dated number of law that is not a length of time. */
export const quantities: readonly Quantity[] = polishQuantities;

/**
 * The number that the law of that day holds.
 * @throws {UnknownRule}
 * @throws {NoRuleVersion} where our sources do not reach
 */
export const quantityInForce = (key: string, on: DateOrMoment): QuantityVersion => datedVersion(quantities, key, on);
