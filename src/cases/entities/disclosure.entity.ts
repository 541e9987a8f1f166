import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { FieldGroup } from '../../case-file';
import { moment } from './checked';

/** The receipt for opening fields of a case to another authority. */
@Entity('disclosures')
export class DisclosureEntity {
  @PrimaryColumn('uuid', { name: 'case_id', primaryKeyConstraintName: 'disclosures_pk' })
  caseId!: string;

  /** The event that disclosed. */
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'disclosures_pk' })
  sequence!: number;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'disclosures_pk' })
  recipient!: string;

  @Column({ ...moment, name: 'disclosed_at' })
  disclosedAt!: Date;

  @Column('text', { array: true })
  groups!: FieldGroup[];

  @Column('text', { name: 'legal_basis', array: true })
  legalBasis!: string[];

  /** Hex SHA-256 over the canonical text of what was disclosed. */
  @Column('text')
  digest!: string;

  /** Every field that held something, as its path. */
  @Column('text', { array: true, default: () => "'{}'" })
  fields!: string[];

  /** The kinds of data that they were. */
  @Column('text', { array: true, default: () => "'{}'" })
  classes!: string[];
}
