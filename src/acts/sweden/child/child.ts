import { command, record, type Role } from '../../../kernel';
import {
  ageAssessed,
  cameOfAge,
  guardianAppointed,
  guardianshipEnded,
  receptionVerified,
  receptionWithdrawn,
  type AgeAssessed,
  type CaseFile,
  type GuardianName,
} from '../../../case-file';
import { cjeu } from '../../../law/eu/acts';
import { godManLagen, uf, ul } from '../../../law/sweden/acts';
import {
  assessmentSaysUntilWhen,
  concernsUnaccompaniedChild,
  guardianIsAppointed,
  receptionIsVerified,
} from './guards/child';
import { deadlineHasPassed } from '../custody/guards/custody';
import { isResponsibleAuthority } from '../responsibility/guards/responsibility';
import { AppointGuardian, AssessAge, EndGuardianship, VerifyReception, WithdrawReception } from './inputs/child.inputs';
import { beginningOf, dayOf } from '../time';

const onCase = { responsibility: ['held', 'in-transit'] } as const;

/** 12:3 a: whoever enforces makes sure of the reception, and keeps the evidence. */
export const verifyReception = (by: readonly Role[]) =>
  command<CaseFile, VerifyReception>({
    name: 'verify-reception',
    title: {
      en: 'Verify the reception of an unaccompanied child',
      sv: 'Säkerställ mottagandet av ensamkommande barn',
      pl: 'Potwierdź przyjęcie małoletniego bez opieki',
    },
    advice: {
      en: 'When it is certain that family, a guardian or a suitable unit will receive the child; have the evidence at hand. Without it the child is not removed.',
      sv: 'När det är säkert att familj, förmyndare eller en lämplig mottagningsenhet tar emot barnet; ha bevisningen till hands. Utan det avlägsnas barnet inte.',
      pl: 'Gdy jest pewne, że dziecko przyjmie rodzina, opiekun lub odpowiednia placówka; należy mieć dowody. Bez tego dziecka się nie wydala.',
    },
    by,
    basis: [ul('12:3 a'), cjeu('C-441/19 TQ')],
    input: VerifyReception,
    from: onCase,
    requires: [isResponsibleAuthority, concernsUnaccompaniedChild],
    occurred: input => beginningOf(input.verifiedOn),
    records: [
      record(receptionVerified, ({ input }) => ({ kind: input.kind, verifiedOn: input.verifiedOn }), {
        sealed: ({ input }) => ({ evidence: input.evidence }),
      }),
    ],
  });

/** The reception can fall away after the decision; then nothing is carried out (CJEU C-441/19 TQ). */
export const recordReceptionWithdrawn = (by: readonly Role[]) =>
  command<CaseFile, WithdrawReception>({
    name: 'record-reception-withdrawn',
    title: {
      en: 'Record that the reception is no longer assured',
      sv: 'Registrera att mottagandet inte längre är säkerställt',
      pl: 'Odnotuj, że przyjęcie nie jest już zapewnione',
    },
    advice: {
      en: 'As soon as it is known that nobody will receive the child as arranged. The child is not removed until another reception is verified.',
      sv: 'Så snart det är känt att ingen tar emot barnet som ordnats. Barnet avlägsnas inte förrän ett annat mottagande är säkerställt.',
      pl: 'Gdy tylko okaże się, że nikt nie przyjmie dziecka, jak ustalono. Dziecka nie wydala się do czasu potwierdzenia innego przyjęcia.',
    },
    by,
    basis: [ul('12:3 a'), cjeu('C-441/19 TQ')],
    input: WithdrawReception,
    from: onCase,
    requires: [isResponsibleAuthority, receptionIsVerified],
    occurred: input => beginningOf(input.withdrawnOn),
    records: [
      record(receptionWithdrawn, ({ input }) => ({ withdrawnOn: input.withdrawnOn, because: input.because }), {
        sealed: ({ input }) => ({ note: input.note }),
      }),
    ],
  });

