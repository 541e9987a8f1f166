import type { MigrationInterface, QueryRunner } from 'typeorm';
import { answered, asOwner, inOwnersName, outcome, refused, replay, told, whoAsks } from './sql/recorded';

const moment = (value: string): string => `to_char(${value} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** A webhook belongs to whoever made it: the same subject of the same issuer. */
const own = (given: string): string =>
  `w.authority = v_me AND w.subject = p_subject AND w.issuer = ${given} ->> 'issuer'`;

/** Ways to webhooks: for those who keep them, and for the worker that delivers. */
export class AddWebhookDoors1763787600111 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await keeping(runner);
    await looking(runner);
    await delivering(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP FUNCTION settle_webhook(uuid, uuid, jsonb)`);
    await runner.query(`DROP FUNCTION claim_webhook(integer)`);
    await runner.query(`DROP FUNCTION list_webhook_deliveries(text, text, text, boolean, uuid, integer, integer)`);
    await runner.query(`DROP FUNCTION list_webhooks(text, text, text, boolean, uuid)`);
    await runner.query(`DROP FUNCTION remove_webhook(text, text, text, boolean, uuid)`);
    await runner.query(`DROP FUNCTION resume_webhook(text, text, uuid, jsonb, jsonb)`);
    await runner.query(`DROP FUNCTION rotate_webhook_secret(text, text, uuid, jsonb, jsonb)`);
    await runner.query(`DROP FUNCTION add_webhook(text, text, jsonb, integer, jsonb)`);
  }
}

