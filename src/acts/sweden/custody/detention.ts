import { command, record, type Role } from '../../../kernel';
import {
  detentionOrdered,
  detentionReviewed,
  detentionStarted,
  releaseOrdered,
  supervisionOrdered,
  type CaseFile,
} from '../../../case-file';
import { returnDirective } from '../../../law/eu/acts';
import { mig, ul } from '../../../law/sweden/acts';
import { bestInterestsAreAssessed } from '../child/guards/child';
import { childIsProtected } from './guards/child-detention';
import { notBeforeTheMeasure } from './guards/custody';
import { openCustodyAppeal } from './guards/custody-appeal';
import { isCustodyAuthority, keepsThePerson } from './guards/custody-authority';
import {
  detentionRestsOnItsOwnGround,
  groundFitsTheDecision,
  groundReallyChanges,
  noReleaseIsDue,
  noReleaseIsOrdered,
  orderIsPending,
  orderRestsOnItsOwnGround,
  riskIsFound,
  supervisionWasConsidered,
} from './guards/detention';
import {
  groundHasTimeLeft,
  hearingWasHeld,
  papersWereSought,
  prospectRemains,
  reviewIsInTime,
  supervisionIsDescribed,
} from './guards/detention-review';
import { noPeriodIsRunning } from '../transport/guards/enforceability';
import { DecideDetention, ExecuteDetention, ReviewDetention } from './inputs/custody.inputs';
import { tell } from '../notices/tell';
import { beginningOf } from '../time';

const onCase = { responsibility: ['held', 'in-transit'] } as const;
const standing = ['issued', 'served', 'final'] as const;
const mayBeDetained = ['at-liberty', 'held', 'detained', 'supervised'] as const;

/** What an order must meet, whoever is competent for it. */
export const orderIsLawful = [
  noPeriodIsRunning,
  groundFitsTheDecision,
  groundReallyChanges,
  orderRestsOnItsOwnGround,
  riskIsFound,
  supervisionWasConsidered,
  ...childIsProtected,
  noReleaseIsOrdered,
  notBeforeTheMeasure<DecideDetention>(({ startedAt }) => startedAt),
];

/** The order, and its start where the person is deprived of liberty already. */
export const orderIsRecorded = (urgentFor: (file: CaseFile) => string | undefined = () => undefined) => [
  record<CaseFile, DecideDetention, Parameters<typeof detentionOrdered.apply>[1]['payload'], object>(
    detentionOrdered,
    ({ file, input: { ground, decidedOn, change, document, alternatives, oralHearing } }) => {
      const competent = urgentFor(file);
      return {
        ...{ ground, decidedOn, document, alternatives },
        ...(change && { change }),
        ...(oralHearing !== undefined && { oralHearing }),
        ...(competent !== undefined && { urgentFor: competent }),
      };
    },
    {
      sealed: ({ input: { reasons, legalReasons, bestInterests } }) => ({
        ...{ reasons, legalReasons },
        ...(bestInterests !== undefined && { bestInterests }),
      }),
    },
  ),
  record<CaseFile, DecideDetention, Parameters<typeof detentionStarted.apply>[1]['payload'], never>(
    detentionStarted,
    ({ input }) => ({ ground: input.ground, startedAt: input.startedAt ?? '' }),
    { provided: ({ input }) => input.startedAt !== undefined },
  ),
];

/** 16. An order with its ground; it begins to run when it is carried out, which may be later. */
export const decideDetention = (by: readonly Role[]) =>
  command<CaseFile, DecideDetention>({
    name: 'decide-detention',
    title: { en: 'Order detention', sv: 'Besluta om förvar', pl: 'Zarządź detencję' },
    by,
    basis: [ul('10:1'), ul('10:2'), ul('10:12'), ul('10:13'), ul('1:8'), returnDirective('art. 15(1)–(2)')],
    advice: {
      en: 'When milder measures do not suffice: have the ground, the risk and the weighed alternatives in writing. The clocks run from actual detention; for somebody detained already, an order on another ground starts new ones.',
      sv: 'När mindre ingripande åtgärder inte räcker: ha grund, risk och övervägda alternativ skriftligt. Tiderna löper från det faktiska förvaret; för den som redan är i förvar börjar nya tider med en ny grund.',
      pl: 'Gdy łagodniejsze środki nie wystarczają: podstawa, ryzyko i rozważone środki muszą być na piśmie. Terminy biegną od faktycznej detencji; nowa podstawa wobec osoby już zatrzymanej rozpoczyna nowe.',
    },
    input: DecideDetention,
    from: { ...onCase, custody: mayBeDetained, decision: standing },
    requires: [isCustodyAuthority, ...orderIsLawful],
    occurred: input => input.startedAt ?? beginningOf(input.decidedOn),
    records: orderIsRecorded(),
  });

