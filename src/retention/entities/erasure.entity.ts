import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { listed, reachedBy } from '../words';

/** What is left of what was erased: how much, by which rule, by whom; nothing of the person but the id. */
@Entity('erasure_receipts')
@Check('erasure_receipts_two_persons', 'approved_by <> proposed_by')
@Index('erasure_receipts_of_case', ['caseId', 'number'])
export class ErasureReceiptEntity {
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'erasure_receipts_pk' })
  number!: number;

  @Column('uuid', { name: 'case_id' })
  caseId!: string;

  @Column('integer', { name: 'case_version' })
  caseVersion!: number;

  /** Where who the person is was erased too. */
  @Column('uuid', { name: 'person_id', nullable: true })
  personId!: string | null;

  @Column('uuid', { name: 'list_id' })
  listId!: string;

  @Column('text')
  authority!: string;

  @Column('text')
  rule!: string;

  @Column('text', { array: true })
  basis!: string[];

  @Column('text', { name: 'proposed_by' })
  proposedBy!: string;

  @Column('text', { name: 'approved_by' })
  approvedBy!: string;

  @Column({ type: 'timestamptz', precision: 3, name: 'erased_at' })
  erasedAt!: Date;

  /** The last day on which a backup can still hold it. */
  @Column('date', { name: 'backups_until', nullable: true })
  backupsUntil!: string | null;

  /** Events whose sealed part was erased. */
  @Column('integer', { array: true })
  sequences!: number[];

  /** Hex SHA-256 over those numbers and the digests that the journal keeps. */
  @Column('text')
  digest!: string;

  /** Rows erased, by table. */
  @Column('jsonb')
  counts!: object;

  @Column('text', { name: 'prev_hash' })
  prevHash!: string;

  @Column('text')
  hash!: string;
}

/** Where data that erasure takes away lie. Only migrations write here: a new table with such data adds its row. */
@Entity('erasure_roads')
@Check('erasure_roads_reached_by', listed('reached_by', reachedBy))
export class ErasureRoadEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'erasure_roads_pk' })
  place!: string;

  @PrimaryColumn('text', { name: 'reached_by', primaryKeyConstraintName: 'erasure_roads_pk' })
  reachedBy!: string;

  /** SQL; $1 is the case, the person, or the request or limit. */
  @Column('text')
  condition!: string;

  /** SQL; the columns to empty where the row itself stays. */
  @Column('text', { nullable: true })
  blanks!: string | null;
}
