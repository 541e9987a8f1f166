import type { Pool, PoolClient } from 'pg';
import {
  authority,
  fileAfter,
  mayReview,
  nowText,
  reviewRows,
  sha256,
  type ReviewedFile,
  type ReviewOrder,
} from './review';
import { caseColumns, FloorRefusal, lineColumns, type FloorService, type PageOrder } from './service';
import type { Bearer } from './token';

const enter = `select set_config('app.authority', $1, true), set_config('app.acting_on', $2, true)`;
const lock = 'select version, head_hash, file from cases where id = $1 for update';
const updateCase = `update cases set version = $2, head_hash = $3, file = $4, next_due_at = $5, changed_at = $6 where id = $1`;
const addEvent = `insert into journal (case_id, sequence, type, version, region, payload, deadlines, sealed_digest, command,
  actor, authority, roles, legal_basis, process_version, correlation_id, occurred_at, recorded_at, prev_hash, hash)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19)`;
const addSealed = 'insert into journal_sealed (case_id, sequence, salt, body) values ($1, $2, $3, $4)';
const endDeadline = `update deadlines set status = 'met', ended_at = $3 where case_id = $1 and number = $2`;
const addDeadline = `insert into deadlines (case_id, number, key, rule, owner, lapse, started_at, due_at, due_on, legal_basis,
  trace, status) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 'running')`;
const addKey = `insert into idempotency_keys (authority, subject, key, fingerprint, status, answer, version)
  values ($1, $2, $3, $4, 200, $5, $6)`;
const readCase = `select ${caseColumns} from cases c where c.id = $1`;
const addLook = `insert into read_log (authority, subject, operation, case_id, correlation_id)
  values ($1, $2, 'read-case', $3, 'floor')`;
const addListLook = `insert into read_log (authority, subject, operation, hits, correlation_id)
  values ($1, $2, 'list-worklist', $3, 'floor')`;
const readPage = `select ${lineColumns} from cases c where c.accountable = $1 and (c.next_due_at, c.id) > ($2, $3)
  order by c.next_due_at, c.id limit $4`;

/** Floor A: as a careful programmer writes it, a named prepared statement for every step of one transaction. */
export class Stepwise implements FloorService {
  constructor(private readonly pool: Pool) {}

  review(order: ReviewOrder, bearer: Bearer): Promise<{ version: number; body: string }> {
    return this.inTransaction(order.caseId, async ask => {
      const [row] = await ask<{ version: number; head_hash: string; file: ReviewedFile }>('lock', lock, [order.caseId]);
      if (row?.version !== order.expected || !mayReview(row.file)) throw new FloorRefusal('not now');
      const now = nowText();
      const { event, started, answer, fingerprint, sealed } = reviewRows(
        order,
        bearer,
        row.file.deadlinesStarted + 1,
        now,
      );
      const hash = sha256(row.head_hash + JSON.stringify(event));
      const { caseId, sequence } = event;
      const file = JSON.stringify(fileAfter(row.file, order.heldOn, started));
      await ask('update-case', updateCase, [caseId, sequence, hash, file, started.dueAt, now]);
      await ask('add-event', addEvent, [
        ...[caseId, sequence, event.type, event.version, event.region, JSON.stringify(event.payload)],
        ...[JSON.stringify(event.deadlines), event.sealedDigest, event.command, event.actor, event.authority],
        ...[event.roles, event.legalBasis, event.processVersion, event.correlationId, now, now, row.head_hash, hash],
      ]);
      await ask('add-sealed', addSealed, [caseId, sequence, sealed.salt, JSON.stringify(sealed.body)]);
      await ask('end-deadline', endDeadline, [caseId, started.number - 1, now]);
      await ask('add-deadline', addDeadline, [
        ...[caseId, started.number, started.key, started.rule, started.owner, started.lapse, now, started.dueAt],
        ...[started.dueOn, event.legalBasis, JSON.stringify(started.trace)],
      ]);
      const body = JSON.stringify(answer);
      await ask('add-key', addKey, [authority, bearer.sub, order.key, fingerprint, body, sequence]);
      return { version: sequence, body };
    });
  }

  read(caseId: string, { sub }: Bearer): Promise<string> {
    return this.inTransaction('', async ask => {
      const [row] = await ask('read-case', readCase, [caseId]);
      if (!row) throw new FloorRefusal('no such case');
      await ask('add-look', addLook, [authority, sub, caseId]);
      return JSON.stringify(row);
    });
  }

  page({ dueAt, id, limit }: PageOrder, { sub }: Bearer): Promise<string> {
    return this.inTransaction('', async ask => {
      const items = await ask<{ id: string }>('read-page', readPage, [authority, dueAt, id, limit]);
      await ask('add-list-look', addListLook, [authority, sub, items.map(item => item.id)]);
      return JSON.stringify({ items });
    });
  }

  private async inTransaction<T>(caseId: string, work: (ask: Ask) => Promise<T>): Promise<T> {
    const client = await this.pool.connect();
    const ask = askOf(client);
    try {
      await ask('begin', 'begin', []);
      await ask('enter', enter, [authority, caseId]);
      const result = await work(ask);
      await ask('commit', 'commit', []);
      return result;
    } catch (error) {
      await client.query('rollback');
      throw error;
    } finally {
      client.release();
    }
  }
}

type Ask = <Row>(name: string, text: string, values: readonly unknown[]) => Promise<Row[]>;

const askOf =
  (client: PoolClient): Ask =>
  async <Row>(name: string, text: string, values: readonly unknown[]) => {
    const { rows } = await client.query({ name, text, values: [...values] });
    return rows as Row[];
  };
