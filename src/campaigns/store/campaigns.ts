import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DatabaseError } from 'pg';
import type { Actor } from '../../kernel';
import { Clock } from '../../platform/clock/clock';
import { Database } from '../../platform/database/database';
import { statement } from '../../platform/database/statement';
import { problem } from '../../platform/http/problem';
import type { Campaign, RecordedCampaign } from '../campaign';

interface Receipt {
  readonly id: string;
}

interface Outcome {
  readonly outcome: 'recorded' | 'replayed';
  readonly stored_fingerprint: string;
  readonly stored_answer: Receipt;
}

type CampaignRow = Omit<RecordedCampaign, 'place' | 'recordedAt'> & {
  readonly place: string | null;
  readonly recordedAt: Date;
};

const campaignsBetween = statement<[string | null, string | null], CampaignRow>(
  'information-campaigns-between',
  `SELECT id, began_on::text AS "beganOn", ended_on::text AS "endedOn", place, channel, audience, languages, reached,
          authority, recorded_at AS "recordedAt"
   FROM information_campaigns
   WHERE began_on BETWEEN coalesce($1::date, '-infinity') AND coalesce($2::date, 'infinity')
   ORDER BY began_on DESC, id DESC LIMIT 500`,
);
const recordCampaign = statement<[string, string, string, string], Outcome>(
  'record-information-campaign',
  'SELECT * FROM record_information_campaign($1, $2, $3, $4)',
);

/** Stockholm and Warsaw keep the same time, and whose day it is does not hang on a case. */
const timeZone = 'Europe/Warsaw';

/** Reads and keeps what campaigns were held; nothing is overwritten. */
@Injectable()
export class CampaignStore {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async between(from: string | undefined, until: string | undefined): Promise<readonly RecordedCampaign[]> {
    const rows = await this.database.call(campaignsBetween, from ?? null, until ?? null);
    return rows.map(({ place, recordedAt, ...row }) => ({
      ...row,
      ...(place !== null && { place }),
      recordedAt: recordedAt.toISOString(),
    }));
  }

  /** @throws Problem invalid-input where it ends before it began or is not over; idempotency-key-reused, idempotency-in-progress */
  async record(
    actor: Actor,
    key: string,
    campaign: Campaign,
  ): Promise<{ readonly receipt: Receipt; readonly replayed: boolean }> {
    const now = this.clock.now();
    const today = now.toZonedDateTimeISO(timeZone).toPlainDate().toString();
    if (campaign.endedOn < campaign.beganOn || campaign.endedOn > today)
      throw problem('invalid-input', { errors: [notOver] });
    const row = rowOf(campaign);
    const fingerprint = createHash('sha256')
      .update(`information-campaign ${JSON.stringify(row)}`)
      .digest('hex');
    const [answer] = await this.database
      .call(
        recordCampaign,
        ...([actor.authority, actor.subject] as const),
        JSON.stringify({ ...row, recorded_at: now.toString({ fractionalSecondDigits: 3 }) }),
        JSON.stringify({ key, fingerprint }),
      )
      .catch(failed);
    if (!answer) throw new Error('the database recorded nothing and gave no reason');
    if (answer.stored_fingerprint !== fingerprint) throw problem('idempotency-key-reused');
    return { receipt: answer.stored_answer, replayed: answer.outcome === 'replayed' };
  }
}

const rowOf = ({ beganOn, endedOn, place, channel, audience, languages, reached }: Campaign) => ({
  began_on: beganOn,
  ended_on: endedOn,
  place: place ?? null,
  ...{ channel, audience, languages, reached },
});

const notOver = {
  pointer: '/endedOn',
  code: 'not-over',
  detail: {
    en: 'A campaign ends on its first day or later, and is recorded once it is over.',
    sv: 'En kampanj slutar sin första dag eller senare, och registreras när den är slut.',
    pl: 'Kampania kończy się pierwszego dnia lub później i odnotowuje się ją po zakończeniu.',
  },
};

/** The same key at the same moment for something else: the first holder decides. */
function failed(error: unknown): never {
  if (error instanceof DatabaseError && error.constraint === 'idempotency_keys_pk')
    throw problem('idempotency-in-progress');
  throw error;
}
