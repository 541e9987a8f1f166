import { fieldGroups, openOrder, type CaseFile, type FieldGroup } from '../case-file';

/** The clock and the tools that rebuild and verify; no token ever names them. */
export const systemAuthorities: readonly string[] = ['samverk.clock', 'samverk.auditor'];
export const isSystem = (authority: string): boolean => systemAuthorities.includes(authority);

/** One way to be let in to a case, as data: by being the system, or by standing in a column of its row. */
export type Way = 'system' | { readonly column: keyof RowFacts; readonly whileActing?: true };

/** What the row of a case tells of who may see it. */
export interface RowFacts {
  readonly parties: readonly string[];
  readonly carriers: readonly string[];
}

/** Whoever may see a case. */
export const seeing: readonly Way[] = ['system', { column: 'parties' }];

/** Whoever may give commands on a case, whatever it sees of it. A carrier acts on the one case that the call names. */
export const acting: readonly Way[] = [...seeing, { column: 'carriers', whileActing: true }];

/** Whether one of the ways is open to an authority. */
export const letsIn = (ways: readonly Way[], row: RowFacts, authority: string, acts: boolean): boolean =>
  ways.some(way =>
    way === 'system' ? isSystem(authority) : (acts || way.whileActing !== true) && row[way.column].includes(authority),
  );

/**
 * The same ways as a predicate on the row of a case, for every list, search, feed and count.
 * @param asking SQL that gives the authority, e.g. `$1` or `asking_authority()`
 * @param actingOn SQL that gives the case on which the caller acts
 */
export const predicateOf = (
  ways: readonly Way[],
  { row, asking, actingOn }: { readonly row: string; readonly asking: string; readonly actingOn: string },
): string =>
  ways
    .map(way => {
      if (way === 'system') return `${asking} IN (${systemAuthorities.map(one => `'${one}'`).join(', ')})`;
      const standsIn = `${asking} = ANY (${row}.${way.column})`;
      return way.whileActing ? `(${row}.id = ${actingOn} AND ${standsIn})` : standsIn;
    })
    .map(term => `coalesce(${term}, false)`)
    .join(' OR ');

/** The facts of a case from which the columns of its row are made. */
export const rowFactsOf = ({ responsibility, transport }: CaseFile): RowFacts => {
  const carrier = openOrder(transport)?.carrier;
  return {
    parties: responsibility.participants.map(({ authority }) => authority),
    carriers: carrier === undefined ? [] : [carrier],
  };
};

/** Whether an authority takes part in a case, and may know that it exists. */
export const isParty = (file: CaseFile, authority: string): boolean =>
  letsIn(seeing, rowFactsOf(file), authority, false);

/** Whether an authority carries somebody for the case, and may act on the order without seeing the case. */
export const isCarrier = (file: CaseFile, authority: string): boolean => rowFactsOf(file).carriers.includes(authority);

/** Whether an authority may give commands on a case, whatever it sees of it. */
export const mayAct = (file: CaseFile, authority: string): boolean => letsIn(acting, rowFactsOf(file), authority, true);

/** The groups of fields of a case that an authority sees: what was disclosed to it, or the bare order to a carrier. */
export function groupsFor(file: CaseFile, authority: string): readonly FieldGroup[] {
  if (isSystem(authority)) return fieldGroups;
  const { holder, participants } = file.responsibility;
  if (holder === authority) return fieldGroups;
  const party = participants.find(one => one.authority === authority);
  if (party) return party.groups;
  return file.transport.orders.some(({ carrier }) => carrier === authority) ? ['transport'] : [];
}
