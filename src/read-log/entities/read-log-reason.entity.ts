import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Why somebody looked, in words. Lawful erasure removes the row; the line keeps its digest. */
@Entity('read_log_reasons')
export class ReadLogReasonEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'read_log_reasons_pk' })
  digest!: string;

  @Column('text')
  authority!: string;

  @Column('text')
  salt!: string;

  @Column('text')
  body!: string;

  @Column({ type: 'timestamptz', precision: 3, name: 'noted_at', default: () => 'now()' })
  notedAt!: Date;
}
