import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { holdReasons, listed } from '../words';

/** Nothing of the case, or of any case about the person, is destroyed while it holds. */
@Entity('legal_holds')
@Check('legal_holds_reason', listed('reason', holdReasons))
@Check('legal_holds_subject', 'num_nonnulls(case_id, person_id) = 1')
@Check('legal_holds_lifted', '(lifted_by IS NULL) = (lifted_at IS NULL)')
@Index('legal_holds_of_case', ['caseId'], { where: 'lifted_at IS NULL' })
@Index('legal_holds_of_person', ['personId'], { where: 'lifted_at IS NULL' })
@Index('legal_holds_of_authority', ['authority', 'imposedAt', 'id'])
export class LegalHoldEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'legal_holds_pk' })
  id!: string;

  @Column('uuid', { name: 'case_id', nullable: true })
  caseId!: string | null;

  @Column('uuid', { name: 'person_id', nullable: true })
  personId!: string | null;

  @Column('text')
  reason!: string;

  /** Its last day; without one it holds until it is lifted. */
  @Column('date', { nullable: true })
  until!: string | null;

  @Column('text')
  authority!: string;

  @Column('text', { name: 'imposed_by' })
  imposedBy!: string;

  @Column({ type: 'timestamptz', precision: 3, name: 'imposed_at' })
  imposedAt!: Date;

  @Column('text', { name: 'lifted_by', nullable: true })
  liftedBy!: string | null;

  @Column({ type: 'timestamptz', precision: 3, name: 'lifted_at', nullable: true })
  liftedAt!: Date | null;
}
