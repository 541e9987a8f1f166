import { Check, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { PersonEntity } from './person.entity';

/** A folded word, or the skeleton of one, by which a person is found. */
@Entity('person_search_keys')
@Check('person_search_keys_form', `form IN ('word', 'skeleton')`)
@Index('person_search_keys_of_person', ['personId'])
export class PersonSearchKeyEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'person_search_keys_pk' })
  form!: string;

  @PrimaryColumn('text', { collation: 'C', primaryKeyConstraintName: 'person_search_keys_pk' })
  key!: string;

  @PrimaryColumn('uuid', { name: 'person_id', primaryKeyConstraintName: 'person_search_keys_pk' })
  personId!: string;

  @ManyToOne(() => PersonEntity, { nullable: false })
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'person_search_keys_person' })
  person!: Relation<PersonEntity>;
}
