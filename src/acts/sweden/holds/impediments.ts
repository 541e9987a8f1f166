import { command, record, type Role } from '../../../kernel';
import {
  holdLifted,
  holdSet,
  impedimentEscalated,
  waitingReports,
  type CaseFile,
  type HoldSet,
} from '../../../case-file';
import { houseRule, jo, ul } from '../../../law/sweden/acts';
import { deadlineHasPassed } from '../custody/guards/custody';
import { isReport } from './guards/holds';
import { mayEnforce } from '../responsibility/guards/responsibility';
import { bars, countriesOf, standing, withBars, type Bar } from './holds';
import { AnswerImpediment, ReportImpediment } from './inputs/holds.inputs';
import { tell, theHolder } from '../notices/tell';

/** 20. The enforcer meets a bar, or somebody asserts one: Migrationsverket is told, and nothing moves until it answers. */
export const reportImpediment = (by: readonly Role[]) =>
  command<CaseFile, ReportImpediment>({
    name: 'report-impediment',
    title: {
      en: 'Report an impediment to enforcement',
      sv: 'Anmäl verkställighetshinder',
      pl: 'Zgłoś przeszkodę w wykonaniu',
    },
    by,
    basis: [ul('12:17')],
    advice: {
      en: 'When something stands in the way, or the person says so, or you need an instruction. Write what you know; Migrationsverket must answer.',
      sv: 'När något hindrar, eller personen påstår det, eller ni behöver anvisningar. Skriv vad ni vet; Migrationsverket måste svara.',
      pl: 'Gdy coś stoi na przeszkodzie, osoba tak twierdzi albo potrzebne są wskazówki. Proszę opisać, co wiadomo; Migrationsverket musi odpowiedzieć.',
    },
    input: ReportImpediment,
    from: standing,
    requires: [mayEnforce],
    records: [
      ...tell<ReportImpediment>('impediment', () => 'se.migrationsverket'),
      record<CaseFile, ReportImpediment, HoldSet, { reasons: string }>(
        holdSet,
        ({ input: { countries, kind } }) => ({
          kind: 'reported-impediment',
          countries,
          endsWith: 'impediment-answered',
          ...(kind !== undefined && { ground: `impediment-${kind}` }),
        }),
        { sealed: ({ input }) => ({ reasons: input.reasons }) },
      ),
    ],
  });

const barsAnew: Readonly<Partial<Record<AnswerImpediment['answer'], Pick<Bar, 'kind' | 'endsWith'>>>> = {
  'stay-ordered': { kind: 'stay-by-authority', endsWith: 'decided-anew' },
  'permit-to-be-examined': { kind: 'permit-application', endsWith: 'permit-decided' },
};

/** 20. A report is never closed without a recorded answer (JO 5329-2013). */
export const answerImpediment = (by: readonly Role[]) =>
  command<CaseFile, AnswerImpediment>({
    name: 'answer-impediment',
    title: {
      en: 'Answer a reported impediment',
      sv: 'Besvara anmält verkställighetshinder',
      pl: 'Odpowiedz na zgłoszoną przeszkodę',
    },
    by,
    basis: [ul('12:17'), ul('12:18'), jo('5329-2013')],
    advice: {
      en: 'Every report needs an answer with a clear instruction. If the obstacle is real, order a stay or open a permit matter in the same answer.',
      sv: 'Varje anmälan ska besvaras med en tydlig anvisning. Är hindret verkligt, besluta inhibition eller pröva tillstånd i samma svar.',
      pl: 'Każde zgłoszenie wymaga odpowiedzi z jasną wskazówką. Jeśli przeszkoda jest rzeczywista, proszę w tej samej odpowiedzi wstrzymać wykonanie lub wszcząć sprawę zezwolenia.',
    },
    input: AnswerImpediment,
    from: withBars,
    requires: [isReport],
    records: [
      ...tell<AnswerImpediment>('bar-lifted', theHolder, ({ input }) => barsAnew[input.answer] === undefined),
      record(holdLifted, ({ input }) => ({ number: input.hold, because: input.answer }), {
        sealed: ({ input }) => ({ instruction: input.instruction }),
      }),
      ...bars<AnswerImpediment>(
        ({ file, input }) => ({
          kind: 'stay-by-authority',
          endsWith: 'decided-anew',
          ...barsAnew[input.answer],
          countries: countriesOf(file, input.hold),
        }),
        { given: ({ input }) => barsAnew[input.answer] !== undefined },
      ),
    ],
  });

/** Nobody answered in time: it is marked, and the report goes on barring until it is answered. */
export const escalateImpediment = (by: readonly Role[]) =>
  command<CaseFile>({
    name: 'escalate-impediment',
    title: {
      en: 'No answer to the reported impediment in time',
      sv: 'Det anmälda hindret har inte besvarats i tid',
      pl: 'Brak odpowiedzi na przeszkodę w terminie',
    },
    by,
    basis: [houseRule('impediment answer', 'verify'), ul('12:17')],
    advice: {
      en: 'The clock marks a report that nobody has answered in time. It still waits for its answer.',
      sv: 'Klockan markerar en anmälan som ingen har besvarat i tid. Den väntar fortfarande på svar.',
      pl: 'Zegar oznacza zgłoszenie, na które nikt nie odpowiedział w terminie. Nadal czeka ono na odpowiedź.',
    },
    from: withBars,
    requires: [deadlineHasPassed('se.impediment.answer', [houseRule('impediment answer', 'verify'), ul('12:17')])],
    records: [record(impedimentEscalated, ({ file }) => ({ number: waitingReports(file.holds)[0]?.number ?? 0 }))],
  });
