import type { Client } from 'pg';

/** Says of itself that it is invented: no fact about a country is shipped without a source. */
const source = 'Invented example for the demonstration; says nothing about the practice of any state';

/** One country profile, so that a newcomer sees what one looks like. */
export async function addExampleProfile(owner: Client): Promise<void> {
  await owner.query(
    `INSERT INTO country_profiles (country, version, valid_from, channel, agreement, accepted_documents, reply_days,
       silence_is_consent, notice_days, escort_rules, charters_accepted, reestablishment_support, source, certainty,
       authority, recorded_by, recorded_at)
     SELECT 'GEO', 1, '2026-01-01', 'consulate', 'none', ARRAY['passport', 'emergency-travel-document'], 30,
       false, 5, 'Invented: names of the escorts are sent with the notice.', true, false, $1, 'verify',
       'samverk.auditor', 'demonstration', '2026-01-01T00:00:00Z'
     WHERE NOT EXISTS (SELECT FROM country_profiles)`,
    [source],
  );
}
