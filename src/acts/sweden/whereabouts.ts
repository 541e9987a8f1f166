import { command, record, type Role } from '../../kernel';
import { absconded, located, saidAbroad, type CaseFile } from '../../case-file';
import { uf, ul } from '../../law/sweden/acts';
import { ReportAbroad, ReportAbsconded, ReportLocated } from './inputs/departure.inputs';
import { beginningOf } from './time';

/** 13. Absconding is found, with what was done to trace the person. */
export const reportAbsconded = (by: readonly Role[]) =>
  command<CaseFile, ReportAbsconded>({
    name: 'report-absconded',
    title: { en: 'Report that the person has absconded', sv: 'Anmäl avviken', pl: 'Zgłoś ukrywanie się cudzoziemca' },
    by,
    basis: [ul('12:14 a'), ul('1:15')],
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
    input: ReportLocated,
    from: { whereabouts: ['absconded', 'abroad-unconfirmed'], responsibility: ['held', 'in-transit'] },
    requires: [],
    occurred: input => beginningOf(input.locatedOn),
    records: [
      record(located, ({ input }) => ({ locatedOn: input.locatedOn }), {
        sealed: ({ input }) => ({ place: input.place }),
      }),
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
