import { command, record, type Effect, type Role } from '../../kernel';
import {
  decisionIssued,
  decisionRepealed,
  decisionServed,
  departurePeriodGranted,
  departurePeriodRefused,
  entryBanImposed,
  identityFound,
  prosecutorConsented,
  receptionVerified,
  remedyClosed,
  remedyOpened,
  responsibilityAssigned,
  type CaseFile,
  type DecisionKind,
} from '../../case-file';
import { delgivningslagen, fl, uf, ul } from '../../law/sweden/acts';
import {
  banKeepsToItsCap,
  concernsExpulsionForCrime,
  concernsUnaccompaniedChild,
  isDeciderOfCase,
  periodOrItsGroundIsGiven,
  securityMatterIsTheSecurityServices,
} from './guards/decision';
import { isResponsibleAuthority } from './guards/responsibility';
import {
  RecordProsecutorConsent,
  RecordService,
  RegisterCriminalExpulsion,
  RegisterDecision,
  RegisterRefusalOfEntry,
  RepealDecision,
  VerifyReception,
} from './inputs/decision.inputs';
import { beginningOf } from './time';

type Registration = RegisterDecision | RegisterRefusalOfEntry | RegisterCriminalExpulsion;

const issued = <I extends Registration>(
  kind: (input: I) => DecisionKind,
  enforceableFrom: 'finality' | 'issue',
): Effect<CaseFile, I> =>
  record<CaseFile, I, Parameters<typeof decisionIssued.apply>[1]['payload'], never>(decisionIssued, ({ input }) => ({
    personId: input.personId,
    kind: kind(input),
    decidedOn: input.decidedOn,
    reference: input.reference,
    destinations: input.destinations,
    enforceableFrom,
    securityMatter: input.securityMatter === true,
    person: {
      freeMovement: input.person.freeMovement,
      minor: input.person.minor,
      unaccompanied: input.person.unaccompanied,
    },
  }));

const banIfAny = <I extends Registration>(): Effect<CaseFile, I> =>
  record(
    entryBanImposed,
    ({ input }: { input: I }) => ({
      years: input.entryBan?.years ?? 0,
      ground: input.entryBan?.ground ?? '',
      imposedOn: input.decidedOn,
    }),
    { provided: ({ input }) => input.entryBan !== undefined },
  );

const identityClaimed = <I>(): Effect<CaseFile, I> =>
  record(identityFound, () => ({ finding: 'claimed' as const, evidence: 'own-statement' }));

/** 1. Migrationsverket decides on refusal of entry or expulsion, and enforces by default. */
export const registerDecision = (by: readonly Role[]) =>
  command<CaseFile, RegisterDecision>({
    name: 'register-decision',
    title: {
      en: 'Register a return decision',
      sv: 'Registrera beslut om avvisning eller utvisning',
      pl: 'Zarejestruj decyzję zobowiązującą do powrotu',
    },
    by,
    basis: [ul('8:17'), ul('8:18'), ul('8:20'), ul('12:14')],
    input: RegisterDecision,
    opens: true,
    from: { responsibility: 'none' },
    requires: [periodOrItsGroundIsGiven, banKeepsToItsCap, securityMatterIsTheSecurityServices],
    occurred: input => beginningOf(input.decidedOn),
    records: [
      issued(({ kind }) => kind, 'finality'),
      record(departurePeriodGranted, ({ input }) => ({ weeks: input.departureWeeks ?? 0 }), {
        provided: ({ input }) => input.departureWeeks !== undefined,
      }),
      record(departurePeriodRefused, ({ input }) => ({ ground: input.noPeriodGround ?? '' }), {
        unless: departurePeriodGranted,
      }),
      banIfAny(),
      identityClaimed(),
      record(responsibilityAssigned, ({ actor }) => ({ to: actor.authority })),
    ],
  });

/** 1. The police refuse entry at the border; enforceable at once, and theirs to enforce. */
export const registerRefusalOfEntry = (by: readonly Role[]) =>
  command<CaseFile, RegisterRefusalOfEntry>({
    name: 'register-refusal-of-entry',
    title: { en: 'Register a refusal of entry', sv: 'Registrera avvisning', pl: 'Zarejestruj odmowę wjazdu' },
    by,
    basis: [ul('8:2'), ul('8:3'), ul('8:17'), ul('12:6'), ul('12:14')],
    input: RegisterRefusalOfEntry,
    opens: true,
    from: { responsibility: 'none' },
    requires: [banKeepsToItsCap, securityMatterIsTheSecurityServices],
    occurred: input => beginningOf(input.decidedOn),
    records: [
      issued<RegisterRefusalOfEntry>(() => 'refusal-of-entry', 'issue'),
      banIfAny(),
      identityClaimed(),
      record(responsibilityAssigned, ({ actor }) => ({ to: actor.authority })),
    ],
  });

