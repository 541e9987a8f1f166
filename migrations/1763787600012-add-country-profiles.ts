import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What is known of taking people back to a country, by date. It says nothing of anybody, so every authority reads all
 * of it; a version once written is only ever closed.
 */
export class AddCountryProfiles1763787600012 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE country_profiles (
        country text NOT NULL,
        version integer NOT NULL,
        valid_from date NOT NULL,
        valid_until date,
        channel text NOT NULL,
        agreement text NOT NULL,
        accepted_documents text[] NOT NULL,
        reply_days integer,
        silence_is_consent boolean NOT NULL,
        notice_days integer,
        escort_rules text,
        charters_accepted boolean,
        charter_rules text,
        transit_rules text,
        reestablishment_support boolean NOT NULL,
        source text NOT NULL,
        certainty text NOT NULL,
        authority text NOT NULL,
        recorded_by text NOT NULL,
        recorded_at timestamptz(3) NOT NULL,
        CONSTRAINT country_profiles_pk PRIMARY KEY (country, version),
        CONSTRAINT country_profiles_country CHECK (country ~ '^[A-Z]{3}$'),
        CONSTRAINT country_profiles_channel
          CHECK (channel IN ('consulate', 'delegation', 'readmission-case-system', 'eu-travel-document')),
        CONSTRAINT country_profiles_agreement
          CHECK (agreement IN ('eu-readmission-agreement', 'eu-arrangement', 'bilateral-agreement', 'none')),
        CONSTRAINT country_profiles_documents
          CHECK (accepted_documents <@ ARRAY['passport', 'expired-passport', 'identity-card', 'emergency-travel-document',
                                             'eu-return-document', 'aliens-passport']),
        CONSTRAINT country_profiles_certainty CHECK (certainty IN ('found', 'known', 'verify')),
        CONSTRAINT country_profiles_span CHECK (valid_until >= valid_from)
      )`);
    await runner.query(`ALTER TABLE country_profiles ENABLE ROW LEVEL SECURITY`);
    await runner.query(`ALTER TABLE country_profiles FORCE ROW LEVEL SECURITY`);
    await runner.query(`CREATE POLICY country_profiles_read ON country_profiles FOR SELECT USING (true)`);
    await runner.query(
      `CREATE POLICY country_profiles_system ON country_profiles FOR ALL TO CURRENT_USER USING (is_system()) WITH CHECK (is_system())`,
    );
    await runner.query(
      `CREATE POLICY country_profiles_add ON country_profiles FOR INSERT WITH CHECK (authority = asking_authority())`,
    );
    await runner.query(
      `CREATE POLICY country_profiles_close ON country_profiles FOR UPDATE
         USING (valid_until IS NULL AND asking_authority() IS NOT NULL) WITH CHECK (valid_until IS NOT NULL)`,
    );
    await runner.query(`GRANT SELECT, INSERT, UPDATE (valid_until) ON country_profiles TO samverk_app`);

    await runner.query(`
      CREATE FUNCTION record_country_profile(p_authority text, p_subject text, p_expected integer, p_row jsonb, p_answer jsonb)
      RETURNS TABLE (outcome text, stored_fingerprint text, stored_answer jsonb)
      LANGUAGE plpgsql AS $$
      DECLARE
        v_country text := p_row->>'country';
        v_version integer;
        v_from date;
        v_body jsonb;
      BEGIN
        PERFORM set_config('app.authority', p_authority, true), set_config('app.acting_on', '', true);
        -- One at a time for each country, so that the second of two equal requests finds the answer of the first.
        PERFORM pg_advisory_xact_lock(hashtext('country-profile'), hashtext(v_country));
        RETURN QUERY
          SELECT 'replayed', k.fingerprint, k.answer FROM idempotency_keys k
          WHERE k.authority = p_authority AND k.subject = p_subject AND k.key = p_answer->>'key';
        IF FOUND THEN RETURN; END IF;
        SELECT c.version, c.valid_from INTO v_version, v_from
        FROM country_profiles c WHERE c.country = v_country ORDER BY c.version DESC LIMIT 1;
        IF coalesce(v_version, 0) <> p_expected THEN
          RETURN QUERY SELECT CASE WHEN v_version IS NULL THEN 'unknown' ELSE 'stale' END, null::text, null::jsonb;
          RETURN;
        END IF;
        IF v_from >= (p_row->>'valid_from')::date THEN
          RETURN QUERY SELECT 'not-later', null::text, null::jsonb;
          RETURN;
        END IF;

        UPDATE country_profiles c SET valid_until = (p_row->>'valid_from')::date - 1
        WHERE c.country = v_country AND c.version = v_version;
        INSERT INTO country_profiles
        SELECT * FROM jsonb_populate_record(null::country_profiles, p_row || jsonb_build_object(
          'version', p_expected + 1, 'valid_until', null, 'authority', p_authority, 'recorded_by', p_subject));
        v_body := jsonb_build_object('country', v_country, 'version', p_expected + 1);
        INSERT INTO idempotency_keys (authority, subject, key, fingerprint, status, answer, location, version)
        VALUES (p_authority, p_subject, p_answer->>'key', p_answer->>'fingerprint', 201, v_body,
                '/api/v1/country-profiles/' || v_country, p_expected + 1);
        RETURN QUERY SELECT 'recorded', p_answer->>'fingerprint', v_body;
      END $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP FUNCTION record_country_profile(text, text, integer, jsonb, jsonb)`);
    await runner.query(`DROP TABLE country_profiles`);
  }
}
