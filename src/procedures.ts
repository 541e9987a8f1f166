import { swedishDeadlines } from './acts/sweden/deadlines';
import { swedishInvariants } from './acts/sweden/invariants';
import { swedishNoticeTitles } from './acts/sweden/notices/list';
import { time } from './agencies/clock/clock.roles';
import { swedishClockCommands } from './agencies/clock/sweden.commands';
import { courtCommands } from './agencies/courts/courts.commands';
import { courtRoles, migrationsdomstol } from './agencies/courts/courts.roles';
import { kriminalvardenCommands } from './agencies/kriminalvarden/kriminalvarden.commands';
import { kriminalvarden, kriminalvardenRoles } from './agencies/kriminalvarden/kriminalvarden.roles';
import { migrationsverketCommands } from './agencies/migrationsverket/migrationsverket.commands';
import {
  migrationsverket,
  migrationsverketRoles,
  supervisor as supervisorOfReturns,
} from './agencies/migrationsverket/migrationsverket.roles';
import { polisenCommands } from './agencies/polisen/polisen.commands';
import {
  embassyOfficer,
  polisen,
  polisenRoles,
  supervisor as supervisorOfPolice,
} from './agencies/polisen/polisen.roles';
import { sakerhetspolisenCommands } from './agencies/sakerhetspolisen/sakerhetspolisen.commands';
import { sakerhetspolisen, sakerhetspolisenRoles } from './agencies/sakerhetspolisen/sakerhetspolisen.roles';
import { caseMachine, type CaseFile } from './case-file';
import { clock, faultsOf, roleOf, type Authority, type Command, type Procedure } from './kernel';

const swedishAuthorities = [migrationsverket, polisen, sakerhetspolisen, kriminalvarden, migrationsdomstol];

/** One in each authority (GDPR art. 37, LED art. 32). They work with nobody's case: they see who looked. */
const dataProtectionOfficerOf = (authority: Authority) =>
  roleOf(authority, 'data-protection-officer', {
    en: `Data protection officer, ${authority.name.en}`,
    sv: `Dataskyddsombud, ${authority.name.sv}`,
    pl: `Inspektor ochrony danych, ${authority.name.pl}`,
  });
export const dataProtectionOfficers = swedishAuthorities.map(dataProtectionOfficerOf);

/** The Swedish procedure: every row that an authority, a court or the clock may give. */
export const sweden: Procedure<CaseFile> = {
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
    ...dataProtectionOfficers,
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

export const procedures: readonly Procedure<CaseFile>[] = [sweden];

/** Every fault of every procedure; a sick one never boots. */
export const proceduralFaults = (): string[] => procedures.flatMap(faultsOf);

/** Who works with persons: caseworkers of authorities that decide and enforce; a carrier only reads whom it carries. */
const caseworkers = [...migrationsverketRoles, ...polisenRoles, ...sakerhetspolisenRoles, ...courtRoles];
export const personRoles = { caseworkers, readers: [...caseworkers, ...kriminalvardenRoles] };

/** Who may ask who has seen what in their own authority. */
export const overseers = [supervisorOfReturns, supervisorOfPolice, ...dataProtectionOfficers];

/** Who keeps what is known of other countries up to date. */
export const profileKeepers = [embassyOfficer, supervisorOfPolice, supervisorOfReturns];

/** Who reviews what may go, and proposes and approves it; never the same person both. */
export const retentionReviewers = [supervisorOfReturns, supervisorOfPolice];
