import { CivilDate, Line, Many, OneOf, Whole } from '../../platform/http/fields';
import {
  campaignAudiences,
  campaignChannels,
  type Campaign,
  type CampaignAudience,
  type CampaignChannel,
} from '../campaign';

/** A campaign as it was held: codes, days and numbers, and nothing of anybody. */
export class NewCampaign implements Campaign {
  @CivilDate({ description: { en: 'First day', sv: 'Första dag' }, example: '2025-11-17' })
  readonly beganOn!: string;

  @CivilDate({ description: { en: 'Last day', sv: 'Sista dag' }, example: '2025-11-21' })
  readonly endedOn!: string;

  @Line({
    max: 5,
    pattern: /^[A-Z]{2}[A-Z2-9]{3}$/,
    optional: true,
    description: { en: 'Place (UN/LOCODE), if it had one', sv: 'Plats (UN/LOCODE), om någon' },
    example: 'PLWAW',
  })
  readonly place?: string;

  @OneOf(campaignChannels, {
    name: 'CampaignChannel',
    description: { en: 'By what people were told', sv: 'Hur människor informerades' },
    example: 'meeting',
  })
  readonly channel!: CampaignChannel;

  @OneOf(campaignAudiences, {
    name: 'CampaignAudience',
    description: { en: 'For whom it was', sv: 'För vem den var' },
    example: 'applicants-for-protection',
  })
  readonly audience!: CampaignAudience;

  @Many(
    Line({
      max: 2,
      pattern: /^[a-z]{2}$/,
      description: { en: 'Language (ISO 639-1)', sv: 'Språk (ISO 639-1)' },
    }),
    {
      min: 1,
      max: 30,
      unique: true,
      description: { en: 'In which languages', sv: 'På vilka språk' },
      example: ['ka', 'ru'],
    },
  )
  readonly languages!: readonly string[];

  @Whole({
    min: 0,
    max: 100_000_000,
    description: { en: 'How many people it reached', sv: 'Hur många den nådde' },
    example: 120,
  })
  readonly reached!: number;
}

export class CampaignQuery {
  @CivilDate({
    optional: true,
    inQuery: true,
    description: { en: 'Begun on this day or later', sv: 'Börjat denna dag eller senare' },
  })
  readonly from?: string;

  @CivilDate({
    optional: true,
    inQuery: true,
    description: { en: 'Begun on this day or earlier', sv: 'Börjat denna dag eller tidigare' },
  })
  readonly until?: string;
}
