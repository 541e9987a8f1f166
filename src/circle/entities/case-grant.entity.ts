import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { grantStatuses, listed } from '../words';

/** A way into one case for one person or unit, until a moment. */
@Entity('case_grants')
@Check('case_grants_status', listed('status', grantStatuses))
@Check('case_grants_to_one', 'num_nonnulls(holder, unit) = 1')
@Check(
  'case_grants_two_persons',
  `status <> 'given' OR NOT second_hand
        OR coalesce(decided_by <> proposed_by AND decided_by IS DISTINCT FROM holder, false)`,
)
@Check('case_grants_not_to_oneself', 'second_hand OR proposed_by IS DISTINCT FROM holder')
@Index('case_grants_of_case', ['authority', 'caseId'], { where: `status = 'given'` })
@Index('case_grants_of_authority', ['authority', 'proposedAt', 'id'])
export class CaseGrantEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'case_grants_pk' })
  id!: string;

  @Column('integer')
  version!: number;

  @Column('text')
  authority!: string;

  @Column('uuid', { name: 'case_id' })
  caseId!: string;

  @Column('text', { nullable: true })
  holder!: string | null;

  @Column('text', { nullable: true })
  unit!: string | null;

  @Column('text')
  status!: string;

  /** Whether another person had to approve it. */
  @Column('boolean', { name: 'second_hand' })
  secondHand!: boolean;

  @Column('text', { nullable: true })
  because!: string | null;

  @Column({ type: 'timestamptz', precision: 3 })
  until!: Date;

  @Column('text', { name: 'proposed_by' })
  proposedBy!: string;

  @Column({ type: 'timestamptz', precision: 3, name: 'proposed_at', default: () => 'now()' })
  proposedAt!: Date;

  @Column('text', { name: 'decided_because', nullable: true })
  decidedBecause!: string | null;

  @Column('text', { name: 'decided_by', nullable: true })
  decidedBy!: string | null;

  @Column({ type: 'timestamptz', precision: 3, name: 'decided_at', nullable: true })
  decidedAt!: Date | null;
}
