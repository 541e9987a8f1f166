import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { attemptOutcomes, listed, type AttemptOutcome } from '../words';

/** One attempt to deliver one event: its id and what came of it, nothing of what it told. */
@Entity('webhook_deliveries')
@Check('webhook_deliveries_outcome', listed('outcome', attemptOutcomes))
@Index('webhook_deliveries_age', ['webhookId', 'at'])
export class WebhookDeliveryEntity {
  @PrimaryColumn('uuid', { name: 'webhook_id', primaryKeyConstraintName: 'webhook_deliveries_pk' })
  webhookId!: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'webhook_deliveries_pk' })
  number!: number;

  /** Its position in the feed. */
  @Column('text')
  event!: string;

  @Column('integer')
  attempt!: number;

  @Column('text')
  outcome!: AttemptOutcome;

  /** HTTP status of the answer, if one came. */
  @Column('smallint', { nullable: true })
  status!: number | null;

  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' })
  at!: Date;
}
