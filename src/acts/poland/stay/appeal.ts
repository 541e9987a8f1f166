import { command, record, type Ask, type Role } from '../../../kernel';
import {
  stayAppealed,
  stayAppealRuled,
  stayDecisionFinal,
  stayDecisionServed,
  stayGranted,
  type CaseFile,
  type StayCase,
} from '../../../case-file';
import { kpa, uoc } from '../../../law/poland/acts';
import { deadlineHasPassed } from '../../neutral/deadline';
import { say } from '../say';
import { beginningOf, dayAfter, dayOf } from '../time';
import { stayTakesTheDecisionAway } from './effects';
import {
  grantedStayHasItsGround,
  noStayAppealWaits,
  servicesDoNotObjectOnAppeal,
  stayAppealIsInTime,
  stayAppealWaits,
  stayIsDecided,
} from './guards/appeal';
import { DecideStayAppeal, LodgeStayAppeal, ServeStayDecision } from './inputs/appeal.inputs';

const onCase = { responsibility: ['held', 'in-transit'] } as const;
const basis = [uoc('355'), uoc('357')];

/** Seven days for an appeal run from here. */
export const serveStayDecision = (by: readonly Role[]) =>
  command<CaseFile, ServeStayDecision>({
    name: 'record-service-of-stay-decision',
    title: say(
      'Record service of the decision on stay',
      'Registrera delgivning av beslutet om vistelse',
      'Odnotuj doręczenie decyzji w sprawie pobytu',
    ),
    advice: say(
      'When the person has got the decision that grants or refuses a stay. Seven days for an appeal begin.',
      'När personen fått beslutet som beviljar eller nekar vistelse. Sju dagar för överklagande börjar.',
      'Gdy cudzoziemiec otrzymał decyzję o udzieleniu lub odmowie zgody. Biegnie siedem dni na odwołanie.',
    ),
    by,
    basis: [...basis, kpa('109', 'known')],
    input: ServeStayDecision,
    from: onCase,
    requires: [stayIsDecided, noStayAppealWaits],
    occurred: input => beginningOf(input.servedOn),
    records: [
      record(stayDecisionServed, ({ input }) => ({ servedOn: input.servedOn }), {
        sealed: ({ input }) => ({ receivedBy: input.receivedBy }),
      }),
    ],
  });

/** Through the body that decided, to the Commander-in-Chief. */
export const lodgeStayAppeal = (by: readonly Role[]) =>
  command<CaseFile, LodgeStayAppeal>({
    name: 'lodge-stay-appeal',
    title: say(
      'Register an appeal about a stay',
      'Registrera överklagande om vistelse',
      'Zarejestruj odwołanie w sprawie pobytu',
    ),
    advice: say(
      'When an appeal against the decision on a stay has come in to the body that decided. It goes to the Commander-in-Chief.',
      'När ett överklagande av beslutet om vistelse har kommit in till det organ som beslutat. Det går till överbefälhavaren.',
      'Gdy odwołanie od decyzji w sprawie pobytu wpłynęło do organu, który ją wydał. Trafia do Komendanta Głównego.',
    ),
    by,
    basis,
    input: LodgeStayAppeal,
    from: onCase,
    requires: [stayIsDecided, noStayAppealWaits, stayAppealIsInTime],
    occurred: input => beginningOf(input.lodgedOn),
    records: [record(stayAppealed, ({ input }) => ({ lodgedOn: input.lodgedOn }))],
  });

const grants = ({ input }: Ask<CaseFile, DecideStayAppeal>): boolean => input.stay !== undefined;

/** KPA 138: upheld, a stay granted in its place, or sent back. */
export const decideStayAppeal = (by: readonly Role[]) =>
  command<CaseFile, DecideStayAppeal>({
    name: 'decide-stay-appeal',
    title: say(
      'Rule on the appeal about a stay',
      'Avgör överklagandet om vistelse',
      'Rozstrzygnij odwołanie w sprawie pobytu',
    ),
    advice: say(
      'When the Commander-in-Chief has ruled. A stay that is granted takes the return decision away; one that was annulled is decided anew.',
      'När överbefälhavaren har avgjort. En beviljad vistelse tar bort återvändandebeslutet; ett upphävt beslut fattas på nytt.',
      'Gdy Komendant Główny orzekł. Udzielona zgoda usuwa decyzję powrotową; po uchyleniu orzeka się ponownie.',
    ),
    by,
    basis: [...basis, uoc('356'), kpa('138', 'known')],
    input: DecideStayAppeal,
    from: { ...onCase, transport: ['none', 'completed', 'cancelled', 'aborted', 'refused-at-arrival'] },
    requires: [stayAppealWaits, grantedStayHasItsGround, servicesDoNotObjectOnAppeal],
    occurred: input => beginningOf(input.decidedOn),
    records: [
      record<CaseFile, DecideStayAppeal, Pick<StayCase, 'kind' | 'ground' | 'decidedOn'>, { reasons: string }>(
        stayGranted,
        ({ input: { stay, decidedOn } }) => ({ ...(stay && { kind: stay.kind, ground: stay.ground }), decidedOn }),
        { provided: grants, sealed: ({ input }) => ({ reasons: input.reasons }) },
      ),
      record(stayAppealRuled, ({ input: { outcome, decidedOn } }) => ({ outcome, decidedOn }), {
        sealed: ({ input }) => ({ reasons: input.reasons }),
      }),
      ...stayTakesTheDecisionAway<DecideStayAppeal>(
        ({ input: { stay, decidedOn, reasons } }) => ({ kind: stay?.kind ?? 'humanitarian', decidedOn, reasons }),
        grants,
      ),
    ],
  });

export const letStayAppealPeriodEnd = (by: readonly Role[]) =>
  command<CaseFile>({
    name: 'let-time-for-stay-appeal-end',
    title: say(
      'Time to appeal about a stay ended',
      'Överklagandetiden om vistelse gick ut',
      'Upłynął termin odwołania w sprawie pobytu',
    ),
    advice: say(
      'Given by the clock after the last day for an appeal. The decision on the stay is final.',
      'Ges av klockan efter sista dagen för överklagande. Beslutet om vistelse är slutligt.',
      'Wykonuje zegar po ostatnim dniu na odwołanie. Decyzja w sprawie pobytu jest ostateczna.',
    ),
    by,
    basis,
    from: onCase,
    requires: [deadlineHasPassed('pl.appeal.stay', basis)],
    records: [
      record(stayDecisionFinal, ({ file, now }) => ({
        finalOn: dayAfter(file.deadlines['pl.appeal.stay']?.dueOn ?? dayOf(now)),
      })),
    ],
  });
