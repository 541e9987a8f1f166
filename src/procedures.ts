import { polishDeadlines } from './acts/poland/deadlines';
import { polishInvariants } from './acts/poland/invariants';
import { polishNoticeTitles } from './acts/poland/notices/list';
import { swedishDeadlines } from './acts/sweden/deadlines';
import { swedishInvariants } from './acts/sweden/invariants';
import { swedishNoticeTitles } from './acts/sweden/notices/list';
import { administrativeCourtCommands } from './agencies/administrative-courts/administrative-courts.commands';
import {
  administrativeCourtRoles,
  administrativeCourts,
} from './agencies/administrative-courts/administrative-courts.roles';
import { borderGuardCommands } from './agencies/border-guard/border-guard.commands';
import { borderGuard, borderGuardRoles } from './agencies/border-guard/border-guard.roles';
import { time } from './agencies/clock/clock.roles';
import { polishClockCommands } from './agencies/clock/poland.commands';
import { swedishClockCommands } from './agencies/clock/sweden.commands';
import { courtCommands } from './agencies/courts/courts.commands';
import { courtRoles, migrationsdomstol } from './agencies/courts/courts.roles';
import { districtCourtCommands } from './agencies/district-courts/district-courts.commands';
import { districtCourtRoles, districtCourts } from './agencies/district-courts/district-courts.roles';
import { interiorMinisterCommands } from './agencies/interior-minister/interior-minister.commands';
import { interiorMinister, interiorMinisterRoles } from './agencies/interior-minister/interior-minister.roles';
import { iomCommands } from './agencies/iom/iom.commands';
import { iom, iomRoles } from './agencies/iom/iom.roles';
import { kriminalvardenCommands } from './agencies/kriminalvarden/kriminalvarden.commands';
import { kriminalvarden, kriminalvardenRoles } from './agencies/kriminalvarden/kriminalvarden.roles';
import { migrationsverketCommands } from './agencies/migrationsverket/migrationsverket.commands';
import { migrationsverket, migrationsverketRoles } from './agencies/migrationsverket/migrationsverket.roles';
import { officeForForeignersCommands } from './agencies/office-for-foreigners/office-for-foreigners.commands';
import {
  officeForForeigners,
  officeForForeignersRoles,
} from './agencies/office-for-foreigners/office-for-foreigners.roles';
import { polisenCommands } from './agencies/polisen/polisen.commands';
import { polisen, polisenRoles } from './agencies/polisen/polisen.roles';
import { sakerhetspolisenCommands } from './agencies/sakerhetspolisen/sakerhetspolisen.commands';
import { sakerhetspolisen, sakerhetspolisenRoles } from './agencies/sakerhetspolisen/sakerhetspolisen.roles';
import { caseMachine, procedureWithout, type CaseFile } from './case-file';
import { clock, faultsOf, roleOf, type Authority, type Command, type Procedure, type StatePattern } from './kernel';

const swedishAuthorities = [migrationsverket, polisen, sakerhetspolisen, kriminalvarden, migrationsdomstol];
const polishAuthorities = [
  borderGuard,
  officeForForeigners,
  iom,
  administrativeCourts,
  districtCourts,
  interiorMinister,
];

/** One in each authority (GDPR art. 37, LED art. 32). They work with nobody's case: they see who looked. */
const dataProtectionOfficerOf = (authority: Authority) =>
  roleOf(authority, 'data-protection-officer', {
    en: `Data protection officer, ${authority.name.en}`,
    sv: `Dataskyddsombud, ${authority.name.sv}`,
    pl: `Inspektor ochrony danych, ${authority.name.pl}`,
  });
const swedishOfficers = swedishAuthorities.map(dataProtectionOfficerOf);
const polishOfficers = polishAuthorities.map(dataProtectionOfficerOf);
export const dataProtectionOfficers = [...swedishOfficers, ...polishOfficers];

/** States of the shared regions that only the other country’s law knows. */
const unknownInSweden: StatePattern = {
  assistance: ['pre-departure', 'travelling', 'returned', 'withdrawn', 'unexamined'],
  reintegration: ['applied', 'plan-draft', 'submitted', 'approved', 'disbursing', 'monitored', 'evaluated'],
};
const unknownInPoland: StatePattern = { assistance: ['paid'] };

const swedishRows: Procedure<CaseFile> = {
  country: 'SE',
  version: 'SE-2026-11-22',
  machine: caseMachine,
  authorities: [...swedishAuthorities, clock],
  roles: [
    ...migrationsverketRoles,
    ...polisenRoles,
    ...sakerhetspolisenRoles,
    ...kriminalvardenRoles,
    ...courtRoles,
    ...swedishOfficers,
    time,
  ],
  commands: [
    ...migrationsverketCommands,
    ...polisenCommands,
    ...sakerhetspolisenCommands,
    ...kriminalvardenCommands,
    ...courtCommands,
    ...swedishClockCommands,
  ] as readonly Command<CaseFile>[],
  deadlines: swedishDeadlines,
  notices: swedishNoticeTitles,
  final: { responsibility: 'closed' },
  invariants: swedishInvariants,
};

const polishRows: Procedure<CaseFile> = {
  country: 'PL',
  version: 'PL-2026-11-28',
  machine: caseMachine,
  authorities: [...polishAuthorities, clock],
  roles: [
    ...borderGuardRoles,
    ...officeForForeignersRoles,
    ...iomRoles,
    ...administrativeCourtRoles,
    ...districtCourtRoles,
    ...interiorMinisterRoles,
    ...polishOfficers,
    time,
  ],
  commands: [
    ...borderGuardCommands,
    ...officeForForeignersCommands,
    ...iomCommands,
    ...administrativeCourtCommands,
    ...districtCourtCommands,
    ...interiorMinisterCommands,
    ...polishClockCommands,
  ] as readonly Command<CaseFile>[],
  deadlines: polishDeadlines,
  notices: polishNoticeTitles,
  final: { responsibility: 'closed' },
  invariants: polishInvariants,
};

/** The Swedish procedure: every row that an authority, a court or the clock may give. */
export const sweden = procedureWithout(swedishRows, unknownInSweden);

/** The Polish procedure. */
export const poland = procedureWithout(polishRows, unknownInPoland);

export const procedures: readonly Procedure<CaseFile>[] = [sweden, poland];

/** Every fault of every procedure; a sick one never boots. */
export const proceduralFaults = (): string[] => procedures.flatMap(faultsOf);
