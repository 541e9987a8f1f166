/** What a table says of people. A new table takes its line here, and where it is `erased` its row in `erasure_roads`. */
type Holding =
  /** What people wrote, or who somebody is: erasure takes it away. */
  | 'erased'
  /** Codes, days and ids, of which nothing is left to say who is meant once identities are erased. */
  | 'codes-and-ids'
  /** Nothing of anybody whom a case is about. */
  | 'nothing';

export const holdings: Readonly<Record<string, Holding>> = {
  access_alerts: 'nothing',
  access_regimes: 'nothing',
  access_limits: 'codes-and-ids',
  appeals: 'codes-and-ids',
  break_glass: 'erased',
  case_access: 'nothing',
  case_assignments: 'erased',
  case_grants: 'erased',
  case_protections: 'erased',
  cases: 'codes-and-ids',
  checkpoints: 'nothing',
  country_profiles: 'nothing',
  custody_spells: 'codes-and-ids',
  data_protection_notices: 'codes-and-ids',
  data_subject_requests: 'codes-and-ids',
  deadlines: 'codes-and-ids',
  declared_relations: 'codes-and-ids',
  destruction_items: 'codes-and-ids',
  destruction_lists: 'nothing',
  disclosures: 'codes-and-ids',
  document_requests: 'codes-and-ids',
  erasure_receipts: 'codes-and-ids',
  erasure_roads: 'nothing',
  handovers: 'codes-and-ids',
  idempotency_keys: 'erased',
  information_campaigns: 'nothing',
  journal: 'codes-and-ids',
  journal_sealed: 'erased',
  legal_holds: 'codes-and-ids',
  // Of officers and their absence, never of whom a case is about.
  mandates: 'nothing',
  notices: 'codes-and-ids',
  operation_changes: 'nothing',
  operation_costs: 'nothing',
  operations: 'nothing',
  person_assertions: 'erased',
  person_search_keys: 'erased',
  persons: 'codes-and-ids',
  public_interest_persons: 'codes-and-ids',
  read_log: 'codes-and-ids',
  read_log_blocks: 'nothing',
  read_log_reasons: 'erased',
  read_log_removals: 'nothing',
  rectifications: 'codes-and-ids',
  restriction_exceptions: 'codes-and-ids',
  restrictions: 'codes-and-ids',
  retention_periods: 'nothing',
  rights_erasures: 'codes-and-ids',
  rights_texts: 'erased',
  spent_proofs: 'nothing',
  subject_access_contents: 'erased',
  subject_access_exports: 'codes-and-ids',
  transport_orders: 'codes-and-ids',
  // Positions in the feed, for a month.
  webhook_deliveries: 'codes-and-ids',
  webhook_secrets: 'nothing',
  webhooks: 'nothing',
};
