import type { DataClass, RoleRight } from './access';
import { courtRegistrar } from './agencies/courts/courts.roles';
import { escortLeader, transportPlanner } from './agencies/kriminalvarden/kriminalvarden.roles';
import {
  decisionMaker,
  enforcementOfficer as returnOfficer,
  supervisor as supervisorOfReturns,
} from './agencies/migrationsverket/migrationsverket.roles';
import {
  borderOfficer,
  embassyOfficer,
  enforcementOfficer,
  supervisor as supervisorOfPolice,
} from './agencies/polisen/polisen.roles';
import { securityOfficer } from './agencies/sakerhetspolisen/sakerhetspolisen.roles';
import type { Citation } from './kernel';
import { gdpr } from './law/eu/acts';
import { udl } from './law/sweden/acts';
import { dataProtectionOfficers } from './procedures';
import { polishRoleRights } from './role-rights-poland';

/** Whoever decides or enforces needs nearly all of what the case holds; the groups that are open to the authority limit it. */
const everything: readonly DataClass[] = [
  'operational',
  'identity',
  'whereabouts',
  'family',
  'liberty',
  'health',
  'asylum',
  'criminal',
  'security',
];
const need: readonly Citation[] = [udl('14 §'), udl('16 §')];
/** Not within the Aliens Data Act: the carrier and the courts stand on the Regulation. */
const minimisation: readonly Citation[] = [gdpr('art. 5', 'known')];

/**
 * Which kinds of data each role reads and writes: reviewed by people, printed in `docs/access.md`. A role that has no
 * row sees nothing of any case. The law sets the measure (only what each needs for the work, UDL 16 §); the choice is
 * the controller’s, and is to be looked at anew by each authority.
 */
export const roleRights: readonly RoleRight[] = [
  { role: decisionMaker, reads: everything, writes: everything, decidesOnDetention: true, basis: need },
  { role: returnOfficer, reads: everything, writes: everything, basis: need },
  {
    // Approves what a consulate is told, and sees to it that deadlines are kept.
    role: supervisorOfReturns,
    reads: ['operational', 'identity', 'whereabouts', 'liberty'],
    writes: ['operational', 'identity'],
    basis: need,
  },
  {
    // Meets somebody at the border and decides at once; orders no journey and no medical care.
    role: borderOfficer,
    reads: everything.filter(one => one !== 'health'),
    writes: everything,
    decidesOnDetention: true,
    basis: need,
  },
  { role: enforcementOfficer, reads: everything, writes: everything, decidesOnDetention: true, basis: need },
  {
    // Speaks with authorities of third countries, and cannot tell them what it does not know.
    role: embassyOfficer,
    reads: ['operational', 'identity', 'whereabouts', 'family'],
    writes: ['operational', 'identity', 'whereabouts'],
    basis: need,
  },
  {
    role: supervisorOfPolice,
    reads: ['operational', 'identity', 'whereabouts', 'liberty'],
    writes: ['operational', 'identity'],
    basis: need,
  },
  { role: securityOfficer, reads: everything, writes: everything, decidesOnDetention: true, basis: need },
  {
    role: transportPlanner,
    reads: ['operational', 'identity', 'whereabouts', 'family', 'liberty', 'health', 'security'],
    writes: ['operational', 'family', 'health', 'security', 'asylum'],
    basis: minimisation,
  },
  {
    // Writes down that somebody asked for protection on the way; whether anybody did before is not its concern.
    role: escortLeader,
    reads: ['operational', 'identity', 'whereabouts', 'family', 'liberty', 'health', 'security'],
    writes: ['operational', 'identity', 'whereabouts', 'family', 'liberty', 'health', 'security', 'asylum'],
    basis: minimisation,
  },
  { role: courtRegistrar, reads: everything, writes: everything, decidesOnDetention: true, basis: minimisation },
  ...polishRoleRights,
  // They see who has looked, and nothing of what was looked at.
  ...dataProtectionOfficers.map(role => ({ role, reads: [], writes: [], basis: [gdpr('art. 5', 'known')] })),
];
