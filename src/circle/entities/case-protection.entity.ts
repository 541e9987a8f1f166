import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { listed, markings } from '../words';

/** That a case is protected, from when to when, by whom and why. */
@Entity('case_protections')
@Check('case_protections_marking', listed('marking', markings))
@Check('case_protections_lifted', '(lifted_by IS NULL) = (lifted_at IS NULL)')
@Index('case_protections_standing', ['caseId'], { unique: true, where: 'lifted_at IS NULL' })
export class CaseProtectionEntity {
  @PrimaryColumn('uuid', { name: 'case_id', primaryKeyConstraintName: 'case_protections_pk' })
  caseId!: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'case_protections_pk' })
  number!: number;

  @Column('text')
  marking!: string;

  /** Whose supervisor set it; the same authority lifts it. */
  @Column('text')
  authority!: string;

  @Column('text', { nullable: true })
  because!: string | null;

  @Column('text', { name: 'set_by' })
  setBy!: string;

  @Column({ type: 'timestamptz', precision: 3, name: 'set_at', default: () => 'now()' })
  setAt!: Date;

  @Column('text', { name: 'lifted_because', nullable: true })
  liftedBecause!: string | null;

  @Column('text', { name: 'lifted_by', nullable: true })
  liftedBy!: string | null;

  @Column({ type: 'timestamptz', precision: 3, name: 'lifted_at', nullable: true })
  liftedAt!: Date | null;
}
