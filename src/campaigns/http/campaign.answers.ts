import { Id, Line, Many, Moment, Part } from '../../platform/http/fields';
import type { RecordedCampaign } from '../campaign';
import { NewCampaign } from './campaign.inputs';

export class InformationCampaign extends NewCampaign implements RecordedCampaign {
  @Id({ description: { en: 'The campaign', sv: 'Kampanjen' } })
  readonly id!: string;

  @Line({
    max: 60,
    description: { en: 'Authority that recorded it', sv: 'Myndighet som registrerade' },
    example: 'pl.iom',
  })
  readonly authority!: string;

  @Moment({ description: { en: 'When it was recorded', sv: 'När den registrerades' } })
  readonly recordedAt!: string;
}

export class InformationCampaigns {
  @Many(Part(() => InformationCampaign, { description: { en: 'A campaign', sv: 'En kampanj' } }), {
    max: 500,
    description: { en: 'The latest first, five hundred at most', sv: 'Den senaste först, högst femhundra' },
  })
  readonly items!: readonly InformationCampaign[];
}

export class CampaignReceipt {
  @Id({ description: { en: 'The campaign', sv: 'Kampanjen' } })
  readonly id!: string;
}
