import { Check, Column, Entity, Index, JoinColumn, ManyToOne, OneToOne, PrimaryColumn, type Relation } from 'typeorm';
import { exportLanguages, exportStatuses, listed, recipients } from '../words';
import { DataSubjectRequestEntity } from './data-subject-request.entity';

/** That an extract was prepared and released, by whom, to whom, of which versions; what it holds lies apart. */
@Entity('subject_access_exports')
@Check('subject_access_exports_language', listed('language', exportLanguages))
@Check('subject_access_exports_status', listed('status', exportStatuses))
@Check('subject_access_exports_recipient', listed('recipient', recipients))
@Check(
  'subject_access_exports_two_persons',
  `status = 'draft' OR coalesce(released_by <> prepared_by AND released_by <> ALL (reviewed_by) AND unreviewed = 0, false)`,
)
@Index('subject_access_exports_of_person', ['personId', 'authority', 'preparedAt'])
export class SubjectAccessExportEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'subject_access_exports_pk' })
  id!: string;

  @Column('integer')
  version!: number;

  @Column('text')
  authority!: string;

  @Column('uuid', { name: 'person_id' })
  personId!: string;

  @Column('uuid', { name: 'request_id' })
  requestId!: string;

  @ManyToOne(() => DataSubjectRequestEntity, { onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @JoinColumn({ name: 'request_id', foreignKeyConstraintName: 'subject_access_exports_request' })
  request!: Relation<DataSubjectRequestEntity>;

  @Column('text')
  language!: string;

  @Column('text')
  status!: string;

  @Column('jsonb')
  cases!: object;

  /** Parts left out, by ground. */
  @Column('jsonb')
  withheld!: object;

  @Column('integer')
  texts!: number;

  @Column('integer')
  unreviewed!: number;

  @Column('text', { name: 'prepared_by' })
  preparedBy!: string;

  @Column({ type: 'timestamptz', precision: 3, name: 'prepared_at' })
  preparedAt!: Date;

  @Column('text', { name: 'reviewed_by', array: true })
  reviewedBy!: string[];

  @Column('text', { name: 'released_by', nullable: true })
  releasedBy!: string | null;

  @Column({ type: 'timestamptz', precision: 3, name: 'released_at', nullable: true })
  releasedAt!: Date | null;

  @Column('text', { nullable: true })
  recipient!: string | null;

  /** Hex SHA-256 over the canonical JSON of what went out. */
  @Column('text', { nullable: true })
  digest!: string | null;

  @Column('text', { name: 'pdf_digest', nullable: true })
  pdfDigest!: string | null;
}

/** What an extract holds; erasure takes it away. */
@Entity('subject_access_contents')
@Index('subject_access_contents_of_person', ['personId'])
export class SubjectAccessContentEntity {
  @PrimaryColumn('uuid', { name: 'export_id', primaryKeyConstraintName: 'subject_access_contents_pk' })
  exportId!: string;

  @OneToOne(() => SubjectAccessExportEntity, { onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @JoinColumn({ name: 'export_id', foreignKeyConstraintName: 'subject_access_contents_export' })
  export!: Relation<SubjectAccessExportEntity>;

  @Column('text')
  authority!: string;

  @Column('uuid', { name: 'person_id' })
  personId!: string;

  @Column('jsonb')
  body!: object;

  @Column('jsonb')
  reviews!: object;

  @Column('bytea', { nullable: true })
  pdf!: Buffer | null;
}
