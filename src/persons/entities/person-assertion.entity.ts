import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { assertionKinds, certainties, sources } from '../identity/assertion';
import { PersonEntity } from './person.entity';

const oneOf = (column: string, values: readonly string[]) =>
  `${column} IN (${values.map(value => `'${value}'`).join(', ')})`;

/** One statement about who the person is; never removed, only superseded. */
@Entity('person_assertions')
@Check('person_assertions_kind', oneOf('kind', assertionKinds))
@Check('person_assertions_source', oneOf('source', sources))
@Check('person_assertions_certainty', oneOf('certainty', certainties))
@Check('person_assertions_forward', 'superseded_by > number')
export class PersonAssertionEntity {
  @PrimaryColumn('uuid', { name: 'person_id', primaryKeyConstraintName: 'person_assertions_pk' })
  personId!: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'person_assertions_pk' })
  number!: number;

  @Column('text')
  kind!: string;

  @Column('jsonb')
  value!: unknown;

  @Column('text')
  source!: string;

  @Column('text')
  certainty!: string;

  @Column('date', { name: 'asserted_on', nullable: true })
  assertedOn!: string | null;

  @Column({ type: 'timestamptz', precision: 3, name: 'recorded_at' })
  recordedAt!: Date;

  @Column('text', { name: 'recorded_by' })
  recordedBy!: string;

  @Column('text')
  authority!: string;

  @Column('integer', { name: 'superseded_by', nullable: true })
  supersededBy!: number | null;

  @ManyToOne(() => PersonEntity, { nullable: false })
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'person_assertions_person' })
  person!: Relation<PersonEntity>;

  @ManyToOne(() => PersonAssertionEntity)
  @JoinColumn([
    { name: 'person_id', referencedColumnName: 'personId', foreignKeyConstraintName: 'person_assertions_successor' },
    { name: 'superseded_by', referencedColumnName: 'number', foreignKeyConstraintName: 'person_assertions_successor' },
  ])
  successor!: Relation<PersonAssertionEntity> | null;
}
