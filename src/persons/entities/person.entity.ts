import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A person apart from any case. Written only by the functions of the database. */
@Entity('persons')
@Index('persons_of_authority', ['registeredBy', 'id'])
export class PersonEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'persons_pk' })
  id!: string;

  @Column('text', { name: 'registered_by' })
  registeredBy!: string;

  @Column({ type: 'timestamptz', precision: 3, name: 'registered_at' })
  registeredAt!: Date;

  /** How many statements there are: each is one more, and its number is the version after it. */
  @Column('integer')
  version!: number;

  /** The marking by which only those who were let in see it. */
  @Column('text', { nullable: true })
  protection!: string | null;
}
