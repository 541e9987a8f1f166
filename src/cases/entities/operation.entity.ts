import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { operationCarriers, operationChangeKinds, operationKinds, operationStatuses } from '../operations/operation';
import { moment, oneOf } from './checked';

/** A journey that several persons share; each has an order and an outcome of its own. Written by functions only. */
@Entity('operations')
@Check('operations_status', oneOf('status', operationStatuses))
@Check('operations_kind', oneOf('kind', operationKinds))
@Check('operations_carrier_kind', oneOf('carrier_kind', operationCarriers))
@Check('operations_seats', 'seats > 0')
@Check('operations_cancelled', `(status = 'cancelled') = (cancelled_because IS NOT NULL)`)
@Index('operations_of_planner', ['planner', 'departsAt', 'id'])
export class OperationEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'operations_pk' })
  id!: string;

  @Column('integer')
  version!: number;

  /** The authority that plans and carries it out. */
  @Column('text')
  planner!: string;

  @Column('text')
  status!: string;

  @Column('text')
  kind!: string;

  /** ISO 3166-1 alpha-3. */
  @Column('text', { array: true })
  destinations!: string[];

  @Column('text', { name: 'carrier_kind' })
  carrierKind!: string;

  @Column({ ...moment, name: 'departs_at' })
  departsAt!: Date;

  @Column('integer')
  seats!: number;

  /** Unknown until somebody says so. */
  @Column('boolean', { name: 'monitor_present', nullable: true })
  monitorPresent!: boolean | null;

  @Column('boolean', { name: 'frontex_coordinated' })
  frontexCoordinated!: boolean;

  @Column('text', { name: 'cancelled_because', nullable: true })
  cancelledBecause!: string | null;

  @Column({ ...moment, name: 'created_at' })
  createdAt!: Date;

  @Column('text', { name: 'created_by' })
  createdBy!: string;
}

/** What was done with an operation, and by whom; never changed, never removed. */
@Entity('operation_changes')
@Check('operation_changes_what', oneOf('what', operationChangeKinds))
export class OperationChangeEntity {
  @PrimaryColumn('uuid', { name: 'operation_id', primaryKeyConstraintName: 'operation_changes_pk' })
  operationId!: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'operation_changes_pk' })
  version!: number;

  @Column('text')
  what!: string;

  /** The whole of what was told then. */
  @Column('jsonb')
  content!: unknown;

  @Column({ ...moment, name: 'changed_at' })
  changedAt!: Date;

  @Column('text')
  authority!: string;

  @Column('text')
  subject!: string;

  @ManyToOne(() => OperationEntity, { nullable: false })
  @JoinColumn({ name: 'operation_id', foreignKeyConstraintName: 'operation_changes_operation' })
  operation!: Relation<OperationEntity>;
}

@Entity('operation_costs')
@Check('operation_costs_amount', 'amount > 0')
export class OperationCostEntity {
  @PrimaryColumn('uuid', { name: 'operation_id', primaryKeyConstraintName: 'operation_costs_pk' })
  operationId!: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'operation_costs_pk' })
  number!: number;

  @Column('text')
  item!: string;

  /** In minor units. */
  @Column('bigint')
  amount!: string;

  /** ISO 4217. */
  @Column('text')
  currency!: string;

  /** The version of the operation that it came with; its change tells who and when. */
  @Column('integer')
  version!: number;

  @ManyToOne(() => OperationEntity, { nullable: false })
  @JoinColumn({ name: 'operation_id', foreignKeyConstraintName: 'operation_costs_operation' })
  operation!: Relation<OperationEntity>;
}
