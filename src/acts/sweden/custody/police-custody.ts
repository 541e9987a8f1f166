import { command, record, type Role } from '../../../kernel';
import {
  holdProlonged,
  released,
  sentenceEnded,
  sentenceStarted,
  takenIntoCustody,
  type CaseFile,
} from '../../../case-file';
import { ul } from '../../../law/sweden/acts';
import {
  deadlineHasPassed,
  holdCanBeProlonged,
  isHeldForEnforcement,
  isNotYetHeldForEnforcement,
  notBeforeTheMeasure,
} from './guards/custody';
import { noReleaseIsOrdered } from './guards/detention';
import {
  criminalCourtsConditionsAreMet,
  decisionIsEnforceable,
  noPeriodIsRunning,
} from '../transport/guards/enforceability';
import { isResponsibleAuthority, mayEnforce } from '../responsibility/guards/responsibility';
import { ProlongHold, RecordSentenceEnd, RecordSentenceStart, TakeIntoCustody } from './inputs/police-custody.inputs';

const onCase = { responsibility: ['held', 'in-transit'] } as const;

/** A few hours to find out who somebody is and whether they may be here; never more. */
export const holdForInquiry = (by: readonly Role[]) =>
  command<CaseFile, TakeIntoCustody>({
    name: 'hold-for-inquiry',
    title: { en: 'Hold for an inquiry', sv: 'Håll kvar för utredning', pl: 'Zatrzymaj w celu wyjaśnień' },
    by,
    basis: [ul('9:11'), ul('1:8')],
    advice: {
      en: 'For a short inquiry after a check: give the minute. The person is let go after six hours at the latest, unless taken into custody or detained.',
      sv: 'För en kort utredning efter en kontroll: ange minuten. Personen släpps senast efter sex timmar, om inte omhändertagande eller förvar beslutas.',
      pl: 'Do krótkich wyjaśnień po kontroli: należy podać minutę. Najpóźniej po sześciu godzinach osobę zwalnia się, chyba że zostanie zatrzymana lub umieszczona w detencji.',
    },
    input: TakeIntoCustody,
    from: { ...onCase, custody: 'at-liberty', whereabouts: 'known', decision: ['issued', 'served', 'final'] },
    requires: [noPeriodIsRunning],
    occurred: input => input.startedAt,
    records: [record(takenIntoCustody, ({ input }) => ({ startedAt: input.startedAt, power: 'inquiry' as const }))],
  });

/** 15. The enforcing authority takes somebody into custody for at most 24 hours, to the minute. */
export const takeIntoCustody = (by: readonly Role[]) =>
  command<CaseFile, TakeIntoCustody>({
    name: 'take-into-custody',
    title: { en: 'Take into police custody', sv: 'Omhänderta', pl: 'Zatrzymaj cudzoziemca' },
    by,
    basis: [ul('9:12'), ul('1:8')],
    advice: {
      en: 'When it is necessary to enforce the decision: give the minute. Twenty-four hours run from it, and the person goes free by law when they end.',
      sv: 'När det behövs för att verkställa beslutet: ange minuten. Därifrån löper tjugofyra timmar, och personen blir fri enligt lag när de är slut.',
      pl: 'Gdy jest to konieczne do wykonania decyzji: należy podać minutę. Biegną od niej dwadzieścia cztery godziny, po których osoba jest wolna z mocy prawa.',
    },
    input: TakeIntoCustody,
    from: { ...onCase, custody: ['at-liberty', 'held'], whereabouts: 'known' },
    requires: [
      mayEnforce,
      decisionIsEnforceable,
      criminalCourtsConditionsAreMet,
      noPeriodIsRunning,
      isNotYetHeldForEnforcement,
      noReleaseIsOrdered,
      notBeforeTheMeasure<TakeIntoCustody>(({ startedAt }) => startedAt),
    ],
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
    advice: {
      en: 'For special reasons, before the first twenty-four hours end: write them down. It can be done once.',
      sv: 'Vid särskilda skäl, innan de första tjugofyra timmarna är slut: skriv ned dem. Det kan göras en gång.',
      pl: 'Ze szczególnych powodów, przed upływem pierwszych dwudziestu czterech godzin: należy je opisać. Tylko raz.',
    },
    input: ProlongHold,
    from: { ...onCase, custody: 'held' },
    requires: [mayEnforce, isHeldForEnforcement, holdCanBeProlonged, noReleaseIsOrdered],
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
    basis: [ul('9:11'), ul('9:12')],
    advice: {
      en: 'Given by the clock when the hours of police custody have passed. The person is free.',
      sv: 'Ges av klockan när timmarna för omhändertagandet har gått. Personen är fri.',
      pl: 'Wykonuje zegar po upływie godzin zatrzymania. Osoba jest wolna.',
    },
    from: { ...onCase, custody: 'held' },
    requires: [deadlineHasPassed('se.custody.hold', [ul('9:11'), ul('9:12')])],
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
    advice: {
      en: 'When a prison sentence begins: give the planned day of release too, if it is known. Detention ends with it, and nothing is enforced until it is served.',
      sv: 'När ett fängelsestraff börjar: ange även planerad frigivningsdag om den är känd. Förvaret upphör därmed, och inget verkställs förrän straffet är avtjänat.',
      pl: 'Przy rozpoczęciu kary więzienia: należy podać też planowany dzień zwolnienia, jeśli jest znany. Detencja wtedy ustaje, a decyzji nie wykonuje się do końca kary.',
    },
    input: RecordSentenceStart,
    from: {
      ...onCase,
      custody: ['at-liberty', 'held', 'detained', 'supervised'],
      whereabouts: 'known',
      transport: ['none', 'completed', 'cancelled', 'aborted', 'refused-at-arrival'],
    },
    requires: [isResponsibleAuthority],
    occurred: input => input.startedAt,
    records: [
      record(sentenceStarted, ({ input: { startedAt, endsOn } }) => ({
        startedAt,
        ...(endsOn !== undefined && { endsOn }),
      })),
    ],
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
    advice: {
      en: 'When the sentence is served or transferred: give the minute. Whoever is to be detained then needs an order of its own.',
      sv: 'När straffet är avtjänat eller överfört: ange minuten. Ska personen tas i förvar krävs ett eget beslut.',
      pl: 'Gdy karę odbyto lub przekazano: należy podać minutę. Detencja wymaga wtedy odrębnego zarządzenia.',
    },
    input: RecordSentenceEnd,
    from: { ...onCase, custody: 'serving-sentence' },
    requires: [isResponsibleAuthority],
    occurred: input => input.endedAt,
    records: [record(sentenceEnded, ({ input }) => ({ endedAt: input.endedAt }))],
  });
