import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** That somebody stands in the place of a colleague for a span of time. */
@Entity('mandates')
@Check('mandates_span', 'until > from_at')
@Check('mandates_two_persons', 'holder <> giver AND holder <> given_by')
@Check('mandates_revoked', '(revoked_by IS NULL) = (revoked_at IS NULL)')
@Index('mandates_of_holder', ['authority', 'holder'], { where: 'revoked_at IS NULL' })
@Index('mandates_of_authority', ['authority', 'givenAt', 'id'])
export class MandateEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'mandates_pk' })
  id!: string;

  @Column('text')
  authority!: string;

  /** In whose place. */
  @Column('text')
  giver!: string;

  @Column('text')
  holder!: string;

  @Column({ type: 'timestamptz', precision: 3, name: 'from_at' })
  fromAt!: Date;

  @Column({ type: 'timestamptz', precision: 3 })
  until!: Date;

  @Column('text')
  because!: string;

  /** The colleague, or a supervisor. */
  @Column('text', { name: 'given_by' })
  givenBy!: string;

  @Column({ type: 'timestamptz', precision: 3, name: 'given_at', default: () => 'now()' })
  givenAt!: Date;

  @Column('text', { name: 'revoked_by', nullable: true })
  revokedBy!: string | null;

  @Column({ type: 'timestamptz', precision: 3, name: 'revoked_at', nullable: true })
  revokedAt!: Date | null;
}
