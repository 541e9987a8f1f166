import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { glassCodes, listed, verdicts } from '../words';

/** That somebody let oneself into a case at once, and what another person said of it afterwards. */
@Entity('break_glass')
@Check('break_glass_code', listed('code', glassCodes))
@Check('break_glass_verdict', listed('verdict', verdicts))
@Check('break_glass_two_persons', 'reviewed_by IS DISTINCT FROM subject')
@Check('break_glass_reviewed', 'num_nonnulls(verdict, reviewed_by, reviewed_at) IN (0, 3)')
@Index('break_glass_of_case', ['authority', 'caseId', 'subject'])
@Index('break_glass_of_authority', ['authority', 'openedAt', 'id'])
export class BreakGlassEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'break_glass_pk' })
  id!: string;

  @Column('integer')
  version!: number;

  @Column('text')
  authority!: string;

  @Column('uuid', { name: 'case_id' })
  caseId!: string;

  @Column('text')
  subject!: string;

  @Column('text')
  code!: string;

  @Column('text', { nullable: true })
  because!: string | null;

  @Column({ type: 'timestamptz', precision: 3, name: 'opened_at', default: () => 'now()' })
  openedAt!: Date;

  @Column({ type: 'timestamptz', precision: 3 })
  until!: Date;

  @Column({ type: 'timestamptz', precision: 3, name: 'review_due_at' })
  reviewDueAt!: Date;

  @Column('text', { nullable: true })
  verdict!: string | null;

  @Column('text', { nullable: true })
  review!: string | null;

  @Column('text', { name: 'reviewed_by', nullable: true })
  reviewedBy!: string | null;

  @Column({ type: 'timestamptz', precision: 3, name: 'reviewed_at', nullable: true })
  reviewedAt!: Date | null;
}

/** Whom a broken glass is told, by role. */
@Entity('access_alerts')
@Check('access_alerts_acknowledged', '(acknowledged_by IS NULL) = (acknowledged_at IS NULL)')
export class AccessAlertEntity {
  @PrimaryColumn('uuid', { name: 'break_glass_id', primaryKeyConstraintName: 'access_alerts_pk' })
  breakGlassId!: string;

  @ManyToOne(() => BreakGlassEntity, { onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @JoinColumn({ name: 'break_glass_id', foreignKeyConstraintName: 'access_alerts_break_glass' })
  glass!: Relation<BreakGlassEntity>;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'access_alerts_pk' })
  role!: string;

  @Column({ type: 'timestamptz', precision: 3, name: 'raised_at', default: () => 'now()' })
  raisedAt!: Date;

  /** For all who hold the role. */
  @Column('text', { name: 'acknowledged_by', nullable: true })
  acknowledgedBy!: string | null;

  @Column({ type: 'timestamptz', precision: 3, name: 'acknowledged_at', nullable: true })
  acknowledgedAt!: Date | null;
}
