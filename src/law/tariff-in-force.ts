import { NoRuleVersion, UnknownRule } from './faults';
import { civilDateIn, type DateOrMoment } from './start';
import { swedishTariffs } from './sweden/rules/assistance';
import type { Tariff, TariffVersion } from './tariff';

/** Every dated tariff that we know. */
export const tariffs: readonly Tariff[] = swedishTariffs;

/**
 * The sums that the law of that day holds.
 * @throws {UnknownRule}
 * @throws {NoRuleVersion} where our sources do not reach
 */
export function tariffInForce(key: string, on: DateOrMoment): TariffVersion {
  const tariff = tariffs.find(one => one.key === key);
  if (!tariff) throw new UnknownRule(key);
  const day = civilDateIn('SE', on).toString();
  const version = tariff.versions.find(({ from, until }) => from <= day && (until === undefined || day <= until));
  if (!version) throw new NoRuleVersion(key, day);
  return version;
}
