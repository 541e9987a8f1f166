import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { moment } from './checked';

/** Word that the law says must reach another body: the outbox of the sender, and the inbox of the recipient. */
@Entity('notices')
@Index('notices_inbox', ['recipient', 'sentAt', 'caseId', 'number'])
@Index('notices_outbox', ['sender', 'sentAt', 'caseId', 'number'])
export class NoticeEntity {
  @PrimaryColumn('uuid', { name: 'case_id', primaryKeyConstraintName: 'notices_pk' })
  caseId!: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'notices_pk' })
  number!: number;

  @Column('text')
  key!: string;

  @Column('text')
  sender!: string;

  @Column('text')
  recipient!: string;

  /** Sections that order it. */
  @Column('text', { array: true })
  basis!: string[];

  /** The event that it tells of. */
  @Column('integer')
  sequence!: number;

  @Column({ ...moment, name: 'sent_at' })
  sentAt!: Date;

  @Column({ ...moment, name: 'due_at', nullable: true })
  dueAt!: Date | null;

  @Column({ ...moment, name: 'acknowledged_at', nullable: true })
  acknowledgedAt!: Date | null;

  /** The marking by which only those who were let in see it. */
  @Column('text', { nullable: true })
  protection!: string | null;
}
