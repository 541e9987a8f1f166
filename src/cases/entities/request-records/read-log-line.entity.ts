import { Column, Entity, PrimaryColumn } from 'typeorm';
import { moment } from '../checked';

/**
 * Who looked at what. The table is partitioned by month and has no key, because nobody ever asks for one line; TypeORM
 * knows neither, so it leaves the table to the migrations. The key below is for TypeORM alone, which wants one.
 */
@Entity('read_log', { synchronize: false })
export class ReadLogLineEntity {
  @PrimaryColumn({ ...moment })
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

  @PrimaryColumn('text', { name: 'correlation_id' })
  correlationId!: string;
}
