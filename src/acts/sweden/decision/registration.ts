import { record, type Effect } from '../../../kernel';
import {
  decisionIssued,
  guardianAppointed,
  identityFound,
  receptionVerified,
  type Assessments,
  type CaseFile,
  type DecisionIssued,
  type GuardianName,
} from '../../../case-file';
import { adultAgeIsKnown, bestInterestsAreAssessed, childIsHeard } from '../child/guards/child';
import type { DecisionTerms, PeriodTerms } from './inputs/decision-terms.inputs';
import { tell } from '../notices/tell';

type Kind = Pick<DecisionIssued, 'kind' | 'enforceableFrom' | 'track' | 'atBorder' | 'transferUnder'>;

/** The decision itself; what was weighed about the person is sealed. */
export const issued = <I extends DecisionTerms>(kindOf: (input: I) => Kind): Effect<CaseFile, I> =>
  record<CaseFile, I, DecisionIssued, Assessments | undefined>(
    decisionIssued,
    ({ input }) => ({
      ...kindOf(input),
      personId: input.personId,
      decidedOn: input.decidedOn,
      reference: input.reference,
      destinations: input.destinations,
      securityMatter: input.securityMatter === true,
      person: {
        freeMovement: input.person.freeMovement,
        minor: input.person.minor,
        unaccompanied: input.person.unaccompanied,
        ...(input.person.adultFrom !== undefined && { adultFrom: input.person.adultFrom }),
      },
      ...(input.childHeard !== undefined && { childHeard: input.childHeard }),
    }),
    {
      sealed: ({ input }) => {
        const { periodAssessment: period, bestInterests } = input as DecisionTerms & Partial<PeriodTerms>;
        return period === undefined && bestInterests === undefined
          ? undefined
          : { ...(period !== undefined && { period }), ...(bestInterests !== undefined && { bestInterests }) };
      },
    },
  );

/** What was arranged for an unaccompanied child before the decision. */
export const careIfArranged = <I extends DecisionTerms>(): Effect<CaseFile, I>[] => [
  record<CaseFile, I, { appointedOn: string }, GuardianName>(
    guardianAppointed,
    ({ input }) => ({ appointedOn: input.guardianAppointedOn ?? '' }),
    { provided: ({ input }) => input.guardianAppointedOn !== undefined },
  ),
  record<CaseFile, I, { kind: string; verifiedOn: string }, { evidence: string }>(
    receptionVerified,
    ({ input: { reception } }) => ({ kind: reception?.kind ?? '', verifiedOn: reception?.verifiedOn ?? '' }),
    {
      provided: ({ input }) => input.reception !== undefined,
      sealed: ({ input }) => ({ evidence: input.reception?.evidence ?? '' }),
    },
  ),
];

type PeriodChoice = Pick<PeriodTerms, 'departureWeeks' | 'longerPeriodBecause' | 'noPeriodGround' | 'abscondingFacts'>;

export const grantedPeriod = ({ departureWeeks: weeks = 0, longerPeriodBecause: because }: PeriodChoice) => ({
  weeks,
  ...(because !== undefined && { because }),
});

export const refusedPeriod = ({ noPeriodGround, abscondingFacts: facts }: PeriodChoice, otherwise = '') => ({
  ground: noPeriodGround ?? otherwise,
  ...(facts !== undefined && { facts }),
});

export const identityClaimed = <I>(): Effect<CaseFile, I> =>
  record(identityFound, () => ({ finding: 'claimed' as const, evidence: 'own-statement' }));

/** UF 7:4: the police keep the alerts, and are told of every ban that another authority imposes. */
export const policeLearnOfBan = <I extends DecisionTerms>(): Effect<CaseFile, I>[] =>
  tell<I>(
    'ban-imposed',
    () => 'se.polisen',
    ({ input }) => input.entryBan !== undefined,
  );

/** What is asked wherever somebody who is a child is decided about. */
export const childRules = [adultAgeIsKnown, bestInterestsAreAssessed, childIsHeard];
