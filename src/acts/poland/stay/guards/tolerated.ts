import type { Guard } from '../../../../kernel';
import type { CaseFile } from '../../../../case-file';
import { uoc } from '../../../../law/poland/acts';
import { say } from '../../say';
import { commander, whoeverRecords } from '../../who';
import type { RecordToleratedReport } from '../inputs/tolerated.inputs';

export const personIsTolerated: Guard<CaseFile> = {
  code: 'no-tolerated-stay',
  demand: say('Tolerated stay was granted', 'Tolererad vistelse är beviljad', 'Udzielono zgody na pobyt tolerowany'),
  refusal: say(
    'Only whoever has tolerated stay owes reports and an address.',
    'Endast den som har tolererad vistelse ska anmäla sig och uppge adress.',
    'Tylko osoba z pobytem tolerowanym zgłasza się i podaje adres.',
  ),
  legalBasis: [uoc('351'), uoc('358')],
  whoCanClear: [commander],
  test: ({ file: { decision } }) => decision.stay?.kind === 'tolerated' && decision.stay.decidedOn !== undefined,
};

export const dutyToReportStands: Guard<CaseFile, RecordToleratedReport> = {
  code: 'no-duty-to-report',
  demand: say(
    'A duty to report was set, and began on that day or before',
    'En anmälningsskyldighet är bestämd och hade börjat den dagen',
    'Ustalono obowiązek zgłaszania się i w tym dniu już obowiązywał',
  ),
  refusal: say(
    'No duty to report was set, or it began later, or a later report is on record.',
    'Ingen anmälningsskyldighet är bestämd, eller den började senare, eller en senare anmälan är registrerad.',
    'Nie ustalono obowiązku, zaczął się później albo odnotowano późniejsze zgłoszenie.',
  ),
  legalBasis: [uoc('358')],
  whoCanClear: [commander, whoeverRecords],
  test: ({ file, input }) => {
    const reporting = file.decision.stay?.reporting;
    return reporting !== undefined && input.reportedOn >= (reporting.lastOn ?? reporting.from);
  },
};
