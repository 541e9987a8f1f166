import { Body, Controller, Get, Post, Query, Res } from '@nestjs/common';
import { ApiBody, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Problems } from '../../platform/http/openapi/problems';
import { IfMatch, IfNoneMatch, notModified } from '../../platform/http/request/etag';
import { IdempotencyKey } from '../../platform/http/request/idempotency-key';
import { told } from '../../platform/http/request/told';
import { Caller, type Principal } from '../../platform/identity';
import { appliesOn, CountryProfileStore, type Recorded } from '../store/country-profiles';
import { PathCountry } from './path-country';
import { CountryProfile, CountryProfiles, ProfileReceipt } from './profile.answers';
import { NewCountryProfile, NewProfileVersion, ProfileQuery } from './profile.inputs';
import { ProfileRights } from './profile-rights';

@ApiTags('Country profiles')
@Controller('country-profiles')
export class CountryProfilesController {
  constructor(
    private readonly rights: ProfileRights,
    private readonly profiles: CountryProfileStore,
  ) {}

  @Get()
  @ApiOperation({
    operationId: 'listCountryProfiles',
    summary: 'What is known of each country / Vad som är känt om varje land',
    description:
      'The profiles that apply on a day, today if none is named: how a country is asked, which documents it accepts, how soon it answers. / De profiler som gäller en dag, i dag om ingen anges: hur landet tillfrågas, vilka handlingar det godtar, hur snart det svarar.',
  })
  @ApiOkResponse({ type: CountryProfiles, description: 'The profiles. / Profilerna.' })
  async listCountryProfiles(@Query() { on }: ProfileQuery): Promise<CountryProfiles> {
    const day = on ?? this.profiles.today();
    return { on: day, items: await this.profiles.on(day) };
  }

  @Get(':country')
  @ApiOperation({
    operationId: 'readCountryProfile',
    summary: 'Read the profile of a country / Läs ett lands profil',
    description:
      'Every version with its source and certainty, so that it can be told later what was known on a day. / Varje version med källa och säkerhet, så att det i efterhand går att säga vad som var känt en viss dag.',
  })
  @ApiOkResponse({ type: CountryProfile, description: 'The profile. / Profilen.' })
  @Problems('country-profile-not-found')
  async readCountryProfile(
    @PathCountry() country: string,
    @Query() { on }: ProfileQuery,
    @IfNoneMatch() held: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CountryProfile | undefined> {
    const all = await this.profiles.versionsOf(country);
    const version = all[0]?.version ?? 0;
    if (notModified(reply, version, held)) return undefined;
    return { country, version, versions: on === undefined ? all : all.filter(one => appliesOn(one, on)) };
  }

  @Post()
  @ApiOperation({
    operationId: 'addCountryProfile',
    summary: 'Begin the profile of a country / Börja ett lands profil',
    description:
      'The first version for a country. Say only what the source says. / Den första versionen för ett land. Ange bara vad källan säger.',
  })
  @ApiBody({ type: NewCountryProfile })
  @ApiCreatedResponse({ type: ProfileReceipt, description: 'Recorded. / Registrerad.' })
  @Problems('wrong-role', 'country-profile-exists')
  async addCountryProfile(
    @Caller() caller: Principal,
    @Body() profile: NewCountryProfile,
    @IdempotencyKey() key: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ProfileReceipt> {
    this.rights.demandKeeper(caller);
    return answered(await this.profiles.record(caller, key, profile.country, 0, profile), reply);
  }

  @Post(':country/versions')
  @ApiOperation({
    operationId: 'addCountryProfileVersion',
    summary: 'Record a new version of a profile / Registrera en ny version av en profil',
    description:
      'Nothing is overwritten: the version before ends on the day before this one begins. / Inget skrivs över: den tidigare versionen slutar dagen innan denna börjar.',
  })
  @ApiBody({ type: NewProfileVersion })
  @ApiCreatedResponse({ type: ProfileReceipt, description: 'Recorded. / Registrerad.' })
  @Problems('wrong-role', 'country-profile-not-found')
  async addCountryProfileVersion(
    @Caller() caller: Principal,
    @PathCountry() country: string,
    @Body() profile: NewProfileVersion,
    @IfMatch() version: number,
    @IdempotencyKey() key: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ProfileReceipt> {
    this.rights.demandKeeper(caller);
    return answered(await this.profiles.record(caller, key, country, version, profile), reply);
  }
}

const answered = (recorded: Recorded, reply: FastifyReply): ProfileReceipt =>
  told(recorded, reply, `/country-profiles/${recorded.receipt.country}`);
