import { Injectable } from '@nestjs/common';
import { carriageNeeds, classed, orderFields, type Told } from '../../access';
import type { Actor } from '../../kernel';
import type { CarriageNeeds, TransportOrder } from '../../case-file';
import { Database } from '../../platform/database/database';
import { statement } from '../../platform/database/statement';
import { problem } from '../../platform/http/problem';
import { looking, lookText } from '../../read-log/look';
import { noted } from '../../read-log/noted';
import { FirstWall } from '../../walls/first-wall';

export interface TransportOrderLine {
  readonly caseId: string;
  readonly number: number;
  readonly personId: string;
  readonly orderer: string;
  readonly carrier: string;
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
  readonly operationId?: string;
}

/** What of an order stands in the case file: told to parties, and to the carrier while the order is open. */
const told = [
  ...(['transit', 'helpGround', 'enforceable', 'documentValidUntil', 'risks', 'restraintsAllowed'] as const),
  ...(['children', 'mayHarmHealth', 'fitToTravel', 'preVisits', 'legs', 'medics', 'interpreters'] as const),
  ...(['declined', 'broughtTo', 'restraintsUsed'] as const),
] as const satisfies readonly (keyof TransportOrder)[];

export type OrderDetails = Pick<TransportOrder, (typeof told)[number]>;

/** The whole order: what the carrier sees, and all that it sees. */
export interface WholeTransportOrder extends TransportOrderLine, OrderDetails {
  /** Absent once lawful erasure has removed it. */
  readonly needs?: CarriageNeeds;
  /** Version of the case, for If-Match; absent when the order is over. */
  readonly version?: number;
}

const {
  preVisits,
  transit,
  helpGround,
  enforceable,
  documentValidUntil,
  risks,
  restraintsAllowed,
  children,
  mayHarmHealth,
  fitToTravel,
  legs,
  medics,
  interpreters,
  declined,
  broughtTo,
  restraintsUsed,
  ...ofLine
} = orderFields;
const lineFields = classed<TransportOrderLine>()({ ...ofLine, caseId: 'operational', personId: 'operational' });
const wholeFields = classed<WholeTransportOrder>()({
  ...orderFields,
  ...lineFields,
  needs: carriageNeeds,
  version: 'operational',
});

/** An order as far as the caller’s roles may know it. */
export type ToldOrderLine = Told<TransportOrderLine, typeof lineFields>;
export type ToldOrder = Told<WholeTransportOrder, typeof wholeFields>;

interface OrderColumns {
  readonly case_id: string;
  readonly number: number;
  readonly person_id: string;
  readonly orderer: string;
  readonly carrier: string;
  readonly destination: string;
  readonly status: string;
  readonly ordered_at: Date;
  readonly not_before: Date;
  readonly not_after: Date;
  readonly custody_ground: string;
  readonly custody_review_due_at: Date | null;
  readonly departs_at: Date | null;
  readonly escorts: number | null;
  readonly started_at: Date | null;
  readonly ended_at: Date | null;
  readonly outcome_reason: string | null;
  readonly operation_id: string | null;
}

const list = statement(
  'list-transport-orders',
  noted('SELECT * FROM list_transport_orders($1, $2, $3, $4, $5)', {
    operation: 'list-transport-orders',
    look: '$6',
    hits: 'case_id',
  }),
);
const read = statement('read-transport-order', `SELECT * FROM read_transport_order($1, $2, ${looking('$3')}, $4, $5)`);

/** Transport orders, for whoever ordered them and whoever carries them out. */
@Injectable()
export class TransportOrderReader {
  constructor(
    private readonly database: Database,
    private readonly wall: FirstWall,
  ) {}

  async list(
    actor: Actor,
    correlationId: string,
    status: string | undefined,
    after: { notBefore: string; caseId: string } | undefined,
    limit: number,
  ): Promise<ToldOrderLine[]> {
    const sight = this.wall.sightOf(actor);
    const { notBefore, caseId } = after ?? { notBefore: '-infinity', caseId: '00000000-0000-0000-0000-000000000000' };
    const rows = await this.database.run<OrderColumns>(list, [
      ...[actor.authority, status ?? null, notBefore, caseId, limit],
      lookText(actor, correlationId),
    ]);
    return rows.map(row => sight.told(lineFields, lineOf(row)));
  }

  /** @throws Problem order-not-found also where the order is another carrier's */
  async get(actor: Actor, correlationId: string, caseId: string, number: number): Promise<ToldOrder> {
    type Row = OrderColumns & {
      readonly needs: CarriageNeeds | null;
      readonly version: number | null;
      readonly in_file: TransportOrder | null;
    };
    const sight = this.wall.sightOf(actor);
    const look = lookText(actor, correlationId);
    const [row] = await this.database.run<Row>(read, [actor.authority, actor.subject, look, caseId, number]);
    if (!row) throw problem('order-not-found');
    return sight.told(wholeFields, {
      ...lineOf(row),
      ...detailsOf(row.in_file),
      ...(row.needs && { needs: row.needs }),
      ...(row.version !== null && { version: row.version }),
    });
  }
}

const lineOf = (row: OrderColumns): TransportOrderLine => ({
  caseId: row.case_id,
  number: row.number,
  personId: row.person_id,
  orderer: row.orderer,
  carrier: row.carrier,
  destination: row.destination,
  status: row.status,
  orderedAt: row.ordered_at.toISOString(),
  notBefore: row.not_before.toISOString(),
  notAfter: row.not_after.toISOString(),
  custodyGround: row.custody_ground,
  ...(row.custody_review_due_at && { custodyReviewDueAt: row.custody_review_due_at.toISOString() }),
  ...(row.departs_at && { departsAt: row.departs_at.toISOString() }),
  ...(row.escorts !== null && { escorts: row.escorts }),
  ...(row.started_at && { startedAt: row.started_at.toISOString() }),
  ...(row.ended_at && { endedAt: row.ended_at.toISOString() }),
  ...(row.outcome_reason !== null && { outcomeReason: row.outcome_reason }),
  ...(row.operation_id !== null && { operationId: row.operation_id }),
});

const detailsOf = (order: TransportOrder | null): OrderDetails =>
  Object.fromEntries(told.flatMap(key => (order?.[key] === undefined ? [] : [[key, order[key]]])));
