import { Inject, Injectable } from '@nestjs/common';
import type { Text } from '../../kernel';
import { SETTINGS, type Settings } from '../../platform/config/settings';
import { Database } from '../../platform/database/database';
import { statement } from '../../platform/database/statement';
import { lookText, type Looker } from '../look';
import { noted } from '../noted';
import { explanationOf, type Signal, type SignalKind } from '../signals';

interface Columns {
  readonly kind: SignalKind;
  readonly subject: string;
  readonly count: number;
  readonly since: Date;
  readonly until: Date;
  readonly person_id: string | null;
  readonly case_ids: readonly string[] | null;
  readonly because: string | null;
  readonly acted: boolean | null;
}

const find = statement<readonly (string | number)[], Columns>(
  'read-log-signals',
  noted('SELECT * FROM read_log_signals($1, $2, $3, $4, $5)', {
    operation: 'read-signals',
    look: '$6',
    authority: '$1',
  }),
);

/** Looks that somebody should ask about. A signal is a question, never a finding: each says what it rests on. */
@Injectable()
export class SignalReader {
  constructor(
    private readonly database: Database,
    @Inject(SETTINGS) private readonly settings: Pick<Settings, 'readLog'>,
  ) {}

  async signals(
    looker: Looker,
    correlationId: string,
    { from, to }: { readonly from: string; readonly to: string },
  ): Promise<readonly (Signal & { readonly explanation: Text })[]> {
    const { burst, unused } = this.settings.readLog;
    const look = lookText(looker, correlationId, { purpose: 'supervision' });
    const rows = await this.database.call(find, looker.authority, from, to, burst, unused, look);
    return rows.map(row => {
      const signal = signalOf(row);
      return { ...signal, explanation: explanationOf(signal, { burst, unused }) };
    });
  }
}

const signalOf = (row: Columns): Signal => ({
  kind: row.kind,
  subject: row.subject,
  count: row.count,
  since: row.since.toISOString(),
  until: row.until.toISOString(),
  ...(row.person_id !== null && { personId: row.person_id }),
  caseIds: row.case_ids ?? [],
  ...(row.because !== null && { because: row.because }),
  ...(row.acted !== null && { acted: row.acted }),
});
