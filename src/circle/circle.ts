import type { Circle, Marking } from './words';

/** Who asks: what the token says, and for whom the request is made. */
export interface Asker {
  readonly subject: string;
  readonly units?: readonly string[];
  readonly onBehalfOf?: string;
}

/** What stands of one case within the authority of whoever asks, at the moment of asking. */
export interface CircleFacts {
  readonly marking?: Marking;
  /** Without one, every role of the authority that may read cases is in the circle. */
  readonly regime?: { readonly circle: Circle; readonly intake: readonly string[] };
  readonly unit?: string;
  readonly officer?: string;
  readonly further: readonly string[];
  /** Given, and not over. */
  readonly grants: readonly { readonly holder?: string; readonly unit?: string }[];
  /** Broken, and still open. */
  readonly glasses: readonly { readonly subject: string }[];
  /** In force. */
  readonly mandates: readonly { readonly giver: string; readonly holder: string }[];
}

export const ways = ['authority', 'assignment', 'unit', 'intake', 'grant', 'break-glass'] as const;
/** How somebody is in the circle of a case. */
export type Way = (typeof ways)[number];

/**
 * Whether a person of an authority that takes part may see the case, and by which way; undefined: they may not, and are
 * told what a stranger is told. Pure. `in_circle` in the database asks the same questions, and a property test holds the
 * two against each other.
 */
export function wayInto(asker: Asker, facts: CircleFacts): Way | undefined {
  const { marking, regime, unit, officer, further } = facts;
  const circle = marking === undefined ? (regime?.circle ?? 'authority') : 'assignment';
  if (circle === 'authority') return 'authority';
  const persons = placesOf(asker, facts.mandates);
  const mine = (one: string | undefined): boolean => one !== undefined && (asker.units ?? []).includes(one);
  if ([officer, ...further].some(one => one !== undefined && persons.includes(one))) return 'assignment';
  if (marking === undefined && mine(unit) && (circle === 'unit' || officer === undefined)) return 'unit';
  const waits = marking === undefined && unit === undefined && officer === undefined;
  if (waits && (regime?.intake ?? []).some(mine)) return 'intake';
  if (facts.grants.some(grant => mine(grant.unit) || (grant.holder !== undefined && persons.includes(grant.holder))))
    return 'grant';
  return facts.glasses.some(({ subject }) => subject === asker.subject) ? 'break-glass' : undefined;
}

/** One’s own place, and the colleague’s under a mandate; what the colleague holds by a mandate does not come with it. */
const placesOf = ({ subject, onBehalfOf }: Asker, mandates: CircleFacts['mandates']): readonly string[] =>
  onBehalfOf !== undefined && mandates.some(({ giver, holder }) => giver === onBehalfOf && holder === subject)
    ? [subject, onBehalfOf]
    : [subject];
