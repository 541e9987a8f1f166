import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { campaignAudiences, campaignChannels } from '../campaign';

const oneOf = (column: string, values: readonly string[]) =>
  `${column} IN (${values.map(value => `'${value}'`).join(', ')})`;

/** An information campaign as it was held; never changed. */
@Entity('information_campaigns')
@Check('information_campaigns_channel', oneOf('channel', campaignChannels))
@Check('information_campaigns_audience', oneOf('audience', campaignAudiences))
@Check('information_campaigns_place', `place ~ '^[A-Z]{2}[A-Z2-9]{3}$'`)
@Check('information_campaigns_span', 'ended_on >= began_on')
@Check('information_campaigns_reached', 'reached >= 0')
@Index('information_campaigns_by_day', ['beganOn', 'id'])
export class CampaignEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'information_campaigns_pk' })
  id!: string;

  @Column('date', { name: 'began_on' })
  beganOn!: string;

  @Column('date', { name: 'ended_on' })
  endedOn!: string;

  /** UN/LOCODE. */
  @Column('text', { nullable: true })
  place!: string | null;

  @Column('text')
  channel!: string;

  @Column('text')
  audience!: string;

  /** ISO 639-1. */
  @Column('text', { array: true })
  languages!: string[];

  @Column('integer')
  reached!: number;

  @Column('text')
  authority!: string;

  @Column('text', { name: 'recorded_by' })
  recordedBy!: string;

  @Column({ type: 'timestamptz', precision: 3, name: 'recorded_at' })
  recordedAt!: Date;
}
