import { command, record, type Ask, type Effect, type Role } from '../../kernel';
import {
  appealDecided,
  appealLodged,
  decisionBecameFinal,
  decisionRepealed,
  departurePeriodStarted,
  fieldGroups,
  partyJoined,
  remedyClosed,
  type CaseFile,
  type FinalityGround,
  type RemedyEnd,
} from '../../case-file';
import { fl, uf, ul } from '../../law/sweden/acts';
import { acceptanceIsWitnessed, appealIsInTime, isDeciderOfCase } from './guards/decision';
import { deadlineHasPassed } from './guards/custody';
import { AcceptDecision, DecideAppeal, LodgeAppeal, RecordFinality } from './inputs/remedy.inputs';
import { beginningOf, dayAfter, dayOf } from './time';

/** Finality closes the remedy, and a granted period for voluntary departure begins with it (UL 8:22). */
const becomesFinal = <I>(
  on: (ask: Ask<CaseFile, I>) => string,
  because: FinalityGround,
  closing: RemedyEnd | undefined,
  unless?: typeof decisionRepealed,
): Effect<CaseFile, I>[] => [
  record(decisionBecameFinal, ask => ({ finalOn: on(ask), because }), { ...(unless && { unless }) }),
  ...(closing
    ? [
        record<CaseFile, I, { because: RemedyEnd }, never>(remedyClosed, () => ({ because: closing }), {
          when: { remedy: ['none', 'open', 'pending'] },
        }),
      ]
    : []),
  record(departurePeriodStarted, ask => ({ startedOn: on(ask) }), {
    when: { departurePeriod: 'pending' },
    ...(unless && { unless }),
  }),
];

/** 3. An appeal in time stops finality. */
export const lodgeAppeal = (by: readonly Role[]) =>
  command<CaseFile, LodgeAppeal>({
    name: 'lodge-appeal',
    title: { en: 'Register an appeal', sv: 'Registrera överklagande', pl: 'Zarejestruj odwołanie' },
    by,
    basis: [ul('14:3'), fl('44 §'), fl('45 §')],
    input: LodgeAppeal,
    from: { decision: 'served', remedy: 'open', responsibility: ['held', 'in-transit'] },
    requires: [isDeciderOfCase, appealIsInTime],
    occurred: input => beginningOf(input.lodgedOn),
    records: [
      record(appealLodged, ({ input }) => ({ lodgedOn: input.lodgedOn, court: input.court })),
      record(partyJoined, () => ({ authority: 'se.migrationsdomstol', groups: fieldGroups })),
    ],
  });

/** 5. The last ruling: the decision stands and is final, or it falls. */
export const decideAppeal = (by: readonly Role[]) =>
  command<CaseFile, DecideAppeal>({
    name: 'decide-appeal',
    title: {
      en: 'Record the final ruling on the appeal',
      sv: 'Registrera slutligt avgörande',
      pl: 'Odnotuj ostateczne rozstrzygnięcie odwołania',
    },
    by,
    basis: [ul('14:3'), ul('16:11'), uf('7:5')],
    input: DecideAppeal,
    from: { decision: 'served', remedy: 'pending', responsibility: ['held', 'in-transit'] },
    requires: [],
    occurred: input => beginningOf(input.decidedOn),
    records: [
      record(appealDecided, ({ input }) => ({ outcome: input.outcome, decidedOn: input.decidedOn })),
      record(decisionRepealed, () => ({ because: 'court-ruling' }), {
        provided: ({ input }) => input.outcome === 'upheld',
      }),
      ...becomesFinal<DecideAppeal>(({ input }) => input.decidedOn, 'ruling', undefined, decisionRepealed),
    ],
  });

/** 4. A declaration of acceptance cannot be taken back, and withdraws a pending appeal. */
export const acceptDecision = (by: readonly Role[]) =>
  command<CaseFile, AcceptDecision>({
    name: 'accept-decision',
    title: {
      en: 'Record a declaration of acceptance',
      sv: 'Registrera nöjdförklaring',
      pl: 'Odnotuj oświadczenie o akceptacji decyzji',
    },
    by,
    basis: [ul('ch. 15'), ul('12:7')],
    input: AcceptDecision,
    from: { decision: 'served', remedy: ['open', 'pending'], responsibility: ['held', 'in-transit'] },
    requires: [acceptanceIsWitnessed],
    occurred: input => beginningOf(input.acceptedOn),
    records: becomesFinal(({ input }) => input.acceptedOn, 'accepted', 'accepted'),
  });

/** 5. Finality that another body has established, with its evidence. */
export const recordFinality = (by: readonly Role[]) =>
  command<CaseFile, RecordFinality>({
    name: 'record-finality',
    title: { en: 'Record that the decision is final', sv: 'Registrera laga kraft', pl: 'Odnotuj ostateczność decyzji' },
    by,
    basis: [ul('12:7'), uf('7:4')],
    input: RecordFinality,
    from: {
      decision: ['issued', 'served'],
      remedy: ['none', 'open', 'pending'],
      responsibility: ['held', 'in-transit'],
    },
    requires: [],
    occurred: input => beginningOf(input.finalOn),
    records: becomesFinal(({ input }) => input.finalOn, 'court-notice', 'notified'),
  });

/** 5. Nobody appealed in time: the day after the last day for appealing is the first on which nobody can. */
export const letAppealPeriodEnd = (by: readonly Role[]) =>
  command<CaseFile>({
    name: 'let-appeal-period-end',
    title: {
      en: 'Appeal period ended without an appeal',
      sv: 'Överklagandetiden gick ut utan överklagande',
      pl: 'Termin odwołania upłynął bez odwołania',
    },
    by,
    basis: [fl('44 §'), ul('12:7')],
    from: { decision: 'served', remedy: 'open', responsibility: ['held', 'in-transit'] },
    requires: [deadlineHasPassed('se.appeal', [fl('44 §')])],
    records: becomesFinal(
      ({ file, now }) => dayAfter(file.deadlines['se.appeal']?.dueOn ?? dayOf(now)),
      'appeal-period-ended',
      'period-ended',
    ),
  });
