import { Body, Controller, Delete, Get, Put, Req } from '@nestjs/common';
import { ApiBody, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Problems } from '../../platform/http/openapi/problems';
import { PathId } from '../../platform/http/request/path-id';
import { Caller, type Principal } from '../../platform/identity';
import { FlagStore } from '../store/flag-store';
import { FlaggedPersons, Relations } from './read-log.answers';
import { FlagPerson } from './read-log.queries';
import { ReadLogRights } from './read-log-rights';

const thePerson = { en: 'The person', sv: 'Personen' };

/** What turns a look into a question. To say the same twice changes nothing, so no key is asked for. */
@ApiTags('Read log')
@Controller('read-log')
export class FlagsController {
  constructor(
    private readonly rights: ReadLogRights,
    private readonly flags: FlagStore,
  ) {}

  @Get('declared-relations')
  @ApiOperation({
    operationId: 'listDeclaredRelations',
    summary: 'List persons close to you / Lista dina närstående',
    description: 'Persons whom you have declared to be close to you. / Personer som du har uppgett som närstående.',
  })
  @ApiOkResponse({ type: Relations, description: 'Your relations. / Dina närstående.' })
  async listDeclaredRelations(@Caller() caller: Principal, @Req() request: FastifyRequest): Promise<Relations> {
    return { items: await this.flags.relationsOf(caller, request.trace.requestId) };
  }

  @Put('declared-relations/:personId')
  @ApiOperation({
    operationId: 'declareRelation',
    summary: 'Declare a person close to you / Uppge en närstående',
    description:
      'From then on your looks at this person are shown to your supervisors. Your authority must know the person. / Därefter visas dina läsningar om personen för dina arbetsledare. Din myndighet måste känna till personen.',
  })
  @ApiOkResponse({ type: Relations, description: 'Your relations. / Dina närstående.' })
  @Problems('person-not-found')
  async declareRelation(
    @Caller() caller: Principal,
    @PathId('personId', thePerson) personId: string,
    @Req() request: FastifyRequest,
  ): Promise<Relations> {
    await this.flags.declare(caller, request.trace.requestId, personId, false);
    return { items: await this.flags.relationsOf(caller, request.trace.requestId) };
  }

  @Delete('declared-relations/:personId')
  @ApiOperation({
    operationId: 'endDeclaredRelation',
    summary: 'End a declared relation / Avsluta en uppgift om närstående',
    description: 'Looks until now stay shown. / Läsningar fram till nu visas även i fortsättningen.',
  })
  @ApiOkResponse({ type: Relations, description: 'Your relations. / Dina närstående.' })
  @Problems('person-not-found')
  async endDeclaredRelation(
    @Caller() caller: Principal,
    @PathId('personId', thePerson) personId: string,
    @Req() request: FastifyRequest,
  ): Promise<Relations> {
    await this.flags.declare(caller, request.trace.requestId, personId, true);
    return { items: await this.flags.relationsOf(caller, request.trace.requestId) };
  }

  @Get('flagged-persons')
  @ApiOperation({
    operationId: 'listFlaggedPersons',
    summary: 'List persons of public interest / Lista personer av allmänt intresse',
    description:
      'Persons at whom every look in your authority is shown to you. / Personer vars alla läsningar vid din myndighet visas för dig.',
  })
  @ApiOkResponse({ type: FlaggedPersons, description: 'Flagged persons. / Märkta personer.' })
  @Problems('wrong-role')
  async listFlaggedPersons(@Caller() caller: Principal, @Req() request: FastifyRequest): Promise<FlaggedPersons> {
    this.rights.demandOverseer(caller);
    return { items: await this.flags.flaggedIn(caller, request.trace.requestId) };
  }

  @Put('flagged-persons/:personId')
  @ApiOperation({
    operationId: 'flagPerson',
    summary: 'Flag a person of public interest / Märk en person av allmänt intresse',
    description:
      'From then on every look at this person is shown. The flag itself is told to nobody who reads the case. / Därefter visas varje läsning om personen. Märkningen syns inte för den som läser ärendet.',
  })
  @ApiBody({ type: FlagPerson })
  @ApiOkResponse({ type: FlaggedPersons, description: 'Flagged persons. / Märkta personer.' })
  @Problems('wrong-role', 'person-not-found')
  async flagPerson(
    @Caller() caller: Principal,
    @PathId('personId', thePerson) personId: string,
    @Body() { because }: FlagPerson,
    @Req() request: FastifyRequest,
  ): Promise<FlaggedPersons> {
    this.rights.demandOverseer(caller);
    await this.flags.flag(caller, request.trace.requestId, { personId, because, ended: false });
    return { items: await this.flags.flaggedIn(caller, request.trace.requestId) };
  }

  @Delete('flagged-persons/:personId')
  @ApiOperation({
    operationId: 'unflagPerson',
    summary: 'Take the flag off a person / Ta bort märkningen av en person',
    description: 'Looks until now stay shown. / Läsningar fram till nu visas även i fortsättningen.',
  })
  @ApiOkResponse({ type: FlaggedPersons, description: 'Flagged persons. / Märkta personer.' })
  @Problems('wrong-role', 'person-not-found')
  async unflagPerson(
    @Caller() caller: Principal,
    @PathId('personId', thePerson) personId: string,
    @Req() request: FastifyRequest,
  ): Promise<FlaggedPersons> {
    this.rights.demandOverseer(caller);
    await this.flags.flag(caller, request.trace.requestId, { personId, because: 'public-figure', ended: true });
    return { items: await this.flags.flaggedIn(caller, request.trace.requestId) };
  }
}
