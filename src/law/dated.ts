import { countryOfKey } from './country';
import { NoRuleVersion, UnknownRule } from './faults';
import { civilDateIn, type DateOrMoment } from './start';

interface Dated<V> {
  readonly key: string;
  readonly versions: readonly V[];
}
interface Span {
  readonly from: string;
  readonly until?: string;
}

/**
 * The version of dated data that the law of that day holds.
 * @throws {UnknownRule}
 * @throws {NoRuleVersion} where our sources do not reach; never a neighbouring version instead
 */
export function datedVersion<V extends Span>(all: readonly Dated<V>[], key: string, on: DateOrMoment): V {
  const found = all.find(one => one.key === key);
  if (!found) throw new UnknownRule(key);
  const day = civilDateIn(countryOfKey(key), on).toString();
  const version = found.versions.find(({ from, until }) => from <= day && (until === undefined || day <= until));
  if (!version) throw new NoRuleVersion(key, day);
  return version;
}
