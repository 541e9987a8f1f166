import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What deliveries are signed with, sealed with the key of the installation. */
@Entity('webhook_secrets')
@Index('webhook_secrets_present', ['webhookId'], { unique: true, where: 'valid_until IS NULL' })
export class WebhookSecretEntity {
  @PrimaryColumn('uuid', { name: 'webhook_id', primaryKeyConstraintName: 'webhook_secrets_pk' })
  webhookId!: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'webhook_secrets_pk' })
  number!: number;

  @Column('text')
  sealed!: string;

  @Column({ type: 'timestamptz', precision: 3, name: 'made_at', default: () => 'now()' })
  madeAt!: Date;

  /** Set once another has taken its place. */
  @Column({ type: 'timestamptz', precision: 3, name: 'valid_until', nullable: true })
  validUntil!: Date | null;
}
