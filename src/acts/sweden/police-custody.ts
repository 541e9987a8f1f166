import { command, record, type Role } from '../../kernel';
import {
  holdProlonged,
  released,
  sentenceEnded,
  sentenceStarted,
  takenIntoCustody,
  type CaseFile,
} from '../../case-file';
import { ul } from '../../law/sweden/acts';
import { deadlineHasPassed, holdCanBeProlonged } from './guards/custody';
import { criminalCourtsConditionsAreMet, decisionIsEnforceable, noPeriodIsRunning } from './guards/enforceability';
import { isResponsibleAuthority } from './guards/responsibility';
import { ProlongHold, RecordSentenceEnd, RecordSentenceStart, TakeIntoCustody } from './inputs/custody.inputs';

/** 15. The enforcing authority takes somebody into custody for at most 24 hours, to the minute. */
export const takeIntoCustody = (by: readonly Role[]) =>
  command<CaseFile, TakeIntoCustody>({
    name: 'take-into-custody',
    title: { en: 'Take into police custody', sv: 'Omhänderta', pl: 'Zatrzymaj cudzoziemca' },
    by,
    basis: [ul('9:12'), ul('1:8')],
    input: TakeIntoCustody,
    from: { custody: 'at-liberty', whereabouts: 'known', responsibility: ['held', 'in-transit'] },
    requires: [isResponsibleAuthority, decisionIsEnforceable, criminalCourtsConditionsAreMet, noPeriodIsRunning],
    occurred: input => input.startedAt,
    records: [record(takenIntoCustody, ({ input }) => ({ startedAt: input.startedAt }))],
  });

/** 15. Once more 24 hours, for special reasons. */
export const prolongHold = (by: readonly Role[]) =>
  command<CaseFile, ProlongHold>({
    name: 'prolong-hold',
    title: { en: 'Prolong police custody', sv: 'Förläng omhändertagandet', pl: 'Przedłuż zatrzymanie' },
    by,
    basis: [ul('9:12')],
    input: ProlongHold,
    from: { custody: 'held', responsibility: ['held', 'in-transit'] },
    requires: [isResponsibleAuthority, holdCanBeProlonged],
    records: [record(holdProlonged, () => ({}), { sealed: ({ input }) => ({ reasons: input.reasons }) })],
  });

export const lapseHold = (by: readonly Role[]) =>
  command<CaseFile>({
    name: 'lapse-hold',
    title: {
      en: 'Police custody ended by law',
      sv: 'Omhändertagandet upphörde enligt lag',
      pl: 'Zatrzymanie ustało z mocy prawa',
    },
    by,
    basis: [ul('9:12')],
    from: { custody: 'held', responsibility: ['held', 'in-transit'] },
    requires: [deadlineHasPassed('se.custody.hold', [ul('9:12')])],
    records: [
      record(released, ({ file, now }) => ({
        endedAt: file.deadlines['se.custody.hold']?.dueAt ?? now.toString({ fractionalSecondDigits: 3 }),
        because: 'lapsed' as const,
      })),
    ],
  });

/** 12:9: while a sentence is served nothing is enforced, and detention gives way to it. */
export const recordSentenceStart = (by: readonly Role[]) =>
  command<CaseFile, RecordSentenceStart>({
    name: 'record-sentence-start',
    title: {
      en: 'Record that a prison sentence began',
      sv: 'Registrera straffets början',
      pl: 'Odnotuj rozpoczęcie odbywania kary',
    },
    by,
    basis: [ul('12:9')],
    input: RecordSentenceStart,
    from: {
      custody: ['at-liberty', 'held', 'detained', 'supervised'],
      whereabouts: 'known',
      transport: ['none', 'completed', 'cancelled', 'aborted', 'refused-at-arrival'],
      responsibility: ['held', 'in-transit'],
    },
    requires: [isResponsibleAuthority],
    occurred: input => input.startedAt,
    records: [record(sentenceStarted, ({ input }) => ({ startedAt: input.startedAt }))],
  });

export const recordSentenceEnd = (by: readonly Role[]) =>
  command<CaseFile, RecordSentenceEnd>({
    name: 'record-sentence-end',
    title: {
      en: 'Record that the prison sentence is served',
      sv: 'Registrera straffets slut',
      pl: 'Odnotuj zakończenie odbywania kary',
    },
    by,
    basis: [ul('12:9')],
    input: RecordSentenceEnd,
    from: { custody: 'serving-sentence', responsibility: ['held', 'in-transit'] },
    requires: [isResponsibleAuthority],
    occurred: input => input.endedAt,
    records: [record(sentenceEnded, ({ input }) => ({ endedAt: input.endedAt }))],
  });
