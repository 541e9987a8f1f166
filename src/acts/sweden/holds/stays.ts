import { command, record, type Role } from '../../../kernel';
import { holdLifted, nextDated, type CaseFile } from '../../../case-file';
import { cjeu, returnDirective } from '../../../law/eu/acts';
import { uf, ul } from '../../../law/sweden/acts';
import { deadlineHasPassed } from '../custody/guards/custody';
import {
  courtStaysByRuling,
  endFitsTheStay,
  isMotion,
  motionIsBefore,
  isOwnStay,
  isProsecution,
  liftingFitsTheStay,
  motionBarsEnforcement,
} from './guards/holds';
import { isResponsibleAuthority } from '../responsibility/guards/responsibility';
import { bars, countriesOf, standing, unbars, withBars } from './holds';
import {
  LiftStay,
  RecordProsecution,
  RecordProsecutionEnded,
  RegisterStayMotion,
  RuleOnStayMotion,
  StayEnforcement,
} from './inputs/holds.inputs';
import { letCourtIn } from './court';
import { tell, theHolder } from '../notices/tell';
import { beginningOf } from '../time';

/** 21. A stay, by whoever may order it. */
export const stayEnforcement = (by: readonly Role[], isCourt: boolean) =>
  command<CaseFile, StayEnforcement>({
    name: 'stay-enforcement',
    title: { en: 'Stay enforcement', sv: 'Besluta om inhibition', pl: 'Wstrzymaj wykonanie' },
    by,
    basis: isCourt
      ? [ul('12:8 a'), ul('12:11'), ul('12:19 a'), uf('7:5')]
      : [ul('12:10'), ul('12:12'), ul('12:18'), uf('7:5 a')],
    advice: {
      en: 'For when nothing may be enforced for a while. Say what ends it and for which countries; the enforcing authority is told at once.',
      sv: 'När verkställigheten ska vila. Ange vad som avslutar det och för vilka länder; den verkställande myndigheten underrättas genast.',
      pl: 'Gdy wykonanie ma być wstrzymane. Proszę wskazać, co kończy wstrzymanie i jakich państw dotyczy; organ wykonujący jest od razu zawiadamiany.',
    },
    input: StayEnforcement,
    from: standing,
    requires: [courtStaysByRuling(isCourt), endFitsTheStay],
    records: bars<StayEnforcement>(
      ({ input: { kind, countries, endsWith, until } }) => ({
        kind,
        countries,
        endsWith,
        ...(until !== undefined && { until }),
      }),
      { reasons: ({ reasons }) => reasons },
    ),
  });

/** 22. Whoever set a stay lifts it, when what ends it has happened. */
export const liftStay = (by: readonly Role[]) =>
  command<CaseFile, LiftStay>({
    name: 'lift-stay',
    title: { en: 'Lift a stay', sv: 'Häv inhibition', pl: 'Uchyl wstrzymanie' },
    by,
    basis: [ul('12:10'), ul('12:12'), ul('12:19'), uf('7:5 a')],
    advice: {
      en: 'When what the stay waited for has happened. Other bars stay; the enforcing authority is told at once.',
      sv: 'När det som inhibitionen väntade på har hänt. Övriga hinder består; den verkställande myndigheten underrättas genast.',
      pl: 'Gdy nastąpiło to, na co czekano. Inne przeszkody pozostają; organ wykonujący jest od razu zawiadamiany.',
    },
    input: LiftStay,
    from: withBars,
    requires: [isOwnStay, liftingFitsTheStay],
    records: unbars(({ because }) => because),
  });

/** A motion that bars by law until the court has ruled on it: the first one, on the grounds that the law names. */
export const registerStayMotion = (by: readonly Role[]) =>
  command<CaseFile, RegisterStayMotion>({
    name: 'register-stay-motion',
    title: {
      en: 'Register a motion for a stay',
      sv: 'Registrera yrkande om inhibition',
      pl: 'Zarejestruj wniosek o wstrzymanie',
    },
    by,
    basis: [
      ul('12:8 a'),
      ul('12:9 a'),
      ul('12:13 a'),
      ul('12:19'),
      returnDirective('art. 5, 13'),
      cjeu('C-562/13 Abdida', 'known'),
    ],
    advice: {
      en: 'When an appeal asks the court to stay enforcement and the law lets nothing happen before it has ruled. The court is let into the case.',
      sv: 'När ett överklagande innehåller ett yrkande om inhibition och inget får ske innan domstolen har prövat det. Domstolen får del av ärendet.',
      pl: 'Gdy odwołanie zawiera wniosek o wstrzymanie, a do rozstrzygnięcia nic nie może się wydarzyć. Sąd uzyskuje wgląd w sprawę.',
    },
    input: RegisterStayMotion,
    from: standing,
    requires: [motionBarsEnforcement],
    occurred: input => beginningOf(input.lodgedOn),
    records: [
      letCourtIn('stay-motion'),
      ...bars<RegisterStayMotion>(({ input: { ground } }) => ({
        kind: 'stay-motion',
        countries: [],
        endsWith: 'stay-motion-ruled',
        ground: `motion-${ground}`,
      })),
    ],
  });