async function keeping(runner: QueryRunner): Promise<void> {
  // From now on, if no position is given: what older transactions write meanwhile is not skipped.
  await runner.query(`
      CREATE FUNCTION add_webhook(p_authority text, p_subject text, p_hook jsonb, p_most integer, p_answer jsonb)
      ${outcome} AS $$
      DECLARE
        v_me text;
        v_hook webhooks;
        v_body jsonb;
      BEGIN
        ${whoAsks}
        ${asOwner}
        PERFORM pg_advisory_xact_lock(hashtext('webhook'), hashtext(p_authority));
${replay}
        IF (SELECT count(*) FROM webhooks w WHERE w.authority = v_me) >= p_most THEN
          ${refused(`'full'`)}
        END IF;
        INSERT INTO webhooks
        SELECT * FROM jsonb_populate_record(null::webhooks, p_hook || jsonb_build_object('authority', v_me, 'subject', p_subject,
          'position', coalesce(p_hook->>'position', pg_snapshot_xmin(pg_current_snapshot())::text || '-0'),
          'status', 'active', 'failures', 0, 'next_attempt_at', now(), 'made_at', now(),
          'expires_at', now() + make_interval(days => (p_hook->>'days')::integer)))
        RETURNING * INTO v_hook;
        INSERT INTO webhook_secrets (webhook_id, number, sealed) VALUES (v_hook.id, 1, p_hook->>'sealed');
        v_body := jsonb_build_object('id', v_hook.id, 'position', v_hook.position, 'expiresAt', ${moment('v_hook.expires_at')});
${told('add-webhook', 'null', 'disclosure')}
${answered(`'/api/v1/webhooks/' || v_hook.id`, 'null')}
      END $$`);
  // The one before counts until the moment given; an older one ends now, so that a leaked secret can be driven out.
  await runner.query(`
      CREATE FUNCTION rotate_webhook_secret(p_authority text, p_subject text, p_id uuid, p_change jsonb, p_answer jsonb)
      ${outcome} AS $$
      DECLARE
        v_me text;
        v_id uuid;
        v_number integer;
        v_until timestamptz(3) := now() + make_interval(hours => (p_change->>'hours')::integer);
        v_body jsonb := jsonb_build_object('id', p_id, 'previousValidUntil', ${moment('v_until')});
      BEGIN
        ${whoAsks}
        ${asOwner}
        SELECT w.id INTO v_id FROM webhooks w WHERE w.id = p_id AND ${own('p_change')} FOR UPDATE;
${replay}
        IF v_id IS NULL THEN
          ${refused(`'unknown'`)}
        END IF;
        DELETE FROM webhook_secrets s WHERE s.webhook_id = p_id AND s.valid_until IS NOT NULL;
        UPDATE webhook_secrets s SET valid_until = v_until WHERE s.webhook_id = p_id RETURNING s.number INTO v_number;
        INSERT INTO webhook_secrets (webhook_id, number, sealed) VALUES (p_id, v_number + 1, p_change->>'sealed');
${told('rotate-webhook-secret', 'null')}
${answered(`'/api/v1/webhooks/' || p_id`, 'null')}
      END $$`);
  // Renewed by whoever made it, with the roles that are held now. What is on its way is not taken for delivered: the
  // lease is taken from its worker, and runs out before the next one begins.
  await runner.query(`
      CREATE FUNCTION resume_webhook(p_authority text, p_subject text, p_id uuid, p_change jsonb, p_answer jsonb)
      ${outcome} AS $$
      DECLARE
        v_me text;
        v_hook webhooks;
        v_body jsonb;
      BEGIN
        ${whoAsks}
        ${asOwner}
        SELECT * INTO v_hook FROM webhooks w WHERE w.id = p_id AND ${own('p_change')} FOR UPDATE;
${replay}
        IF v_hook.id IS NULL THEN
          ${refused(`'unknown'`)}
        END IF;
        v_hook := jsonb_populate_record(v_hook, p_change);
        UPDATE webhooks w SET client = v_hook.client, roles = v_hook.roles, units = v_hook.units, purpose = v_hook.purpose,
          position = v_hook.position, status = 'active', stopped_because = NULL, failures = 0, next_attempt_at = now(),
          lease = NULL, expires_at = now() + make_interval(days => (p_change->>'days')::integer)
        WHERE w.id = p_id RETURNING * INTO v_hook;
        v_body := jsonb_build_object('id', p_id, 'position', v_hook.position, 'expiresAt', ${moment('v_hook.expires_at')});
${told('resume-webhook', 'null', 'disclosure')}
${answered(`'/api/v1/webhooks/' || p_id`, 'null')}
      END $$`);
  await runner.query(`
      CREATE FUNCTION remove_webhook(p_authority text, p_subject text, p_issuer text, p_supervises boolean, p_id uuid)
      RETURNS boolean ${inOwnersName} AS $$
      DECLARE
        v_me text;
      BEGIN
        ${whoAsks}
        ${asOwner}
        DELETE FROM webhooks w WHERE w.id = p_id AND w.authority = v_me
          AND (p_supervises OR w.subject = p_subject AND w.issuer = p_issuer);
        IF NOT FOUND THEN RETURN false; END IF;
        DELETE FROM webhook_secrets s WHERE s.webhook_id = p_id;
        DELETE FROM webhook_deliveries d WHERE d.webhook_id = p_id;
${told('remove-webhook', 'null')}
        RETURN true;
      END $$`);
}

/** Whoever supervises sees and removes all of the authority; everybody else, one's own. */
async function looking(runner: QueryRunner): Promise<void> {
  await runner.query(`
      CREATE FUNCTION list_webhooks(p_authority text, p_subject text, p_issuer text, p_supervises boolean, p_id uuid)
      RETURNS TABLE (hook jsonb) STABLE ${inOwnersName} AS $$
      BEGIN
        RETURN QUERY
          SELECT to_jsonb(w) || jsonb_build_object('expired', w.expires_at <= now(), 'secrets', ARRAY(
                   SELECT jsonb_build_object('made_at', s.made_at, 'valid_until', s.valid_until) FROM webhook_secrets s
                   WHERE s.webhook_id = w.id AND (s.valid_until IS NULL OR s.valid_until > now()) ORDER BY s.number DESC))
          FROM webhooks w
          WHERE w.authority = p_authority AND (p_id IS NULL OR w.id = p_id)
            AND (p_supervises OR w.subject = p_subject AND w.issuer = p_issuer)
          ORDER BY w.made_at, w.id;
      END $$`);
  await runner.query(`
      CREATE FUNCTION list_webhook_deliveries(p_authority text, p_subject text, p_issuer text, p_supervises boolean, p_id uuid,
                                              p_before integer, p_limit integer)
      RETURNS SETOF webhook_deliveries STABLE ${inOwnersName} AS $$
      BEGIN
        RETURN QUERY
          SELECT d.* FROM webhook_deliveries d JOIN webhooks w ON w.id = d.webhook_id
          WHERE d.webhook_id = p_id AND w.authority = p_authority
            AND (p_supervises OR w.subject = p_subject AND w.issuer = p_issuer) AND d.number < p_before
          ORDER BY d.number DESC LIMIT p_limit;
      END $$`);
}

