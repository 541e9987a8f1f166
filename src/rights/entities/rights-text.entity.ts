import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { listed, textParts } from '../words';

/** Words of a person or about them, apart from what they belong to, so that erasure takes the words and leaves the dates. */
@Entity('rights_texts')
@Check('rights_texts_part', listed('part', textParts))
@Index('rights_texts_of_person', ['personId'])
export class RightsTextEntity {
  /** A request, a rectification, a restriction or a limit. */
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'rights_texts_pk' })
  about!: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'rights_texts_pk' })
  part!: string;

  @Column('text')
  authority!: string;

  @Column('uuid', { name: 'person_id' })
  personId!: string;

  @Column('text')
  body!: string;

  @Column('text', { name: 'written_by' })
  writtenBy!: string;

  @Column({ type: 'timestamptz', precision: 3, name: 'written_at' })
  writtenAt!: Date;
}
