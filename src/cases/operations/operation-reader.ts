import { Injectable } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { orderFields } from '../../access';
import type { Actor } from '../../kernel';
import { Database } from '../../platform/database/database';
import { statement } from '../../platform/database/statement';
import { problem } from '../../platform/http/problem';
import { askerText, lookedBy, looking, lookText } from '../../read-log/look';
import { FirstWall } from '../../walls/first-wall';
import { outcomesOf, totalsOf, type OperationStatus } from './operation';
import type { OperationItem, OperationView } from './operation.answers';

interface Columns {
  readonly id: string;
  readonly version: number;
  readonly planner: string;
  readonly status: OperationStatus;
  readonly kind: string;
  readonly destinations: readonly string[];
  readonly carrier_kind: string;
  /** A Date from a row; text from JSON. */
  readonly departs_at: Date | string;
  readonly seats: number;
  readonly monitor_present: boolean | null;
  readonly frontex_coordinated: boolean;
  readonly cancelled_because: string | null;
}

interface OrderColumns {
  readonly case_id: string;
  readonly number: number;
  readonly person_id: string;
  readonly orderer: string;
  readonly destination: string;
  readonly status: string;
  readonly outcome_reason: string | null;
}

interface WholeColumns {
  readonly operation: Columns;
  readonly orders: readonly OrderColumns[];
  readonly costs: readonly { number: number; item: string; amount: number; currency: string }[];
  readonly changes: readonly {
    version: number;
    what: string;
    changed_at: string;
    authority: string;
    subject: string;
    content: Readonly<Record<string, unknown>>;
  }[];
}

const list = statement('list-operations', `SELECT * FROM list_operations(${lookedBy('$6', '$1')}, $2, $3, $4, $5)`);
const read = statement('read-operation', `SELECT * FROM read_operation($1, $2, ${looking('$3')}, $4)`);

/** Operations, for whoever plans them and whoever has a person travelling with them. */
@Injectable()
export class OperationReader {
  constructor(
    private readonly database: Database,
    private readonly wall: FirstWall,
  ) {}

  async list(
    actor: Actor,
    status: OperationStatus | undefined,
    after: { departsAt: string; id: string } | undefined,
    limit: number,
  ): Promise<OperationItem[]> {
    this.wall.sightOf(actor);
    const { departsAt, id } = after ?? { departsAt: '-infinity', id: '00000000-0000-0000-0000-000000000000' };
    const rows = await this.database.run<Columns>(list, [
      ...[actor.authority, status ?? null, departsAt, id, limit],
      askerText(actor),
    ]);
    return rows.map(itemOf);
  }

  /** @throws Problem transport-operation-not-found also where none of the caller's persons travels with it */
  async get(actor: Actor, correlationId: string, id: string): Promise<OperationView> {
    const sight = this.wall.sightOf(actor);
    const [row] = await this.database.run<WholeColumns>(read, [
      ...[actor.authority, actor.subject, lookText(actor, correlationId), id],
    ]);
    if (!row) throw problem('transport-operation-not-found');
    const isPlanner = row.operation.planner === actor.authority;
    return {
      ...itemOf(row.operation),
      orders: row.orders.map(order => ({
        caseId: order.case_id,
        number: order.number,
        personId: order.person_id,
        orderer: order.orderer,
        destination: order.destination,
        status: order.status,
        ...(order.outcome_reason !== null &&
          sight.sees(orderFields.outcomeReason) && { outcomeReason: order.outcome_reason }),
      })),
      outcomes: outcomesOf(row.orders),
      // Whoever sees a part of the orders would get a wrong share.
      ...(isPlanner && {
        costs: row.costs.map(({ number, item, amount, currency }) => ({ number, item, amount, currency })),
        totals: totalsOf(row.costs, row.orders),
        changes: row.changes.map(({ version, what, changed_at, authority, subject, content }) => ({
          ...{ version, what, authority, subject },
          changedAt: momentOf(changed_at),
          content: asAnswered(content),
        })),
      }),
    };
  }
}

const itemOf = (row: Columns): Pick<OperationItem, keyof OperationItem> => ({
  id: row.id,
  version: row.version,
  planner: row.planner,
  status: row.status,
  kind: row.kind,
  destinations: row.destinations,
  carrierKind: row.carrier_kind,
  departsAt: momentOf(row.departs_at),
  seats: row.seats,
  frontexCoordinated: row.frontex_coordinated,
  ...(row.monitor_present !== null && { monitorPresent: row.monitor_present }),
  ...(row.cancelled_because !== null && { cancelledBecause: row.cancelled_because }),
});

const momentOf = (at: Date | string): string =>
  typeof at === 'string' ? Temporal.Instant.from(at).toString({ fractionalSecondDigits: 3 }) : at.toISOString();

/** Columns under the names that the API has for them. */
const asAnswered = (content: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(content).map(([column, value]) => [
      column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()),
      value,
    ]),
  );
