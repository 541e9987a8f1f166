import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Somebody of an authority says that a person is close to them, so that a look at that person shows. */
@Entity('declared_relations')
export class DeclaredRelationEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'declared_relations_pk' })
  authority!: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'declared_relations_pk' })
  subject!: string;

  @PrimaryColumn('uuid', { name: 'person_id', primaryKeyConstraintName: 'declared_relations_pk' })
  personId!: string;

  @Column('text', { name: 'declared_by' })
  declaredBy!: string;

  @Column({ type: 'timestamptz', precision: 3, name: 'declared_at', default: () => 'now()' })
  declaredAt!: Date;

  @Column({ type: 'timestamptz', precision: 3, name: 'ended_at', nullable: true })
  endedAt!: Date | null;
}
