import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { listed, noteLiftings, rectificationStatuses } from '../words';
import { DataSubjectRequestEntity } from './data-subject-request.entity';
import { DatumColumns } from './datum-columns';

/** One datum that a person says is wrong, what became of it, and whether a note of it stands; the words lie apart. */
@Entity('rectifications')
@Check('rectifications_status', listed('status', rectificationStatuses))
@Check('rectifications_lifted', listed('note_lifted_because', noteLiftings))
@Check(
  'rectifications_datum',
  `CASE place
    WHEN 'statement' THEN statement IS NOT NULL AND num_nonnulls(case_id, region, field, event) = 0
    WHEN 'field' THEN num_nonnulls(case_id, region) = 2 AND num_nonnulls(statement, event) = 0
    WHEN 'event' THEN num_nonnulls(case_id, region, event) = 3 AND num_nonnulls(statement, field) = 0
    ELSE false END`,
)
@Check('rectifications_settled', `(status = 'open') = (settled_on IS NULL)`)
@Check('rectifications_corrected', `(status = 'corrected') = (num_nonnulls(corrected_statement, corrected_event) = 1)`)
@Check('rectifications_note', `note_lifted_on IS NULL OR status = 'refused'`)
@Index('rectifications_worklist', ['authority', 'namedAt', 'id'])
@Index('rectifications_of_person', ['personId', 'authority'])
@Index('rectifications_of_request', ['requestId'])
@Index('rectifications_noted_in_case', ['caseId'], { where: `status = 'refused' AND note_lifted_on IS NULL` })
@Index('rectifications_noted_of_person', ['personId'], {
  where: `status = 'refused' AND note_lifted_on IS NULL AND place = 'statement'`,
})
export class RectificationEntity extends DatumColumns {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'rectifications_pk' })
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
  @JoinColumn({ name: 'request_id', foreignKeyConstraintName: 'rectifications_request' })
  request!: Relation<DataSubjectRequestEntity>;

  /** The day on which the authority received it. */
  @Column('date', { name: 'contested_on' })
  contestedOn!: string;

  @Column('text', { name: 'named_by' })
  namedBy!: string;

  @Column({ type: 'timestamptz', precision: 3, name: 'named_at' })
  namedAt!: Date;

  @Column('text')
  status!: string;

  @Column('text', { name: 'settled_by', nullable: true })
  settledBy!: string | null;

  @Column('date', { name: 'settled_on', nullable: true })
  settledOn!: string | null;

  /** The statement that took its place. */
  @Column('integer', { name: 'corrected_statement', nullable: true })
  correctedStatement!: number | null;

  /** The event of the case that corrected it. */
  @Column('integer', { name: 'corrected_event', nullable: true })
  correctedEvent!: number | null;

  @Column('text', { name: 'note_lifted_by', nullable: true })
  noteLiftedBy!: string | null;

  @Column('date', { name: 'note_lifted_on', nullable: true })
  noteLiftedOn!: string | null;

  @Column('text', { name: 'note_lifted_because', nullable: true })
  noteLiftedBecause!: string | null;
}
