import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { FieldGroup, Handover, HandoverKind } from '../../case-file';
import { moment, namesOf, oneOf } from './checked';

export const handoverKinds = namesOf<HandoverKind>({ notice: true, consent: true });

export const handoverStatuses = namesOf<Handover['status']>({
  sent: true,
  received: true,
  accepted: true,
  rejected: true,
  withdrawn: true,
});

/** A case on its way from one authority to another, or a try at it; one at a time is open. */
@Entity('handovers')
@Check('handovers_kind', oneOf('kind', handoverKinds))
@Check('handovers_status', oneOf('status', handoverStatuses))
@Index('handovers_one_open', ['caseId'], { unique: true, where: `status = 'sent'` })
@Index('handovers_inbox', ['toAuthority', 'sentAt', 'caseId', 'number'], { where: `status = 'sent'` })
export class HandoverEntity {
  @PrimaryColumn('uuid', { name: 'case_id', primaryKeyConstraintName: 'handovers_pk' })
  caseId!: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'handovers_pk' })
  number!: number;

  @Column('text')
  kind!: HandoverKind;

  @Column('text', { name: 'from_authority' })
  fromAuthority!: string;

  @Column('text', { name: 'to_authority' })
  toAuthority!: string;

  @Column('text')
  ground!: string;

  /** What is disclosed with it. */
  @Column('text', { array: true })
  groups!: FieldGroup[];

  @Column('text')
  status!: Handover['status'];

  @Column({ ...moment, name: 'sent_at' })
  sentAt!: Date;

  @Column({ ...moment, name: 'answered_at', nullable: true })
  answeredAt!: Date | null;

  @Column({ ...moment, name: 'escalated_at', nullable: true })
  escalatedAt!: Date | null;
}
