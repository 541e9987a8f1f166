export { CampaignsModule } from './campaigns.module';
export { CampaignEntity } from './entities/campaign.entity';
