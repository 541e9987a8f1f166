import { command, record, type Role } from '../../../kernel';
import {
  entryBanEnded,
  entryBanImposed,
  entryBanProlonged,
  entryBanStarted,
  unpaidCosts,
  type CaseFile,
} from '../../../case-file';
import { computeDeadline, endOfPolishBan } from '../../../law';
import { uoc } from '../../../law/poland/acts';
import { deadlineHasPassed } from '../../neutral/deadline';
import { tell } from '../notices/tell';
import { officeForForeigners } from '../owners';
import { isResponsibleAuthority } from '../responsibility/guards/responsibility';
import { beginningOf, dayOf } from '../time';
import {
  banRunsOnForCosts,
  costsProlongTheBan,
  laterBanKeepsToItsClass,
  nothingIsUnpaidHere,
  runsOnByLaw,
  somethingIsUnpaid,
  waiverFailed,
} from './guards/entry-ban';
import { EndProlongedBan, ImposeBanAfterWaiver, ProlongBanForCosts, StartEntryBan } from './inputs/entry-ban.inputs';
import { governingClass } from './spans';

const onCase = { responsibility: ['held', 'in-transit', 'closed'] } as const;

/** When a ban begins hangs on its ground and on performance; it is recorded by somebody who knows, never assumed. */
export const startEntryBan = (by: readonly Role[]) =>
  command<CaseFile, StartEntryBan>({
    name: 'start-entry-ban',
    title: {
      en: 'Record when the entry ban begins',
      sv: 'Registrera när återreseförbudet börjar',
      pl: 'Odnotuj początek zakazu wjazdu',
    },
    advice: {
      en: 'When the day from which the ban runs is known, and the event that it runs from. The last day is computed from it.',
      sv: 'När dagen som förbudet löper från är känd, och händelsen. Sista dagen räknas ut därifrån.',
      pl: 'Gdy znany jest dzień i zdarzenie, od którego biegnie zakaz. Od niego oblicza się ostatni dzień.',
    },
    by,
    basis: [uoc('438', 'verify'), uoc('319')],
    input: StartEntryBan,
    from: { ...onCase, entryBan: 'imposed', decision: ['final', 'enforced', 'served'] },
    requires: [],
    occurred: input => beginningOf(input.startsOn),
    records: [
      record(entryBanStarted, ({ file: { entryBan }, input: { startsOn } }) => ({
        startsOn,
        endsOn: endOfPolishBan(startsOn, { amount: entryBan.months ?? 1, unit: 'months' }).dueOn,
      })),
      ...tell<StartEntryBan>('decision-to-list', () => officeForForeigners),
    ],
  });

export const endEntryBan = (by: readonly Role[]) =>
  command<CaseFile>({
    name: 'let-entry-ban-end',
    title: { en: 'Entry ban ended', sv: 'Återreseförbudet upphörde', pl: 'Zakaz wjazdu ustał' },
    advice: {
      en: 'Happens by itself after the last day. Where costs of the case are unpaid the ban runs on by law instead; costs of another case are recorded before.',
      sv: 'Sker av sig självt efter sista dagen. Är kostnader i ärendet obetalda består förbudet i stället enligt lag; kostnader i ett annat registreras innan.',
      pl: 'Następuje samo po ostatnim dniu. Jeśli koszty w sprawie są nieuiszczone, zakaz trwa z mocy prawa; koszty z innej sprawy odnotowuje się wcześniej.',
    },
    by,
    basis: [uoc('319'), uoc('319(2)')],
    from: { ...onCase, entryBan: 'running' },
    requires: [deadlineHasPassed('pl.entry-ban', [uoc('319')])],
    records: [
      record<CaseFile, unknown, { prolongedOn: string; endsOn: string }, never>(
        entryBanProlonged,
        ({ file, now }) => ({ prolongedOn: dayOf(now), endsOn: longestForCosts(file, dayOf(now)) }),
        { provided: ({ file }) => runsOnByLaw(file) },
      ),
      ...tell<unknown>(
        'decision-to-list',
        () => officeForForeigners,
        ({ file }) => runsOnByLaw(file),
      ),
      record(entryBanEnded, () => ({}), { unless: entryBanProlonged }),
      ...tell<unknown>(
        'ban-withdrawn',
        () => officeForForeigners,
        ({ file }) => !runsOnByLaw(file),
      ),
    ],
  });

