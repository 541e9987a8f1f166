import { Inject, Injectable } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { SETTINGS, type Settings } from '../../platform/config/settings';
import { Database } from '../../platform/database/database';
import { unexpected, write, type Recorded } from '../../platform/database/idempotent-write';
import { statement } from '../../platform/database/statement';
import { problem } from '../../platform/http/problem';
import { lookedBy, lookText, type Looker } from '../../read-log/look';
import { noted } from '../../read-log/noted';
import type { GlassCode, Verdict } from '../words';
import { firstPlace, refusedAs, type TimePlace } from './grants';
import type { Asked } from './regimes';

/** That somebody let oneself into a case at once, and what another person said of it. */
export interface BrokenGlass {
  readonly id: string;
  readonly version: number;
  readonly caseId: string;
  readonly subject: string;
  readonly code: GlassCode;
  readonly because?: string;
  readonly openedAt: string;
  readonly until: string;
  readonly reviewDueAt: string;
  readonly overdue: boolean;
  /** Roles that were alerted. */
  readonly alerted: readonly string[];
  readonly verdict?: Verdict;
  readonly review?: string;
  readonly reviewedBy?: string;
  readonly reviewedAt?: string;
}

export interface GlassReceipt {
  readonly id: string;
  readonly version: number;
  readonly caseId: string;
  readonly until: string;
  readonly reviewDueAt: string;
}

export interface ReviewReceipt {
  readonly id: string;
  readonly version: number;
  readonly verdict: Verdict;
}

export const glassLists = ['to-review', 'overdue', 'reviewed'] as const;
export type GlassList = (typeof glassLists)[number];

type Row = Readonly<Record<string, unknown>> & {
  readonly id: string;
  readonly version: number;
  readonly case_id: string;
  readonly subject: string;
  readonly code: GlassCode;
  readonly because: string | null;
  readonly opened_at: string;
  readonly until: string;
  readonly review_due_at: string;
  readonly overdue: boolean;
  readonly alerted: readonly string[];
  readonly verdict: Verdict | null;
  readonly review: string | null;
  readonly reviewed_by: string | null;
  readonly reviewed_at: string | null;
};

const open = statement(
  'open-break-glass',
  `SELECT * FROM open_break_glass(${lookedBy('$7', '$1')}, $2, $3, $4, $5, $6)`,
);
const review = statement(
  'review-break-glass',
  `SELECT * FROM review_break_glass(${lookedBy('$8', '$1')}, $2, $3, $4, $5, $6, $7)`,
);
const list = statement<[string, string | null, string, string, number, string], { readonly glass: Row }>(
  'list-break-glass',
  noted('SELECT * FROM list_break_glass($1, $2, $3, $4, $5)', {
    ...{ operation: 'list-break-glass', look: '$6', authority: '$1', hits: 'case_id' },
  }),
);

/** Access at once, for whoever cannot wait to be let in: it ends by itself, it alerts, and another person reviews it. */
@Injectable()
export class Glasses {
  constructor(
    private readonly database: Database,
    @Inject(SETTINGS) private readonly settings: Pick<Settings, 'access'>,
  ) {}

  /**
   * @param alert roles that are told
   * @throws Problem case-not-found where the authority takes no part, case-open-to-you, idempotency-key-reused
   */
  open(
    looker: Looker,
    { key, correlationId }: Asked,
    caseId: string,
    { code, because }: { readonly code: GlassCode; readonly because: string },
    alert: readonly string[],
  ): Promise<Recorded<GlassReceipt>> {
    const { glassHours: hours, reviewDays } = this.settings.access;
    const writing = {
      ...{ statement: open, key, status: 201 as const, same: [caseId, code, because] },
      values: [caseId, JSON.stringify({ code, because, hours, reviewDays }), alert],
      look: lookText(looker, correlationId, { purpose: 'urgent-case' }),
    };
    return write(this.database, looker, writing, outcome => {
      if (outcome === 'unknown') throw problem('case-not-found');
      if (outcome === 'open') throw problem('case-open-to-you');
      return unexpected(outcome);
    });
  }

  /** @throws Problem break-glass-not-found, version-conflict, access-over, second-person-needed, idempotency-key-reused */
  review(
    looker: Looker,
    { key, correlationId }: Asked,
    { id, version }: { readonly id: string; readonly version: number },
    { verdict, words }: { readonly verdict: Verdict; readonly words: string },
  ): Promise<Recorded<ReviewReceipt>> {
    const writing = {
      ...{ statement: review, key, status: 200 as const, same: [id, version, verdict, words] },
      values: [id, version, verdict, words],
      look: lookText(looker, correlationId, { purpose: 'supervision' }),
    };
    return write(this.database, looker, writing, outcome => refusedAs(outcome, 'break-glass-not-found'));
  }

  async list(
    looker: Looker,
    correlationId: string,
    status: GlassList | undefined,
    after: TimePlace = firstPlace,
    limit = 20,
  ): Promise<BrokenGlass[]> {
    const look = lookText(looker, correlationId, { purpose: 'supervision' });
    const rows = await this.database.call(list, looker.authority, status ?? null, after.at, after.id, limit, look);
    return rows.map(({ glass }) => glassOf(glass));
  }
}

const text = (at: string): string => Temporal.Instant.from(at).toString({ fractionalSecondDigits: 3 });

const glassOf = (row: Row): BrokenGlass => ({
  ...{ id: row.id, version: row.version, caseId: row.case_id, subject: row.subject, code: row.code },
  ...{ openedAt: text(row.opened_at), until: text(row.until), reviewDueAt: text(row.review_due_at) },
  alerted: row.alerted,
  overdue: row.overdue,
  ...(row.because !== null && { because: row.because }),
  ...(row.verdict !== null && { verdict: row.verdict }),
  ...(row.review !== null && { review: row.review }),
  ...(row.reviewed_by !== null && { reviewedBy: row.reviewed_by }),
  ...(row.reviewed_at !== null && { reviewedAt: text(row.reviewed_at) }),
});
