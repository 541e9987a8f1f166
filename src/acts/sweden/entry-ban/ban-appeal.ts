import { command, record, type Role } from '../../../kernel';
import {
  banAppealDecided,
  banAppealed,
  banBecameFinal,
  banServed,
  entryBanLifted,
  partyJoined,
  type CaseFile,
} from '../../../case-file';
import { delgivningslagen, fl, ul } from '../../../law/sweden/acts';
import {
  appealOfBanIsInTime,
  banAppealIsPending,
  banIsServedToRun,
  banStandsAlone,
  imposedTheBan,
} from './guards/ban-appeal';
import { deadlineHasPassed } from '../custody/guards/custody';
import { DecideBanAppeal, LodgeBanAppeal, RecordBanService } from './inputs/entry-ban.inputs';
import { beginningOf, dayAfter, dayOf } from '../time';

/** A revocation works at once, but its ban is appealed from service. */
export const recordBanService = (by: readonly Role[]) =>
  command<CaseFile, RecordBanService>({
    name: 'record-ban-service',
    title: {
      en: 'Record service of the entry ban',
      sv: 'Registrera delgivning av återreseförbudet',
      pl: 'Odnotuj doręczenie zakazu wjazdu',
    },
    by,
    basis: [fl('33 §'), fl('44 §'), delgivningslagen('1 §', 'verify')],
    advice: {
      en: 'For a ban that came with a revoked period: its appeal period runs from service. A ban for overstaying runs from its day of issue instead.',
      sv: 'För ett förbud som meddelats när tidsfristen upphävts: överklagandetiden räknas från delgivning. Vid förbud för överträdd frist räknas den från dagen för beslutet.',
      pl: 'Dla zakazu wydanego przy cofnięciu terminu: odwołanie biegnie od doręczenia. Przy przekroczeniu terminu biegnie od dnia wydania.',
    },
    input: RecordBanService,
    from: { entryBan: 'imposed' },
    requires: [imposedTheBan, banIsServedToRun],
    occurred: input => beginningOf(input.servedOn),
    records: [
      record(banServed, ({ input }) => ({ servedOn: input.servedOn }), {
        sealed: ({ input }) => ({ receivedBy: input.receivedBy }),
      }),
    ],
  });

/** A ban that stands apart from the decision has a remedy of its own. */
export const lodgeBanAppeal = (by: readonly Role[]) =>
  command<CaseFile, LodgeBanAppeal>({
    name: 'lodge-ban-appeal',
    title: {
      en: 'Register an appeal against the entry ban',
      sv: 'Registrera överklagande av återreseförbudet',
      pl: 'Zarejestruj odwołanie od zakazu wjazdu',
    },
    by,
    basis: [ul('14:7 a'), fl('44 §'), fl('45 §')],
    advice: {
      en: 'When the appeal has come in in time. The court takes part from then; the decision on removal stays enforceable.',
      sv: 'När överklagandet kommit in i rätt tid. Domstolen deltar från och med då; avlägsnandebeslutet förblir verkställbart.',
      pl: 'Gdy odwołanie wpłynęło w terminie. Od tej chwili uczestniczy sąd; decyzja o wydaleniu pozostaje wykonalna.',
    },
    input: LodgeBanAppeal,
    from: { entryBan: ['imposed', 'running'] },
    requires: [imposedTheBan, banStandsAlone, appealOfBanIsInTime],
    occurred: input => beginningOf(input.lodgedOn),
    records: [
      record(banAppealed, ({ input }) => ({ lodgedOn: input.lodgedOn })),
      record(partyJoined, () => ({
        authority: 'se.migrationsdomstol',
        groups: ['decision', 'departure-period', 'entry-ban', 'whereabouts', 'notices'] as const,
      })),
    ],
  });

export const decideBanAppeal = (by: readonly Role[]) =>
  command<CaseFile, DecideBanAppeal>({
    name: 'decide-ban-appeal',
    title: {
      en: 'Record the ruling on the entry ban',
      sv: 'Registrera avgörande om återreseförbudet',
      pl: 'Odnotuj orzeczenie w sprawie zakazu wjazdu',
    },
    by,
    basis: [ul('14:7 a')],
    advice: {
      en: 'When the court has ruled on the ban alone. A ban that is set aside ends at once.',
      sv: 'När domstolen har avgjort frågan om förbudet. Ett förbud som upphävs upphör genast.',
      pl: 'Gdy sąd rozstrzygnął o samym zakazie. Uchylony zakaz ustaje od razu.',
    },
    input: DecideBanAppeal,
    from: { entryBan: ['imposed', 'running'] },
    requires: [banAppealIsPending],
    occurred: input => beginningOf(input.decidedOn),
    records: [
      record(banAppealDecided, ({ input }) => ({ outcome: input.outcome, decidedOn: input.decidedOn })),
      record(entryBanLifted, ({ input }) => ({ liftedOn: input.decidedOn, because: 'court-ruling' }), {
        provided: ({ input }) => input.outcome === 'ban-set-aside',
      }),
    ],
  });

export const letBanAppealPeriodEnd = (by: readonly Role[]) =>
  command<CaseFile>({
    name: 'let-ban-appeal-period-end',
    title: {
      en: 'Nobody appealed against the entry ban in time',
      sv: 'Återreseförbudet överklagades inte i tid',
      pl: 'Nikt nie odwołał się w terminie od zakazu wjazdu',
    },
    by,
    basis: [ul('14:7 a'), fl('44 §')],
    advice: {
      en: 'Happens by itself after the last day to appeal against the ban.',
      sv: 'Sker av sig självt efter sista dagen att överklaga förbudet.',
      pl: 'Następuje samo po ostatnim dniu na odwołanie od zakazu.',
    },
    from: { entryBan: ['imposed', 'running', 'ended'] },
    requires: [deadlineHasPassed('se.ban.appeal', [ul('14:7 a'), fl('44 §')])],
    records: [
      record(banBecameFinal, ({ file, now }) => ({
        finalOn: dayAfter(file.deadlines['se.ban.appeal']?.dueOn ?? dayOf(now)),
      })),
    ],
  });
