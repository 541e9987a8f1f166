/** By what people are told. */
export const campaignChannels = ['meeting', 'leaflet', 'poster', 'online', 'press', 'radio-or-television'] as const;
export type CampaignChannel = (typeof campaignChannels)[number];

/** For whom it is. */
export const campaignAudiences = [
  'persons-obliged-to-return',
  'applicants-for-protection',
  'persons-in-detention',
  'diaspora',
  'staff-and-organisations',
  'general-public',
] as const;
export type CampaignAudience = (typeof campaignAudiences)[number];

/** An information campaign, told in codes, days and numbers. Civil dates. */
export interface Campaign {
  readonly beganOn: string;
  readonly endedOn: string;
  /** UN/LOCODE; left out where it was held nowhere in particular. */
  readonly place?: string;
  readonly channel: CampaignChannel;
  readonly audience: CampaignAudience;
  /** ISO 639-1. */
  readonly languages: readonly string[];
  /** How many people it reached, as whoever held it counts them. */
  readonly reached: number;
}

export interface RecordedCampaign extends Campaign {
  readonly id: string;
  readonly authority: string;
  readonly recordedAt: string;
}
