import type { DataClass, RoleRight } from './access';
import { courtRegistrar as administrativeRegistrar } from './agencies/administrative-courts/administrative-courts.roles';
import {
  centreOfficer,
  commander,
  escortLeader,
  headquartersOfficer,
  postOfficer,
  supervisor as supervisorOfBorderGuard,
} from './agencies/border-guard/border-guard.roles';
import { courtRegistrar as districtRegistrar } from './agencies/district-courts/district-courts.roles';
import { ministerialOfficer } from './agencies/interior-minister/interior-minister.roles';
import { counsellor, reintegrationOfficer, supervisor as supervisorOfIom } from './agencies/iom/iom.roles';
import {
  caseworker,
  supervisor as supervisorOfOffice,
} from './agencies/office-for-foreigners/office-for-foreigners.roles';
import type { Citation } from './kernel';
import { gdpr } from './law/eu/acts';

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
const overseen: readonly DataClass[] = ['operational', 'identity', 'whereabouts', 'liberty'];
/** The Polish acts on data protection are not in our sources; the measure of the Regulation is. */
const basis: readonly Citation[] = [gdpr('art. 5', 'known')];

/** Which kinds of data each Polish role reads and writes: reviewed by people, printed in `docs/access.md`. */
export const polishRoleRights: readonly RoleRight[] = [
  { role: postOfficer, reads: everything, writes: everything, basis },
  { role: commander, reads: everything, writes: everything, decidesOnDetention: true, basis },
  { role: headquartersOfficer, reads: everything, writes: everything, basis },
  {
    // Keeps people; why they must leave is another’s matter.
    role: centreOfficer,
    reads: ['operational', 'identity', 'whereabouts', 'family', 'liberty', 'health', 'asylum', 'security'],
    writes: ['operational', 'family', 'liberty', 'health', 'criminal'],
    basis,
  },
  {
    role: escortLeader,
    reads: ['operational', 'identity', 'whereabouts', 'family', 'liberty', 'health', 'security'],
    writes: ['operational', 'identity', 'whereabouts', 'liberty', 'health', 'asylum', 'security'],
    basis,
  },
  { role: supervisorOfBorderGuard, reads: overseen, writes: [], basis },
  {
    role: caseworker,
    reads: ['operational', 'identity', 'whereabouts', 'family', 'liberty', 'health', 'asylum', 'security'],
    writes: ['operational', 'identity', 'whereabouts', 'family', 'health', 'asylum', 'criminal', 'security'],
    basis,
  },
  { role: supervisorOfOffice, reads: overseen, writes: [], basis },
  {
    // Sees what the person has agreed to hand over: nothing of crime, security or custody.
    role: counsellor,
    reads: ['operational', 'identity', 'whereabouts', 'family', 'health', 'asylum'],
    writes: ['operational', 'identity', 'whereabouts', 'family', 'health', 'asylum'],
    basis,
  },
  {
    role: reintegrationOfficer,
    reads: ['operational', 'identity', 'family', 'health'],
    writes: ['operational', 'identity', 'whereabouts', 'family', 'health'],
    basis,
  },
  { role: supervisorOfIom, reads: ['operational', 'identity'], writes: ['operational', 'identity'], basis },
  {
    role: administrativeRegistrar,
    reads: everything,
    writes: ['operational', 'family', 'health', 'asylum', 'criminal'],
    basis,
  },
  {
    role: districtRegistrar,
    reads: everything,
    writes: ['operational', 'whereabouts', 'family', 'liberty', 'health', 'criminal'],
    decidesOnDetention: true,
    basis,
  },
  {
    role: ministerialOfficer,
    reads: everything,
    writes: ['operational', 'identity', 'whereabouts', 'family', 'asylum', 'criminal', 'security'],
    basis,
  },
];