async function delivering(runner: QueryRunner): Promise<void> {
  // A lease with an end: nobody holds a transaction open while the receiver is waited for.
  await runner.query(`
      CREATE FUNCTION claim_webhook(p_seconds integer)
      RETURNS TABLE (hook jsonb, secrets text[]) ${inOwnersName} AS $$
      BEGIN
        RETURN QUERY
          UPDATE webhooks w SET lease = gen_random_uuid(), leased_until = now() + make_interval(secs => p_seconds)
          WHERE w.id = (
            SELECT c.id FROM webhooks c
            WHERE c.status = 'active' AND c.next_attempt_at <= now() AND c.expires_at > now()
              AND (c.leased_until IS NULL OR c.leased_until <= now())
            ORDER BY c.next_attempt_at LIMIT 1 FOR UPDATE SKIP LOCKED)
          RETURNING to_jsonb(w), ARRAY(
            SELECT s.sealed FROM webhook_secrets s
            WHERE s.webhook_id = w.id AND (s.valid_until IS NULL OR s.valid_until > now()) ORDER BY s.number DESC);
      END $$`);
  // What came of an attempt, or that the turn is over; false where the lease was lost, and then nothing is noted.
  await runner.query(`
      CREATE FUNCTION settle_webhook(p_id uuid, p_lease uuid, p_step jsonb) RETURNS boolean ${inOwnersName} AS $$
      DECLARE
        v_outcome text := p_step->>'outcome';
        v_failed boolean := v_outcome IS NOT NULL AND v_outcome <> 'delivered';
        v_over boolean := p_step ?| ARRAY['wait', 'stop'];
        v_attempt integer;
      BEGIN
        SELECT w.failures + 1 INTO v_attempt FROM webhooks w WHERE w.id = p_id AND w.lease = p_lease FOR UPDATE;
        IF v_attempt IS NULL THEN RETURN false; END IF;
        UPDATE webhooks w SET
          position = coalesce(p_step->>'position', w.position),
          failures = CASE WHEN v_failed THEN v_attempt WHEN v_outcome IS NULL THEN w.failures ELSE 0 END,
          failure = CASE WHEN v_failed THEN v_outcome ELSE w.failure END,
          failure_status = CASE WHEN v_failed THEN (p_step->>'status')::smallint ELSE w.failure_status END,
          failed_at = CASE WHEN v_failed THEN now() ELSE w.failed_at END,
          status = CASE WHEN p_step ? 'stop' THEN 'stopped' ELSE w.status END,
          stopped_because = coalesce(p_step->>'stop', w.stopped_because),
          next_attempt_at = now() + make_interval(secs => coalesce((p_step->>'wait')::double precision, 0)),
          lease = CASE WHEN v_over THEN NULL ELSE w.lease END,
          leased_until = CASE WHEN v_over THEN NULL ELSE now() + make_interval(secs => (p_step->>'seconds')::integer) END
        WHERE w.id = p_id;
        IF v_outcome IS NOT NULL THEN
          DELETE FROM webhook_deliveries d WHERE d.webhook_id = p_id
            AND d.at < now() - make_interval(days => (p_step->>'keep')::integer);
          INSERT INTO webhook_deliveries (webhook_id, number, event, attempt, outcome, status)
          VALUES (p_id, 1 + coalesce((SELECT max(d.number) FROM webhook_deliveries d WHERE d.webhook_id = p_id), 0),
                  p_step->>'event', v_attempt, v_outcome, (p_step->>'status')::smallint);
        END IF;
        RETURN true;
      END $$`);
}
