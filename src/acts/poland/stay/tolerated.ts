import { command, record, type Role } from '../../../kernel';
import { reportingDutySet, toleratedPersonReported, type CaseFile } from '../../../case-file';
import { uoc } from '../../../law/poland/acts';
import { say } from '../say';
import { beginningOf } from '../time';
import { dutyToReportStands, personIsTolerated } from './guards/tolerated';
import { RecordToleratedReport, SetReportingDuty } from './inputs/tolerated.inputs';

const onCase = { responsibility: ['held', 'in-transit'] } as const;
const basis = [uoc('358')];

/** 358: whoever is tolerated reports, and tells the address. */
export const setReportingDuty = (by: readonly Role[]) =>
  command<CaseFile, SetReportingDuty>({
    name: 'set-reporting-duty',
    title: say(
      'Set the duty to report of a tolerated person',
      'Bestäm anmälningsskyldighet för en tolererad person',
      'Ustal obowiązek zgłaszania się osoby tolerowanej',
    ),
    advice: say(
      'With or after a tolerated stay: say how often and where. The next report is on the worklist, and begins anew with each.',
      'Med eller efter en tolererad vistelse: ange hur ofta och var. Nästa anmälan finns på arbetslistan och börjar om med varje.',
      'Przy udzieleniu pobytu tolerowanego lub po nim: należy wskazać, jak często i gdzie. Najbliższe zgłoszenie jest na liście zadań.',
    ),
    by,
    basis,
    input: SetReportingDuty,
    from: onCase,
    requires: [personIsTolerated],
    occurred: input => beginningOf(input.from),
    records: [
      record(reportingDutySet, ({ input: { from, everyDays } }) => ({ from, everyDays }), {
        sealed: ({ input }) => ({ place: input.place }),
      }),
    ],
  });

export const recordToleratedReport = (by: readonly Role[]) =>
  command<CaseFile, RecordToleratedReport>({
    name: 'record-tolerated-report',
    title: say('Record a report and the address', 'Registrera anmälan och adress', 'Odnotuj zgłoszenie i adres'),
    advice: say(
      'When the person reports. An address that is new or has changed goes with it, sealed.',
      'När personen anmäler sig. En ny eller ändrad adress lämnas samtidigt, förseglad.',
      'Gdy osoba się zgłasza. Nowy lub zmieniony adres podaje się przy tym, zapieczętowany.',
    ),
    by,
    basis,
    input: RecordToleratedReport,
    from: onCase,
    requires: [personIsTolerated, dutyToReportStands],
    occurred: input => beginningOf(input.reportedOn),
    records: [
      record<CaseFile, RecordToleratedReport, { reportedOn: string }, { address?: string }>(
        toleratedPersonReported,
        ({ input }) => ({ reportedOn: input.reportedOn }),
        { sealed: ({ input }) => ({ ...(input.address !== undefined && { address: input.address }) }) },
      ),
    ],
  });
