/** What the state wants back for a removal by force, and from whom. Sums in minor units of the currency; civil dates. */
export interface CostRecovery {
  /** What a deposit is to secure, as estimated at admission. */
  readonly estimate?: { readonly on: string; readonly amount: number; readonly currency: string };
  readonly decision?: CostDecision;
}

export interface RecoverableItem {
  readonly item: string;
  readonly amount: number;
  /** Of custody: where, by a code of the country's list, and for how many days. */
  readonly place?: string;
  readonly days?: number;
}

export interface CostDecision {
  readonly reference: string;
  readonly decidedOn: string;
  /** Who pays, by codes of the country's list; several are liable together. */
  readonly payers: readonly string[];
  readonly items: readonly RecoverableItem[];
  readonly currency: string;
  readonly servedOn?: string;
  readonly appealedOn?: string;
  /** Code of what the second instance said; the appeal is pending where left out. */
  readonly appealOutcome?: string;
  readonly finalOn?: string;
  /** How the claim ended: paid, borne by the state, or too old. */
  readonly settled?: { readonly on: string; readonly how: 'paid' | 'state-budget' | 'barred' | 'annulled' };
}
