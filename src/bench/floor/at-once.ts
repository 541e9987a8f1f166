import type { Client, Pool } from 'pg';
import { authority, deadlineKey, nowText, reviewRows, type ReviewOrder } from './review';
import { caseColumns, FloorRefusal, lineColumns, type FloorService, type PageOrder } from './service';
import type { Bearer } from './token';

const review = 'select floor_review($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) as version';
const read = 'select floor_read($1, $2, $3) as body';
const page = 'select floor_page($1, $2, $3, $4, $5) as body';

/** Floor A2: the same rows in one round trip, by functions that lock, check and write inside the database. */
export class AtOnce implements FloorService {
  constructor(private readonly pool: Pool) {}

  async review(order: ReviewOrder, bearer: Bearer): Promise<{ version: number; body: string }> {
    const now = nowText();
    // The number of the deadline is known only inside; the rows are the same but for it.
    const { event, started, answer, fingerprint, sealed } = reviewRows(order, bearer, 0, now);
    const body = JSON.stringify(answer);
    const version = await this.ask<{ version: number | null }>('review', review, [
      ...[authority, order.caseId, order.expected, JSON.stringify(event), JSON.stringify(started)],
      ...[sealed.salt, JSON.stringify(sealed.body), bearer.sub, order.key, fingerprint, body],
    ]);
    if (version?.version == null) throw new FloorRefusal('not now');
    return { version: version.version, body };
  }

  async read(caseId: string, { sub }: Bearer): Promise<string> {
    const row = await this.ask<{ body: string | null }>('read', read, [authority, sub, caseId]);
    if (row?.body == null) throw new FloorRefusal('no such case');
    return row.body;
  }

  async page({ dueAt, id, limit }: PageOrder, { sub }: Bearer): Promise<string> {
    const row = await this.ask<{ body: string }>('page', page, [authority, sub, dueAt, id, limit]);
    return `{"items":${row?.body ?? '[]'}}`;
  }

  private async ask<Row>(name: string, text: string, values: readonly unknown[]): Promise<Row | undefined> {
    const { rows } = await this.pool.query({ name, text, values: [...values] });
    return rows[0] as Row | undefined;
  }
}

/** What the functions of this floor are; made anew by their owner before each run. */
export async function makeFunctions(owner: Client): Promise<void> {
  await owner.query(`
    create or replace function floor_review(p_authority text, p_case uuid, p_expected integer, p_event jsonb, p_started jsonb,
      p_salt text, p_body jsonb, p_subject text, p_key text, p_fingerprint text, p_answer jsonb) returns integer
    language plpgsql as $$
    declare
      found_case record;
      next_number integer;
      next_hash text;
      now_at timestamptz := (p_event->>'recordedAt')::timestamptz;
    begin
      perform set_config('app.authority', p_authority, true), set_config('app.acting_on', p_case::text, true);
      select version, head_hash, file into found_case from cases where id = p_case for update;
      if found_case.version is distinct from p_expected or found_case.file #>> '{custody,state}' <> 'supervised'
        or found_case.file #>> '{responsibility,holder}' <> p_authority then return null; end if;
      next_number := (found_case.file->>'deadlinesStarted')::integer + 1;
      next_hash := encode(sha256(convert_to(found_case.head_hash || p_event::text, 'UTF8')), 'hex');
      update cases set version = p_expected + 1, head_hash = next_hash, next_due_at = (p_started->>'dueAt')::timestamptz,
        changed_at = now_at,
        file = jsonb_set(jsonb_set(found_case.file, '{custody,lastReviewOn}', p_event #> '{payload,heldOn}'),
            '{deadlines,${deadlineKey}}', (p_started - '{owner,lapse,legalBasis,trace}'::text[]) || jsonb_build_object('number', next_number))
          || jsonb_build_object('deadlinesStarted', next_number)
        where id = p_case;
      insert into journal (case_id, sequence, type, version, region, payload, deadlines, sealed_digest, command, actor,
          authority, roles, legal_basis, process_version, correlation_id, occurred_at, recorded_at, prev_hash, hash)
        values (p_case, p_expected + 1, p_event->>'type', 1, p_event->>'region', p_event->'payload', p_event->'deadlines',
          p_event->>'sealedDigest', p_event->>'command', p_event->>'actor', p_event->>'authority',
          array(select jsonb_array_elements_text(p_event->'roles')),
          array(select jsonb_array_elements_text(p_event->'legalBasis')), p_event->>'processVersion',
          p_event->>'correlationId', now_at, now_at, found_case.head_hash, next_hash);
      insert into journal_sealed (case_id, sequence, salt, body) values (p_case, p_expected + 1, p_salt, p_body);
      update deadlines set status = 'met', ended_at = now_at where case_id = p_case and number = next_number - 1;
      insert into deadlines (case_id, number, key, rule, owner, lapse, started_at, due_at, due_on, legal_basis, trace, status)
        values (p_case, next_number, p_started->>'key', p_started->>'rule', p_started->>'owner', p_started->>'lapse', now_at,
          (p_started->>'dueAt')::timestamptz, (p_started->>'dueOn')::date,
          array(select jsonb_array_elements_text(p_event->'legalBasis')), p_started->'trace', 'running');
      insert into idempotency_keys (authority, subject, key, fingerprint, status, answer, version)
        values (p_authority, p_subject, p_key, p_fingerprint, 200, p_answer, p_expected + 1);
      return p_expected + 1;
    end $$`);
  await owner.query(`
    create or replace function floor_read(p_authority text, p_subject text, p_case uuid) returns text
    language plpgsql as $$
    declare body text;
    begin
      perform set_config('app.authority', p_authority, true);
      select to_json(one)::text into body from (select ${caseColumns} from cases c where c.id = p_case) one;
      if body is not null then
        insert into read_log (authority, subject, operation, case_id, correlation_id)
          values (p_authority, p_subject, 'read-case', p_case, 'floor');
      end if;
      return body;
    end $$`);
  await owner.query(`
    create or replace function floor_page(p_authority text, p_subject text, p_due timestamptz, p_id uuid, p_limit integer) returns text
    language plpgsql as $$
    declare
      body text;
      hits uuid[];
    begin
      perform set_config('app.authority', p_authority, true);
      select json_agg(one)::text, array_agg(one.id) into body, hits from (select ${lineColumns} from cases c
        where c.accountable = p_authority and (c.next_due_at, c.id) > (p_due, p_id)
        order by c.next_due_at, c.id limit p_limit) one;
      insert into read_log (authority, subject, operation, hits, correlation_id)
        values (p_authority, p_subject, 'list-worklist', hits, 'floor');
      return body;
    end $$`);
}
