import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** A signed sum of the whole journal. `boundary` is xid8, so the table is left to the migrations (see `journal`). */
@Entity('checkpoints', { synchronize: false })
export class CheckpointEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'integer',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'checkpoints_pk',
  })
  number!: number;

  @Column({ type: 'timestamptz', precision: 3, name: 'taken_at' })
  takenAt!: Date;

  /** xid8, as text. */
  @Column('text')
  boundary!: string;

  @Column('integer')
  cases!: number;

  @Column('bigint')
  events!: string;

  @Column('text')
  root!: string;

  @Column('text', { name: 'key_id' })
  keyId!: string;

  @Column('text')
  signature!: string;

  /** Where the read log ended. */
  @Column('bigint', { name: 'read_log_block', nullable: true })
  readLogBlock!: string | null;

  @Column('text', { name: 'read_log_hash', nullable: true })
  readLogHash!: string | null;

  /** Where the receipts of erasures ended. */
  @Column('integer', { name: 'erasure_number', nullable: true })
  erasureNumber!: number | null;

  @Column('text', { name: 'erasure_hash', nullable: true })
  erasureHash!: string | null;

  /** Where the receipts of what went by itself ended. */
  @Column('integer', { name: 'expiry_number', nullable: true })
  expiryNumber!: number | null;

  @Column('text', { name: 'expiry_hash', nullable: true })
  expiryHash!: string | null;
}
