import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { DeadlineEnd, TraceStep } from '../../kernel';

const moment = { type: 'timestamptz', precision: 3 } as const;

const statusesOfType: Readonly<Record<'running' | DeadlineEnd, true>> = {
  running: true,
  met: true,
  lapsed: true,
  void: true,
};

/** All that a deadline can be: it runs, or it ended in one of the ways that the kernel knows. */
export const deadlineStatuses: readonly string[] = Object.keys(statusesOfType);

/** A last moment with the whole way to it; kept when it is over, because people ask afterwards. */
@Entity('deadlines')
@Check('deadlines_status', `status IN (${deadlineStatuses.map(status => `'${status}'`).join(', ')})`)
@Index('deadlines_worklist', ['owner', 'dueAt', 'caseId', 'number'], { where: `status = 'running'` })
@Index('deadlines_to_lapse', ['dueAt'], { where: `status = 'running' AND lapse IS NOT NULL` })
export class DeadlineEntity {
  @PrimaryColumn('uuid', { name: 'case_id', primaryKeyConstraintName: 'deadlines_pk' })
  caseId!: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'deadlines_pk' })
  number!: number;

  @Column('text')
  key!: string;

  /** Key of the dated law parameter. */
  @Column('text')
  rule!: string;

  /** The authority whose duty it is. */
  @Column('text')
  owner!: string;

  /** The clock's command when it has passed. */
  @Column('text', { nullable: true })
  lapse!: string | null;

  @Column({ ...moment, name: 'started_at' })
  startedAt!: Date;

  @Column({ ...moment, name: 'due_at' })
  dueAt!: Date;

  @Column('date', { name: 'due_on' })
  dueOn!: string;

  @Column('text', { name: 'legal_basis', array: true })
  legalBasis!: string[];

  @Column('jsonb')
  trace!: TraceStep[];

  @Column('text')
  status!: 'running' | DeadlineEnd;

  @Column({ ...moment, name: 'ended_at', nullable: true })
  endedAt!: Date | null;

  /** A replica of the clock is at it until then. */
  @Column({ ...moment, name: 'claimed_until', nullable: true })
  claimedUntil!: Date | null;
}
