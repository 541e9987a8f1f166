import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Purpose } from '../../../platform/identity';
import type { LookClass } from '../../../read-log/look';
import { moment } from '../checked';

/**
 * Who looked at what. The table is partitioned by month and has no key, because nobody ever asks for one line; TypeORM
 * knows neither, so it leaves the table to the migrations. The key below is for TypeORM alone, which wants one.
 */
@Entity('read_log', { synchronize: false })
export class ReadLogLineEntity {
  @Column({ ...moment })
  at!: Date;

  @Column('text')
  authority!: string;

  @Column('text')
  subject!: string;

  @Column('text')
  operation!: string;

  @Column('uuid', { name: 'case_id', nullable: true })
  caseId!: string | null;

  @Column('uuid', { name: 'person_id', nullable: true })
  personId!: string | null;

  @Column('text', { name: 'correlation_id' })
  correlationId!: string;

  /** The writing transaction (xid8), as text; with `id` the order in which lines are sealed. */
  @PrimaryColumn({ type: 'text', insert: false })
  tx!: string;

  @PrimaryColumn({ type: 'bigint', insert: false })
  id!: string;

  @Column('text')
  class!: LookClass;

  @Column('text', { nullable: true })
  client!: string | null;

  @Column('text', { name: 'on_behalf_of', nullable: true })
  onBehalfOf!: string | null;

  @Column('text', { array: true, nullable: true })
  units!: string[] | null;

  @Column('text')
  purpose!: Purpose;

  /** Hex SHA-256 over salt and words; the words stand apart, where lawful erasure reaches them. */
  @Column('text', { name: 'reason_digest', nullable: true })
  reasonDigest!: string | null;

  @Column('text', { nullable: true })
  recipient!: string | null;

  @Column('text', { name: 'query_digest', nullable: true })
  queryDigest!: string | null;

  /** Cases or persons that a list or a search showed. */
  @Column('uuid', { array: true, nullable: true })
  hits!: string[] | null;
}
