import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A month that was let go of when its time was over. The heads of its blocks remain. */
@Entity('read_log_removals')
export class ReadLogRemovalEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'read_log_removals_pk' })
  part!: string;

  @Column({ type: 'timestamptz', precision: 3, name: 'removed_at' })
  removedAt!: Date;

  @Column('text', { name: 'removed_by' })
  removedBy!: string;

  @Column('integer', { name: 'kept_months' })
  keptMonths!: number;

  @Column('bigint')
  lines!: string;

  @Column('bigint', { name: 'last_block' })
  lastBlock!: string;
}
