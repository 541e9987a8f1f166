import type { RegisterDecision, RegisterRefusalOfEntry } from '../../acts/sweden/decision/inputs/decision.inputs';
import { courtRegistrar } from '../../agencies/courts/courts.roles';
import { decisionMaker } from '../../agencies/migrationsverket/migrationsverket.roles';
import { borderOfficer } from '../../agencies/polisen/polisen.roles';
import type { Dice } from '../dice';
import { give, type Plot } from '../plot';

/** What a case is opened with; its own person and reference take their place when it becomes a case. */
export const nobody = { personId: '00000000-0000-7000-8000-000000000000', reference: 'SEED-0' };

const destinations = [
  'ALB',
  'ARM',
  'DZA',
  'EGY',
  'GEO',
  'IND',
  'IRQ',
  'MAR',
  'NGA',
  'PAK',
  'SRB',
  'TUN',
  'VNM',
] as const;

const termsOf = (today: string, dice: Dice) => ({
  ...nobody,
  decidedOn: today,
  destinations: [dice.oneOf(destinations)],
  person: { freeMovement: false, minor: false, unaccompanied: false },
});

const yearsAfter = (day: string, years: number) => `${String(Number(day.slice(0, 4)) + years)}-03-01`;

/** Migrationsverket decides; four of five get a period for voluntary departure. */
export function* byMigrationsverket(today: string, dice: Dice): Plot {
  const terms = termsOf(today, dice);
  const kind = dice.chance(0.85) ? 'expulsion' : 'refusal-of-entry';
  const usual = kind === 'expulsion' ? 4 : 2;
  const period: Partial<RegisterDecision> = dice.chance(0.8)
    ? dice.chance(0.9)
      ? { departureWeeks: usual }
      : { departureWeeks: usual + 2, longerPeriodBecause: 'school-term' }
    : {
        noPeriodGround: 'risk-of-absconding',
        abscondingFacts: ['1'],
        periodAssessment: 'Has left the address that was given, twice.',
        entryBan: { years: dice.whole(1, 3), ground: 'no-period' },
      };
  const minor = dice.chance(0.1);
  return yield* give<RegisterDecision>(decisionMaker, 'register-decision', {
    ...terms,
    kind,
    person: { ...terms.person, minor, ...(minor && { adultFrom: yearsAfter(today, dice.whole(2, 12)) }) },
    ...(minor && {
      bestInterests: 'Stays with both parents; school and health have been looked into.',
      childHeard: 'heard' as const,
    }),
    ...period,
  });
}

/** The police refuse entry at the border. */
export function* byPolice(today: string, dice: Dice): Plot {
  const input = termsOf(today, dice);
  return yield* give<RegisterRefusalOfEntry>(borderOfficer, 'register-refusal-of-entry', input);
}

/** A court expels for crime; its ban is long. */
export function* byCourt(today: string, dice: Dice): Plot {
  const [years, penalValue] = dice.oneOf([[5, 'under-one-year'] as const, [10, 'one-to-two-years'] as const]);
  const input = { ...termsOf(today, dice), entryBan: { years, penalValue, ground: 'crime' as const } };
  return yield* give(courtRegistrar, 'register-criminal-expulsion', input);
}
