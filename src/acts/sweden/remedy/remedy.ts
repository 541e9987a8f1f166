import { command, record, type Ask, type Effect, type Role } from '../../../kernel';
import {
  appealableRuling,
  appealDecided,
  appealLodged,
  appealRuled,
  decisionRepealed,
  departurePeriodGranted,
  departurePeriodStarted,
  entryBanLifted,
  fallsBy,
  fieldGroups,
  holdSet,
  partyJoined,
  remittedPeriodSet,
  type CaseFile,
  type FieldGroup,
  type HoldSet,
} from '../../../case-file';
import { fl, lsu, mig, uf, ul } from '../../../law/sweden/acts';
import { becomesFinal, repealOf } from './finality';
import { isDeciderOfCase } from '../decision/guards/decision';
import { courtLeftThePeriod } from '../decision/guards/decision-change';
import {
  appealGoesToTheRightInstance,
  appealIsInTime,
  appealStaysEnforcement,
  authorityOf,
  examinesTheAppeal,
  furtherAppealIsInTime,
  furtherAppealStaysEnforcement,
  higherInstanceExists,
  nextInstance,
  nothingIsRuledYet,
  remittedPeriodWasRefused,
  ruledOnTheAppeal,
  rulingCanBeAppealed,
} from './guards/remedy';
import { DecideAppeal, LodgeAppeal, LodgeFurtherAppeal, RuleOnAppeal, SetRemittedPeriod } from './inputs/remedy.inputs';
import { tell, theHolder } from '../notices/tell';
import { beginningOf } from '../time';

const onCase = { responsibility: ['held', 'in-transit'] } as const;

/** The instance takes part from now on, if it works here; the Government does not. */
const instanceJoins = <I>(instanceOf: (ask: Ask<CaseFile, I>) => string | undefined): Effect<CaseFile, I> =>
  record<CaseFile, I, { authority: string; groups: readonly FieldGroup[]; because?: string }, never>(
    partyJoined,
    ask => ({ authority: authorityOf(instanceOf(ask) ?? ''), groups: fieldGroups }),
    {
      provided: ask => {
        const instance = instanceOf(ask);
        return instance !== undefined && authorityOf(instance) !== ask.actor.authority;
      },
    },
  );

/** Enforcement waits for the ruling on the motion, and whoever enforces is told at once. */
const staysUntilRuled = <I>(waits: (ask: Ask<CaseFile, I>) => boolean): Effect<CaseFile, I>[] => [
  record<CaseFile, I, HoldSet, { reasons: string }>(
    holdSet,
    () => ({ kind: 'stay-motion', countries: [], endsWith: 'stay-motion-ruled' }),
    { provided: waits },
  ),
  ...tell<I>('enforcement-barred', theHolder, waits),
];

const rulingBefore = ({ file }: Ask<CaseFile, LodgeFurtherAppeal>) =>
  nextInstance(appealableRuling(file.remedy)?.court ?? '', file.decision);

/** 3. An appeal in time stops finality; with some decisions it also stops enforcement until a stay has been ruled on. */
export const lodgeAppeal = (by: readonly Role[]) =>
  command<CaseFile, LodgeAppeal>({
    name: 'lodge-appeal',
    title: { en: 'Register an appeal', sv: 'Registrera överklagande', pl: 'Zarejestruj odwołanie' },
    advice: {
      en: 'When an appeal has come in to the decider; have the day of receipt at hand, and whether a stay is moved for. The instance that examines it takes part from now on.',
      sv: 'När ett överklagande har kommit in till beslutsmyndigheten; ha ankomstdagen till hands och om inhibition yrkas. Den prövande instansen deltar därefter i ärendet.',
      pl: 'Gdy do organu wydającego wpłynęło odwołanie; należy znać dzień wpływu i to, czy wniesiono o wstrzymanie. Odtąd w sprawie uczestniczy instancja badająca.',
    },
    by,
    basis: [ul('14:2'), ul('14:3'), ul('12:8 a'), ul('12:9 a'), ul('12:13'), fl('44 §'), fl('45 §'), lsu('7:1')],
    input: LodgeAppeal,
    from: { ...onCase, decision: 'served', remedy: 'open' },
    requires: [isDeciderOfCase, nothingIsRuledYet, appealIsInTime, appealGoesToTheRightInstance],
    occurred: input => beginningOf(input.lodgedOn),
    records: [
      record(appealLodged, ({ input }) => ({
        lodgedOn: input.lodgedOn,
        court: input.court,
        ...(input.stayRequested !== undefined && { stayRequested: input.stayRequested }),
      })),
      instanceJoins(({ input }) => input.court),
      ...staysUntilRuled<LodgeAppeal>(appealStaysEnforcement),
    ],
  });

