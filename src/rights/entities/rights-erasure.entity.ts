import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import { expiredKinds, listed } from '../words';

/** What is left of words of a request or a limit that went by themselves: by which period, when, how many rows. */
@Entity('rights_erasures')
@Check('rights_erasures_kind', listed('kind', expiredKinds))
@Index('rights_erasures_of_authority', ['authority', 'id'])
@Unique('rights_erasures_number', ['number'])
export class RightsErasureEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'rights_erasures_pk' })
  id!: string;

  @Column('text')
  authority!: string;

  /** The request, the limit or the contested datum, whose codes and days stay. */
  @Column('uuid')
  about!: string;

  @Column('text')
  kind!: string;

  @Column('text')
  rule!: string;

  /** Number of the period that the authority had recorded. */
  @Column('integer')
  period!: number;

  /** The decision that it rests on. */
  @Column('text')
  basis!: string;

  @Column('date', { name: 'ended_on' })
  endedOn!: string;

  @Column('date', { name: 'due_on' })
  dueOn!: string;

  @Column({ type: 'timestamptz', precision: 3, name: 'erased_at' })
  erasedAt!: Date;

  /** The last day on which a backup can still hold it. */
  @Column('date', { name: 'backups_until', nullable: true })
  backupsUntil!: string | null;

  /** Rows erased, by table. */
  @Column('jsonb')
  counts!: object;

  /** Counts receipts from 1, of all authorities; the table gives it, and both hashes. */
  @Column('integer')
  number!: number;

  @Column('text', { name: 'prev_hash' })
  prevHash!: string;

  @Column('text')
  hash!: string;
}
