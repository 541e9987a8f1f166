import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { DeadlineChanges } from '../../kernel';

const moment = { type: 'timestamptz', precision: 3 } as const;

/**
 * One event. TypeORM does not know the type of `tx` (xid8), so it leaves the table to the migrations and a test
 * compares the columns. Written only by the spine's function, never by a repository.
 */
@Entity('journal', { synchronize: false })
@Index('journal_feed', ['tx', 'position'])
export class JournalEntryEntity {
  @PrimaryColumn('uuid', { name: 'case_id', primaryKeyConstraintName: 'journal_pk' })
  caseId!: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'journal_pk' })
  sequence!: number;

  /** The writing transaction (xid8), as text. */
  @Column({ type: 'text', insert: false })
  tx!: string;

  @Column({ type: 'bigint', insert: false })
  position!: string;

  @Column('text')
  type!: string;

  @Column('smallint')
  version!: number;

  @Column('text')
  region!: string;

  @Column('jsonb')
  payload!: unknown;

  @Column('jsonb')
  deadlines!: DeadlineChanges;

  @Column('text', { name: 'sealed_digest', nullable: true })
  sealedDigest!: string | null;

  @Column('text')
  command!: string;

  @Column('text')
  actor!: string;

  @Column('text')
  authority!: string;

  @Column('text', { array: true })
  roles!: string[];

  /** For whom, where the actor acted under a mandate. */
  @Column('text', { name: 'on_behalf_of', nullable: true })
  onBehalfOf!: string | null;

  @Column('text', { name: 'legal_basis', array: true })
  legalBasis!: string[];

  @Column('text', { name: 'process_version' })
  processVersion!: string;

  @Column('text', { name: 'correlation_id' })
  correlationId!: string;

  @Column({ ...moment, name: 'occurred_at' })
  occurredAt!: Date;

  @Column({ ...moment, name: 'recorded_at' })
  recordedAt!: Date;

  @Column('text', { name: 'prev_hash' })
  prevHash!: string;

  @Column('text')
  hash!: string;
}
