import { eventOf } from '../kernel';
import { decision } from './decision';

/** What is known of a person who is, or was taken to be, a child. Names and reasons are sealed. */
const event = eventOf(decision);

export const receptionVerified = event<{ kind: string; verifiedOn: string }, { evidence: string }>(
  'reception-verified',
  {
    title: {
      en: 'Reception of the child verified',
      sv: 'Mottagandet av barnet säkerställt',
      pl: 'Potwierdzono przyjęcie dziecka',
    },
    apply: facts => ({ ...facts, receptionVerified: true }),
  },
);

export const receptionWithdrawn = event<{ withdrawnOn: string; because: string }, { note: string }>(
  'reception-withdrawn',
  {
    title: {
      en: 'Reception of the child is no longer assured',
      sv: 'Mottagandet av barnet är inte längre säkerställt',
      pl: 'Przyjęcie dziecka nie jest już zapewnione',
    },
    apply: facts => ({ ...facts, receptionVerified: false }),
  },
);

/** A registration tells only since when; the name follows with the guardian’s own papers. */
export type GuardianName = { name: string } | undefined;

export const guardianAppointed = event<{ appointedOn: string }, GuardianName>('guardian-appointed', {
  title: { en: 'Guardian appointed', sv: 'God man förordnad', pl: 'Ustanowiono opiekuna' },
  apply: (facts, { payload }) => ({ ...facts, guardian: { appointedOn: payload.appointedOn } }),
});

/** The court that appoints guardians is asked; until it has answered, nobody speaks for the child. */
export const guardianRequested = event<{ requestedOn: string }, { court: string }>('guardian-requested', {
  title: { en: 'Guardian applied for', sv: 'Ställföreträdare begärd', pl: 'Wystąpiono o ustanowienie kuratora' },
  apply: (facts, { payload }) => ({ ...facts, guardianRequestedOn: payload.requestedOn }),
});

export const bestInterestsAssessed = event<{ on: string; inFavourOfReturn: boolean }, { reasons: string }>(
  'best-interests-assessed',
  {
    title: {
      en: 'Best interests of the child assessed',
      sv: 'Barnets bästa bedömt',
      pl: 'Oceniono dobro dziecka',
    },
    apply: (facts, { payload }) => ({ ...facts, bestInterests: payload }),
  },
);

export const guardianshipEnded = event<{ endedOn: string; because: string }>('guardianship-ended', {
  title: { en: 'Guardianship ended', sv: 'God man entledigad', pl: 'Ustała opieka' },
  apply: (facts, { payload }) =>
    facts.guardian ? { ...facts, guardian: { ...facts.guardian, endedOn: payload.endedOn } } : facts,
});

export interface AgeAssessed {
  readonly assessedOn: string;
  readonly result: 'minor' | 'adult';
  readonly source: string;
  readonly adultFrom?: string;
  readonly unaccompanied: boolean;
  /** Of a medical test: the day of the consent to it, and its margin of error. */
  readonly consentedOn?: string;
  readonly marginMonths?: number;
}

export const ageAssessed = event<AgeAssessed, { reasons: string }>('age-assessed', {
  title: { en: 'Age assessed', sv: 'Ålder bedömd', pl: 'Oceniono wiek' },
  apply: (facts, { payload: { result, source, adultFrom, unaccompanied, consentedOn, marginMonths } }) => {
    const { adultFrom: _, ...person } = facts.person;
    return {
      ...facts,
      ageAssessedBy: source,
      ...(consentedOn !== undefined && marginMonths !== undefined && { ageTest: { consentedOn, marginMonths } }),
      person: {
        ...person,
        minor: result === 'minor',
        unaccompanied: result === 'minor' && unaccompanied,
        ...(result === 'minor' && adultFrom !== undefined && { adultFrom }),
      },
    };
  },
});

export const cameOfAge = event<{ on: string }>('came-of-age', {
  title: { en: 'Came of age', sv: 'Blev myndig', pl: 'Osiągnięto pełnoletność' },
  apply: facts => ({ ...facts, person: { ...facts.person, minor: false, unaccompanied: false } }),
});

export const childEvents = [
  receptionVerified,
  receptionWithdrawn,
  guardianAppointed,
  guardianRequested,
  bestInterestsAssessed,
  guardianshipEnded,
  ageAssessed,
  cameOfAge,
];
