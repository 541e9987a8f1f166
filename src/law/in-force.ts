import { NoRuleVersion, QuestionFault, UnknownRule } from './faults';
import type { LimitRule, LimitVersion, PeriodRule, PeriodVersion, Rule, RuleVersion } from './rule';
import { unionReturnRules } from './eu/return-rules';
import { dataSubjectRules } from './eu/rights';
import { unionRules } from './eu/rules';
import { polishRules } from './poland/rules';
import { civilDateIn, type DateOrMoment } from './start';
import { swedishRules } from './sweden/rules';

/** Every dated rule that we know. */
export const rules: readonly Rule[] = [
  ...swedishRules,
  ...polishRules,
  ...unionRules,
  ...unionReturnRules,
  ...dataSubjectRules,
];

let byKey: ReadonlyMap<string, Rule> | undefined;

/** The rule of this key. @throws {UnknownRule} */
export function getRule(key: string): Rule {
  byKey ??= new Map(rules.map(rule => [rule.key, rule]));
  const rule = byKey.get(key);
  if (!rule) throw new UnknownRule(key);
  return rule;
}

const inForce = <V extends RuleVersion>(key: string, versions: readonly V[], on: string): V => {
  const version = versions.find(({ from, until }) => from <= on && (until === undefined || on <= until));
  if (!version) throw new NoRuleVersion(key, on);
  return version;
};

const getPeriod = (key: string): PeriodRule => {
  const rule = getRule(key);
  if (rule.kind !== 'period') throw new QuestionFault('wrong-kind', `${key} is a limit, not a period.`);
  return rule;
};

const getLimit = (key: string): LimitRule => {
  const rule = getRule(key);
  if (rule.kind !== 'limit') throw new QuestionFault('wrong-kind', `${key} is a period, not a limit.`);
  return rule;
};

/**
 * The version of a period that the law of that day holds.
 * @param on civil date, or a moment whose civil date counts where the rule applies
 * @throws {NoRuleVersion} where our sources do not reach; never a neighbouring version instead
 */
export function ruleInForce(key: string, on: DateOrMoment): PeriodVersion {
  const rule = getPeriod(key);
  return inForce(key, rule.versions, civilDateIn(rule.country, on).toString());
}

/** The version of a limit that the law of that day holds. Throws as {@link ruleInForce} does. */
export function limitInForce(key: string, on: DateOrMoment): LimitVersion {
  const rule = getLimit(key);
  return inForce(key, rule.versions, civilDateIn(rule.country, on).toString());
}

/** A rule of either kind, with the version that the law of that day holds. */
export function versionInForce(key: string, on: DateOrMoment): { readonly rule: Rule; readonly version: RuleVersion } {
  const rule = getRule(key);
  return { rule, version: inForce<RuleVersion>(key, rule.versions, civilDateIn(rule.country, on).toString()) };
}
