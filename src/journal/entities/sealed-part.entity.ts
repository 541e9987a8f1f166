import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { JournalEntryEntity } from './journal-entry.entity';

/** Personal data and free text of one event. Lawful erasure removes the row; the chain covers its digest. */
@Entity('journal_sealed')
export class SealedPartEntity {
  @PrimaryColumn('uuid', { name: 'case_id', primaryKeyConstraintName: 'journal_sealed_pk' })
  caseId!: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'journal_sealed_pk' })
  sequence!: number;

  @Column('text')
  salt!: string;

  @Column('jsonb')
  body!: unknown;

  @ManyToOne(() => JournalEntryEntity, { nullable: false })
  @JoinColumn([
    { name: 'case_id', referencedColumnName: 'caseId', foreignKeyConstraintName: 'journal_sealed_event' },
    { name: 'sequence', referencedColumnName: 'sequence', foreignKeyConstraintName: 'journal_sealed_event' },
  ])
  event!: Relation<JournalEntryEntity>;
}
