import { command, record, type Role } from '../../../kernel';
import {
  dutyFulfilled,
  proceedingsBarEnded,
  proceedingsBarFound,
  proceedingsEnded,
  type CaseFile,
} from '../../../case-file';
import { kpa, uoc } from '../../../law/poland/acts';
import { barIsThere, endRestsOnRecord, exceptionFitsTheBar, proceedingsRun } from './guards/proceedings';
import { EndProceedings, EndProceedingsBar, RecordProceedingsBar, RecordReturnDuty } from './inputs/proceedings.inputs';
import { isResponsibleAuthority } from '../responsibility/guards/responsibility';
import { beginningOf } from '../time';

const onCase = { responsibility: ['held', 'in-transit'] } as const;

export const recordDuty = (by: readonly Role[]) =>
  command<CaseFile, RecordReturnDuty>({
    name: 'record-duty',
    title: {
      en: 'Record a duty towards the person as fulfilled',
      sv: 'Registrera fullgjord skyldighet mot personen',
      pl: 'Odnotuj dopełnienie obowiązku wobec cudzoziemca',
    },
    advice: {
      en: 'When the person has been informed, fingerprints are taken, or the decision has been translated or noted. The decision, or its service, waits for it.',
      sv: 'När personen har upplysts, fingeravtryck tagits eller beslutet översatts eller antecknats. Beslutet, eller delgivningen, väntar på det.',
      pl: 'Gdy pouczono cudzoziemca, pobrano odciski albo przetłumaczono lub odnotowano decyzję. Czeka na to decyzja lub jej doręczenie.',
    },
    by,
    basis: [uoc('304'), uoc('323'), uoc('324'), uoc('327'), uoc('328'), uoc('335(3)')],
    input: RecordReturnDuty,
    from: { ...onCase, decision: ['none', 'issued', 'served'] },
    requires: [isResponsibleAuthority],
    occurred: input => beginningOf(input.on),
    records: [
      record<CaseFile, RecordReturnDuty, { duty: string; on: string }, { note?: string }>(
        dutyFulfilled,
        ({ input }) => ({ duty: input.duty, on: input.on }),
        { sealed: ({ input }) => (input.note === undefined ? {} : { note: input.note }) },
      ),
    ],
  });

export const recordProceedingsBar = (by: readonly Role[]) =>
  command<CaseFile, RecordProceedingsBar>({
    name: 'record-proceedings-bar',
    title: {
      en: 'Record what bars a return decision',
      sv: 'Registrera vad som hindrar återvändandebeslut',
      pl: 'Odnotuj okoliczność wyłączającą zobowiązanie do powrotu',
    },
    advice: {
      en: 'When a status, a permit, a pending application or another road keeps a return decision from being made. Say also whether the law makes an exception.',
      sv: 'När en status, ett tillstånd, en pågående ansökan eller en annan väg hindrar ett återvändandebeslut. Ange även om lagen gör undantag.',
      pl: 'Gdy status, zezwolenie, toczące się postępowanie lub inna droga wyłącza wydanie decyzji. Należy wskazać też ustawowy wyjątek.',
    },
    by,
    basis: [uoc('299'), uoc('303(1)'), uoc('303(4)')],
    input: RecordProceedingsBar,
    from: { ...onCase, decision: 'none' },
    requires: [exceptionFitsTheBar],
    records: [
      record(
        proceedingsBarFound,
        ({ input: { bar, since, until, exception } }) => ({
          bar,
          since,
          ...(until !== undefined && { until }),
          ...(exception !== undefined && { exception }),
        }),
        { sealed: ({ input }) => ({ evidence: input.evidence }) },
      ),
    ],
  });

export const endProceedingsBar = (by: readonly Role[]) =>
  command<CaseFile, EndProceedingsBar>({
    name: 'end-proceedings-bar',
    title: {
      en: 'Record that a bar to a decision has ended',
      sv: 'Registrera att ett hinder mot beslut upphört',
      pl: 'Odnotuj ustanie okoliczności wyłączającej decyzję',
    },
    advice: {
      en: 'When the status is gone, the application finally refused or the other road closed. A decision can be made again.',
      sv: 'När statusen upphört, ansökan slutligt avslagits eller den andra vägen stängts. Beslut kan åter fattas.',
      pl: 'Gdy status ustał, wniosek ostatecznie załatwiono odmownie lub inna droga się zamknęła. Decyzja znów jest możliwa.',
    },
    by,
    basis: [uoc('303')],
    input: EndProceedingsBar,
    from: { ...onCase, decision: 'none' },
    requires: [barIsThere],
    occurred: input => beginningOf(input.endedOn),
    records: [
      record(proceedingsBarEnded, ({ input }) => ({ bar: input.bar, endedOn: input.endedOn }), {
        sealed: ({ input }) => ({ evidence: input.evidence }),
      }),
    ],
  });

export const endProceedings = (by: readonly Role[]) =>
  command<CaseFile, EndProceedings>({
    name: 'end-proceedings',
    title: {
      en: 'End proceedings without a return decision',
      sv: 'Avsluta förfarandet utan återvändandebeslut',
      pl: 'Umorz postępowanie lub odmów jego wszczęcia',
    },
    advice: {
      en: 'When the law opens no proceedings or ends them: a bar that is on record, no ground, or stay granted instead. The case is then closed.',
      sv: 'När lagen inte tillåter förfarandet: ett registrerat hinder, ingen grund, eller att vistelse beviljats i stället. Ärendet avslutas därefter.',
      pl: 'Gdy ustawa nie pozwala prowadzić postępowania: odnotowana okoliczność, brak podstaw albo udzielona zgoda na pobyt. Potem sprawę się zamyka.',
    },
    by,
    basis: [uoc('303'), uoc('302(4a)'), uoc('356(1)'), kpa('105', 'known')],
    input: EndProceedings,
    from: { responsibility: 'held', decision: 'none' },
    requires: [isResponsibleAuthority, proceedingsRun, endRestsOnRecord],
    occurred: input => beginningOf(input.endedOn),
    records: [
      record(proceedingsEnded, ({ input }) => ({ endedOn: input.endedOn, because: input.because }), {
        sealed: ({ input }) => ({ reasons: input.reasons }),
      }),
    ],
  });
