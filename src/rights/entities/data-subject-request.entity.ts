import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { ReplyDeadline } from '../requests/reply-deadline';
import {
  answers,
  extensionReasons,
  identityMeans,
  listed,
  refusalGrounds,
  regimes,
  requestKinds,
  requestStatuses,
} from '../words';

/** What a person asked an authority about their own data, and what became of it. */
@Entity('data_subject_requests')
@Check('data_subject_requests_kind', listed('kind', requestKinds))
@Check('data_subject_requests_regime', listed('regime', regimes))
@Check('data_subject_requests_status', listed('status', requestStatuses))
@Check('data_subject_requests_means', listed('identity_means', identityMeans))
@Check('data_subject_requests_extension', listed('extension_reason', extensionReasons))
@Check('data_subject_requests_answer', listed('answer', answers))
@Check('data_subject_requests_ground', listed('refusal_ground', refusalGrounds))
@Check('data_subject_requests_closed', `(status = 'open') = (closed_on IS NULL)`)
@Index('data_subject_requests_of_person', ['personId', 'authority'])
@Index('data_subject_requests_worklist', ['authority', 'status', 'dueOn', 'id'])
export class DataSubjectRequestEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'data_subject_requests_pk' })
  id!: string;

  @Column('integer')
  version!: number;

  @Column('text')
  authority!: string;

  @Column('uuid', { name: 'person_id' })
  personId!: string;

  @Column('text')
  kind!: string;

  @Column('text')
  regime!: string;

  @Column('text')
  status!: string;

  @Column('date', { name: 'received_on' })
  receivedOn!: string;

  @Column('text', { name: 'recorded_by' })
  recordedBy!: string;

  @Column({ type: 'timestamptz', precision: 3, name: 'recorded_at' })
  recordedAt!: Date;

  /** Absent where neither the law known here nor the authority sets a day. */
  @Column('date', { name: 'due_on', nullable: true })
  dueOn!: string | null;

  /** How it was counted. */
  @Column('jsonb', { nullable: true })
  deadline!: ReplyDeadline | null;

  @Column('date', { name: 'identity_checked_on', nullable: true })
  identityCheckedOn!: string | null;

  @Column('text', { name: 'identity_checked_by', nullable: true })
  identityCheckedBy!: string | null;

  @Column('text', { name: 'identity_means', nullable: true })
  identityMeans!: string | null;

  @Column('date', { name: 'extended_on', nullable: true })
  extendedOn!: string | null;

  @Column('text', { name: 'extension_reason', nullable: true })
  extensionReason!: string | null;

  @Column('date', { name: 'closed_on', nullable: true })
  closedOn!: string | null;

  @Column('text', { name: 'closed_by', nullable: true })
  closedBy!: string | null;

  @Column('text', { nullable: true })
  answer!: string | null;

  @Column('text', { name: 'refusal_ground', nullable: true })
  refusalGround!: string | null;

  /** Of which the person was told. */
  @Column('text', { array: true, default: '{}' })
  remedies!: string[];
}
