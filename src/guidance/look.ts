import type { Temporal } from 'temporal-polyfill';
import type { Sight } from '../access';
import { fieldGroups, type CaseFile, type FieldGroup } from '../case-file';
import type { Actor, Procedure } from '../kernel';

/** Who looks at which case, when, and what of it is open to them. */
export interface Look {
  readonly procedure: Procedure<CaseFile>;
  readonly caseId: string;
  readonly file: CaseFile;
  /** With the roles for which guidance is asked. */
  readonly actor: Actor;
  readonly groups: readonly FieldGroup[];
  /** What somebody in these roles may know. */
  readonly sight: Sight;
  readonly now: Temporal.Instant;
}

/** Groups are named as words are, regions as fields are: `travel-document`, `travelDocument`. */
const regionOf = (group: FieldGroup): string => group.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** The regions that are open to whoever looks. */
export const regionsOf = (groups: readonly FieldGroup[]): ReadonlySet<string> => new Set(groups.map(regionOf));

const groupOf = new Map<string, FieldGroup>(fieldGroups.map(group => [regionOf(group), group]));

/** Whether a part of the file, as a checklist names it, is open to somebody who sees these groups. */
export const partIsOpen = (groups: readonly FieldGroup[], part: string): boolean => {
  const group = groupOf.get(part);
  return group !== undefined && groups.includes(group);
};
