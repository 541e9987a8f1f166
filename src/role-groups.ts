import {
  administrativeCourtRoles,
  administrativeCourts,
} from './agencies/administrative-courts/administrative-courts.roles';
import {
  borderGuardRoles,
  commander,
  headquartersOfficer,
  postOfficer,
  supervisor as supervisorOfBorderGuard,
} from './agencies/border-guard/border-guard.roles';
import { courtRoles, migrationsdomstol } from './agencies/courts/courts.roles';
import { districtCourtRoles, districtCourts } from './agencies/district-courts/district-courts.roles';
import { interiorMinisterRoles } from './agencies/interior-minister/interior-minister.roles';
import { counsellor, iomRoles, reintegrationOfficer, supervisor as supervisorOfIom } from './agencies/iom/iom.roles';
import { kriminalvardenRoles } from './agencies/kriminalvarden/kriminalvarden.roles';
import {
  enforcementOfficer as returnOfficer,
  migrationsverketRoles,
  supervisor as supervisorOfReturns,
} from './agencies/migrationsverket/migrationsverket.roles';
import {
  officeForForeignersRoles,
  supervisor as supervisorOfOffice,
} from './agencies/office-for-foreigners/office-for-foreigners.roles';
import { embassyOfficer, polisenRoles, supervisor as supervisorOfPolice } from './agencies/polisen/polisen.roles';
import { sakerhetspolisenRoles, securityOfficer } from './agencies/sakerhetspolisen/sakerhetspolisen.roles';
import { clock, type Authority, type Role } from './kernel';
import { dataProtectionOfficers, poland, sweden } from './procedures';

/** Who works with persons: caseworkers of authorities that decide and enforce; a carrier only reads whom it carries. */
const caseworkers = [
  ...migrationsverketRoles,
  ...polisenRoles,
  ...sakerhetspolisenRoles,
  ...courtRoles,
  ...borderGuardRoles,
  ...officeForForeignersRoles,
  ...administrativeCourtRoles,
  ...districtCourtRoles,
  ...interiorMinisterRoles,
];
export const personRoles = { caseworkers, readers: [...caseworkers, ...kriminalvardenRoles, ...iomRoles] };

/** Who may ask who has seen what in their own authority. */
export const overseers = [
  supervisorOfReturns,
  supervisorOfPolice,
  supervisorOfBorderGuard,
  supervisorOfOffice,
  supervisorOfIom,
  ...dataProtectionOfficers,
];

/**
 * Who does what about the circle of a case. Where an authority has no supervisors, those who work on its cases give them
 * out together; each needs another for what takes two persons.
 */
const caseOfficers = [...sweden.roles, ...poland.roles].filter(
  role => role.authority !== clock && !dataProtectionOfficers.includes(role),
);
const supervisesCases = ({ key }: Role): boolean => key.endsWith('.supervisor');
export const circleRoles = {
  officers: caseOfficers,
  supervisors: caseOfficers.filter(
    role =>
      supervisesCases(role) ||
      !caseOfficers.some(other => other.authority === role.authority && supervisesCases(other)),
  ),
  overseers: [...caseOfficers.filter(supervisesCases), ...dataProtectionOfficers],
};

/** Who keeps what is known of other countries up to date. */
export const profileKeepers = [embassyOfficer, supervisorOfPolice, supervisorOfReturns, supervisorOfBorderGuard];

/** Who records the campaigns by which people are told of returning of their own will. */
export const campaigners = [counsellor, supervisorOfIom, headquartersOfficer];

/** Who reads the register of returnees: whoever organises returns, and whoever serves those who returned. */
export const returneeReaders = [headquartersOfficer, reintegrationOfficer];

/** Who lets a European travel document for return go: those who may record one. */
export const documentIssuers = [
  ...[postOfficer, commander, headquartersOfficer],
  ...[returnOfficer, embassyOfficer, securityOfficer],
];

/** Anonymised counts tell no smaller number of persons; a working value that a statistician has to confirm. */
export const smallestTold = 5;

/** Who reviews what may go, and proposes and approves it; never the same person both. */
export const retentionReviewers = [
  supervisorOfReturns,
  supervisorOfPolice,
  supervisorOfBorderGuard,
  supervisorOfOffice,
];

/**
 * Who serves the rights of a person: staff of each authority record and prepare, and another releases. Courts are not
 * among them: what they do with data as courts is supervised apart (GDPR 55(3)).
 */
const courts: readonly Authority[] = [migrationsdomstol, administrativeCourts, districtCourts];
/** Before these legal claims are made. */
export const courtIds: readonly string[] = courts.map(({ id }) => id);
const staff = [
  ...migrationsverketRoles,
  ...polisenRoles,
  ...sakerhetspolisenRoles,
  ...kriminalvardenRoles,
  ...borderGuardRoles,
  ...officeForForeignersRoles,
  ...iomRoles,
  ...interiorMinisterRoles,
];
const supervisors = [
  supervisorOfReturns,
  supervisorOfPolice,
  supervisorOfBorderGuard,
  supervisorOfOffice,
  supervisorOfIom,
];
export const rolesOfRights = {
  handlers: staff,
  releasers: [...supervisors, ...dataProtectionOfficers.filter(({ authority }) => !courts.includes(authority))],
  limiters: [...supervisors, ...sakerhetspolisenRoles],
  recipients: [...sweden.roles, ...poland.roles].filter(({ authority }) => authority !== clock),
};
