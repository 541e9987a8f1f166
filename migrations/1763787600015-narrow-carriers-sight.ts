import type { MigrationInterface, QueryRunner } from 'typeorm';

const payload = (open: string): string => `
  ALTER POLICY journal_sealed_read ON journal_sealed USING (
    EXISTS (SELECT FROM cases c WHERE c.id = journal_sealed.case_id)
    OR EXISTS (SELECT FROM transport_orders o WHERE o.case_id = journal_sealed.case_id AND o.carrier = asking_authority()
      AND o.ordered_sequence = journal_sealed.sequence${open}))`;

/** What a carrier must know to carry somebody safely is open to it while it carries, and no longer. */
export class NarrowCarriersSight1763787600015 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(payload(` AND o.status IN ('ordered', 'accepted', 'planned', 'underway')`));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(payload(''));
  }
}
