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

export const costsServed = event<{ servedOn: string }, { receivedBy: string }>('costs-served', {
  title: { en: 'Decision on costs served', sv: 'Kostnadsbeslut delgivet', pl: 'Doręczono decyzję o kosztach' },
  apply: (facts, { payload }) => deciding(facts, { servedOn: payload.servedOn }),
});

export const costsAppealed = event<{ lodgedOn: string }>('costs-appealed', {
  title: { en: 'Decision on costs appealed', sv: 'Kostnadsbeslut överklagat', pl: 'Zaskarżono decyzję o kosztach' },
  apply: (facts, { payload }) => deciding(facts, { appealedOn: payload.lodgedOn }),
});

/** What was changed on appeal says its items anew. */
export const costsAppealRuled = event<
  { outcome: string; decidedOn: string; items?: CostDecision['items'] },
  { reasons: string }
>('costs-appeal-ruled', {
  title: {
    en: 'Appeal about costs ruled on',
    sv: 'Överklagandet om kostnader avgjort',
    pl: 'Rozstrzygnięto odwołanie o koszty',
  },
  apply: (facts, { payload: { outcome, items } }) =>
    deciding(facts, { appealOutcome: outcome, ...(items && { items }) }),
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

export const recoveryEvents = [
  costsEstimated,
  costsDecided,
  costsServed,
  costsAppealed,
  costsAppealRuled,
  costsFinal,
  costsSettled,
];

/** A decision on costs of which something is still to be paid. */
export const unpaidCosts = ({ recovery }: Transport): CostDecision | undefined =>
  recovery?.decision && recovery.decision.settled === undefined ? recovery.decision : undefined;

/** A decision on costs with an appeal that the second instance has not ruled on. */
export const appealedCosts = (facts: Transport): CostDecision | undefined => {
  const decided = unpaidCosts(facts);
  return decided?.appealedOn !== undefined && decided.appealOutcome === undefined ? decided : undefined;
};

const recovering = (facts: Transport, change: CostRecovery): Transport => ({
  ...facts,
  recovery: { ...facts.recovery, ...change },
});

const deciding = (facts: Transport, change: Partial<CostDecision>): Transport =>
  facts.recovery?.decision ? recovering(facts, { decision: { ...facts.recovery.decision, ...change } }) : facts;
