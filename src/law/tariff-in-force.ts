import { datedVersion } from './dated';
import { unionTariffs } from './eu/tariffs';
import { polishTariffs } from './poland/tariffs';
import type { DateOrMoment } from './start';
import { swedishTariffs } from './sweden/rules/assistance';
import type { Tariff, TariffVersion } from './tariff';

/** Every dated tariff that we know. */
export const tariffs: readonly Tariff[] = [...swedishTariffs, ...polishTariffs, ...unionTariffs];

/**
 * The sums that the law of that day holds.
 * @throws {UnknownRule}
 * @throws {NoRuleVersion} where our sources do not reach
 */
export const tariffInForce = (key: string, on: DateOrMoment): TariffVersion => datedVersion(tariffs, key, on);
