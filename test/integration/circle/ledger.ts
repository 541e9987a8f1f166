import { randomUUID } from 'node:crypto';
import type { CircleFacts } from '../../../src/circle/circle';
import type { Office } from '../spine/office';

const tables = ['access_regimes', 'case_protections', 'case_assignments', 'case_grants', 'mandates', 'access_alerts'];
type Place = Pick<CircleFacts, 'unit' | 'officer' | 'further' | 'grants' | 'glasses'>;
const hour = `interval '1 hour'`;

/** Writes down who is in the circle of a case as the owner of the tables, past every door. */
export class Ledger {
  constructor(
    private readonly office: Office,
    readonly authority: string,
    readonly caseId: string,
  ) {}

  /** Nobody is in charge of anything, and nothing is restricted. */
  async wipe(): Promise<void> {
    for (const table of [...tables, 'break_glass']) await this.office.rows(`delete from ${table}`);
    for (const table of ['cases', 'case_access', 'transport_orders', 'notices', 'persons'])
      await this.office.rows(`update ${table} set protection = null where protection is not null`);
  }

  /** @param kind of the case, as the regime names it */
  async write(facts: CircleFacts, kind: 'open' | 'closed' = 'open'): Promise<void> {
    await this.wipe();
    const { marking, regime, mandates, ...place } = facts;
    if (regime) await this.regime(regime, kind);
    if (marking !== undefined) await this.mark(marking);
    await this.place(place);
    for (const mandate of mandates) await this.mandate(mandate);
  }

  async regime({ circle, intake }: NonNullable<CircleFacts['regime']>, kind: 'open' | 'closed'): Promise<void> {
    await this.insert('access_regimes', {
      ...{ kind, number: 1, circle, intake, second_hand: true },
      ...{ because: 'trial', set_by: 'boss' },
    });
  }

  /** Who is in charge of the case, and who was let in beside. */
  async place({ unit, officer, further, grants, glasses }: Place): Promise<void> {
    if (unit !== undefined || officer !== undefined || further.length > 0)
      await this.insert('case_assignments', {
        ...{ case_id: this.caseId, number: 1, unit, officer, further, assigned_by: 'boss' },
      });
    for (const grant of grants) await this.grant(grant);
    for (const { subject } of glasses) await this.glass(subject);
  }

  async mark(marking: string): Promise<void> {
    await this.insert('case_protections', { case_id: this.caseId, number: 1, marking, set_by: 'boss' });
    await this.office.rows('select mark_protected($1, $2)', [this.caseId, marking]);
  }

  async grant(to: { readonly holder?: string; readonly unit?: string }, until = `now() + ${hour}`): Promise<void> {
    await this.insert(
      'case_grants',
      {
        ...{ id: randomUUID(), version: 2, case_id: this.caseId, status: 'given', second_hand: true, ...to },
        ...{ proposed_by: 'asker', decided_by: 'boss' },
      },
      { until },
    );
  }

  /** Asked for, and given by nobody. */
  async propose(holder: string): Promise<void> {
    const row = { id: randomUUID(), version: 1, case_id: this.caseId, status: 'proposed', second_hand: true, holder };
    await this.insert('case_grants', { ...row, proposed_by: 'asker' }, { until: `now() + ${hour}` });
  }

  /** Tells those who watch over the authority of every glass that was broken for the case. */
  async alert(): Promise<void> {
    const roles = ['supervisor', 'data-protection-officer'].map(role => `${this.authority}.${role}`);
    await this.office.rows(
      `insert into access_alerts (break_glass_id, role)
       select b.id, role from break_glass b cross join unnest($3::text[]) role where b.authority = $1 and b.case_id = $2`,
      [this.authority, this.caseId, roles],
    );
  }

  async glass(subject: string, until = `now() + ${hour}`): Promise<void> {
    const row = { id: randomUUID(), version: 1, case_id: this.caseId, subject, code: 'officer-unavailable' };
    await this.insert('break_glass', row, { until, review_due_at: 'now()' });
  }

  async mandate(persons: { readonly giver: string; readonly holder: string }, until = `now() + ${hour}`) {
    await this.insert(
      'mandates',
      { id: randomUUID(), ...persons, because: 'trial', given_by: persons.giver },
      { from_at: `least(now(), ${until}) - ${hour}`, until },
    );
  }

  private async insert(table: string, row: object, moments: Readonly<Record<string, string>> = {}): Promise<void> {
    const given = Object.fromEntries(
      Object.entries({ authority: this.authority, ...row }).filter(
        ([, value]: [string, unknown]) => value !== undefined,
      ),
    );
    const columns = [...Object.keys(given), ...Object.keys(moments)];
    const values = [...Object.keys(given).map(name => `r.${name}`), ...Object.values(moments)];
    await this.office.rows(
      `insert into ${table} (${columns.join(', ')})
       select ${values.join(', ')} from jsonb_populate_record(null::${table}, $1) r`,
      [JSON.stringify(given)],
    );
  }
}
