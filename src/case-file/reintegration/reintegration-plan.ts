/** In what way help to begin anew is given. */
export const planItemKinds = [
  'business',
  'education',
  'training',
  'medical',
  'subsidised-job',
  'housing',
  'psychosocial',
  'family-tracing',
  'onward-transport',
  'temporary-shelter',
] as const;
export type PlanItemKind = (typeof planItemKinds)[number];

/** One thing of a plan. What it is and from whom it is bought is sealed. */
export interface PlanItem {
  readonly number: number;
  readonly kind: string;
  /** In whole units of the currency of the plan. */
  readonly amount: number;
}

/** One payment for one thing of the plan. */
export interface Tranche {
  readonly number: number;
  /** Number of the item of the plan. */
  readonly item: number;
  readonly amount: number;
  readonly paidOn: string;
  /** Day on which the proof of what it was used for came in. */
  readonly receiptOn?: string;
}

/** What somebody who was asked after the return said: by telephone or at a visit. */
export interface Survey {
  readonly number: number;
  readonly on: string;
  readonly by: 'telephone' | 'visit';
  /** From 0 to 100, in hundredths of the scale of the survey. */
  readonly economic: number;
  readonly social: number;
  readonly psychosocial: number;
}

/** A case of the common tool: what kind, when it was made and what became of it. */
export interface ReintegrationCase {
  readonly kind: 'standard' | 'retroactive' | 'blank';
  readonly support: string;
  /** The body abroad that helps. */
  readonly partner: string;
  readonly openedOn: string;
  readonly departureOn?: string;
  readonly familySize: number;
  readonly returnKind: 'voluntary' | 'forced';
  readonly needs: readonly string[];
  readonly consentOn?: string;
  readonly status: 'registered' | 'sent' | 'accepted' | 'rejected';
  readonly answeredOn?: string;
}

export const paidFor = (tranches: readonly Tranche[], item?: number): number =>
  tranches.filter(one => item === undefined || one.item === item).reduce((sum, { amount }) => sum + amount, 0);

export const costOf = (items: readonly PlanItem[]): number => items.reduce((sum, { amount }) => sum + amount, 0);