/** A ruling that can be appealed: the time for that begins, and nothing is final (AO-27: every step is reckoned anew). */
export const ruleOnAppeal = (by: readonly Role[]) =>
  command<CaseFile, RuleOnAppeal>({
    name: 'rule-on-appeal',
    title: {
      en: 'Record a ruling that can be appealed',
      sv: 'Registrera avgörande som kan överklagas',
      pl: 'Odnotuj orzeczenie, które można zaskarżyć',
    },
    advice: {
      en: 'When an instance has ruled and a higher one can still try it; have the day of service of the ruling at hand. The time for a further appeal begins.',
      sv: 'När en instans har avgjort målet och en högre kan pröva det; ha dagen för delgivning av avgörandet till hands. Tiden för vidare överklagande börjar löpa.',
      pl: 'Gdy instancja orzekła, a wyższa może to jeszcze zbadać; należy znać dzień doręczenia orzeczenia. Zaczyna biec termin dalszego środka.',
    },
    by,
    basis: [ul('14:2'), ul('14:3'), ul('16:9'), ul('16:11')],
    input: RuleOnAppeal,
    from: { ...onCase, decision: 'served', remedy: 'pending' },
    requires: [examinesTheAppeal, higherInstanceExists],
    occurred: input => beginningOf(input.servedOn),
    records: [
      record(appealRuled, ({ input }) => ({
        outcome: input.outcome,
        decidedOn: input.decidedOn,
        servedOn: input.servedOn,
      })),
    ],
  });

export const lodgeFurtherAppeal = (by: readonly Role[]) =>
  command<CaseFile, LodgeFurtherAppeal>({
    name: 'lodge-further-appeal',
    title: {
      en: 'Register an appeal against a ruling',
      sv: 'Registrera överklagande av avgörande',
      pl: 'Zarejestruj środek zaskarżenia orzeczenia',
    },
    advice: {
      en: 'When an appeal against a ruling has come in to the instance that made it. The higher instance takes it from there, and finality waits for it.',
      sv: 'När ett överklagande av ett avgörande har kommit in till den instans som meddelat det. Den högre instansen tar vid och laga kraft inväntas.',
      pl: 'Gdy do instancji, która orzekła, wpłynął środek zaskarżenia. Sprawę przejmuje wyższa instancja, a ostateczność czeka na nią.',
    },
    by,
    basis: [ul('14:3'), ul('16:11'), fl('45 §', 'known')],
    input: LodgeFurtherAppeal,
    from: { ...onCase, decision: 'served', remedy: 'open' },
    requires: [rulingCanBeAppealed, ruledOnTheAppeal, furtherAppealIsInTime],
    occurred: input => beginningOf(input.lodgedOn),
    records: [
      record(appealLodged, ask => ({
        lodgedOn: ask.input.lodgedOn,
        court: rulingBefore(ask) ?? '',
        ...(ask.input.stayRequested !== undefined && { stayRequested: ask.input.stayRequested }),
      })),
      instanceJoins(rulingBefore),
      ...staysUntilRuled<LodgeFurtherAppeal>(furtherAppealStaysEnforcement),
    ],
  });

const falls = ({ input }: Ask<CaseFile, DecideAppeal>): boolean => fallsBy(input.outcome);

