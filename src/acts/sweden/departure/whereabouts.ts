import { command, record, type Role } from '../../../kernel';
import { absconded, located, saidAbroad, wantedNoticeIssued, type CaseFile } from '../../../case-file';
import { uf, ul } from '../../../law/sweden/acts';
import { sisReturn } from '../../../law/eu/acts';
import { isNotYetWanted } from './guards/departure';
import { isResponsibleAuthority } from '../responsibility/guards/responsibility';
import { IssueWantedNotice, ReportAbroad, ReportAbsconded, ReportLocated } from './inputs/departure.inputs';
import { tell, theHolder } from '../notices/tell';
import { beginningOf } from '../time';

/** 13. Absconding is found, with what was done to trace the person. */
export const reportAbsconded = (by: readonly Role[]) =>
  command<CaseFile, ReportAbsconded>({
    name: 'report-absconded',
    title: { en: 'Report that the person has absconded', sv: 'Anmäl avviken', pl: 'Zgłoś ukrywanie się cudzoziemca' },
    by,
    basis: [ul('12:14 a'), ul('1:15')],
    advice: {
      en: 'When the person keeps away and tracing has led nowhere. Only circumstances of the closed list count; say what was done to find the person.',
      sv: 'När personen håller sig undan och efterforskning inte har lett till något. Endast omständigheter i den uttömmande listan räknas; ange vad som gjorts.',
      pl: 'Gdy osoba się ukrywa, a poszukiwania nic nie dały. Liczą się tylko okoliczności z zamkniętej listy; należy podać, co zrobiono.',
    },
    input: ReportAbsconded,
    from: {
      whereabouts: ['known', 'abroad-unconfirmed'],
      custody: ['at-liberty', 'supervised'],
      responsibility: ['held', 'in-transit'],
    },
    requires: [],
    occurred: input => beginningOf(input.abscondedOn),
    records: [
      record(absconded, ({ input }) => ({ abscondedOn: input.abscondedOn, facts: input.facts }), {
        sealed: ({ input }) => ({ tracing: input.tracing }),
      }),
    ],
  });

/** 14. Found; Migrationsverket tells the police whenever it meets a person whom they must enforce against (UF 7:7 b). */
export const reportLocated = (by: readonly Role[]) =>
  command<CaseFile, ReportLocated>({
    name: 'report-located',
    title: { en: 'Report that the person is found', sv: 'Anmäl anträffad', pl: 'Zgłoś odnalezienie cudzoziemca' },
    by,
    basis: [uf('7:7 b'), ul('9:9')],
    advice: {
      en: 'When the person is found or gets in touch. Migrationsverket’s report reaches the police at once if they are to enforce; a wanted notice ends.',
      sv: 'När personen anträffas eller hör av sig. Migrationsverkets anmälan når genast polisen om den ska verkställa; en efterlysning upphör.',
      pl: 'Gdy osobę odnaleziono lub się zgłosiła. Zgłoszenie Migrationsverket od razu trafia do Policji, jeśli ona wykonuje; poszukiwania ustają.',
    },
    input: ReportLocated,
    from: { whereabouts: ['absconded', 'abroad-unconfirmed'], responsibility: ['held', 'in-transit'] },
    requires: [],
    occurred: input => beginningOf(input.locatedOn),
    records: [
      record(located, ({ input }) => ({ locatedOn: input.locatedOn }), {
        sealed: ({ input }) => ({ place: input.place }),
      }),
      ...tell<ReportLocated>(
        'contact-with-person',
        theHolder,
        ({ actor, file }) => actor.authority === 'se.migrationsverket' && file.responsibility.holder === 'se.polisen',
      ),
      ...tell<ReportLocated>(
        'wanted-notice-cancelled',
        () => 'se.polisen.nsis',
        ({ file }) => file.whereabouts.wantedSince !== undefined,
      ),
    ],
  });

export const reportAbroad = (by: readonly Role[]) =>
  command<CaseFile, ReportAbroad>({
    name: 'report-abroad',
    title: {
      en: 'Report that the person is said to be abroad',
      sv: 'Anmäl uppgift om utlandsvistelse',
      pl: 'Zgłoś domniemany pobyt za granicą',
    },
    by,
    basis: [ul('12:21')],
    advice: {
      en: 'When somebody says that the person has left, and nothing proves it. The case stays open until the departure is confirmed.',
      sv: 'När någon uppger att personen har rest ut men inget styrker det. Ärendet är öppet tills utresan bekräftats.',
      pl: 'Gdy ktoś twierdzi, że osoba wyjechała, ale brak dowodu. Sprawa pozostaje otwarta do potwierdzenia wyjazdu.',
    },
    input: ReportAbroad,
    from: {
      whereabouts: ['known', 'absconded'],
      custody: ['at-liberty', 'supervised'],
      responsibility: ['held', 'in-transit'],
    },
    requires: [],
    occurred: input => beginningOf(input.reportedOn),
    records: [
      record(saidAbroad, ({ input }) => ({ reportedOn: input.reportedOn }), {
        sealed: ({ input }) => ({ source: input.source }),
      }),
    ],
  });

/** Sought in the country and through the alert on return in SIS; being found or gone ends it. */
export const issueWantedNotice = (by: readonly Role[]) =>
  command<CaseFile, IssueWantedNotice>({
    name: 'issue-wanted-notice',
    title: { en: 'Issue a wanted notice', sv: 'Efterlys personen', pl: 'Wszcznij poszukiwania' },
    by,
    basis: [ul('12:14 a'), sisReturn('art. 3(1)')],
    advice: {
      en: 'When the police answer for the case and the person has absconded. The notice ends by itself when the person is found or has left.',
      sv: 'När polisen ansvarar för ärendet och personen har avvikit. Efterlysningen upphör av sig själv när personen anträffas eller har rest ut.',
      pl: 'Gdy za sprawę odpowiada Policja, a osoba się ukrywa. Poszukiwania ustają same, gdy osobę odnaleziono lub wyjechała.',
    },
    input: IssueWantedNotice,
    from: { whereabouts: 'absconded', responsibility: ['held', 'in-transit'] },
    requires: [isResponsibleAuthority, isNotYetWanted],
    occurred: input => beginningOf(input.issuedOn),
    records: [
      record(wantedNoticeIssued, ({ input }) => ({ issuedOn: input.issuedOn })),
      ...tell<IssueWantedNotice>('wanted-notice', () => 'se.polisen.nsis'),
    ],
  });
