import { command, record, type Role } from '../../../kernel';
import { costsDecided, costsEstimated, costsFinal, costsSettled, type CaseFile } from '../../../case-file';
import { uoc } from '../../../law/poland/acts';
import { deadlineHasPassed } from '../../neutral/deadline';
import { say } from '../say';
import { beginningOf, dayOf } from '../time';
import { noCostsAppealWaits } from './guards/appeal';
import { claimStands, enoughIsLeft, forceWasUsed, nothingIsDecidedYet } from './guards/costs';
import { custodyIsCharged, itemsOf } from './guards/custody';
import { payersAreLiable } from './guards/payers';
import { DecideReturnCosts, EstimateReturnCosts, RecordFinalCosts, SettleReturnCosts } from './inputs/costs.inputs';

const basis = [uoc('336–347')];
const onCase = { responsibility: ['held', 'in-transit'] } as const;
/** Costs outlive the case. */
const ever = { responsibility: ['held', 'in-transit', 'closed'] } as const;

export const estimateCosts = (by: readonly Role[]) =>
  command<CaseFile, EstimateReturnCosts>({
    name: 'estimate-return-costs',
    title: say(
      'Estimate the costs to be secured',
      'Beräkna kostnaderna som ska säkras',
      'Oszacuj koszty do zabezpieczenia',
    ),
    advice: say(
      'Within fourteen days of admission; each member of the family keeps the least sum.',
      'Inom fjorton dagar från intagningen; varje familjemedlem behåller minsta beloppet.',
      'W ciągu czternastu dni od przyjęcia; każdemu członkowi rodziny pozostaje kwota minimalna.',
    ),
    by,
    basis,
    input: EstimateReturnCosts,
    from: { ...onCase, custody: ['held', 'detained'] },
    requires: [enoughIsLeft],
    occurred: input => beginningOf(input.on),
    records: [
      record(costsEstimated, ({ input: { on, amount } }) => ({ on, amount, currency: 'PLN' }), {
        sealed: ({ input }) => ({ reckoning: input.reckoning }),
      }),
    ],
  });

/** A decision of its own, enforceable at once. */
export const decideCosts = (by: readonly Role[]) =>
  command<CaseFile, DecideReturnCosts>({
    name: 'decide-return-costs',
    title: say(
      'Decide on the costs of a forced return',
      'Besluta om kostnader för påtvingat återvändande',
      'Wydaj decyzję o kosztach powrotu',
    ),
    advice: say(
      'After a forced return, once the decision is final: name everybody who pays and each item. It can be enforced at once; none where assisted return was granted.',
      'Efter ett påtvingat återvändande, när beslutet är slutligt: ange alla som betalar och varje post. Det kan verkställas genast; inget om stött återvändande beviljats.',
      'Po powrocie przymusowym, gdy decyzja jest ostateczna: należy wskazać wszystkich płatników i pozycje. Podlega natychmiastowemu wykonaniu; nie wydaje się jej, gdy przyznano pomoc.',
    ),
    by,
    basis,
    input: DecideReturnCosts,
    from: ever,
    requires: [forceWasUsed, nothingIsDecidedYet, ...payersAreLiable, custodyIsCharged],
    occurred: input => beginningOf(input.decidedOn),
    records: [
      record(
        costsDecided,
        ({ input: { reference, decidedOn, payers, items } }) => ({
          ...{ reference, decidedOn, payers },
          items: itemsOf(items),
          currency: 'PLN',
        }),
        { sealed: ({ input }) => ({ reasons: input.reasons }) },
      ),
    ],
  });

export const recordFinalCosts = (by: readonly Role[]) =>
  command<CaseFile, RecordFinalCosts>({
    name: 'record-final-costs',
    title: say(
      'Record that the costs are final',
      'Registrera att kostnaderna är slutliga',
      'Odnotuj ostateczność decyzji o kosztach',
    ),
    advice: say(
      'The claim is barred five years after the end of that year.',
      'Kravet preskriberas fem år efter det årets slut.',
      'Należność przedawnia się po pięciu latach od końca tego roku.',
    ),
    by,
    basis,
    input: RecordFinalCosts,
    from: ever,
    requires: [claimStands, noCostsAppealWaits],
    occurred: input => beginningOf(input.finalOn),
    records: [record(costsFinal, ({ input }) => ({ finalOn: input.finalOn }))],
  });

export const settleCosts = (by: readonly Role[]) =>
  command<CaseFile, SettleReturnCosts>({
    name: 'settle-return-costs',
    title: say(
      'Record how the claim for costs ended',
      'Registrera hur kostnadskravet slutade',
      'Odnotuj zakończenie dochodzenia kosztów',
    ),
    advice: say(
      'When it was paid, falls on the state budget, or was annulled. Unpaid costs keep an entry ban running.',
      'När det betalats, stannar på statsbudgeten eller upphävts. Obetalda kostnader håller ett inreseförbud löpande.',
      'Gdy zapłacono, koszt obciąża budżet państwa albo decyzję uchylono. Nieuiszczone koszty przedłużają zakaz wjazdu.',
    ),
    by,
    basis: [...basis, uoc('319(2)')],
    input: SettleReturnCosts,
    from: ever,
    requires: [claimStands],
    occurred: input => beginningOf(input.on),
    records: [record(costsSettled, ({ input: { on, how } }) => ({ on, how }))],
  });

export const barCosts = (by: readonly Role[]) =>
  command<CaseFile>({
    name: 'bar-return-costs',
    title: say('Claim for costs barred', 'Kostnadskravet preskriberat', 'Należność przedawniona'),
    advice: say(
      'Given by the clock five years after the end of the year in which the costs became final.',
      'Ges av klockan fem år efter slutet av det år då kostnaderna blev slutliga.',
      'Wykonuje zegar po pięciu latach od końca roku, w którym koszty stały się ostateczne.',
    ),
    by,
    basis,
    from: ever,
    requires: [claimStands, deadlineHasPassed('pl.costs.barred', basis)],
    records: [record(costsSettled, ({ now }) => ({ on: dayOf(now), how: 'barred' as const }))],
  });