/** 5. The last ruling: the decision stands and is final, or it falls. A court never sets a period itself (MIG 2015:16). */
export const decideAppeal = (by: readonly Role[]) =>
  command<CaseFile, DecideAppeal>({
    name: 'decide-appeal',
    title: {
      en: 'Record the final ruling on the appeal',
      sv: 'Registrera slutligt avgörande',
      pl: 'Odnotuj ostateczne rozstrzygnięcie odwołania',
    },
    advice: {
      en: 'When the appeal is over: by a last ruling, leave refused, or withdrawal. The decision is final or falls, and whoever enforces is told.',
      sv: 'När överklagandet är slut: genom slutligt avgörande, vägrat prövningstillstånd eller återkallelse. Beslutet får laga kraft eller faller, och den som verkställer underrättas.',
      pl: 'Gdy odwołanie się zakończyło: ostatnim orzeczeniem, odmową przyjęcia lub cofnięciem. Decyzja staje się ostateczna albo upada, o czym zawiadamia się wykonującego.',
    },
    by,
    basis: [ul('14:3'), ul('16:9'), ul('16:11'), uf('7:5'), mig('2015:16')],
    input: DecideAppeal,
    from: { ...onCase, decision: 'served', remedy: 'pending' },
    requires: [examinesTheAppeal, remittedPeriodWasRefused],
    occurred: input => beginningOf(input.decidedOn),
    records: [
      record(appealDecided, ({ input }) => ({ outcome: input.outcome, decidedOn: input.decidedOn })),
      record(decisionRepealed, ({ input }) => ({ because: repealOf(input.outcome) }), { provided: falls }),
      ...becomesFinal<DecideAppeal>({
        on: ({ input }) => input.decidedOn,
        because: 'ruling',
        stands: ask => !falls(ask),
      }),
      record<CaseFile, DecideAppeal, { liftedOn: string; because?: string }, { reasons: string }>(
        entryBanLifted,
        ask => ({ liftedOn: ask.input.decidedOn, because: falls(ask) ? 'decision-repealed' : 'court-ruling' }),
        {
          when: { entryBan: ['imposed', 'running'] },
          provided: ask => falls(ask) || ask.input.entryBanLifted === true,
        },
      ),
      ...tell<DecideAppeal>(
        'decision-to-enforce',
        theHolder,
        ask => !falls(ask) && ask.actor.authority === 'se.migrationsdomstol',
      ),
      ...tell<DecideAppeal>('decision-repealed', theHolder, falls),
    ],
  });

/** The period that a court has left to Migrationsverket; it begins on the day it is set, the decision being final. */
export const setRemittedPeriod = (by: readonly Role[]) =>
  command<CaseFile, SetRemittedPeriod>({
    name: 'set-remitted-period',
    title: {
      en: 'Set the period that the court left open',
      sv: 'Bestäm tidsfrist efter återförvisning',
      pl: 'Wyznacz termin pozostawiony przez sąd',
    },
    advice: {
      en: 'When a court has ruled that a period for voluntary departure should have been given. Nothing is enforced before it is set and has run out.',
      sv: 'När en domstol har funnit att en tidsfrist för frivillig avresa skulle ha getts. Inget verkställs förrän den är bestämd och har löpt ut.',
      pl: 'Gdy sąd uznał, że należało wyznaczyć termin dobrowolnego powrotu. Niczego się nie wykonuje, dopóki termin nie zostanie wyznaczony i nie upłynie.',
    },
    by,
    basis: [ul('8:21'), ul('8:22', 'verify'), mig('2015:16')],
    input: SetRemittedPeriod,
    from: { ...onCase, decision: 'final', departurePeriod: 'none' },
    requires: [courtLeftThePeriod],
    occurred: input => beginningOf(input.setOn),
    records: [
      record(remittedPeriodSet, ({ input }) => ({ setOn: input.setOn })),
      record(departurePeriodGranted, ({ input }) => ({ weeks: input.departureWeeks })),
      record(departurePeriodStarted, ({ input }) => ({ startedOn: input.setOn })),
    ],
  });