/** 319(2): five years in all from the first day. */
const longestForCosts = ({ entryBan }: CaseFile, today: string): string =>
  computeDeadline('pl.ban.costs.max', {
    start: entryBan.startsOn ?? today,
    lawOf: entryBan.imposedOn ?? today,
  }).dueOn;

export const prolongBanForCosts = (by: readonly Role[]) =>
  command<CaseFile, ProlongBanForCosts>({
    name: 'prolong-ban-for-costs',
    title: {
      en: 'Record that the ban runs on for unpaid costs',
      sv: 'Registrera att förbudet består för obetalda kostnader',
      pl: 'Odnotuj trwanie zakazu z powodu nieuiszczonych kosztów',
    },
    advice: {
      en: 'When the ban is about to end and costs of the return are unpaid. It runs on by law until they are paid, five years in all at most.',
      sv: 'När förbudet är på väg att upphöra och kostnader är obetalda. Det består enligt lag tills de betalats, högst fem år sammanlagt.',
      pl: 'Gdy zakaz ma się zakończyć, a koszty są nieuiszczone. Trwa z mocy prawa do zapłaty, łącznie najwyżej pięć lat.',
    },
    by,
    basis: [uoc('319(2)')],
    input: ProlongBanForCosts,
    from: { ...onCase, entryBan: 'running' },
    requires: [costsProlongTheBan, somethingIsUnpaid],
    records: [
      record(entryBanProlonged, ({ file, input, now }) => ({
        prolongedOn: input.unpaidSince ?? unpaidCosts(file.transport)?.decidedOn ?? dayOf(now),
        endsOn: longestForCosts(file, dayOf(now)),
      })),
      ...tell<ProlongBanForCosts>('decision-to-list', () => officeForForeigners),
    ],
  });

export const endProlongedBan = (by: readonly Role[]) =>
  command<CaseFile, EndProlongedBan>({
    name: 'end-prolonged-ban',
    title: {
      en: 'End a ban that ran on for costs',
      sv: 'Avsluta ett förbud som bestått för kostnader',
      pl: 'Zakończ zakaz trwający z powodu kosztów',
    },
    advice: {
      en: 'When the costs for which the ban ran on have been paid.',
      sv: 'När de kostnader som förbudet bestått för har betalats.',
      pl: 'Gdy uiszczono koszty, z powodu których zakaz trwał.',
    },
    by,
    basis: [uoc('319(2)')],
    input: EndProlongedBan,
    from: { ...onCase, entryBan: 'running' },
    requires: [banRunsOnForCosts, nothingIsUnpaidHere],
    occurred: input => beginningOf(input.paidOn),
    records: [record(entryBanEnded, () => ({})), ...tell<EndProlongedBan>('ban-withdrawn', () => officeForForeigners)],
  });

export const imposeBanAfterWaiver = (by: readonly Role[]) =>
  command<CaseFile, ImposeBanAfterWaiver>({
    name: 'impose-ban-after-waiver',
    title: {
      en: 'Impose the ban that a waiver was conditional on',
      sv: 'Meddela det förbud som avståendet var villkorat av',
      pl: 'Orzeknij zakaz po nieudanym odstąpieniu',
    },
    advice: {
      en: 'When no ban was imposed because the person was expected to comply, and the person did not leave in time or crossed the border illegally.',
      sv: 'När inget förbud meddelades för att personen väntades följa beslutet, och personen inte reste i tid eller olovligen passerade gränsen.',
      pl: 'Gdy odstąpiono od zakazu, licząc na wykonanie obowiązku, a cudzoziemiec nie wyjechał w terminie lub nielegalnie przekroczył granicę.',
    },
    by,
    basis: [uoc('318(1a–1d)'), uoc('319')],
    input: ImposeBanAfterWaiver,
    from: { responsibility: 'held', entryBan: 'none', decision: ['served', 'final', 'enforced'] },
    requires: [isResponsibleAuthority, waiverFailed, laterBanKeepsToItsClass],
    occurred: input => beginningOf(input.decidedOn),
    records: [
      record(
        entryBanImposed,
        ({ file: { decision }, input: { entryBan, decidedOn } }) => ({
          ground: (decision.grounds ?? []).join(', '),
          imposedOn: decidedOn,
          months: entryBan.months,
          area: entryBan.area,
          banClass: governingClass(decision.grounds ?? [], decision.decidedOn ?? decidedOn) ?? '',
        }),
        { sealed: ({ input }) => ({ reasons: input.reasons }) },
      ),
      ...tell<ImposeBanAfterWaiver>('decision-to-list', () => officeForForeigners),
    ],
  });
