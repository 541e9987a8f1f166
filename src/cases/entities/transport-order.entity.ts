import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { transport, type TransportOrder } from '../../case-file';
import { regionNames } from '../../kernel';
import { moment, oneOf } from './checked';
import { OperationEntity } from './operation.entity';

export const transportOrderStatuses = regionNames(transport).filter(state => state !== transport.blank.state);

/** An order to carry somebody: all that its carrier sees, beside the sealed part of the event that placed it. */
@Entity('transport_orders')
@Check('transport_orders_status', oneOf('status', transportOrderStatuses))
@Index('transport_orders_of_carrier', ['carrier', 'notBefore', 'caseId', 'number'])
@Index('transport_orders_of_person', ['personId'])
@Index('transport_orders_of_operation', ['operationId'], { where: 'operation_id IS NOT NULL' })
export class TransportOrderEntity {
  @PrimaryColumn('uuid', { name: 'case_id', primaryKeyConstraintName: 'transport_orders_pk' })
  caseId!: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'transport_orders_pk' })
  number!: number;

  @Column('uuid', { name: 'person_id' })
  personId!: string;

  @Column('text')
  orderer!: string;

  @Column('text')
  carrier!: string;

  /** ISO 3166-1 alpha-3. */
  @Column('text')
  destination!: string;

  @Column('text')
  status!: TransportOrder['status'];

  @Column({ ...moment, name: 'ordered_at' })
  orderedAt!: Date;

  /** The event that placed it, whose sealed part the carrier may read. */
  @Column('integer', { name: 'ordered_sequence' })
  orderedSequence!: number;

  @Column({ ...moment, name: 'not_before' })
  notBefore!: Date;

  @Column({ ...moment, name: 'not_after' })
  notAfter!: Date;

  @Column('text', { name: 'custody_ground' })
  custodyGround!: string;

  @Column({ ...moment, name: 'custody_review_due_at', nullable: true })
  custodyReviewDueAt!: Date | null;

  @Column({ ...moment, name: 'departs_at', nullable: true })
  departsAt!: Date | null;

  @Column('integer', { nullable: true })
  escorts!: number | null;

  @Column({ ...moment, name: 'started_at', nullable: true })
  startedAt!: Date | null;

  @Column({ ...moment, name: 'ended_at', nullable: true })
  endedAt!: Date | null;

  @Column('text', { name: 'outcome_reason', nullable: true })
  outcomeReason!: string | null;

  /** The journey that several orders share, where they do. */
  @Column('uuid', { name: 'operation_id', nullable: true })
  operationId!: string | null;

  @ManyToOne(() => OperationEntity, { nullable: true })
  @JoinColumn({ name: 'operation_id', foreignKeyConstraintName: 'transport_orders_operation' })
  operation!: Relation<OperationEntity> | null;

  /** The marking by which only those who were let in see it. */
  @Column('text', { nullable: true })
  protection!: string | null;
}
