import type { Bearer } from './token';
import type { ReviewOrder } from './review';

export interface PageOrder {
  readonly dueAt: string;
  readonly id: string;
  readonly limit: number;
}

/** What every floor does; they differ in how often they ask the database. */
export interface FloorService {
  review(order: ReviewOrder, bearer: Bearer): Promise<{ readonly version: number; readonly body: string }>;
  read(caseId: string, bearer: Bearer): Promise<string>;
  /** A page of a worklist, and the line that says who was shown which cases. */
  page(order: PageOrder, bearer: Bearer): Promise<string>;
}

/** Raised where the floor would answer that it was not possible. */
export class FloorRefusal extends Error {
  override readonly name = 'FloorRefusal';
}

export const lineColumns = `c.id, c.country, c.reference, c.person_id, c.version, c.accountable, c.next_due_at, c.opened_at,
  c.changed_at, c.closed_at, c.decision_state, c.remedy_state, c.departure_period_state, c.responsibility_state,
  c.whereabouts_state, c.custody_state, c.identity_state, c.travel_document_state, c.holds_state, c.transport_state,
  c.entry_ban_state`;
export const caseColumns = `c.id, c.country, c.reference, c.person_id, c.procedure_version, c.version, c.accountable,
  c.next_due_at, c.opened_at, c.changed_at, c.closed_at, c.file`;
