import type { CaseFile, FieldGroup } from '../../../case-file';
import { iom } from '../owners';

/** Needs for which a doctor says beforehand whether the person can travel. */
export const needsDoctor: readonly string[] = ['health', 'disability', 'pregnancy', 'elderly'];

export const isUnaccompaniedMinor = ({ decision: { person } }: CaseFile): boolean =>
  person.minor && person.unaccompanied;

/** Whether IOM sees these groups of the case now. */
export const partnerSees = ({ responsibility }: CaseFile, groups: readonly FieldGroup[]): boolean => {
  const seen = responsibility.participants.find(({ authority }) => authority === iom)?.groups ?? [];
  return groups.every(group => seen.includes(group));
};
