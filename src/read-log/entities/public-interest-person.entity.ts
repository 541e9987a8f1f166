import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** Why many may be curious about a person. */
export const interests = ['public-figure', 'media-attention', 'threatened', 'colleague'] as const;
export type Interest = (typeof interests)[number];

/** A person at whom every look of an authority is shown to its supervisors. */
@Entity('public_interest_persons')
@Check('public_interest_persons_because', `because IN (${interests.map(one => `'${one}'`).join(', ')})`)
export class PublicInterestPersonEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'public_interest_persons_pk' })
  authority!: string;

  @PrimaryColumn('uuid', { name: 'person_id', primaryKeyConstraintName: 'public_interest_persons_pk' })
  personId!: string;

  @Column('text')
  because!: Interest;

  @Column('text', { name: 'flagged_by' })
  flaggedBy!: string;

  @Column({ type: 'timestamptz', precision: 3, name: 'flagged_at', default: () => 'now()' })
  flaggedAt!: Date;

  @Column({ type: 'timestamptz', precision: 3, name: 'ended_at', nullable: true })
  endedAt!: Date | null;
}
