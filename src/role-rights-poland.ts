import { classesWritten, type DataClass, type RoleRight } from './access';
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
import type { Citation, Role } from './kernel';
import { gdpr } from './law/eu/acts';
import { poland } from './procedures';

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

/** What the commands of a role leave behind, and no more. */
const writesOf = ({ key }: Role): readonly DataClass[] => [
  ...new Set(
    poland.commands
      .filter(({ by }) => by.some(role => role.key === key))
      .flatMap(({ records }) => records.flatMap(({ event }) => classesWritten(event.type))),
  ),
];

/** Which kinds of data each Polish role reads; it writes what its commands write. */
export const polishRoleRights: readonly RoleRight[] = [
  { role: postOfficer, reads: everything, writes: writesOf(postOfficer), basis },
  { role: commander, reads: everything, writes: writesOf(commander), decidesOnDetention: true, basis },
  { role: headquartersOfficer, reads: everything, writes: writesOf(headquartersOfficer), basis },
  {
    // Keeps people; why they must leave is another’s matter.
    role: centreOfficer,
    reads: ['operational', 'identity', 'whereabouts', 'family', 'liberty', 'health', 'asylum', 'security'],
    writes: writesOf(centreOfficer),
    basis,
  },
  {
    role: escortLeader,
    reads: ['operational', 'identity', 'whereabouts', 'family', 'liberty', 'health', 'security'],
    writes: writesOf(escortLeader),
    basis,
  },
  { role: supervisorOfBorderGuard, reads: overseen, writes: writesOf(supervisorOfBorderGuard), basis },
  {
    role: caseworker,
    reads: ['operational', 'identity', 'whereabouts', 'family', 'liberty', 'health', 'asylum', 'security'],
    writes: writesOf(caseworker),
    basis,
  },
  { role: supervisorOfOffice, reads: overseen, writes: writesOf(supervisorOfOffice), basis },
  {
    // Sees what the person has agreed to hand over: nothing of crime, security or custody.
    role: counsellor,
    reads: ['operational', 'identity', 'whereabouts', 'family', 'health', 'asylum'],
    writes: writesOf(counsellor),
    basis,
  },
  {
    role: reintegrationOfficer,
    reads: ['operational', 'identity', 'family', 'health'],
    writes: writesOf(reintegrationOfficer),
    basis,
  },
  { role: supervisorOfIom, reads: ['operational', 'identity'], writes: writesOf(supervisorOfIom), basis },
  { role: administrativeRegistrar, reads: everything, writes: writesOf(administrativeRegistrar), basis },
  {
    role: districtRegistrar,
    reads: everything,
    writes: writesOf(districtRegistrar),
    decidesOnDetention: true,
    basis,
  },
  { role: ministerialOfficer, reads: everything, writes: writesOf(ministerialOfficer), basis },
];
