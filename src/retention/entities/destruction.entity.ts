import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { bases, itemOutcomes, listed, listStatuses } from '../words';

/** What one person proposes to destroy and another approves. */
@Entity('destruction_lists')
@Check('destruction_lists_status', listed('status', listStatuses))
@Check(
  'destruction_lists_two_persons',
  `status IN ('proposed', 'rejected') OR coalesce(decided_by <> proposed_by, false)`,
)
@Index('destruction_lists_of_authority', ['authority', 'proposedAt', 'id'])
export class DestructionListEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'destruction_lists_pk' })
  id!: string;

  @Column('integer')
  version!: number;

  @Column('text')
  authority!: string;

  @Column('text')
  status!: string;

  @Column('text', { name: 'proposed_by' })
  proposedBy!: string;

  @Column({ type: 'timestamptz', precision: 3, name: 'proposed_at' })
  proposedAt!: Date;

  @Column('text', { name: 'decided_by', nullable: true })
  decidedBy!: string | null;

  @Column({ type: 'timestamptz', precision: 3, name: 'decided_at', nullable: true })
  decidedAt!: Date | null;

  @Column({ type: 'timestamptz', precision: 3, name: 'executed_at', nullable: true })
  executedAt!: Date | null;
}

/** A case on a list, as it stood when it was proposed. */
@Entity('destruction_items')
@Check('destruction_items_base', listed('base', bases))
@Check('destruction_items_outcome', listed('outcome', itemOutcomes))
@Index('destruction_items_waiting', ['caseId'], { unique: true, where: `outcome = 'waiting'` })
export class DestructionItemEntity {
  @PrimaryColumn('uuid', { name: 'list_id', primaryKeyConstraintName: 'destruction_items_pk' })
  listId!: string;

  @ManyToOne(() => DestructionListEntity, { onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @JoinColumn({ name: 'list_id', foreignKeyConstraintName: 'destruction_items_list' })
  list!: Relation<DestructionListEntity>;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'destruction_items_pk' })
  number!: number;

  @Column('uuid', { name: 'case_id' })
  caseId!: string;

  @Column('integer', { name: 'case_version' })
  caseVersion!: number;

  @Column('text')
  rule!: string;

  /** Where the period comes from, ready to print. */
  @Column('text', { array: true })
  basis!: string[];

  @Column('text')
  base!: string;

  @Column('date', { name: 'base_on' })
  baseOn!: string;

  @Column('date', { name: 'due_on' })
  dueOn!: string;

  @Column('text')
  outcome!: string;

  @Column({ type: 'timestamptz', precision: 3, name: 'settled_at', nullable: true })
  settledAt!: Date | null;
}
