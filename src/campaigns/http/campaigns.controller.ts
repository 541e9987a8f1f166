import { Body, Controller, Get, Post, Query, Res } from '@nestjs/common';
import { ApiBody, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Problems } from '../../platform/http/openapi/problems';
import { IdempotencyKey } from '../../platform/http/request/idempotency-key';
import { told } from '../../platform/http/request/told';
import { Caller, type Principal } from '../../platform/identity';
import { CampaignStore } from '../store/campaigns';
import { CampaignReceipt, InformationCampaigns } from './campaign.answers';
import { CampaignQuery, NewCampaign } from './campaign.inputs';
import { CampaignRights } from './campaign-rights';

@ApiTags('Information campaigns')
@Controller('information-campaigns')
export class CampaignsController {
  constructor(
    private readonly rights: CampaignRights,
    private readonly campaigns: CampaignStore,
  ) {}

  @Get()
  @ApiOperation({
    operationId: 'listInformationCampaigns',
    summary: 'Campaigns about voluntary return / Kampanjer om frivilligt återvändande',
    description:
      'What was held, where, in which languages, for whom, and how many were reached. Nothing of anybody. / Vad som hållits, var, på vilka språk, för vem och hur många som nåddes. Inget om någon person.',
  })
  @ApiOkResponse({ type: InformationCampaigns, description: 'The campaigns. / Kampanjerna.' })
  async listInformationCampaigns(@Query() { from, until }: CampaignQuery): Promise<InformationCampaigns> {
    return { items: await this.campaigns.between(from, until) };
  }

  @Post()
  @ApiOperation({
    operationId: 'recordInformationCampaign',
    summary: 'Record a campaign that was held / Registrera en kampanj som hållits',
    description:
      'When it is over and its reach is counted. What is recorded is not changed. / När den är slut och räckvidden räknad. Det registrerade ändras inte.',
  })
  @ApiBody({ type: NewCampaign })
  @ApiCreatedResponse({ type: CampaignReceipt, description: 'Recorded. / Registrerad.' })
  @Problems('wrong-role')
  async recordInformationCampaign(
    @Caller() caller: Principal,
    @Body() campaign: NewCampaign,
    @IdempotencyKey() key: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CampaignReceipt> {
    this.rights.demandCampaigner(caller);
    return told(await this.campaigns.record(caller, key, campaign), reply);
  }
}
