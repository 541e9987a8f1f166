import { Controller, Get, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags, type OpenAPIObject } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { OpenToAll } from '../../identity/principal';
import { apiPrefix, apiVersion } from '../api-version';
import { PublishedDocument } from './published-document';

/** What an integrator asks first (DIGG REST API-profil VER.05 and VER.06). */
export class ApiInfo {
  @ApiProperty({ type: 'string', description: 'Name of the API. / API:ets namn.', example: 'Samverk' })
  readonly apiName!: string;

  @ApiProperty({ type: 'string', description: 'Version (semver). / Version (semver).', example: apiVersion })
  readonly apiVersion!: string;

  @ApiProperty({ type: 'string', format: 'date', description: 'Day of release. / Släppdag.', example: '2026-11-22' })
  readonly apiReleased!: string;

  @ApiProperty({
    type: 'string',
    format: 'uri-reference',
    description: 'The OpenAPI document. / OpenAPI-dokumentet.',
    example: `/${apiPrefix}/openapi.json`,
  })
  readonly apiDocumentation!: string;

  @ApiProperty({
    enum: ['beta', 'active', 'deprecated', 'retired'],
    enumName: 'ApiStatus',
    description: 'Where the version is in its life. / Var i sin livscykel versionen är.',
    example: 'active',
  })
  readonly apiStatus!: string;
}

/** What the API tells about itself. */
@ApiTags('About')
@OpenToAll()
@Controller()
export class ApiInfoController {
  constructor(private readonly document: PublishedDocument) {}

  @Get('api-info')
  @ApiOperation({
    operationId: 'readApiInfo',
    summary: 'Read name, version and status of the API',
    description: 'What an integrator asks first. / Det som en integratör frågar först.',
  })
  @ApiOkResponse({ type: ApiInfo, description: 'About the API. / Om API:et.' })
  readApiInfo(): ApiInfo {
    return {
      apiName: 'Samverk',
      apiVersion,
      apiReleased: '2026-11-22',
      apiDocumentation: `/${apiPrefix}/openapi.json`,
      apiStatus: 'beta',
    };
  }

  @Get('openapi.json')
  @ApiOperation({
    operationId: 'readOpenapiDocument',
    summary: 'Read this OpenAPI document',
    description: 'The document that you are reading, as JSON. / Dokumentet som du läser, som JSON.',
  })
  @ApiOkResponse({
    description: 'OpenAPI 3.1.',
    content: {
      'application/json': { schema: { type: 'object', additionalProperties: true }, example: { openapi: '3.1.0' } },
    },
  })
  readOpenapiDocument(@Res({ passthrough: true }) reply: FastifyReply): OpenAPIObject {
    void reply.header('Cache-Control', 'public, max-age=60');
    return this.document.get();
  }
}
