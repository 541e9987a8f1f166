import { command, record, type Role } from '../../../kernel';
import { departurePeriodRefused, responsibilityAssigned, type CaseFile } from '../../../case-file';
import { lsu, uf, ul } from '../../../law/sweden/acts';
import { banWithDecision } from '../entry-ban/entry-ban';
import { banKeepsToItsCap } from './guards/decision';
import { banFitsTheDecision } from '../entry-ban/guards/entry-ban';
import { RegisterCriminalExpulsion, RegisterSecurityExpulsion } from './inputs/decision.inputs';
import { tell } from '../notices/tell';
import { careIfArranged, childRules, identityClaimed, issued, policeLearnOfBan } from './registration';
import { beginningOf } from '../time';

/** 1. A court expels for crime; the police enforce, after the sentence. */
export const registerCriminalExpulsion = (by: readonly Role[]) =>
  command<CaseFile, RegisterCriminalExpulsion>({
    name: 'register-criminal-expulsion',
    title: {
      en: 'Register an expulsion for crime',
      sv: 'Registrera utvisning på grund av brott',
      pl: 'Zarejestruj wydalenie za przestępstwo',
    },
    advice: {
      en: 'When a court has expelled in a criminal case; the police are told without delay and Migrationsverket within a week. Nothing is enforced before the judgment is final and the sentence served.',
      sv: 'När en domstol har utvisat i ett brottmål; polisen underrättas utan dröjsmål och Migrationsverket inom en vecka. Inget verkställs före laga kraft och avtjänat straff.',
      pl: 'Gdy sąd orzekł wydalenie w sprawie karnej; Policję zawiadamia się bez zwłoki, a Migrationsverket w ciągu tygodnia. Wykonanie następuje dopiero po uprawomocnieniu i odbyciu kary.',
    },
    by,
    basis: [ul('8 a:8'), ul('12:8'), ul('12:9'), ul('12:14'), uf('7:4'), uf('7:11')],
    input: RegisterCriminalExpulsion,
    opens: true,
    from: { responsibility: 'none' },
    requires: [banKeepsToItsCap, ...banFitsTheDecision<RegisterCriminalExpulsion>(), ...childRules],
    occurred: input => beginningOf(input.decidedOn),
    records: [
      issued<RegisterCriminalExpulsion>(() => ({ kind: 'expulsion-for-crime', enforceableFrom: 'finality' })),
      ...banWithDecision<RegisterCriminalExpulsion>(),
      identityClaimed(),
      ...careIfArranged<RegisterCriminalExpulsion>(),
      record(responsibilityAssigned, () => ({ to: 'se.polisen' })),
      ...tell<RegisterCriminalExpulsion>('criminal-judgment', () => 'se.polisen'),
      ...tell<RegisterCriminalExpulsion>('criminal-judgment', () => 'se.migrationsverket'),
      ...policeLearnOfBan<RegisterCriminalExpulsion>(),
    ],
  });

/** 1. LSU: decided on the application of the security service, which holds and enforces it. */
export const registerSecurityExpulsion = (by: readonly Role[]) =>
  command<CaseFile, RegisterSecurityExpulsion>({
    name: 'register-security-expulsion',
    title: {
      en: 'Register an expulsion under the security act',
      sv: 'Registrera utvisning enligt LSU',
      pl: 'Zarejestruj wydalenie na podstawie ustawy o kontroli szczególnej',
    },
    advice: {
      en: 'When Migrationsverket has expelled on the application of the security service. The security service becomes responsible; an appeal goes to the Government.',
      sv: 'När Migrationsverket har utvisat på ansökan av Säkerhetspolisen. Säkerhetspolisen blir ansvarig; överklagande görs till regeringen.',
      pl: 'Gdy Migrationsverket wydalił na wniosek Säkerhetspolisen. Odpowiada Säkerhetspolisen; odwołanie rozpoznaje rząd.',
    },
    by,
    basis: [lsu('2:1'), lsu('2:11'), lsu('2:21'), lsu('7:1')],
    input: RegisterSecurityExpulsion,
    opens: true,
    from: { responsibility: 'none' },
    requires: [...banFitsTheDecision<RegisterSecurityExpulsion>(), ...childRules],
    occurred: input => beginningOf(input.decidedOn),
    records: [
      issued<RegisterSecurityExpulsion>(() => ({
        kind: 'expulsion-under-security-act',
        enforceableFrom: 'finality',
      })),
      record(departurePeriodRefused, () => ({ ground: 'security' })),
      ...banWithDecision<RegisterSecurityExpulsion>(),
      identityClaimed(),
      ...careIfArranged<RegisterSecurityExpulsion>(),
      record(responsibilityAssigned, () => ({ to: 'se.sakerhetspolisen' })),
      ...policeLearnOfBan<RegisterSecurityExpulsion>(),
    ],
  });
