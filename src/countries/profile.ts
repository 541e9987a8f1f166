import { documentChannels, type DocumentChannel } from '../case-file';
import type { Certainty } from '../kernel';

export { documentChannels, type DocumentChannel };

export const agreements = ['eu-readmission-agreement', 'eu-arrangement', 'bilateral-agreement', 'none'] as const;
export type Agreement = (typeof agreements)[number];

export const journeyDocuments = [
  'passport',
  'expired-passport',
  'identity-card',
  'emergency-travel-document',
  'eu-return-document',
  'aliens-passport',
] as const;
export type JourneyDocument = (typeof journeyDocuments)[number];

export const certainties: readonly Certainty[] = ['found', 'known', 'verify'];

/** What is known of taking people back to one country, from a day on. Every fact in it comes from the source it names. */
export interface Profile {
  /** First civil day. */
  readonly validFrom: string;
  readonly channel: DocumentChannel;
  readonly agreement: Agreement;
  readonly acceptedDocuments: readonly JourneyDocument[];
  /** Days within which an answer can be expected. */
  readonly replyDays?: number;
  /** Where an agreement says so: no answer in time counts as consent. */
  readonly silenceIsConsent: boolean;
  /** Days of notice before arrival. */
  readonly noticeDays?: number;
  readonly escortRules?: string;
  readonly chartersAccepted?: boolean;
  readonly charterRules?: string;
  readonly transitRules?: string;
  /** Whether the country is on the list of countries for re-establishment support. */
  readonly reestablishmentSupport: boolean;
  readonly source: string;
  readonly certainty: Certainty;
}

/** A profile on record; a newer one closes it and leaves it as it was. */
export interface RecordedProfile extends Profile {
  /** ISO 3166-1 alpha-3. */
  readonly country: string;
  /** Counts the versions of the country. */
  readonly version: number;
  /** Last civil day; open if left out. */
  readonly validUntil?: string;
  readonly recordedAt: string;
  readonly authority: string;
}
