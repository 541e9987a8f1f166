import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import { certainties, listed, periodUnits } from '../words';

/** How long an authority keeps what a rule names, by its own archive decision, where the law we know gives no number. */
@Entity('retention_periods')
@Check('retention_periods_amount', 'amount BETWEEN 1 AND 1200')
@Check('retention_periods_unit', listed('unit', periodUnits))
@Check('retention_periods_certainty', listed('certainty', certainties))
export class RetentionPeriodEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'retention_periods_pk' })
  authority!: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'retention_periods_pk' })
  rule!: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'retention_periods_pk' })
  number!: number;

  @Column('date', { name: 'valid_from' })
  validFrom!: string;

  @Column('integer')
  amount!: number;

  @Column('text')
  unit!: string;

  /** The decision that says so. */
  @Column('text')
  source!: string;

  @Column('text')
  certainty!: string;

  @Column('text', { name: 'recorded_by' })
  recordedBy!: string;

  @Column({ type: 'timestamptz', precision: 3, name: 'recorded_at' })
  recordedAt!: Date;
}
