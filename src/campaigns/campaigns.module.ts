import { Module, type DynamicModule } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import type { Role } from '../kernel';
import { CampaignEntity } from './entities/campaign.entity';
import { CAMPAIGNERS, CampaignRights } from './http/campaign-rights';
import { CampaignsController } from './http/campaigns.controller';
import { CampaignStore } from './store/campaigns';

/** The register of information campaigns. Needs the database, the clock and the HTTP platform. */
@Module({})
export class CampaignsModule {
  /** @param campaigners roles that record what was held */
  static register(campaigners: readonly Role[]): DynamicModule {
    return {
      module: CampaignsModule,
      imports: [TypeOrmModule.forFeature([CampaignEntity])],
      controllers: [CampaignsController],
      providers: [{ provide: CAMPAIGNERS, useValue: campaigners }, CampaignRights, CampaignStore],
    };
  }
}
