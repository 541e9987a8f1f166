import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { FieldGroup } from '../../case-file';

/** Which groups of fields of a case an authority sees, and by its being there that it sees the case. */
@Entity('case_access')
@Index('case_access_of_case', ['caseId'])
export class CaseAccessEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'case_access_pk' })
  authority!: string;

  @PrimaryColumn('uuid', { name: 'case_id', primaryKeyConstraintName: 'case_access_pk' })
  caseId!: string;

  @Column('text', { array: true })
  groups!: FieldGroup[];

  /** The marking by which only those who were let in see it. */
  @Column('text', { nullable: true })
  protection!: string | null;
}
