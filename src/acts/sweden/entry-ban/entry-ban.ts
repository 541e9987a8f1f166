import { command, record, type Effect, type Role } from '../../../kernel';
import {
  entryBanEnded,
  entryBanImposed,
  entryBanLifted,
  entryBanWaived,
  shortVisitPermitted,
  type CaseFile,
} from '../../../case-file';
import { sisBorders } from '../../../law/eu/acts';
import { uf, ul } from '../../../law/sweden/acts';
import { deadlineHasPassed } from '../custody/guards/custody';
import {
  banIsNoCourts,
  isSetterOfPeriod,
  noSpecialReasonsSpeakAgainst,
  nothingExcusesTheStay,
  overstayBanHasTheLengthOfItsDay,
  overstayWasReal,
  personHasNoFreeMovement,
  visitLiesAhead,
} from './guards/later-ban';
import type { EntryBanTerms } from './inputs/entry-ban.inputs';
import { ImposeOverstayBan, LiftEntryBan, PermitShortVisit, WaiveOverstayBan } from './inputs/entry-ban.inputs';
import { tell } from '../notices/tell';
import { beginningOf } from '../time';

const nsis = () => 'se.polisen.nsis';

/** The ban that comes with a decision, or the special personal reasons against one. */
export const banWithDecision = <
  I extends { decidedOn: string; entryBan?: EntryBanTerms; withoutBanBecause?: string },
>(): Effect<CaseFile, I>[] => [
  record(
    entryBanImposed,
    ({ input: { entryBan, decidedOn } }: { input: I }) => ({
      ...(entryBan?.years !== undefined && { years: entryBan.years }),
      ...(entryBan?.unlimited === true && { unlimited: true }),
      ...(entryBan?.seriousThreat === true && { seriousThreat: true }),
      ground: entryBan?.ground ?? '',
      imposedOn: decidedOn,
    }),
    {
      provided: ({ input }) => input.entryBan !== undefined,
      sealed: ({ input: { entryBan } }) =>
        entryBan?.deviationReasons === undefined ? {} : { reasons: entryBan.deviationReasons },
    },
  ),
  record(
    entryBanWaived,
    ({ input }: { input: I }) => ({ because: input.withoutBanBecause ?? '', waivedOn: input.decidedOn }),
    { provided: ({ input }) => input.withoutBanBecause !== undefined, unless: entryBanImposed },
  ),
];

const overstayed = {
  departurePeriod: 'expired',
  decision: 'final',
  entryBan: ['none', 'lifted'],
  responsibility: ['held', 'in-transit'],
} as const;

/** 9. Whoever set the period imposes a ban on the person who did not keep to it. */
export const imposeBanForOverstaying = (by: readonly Role[]) =>
  command<CaseFile, ImposeOverstayBan>({
    name: 'impose-ban-for-overstaying',
    title: {
      en: 'Impose an entry ban for overstaying the period',
      sv: 'Meddela återreseförbud när tidsfristen inte följts',
      pl: 'Orzeknij zakaz wjazdu za przekroczenie terminu',
    },
    by,
    basis: [ul('12:15 a'), ul('13:10'), ul('14:7 a')],
    advice: {
      en: 'When the period has expired and the person is still here without excuse. The appeal period runs from the day of issue, not from service.',
      sv: 'När fristen löpt ut och personen är kvar utan godtagbart hinder. Överklagandetiden räknas från dagen då förbudet meddelas, inte från delgivning.',
      pl: 'Gdy termin upłynął, a osoba pozostaje bez usprawiedliwienia. Termin odwołania biegnie od dnia wydania, a nie od doręczenia.',
    },
    input: ImposeOverstayBan,
    from: overstayed,
    requires: [
      isSetterOfPeriod,
      overstayWasReal,
      nothingExcusesTheStay,
      noSpecialReasonsSpeakAgainst,
      personHasNoFreeMovement,
      overstayBanHasTheLengthOfItsDay,
    ],
    occurred: input => beginningOf(input.issuedOn),
    records: [
      record(
        entryBanImposed,
        ({ input }) => ({
          years: input.years,
          ground: 'overstay',
          imposedOn: input.issuedOn,
          ...(input.seriousThreat === true && { seriousThreat: true }),
        }),
        { sealed: ({ input }) => ({ reasons: input.reasons }) },
      ),
      ...tell<ImposeOverstayBan>('ban-imposed', () => 'se.polisen'),
    ],
  });

