import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createCaseLists, dropCaseLists, listedStates } from './sql/case-lists';

/** Lists by keyset. Each names its caller in the same call, so that row security answers for that caller alone. */
export class AddCaseReaders1763787600009 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createCaseLists(runner, listedStates);
    await runner.query(`
      CREATE FUNCTION list_open_handovers(p_authority text, p_after timestamptz, p_after_case uuid, p_limit integer)
      RETURNS TABLE (case_id uuid, number integer, kind text, from_authority text, to_authority text, ground text,
                     groups text[], status text, sent_at timestamptz, answered_at timestamptz, escalated_at timestamptz)
      LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM set_config('app.authority', p_authority, true);
        RETURN QUERY
          SELECT h.case_id, h.number, h.kind, h.from_authority, h.to_authority, h.ground, h.groups, h.status, h.sent_at,
                 h.answered_at, h.escalated_at
          FROM handovers h
          WHERE h.to_authority = p_authority AND h.status = 'sent' AND (h.sent_at, h.case_id) > (p_after, p_after_case)
          ORDER BY h.sent_at, h.case_id LIMIT p_limit;
      END $$`);
    await runner.query(`
      CREATE FUNCTION handovers_of_case(p_authority text, p_case_id uuid)
      RETURNS TABLE (case_id uuid, number integer, kind text, from_authority text, to_authority text, ground text,
                     groups text[], status text, sent_at timestamptz, answered_at timestamptz, escalated_at timestamptz)
      LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM set_config('app.authority', p_authority, true);
        RETURN QUERY
          SELECT h.case_id, h.number, h.kind, h.from_authority, h.to_authority, h.ground, h.groups, h.status, h.sent_at,
                 h.answered_at, h.escalated_at
          FROM handovers h WHERE h.case_id = p_case_id ORDER BY h.number;
      END $$`);
    await runner.query(`
      CREATE FUNCTION disclosures_of_case(p_authority text, p_case_id uuid)
      RETURNS TABLE (sequence integer, recipient text, disclosed_at timestamptz, groups text[], legal_basis text[], digest text)
      LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM set_config('app.authority', p_authority, true);
        RETURN QUERY
          SELECT d.sequence, d.recipient, d.disclosed_at, d.groups, d.legal_basis, d.digest
          FROM disclosures d WHERE d.case_id = p_case_id ORDER BY d.sequence, d.recipient;
      END $$`);
    const order = `o.case_id, o.number, o.person_id, o.orderer, o.carrier, o.destination, o.status, o.ordered_at, o.not_before,
      o.not_after, o.custody_ground, o.custody_review_due_at, o.departs_at, o.escorts, o.started_at, o.ended_at, o.outcome_reason`;
    const orderColumns = `case_id uuid, number integer, person_id uuid, orderer text, carrier text, destination text, status text,
      ordered_at timestamptz, not_before timestamptz, not_after timestamptz, custody_ground text, custody_review_due_at timestamptz,
      departs_at timestamptz, escorts integer, started_at timestamptz, ended_at timestamptz, outcome_reason text`;
    await runner.query(`
      CREATE FUNCTION list_transport_orders(p_authority text, p_status text, p_after timestamptz, p_after_case uuid, p_limit integer)
      RETURNS TABLE (${orderColumns}) LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM set_config('app.authority', p_authority, true);
        RETURN QUERY
          SELECT ${order} FROM transport_orders o
          WHERE (o.carrier = p_authority OR o.orderer = p_authority) AND (p_status IS NULL OR o.status = p_status)
            AND (o.not_before, o.case_id) > (p_after, p_after_case)
          ORDER BY o.not_before, o.case_id, o.number LIMIT p_limit;
      END $$`);
    await runner.query(`
      CREATE FUNCTION read_transport_order(p_authority text, p_subject text, p_correlation_id text, p_case_id uuid, p_number integer)
      RETURNS TABLE (${orderColumns}, needs jsonb, version integer) LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM set_config('app.authority', p_authority, true), set_config('app.acting_on', p_case_id::text, true);
        RETURN QUERY
          SELECT ${order}, s.body, (SELECT c.version FROM cases c WHERE c.id = o.case_id)
          FROM transport_orders o
          LEFT JOIN journal_sealed s ON s.case_id = o.case_id AND s.sequence = o.ordered_sequence
          WHERE o.case_id = p_case_id AND o.number = p_number;
        IF FOUND THEN
          INSERT INTO read_log (authority, subject, operation, case_id, correlation_id)
          VALUES (p_authority, p_subject, 'read-transport-order', p_case_id, p_correlation_id);
        END IF;
      END $$`);
    await runner.query(`
      CREATE FUNCTION note_read(p_authority text, p_subject text, p_operation text, p_correlation_id text, p_case_id uuid)
      RETURNS void LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM set_config('app.authority', p_authority, true);
        INSERT INTO read_log (authority, subject, operation, case_id, correlation_id)
        VALUES (p_authority, p_subject, p_operation, p_case_id, p_correlation_id);
      END $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP FUNCTION note_read(text, text, text, text, uuid)`);
    await runner.query(`DROP FUNCTION read_transport_order(text, text, text, uuid, integer)`);
    await runner.query(`DROP FUNCTION list_transport_orders(text, text, timestamptz, uuid, integer)`);
    await runner.query(`DROP FUNCTION disclosures_of_case(text, uuid)`);
    await runner.query(`DROP FUNCTION handovers_of_case(text, uuid)`);
    await runner.query(`DROP FUNCTION list_open_handovers(text, timestamptz, uuid, integer)`);
    await dropCaseLists(runner);
  }
}