/** 13:17: age is a finding with its source, and may be found otherwise later. */
export const assessAge = (by: readonly Role[]) =>
  command<CaseFile, AssessAge>({
    name: 'assess-age',
    title: { en: 'Decide on age', sv: 'Besluta om ålder', pl: 'Rozstrzygnij o wieku' },
    advice: {
      en: 'When it is in doubt whether the person is a child; have what the finding rests on at hand. The rules for children apply, or cease to apply, from now on.',
      sv: 'När det är oklart om personen är ett barn; ha underlaget för bedömningen till hands. Reglerna för barn gäller, eller upphör att gälla, från och med nu.',
      pl: 'Gdy nie wiadomo, czy osoba jest dzieckiem; należy mieć podstawę ustalenia. Odtąd stosuje się albo przestaje stosować przepisy o dzieciach.',
    },
    by,
    basis: [ul('13:17')],
    input: AssessAge,
    from: onCase,
    requires: [assessmentSaysUntilWhen],
    occurred: input => beginningOf(input.assessedOn),
    records: [
      record<CaseFile, AssessAge, AgeAssessed, { reasons: string }>(
        ageAssessed,
        ({ input: { assessedOn, result, source, adultFrom, unaccompanied } }) => ({
          assessedOn,
          result,
          source,
          unaccompanied: unaccompanied === true,
          ...(adultFrom !== undefined && { adultFrom }),
        }),
        { sealed: ({ input }) => ({ reasons: input.reasons }) },
      ),
    ],
  });

export const appointGuardian = (by: readonly Role[]) =>
  command<CaseFile, AppointGuardian>({
    name: 'record-guardian',
    title: {
      en: 'Record that a guardian is appointed',
      sv: 'Registrera förordnande av god man',
      pl: 'Odnotuj ustanowienie opiekuna',
    },
    advice: {
      en: 'When a guardian has been appointed for an unaccompanied child. No oral hearing with the child is held without the guardian or counsel.',
      sv: 'När en god man har förordnats för ett ensamkommande barn. Ingen muntlig handläggning med barnet sker utan god man eller biträde.',
      pl: 'Gdy dla dziecka bez opieki ustanowiono opiekuna. Bez opiekuna lub pełnomocnika nie przesłuchuje się dziecka.',
    },
    by,
    basis: [godManLagen('', 'verify'), uf('8:9 b')],
    input: AppointGuardian,
    from: onCase,
    requires: [concernsUnaccompaniedChild],
    occurred: input => beginningOf(input.appointedOn),
    records: [
      record<CaseFile, AppointGuardian, { appointedOn: string }, GuardianName>(
        guardianAppointed,
        ({ input }) => ({ appointedOn: input.appointedOn }),
        { sealed: ({ input }) => ({ name: input.name }) },
      ),
    ],
  });

export const endGuardianship = (by: readonly Role[]) =>
  command<CaseFile, EndGuardianship>({
    name: 'record-guardianship-end',
    title: {
      en: 'Record that a guardianship has ended',
      sv: 'Registrera att godmanskap upphört',
      pl: 'Odnotuj ustanie opieki',
    },
    advice: {
      en: 'When the guardian’s task has ended. If the person is still an unaccompanied child, another guardian is needed before anything more is decided.',
      sv: 'När den gode mannens uppdrag har upphört. Är personen fortfarande ett ensamkommande barn behövs en ny god man innan något mer beslutas.',
      pl: 'Gdy zadanie opiekuna ustało. Jeżeli osoba nadal jest dzieckiem bez opieki, przed dalszymi decyzjami potrzebny jest nowy opiekun.',
    },
    by,
    basis: [godManLagen('', 'verify')],
    input: EndGuardianship,
    from: onCase,
    requires: [guardianIsAppointed],
    occurred: input => beginningOf(input.endedOn),
    records: [record(guardianshipEnded, ({ input }) => ({ endedOn: input.endedOn, because: input.because }))],
  });

/** Turning eighteen changes which rules apply; what was decided before stays as it was. */
export const recordComingOfAge = (by: readonly Role[]) =>
  command<CaseFile>({
    name: 'record-coming-of-age',
    title: { en: 'Came of age', sv: 'Blev myndig', pl: 'Osiągnięto pełnoletność' },
    advice: {
      en: 'Happens by itself on the first day of adult age. The rules for children no longer apply.',
      sv: 'Sker av sig självt första dagen som vuxen. Reglerna för barn gäller inte längre.',
      pl: 'Następuje samo pierwszego dnia pełnoletności. Przepisy o dzieciach przestają obowiązywać.',
    },
    by,
    basis: [ul('1:2', 'verify')],
    from: onCase,
    requires: [deadlineHasPassed('se.coming-of-age', [ul('1:2', 'verify')])],
    records: [record(cameOfAge, ({ file, now }) => ({ on: file.decision.person.adultFrom ?? dayOf(now) }))],
  });
