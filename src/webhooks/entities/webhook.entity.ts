import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { failureKinds, listed, stopGrounds, webhookStatuses, type FailureKind, type StopGround } from '../words';

/** A system to which the feed is pushed: as whom it is read, where it goes, and how far it has come. */
@Entity('webhooks')
@Check('webhooks_position', `position ~ '^\\d{1,20}-\\d{1,19}$'`)
@Check('webhooks_status', listed('status', webhookStatuses))
@Check('webhooks_stopped_because', listed('stopped_because', stopGrounds))
@Check('webhooks_failure', listed('failure', failureKinds))
@Check('webhooks_stopped', `(status = 'stopped') = (stopped_because IS NOT NULL)`)
@Index('webhooks_due', ['nextAttemptAt'], { where: `status = 'active'` })
@Index('webhooks_of_authority', ['authority', 'madeAt', 'id'])
export class WebhookEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'webhooks_pk' })
  id!: string;

  @Column('text')
  authority!: string;

  @Column('text')
  subject!: string;

  @Column('text')
  issuer!: string;

  @Column('text', { nullable: true })
  client!: string | null;

  /** Held when it was made or last resumed; the settings may have taken some away since. */
  @Column('text', { array: true })
  roles!: string[];

  @Column('text', { array: true, nullable: true })
  units!: string[] | null;

  @Column('text', { nullable: true })
  purpose!: string | null;

  @Column('text')
  url!: string;

  @Column('text', { array: true, nullable: true })
  kinds!: string[] | null;

  /** Of the feed: everything up to here is delivered, or was not to be seen. */
  @Column('text')
  position!: string;

  @Column('text')
  status!: (typeof webhookStatuses)[number];

  @Column('text', { name: 'stopped_because', nullable: true })
  stoppedBecause!: StopGround | null;

  /** Failed attempts since the last success. */
  @Column('integer')
  failures!: number;

  @Column('text', { nullable: true })
  failure!: FailureKind | null;

  @Column('smallint', { name: 'failure_status', nullable: true })
  failureStatus!: number | null;

  @Column({ type: 'timestamptz', precision: 3, name: 'failed_at', nullable: true })
  failedAt!: Date | null;

  @Column({ type: 'timestamptz', precision: 3, name: 'next_attempt_at', default: () => 'now()' })
  nextAttemptAt!: Date;

  /** Of the worker that delivers now; it ends by itself. */
  @Column('uuid', { nullable: true })
  lease!: string | null;

  @Column({ type: 'timestamptz', precision: 3, name: 'leased_until', nullable: true })
  leasedUntil!: Date | null;

  @Column({ type: 'timestamptz', precision: 3, name: 'made_at', default: () => 'now()' })
  madeAt!: Date;

  @Column({ type: 'timestamptz', precision: 3, name: 'expires_at' })
  expiresAt!: Date;
}
