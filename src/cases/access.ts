import { fieldGroups, openOrder, type CaseFile, type FieldGroup } from '../case-file';

/** The clock and the tools that rebuild and verify; no token ever names them. */
const system: readonly string[] = ['samverk.clock', 'samverk.auditor'];

/** Whether an authority takes part in a case, and may know that it exists. */
export const isParty = (file: CaseFile, authority: string): boolean =>
  system.includes(authority) || file.responsibility.participants.some(party => party.authority === authority);

/** Whether an authority carries somebody for the case, and may act on the order without seeing the case. */
export const isCarrier = (file: CaseFile, authority: string): boolean =>
  openOrder(file.transport)?.carrier === authority;

/** Whether an authority may give commands on a case, whatever it sees of it. */
export const mayAct = (file: CaseFile, authority: string): boolean =>
  isParty(file, authority) || isCarrier(file, authority);

/** The groups of fields of a case that an authority sees: what was disclosed to it, or the bare order to a carrier. */
export function groupsFor(file: CaseFile, authority: string): readonly FieldGroup[] {
  if (system.includes(authority)) return fieldGroups;
  const { holder, participants } = file.responsibility;
  if (holder === authority) return fieldGroups;
  const party = participants.find(one => one.authority === authority);
  if (party) return party.groups;
  return file.transport.orders.some(({ carrier }) => carrier === authority) ? ['transport'] : [];
}
