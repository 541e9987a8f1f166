import { Column, Entity, PrimaryColumn } from 'typeorm';

const moment = { type: 'timestamptz', precision: 3 } as const;

/**
 * The seal over some lines: those of one month among the transactions of a range. Two columns are xid8, which TypeORM
 * does not know, so the table is left to the migrations.
 */
@Entity('read_log_blocks', { synchronize: false })
export class ReadLogBlockEntity {
  @PrimaryColumn('bigint', { primaryKeyConstraintName: 'read_log_blocks_pk' })
  number!: string;

  /** The partition in which its lines lie. */
  @Column('text')
  part!: string;

  /** xid8, as text; its lines were written by this transaction or later ones, */
  @Column('text', { name: 'from_tx' })
  fromTx!: string;

  /** and before this one. */
  @Column('text', { name: 'to_tx' })
  toTx!: string;

  @Column('integer')
  lines!: number;

  @Column({ ...moment, name: 'first_at' })
  firstAt!: Date;

  @Column({ ...moment, name: 'last_at' })
  lastAt!: Date;

  @Column({ ...moment, name: 'sealed_at' })
  sealedAt!: Date;

  /** Hex SHA-256 over its lines. */
  @Column('text')
  digest!: string;

  @Column('text', { name: 'prev_hash' })
  prevHash!: string;

  @Column('text')
  hash!: string;
}
