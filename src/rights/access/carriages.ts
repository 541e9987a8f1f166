import { Injectable } from '@nestjs/common';
import type { Sight } from '../../access';
import { NoticeReader } from '../../cases/readers/notice-reader';
import { journalOf, type JournalEntry } from '../../journal';
import { asAuthority } from '../../journal/database-port';
import { Database } from '../../platform/database/database';
import { filled, momentText } from '../../platform/database/rows';
import { statement } from '../../platform/database/statement';
import { problem } from '../../platform/http/problem';
import { lookedBy, lookText, type Looker } from '../../read-log/look';
import { noted } from '../../read-log/noted';
import type { HeldCarriage, HeldOrder } from './holdings';

interface Place {
  readonly case_id: string;
  readonly number: number;
}

const held = statement<[string, string], Place>('orders-held-of', 'SELECT * FROM orders_held_of($1, $2)');
const orders = statement<[string, string, string], HeldOrder & { readonly caseId: string }>(
  'extract-orders',
  noted(
    asAuthority(
      'found.*',
      `select o.case_id as "caseId", o.number, o.orderer, o.destination, o.status, ${momentText('o.ordered_at')} as "orderedAt",
              ${momentText('o.not_before')} as "notBefore", ${momentText('o.not_after')} as "notAfter",
              o.custody_ground as "custodyGround", ${momentText('o.custody_review_due_at')} as "custodyReviewDueAt",
              ${momentText('o.departs_at')} as "departsAt", o.escorts, ${momentText('o.started_at')} as "startedAt",
              ${momentText('o.ended_at')} as "endedAt", o.outcome_reason as "outcomeReason"
         from transport_orders o
        where asking.authority is not null and o.carrier = asking_authority() and o.person_id = $2
        order by o.ordered_at, o.case_id, o.number`,
      'cross join',
      lookedBy('$3', '$1'),
    ),
    { operation: 'extract-orders', look: '$3', personId: '$2::uuid' },
  ),
);

const batch = 500;

/**
 * What an authority holds of somebody whom it carried by the order of another: the order, what was told of the transport, and
 * notices to it. Of what is in the sealed parts the walls leave a carrier nothing once the transport is over.
 */
@Injectable()
export class CarriageReader {
  constructor(
    private readonly database: Database,
    private readonly notices: NoticeReader,
  ) {}

  /** @throws Problem cases-not-all-open where the caller may not see one of the orders */
  async of(actor: Looker, correlationId: string, personId: string, sight: Sight): Promise<readonly HeldCarriage[]> {
    const places = await this.database.call(held, actor.authority, personId);
    if (places.length === 0) return [];
    const look = lookText(actor, correlationId, { purpose: 'data-protection', class: 'combination' });
    const seen = await this.database.call(orders, actor.authority, personId, look);
    const own = seen.filter(({ caseId, number }) =>
      places.some(place => place.case_id === caseId && place.number === number),
    );
    if (own.length < places.length) throw problem('cases-not-all-open');
    const carriages: HeldCarriage[] = [];
    for (const id of new Set(own.map(({ caseId }) => caseId)))
      carriages.push({
        caseId: id,
        orders: own
          .filter(({ caseId }) => caseId === id)
          .map(({ caseId: _caseId, ...one }) => filled(one) as HeldOrder),
        journal: await this.journal(actor, id),
        notices: await this.notices.ofCase(actor, id, sight),
      });
    return carriages;
  }

  private async journal(actor: Looker, caseId: string): Promise<readonly JournalEntry[]> {
    const entries: JournalEntry[] = [];
    for (let more = true; more;) {
      const page = await journalOf(this.database, actor, caseId, entries.at(-1)?.sequence ?? 0, batch);
      entries.push(...page);
      more = page.length === batch;
    }
    return entries;
  }
}
