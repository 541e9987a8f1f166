import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Campaigns about voluntary return, as they were held. They say nothing of anybody, so every authority reads all of them. */
export class AddInformationCampaigns1763787600091 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE information_campaigns (
        id uuid NOT NULL,
        began_on date NOT NULL,
        ended_on date NOT NULL,
        place text,
        channel text NOT NULL,
        audience text NOT NULL,
        languages text[] NOT NULL,
        reached integer NOT NULL,
        authority text NOT NULL,
        recorded_by text NOT NULL,
        recorded_at timestamptz(3) NOT NULL,
        CONSTRAINT information_campaigns_pk PRIMARY KEY (id),
        CONSTRAINT information_campaigns_channel
          CHECK (channel IN ('meeting', 'leaflet', 'poster', 'online', 'press', 'radio-or-television')),
        CONSTRAINT information_campaigns_audience
          CHECK (audience IN ('persons-obliged-to-return', 'applicants-for-protection', 'persons-in-detention', 'diaspora',
                              'staff-and-organisations', 'general-public')),
        CONSTRAINT information_campaigns_place CHECK (place ~ '^[A-Z]{2}[A-Z2-9]{3}$'),
        CONSTRAINT information_campaigns_span CHECK (ended_on >= began_on),
        CONSTRAINT information_campaigns_reached CHECK (reached >= 0)
      )`);
    await runner.query(`CREATE INDEX information_campaigns_by_day ON information_campaigns (began_on, id)`);
    await runner.query(`ALTER TABLE information_campaigns ENABLE ROW LEVEL SECURITY`);
    await runner.query(`ALTER TABLE information_campaigns FORCE ROW LEVEL SECURITY`);
    await runner.query(`CREATE POLICY information_campaigns_read ON information_campaigns FOR SELECT USING (true)`);
    await runner.query(
      `CREATE POLICY information_campaigns_system ON information_campaigns FOR ALL TO CURRENT_USER USING (is_system()) WITH CHECK (is_system())`,
    );
    await runner.query(
      `CREATE POLICY information_campaigns_add ON information_campaigns FOR INSERT WITH CHECK (authority = asking_authority())`,
    );
    await runner.query(`GRANT SELECT, INSERT ON information_campaigns TO samverk_app`);

    await runner.query(`
      CREATE FUNCTION record_information_campaign(p_authority text, p_subject text, p_row jsonb, p_answer jsonb)
      RETURNS TABLE (outcome text, stored_fingerprint text, stored_answer jsonb)
      LANGUAGE plpgsql AS $$
      DECLARE
        v_id uuid := uuidv7();
        v_body jsonb := jsonb_build_object('id', v_id);
      BEGIN
        PERFORM set_config('app.authority', p_authority, true), set_config('app.acting_on', '', true);
        -- One at a time for each subject, so that the second of two equal requests finds the answer of the first.
        PERFORM pg_advisory_xact_lock(hashtext('information-campaign'), hashtext(p_subject));
        RETURN QUERY
          SELECT 'replayed', k.fingerprint, k.answer FROM idempotency_keys k
          WHERE k.authority = p_authority AND k.subject = p_subject AND k.key = p_answer->>'key';
        IF FOUND THEN RETURN; END IF;
        INSERT INTO information_campaigns
        SELECT * FROM jsonb_populate_record(null::information_campaigns, p_row || jsonb_build_object(
          'id', v_id, 'authority', p_authority, 'recorded_by', p_subject));
        INSERT INTO idempotency_keys (authority, subject, key, fingerprint, status, answer)
        VALUES (p_authority, p_subject, p_answer->>'key', p_answer->>'fingerprint', 201, v_body);
        RETURN QUERY SELECT 'recorded', p_answer->>'fingerprint', v_body;
      END $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP FUNCTION record_information_campaign(text, text, jsonb, jsonb)`);
    await runner.query(`DROP TABLE information_campaigns`);
  }
}
