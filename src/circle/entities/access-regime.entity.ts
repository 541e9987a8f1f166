import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { caseKinds, circles, listed } from '../words';

/** How wide the circle of an authority is for one kind of case, since when and why. */
@Entity('access_regimes')
@Check('access_regimes_kind', listed('kind', caseKinds))
@Check('access_regimes_circle', listed('circle', circles))
@Check('access_regimes_intake', `circle = 'authority' OR cardinality(intake) > 0`)
@Index('access_regimes_in_force', ['authority', 'kind'], { unique: true, where: 'replaced_at IS NULL' })
export class AccessRegimeEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'access_regimes_pk' })
  authority!: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'access_regimes_pk' })
  kind!: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'access_regimes_pk' })
  number!: number;

  @Column('text')
  circle!: string;

  /** Units that see what no unit was given yet. */
  @Column('text', { array: true })
  intake!: string[];

  /** Whether every grant needs another person's approval. */
  @Column('boolean', { name: 'second_hand' })
  secondHand!: boolean;

  @Column('text')
  because!: string;

  @Column('text', { name: 'set_by' })
  setBy!: string;

  @Column({ type: 'timestamptz', precision: 3, name: 'set_at', default: () => 'now()' })
  setAt!: Date;

  @Column({ type: 'timestamptz', precision: 3, name: 'replaced_at', nullable: true })
  replacedAt!: Date | null;
}
