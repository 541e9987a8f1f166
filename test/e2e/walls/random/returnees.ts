import type { Oracle } from './oracle';
import type { WholeCase } from './whole-case';

/** Whoever returned with help, or is helped to begin anew, as far as the parts of the case are open. */
export const returned = (oracle: Oracle, one: WholeCase): boolean => {
  const groups = oracle.groups(one);
  const back = one.file.assistance.state === 'returned' && groups.includes('assistance');
  return groups.includes('reintegration') && (one.file.reintegration.state !== 'none' || back);
};

/** Each need once, whether it was named for the journey or for what comes after it. */
export const needsOf = (oracle: Oracle, one: WholeCase): readonly string[] => {
  const { reintegration, assistance } = one.file;
  const named = oracle.groups(one).includes('assistance') ? (assistance.journey?.vulnerabilities ?? []) : [];
  return [...new Set([...named, ...(reintegration.vulnerabilities ?? [])])].sort();
};

export const helped = (oracle: Oracle, one: WholeCase) => {
  const { reintegration } = one.file;
  const sees = (field: string) => oracle.sight.seesPath(['reintegration', field]);
  return [
    ...[one.id, reintegration.state, sees('vulnerabilities') ? needsOf(oracle, one) : null],
    (sees('outcome') ? reintegration.outcome : null) ?? null,
  ];
};
