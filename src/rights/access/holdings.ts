import type { SeenCase } from '../../cases/readers/case-reader';
import type { DisclosureReceipt } from '../../cases/readers/handover-reader';
import type { NoticeLine } from '../../cases/readers/notice-reader';
import type { JournalEntry } from '../../journal';
import type { PersonAnswer } from '../../persons/http/persons.answers';
import type { LogLine } from '../../read-log/store/read-log-reader';
import type { LimitInForce } from './limits-in-force';

export interface HeldCase {
  readonly seen: SeenCase;
  readonly journal: readonly JournalEntry[];
  readonly notices: readonly NoticeLine[];
  readonly disclosures: readonly DisclosureReceipt[];
}

/** An order as whoever carries it out keeps it. */
export interface HeldOrder {
  readonly number: number;
  readonly orderer: string;
  readonly destination: string;
  readonly status: string;
  readonly orderedAt: string;
  readonly notBefore: string;
  readonly notAfter: string;
  readonly custodyGround: string;
  readonly custodyReviewDueAt?: string;
  readonly departsAt?: string;
  readonly escorts?: number;
  readonly startedAt?: string;
  readonly endedAt?: string;
  readonly outcomeReason?: string;
}

/** What a carrier holds of a case in which it takes no other part. */
export interface HeldCarriage {
  readonly caseId: string;
  readonly orders: readonly HeldOrder[];
  readonly journal: readonly JournalEntry[];
  readonly notices: readonly NoticeLine[];
}

/** How long things are kept by an authority, in the words of the rule. */
export interface HeldFor {
  readonly title: string;
  readonly runsFrom: string;
  readonly period?: string;
  readonly basis: readonly string[];
}

/** All that an authority holds of a person, as it sees it: nothing of what only others hold. */
export interface Holdings {
  /** Without statements where the walls leave the authority none: whom a carrier has carried it knows no more. */
  readonly person: Pick<PersonAnswer, 'id' | 'statements' | 'restrictions'>;
  readonly cases: readonly HeldCase[];
  readonly carriages: readonly HeldCarriage[];
  readonly looks: readonly LogLine[];
  readonly retention: readonly HeldFor[];
  readonly limits: readonly LimitInForce[];
}
