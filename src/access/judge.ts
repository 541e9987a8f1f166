import type { Actor, Citation, Text } from '../kernel';
import { dataClassRows, type DataClass } from './classes';
import { detentionPurpose, reachOf } from './purposes';
import type { RoleRight } from './right';
import { acting, isSystem, letsIn, seeing, type RowFacts } from './rows';
import { refusals, type RefusalCode } from './refusals';

/** Who asks: the authority follows from the issuer of the token. */
export interface Asker extends Pick<Actor, 'authority' | 'roles'> {
  readonly purpose?: string;
}

/** `search`: to select, sort or count people by it. */
export type Action = 'read' | 'write' | 'search';

/** What is asked for: a case by its row, a class of its facts, or both. */
export interface Resource {
  readonly row?: RowFacts;
  readonly dataClass?: DataClass;
}

/** Why something is refused. */
export interface Reason {
  readonly code: RefusalCode;
  readonly text: Text;
  readonly legalBasis: readonly Citation[];
}

export interface Judgment {
  readonly allowed: boolean;
  /** All that stands against it; empty where it is allowed. */
  readonly reasons: readonly Reason[];
}

/** The whole policy, asked one question. Everything that is worked out ahead is worked out from this. */
export function judge(
  rights: readonly RoleRight[],
  { authority, roles, purpose }: Asker,
  action: Action,
  { row, dataClass }: Resource,
): Judgment {
  if (isSystem(authority)) return { allowed: true, reasons: [] };
  // A role of another authority is no role here, whatever the token says.
  const held = rights.filter(({ role }) => role.authority.id === authority && roles.includes(role.key));
  const codes: RefusalCode[] = [];
  if (row && !letsIn(action === 'write' ? acting : seeing, row, authority, action === 'write'))
    codes.push('not-a-party');
  if (dataClass) {
    const has = held.some(({ reads, writes }) => (action === 'write' ? writes : reads).includes(dataClass));
    if (!has) codes.push('class-not-for-role');
    if (action !== 'write' && !reachOf(purpose).includes(dataClass)) codes.push('class-not-for-purpose');
    if (action === 'search' && dataClassRows[dataClass].searchBan) {
      const excepted = dataClass === 'liberty' && held.some(({ decidesOnDetention }) => decidesOnDetention === true);
      if (!excepted) codes.push('search-ban');
      else if (purpose !== detentionPurpose) codes.push('search-ban-purpose');
    }
  }
  const basis = dataClass ? dataClassRows[dataClass].basis : [];
  const reasons = codes.map(code => ({ code, text: refusals[code].text, legalBasis: refusals[code].basis ?? basis }));
  return { allowed: reasons.length === 0, reasons };
}
