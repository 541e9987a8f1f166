import type { JournalRow } from '../../../../src/journal';
import type { RowsOfCase } from '../../../integration/walls/rows';

interface Hanging {
  readonly case_id: string;
  readonly number: number;
}
export interface DeadlineRow extends Hanging {
  readonly key: string;
  readonly owner: string;
  readonly status: string;
  readonly due_at: Date;
}
export interface HandoverRow extends Hanging {
  readonly from_authority: string;
  readonly to_authority: string;
  readonly status: string;
}

/** A case as the owner of the tables finds it, whole. */
export interface WholeCase extends RowsOfCase {
  readonly journal: readonly JournalRow[];
  readonly deadlines: readonly DeadlineRow[];
  readonly handovers: readonly HandoverRow[];
  /** Kinds of what is said of the person. */
  readonly statements: readonly string[];
  /** The names by which the person is known, the first one first. */
  readonly names: readonly string[];
}
