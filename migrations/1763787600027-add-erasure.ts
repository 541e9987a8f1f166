import type { MigrationInterface, QueryRunner } from 'typeorm';
import { asOwner, inOwnersName } from './1763787600026-add-retention';

/**
 * Where data that erasure takes away lie, with $1 for the case or the person: a row of any later table is one more row
 * here. `blanks` empties columns of a row that itself must stay.
 */
const roads = `
    INSERT INTO erasure_roads (place, reached_by, condition) VALUES
      ('journal_sealed', 'case', 'case_id = $1'),
      ('idempotency_keys', 'case', 'answer->>''caseId'' = $1::text OR location = ''/api/v1/cases/'' || $1::text'),
      ('person_search_keys', 'person', 'person_id = $1'),
      ('person_assertions', 'person', 'person_id = $1'),
      ('idempotency_keys', 'person', 'location = ''/api/v1/persons/'' || $1::text')`;

/** Statistics of the planner copy values out of the rows; of these columns none are wanted. */
const unsampled: Readonly<Record<string, readonly string[]>> = {
  journal_sealed: ['salt', 'body'],
  person_assertions: ['value'],
  idempotency_keys: ['fingerprint', 'answer'],
};

/** Taking away what two persons have decided to destroy, and the receipt that is left behind. */
export class AddErasure1763787600027 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`SELECT set_config('app.authority', 'samverk.auditor', true)`);
    await runner.query(roads);
    for (const [table, columns] of Object.entries(unsampled))
      for (const column of columns) {
        await runner.query(`ALTER TABLE ${table} ALTER COLUMN ${column} SET STATISTICS 0`);
        // What was sampled before stays until somebody takes it away.
        await runner.query(`SELECT pg_clear_attribute_stats('public', '${table}', '${column}', false)`);
      }
    await erasure(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP FUNCTION forget_statistics()`);
    await runner.query(`DROP FUNCTION erase_next(timestamptz, integer)`);
    await runner.query(`DROP FUNCTION erase_case(destruction_items, destruction_lists, cases, timestamptz, integer)`);
    for (const [table, columns] of Object.entries(unsampled))
      for (const column of columns)
        await runner.query(`ALTER TABLE ${table} ALTER COLUMN ${column} SET STATISTICS DEFAULT`);
    await runner.query(`SELECT set_config('app.authority', 'samverk.auditor', true)`);
    await runner.query(`DELETE FROM erasure_roads`);
  }
}

async function erasure(runner: QueryRunner): Promise<void> {
  // Not for the runtime role: erase_next alone calls it, once it has seen that two persons wanted it.
  await runner.query(`
      CREATE FUNCTION erase_case(p_item destruction_items, p_list destruction_lists, p_case cases, p_at timestamptz,
                                 p_backup_days integer) RETURNS text
      LANGUAGE plpgsql AS $$
      DECLARE
        v_road erasure_roads;
        v_count bigint;
        v_counts jsonb := '{}';
        v_total bigint := 0;
        v_person uuid;
        v_receipt erasure_receipts;
      BEGIN
        -- One receipt after the other: each holds the hash of the one before it.
        PERFORM pg_advisory_xact_lock(hashtext('erasure-receipts'));
        -- Who somebody is goes with the last case that still needs it.
        SELECT p.id INTO v_person FROM persons p
        WHERE p.id = p_case.person_id
          AND NOT EXISTS (SELECT FROM cases o WHERE o.person_id = p.id AND o.id <> p_case.id
                AND NOT EXISTS (SELECT FROM erasure_receipts e WHERE e.case_id = o.id AND e.case_version >= o.version))
        FOR UPDATE;
        SELECT coalesce(array_agg(j.sequence ORDER BY j.sequence), '{}'),
               encode(sha256(convert_to(coalesce(string_agg(j.sequence || ':' || j.sealed_digest, ',' ORDER BY j.sequence), ''), 'UTF8')), 'hex')
        INTO v_receipt.sequences, v_receipt.digest
        FROM journal j JOIN journal_sealed s ON s.case_id = j.case_id AND s.sequence = j.sequence
        WHERE j.case_id = p_case.id;

        FOR v_road IN SELECT * FROM erasure_roads r ORDER BY r.reached_by, r.place LOOP
          CONTINUE WHEN v_road.reached_by = 'person' AND v_person IS NULL;
          IF v_road.blanks IS NULL THEN
            EXECUTE format('DELETE FROM %I WHERE %s', v_road.place, v_road.condition)
            USING CASE v_road.reached_by WHEN 'case' THEN p_case.id ELSE v_person END;
          ELSE
            EXECUTE format('UPDATE %I SET %s WHERE %s', v_road.place, v_road.blanks, v_road.condition)
            USING CASE v_road.reached_by WHEN 'case' THEN p_case.id ELSE v_person END;
          END IF;
          GET DIAGNOSTICS v_count = ROW_COUNT;
          v_total := v_total + v_count;
          IF v_count > 0 THEN
            v_counts := v_counts || jsonb_build_object(v_road.place, coalesce((v_counts->>v_road.place)::bigint, 0) + v_count);
          END IF;
        END LOOP;
        IF v_total = 0 THEN RETURN 'erased-before'; END IF;

        SELECT e.number, e.hash INTO v_receipt.number, v_receipt.prev_hash
        FROM erasure_receipts e ORDER BY e.number DESC LIMIT 1;
        v_receipt.number := coalesce(v_receipt.number, 0) + 1;
        v_receipt.prev_hash := coalesce(v_receipt.prev_hash, repeat('0', 64));
        v_receipt.case_id := p_case.id;
        v_receipt.case_version := p_case.version;
        v_receipt.person_id := v_person;
        v_receipt.list_id := p_list.id;
        v_receipt.authority := p_list.authority;
        v_receipt.rule := p_item.rule;
        v_receipt.basis := p_item.basis;
        v_receipt.proposed_by := p_list.proposed_by;
        v_receipt.approved_by := p_list.decided_by;
        v_receipt.erased_at := p_at;
        v_receipt.backups_until := p_at::date + p_backup_days;
        v_receipt.counts := v_counts;
        v_receipt.hash := encode(sha256(convert_to(jsonb_build_array(
          v_receipt.number, v_receipt.case_id, v_receipt.case_version, v_receipt.person_id, v_receipt.list_id,
          v_receipt.authority, v_receipt.rule, to_jsonb(v_receipt.basis), v_receipt.proposed_by, v_receipt.approved_by,
          to_char(v_receipt.erased_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), v_receipt.backups_until::text,
          to_jsonb(v_receipt.sequences), v_receipt.digest, v_receipt.counts, v_receipt.prev_hash)::text, 'UTF8')), 'hex');
        INSERT INTO erasure_receipts SELECT v_receipt.*;
        INSERT INTO read_log (authority, subject, operation, case_id, person_id, correlation_id)
        VALUES (p_list.authority, p_list.decided_by, 'erase-case', p_case.id, v_person, p_list.id::text);
        RETURN 'erased';
      END $$`);
  await runner.query(
    `REVOKE EXECUTE ON FUNCTION erase_case(destruction_items, destruction_lists, cases, timestamptz, integer) FROM PUBLIC`,
  );
  // One case, one transaction. The only way in which the runtime role deletes anything of a case.
  await runner.query(`
      CREATE FUNCTION erase_next(p_at timestamptz, p_backup_days integer)
      RETURNS TABLE (list_id uuid, case_id uuid, outcome text) LANGUAGE plpgsql ${inOwnersName} AS $$
      #variable_conflict use_column
      DECLARE
        v_item destruction_items;
        v_list destruction_lists;
        v_case cases;
        v_outcome text;
      BEGIN
        ${asOwner}
        SELECT i.* INTO v_item FROM destruction_items i JOIN destruction_lists l ON l.id = i.list_id AND l.status = 'approved'
        WHERE i.outcome = 'waiting' ORDER BY i.list_id, i.number LIMIT 1 FOR UPDATE OF i SKIP LOCKED;
        IF NOT FOUND THEN
          UPDATE destruction_lists l SET status = 'executed', executed_at = p_at, version = l.version + 1
          WHERE l.status = 'approved'
            AND NOT EXISTS (SELECT FROM destruction_items i WHERE i.list_id = l.id AND i.outcome = 'waiting');
          RETURN;
        END IF;
        SELECT * INTO v_list FROM destruction_lists l WHERE l.id = v_item.list_id FOR SHARE;
        SELECT * INTO v_case FROM cases c WHERE c.id = v_item.case_id FOR UPDATE;
        v_outcome := CASE
          WHEN v_case.closed_at IS NULL OR v_case.version <> v_item.case_version OR v_case.accountable <> v_list.authority
            THEN 'changed'
          WHEN on_legal_hold(v_case.id, v_case.person_id, (p_at AT TIME ZONE 'Europe/Stockholm')::date) THEN 'on-hold' END;
        IF v_outcome IS NULL THEN
          v_outcome := erase_case(v_item, v_list, v_case, p_at, p_backup_days);
        END IF;
        UPDATE destruction_items i SET outcome = v_outcome, settled_at = p_at
        WHERE i.list_id = v_item.list_id AND i.number = v_item.number;
        RETURN QUERY SELECT v_item.list_id, v_item.case_id, v_outcome;
      END $$`);
  // The planner keeps samples of what it has seen, names too. A table that is empty now is not sampled anew: cleared.
  await runner.query(`
      CREATE FUNCTION forget_statistics() RETURNS void LANGUAGE plpgsql ${inOwnersName} AS $$
      BEGIN
        ${asOwner}
        ANALYZE person_search_keys;
        IF NOT EXISTS (SELECT FROM person_search_keys) THEN
          PERFORM pg_clear_attribute_stats('public', 'person_search_keys', 'key', false);
        END IF;
      END $$`);
}
