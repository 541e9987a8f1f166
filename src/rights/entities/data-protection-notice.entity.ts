import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import { listed, noticeKeys } from '../words';
import { DatumColumns } from './datum-columns';

/** That a recipient of a datum was told what became of it, by whom, and whether the recipient has confirmed it. */
@Entity('data_protection_notices')
@Check('data_protection_notices_key', listed('key', noticeKeys))
@Check('data_protection_notices_acknowledged', '(acknowledged_by IS NULL) = (acknowledged_at IS NULL)')
@Unique('data_protection_notices_once', ['about', 'key', 'recipient'])
@Index('data_protection_notices_inbox', ['recipient', 'sentAt', 'id'])
@Index('data_protection_notices_outbox', ['authority', 'sentAt', 'id'])
export class DataProtectionNoticeEntity extends DatumColumns {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'data_protection_notices_pk' })
  id!: string;

  @Column('text')
  key!: string;

  /** Who told it. */
  @Column('text')
  authority!: string;

  @Column('text')
  recipient!: string;

  @Column('uuid', { name: 'person_id' })
  personId!: string;

  /** The rectification or the restriction that it tells of. */
  @Column('uuid')
  about!: string;

  @Column('text', { array: true })
  basis!: string[];

  @Column({ type: 'timestamptz', precision: 3, name: 'sent_at' })
  sentAt!: Date;

  @Column('text', { name: 'acknowledged_by', nullable: true })
  acknowledgedBy!: string | null;

  @Column({ type: 'timestamptz', precision: 3, name: 'acknowledged_at', nullable: true })
  acknowledgedAt!: Date | null;
}
