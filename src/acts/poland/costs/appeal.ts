import { command, record, type Ask, type Role } from '../../../kernel';
import {
  costsAppealed,
  costsAppealRuled,
  costsFinal,
  costsServed,
  costsSettled,
  type CaseFile,
} from '../../../case-file';
import { kpa, uoc } from '../../../law/poland/acts';
import { deadlineHasPassed } from '../../neutral/deadline';
import { say } from '../say';
import { beginningOf, dayAfter, dayOf } from '../time';
import {
  appealOnCostsIsInTime,
  changedCostsAreSaid,
  costsAppealWaits,
  costsAreNotFinal,
  noCostsAppealWaits,
} from './guards/appeal';
import { claimStands } from './guards/costs';
import { custodyIsCharged, itemsOf } from './guards/custody';
import { AppealReturnCosts, DecideCostsAppeal, ServeCostsDecision } from './inputs/appeal.inputs';

const basis = [uoc('336–347')];
/** Costs outlive the case. */
const ever = { responsibility: ['held', 'in-transit', 'closed'] } as const;

/** Seven days for an appeal run from here; the decision can be enforced all the same. */
export const serveCosts = (by: readonly Role[]) =>
  command<CaseFile, ServeCostsDecision>({
    name: 'record-service-of-costs',
    title: say(
      'Record service of the decision on costs',
      'Registrera delgivning av kostnadsbeslutet',
      'Odnotuj doręczenie decyzji o kosztach',
    ),
    advice: say(
      'When whoever pays has got the decision. Seven days for an appeal begin; the decision can be enforced meanwhile.',
      'När den som betalar fått beslutet. Sju dagar för överklagande börjar; beslutet kan verkställas under tiden.',
      'Gdy płatnik otrzymał decyzję. Biegnie siedem dni na odwołanie; decyzja jest tymczasem wykonalna.',
    ),
    by,
    basis: [...basis, kpa('109', 'known')],
    input: ServeCostsDecision,
    from: ever,
    requires: [claimStands, costsAreNotFinal, noCostsAppealWaits],
    occurred: input => beginningOf(input.servedOn),
    records: [
      record(costsServed, ({ input }) => ({ servedOn: input.servedOn }), {
        sealed: ({ input }) => ({ receivedBy: input.receivedBy }),
      }),
    ],
  });

export const appealCosts = (by: readonly Role[]) =>
  command<CaseFile, AppealReturnCosts>({
    name: 'register-costs-appeal',
    title: say('Register an appeal on costs', 'Registrera överklagande av kostnader', 'Zarejestruj odwołanie o koszty'),
    advice: say(
      'To the Commander-in-Chief within seven days. The decision stays enforceable.',
      'Till överbefälhavaren inom sju dagar. Beslutet är fortsatt verkställbart.',
      'Do Komendanta Głównego w ciągu siedmiu dni. Decyzja pozostaje wykonalna.',
    ),
    by,
    basis,
    input: AppealReturnCosts,
    from: ever,
    requires: [claimStands, costsAreNotFinal, noCostsAppealWaits, appealOnCostsIsInTime],
    occurred: input => beginningOf(input.lodgedOn),
    records: [record(costsAppealed, ({ input }) => ({ lodgedOn: input.lodgedOn }))],
  });

const ends = ({ input }: Ask<CaseFile, DecideCostsAppeal>): boolean => input.outcome.startsWith('annulled');

/** KPA 138: upheld, amended, or annulled, with the matter sent back or ended. */
export const decideCostsAppeal = (by: readonly Role[]) =>
  command<CaseFile, DecideCostsAppeal>({
    name: 'decide-costs-appeal',
    title: say('Rule on the appeal about costs', 'Avgör överklagandet om kostnader', 'Rozstrzygnij odwołanie o koszty'),
    advice: say(
      'When the Commander-in-Chief has ruled. What stands is final; what is annulled is owed no more, and may be decided anew where it was sent back.',
      'När överbefälhavaren har avgjort. Det som står fast är slutligt; det som upphävs ska inte betalas och kan beslutas på nytt om det återförvisats.',
      'Gdy Komendant Główny orzekł. Co utrzymano, jest ostateczne; uchylona należność nie obciąża, a po przekazaniu można orzec ponownie.',
    ),
    by,
    basis: [...basis, kpa('138', 'known')],
    input: DecideCostsAppeal,
    from: ever,
    requires: [costsAppealWaits, changedCostsAreSaid, custodyIsCharged],
    occurred: input => beginningOf(input.decidedOn),
    records: [
      record(
        costsAppealRuled,
        ({ input: { outcome, decidedOn, items } }) => ({
          ...{ outcome, decidedOn },
          ...(items && { items: itemsOf(items) }),
        }),
        { sealed: ({ input }) => ({ reasons: input.reasons }) },
      ),
      record(costsSettled, ({ input }) => ({ on: input.decidedOn, how: 'annulled' as const }), { provided: ends }),
      record(costsFinal, ({ input }) => ({ finalOn: input.decidedOn }), { unless: costsSettled }),
    ],
  });

export const letCostsAppealPeriodEnd = (by: readonly Role[]) =>
  command<CaseFile>({
    name: 'let-time-for-costs-appeal-end',
    title: say(
      'Time to appeal about costs ended',
      'Överklagandetiden om kostnader gick ut',
      'Upłynął termin odwołania o koszty',
    ),
    advice: say(
      'Given by the clock after the last day for an appeal. The decision on costs is final.',
      'Ges av klockan efter sista dagen för överklagande. Kostnadsbeslutet är slutligt.',
      'Wykonuje zegar po ostatnim dniu na odwołanie. Decyzja o kosztach jest ostateczna.',
    ),
    by,
    basis,
    from: ever,
    requires: [claimStands, deadlineHasPassed('pl.appeal.costs', basis)],
    records: [
      record(costsFinal, ({ file, now }) => ({
        finalOn: dayAfter(file.deadlines['pl.appeal.costs']?.dueOn ?? dayOf(now)),
      })),
    ],
  });
