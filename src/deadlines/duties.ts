import type { Sight } from '../access';
import { fieldGroups, type FieldGroup } from '../case-file';
import type { FileBase, Procedure, RunningDeadline, Text } from '../kernel';

/** The token under which the composition root hands in the duties of every procedure. */
export const DUTIES = Symbol('duties');

/** A dated duty as people are told of it. */
export interface Duty {
  readonly key: string;
  readonly title: Text;
  /** Where the event belongs that starts it: whoever sees that group of fields may see the deadline. */
  readonly group: FieldGroup | undefined;
}

/** The duties that these procedures know. */
export const dutiesOf = <F extends FileBase>(procedures: readonly Procedure<F>[]): readonly Duty[] =>
  procedures.flatMap(({ deadlines }) =>
    deadlines.map(({ key, title, starts }) => ({ key, title, group: groupOf(starts[0]?.region) })),
  );

/** Who looks at deadlines: an authority with what is open to it, and somebody in it with what the role may know. */
export interface Looker {
  readonly authority: string;
  readonly groups: readonly FieldGroup[];
  readonly sight: Sight;
}

/** Tells whether a running deadline may be seen: the authority’s own duties, and those of parts that are open to it. */
export const visibleTo =
  ({ authority, groups, sight }: Looker, groupOfDuty: ReadonlyMap<string, FieldGroup | undefined>) =>
  ({ key, owner }: RunningDeadline): boolean =>
    (owner === authority || groups.some(group => group === groupOfDuty.get(key))) && sight.seesDuty(key);

/** Regions are named as fields are, groups as words are: `departurePeriod`, `departure-period`. */
const groupOf = (region = ''): FieldGroup | undefined =>
  fieldGroups.find(group => group === region.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`));
