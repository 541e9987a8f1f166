import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DatabaseError } from 'pg';
import type { Actor } from '../../kernel';
import { Clock } from '../../platform/clock/clock';
import { Database } from '../../platform/database/database';
import { statement } from '../../platform/database/statement';
import { problem } from '../../platform/http/problem';
import type { Profile, RecordedProfile } from '../profile';

export interface Receipt {
  readonly country: string;
  readonly version: number;
}

export interface Recorded {
  readonly receipt: Receipt;
  /** The answer was given before, to the same request. */
  readonly replayed: boolean;
}

interface Outcome {
  readonly outcome: 'recorded' | 'replayed' | 'unknown' | 'stale' | 'not-later';
  readonly stored_fingerprint: string | null;
  readonly stored_answer: Receipt | null;
}

const columns = `country, version, valid_from::text AS "validFrom", valid_until::text AS "validUntil", channel, agreement,
  accepted_documents AS "acceptedDocuments", reply_days AS "replyDays", silence_is_consent AS "silenceIsConsent",
  notice_days AS "noticeDays", escort_rules AS "escortRules", charters_accepted AS "chartersAccepted",
  charter_rules AS "charterRules", transit_rules AS "transitRules", reestablishment_support AS "reestablishmentSupport",
  source, certainty, authority, recorded_at AS "recordedAt"`;

type ProfileRow = {
  readonly [Key in keyof Required<Omit<RecordedProfile, 'recordedAt'>>]: RecordedProfile[Key] | null;
} & {
  readonly recordedAt: Date;
};

const profilesOn = statement<[string], ProfileRow>(
  'country-profiles-on',
  `SELECT ${columns} FROM country_profiles
   WHERE valid_from <= $1::date AND (valid_until IS NULL OR valid_until >= $1::date) ORDER BY country`,
);
const profileVersions = statement<[string], ProfileRow>(
  'country-profile-versions',
  `SELECT ${columns} FROM country_profiles WHERE country = $1 ORDER BY version DESC`,
);
const recordProfile = statement<[string, string, number, string, string], Outcome>(
  'record-country-profile',
  'SELECT * FROM record_country_profile($1, $2, $3, $4, $5)',
);

/** Stockholm and Warsaw keep the same time, and whose day it is does not hang on a case. */
const timeZone = 'Europe/Stockholm';

/** Reads and keeps what is known of countries; nothing is overwritten. */
@Injectable()
export class CountryProfileStore {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  today(): string {
    return this.clock.now().toZonedDateTimeISO(timeZone).toPlainDate().toString();
  }

  async on(day: string): Promise<readonly RecordedProfile[]> {
    return (await this.database.call(profilesOn, day)).map(profileOf);
  }

  /**
   * Every version, the newest first.
   * @throws Problem country-profile-not-found
   */
  async versionsOf(country: string): Promise<readonly RecordedProfile[]> {
    const rows = await this.database.call(profileVersions, country);
    if (rows.length === 0) throw problem('country-profile-not-found');
    return rows.map(profileOf);
  }

  /**
   * Adds a version, which closes the one before it.
   * @param expected how many versions there are
   * @throws Problem country-profile-not-found, version-conflict, invalid-input where it would begin before the last one,
   *   idempotency-key-reused, idempotency-in-progress
   */
  async record(actor: Actor, key: string, country: string, expected: number, profile: Profile): Promise<Recorded> {
    const row = rowOf(country, profile);
    const fingerprint = createHash('sha256')
      .update(`country-profile ${expected} ${JSON.stringify(row)}`)
      .digest('hex');
    const [answer] = await this.database
      .call(
        recordProfile,
        ...([actor.authority, actor.subject, expected] as const),
        ...([JSON.stringify({ ...row, recorded_at: this.now() }), JSON.stringify({ key, fingerprint })] as const),
      )
      .catch(failed);
    switch (answer?.outcome) {
      case 'unknown':
        throw problem('country-profile-not-found');
      case 'stale':
        throw problem(expected === 0 ? 'country-profile-exists' : 'version-conflict');
      case 'not-later':
        throw problem('invalid-input', { errors: [notLater] });
      default:
        if (!answer?.stored_answer) throw new Error('the database recorded nothing and gave no reason');
        if (answer.stored_fingerprint !== fingerprint) throw problem('idempotency-key-reused');
        return { receipt: answer.stored_answer, replayed: answer.outcome === 'replayed' };
    }
  }

  private now(): string {
    return this.clock.now().toString({ fractionalSecondDigits: 3 });
  }
}

/** Whether a profile applies on a day. */
export const appliesOn = ({ validFrom, validUntil }: RecordedProfile, day: string): boolean =>
  validFrom <= day && (validUntil === undefined || day <= validUntil);

/** What the database has no value for is left out. */
const profileOf = ({ recordedAt, ...row }: ProfileRow): RecordedProfile =>
  Object.fromEntries([
    ...Object.entries(row).filter(([, value]) => value !== null),
    ['recordedAt', recordedAt.toISOString()],
  ]) as unknown as RecordedProfile;

const rowOf = (country: string, profile: Profile) => ({
  country,
  valid_from: profile.validFrom,
  channel: profile.channel,
  agreement: profile.agreement,
  accepted_documents: profile.acceptedDocuments,
  reply_days: profile.replyDays ?? null,
  silence_is_consent: profile.silenceIsConsent,
  notice_days: profile.noticeDays ?? null,
  escort_rules: profile.escortRules ?? null,
  charters_accepted: profile.chartersAccepted ?? null,
  charter_rules: profile.charterRules ?? null,
  transit_rules: profile.transitRules ?? null,
  reestablishment_support: profile.reestablishmentSupport,
  source: profile.source,
  certainty: profile.certainty,
});

const notLater = {
  pointer: '/validFrom',
  code: 'not-later',
  detail: {
    en: 'A version begins after the one that it closes.',
    sv: 'En version börjar efter den som den avslutar.',
    pl: 'Wersja zaczyna się po tej, którą zamyka.',
  },
};

/** The same key at the same moment for something else: the first holder decides. */
function failed(error: unknown): never {
  if (error instanceof DatabaseError && error.constraint === 'idempotency_keys_pk')
    throw problem('idempotency-in-progress');
  throw error;
}
