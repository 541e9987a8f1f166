import { Body, Controller, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import {
  ApiBody,
  ApiCreatedResponse,
  ApiExtraModels,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
  getSchemaPath,
} from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Problems } from '../../../platform/http/openapi/problems';
import { problem } from '../../../platform/http/problem';
import { acceptable, Produces } from '../../../platform/http/request/accept';
import { IfMatch, IfNoneMatch, notModified } from '../../../platform/http/request/etag';
import { IdempotencyKey } from '../../../platform/http/request/idempotency-key';
import { PathId } from '../../../platform/http/request/path-id';
import { Costs } from '../../../platform/http/traffic/cost';
import { told } from '../../../platform/http/request/told';
import { Caller, type Principal } from '../../../platform/identity';
import type { Recorded } from '../../doors';
import { RightsRoles } from '../../rights-roles';
import { ExportReader } from '../store/export-reader';
import { ExportStore } from '../store/export-store';
import {
  ExtractContent,
  SubjectAccessExportReceipt,
  SubjectAccessExports,
  SubjectAccessExportView,
} from './exports.answers';
import { NewSubjectAccessExport, ReleaseExport, ReviewTexts } from './exports.inputs';

const thePerson = { en: 'The person', sv: 'Personen' };
const theExtract = { en: 'The extract', sv: 'Utdraget' };
const pdf = 'application/pdf';
const json = 'application/json';
const pages = { schema: { type: 'string', format: 'binary' }, example: '%PDF-1.3' };

/** What a person gets of what is held about them (GDPR 15, LED 14): one prepares and reviews, another releases. */
@ApiTags('Rights of the person')
@ApiExtraModels(ExtractContent)
@Controller('persons/:personId/subject-access-exports')
export class ExportsController {
  constructor(
    private readonly roles: RightsRoles,
    private readonly exports: ExportStore,
    private readonly reader: ExportReader,
  ) {}

