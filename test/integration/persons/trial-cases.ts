import { Client } from 'pg';

const caseColumns = {
  country: 'SE',
  procedure_version: 'trial',
  version: 1,
  accountable: 'se.migrationsverket',
  carriers: [],
  decision_state: 'issued',
  remedy_state: 'none',
  departure_period_state: 'none',
  responsibility_state: 'held',
  whereabouts_state: 'known',
  custody_state: 'at-liberty',
  identity_state: 'claimed',
  travel_document_state: 'none',
  holds_state: 'free',
  transport_state: 'none',
  entry_ban_state: 'none',
  assistance_state: 'none',
  reintegration_state: 'none',
  notices_state: 'kept',
  next_due_at: 'infinity',
  opened_at: '2026-03-01T08:00:00Z',
  changed_at: '2026-03-01T08:00:00Z',
  head_hash: '',
  file: {},
};

/** Lays cases and transport orders as the owner of the tables, so that the walls around persons can be tried alone. */
export class TrialCases {
  private constructor(private readonly owner: Client) {}

  static async open(ownerUrl: string): Promise<TrialCases> {
    const owner = new Client({ connectionString: ownerUrl });
    await owner.connect();
    await owner.query(`SELECT set_config('app.authority', 'samverk.auditor', false)`);
    return new TrialCases(owner);
  }

  /** A case about a person in which these authorities take part. */
  async about(personId: string, ...parties: readonly string[]): Promise<string> {
    const row = { ...caseColumns, reference: 'trial', person_id: personId, parties };
    const { rows } = await this.owner.query<{ id: string }>(
      `INSERT INTO cases SELECT * FROM jsonb_populate_record(null::cases, $1::jsonb || jsonb_build_object('id', uuidv7()))
       RETURNING id`,
      [JSON.stringify(row)],
    );
    const id = rows[0]?.id ?? '';
    for (const party of parties)
      await this.owner.query('INSERT INTO case_access VALUES ($1, $2, $3)', [party, id, ['decision', 'identity']]);
    return id;
  }

  /** What was disclosed to a party from now on. */
  async discloses(caseId: string, party: string, groups: readonly string[]): Promise<void> {
    await this.owner.query('UPDATE case_access SET groups = $3 WHERE case_id = $1 AND authority = $2', [
      ...[caseId, party],
      groups,
    ]);
  }

  async orderTransport(caseId: string, personId: string, carrier: string): Promise<void> {
    await this.owner.query(
      `INSERT INTO transport_orders (case_id, number, person_id, orderer, carrier, destination, status, ordered_at,
                                     ordered_sequence, not_before, not_after, custody_ground)
       VALUES ($1, 1, $2, 'se.polisen', $3, 'GEO', 'ordered', now(), 1, now(), now() + interval '2 days', 'detained')`,
      [caseId, personId, carrier],
    );
  }

  async transportBecomes(caseId: string, status: string): Promise<void> {
    await this.owner.query('UPDATE transport_orders SET status = $2 WHERE case_id = $1', [caseId, status]);
  }

  async looks(): Promise<readonly { authority: string; operation: string; person_id: string | null }[]> {
    const { rows } = await this.owner.query<{ authority: string; operation: string; person_id: string | null }>(
      'SELECT authority, operation, person_id FROM read_log ORDER BY at, operation',
    );
    return rows;
  }

  async count(table: 'persons' | 'person_assertions' | 'idempotency_keys'): Promise<number> {
    const { rows } = await this.owner.query<{ count: string }>(`SELECT count(*) FROM ${table}`);
    return Number(rows[0]?.count);
  }

  close(): Promise<void> {
    return this.owner.end();
  }
}
