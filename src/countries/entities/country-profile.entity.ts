import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import { agreements, certainties, documentChannels, journeyDocuments } from '../profile';

const listed = (values: readonly string[]) => values.map(value => `'${value}'`).join(', ');
const oneOf = (column: string, values: readonly string[]) => `${column} IN (${listed(values)})`;

/** What is known of a country from a day on; never changed, only closed by the next version. */
@Entity('country_profiles')
@Check('country_profiles_country', `country ~ '^[A-Z]{3}$'`)
@Check('country_profiles_channel', oneOf('channel', documentChannels))
@Check('country_profiles_agreement', oneOf('agreement', agreements))
@Check('country_profiles_documents', `accepted_documents <@ ARRAY[${listed(journeyDocuments)}]`)
@Check('country_profiles_certainty', oneOf('certainty', certainties))
@Check('country_profiles_span', 'valid_until >= valid_from')
export class CountryProfileEntity {
  /** ISO 3166-1 alpha-3. */
  @PrimaryColumn('text', { primaryKeyConstraintName: 'country_profiles_pk' })
  country!: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'country_profiles_pk' })
  version!: number;

  @Column('date', { name: 'valid_from' })
  validFrom!: string;

  @Column('date', { name: 'valid_until', nullable: true })
  validUntil!: string | null;

  @Column('text')
  channel!: string;

  @Column('text')
  agreement!: string;

  @Column('text', { name: 'accepted_documents', array: true })
  acceptedDocuments!: string[];

  @Column('integer', { name: 'reply_days', nullable: true })
  replyDays!: number | null;

  @Column('boolean', { name: 'silence_is_consent' })
  silenceIsConsent!: boolean;

  @Column('integer', { name: 'notice_days', nullable: true })
  noticeDays!: number | null;

  @Column('text', { name: 'escort_rules', nullable: true })
  escortRules!: string | null;

  @Column('boolean', { name: 'charters_accepted', nullable: true })
  chartersAccepted!: boolean | null;

  @Column('text', { name: 'charter_rules', nullable: true })
  charterRules!: string | null;

  @Column('text', { name: 'transit_rules', nullable: true })
  transitRules!: string | null;

  @Column('boolean', { name: 'reestablishment_support' })
  reestablishmentSupport!: boolean;

  @Column('text')
  source!: string;

  @Column('text')
  certainty!: string;

  @Column('text')
  authority!: string;

  @Column('text', { name: 'recorded_by' })
  recordedBy!: string;

  @Column({ type: 'timestamptz', precision: 3, name: 'recorded_at' })
  recordedAt!: Date;
}
