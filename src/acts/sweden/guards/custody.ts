import { Temporal } from 'temporal-polyfill';
import type { Guard } from '../../../kernel';
import type { CaseFile } from '../../../case-file';
import { ul } from '../../../law/sweden/acts';
import type { DecideDetention, ReviewDetention } from '../inputs/custody.inputs';
import { court, nobody, nobodyButRelease, responsibleAuthority, time } from './who';

const necessity = [responsibleAuthority];

export const riskOrChildRuleIsFound: Guard<CaseFile, DecideDetention> = {
  code: 'no-risk-found',
  refusal: {
    en: 'Detention on this ground needs a finding that the person may abscond, hide, hinder enforcement or commit crime.',
    sv: 'Förvar på denna grund kräver risk för att personen avviker, håller sig undan, hindrar verkställigheten eller begår brott.',
    pl: 'Detencja na tej podstawie wymaga ustalenia ryzyka ucieczki, ukrywania się, utrudniania wykonania lub przestępstwa.',
  },
  legalBasis: [ul('10:1'), ul('10:2')],
  whoCanClear: necessity,
  test: ({ input }) => input.ground === 'identity' || input.ground === 'inquiry' || input.riskFound,
};

export const supervisionWasConsidered: Guard<CaseFile, DecideDetention> = {
  code: 'supervision-not-considered',
  refusal: {
    en: 'Supervision must be considered first; detention is for when it does not suffice.',
    sv: 'Uppsikt ska övervägas först; förvar får användas när uppsikt inte är tillräcklig.',
    pl: 'Najpierw należy rozważyć środki alternatywne; detencja jest dopuszczalna, gdy nie wystarczają.',
  },
  legalBasis: [ul('1:8'), ul('10:6')],
  whoCanClear: necessity,
  test: ({ input }) => input.supervisionInsufficient,
};

export const childIsDetainedByTheChildRule: Guard<CaseFile, DecideDetention> = {
  code: 'child-ground-required',
  refusal: {
    en: 'A child may be detained only on the grounds for children, and an adult never on those.',
    sv: 'Ett barn får tas i förvar endast enligt reglerna för barn, och en vuxen aldrig enligt dem.',
    pl: 'Dziecko można umieścić w detencji tylko na podstawie dotyczącej dzieci, a dorosłego nigdy na niej.',
  },
  legalBasis: [ul('10:2'), ul('10:3')],
  whoCanClear: [nobody],
  test: ({ file, input }) => file.decision.person.minor === (input.ground === 'child'),
};

export const groundFitsTheDecision: Guard<CaseFile, DecideDetention> = {
  code: 'enforcement-ground-needs-enforceable-decision',
  refusal: {
    en: 'Detention to carry out enforcement needs a decision that can be enforced.',
    sv: 'Förvar för verkställighet kräver ett beslut som kan verkställas.',
    pl: 'Detencja w celu wykonania wymaga decyzji, którą można wykonać.',
  },
  legalBasis: [ul('10:1'), ul('12:7')],
  whoCanClear: [time, court],
  states: { decision: ['issued', 'served', 'final'] },
  test: ({ file: { decision }, input }) =>
    input.ground !== 'enforcement' || decision.state === 'final' || decision.enforceableFrom === 'issue',
};

export const orderIsPending: Guard<CaseFile> = {
  code: 'no-detention-order',
  refusal: {
    en: 'There is no detention order waiting to be carried out.',
    sv: 'Det finns inget förvarsbeslut som väntar på att verkställas.',
    pl: 'Nie ma zarządzenia o detencji oczekującego na wykonanie.',
  },
  legalBasis: [ul('10:12'), ul('10:18')],
  whoCanClear: necessity,
  test: ({ file }) => file.custody.pendingOrder !== undefined,
};

export const hearingWasHeld: Guard<CaseFile, ReviewDetention> = {
  code: 'oral-hearing-missing',
  refusal: {
    en: 'A review of detention needs an oral hearing before the decision.',
    sv: 'Omprövning av förvar ska föregås av muntlig förhandling.',
    pl: 'Kontrolę detencji musi poprzedzić rozprawa ustna.',
  },
  legalBasis: [ul('10:11')],
  whoCanClear: necessity,
  test: ({ input }) => input.oralHearing,
};

const notPast = (dueAt: string | undefined, now: Temporal.Instant): boolean | undefined =>
  dueAt === undefined ? undefined : Temporal.Instant.compare(now, dueAt) <= 0;

/** A review after its last day cannot mend an order that has already lapsed (MIG 2013:7). */
export const reviewIsInTime: Guard<CaseFile> = {
  code: 'review-too-late',
  refusal: {
    en: 'The last day for the review has passed: the order has lapsed and cannot be continued.',
    sv: 'Sista dag för omprövning har passerat: beslutet har upphört att gälla och kan inte fortsätta.',
    pl: 'Termin kontroli minął: zarządzenie wygasło i nie można go kontynuować.',
  },
  legalBasis: [ul('10:9'), ul('10:10')],
  whoCanClear: [nobodyButRelease],
  // Where the law gives hours or a few days, the cap is the only clock that a review can be late for.
  test: ({ file: { deadlines }, now }) =>
    notPast((deadlines['se.detention.review'] ?? deadlines['se.detention.cap'])?.dueAt, now),
};

export const holdCanBeProlonged: Guard<CaseFile> = {
  code: 'hold-already-prolonged',
  refusal: {
    en: 'Police custody can be prolonged once, before it ends.',
    sv: 'Omhändertagandet kan förlängas en gång, innan det upphör.',
    pl: 'Zatrzymanie można przedłużyć raz, przed jego końcem.',
  },
  legalBasis: [ul('9:12')],
  whoCanClear: [nobody],
  test: ({ file, now }) =>
    file.custody.holdProlonged !== true && notPast(file.deadlines['se.custody.hold']?.dueAt, now),
};

/** The clock acts only on what has really passed. */
export const deadlineHasPassed = (key: string, legalBasis: Guard<CaseFile>['legalBasis']): Guard<CaseFile> => ({
  code: 'deadline-still-running',
  refusal: {
    en: 'The deadline has not passed.',
    sv: 'Tidsfristen har inte löpt ut.',
    pl: 'Termin jeszcze nie upłynął.',
  },
  legalBasis,
  whoCanClear: [time],
  test: ({ file, now }) => {
    const running = file.deadlines[key];
    if (!running) return false;
    return Temporal.Instant.compare(now, running.dueAt) > 0 ? true : { clearsOn: running.dueAt };
  },
});
