import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import {
  assistance,
  custody,
  decision,
  departurePeriod,
  entryBan,
  holds,
  identity,
  notices,
  reintegration,
  remedy,
  responsibility,
  transport,
  travelDocument,
  whereabouts,
  type CaseFile,
} from '../../case-file';
import { checkState, moment } from './checked';

/**
 * A case as it stands: its states as columns for lists, and the whole folded file. `version` is compared and set by the
 * database's own function; an `@VersionColumn` would write back what it has read.
 */
@Entity('cases')
@Check('cases_country', `country ~ '^[A-Z]{2}$'`)
@Check(...checkState('cases', 'decision_state', decision))
@Check(...checkState('cases', 'remedy_state', remedy))
@Check(...checkState('cases', 'departure_period_state', departurePeriod))
@Check(...checkState('cases', 'responsibility_state', responsibility))
@Check(...checkState('cases', 'whereabouts_state', whereabouts))
@Check(...checkState('cases', 'custody_state', custody))
@Check(...checkState('cases', 'identity_state', identity))
@Check(...checkState('cases', 'travel_document_state', travelDocument))
@Check(...checkState('cases', 'holds_state', holds))
@Check(...checkState('cases', 'transport_state', transport))
@Check(...checkState('cases', 'entry_ban_state', entryBan))
@Check(...checkState('cases', 'assistance_state', assistance))
@Check(...checkState('cases', 'reintegration_state', reintegration))
@Check(...checkState('cases', 'notices_state', notices))
@Index('cases_worklist', ['accountable', 'nextDueAt', 'id'])
@Index('cases_closed', ['accountable', 'closedAt', 'id'], { where: 'closed_at IS NOT NULL' })
@Index('cases_person', ['personId'])
@Index('cases_reference', ['reference'])
@Index('cases_of_returnees', ['id'], { where: `reintegration_state <> 'none' OR assistance_state = 'returned'` })
export class CaseEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'cases_pk' })
  id!: string;

  /** ISO 3166-1 alpha-2. */
  @Column('text')
  country!: string;

  @Column('text')
  reference!: string;

  @Column('uuid', { name: 'person_id' })
  personId!: string;

  @Column('text', { name: 'procedure_version' })
  procedureVersion!: string;

  /** The number of the last event. */
  @Column('integer')
  version!: number;

  /** The one authority that answers for the case now. */
  @Column('text')
  accountable!: string;

  /** Authorities that may know of the case. */
  @Column('text', { array: true })
  parties!: string[];

  /** Who carries the person for the case, and may act on it without knowing more of it. */
  @Column('text', { array: true })
  carriers!: string[];

  @Column('text', { name: 'decision_state' })
  decisionState!: string;

  @Column('text', { name: 'remedy_state' })
  remedyState!: string;

  @Column('text', { name: 'departure_period_state' })
  departurePeriodState!: string;

  @Column('text', { name: 'responsibility_state' })
  responsibilityState!: string;

  @Column('text', { name: 'whereabouts_state' })
  whereaboutsState!: string;

  @Column('text', { name: 'custody_state' })
  custodyState!: string;

  @Column('text', { name: 'identity_state' })
  identityState!: string;

  @Column('text', { name: 'travel_document_state' })
  travelDocumentState!: string;

  @Column('text', { name: 'holds_state' })
  holdsState!: string;

  @Column('text', { name: 'transport_state' })
  transportState!: string;

  @Column('text', { name: 'entry_ban_state' })
  entryBanState!: string;

  @Column('text', { name: 'assistance_state', default: 'none' })
  assistanceState!: string;

  @Column('text', { name: 'reintegration_state', default: 'none' })
  reintegrationState!: string;

  @Column('text', { name: 'notices_state', default: 'kept' })
  noticesState!: string;

  /** `infinity` where nothing falls due, which pg gives as a number. */
  @Column({ ...moment, name: 'next_due_at' })
  nextDueAt!: Date | number;

  @Column({ ...moment, name: 'opened_at' })
  openedAt!: Date;

  @Column({ ...moment, name: 'changed_at' })
  changedAt!: Date;

  @Column({ ...moment, name: 'closed_at', nullable: true })
  closedAt!: Date | null;

  /** Hash of the last event. */
  @Column('text', { name: 'head_hash' })
  headHash!: string;

  @Column('jsonb')
  file!: CaseFile;

  /** The marking by which only those who were let in see it. */
  @Column('text', { nullable: true })
  protection!: string | null;
}
