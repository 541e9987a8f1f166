import { command, record, type Guard, type Role } from '../../kernel';
import { holdLifted, holdSet, type CaseFile, type HoldKind } from '../../case-file';
import { jo, uf, ul } from '../../law/sweden/acts';
import { isResponsibleAuthority } from './guards/responsibility';
import {
  AnswerImpediment,
  LiftStay,
  OpenReexamination,
  ReportImpediment,
  StayEnforcement,
} from './inputs/holds.inputs';
import { court, responsibleAuthority, setter } from './guards/who';

const onCase = { responsibility: ['held', 'in-transit'] } as const;

const setHold = <I extends { countries: string[]; reasons: string }>(
  kind: (input: I) => HoldKind,
  endsWith: (input: I) => string,
) =>
  record<CaseFile, I, { kind: HoldKind; countries: readonly string[]; endsWith: string }, { reasons: string }>(
    holdSet,
    ({ input }) => ({ kind: kind(input), countries: input.countries, endsWith: endsWith(input) }),
    { sealed: ({ input }) => ({ reasons: input.reasons }) },
  );

const holdExists: Guard<CaseFile, { hold: number }> = {
  code: 'no-such-hold',
  refusal: {
    en: 'There is no such bar, or it was set by another authority or answers another question.',
    sv: 'Hindret finns inte, eller har satts av en annan myndighet eller avser annat.',
    pl: 'Nie ma takiej przeszkody albo ustanowił ją inny organ lub dotyczy czego innego.',
  },
  legalBasis: [ul('12:17'), ul('12:18')],
  whoCanClear: [setter],
};

const isOwnStay: Guard<CaseFile, LiftStay> = {
  ...holdExists,
  test: ({ file, input, actor }) =>
    file.holds.set.some(
      ({ number, source, kind }) =>
        number === input.hold && source === actor.authority && kind !== 'reported-impediment',
    ),
};

const isReport: Guard<CaseFile, AnswerImpediment> = {
  ...holdExists,
  code: 'no-such-report',
  test: ({ file, input }) =>
    file.holds.set.some(({ number, kind }) => number === input.hold && kind === 'reported-impediment'),
};

const courtStaysByRuling = (isCourt: boolean): Guard<CaseFile, StayEnforcement> => ({
  code: 'stay-of-another-kind',
  refusal: {
    en: 'An authority cannot order a court’s stay, nor a court an authority’s.',
    sv: 'En myndighet kan inte besluta domstolens inhibition, och tvärtom.',
    pl: 'Organ nie może orzec wstrzymania w imieniu sądu ani odwrotnie.',
  },
  legalBasis: [ul('12:10'), ul('12:11')],
  whoCanClear: [court, responsibleAuthority],
  test: ({ input }) => (input.kind === 'stay-by-court') === isCourt,
});

/** 20. The enforcer meets a bar, or somebody asserts one: Migrationsverket must be told, and nothing moves until it answers. */
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
    input: ReportImpediment,
    from: { ...onCase, decision: ['issued', 'served', 'final'] },
    requires: [isResponsibleAuthority],
    records: [
      setHold(
        () => 'reported-impediment',
        () => 'answer of Migrationsverket',
      ),
    ],
  });

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
    basis: [ul('12:17'), jo('5329-2013')],
    input: AnswerImpediment,
    from: { ...onCase, holds: ['limited', 'barred'] },
    requires: [isReport],
    records: [
      record(holdLifted, ({ input }) => ({ number: input.hold, because: input.answer }), {
        sealed: ({ input }) => ({ instruction: input.instruction }),
      }),
    ],
  });

/** 21. A stay, by whoever may order it. */
export const stayEnforcement = (by: readonly Role[], isCourt: boolean) =>
  command<CaseFile, StayEnforcement>({
    name: 'stay-enforcement',
    title: { en: 'Stay enforcement', sv: 'Besluta om inhibition', pl: 'Wstrzymaj wykonanie' },
    by,
    basis: isCourt
      ? [ul('12:8 a'), ul('12:11'), ul('12:19 a'), uf('7:5')]
      : [ul('12:10'), ul('12:12'), ul('12:18'), uf('7:5 a')],
    input: StayEnforcement,
    from: { ...onCase, decision: ['issued', 'served', 'final'] },
    requires: [courtStaysByRuling(isCourt)],
    records: [
      setHold(
        ({ kind }) => kind,
        ({ endsWith }) => endsWith,
      ),
    ],
  });

/** 21. A claim of new and lasting circumstances stays enforcement by law until it is decided. */
export const openReexamination = (by: readonly Role[]) =>
  command<CaseFile, OpenReexamination>({
    name: 'open-re-examination',
    title: { en: 'Open a re-examination', sv: 'Inled ny prövning', pl: 'Wszcznij ponowne badanie' },
    by,
    basis: [ul('12:19'), uf('7:8')],
    input: OpenReexamination,
    from: { ...onCase, decision: ['issued', 'served', 'final'] },
    requires: [],
    records: [
      setHold(
        () => 're-examination',
        () => 'decision on the re-examination',
      ),
    ],
  });

/** 22. Whoever set a stay lifts it. */
export const liftStay = (by: readonly Role[]) =>
  command<CaseFile, LiftStay>({
    name: 'lift-stay',
    title: { en: 'Lift a stay', sv: 'Häv inhibition', pl: 'Uchyl wstrzymanie' },
    by,
    basis: [ul('12:10'), ul('12:19'), uf('7:5 a')],
    input: LiftStay,
    from: { ...onCase, holds: ['limited', 'barred'] },
    requires: [isOwnStay],
    records: [record(holdLifted, ({ input }) => ({ number: input.hold, because: input.because }))],
  });
