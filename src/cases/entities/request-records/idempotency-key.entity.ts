import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { moment } from '../checked';

/** The answer that a request got, for whoever sends it again. Written in the transaction that it tells of. */
@Entity('idempotency_keys')
@Index('idempotency_keys_age', ['createdAt'])
export class IdempotencyKeyEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'idempotency_keys_pk' })
  authority!: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'idempotency_keys_pk' })
  subject!: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'idempotency_keys_pk' })
  key!: string;

  /** Hex SHA-256 of what was asked; another one under the same key is refused. */
  @Column('text')
  fingerprint!: string;

  @Column('smallint')
  status!: number;

  @Column('jsonb')
  answer!: unknown;

  @Column('text', { nullable: true })
  location!: string | null;

  @Column('integer', { nullable: true })
  version!: number | null;

  @Column({ ...moment, name: 'created_at', default: () => 'now()' })
  createdAt!: Date;
}
