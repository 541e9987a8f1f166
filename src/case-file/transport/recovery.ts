import { eventOf } from '../../kernel';
import { transport, type Transport } from './facts';
import type { CostDecision, CostRecovery } from './recovery-facts';

const event = eventOf(transport);

export const costsEstimated = event<{ on: string; amount: number; currency: string }, { reckoning: string }>(
  'costs-estimated',
  {
    title: { en: 'Costs of the return estimated', sv: 'Kostnader beräknade', pl: 'Oszacowano koszty' },
    apply: (facts, { payload }) => recovering(facts, { estimate: payload }),
  },
);

export type CostsDecided = Pick<CostDecision, 'reference' | 'decidedOn' | 'payers' | 'items' | 'currency'>;

export const costsDecided = event<CostsDecided, { reasons: string; payersNamed?: string }>('costs-decided', {
  title: { en: 'Costs of the return decided', sv: 'Kostnadsbeslut fattat', pl: 'Wydano decyzję o kosztach' },
  apply: (facts, { payload }) => recovering(facts, { decision: payload }),
});

export const costsAppealed = event<{ lodgedOn: string }>('costs-appealed', {
  title: { en: 'Decision on costs appealed', sv: 'Kostnadsbeslut överklagat', pl: 'Zaskarżono decyzję o kosztach' },
  apply: (facts, { payload }) => deciding(facts, { appealedOn: payload.lodgedOn }),
});

export const costsFinal = event<{ finalOn: string }>('costs-final', {
  title: { en: 'Decision on costs is final', sv: 'Kostnadsbeslutet är slutligt', pl: 'Decyzja o kosztach ostateczna' },
  apply: (facts, { payload }) => deciding(facts, { finalOn: payload.finalOn }),
});

type Settled = NonNullable<CostDecision['settled']>;

export const costsSettled = event<Settled>('costs-settled', {
  title: { en: 'Claim for costs ended', sv: 'Kostnadskravet avslutat', pl: 'Zakończono dochodzenie kosztów' },
  apply: (facts, { payload }) => deciding(facts, { settled: payload }),
});

export const recoveryEvents = [costsEstimated, costsDecided, costsAppealed, costsFinal, costsSettled];

/** A decision on costs of which something is still to be paid. */
export const unpaidCosts = ({ recovery }: Transport): CostDecision | undefined =>
  recovery?.decision && recovery.decision.settled === undefined ? recovery.decision : undefined;

const recovering = (facts: Transport, change: CostRecovery): Transport => ({
  ...facts,
  recovery: { ...facts.recovery, ...change },
});

const deciding = (facts: Transport, change: Partial<CostDecision>): Transport =>
  facts.recovery?.decision ? recovering(facts, { decision: { ...facts.recovery.decision, ...change } }) : facts;
