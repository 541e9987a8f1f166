import { Injectable } from '@nestjs/common';
import { classed, handoverFields, type Sight, type Told } from '../../access';
import { Database } from '../../platform/database/database';
import { statement } from '../../platform/database/statement';
import type { Actor } from '../../kernel';
import { askerText, lookedBy, lookText } from '../../read-log/look';
import { noted } from '../../read-log/noted';
import { FirstWall } from '../../walls/first-wall';

interface HandoverLine {
  readonly caseId: string;
  readonly number: number;
  readonly kind: string;
  readonly from: string;
  readonly to: string;
  readonly ground: string;
  readonly discloses: readonly string[];
  readonly status: string;
  readonly sentAt: string;
  readonly answeredAt?: string;
  readonly escalatedAt?: string;
}

const { groups: discloses, on: _, ...fields } = handoverFields;
const lineFields = classed<HandoverLine>()({ ...fields, caseId: 'operational', discloses });

/** A handover as far as the caller’s roles may know it. */
export type ToldHandover = Told<HandoverLine, typeof lineFields>;

/** The receipt for what was opened to another authority. */
export interface DisclosureReceipt {
  readonly version: number;
  readonly recipient: string;
  readonly disclosedAt: string;
  readonly groups: readonly string[];
  readonly legalBasis: readonly string[];
  readonly digest: string;
  readonly fields: readonly string[];
  readonly classes: readonly string[];
  /** The event that disclosed it. */
  readonly event: string;
}

interface HandoverColumns {
  readonly case_id: string;
  readonly number: number;
  readonly kind: string;
  readonly from_authority: string;
  readonly to_authority: string;
  readonly ground: string;
  readonly groups: readonly string[];
  readonly status: string;
  readonly sent_at: Date;
  readonly answered_at: Date | null;
  readonly escalated_at: Date | null;
}

interface DisclosureColumns {
  readonly sequence: number;
  readonly recipient: string;
  readonly disclosed_at: Date;
  readonly groups: readonly string[];
  readonly legal_basis: readonly string[];
  readonly digest: string;
  readonly fields: readonly string[];
  readonly classes: readonly string[];
  readonly event: string;
}

const listOpen = statement(
  'list-open-handovers',
  noted('SELECT * FROM list_open_handovers($1, $2, $3, $4)', {
    operation: 'list-handovers',
    look: '$5',
    hits: 'case_id',
  }),
);
const ofCase = statement('handovers-of-case', `SELECT * FROM handovers_of_case(${lookedBy('$3', '$1')}, $2)`);
const disclosures = statement('disclosures-of-case', `SELECT * FROM disclosures_of_case(${lookedBy('$3', '$1')}, $2)`);

/** Handovers that wait for an authority, and those of one case with their receipts. */
@Injectable()
export class HandoverReader {
  constructor(
    private readonly database: Database,
    private readonly wall: FirstWall,
  ) {}

  /** Handovers on their way to this authority, the oldest first. */
  async waitingFor(
    actor: Actor,
    correlationId: string,
    after: { sentAt: string; caseId: string } | undefined,
    limit: number,
  ): Promise<ToldHandover[]> {
    const sight = this.wall.sightOf(actor);
    const { sentAt, caseId } = after ?? { sentAt: '-infinity', caseId: '00000000-0000-0000-0000-000000000000' };
    const rows = await this.database.run<HandoverColumns>(listOpen, [
      ...[actor.authority, sentAt, caseId, limit],
      lookText(actor, correlationId),
    ]);
    return rows.map(row => sight.told(lineFields, lineOf(row)));
  }

  async ofCase(actor: Actor, caseId: string, sight: Sight): Promise<ToldHandover[]> {
    const rows = await this.database.run<HandoverColumns>(ofCase, [actor.authority, caseId, askerText(actor)]);
    return rows.map(row => sight.told(lineFields, lineOf(row)));
  }

  async receipts(actor: Actor, caseId: string): Promise<DisclosureReceipt[]> {
    const rows = await this.database.run<DisclosureColumns>(disclosures, [actor.authority, caseId, askerText(actor)]);
    return rows.map(row => ({
      version: row.sequence,
      recipient: row.recipient,
      disclosedAt: row.disclosed_at.toISOString(),
      groups: row.groups,
      legalBasis: row.legal_basis,
      digest: row.digest,
      fields: row.fields,
      classes: row.classes,
      event: row.event,
    }));
  }
}

const lineOf = (row: HandoverColumns): HandoverLine => ({
  caseId: row.case_id,
  number: row.number,
  kind: row.kind,
  from: row.from_authority,
  to: row.to_authority,
  ground: row.ground,
  discloses: row.groups,
  status: row.status,
  sentAt: row.sent_at.toISOString(),
  ...(row.answered_at && { answeredAt: row.answered_at.toISOString() }),
  ...(row.escalated_at && { escalatedAt: row.escalated_at.toISOString() }),
});