/** 16. Every clock of detention runs from actual detention, not from the order (MIG 2013:7). */
export const executeDetention = (by: readonly Role[]) =>
  command<CaseFile, ExecuteDetention>({
    name: 'execute-detention',
    title: {
      en: 'Record that detention began',
      sv: 'Registrera att förvaret verkställts',
      pl: 'Odnotuj rozpoczęcie detencji',
    },
    by,
    basis: [ul('10:18'), ul('10:19'), ul('10:9'), mig('2013:7')],
    advice: {
      en: 'When an order is carried out: give the minute at which the person came into detention. Review and longest time are counted from it.',
      sv: 'När ett beslut verkställs: ange minuten då personen togs i förvar. Omprövning och längsta tid räknas därifrån.',
      pl: 'Przy wykonaniu zarządzenia: należy podać minutę rozpoczęcia detencji. Od niej liczy się kontrolę i najdłuższy czas.',
    },
    input: ExecuteDetention,
    from: { ...onCase, custody: mayBeDetained, whereabouts: 'known', decision: standing },
    requires: [
      keepsThePerson,
      orderIsPending,
      noPeriodIsRunning,
      noReleaseIsOrdered,
      notBeforeTheMeasure<ExecuteDetention>(({ startedAt }) => startedAt),
    ],
    occurred: input => input.startedAt,
    records: [
      record(detentionStarted, ({ file, input }) => ({
        ground: file.custody.pendingOrder?.ground ?? 'enforcement',
        startedAt: input.startedAt,
      })),
    ],
  });

/** 17. Each review needs an oral hearing, in time; a late one cannot mend a lapsed order. */
export const reviewDetention = (by: readonly Role[]) =>
  command<CaseFile, ReviewDetention>({
    name: 'review-detention',
    title: { en: 'Review detention', sv: 'Ompröva förvar', pl: 'Przeprowadź kontrolę detencji' },
    by,
    basis: [ul('10:4'), ul('10:9'), ul('10:11'), ul('10:13'), returnDirective('art. 15(3)–(6)')],
    advice: {
      en: 'Before the last day, after an oral hearing: say what was done, what is in prospect, and why milder measures do not suffice. The outcome is continued detention, supervision instead, or release.',
      sv: 'Före sista dagen, efter muntlig förhandling: ange vad som gjorts, vilka utsikter som finns och varför mildare åtgärder inte räcker. Utgången är fortsatt förvar, uppsikt i stället eller frigivning.',
      pl: 'Przed ostatnim dniem, po rozprawie: co zrobiono, jakie są perspektywy i dlaczego łagodniejsze środki nie wystarczają. Wynik: dalsza detencja, dozór albo zwolnienie.',
    },
    input: ReviewDetention,
    from: { ...onCase, custody: 'detained', decision: standing },
    requires: [
      isCustodyAuthority,
      hearingWasHeld,
      reviewIsInTime,
      prospectRemains,
      papersWereSought,
      groundHasTimeLeft,
      detentionRestsOnItsOwnGround,
      noReleaseIsDue,
      supervisionIsDescribed,
      bestInterestsAreAssessed,
    ],
    occurred: input => beginningOf(input.heldOn),
    records: [
      record(
        detentionReviewed,
        ({ input: { heldOn, oralHearing, document, alternatives, prolongation, outcome } }) => ({
          ...{ heldOn, oralHearing, document, alternatives },
          ...(prolongation && { prolongation }),
          ...(outcome && { outcome }),
        }),
        {
          sealed: ({ input: { reasons, legalReasons, prospect, bestInterests } }) => ({
            ...{ reasons, legalReasons, prospect },
            ...(bestInterests !== undefined && { bestInterests }),
          }),
        },
      ),
      ...tell<ReviewDetention>('detention-reviewed-during-appeal', ({ file }) =>
        openCustodyAppeal(file) ? 'se.migrationsdomstol' : undefined,
      ),
      record(releaseOrdered, ({ now }) => ({ orderedAt: now.toString({ fractionalSecondDigits: 3 }) }), {
        provided: ({ input }) => input.outcome === 'released',
        sealed: ({ input: { reasons, legalReasons } }) => ({ reasons, legalReasons }),
      }),
      record(
        supervisionOrdered,
        ({ input: { startedAt, duties, document } }) => ({
          startedAt: startedAt ?? '',
          duties: duties ?? [],
          document,
        }),
        {
          provided: ({ input }) => input.outcome === 'supervision',
          sealed: ({ input: { reasons, legalReasons, reporting } }) => ({
            ...{ reasons, legalReasons },
            reporting: reporting ?? '',
          }),
        },
      ),
    ],
  });
