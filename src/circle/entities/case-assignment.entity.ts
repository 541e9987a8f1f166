import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Who is in charge of a case within one authority; a change is a new row. */
@Entity('case_assignments')
@Index('case_assignments_current', ['authority', 'caseId'], { unique: true, where: 'replaced_at IS NULL' })
@Index('case_assignments_of_officer', ['authority', 'officer'], { where: 'replaced_at IS NULL' })
@Index('case_assignments_of_unit', ['authority', 'unit'], { where: 'replaced_at IS NULL' })
export class CaseAssignmentEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'case_assignments_pk' })
  authority!: string;

  @PrimaryColumn('uuid', { name: 'case_id', primaryKeyConstraintName: 'case_assignments_pk' })
  caseId!: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'case_assignments_pk' })
  number!: number;

  @Column('text', { nullable: true })
  unit!: string | null;

  /** Who is in charge. */
  @Column('text', { nullable: true })
  officer!: string | null;

  /** Who works on it beside. */
  @Column('text', { array: true })
  further!: string[];

  @Column('text', { nullable: true })
  because!: string | null;

  @Column('text', { name: 'assigned_by' })
  assignedBy!: string;

  @Column({ type: 'timestamptz', precision: 3, name: 'assigned_at', default: () => 'now()' })
  assignedAt!: Date;

  @Column({ type: 'timestamptz', precision: 3, name: 'replaced_at', nullable: true })
  replacedAt!: Date | null;
}
