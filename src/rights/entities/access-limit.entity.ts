import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { limitGrounds, listed } from '../words';

/** What an authority does not tell a person for the time being, by whose decision, and when it is looked at again. */
@Entity('access_limits')
@Check('access_limits_ground', listed('ground', limitGrounds))
@Check('access_limits_reviewed', 'review_on <= until')
@Check('access_limits_lifted', '(lifted_by IS NULL) = (lifted_at IS NULL)')
@Check('access_limits_something', 'looks OR cardinality(classes) > 0')
@Index('access_limits_of_person', ['personId', 'authority'])
@Index('access_limits_of_authority', ['authority', 'reviewOn', 'id'])
export class AccessLimitEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'access_limits_pk' })
  id!: string;

  @Column('text')
  authority!: string;

  @Column('uuid', { name: 'person_id' })
  personId!: string;

  @Column('text')
  ground!: string;

  @Column('text', { array: true })
  classes!: string[];

  @Column('boolean')
  looks!: boolean;

  @Column('boolean')
  untold!: boolean;

  @Column('date')
  until!: string;

  @Column('date', { name: 'review_on' })
  reviewOn!: string;

  @Column('text', { name: 'set_by' })
  setBy!: string;

  @Column({ type: 'timestamptz', precision: 3, name: 'set_at' })
  setAt!: Date;

  @Column('text', { name: 'lifted_by', nullable: true })
  liftedBy!: string | null;

  @Column({ type: 'timestamptz', precision: 3, name: 'lifted_at', nullable: true })
  liftedAt!: Date | null;
}