/** 1. A court expels for crime; the police enforce, after the sentence. */
export const registerCriminalExpulsion = (by: readonly Role[]) =>
  command<CaseFile, RegisterCriminalExpulsion>({
    name: 'register-criminal-expulsion',
    title: {
      en: 'Register an expulsion for crime',
      sv: 'Registrera utvisning på grund av brott',
      pl: 'Zarejestruj wydalenie za przestępstwo',
    },
    by,
    basis: [ul('8 a:8'), ul('12:8'), ul('12:14')],
    input: RegisterCriminalExpulsion,
    opens: true,
    from: { responsibility: 'none' },
    requires: [banKeepsToItsCap, securityMatterIsTheSecurityServices],
    occurred: input => beginningOf(input.decidedOn),
    records: [
      issued<RegisterCriminalExpulsion>(() => 'expulsion-for-crime', 'finality'),
      banIfAny(),
      identityClaimed(),
      record(responsibilityAssigned, () => ({ to: 'se.polisen' })),
    ],
  });

/** 2. Service starts the appeal period. */
export const recordService = (by: readonly Role[]) =>
  command<CaseFile, RecordService>({
    name: 'record-service',
    title: { en: 'Record service of the decision', sv: 'Registrera delgivning', pl: 'Odnotuj doręczenie decyzji' },
    by,
    basis: [fl('33 §'), delgivningslagen('1 §', 'verify'), uf('8:10 g')],
    input: RecordService,
    from: { decision: 'issued', remedy: 'none', responsibility: ['held', 'in-transit'] },
    requires: [isDeciderOfCase],
    occurred: input => beginningOf(input.servedOn),
    records: [
      record(decisionServed, ({ input }) => ({ servedOn: input.servedOn, method: input.method }), {
        sealed: ({ input }) => ({ receivedBy: input.receivedBy }),
      }),
      record(remedyOpened, () => ({})),
    ],
  });

/** 12:8: before an accepted criminal expulsion is enforced. */
export const recordProsecutorConsent = (by: readonly Role[]) =>
  command<CaseFile, RecordProsecutorConsent>({
    name: 'record-prosecutor-consent',
    title: {
      en: 'Record the prosecutor’s consent',
      sv: 'Registrera åklagarens medgivande',
      pl: 'Odnotuj zgodę prokuratora',
    },
    by,
    basis: [ul('12:8')],
    input: RecordProsecutorConsent,
    from: { decision: 'final', responsibility: ['held', 'in-transit'] },
    requires: [isResponsibleAuthority, concernsExpulsionForCrime],
    occurred: input => beginningOf(input.consentedOn),
    records: [record(prosecutorConsented, ({ input }) => ({ consentedOn: input.consentedOn }))],
  });

/** 12:3 a: whoever enforces makes sure of the reception, and keeps the evidence. */
export const verifyReception = (by: readonly Role[]) =>
  command<CaseFile, VerifyReception>({
    name: 'verify-reception',
    title: {
      en: 'Verify the reception of an unaccompanied child',
      sv: 'Säkerställ mottagandet av ensamkommande barn',
      pl: 'Potwierdź przyjęcie małoletniego bez opieki',
    },
    by,
    basis: [ul('12:3 a')],
    input: VerifyReception,
    from: { responsibility: ['held', 'in-transit'] },
    requires: [isResponsibleAuthority, concernsUnaccompaniedChild],
    occurred: input => beginningOf(input.verifiedOn),
    records: [
      record(receptionVerified, ({ input }) => ({ kind: input.kind, verifiedOn: input.verifiedOn }), {
        sealed: ({ input }) => ({ evidence: input.evidence }),
      }),
    ],
  });

/** 12:16 and 13:13: a permit or a correction takes the decision away. */
export const repealDecision = (by: readonly Role[]) =>
  command<CaseFile, RepealDecision>({
    name: 'repeal-decision',
    title: { en: 'Repeal the decision', sv: 'Upphäv beslutet', pl: 'Uchyl decyzję' },
    by,
    basis: [ul('12:16'), ul('13:13')],
    input: RepealDecision,
    from: { decision: ['issued', 'served', 'final'], responsibility: ['held', 'in-transit'] },
    requires: [],
    records: [
      record(decisionRepealed, ({ input }) => ({ because: input.because })),
      record(remedyClosed, () => ({ because: 'ruled' as const }), { when: { remedy: ['none', 'open', 'pending'] } }),
    ],
  });
