import type { RegisterDecision, RegisterRefusalOfEntry } from '../../acts/sweden/inputs/decision.inputs';
import { courtRegistrar } from '../../agencies/courts/courts.roles';
import { decisionMaker } from '../../agencies/migrationsverket/migrationsverket.roles';
import { borderOfficer } from '../../agencies/polisen/polisen.roles';
import type { Dice } from '../dice';
import { give, type Plot } from '../plot';

/** What a case is opened with; its own person and reference take their place when it becomes a case. */
export const nobody = { personId: '00000000-0000-7000-8000-000000000000', reference: 'not yet given' };

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

/** Migrationsverket decides; four of five get a period for voluntary departure. */
export function* byMigrationsverket(today: string, dice: Dice): Plot {
  const terms = termsOf(today, dice);
  const period: Partial<RegisterDecision> = dice.chance(0.8)
    ? { departureWeeks: dice.oneOf([2, 3, 4, 4, 4]) }
    : { noPeriodGround: 'risk-of-absconding', entryBan: { years: dice.whole(1, 3), ground: 'no-period' } };
  const minor = dice.chance(0.1);
  return yield* give<RegisterDecision>(decisionMaker, 'register-decision', {
    ...terms,
    kind: dice.chance(0.85) ? 'expulsion' : 'refusal-of-entry',
    person: { ...terms.person, minor },
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
  const input = { ...termsOf(today, dice), entryBan: { years: dice.oneOf([5, 10]), ground: 'crime' as const } };
  return yield* give(courtRegistrar, 'register-criminal-expulsion', input);
}
