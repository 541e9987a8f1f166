import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { TravelDocument } from '../../case-file';

/** A request to another state for a travel document, and how it stands. */
@Entity('document_requests')
export class DocumentRequestEntity {
  @PrimaryColumn('uuid', { name: 'case_id', primaryKeyConstraintName: 'document_requests_pk' })
  caseId!: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'document_requests_pk' })
  number!: number;

  /** ISO 3166-1 alpha-3. */
  @Column('text')
  country!: string;

  @Column('text')
  status!: TravelDocument['state'];

  /** What of the person was told to the other state. */
  @Column('text', { name: 'data_released', array: true })
  dataReleased!: string[];

  @Column('date', { name: 'valid_until', nullable: true })
  validUntil!: string | null;
}
