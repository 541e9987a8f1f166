import { Controller, Get, Req } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { CaseReader } from '../../cases/readers/case-reader';
import { Problems } from '../../platform/http/openapi/problems';
import { problem } from '../../platform/http/problem';
import { PathId } from '../../platform/http/request/path-id';
import { Caller, type Principal } from '../../platform/identity';
import { toldHelp } from '../told-help';
import { toolCaseOf } from '../tool-case';
import { ReturneeRights } from './returnee-rights';
import { ReintegrationToolCase } from './tool-case.answers';

@ApiTags('Returnees')
@Controller('cases')
export class ToolCaseController {
  constructor(
    private readonly rights: ReturneeRights,
    private readonly cases: CaseReader,
  ) {}

  @Get(':caseId/reintegration-tool-case')
  @ApiOperation({
    operationId: 'readReintegrationToolCase',
    summary: 'Data set for the reintegration tool / Datamängd för återintegreringsverktyget',
    description:
      'Case registration and key moment 1, with consent and times, as the common tool asks for them. A blank case carries no personal data; of others it tells what your role and purpose reach. Only where reintegration is open to you. / Registrering och nyckelmoment 1, med samtycke och tider. Ett tomt ärende saknar personuppgifter; av andra visas det som din roll och ditt ändamål når. Bara där återintegreringen är öppen för er.',
  })
  @ApiOkResponse({ type: ReintegrationToolCase, description: 'The data set. / Datamängden.' })
  @Problems('wrong-role', 'case-not-found', 'not-found')
  async readReintegrationToolCase(
    @Caller() actor: Principal,
    @PathId('caseId', { en: 'The case', sv: 'Ärendet' }) caseId: string,
    @Req() request: FastifyRequest,
  ): Promise<ReintegrationToolCase> {
    this.rights.demandReader(actor);
    const look = { actor, correlationId: request.trace.requestId, operation: 'export-reintegration-tool-case' };
    const { file, country, groups, sight } = await this.cases.get(look, caseId);
    const { reintegration } = file;
    const help = { reintegration, ...(groups.includes('assistance') && { assistance: file.assistance }) };
    const found = groups.includes('reintegration') ? toolCaseOf(toldHelp(sight, help), country) : undefined;
    if (!found) throw problem('not-found');
    return found;
  }
}
