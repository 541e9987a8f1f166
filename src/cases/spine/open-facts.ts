import { groupsFor, isParty, type Sight } from '../../access';
import { fieldGroups, type CaseFile } from '../../case-file';
import type { Procedure } from '../../kernel';
import { camel } from '../record/projections';

/** Who is told why something may not be done: an authority, and what somebody in it may know. */
export interface Viewer {
  readonly authority: string;
  readonly sight: Sight;
}

const regions = new Set<string>(fieldGroups.map(camel));

/**
 * The regions that are open to a party; undefined for whoever only carries, and is told all that stops its own journey.
 */
const openRegions = (file: CaseFile, authority: string): ReadonlySet<string> | undefined =>
  isParty(file, authority) ? new Set(groupsFor(file, authority).map(camel)) : undefined;

/** Whether every fact of a case may be told, so that nothing need be looked through. */
export const seesWhole = ({ authority, sight }: Viewer, file: CaseFile): boolean =>
  sight.whole && (openRegions(file, authority)?.size ?? regions.size) === regions.size;

/**
 * Which facts of a case the viewer’s look at it tells: of the parts that are open, what the role may know.
 * @param open regions that are open to the viewer
 */
export function openFacts(
  { authority, sight }: Viewer,
  { deadlines }: Pick<Procedure<CaseFile>, 'deadlines'>,
  file: CaseFile,
  open: ReadonlySet<string> | undefined = openRegions(file, authority),
): (fact: string) => boolean {
  const isOpen = (part: string): boolean => open === undefined || !regions.has(part) || open.has(part);
  // A deadline is seen by whose duty it is, and where the event belongs that starts it.
  const seesDeadline = (fact: string): boolean => {
    const duty = deadlines.find(({ key }) => `${fact}.`.startsWith(`deadlines.${key}.`));
    if (!duty || !sight.seesDuty(duty.key)) return sight.whole && open === undefined;
    const [start] = duty.starts;
    return file.deadlines[duty.key]?.owner === authority || (start !== undefined && isOpen(start.region));
  };
  return fact => {
    const [part = '', ...rest] = fact.split('.');
    return part === 'deadlines' ? seesDeadline(fact) : isOpen(part) && sight.seesPath([part, ...rest]);
  };
}
