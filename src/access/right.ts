import type { Citation, Role } from '../kernel';
import type { DataClass } from './classes';

/** What a role may read and write, as a row of the reviewed table. */
export interface RoleRight {
  readonly role: Role;
  readonly reads: readonly DataClass[];
  readonly writes: readonly DataClass[];
  /** It decides on detention, and may select people by it for that purpose alone. */
  readonly decidesOnDetention?: true;
  readonly basis: readonly Citation[];
}