/** 9. Special reasons: no ban, and a trace of why. */
export const waiveBanForOverstaying = (by: readonly Role[]) =>
  command<CaseFile, WaiveOverstayBan>({
    name: 'waive-ban-for-overstaying',
    title: {
      en: 'Impose no entry ban, for special reasons',
      sv: 'Avstå från återreseförbud av särskilda skäl',
      pl: 'Odstąp od zakazu wjazdu ze szczególnych powodów',
    },
    by,
    basis: [ul('12:15 a')],
    advice: {
      en: 'When the period was overstayed for reasons that the person should not answer for. Say which; no ban for overstaying can follow.',
      sv: 'När fristen inte följts av skäl som personen inte bör lastas för. Ange vilka; därefter kan inget sådant förbud meddelas.',
      pl: 'Gdy terminu nie dotrzymano z powodów, za które osoba nie powinna odpowiadać. Należy je podać; zakazu już się nie orzeknie.',
    },
    input: WaiveOverstayBan,
    from: overstayed,
    requires: [isSetterOfPeriod],
    occurred: input => beginningOf(input.waivedOn),
    records: [
      record(entryBanWaived, ({ input }) => ({ because: input.because, waivedOn: input.waivedOn }), {
        sealed: ({ input }) => ({ reasons: input.reasons }),
      }),
    ],
  });

/** 8:26: a ban can be lifted, but not a court’s by Migrationsverket. */
export const liftEntryBan = (by: readonly Role[]) =>
  command<CaseFile, LiftEntryBan>({
    name: 'lift-entry-ban',
    title: { en: 'Lift the entry ban', sv: 'Upphäv återreseförbudet', pl: 'Cofnij zakaz wjazdu' },
    by,
    basis: [ul('8:26'), uf('7:4')],
    advice: {
      en: 'When there are reasons against keeping the ban. The limitation of the decision is counted anew from then.',
      sv: 'När det finns skäl mot att förbudet består. Beslutets preskription räknas då om.',
      pl: 'Gdy istnieją powody przeciw utrzymaniu zakazu. Przedawnienie decyzji liczy się wtedy na nowo.',
    },
    input: LiftEntryBan,
    from: { entryBan: ['imposed', 'running'] },
    requires: [banIsNoCourts],
    occurred: input => beginningOf(input.liftedOn),
    records: [
      record(entryBanLifted, ({ input }) => ({
        liftedOn: input.liftedOn,
        ...(input.because !== undefined && { because: input.because }),
      })),
      ...tell<LiftEntryBan>('refusal-alert-deleted', nsis, ({ file }) => file.entryBan.state === 'running'),
    ],
  });

/** 8:25: a visit for weighty reasons although the ban is in force. */
export const permitShortVisit = (by: readonly Role[]) =>
  command<CaseFile, PermitShortVisit>({
    name: 'permit-short-visit',
    title: {
      en: 'Permit a short visit despite the ban',
      sv: 'Ge särskilt tillstånd till kort besök',
      pl: 'Zezwól na krótki przyjazd mimo zakazu',
    },
    by,
    basis: [ul('8:25')],
    advice: {
      en: 'For weighty reasons while a ban is in force. On the days of the visit the person is not removed on the earlier decision.',
      sv: 'Av synnerliga skäl medan förbudet gäller. Under besöksdagarna avlägsnas personen inte med stöd av det tidigare beslutet.',
      pl: 'Z ważnych powodów w czasie zakazu. W dniach przyjazdu osoby nie wydala się na podstawie wcześniejszej decyzji.',
    },
    input: PermitShortVisit,
    from: { entryBan: ['imposed', 'running'], whereabouts: 'departed' },
    requires: [visitLiesAhead],
    records: [
      record(shortVisitPermitted, ({ input }) => ({ from: input.from, until: input.until, because: input.because }), {
        sealed: ({ input }) => ({ reasons: input.reasons }),
      }),
      ...tell<PermitShortVisit>('short-visit-permitted', () => 'se.polisen'),
    ],
  });

export const endEntryBan = (by: readonly Role[]) =>
  command<CaseFile>({
    name: 'end-entry-ban',
    title: { en: 'Entry ban ended', sv: 'Återreseförbudet upphörde', pl: 'Zakaz wjazdu ustał' },
    by,
    basis: [ul('12:15 b'), sisBorders('art. 24', 'verify')],
    advice: {
      en: 'Happens by itself after the last day of the ban. The alert that refuses entry is deleted.',
      sv: 'Sker av sig självt efter förbudets sista dag. Spärren mot inresa tas bort.',
      pl: 'Następuje samo po ostatnim dniu zakazu. Usuwa się wpis odmawiający wjazdu.',
    },
    from: { entryBan: 'running' },
    requires: [deadlineHasPassed('se.ban', [ul('12:15 b')])],
    records: [record(entryBanEnded, () => ({})), ...tell('refusal-alert-deleted', nsis)],
  });
