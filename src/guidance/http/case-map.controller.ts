import { Controller, Get, Req, Res } from '@nestjs/common';
import { ApiExtraModels, ApiOkResponse, ApiOperation, ApiProperty, ApiTags, getSchemaPath } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CaseReader } from '../../cases/readers/case-reader';
import { Spine } from '../../cases/spine/spine';
import { statesOf, type Language } from '../../kernel';
import { Problems } from '../../platform/http/openapi/problems';
import { acceptable, Produces } from '../../platform/http/request/accept';
import { IfNoneMatch, notModified } from '../../platform/http/request/etag';
import { Languages } from '../../platform/http/request/language';
import { PathId } from '../../platform/http/request/path-id';
import { Caller, type Principal } from '../../platform/identity';
import { svg } from '../../process-map';
import { regionsOf } from '../look';

/** A picture is looked at and does nothing: no script, no frame, nothing fetched. */
const pictureOnly = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; sandbox";

const picture = 'image/svg+xml';
const json = 'application/json';

/** The same for clients that take JSON only. */
export class CaseMap {
  @ApiProperty({
    description: 'The picture, as SVG. / Bilden, som SVG.',
    example: '<svg xmlns="http://www.w3.org/2000/svg"/>',
  })
  readonly svg!: string;
}

@ApiTags('Cases')
@ApiExtraModels(CaseMap)
@Controller('cases/:caseId/process-map.svg')
export class CaseMapController {
  constructor(
    private readonly cases: CaseReader,
    private readonly spine: Spine,
  ) {}

  @Get()
  @Produces(picture, json)
  @ApiOperation({
    summary: 'See where a case stands on the map / Se var ärendet står på kartan',
    description:
      'The map of the procedure with the position of the case drawn on it: the parts that you may see, and the ways out of each. Every look is noted. / Förfarandets karta med ärendets läge inritat: de delar du får se, och vägarna ut ur vart och ett. Varje läsning noteras.',
  })
  @ApiOkResponse({
    description: 'The map. / Kartan.',
    content: {
      [picture]: { schema: { type: 'string' }, example: '<svg xmlns="http://www.w3.org/2000/svg"/>' },
      [json]: { schema: { $ref: getSchemaPath(CaseMap) } },
    },
  })
  @Problems('wrong-role', 'case-not-found')
  async readCaseMap(
    @Caller() actor: Principal,
    @PathId('caseId', { en: 'The case', sv: 'Ärendet' }) caseId: string,
    @Languages() language: Language,
    @IfNoneMatch() held: string | undefined,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string | CaseMap | undefined> {
    const look = { actor, correlationId: request.trace.requestId, operation: 'read-case-map' };
    const { file, groups, sight, version, country } = await this.cases.getAsActing(look, caseId);
    const procedure = this.spine.book.procedureOf(country);
    void reply.header('Content-Security-Policy', pictureOnly).header('Vary', 'Accept, Accept-Language');
    void reply.header('Content-Language', language);
    const type = acceptable(request.headers.accept, [picture, json]) ?? picture;
    // Each language is a picture of its own, and so is each version of the procedure.
    const tag = `${version}-${language}-${procedure.version}${type === json ? '-json' : ''}`;
    if (notModified(reply, tag, held)) return undefined;
    const regions = regionsOf(groups);
    const position = Object.entries(statesOf(procedure.machine, file)).filter(
      ([region]) => regions.has(region) && sight.seesState(region),
    );
    const drawn = svg(procedure, { language, regions, position: Object.fromEntries(position) });
    if (type === json) return { svg: drawn };
    void reply.type(picture);
    return drawn;
  }
}
