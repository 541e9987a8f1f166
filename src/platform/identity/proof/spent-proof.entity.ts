import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A proof of possession that was used, until it is too old to be used again. Tells nothing of whose it was. */
@Entity('spent_proofs')
@Index('spent_proofs_until', ['until'])
export class SpentProofEntity {
  @PrimaryColumn({ type: 'bytea', primaryKeyConstraintName: 'spent_proofs_pk' })
  digest!: Buffer;

  @Column({ type: 'timestamptz', precision: 3 })
  until!: Date;
}