/** Refused, and enforcement may go on; granted, and the court’s own stay takes its place. */
export const ruleOnStayMotion = (by: readonly Role[], isCourt: boolean) =>
  command<CaseFile, RuleOnStayMotion>({
    name: 'rule-on-stay-motion',
    title: {
      en: 'Rule on a motion for a stay',
      sv: 'Pröva yrkande om inhibition',
      pl: 'Rozstrzygnij wniosek o wstrzymanie',
    },
    by,
    basis: [ul('12:8 a'), ul('12:11'), ul('12:19 a'), uf('7:5')],
    advice: {
      en: 'As soon as whoever tries the appeal has ruled on the motion. If it grants the stay, enforcement stays barred until the appeal is ruled on.',
      sv: 'Så snart den som prövar överklagandet har tagit ställning till yrkandet. Bifalls det är verkställigheten hindrad till dess överklagandet har avgjorts.',
      pl: 'Niezwłocznie po rozstrzygnięciu przez rozpoznającego odwołanie. Jeśli uwzględni on wniosek, wykonanie pozostaje wstrzymane do rozpoznania odwołania.',
    },
    input: RuleOnStayMotion,
    from: withBars,
    requires: [isMotion, motionIsBefore(isCourt)],
    occurred: input => beginningOf(input.ruledOn),
    records: [
      ...unbars<RuleOnStayMotion>(
        ({ outcome }) => outcome,
        ({ input }) => input.outcome === 'refused',
      ),
      ...bars<RuleOnStayMotion>(
        ({ file, input }) => ({
          kind: isCourt ? ('stay-by-court' as const) : ('stay-by-authority' as const),
          countries: countriesOf(file, input.hold),
          endsWith: 'appeal-ruled',
        }),
        { given: ({ input }) => input.outcome === 'granted' },
      ),
    ],
  });

/** 12:9: a public prosecution bars enforcement until it has ended; the penalty never takes the place of removal. */
export const recordProsecution = (by: readonly Role[]) =>
  command<CaseFile, RecordProsecution>({
    name: 'record-prosecution',
    title: { en: 'Record a public prosecution', sv: 'Registrera allmänt åtal', pl: 'Odnotuj oskarżenie publiczne' },
    by,
    basis: [ul('12:9')],
    advice: {
      en: 'When the person is prosecuted in Sweden. Nothing is enforced until the prosecution has ended.',
      sv: 'När personen är åtalad i Sverige. Inget verkställs förrän åtalet är avslutat.',
      pl: 'Gdy przeciwko osobie toczy się w Szwecji oskarżenie publiczne. Do jego zakończenia nic się nie wykonuje.',
    },
    input: RecordProsecution,
    from: standing,
    requires: [isResponsibleAuthority],
    occurred: input => beginningOf(input.begunOn),
    records: bars<RecordProsecution>(() => ({ kind: 'prosecution', countries: [], endsWith: 'prosecution-ended' })),
  });

export const recordProsecutionEnded = (by: readonly Role[]) =>
  command<CaseFile, RecordProsecutionEnded>({
    name: 'record-prosecution-ended',
    title: {
      en: 'Record that the prosecution has ended',
      sv: 'Registrera att åtalet är avslutat',
      pl: 'Odnotuj zakończenie oskarżenia',
    },
    by,
    basis: [ul('12:9')],
    advice: {
      en: 'When the prosecution is withdrawn or finally judged. A prison sentence bars enforcement in its own right.',
      sv: 'När åtalet är nedlagt eller slutligt prövat. Ett fängelsestraff hindrar verkställighet för sig.',
      pl: 'Gdy oskarżenie cofnięto lub prawomocnie osądzono. Kara więzienia wstrzymuje wykonanie odrębnie.',
    },
    input: RecordProsecutionEnded,
    from: withBars,
    requires: [isResponsibleAuthority, isProsecution],
    occurred: input => beginningOf(input.endedOn),
    records: unbars(() => 'prosecution-ended'),
  });

/** A bar with a last day ends by itself after it. */
export const endDatedHold = (by: readonly Role[]) =>
  command<CaseFile>({
    name: 'end-dated-bar',
    title: {
      en: 'A bar to enforcement ended with its last day',
      sv: 'Ett tidsbestämt verkställighetshinder upphörde',
      pl: 'Terminowa przeszkoda w wykonaniu ustała',
    },
    by,
    basis: [ul('12:10'), ul('12:13 b'), ul('12:18')],
    advice: {
      en: 'The clock does this on the day after the last day of the permit or stay. The enforcing authority is told.',
      sv: 'Klockan gör detta dagen efter tillståndets eller inhibitionens sista dag. Den verkställande myndigheten underrättas.',
      pl: 'Zegar robi to nazajutrz po ostatnim dniu zezwolenia lub wstrzymania. Organ wykonujący jest zawiadamiany.',
    },
    from: withBars,
    requires: [deadlineHasPassed('se.hold.until', [ul('12:10'), ul('12:13 b'), ul('12:18')])],
    records: [
      ...tell('bar-lifted', theHolder),
      record(holdLifted, ({ file }) => ({ number: nextDated(file.holds)?.number ?? 0, because: 'day-passed' })),
    ],
  });