  @Post()
  @Costs(20)
  @ApiOperation({
    operationId: 'prepareSubjectAccessExport',
    summary: 'Prepare an extract for the person / Framställ ett utdrag till personen',
    description:
      'All that your authority holds of the person, with sources, recipients, retention and who has looked; without what a limit withholds, and with names of others masked. Free text waits for a review. / Allt som din myndighet har om personen, med källor, mottagare, bevarandetid och vem som har läst; utan det som en begränsning undantar, och med andras namn maskerade. Fritext väntar på granskning.',
  })
  @ApiBody({ type: NewSubjectAccessExport })
  @ApiCreatedResponse({ type: SubjectAccessExportReceipt, description: 'Prepared. / Framställt.' })
  @Problems(
    'wrong-role',
    'person-not-found',
    'data-subject-request-not-found',
    'data-subject-request-closed',
    'identity-unchecked',
    'cases-not-all-open',
  )
  async prepareExport(
    @Caller() actor: Principal,
    @PathId('personId', thePerson) personId: string,
    @Body() { requestId, language }: NewSubjectAccessExport,
    @IdempotencyKey() key: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SubjectAccessExportReceipt> {
    this.roles.demandReleaser(actor);
    const doing = { actor, correlationId: request.trace.requestId, key };
    return answered(await this.exports.prepare(doing, { personId, requestId, language }), reply);
  }

  @Get()
  @ApiOperation({
    operationId: 'listSubjectAccessExports',
    summary: 'List extracts for a person / Lista utdrag till en person',
    description:
      'What was prepared and released, to whom and when. / Vad som framställts och lämnats ut, till vem och när.',
  })
  @ApiOkResponse({ type: SubjectAccessExports, description: 'Extracts. / Utdrag.' })
  @Problems('wrong-role', 'person-not-found')
  async listExports(
    @Caller() actor: Principal,
    @PathId('personId', thePerson) personId: string,
    @Req() request: FastifyRequest,
  ): Promise<SubjectAccessExports> {
    this.roles.demandReader(actor);
    return { items: await this.reader.list({ actor, correlationId: request.trace.requestId }, personId) };
  }

  @Get(':exportId')
  @ApiOperation({
    operationId: 'readSubjectAccessExport',
    summary: 'Read an extract / Läs ett utdrag',
    description: 'A draft with its texts, or what went out. / Ett utkast med sina texter, eller det som lämnades ut.',
  })
  @ApiOkResponse({ type: SubjectAccessExportView, description: 'The extract. / Utdraget.' })
  @Problems('wrong-role', 'subject-access-export-not-found')
  async readExport(
    @Caller() actor: Principal,
    @PathId('personId', thePerson) personId: string,
    @PathId('exportId', theExtract) id: string,
    @IfNoneMatch() held: string | undefined,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SubjectAccessExportView | undefined> {
    this.roles.demandReleaser(actor);
    const found = await this.reader.get({ actor, correlationId: request.trace.requestId }, { personId, id });
    if (notModified(reply, found.version, held)) return undefined;
    return { ...found, content: { ...found.content } };
  }

  @Post(':exportId/text-reviews')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'reviewSubjectAccessTexts',
    summary: 'Decide what of the texts is masked / Bestäm vad i texterna som maskeras',
    description:
      'Each text is read by an officer: passages about others are masked, or the whole is. / Varje text läses av en handläggare: passager om andra maskeras, eller hela texten.',
  })
  @ApiBody({ type: ReviewTexts })
  @ApiOkResponse({ type: SubjectAccessExportReceipt, description: 'Recorded. / Registrerat.' })
  @Problems('wrong-role', 'subject-access-export-not-found', 'subject-access-export-released')
  async reviewTexts(
    @Caller() actor: Principal,
    @PathId('personId', thePerson) personId: string,
    @PathId('exportId', theExtract) id: string,
    @Body() { reviews }: ReviewTexts,
    @IfMatch() version: number,
    @IdempotencyKey() key: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SubjectAccessExportReceipt> {
    this.roles.demandReleaser(actor);
    const doing = { actor, correlationId: request.trace.requestId, key };
    return answered(await this.exports.review(doing, { personId, id, version }, reviews), reply);
  }

  @Post(':exportId/release')
  @HttpCode(200)
  @Costs(20)
  @ApiOperation({
    operationId: 'releaseSubjectAccessExport',
    summary: 'Release an extract / Lämna ut ett utdrag',
    description:
      'By another person than those who prepared and reviewed it. The pages are made, the digest is taken, and what was masked is gone from here as well. / Av någon annan än de som framställt och granskat det. Sidorna görs, kontrollsumman tas, och det maskerade försvinner även här.',
  })
  @ApiBody({ type: ReleaseExport })
  @ApiOkResponse({ type: SubjectAccessExportReceipt, description: 'Released. / Utlämnat.' })
  @Problems(
    'wrong-role',
    'subject-access-export-not-found',
    'subject-access-export-released',
    'texts-unreviewed',
    'second-person-needed',
    'data-subject-request-closed',
    'pages-unavailable',
  )
  async releaseExport(
    @Caller() actor: Principal,
    @PathId('personId', thePerson) personId: string,
    @PathId('exportId', theExtract) id: string,
    @Body() { recipient }: ReleaseExport,
    @IfMatch() version: number,
    @IdempotencyKey() key: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SubjectAccessExportReceipt> {
    this.roles.demandReleaser(actor);
    const doing = { actor, correlationId: request.trace.requestId, key };
    return answered(await this.exports.release(doing, { personId, id, version }, recipient), reply);
  }

  @Get(':exportId/extract')
  @Produces(pdf, json)
  @ApiOperation({
    operationId: 'readExtract',
    summary: 'Get a released extract / Hämta ett utlämnat utdrag',
    description: 'To read and print, or as data. / För läsning och utskrift, eller som data.',
  })
  @ApiOkResponse({
    description: 'The extract. / Utdraget.',
    content: { [pdf]: pages, [json]: { schema: { $ref: getSchemaPath(ExtractContent) } } },
  })
  @Problems('wrong-role', 'subject-access-export-not-found')
  async readExtract(
    @Caller() actor: Principal,
    @PathId('personId', thePerson) personId: string,
    @PathId('exportId', theExtract) id: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer | ExtractContent> {
    this.roles.demandReleaser(actor);
    const looking = { actor, correlationId: request.trace.requestId };
    void reply.header('Vary', 'Accept');
    if (acceptable(request.headers.accept, [pdf, json]) === json) {
      const { status, content } = await this.reader.get(looking, { personId, id });
      if (status !== 'released') throw problem('subject-access-export-not-found');
      return { content: { ...content } };
    }
    const bytes = await this.reader.pdf(looking, { personId, id });
    void reply.type(pdf);
    return bytes;
  }
}

const answered = (recorded: Recorded<SubjectAccessExportReceipt>, reply: FastifyReply): SubjectAccessExportReceipt => {
  const { id, personId } = recorded.receipt;
  return told(recorded, reply, `/persons/${personId}/subject-access-exports/${id}`);
};
