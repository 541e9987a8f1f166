export const operationStatuses = ['planned', 'carried-out', 'cancelled'] as const;
/** A joint operation is shared with other countries. */
export const operationKinds = ['group', 'charter', 'joint'] as const;
export const operationCarriers = [
  'scheduled-flight',
  'chartered-flight',
  'state-aircraft',
  'ferry',
  'train',
  'road',
] as const;
export const operationChangeKinds = ['created', 'changed', 'carried-out', 'cancelled', 'costs-recorded'] as const;
export const operationCancelReasons = [
  'destination-refused',
  'carrier',
  'stays-of-enforcement',
  'too-few-persons',
  'security',
  'technical',
  'other',
] as const;

export type OperationStatus = (typeof operationStatuses)[number];

/** States of an order in which its person had a place that was used. */
const travelled: readonly string[] = ['underway', 'completed', 'aborted', 'refused-at-arrival'];

export interface Money {
  readonly amount: number;
  readonly currency: string;
}

export interface Total extends Money {
  /** How many persons share it: those who set out. */
  readonly persons: number;
  /** What falls on each, in whole minor units; absent while nobody has set out. */
  readonly share?: number;
  /** Minor units that do not divide; nobody is charged for them. */
  readonly remainder?: number;
}

/** What an operation cost by currency, and what falls on each person who set out. */
export function totalsOf(costs: readonly Money[], orders: readonly { readonly status: string }[]): readonly Total[] {
  const persons = orders.filter(({ status }) => travelled.includes(status)).length;
  const sums = new Map<string, number>();
  for (const { amount, currency } of costs) sums.set(currency, (sums.get(currency) ?? 0) + amount);
  return [...sums].map(([currency, amount]) => ({
    ...{ amount, currency, persons },
    ...(persons > 0 && { share: Math.floor(amount / persons), remainder: amount % persons }),
  }));
}

/** How many orders have come to each state. */
export function outcomesOf(orders: readonly { readonly status: string }[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { status } of orders) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
}
