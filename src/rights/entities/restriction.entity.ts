import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { listed, restrictionExceptionGrounds, restrictionGrounds, restrictionGroundsOf } from '../words';
import { DataSubjectRequestEntity } from './data-subject-request.entity';
import { DatumColumns } from './datum-columns';

/** What an authority keeps of a person without using it, why, and how it ends; the words lie apart. */
@Entity('restrictions')
@Check('restrictions_ground', listed('ground', restrictionGrounds))
@Check(
  'restrictions_datum',
  `CASE place
    WHEN 'statement' THEN statement IS NOT NULL AND num_nonnulls(case_id, region, field, event) = 0
    WHEN 'field' THEN num_nonnulls(case_id, region) = 2 AND num_nonnulls(statement, event) = 0
    WHEN 'event' THEN num_nonnulls(case_id, region, event) = 3 AND num_nonnulls(statement, field) = 0
    WHEN 'case' THEN case_id IS NOT NULL AND num_nonnulls(statement, region, field, event) = 0
    WHEN 'person' THEN num_nonnulls(statement, case_id, region, field, event) = 0
    ELSE false END`,
)
@Check(
  'restrictions_regime',
  `CASE regime WHEN 'gdpr' THEN ${listed('ground', restrictionGroundsOf.gdpr)}
    WHEN 'led' THEN ${listed('ground', restrictionGroundsOf.led)} ELSE false END`,
)
@Check('restrictions_told', '(person_told_on IS NULL) = (person_told_by IS NULL)')
@Check(
  'restrictions_lifted',
  `(lifted_by IS NULL) = (lifted_at IS NULL)
    AND (lifted_at IS NULL OR coalesce(person_told_on <= (lifted_at AT TIME ZONE 'Europe/Stockholm')::date, false))`,
)
@Index('restrictions_worklist', ['authority', 'setAt', 'id'])
@Index('restrictions_of_person', ['personId', 'authority'])
@Index('restrictions_of_case', ['caseId'], { where: 'lifted_at IS NULL' })
@Index('restrictions_standing_of_person', ['personId'], { where: 'lifted_at IS NULL AND case_id IS NULL' })
export class RestrictionEntity extends DatumColumns {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'restrictions_pk' })
  id!: string;

  @Column('integer')
  version!: number;

  @Column('text')
  authority!: string;

  @Column('uuid', { name: 'person_id' })
  personId!: string;

  /** Absent where the authority restricts of its own motion. */
  @Column('uuid', { name: 'request_id', nullable: true })
  requestId!: string | null;

  @ManyToOne(() => DataSubjectRequestEntity, { onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @JoinColumn({ name: 'request_id', foreignKeyConstraintName: 'restrictions_request' })
  request!: Relation<DataSubjectRequestEntity> | null;

  @Column('text')
  regime!: string;

  @Column('text')
  ground!: string;

  @Column('text', { name: 'set_by' })
  setBy!: string;

  @Column({ type: 'timestamptz', precision: 3, name: 'set_at' })
  setAt!: Date;

  /** The day on which the person was told that it will end. */
  @Column('date', { name: 'person_told_on', nullable: true })
  personToldOn!: string | null;

  @Column('text', { name: 'person_told_by', nullable: true })
  personToldBy!: string | null;

  @Column('text', { name: 'lifted_by', nullable: true })
  liftedBy!: string | null;

  @Column({ type: 'timestamptz', precision: 3, name: 'lifted_at', nullable: true })
  liftedAt!: Date | null;
}

/** To whom restricted data may pass all the same, by which exception and until when. */
@Entity('restriction_exceptions')
@Check('restriction_exceptions_ground', listed('ground', restrictionExceptionGrounds))
@Index('restriction_exceptions_of_restriction', ['restrictionId', 'recipient'])
export class RestrictionExceptionEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'restriction_exceptions_pk' })
  id!: string;

  @Column('uuid', { name: 'restriction_id' })
  restrictionId!: string;

  @ManyToOne(() => RestrictionEntity, { onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @JoinColumn({ name: 'restriction_id', foreignKeyConstraintName: 'restriction_exceptions_restriction' })
  restriction!: Relation<RestrictionEntity>;

  @Column('text')
  authority!: string;

  @Column('uuid', { name: 'person_id' })
  personId!: string;

  @Column('text')
  recipient!: string;

  @Column('text')
  ground!: string;

  @Column('date')
  until!: string;

  @Column('text', { name: 'set_by' })
  setBy!: string;

  @Column({ type: 'timestamptz', precision: 3, name: 'set_at' })
  setAt!: Date;
}
