import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AppealOutcome } from '../../case-file';

/** An appeal against the decision, pending until it has an outcome. */
@Entity('appeals')
export class AppealEntity {
  @PrimaryColumn('uuid', { name: 'case_id', primaryKeyConstraintName: 'appeals_pk' })
  caseId!: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'appeals_pk' })
  number!: number;

  @Column('text')
  court!: string;

  @Column('date', { name: 'lodged_on' })
  lodgedOn!: string;

  @Column('text', { nullable: true })
  outcome!: AppealOutcome | null;

  @Column('date', { name: 'decided_on', nullable: true })
  decidedOn!: string | null;
}
