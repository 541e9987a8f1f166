import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { custody, type CustodyGround, type Spell, type SpellEnd } from '../../case-file';
import { regionNames } from '../../kernel';
import { moment, oneOf } from './checked';

export const custodySpellKinds = regionNames(custody).filter(state => state !== custody.blank.state);

/** A stretch of time under one measure; open while it lasts. */
@Entity('custody_spells')
@Check('custody_spells_kind', oneOf('kind', custodySpellKinds))
@Index('custody_spells_of_person', ['personId', 'startedAt'])
export class CustodySpellEntity {
  @PrimaryColumn('uuid', { name: 'case_id', primaryKeyConstraintName: 'custody_spells_pk' })
  caseId!: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'custody_spells_pk' })
  number!: number;

  @Column('uuid', { name: 'person_id' })
  personId!: string;

  @Column('text')
  kind!: Spell['kind'];

  @Column('text')
  authority!: string;

  @Column('text', { nullable: true })
  ground!: CustodyGround | null;

  @Column({ ...moment, name: 'started_at' })
  startedAt!: Date;

  @Column({ ...moment, name: 'ended_at', nullable: true })
  endedAt!: Date | null;

  @Column('text', { name: 'ended_because', nullable: true })
  endedBecause!: SpellEnd | null;
}
