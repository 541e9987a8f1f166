import type { MigrationInterface, QueryRunner } from 'typeorm';
import { groupOf } from './sql/datum';

const ofParty = `EXISTS (SELECT FROM cases c WHERE c.id = journal_sealed.case_id)`;
const ofCarrier = `EXISTS (SELECT FROM transport_orders o WHERE o.case_id = journal_sealed.case_id
      AND o.carrier = asking_authority() AND o.ordered_sequence = journal_sealed.sequence
      AND o.status IN ('ordered', 'accepted', 'planned', 'underway'))`;
const wordsFor = (party: string): string =>
  `ALTER POLICY journal_sealed_read ON journal_sealed USING (${party} OR ${ofCarrier})`;

/** Of a case, an authority reads the words of those parts that were opened to it; of the others, not even in plain SQL. */
export class OpenWordsByPart1763787600141 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION words_open(p_case_id uuid, p_sequence integer) RETURNS boolean LANGUAGE plpgsql STABLE AS $$
      BEGIN
        RETURN is_system() OR EXISTS (SELECT FROM journal j
          JOIN case_access a ON a.case_id = j.case_id AND a.authority = asking_authority()
          WHERE j.case_id = p_case_id AND j.sequence = p_sequence AND ${groupOf('j.region')} = ANY (a.groups));
      END $$`);
    await runner.query(wordsFor(`(${ofParty} AND words_open(case_id, sequence))`));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(wordsFor(ofParty));
    await runner.query(`DROP FUNCTION words_open(uuid, integer)`);
  }
}
