import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiProperty, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { languages, type Language } from '../../../kernel/text';
import { OpenToAll } from '../../identity/principal';
import { Problems } from '../openapi/problems';
import { problem } from '../problem';
import { isProblemCode, problemCatalogue, problemCodes, type ProblemCode } from '../problem-catalogue';
import { acceptable, Produces } from '../request/accept';
import { Languages } from '../request/language';

/** One kind of problem, explained. */
export class ProblemKind {
  @ApiProperty({
    description: 'Relative address of the page. / Sidans relativa adress.',
    example: '/problems/case-not-found',
    format: 'uri-reference',
  })
  readonly type!: string;

  @ApiProperty({ description: 'Stable code. / Stabil kod.', example: 'case-not-found' })
  readonly code!: string;

  @ApiProperty({ description: 'HTTP status. / HTTP-status.', example: 404, type: 'integer', format: 'int32' })
  readonly status!: number;

  @ApiProperty({ description: 'What is wrong. / Vad som är fel.', example: 'No such case' })
  readonly title!: string;

  @ApiProperty({
    description: 'What it means and what to do. / Vad det betyder och vad man kan göra.',
    example: 'There is no case with this id among those in which your authority takes part.',
  })
  readonly explanation!: string;
}

/** The pages that the `type` of every problem leads to. */
@ApiTags('Problems')
@OpenToAll()
@Controller('problems')
export class ProblemPages {
  @Get(':code')
  @Produces('application/json', 'text/html')
  @Problems('not-found')
  @ApiOperation({
    operationId: 'readProblemKind',
    summary: 'Read what a kind of problem means',
    description: 'Explains one problem code. / Förklarar en felkod.',
  })
  @ApiParam({
    name: 'code',
    description: 'Problem code. / Felkod.',
    schema: { type: 'string', enum: [...problemCodes] },
    example: 'case-not-found',
  })
  @ApiOkResponse({ type: ProblemKind, description: 'The kind of problem. / Feltypen.' })
  readProblemKind(
    @Param('code') code: string,
    @Languages() language: Language,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): ProblemKind | string {
    if (!isProblemCode(code)) throw problem('not-found');
    void reply.header('Vary', 'Accept, Accept-Language').header('Content-Language', language);
    if (acceptable(request.headers.accept, ['application/json', 'text/html']) !== 'text/html')
      return kind(code, language);
    void reply.header('Content-Type', 'text/html; charset=utf-8');
    return page(code, language);
  }
}

const kind = (code: ProblemCode, language: Language): ProblemKind => {
  const { status, title, explanation } = problemCatalogue[code];
  return { type: `/problems/${code}`, code, status, title: title[language], explanation: explanation[language] };
};

/** The page is made of our own texts alone; nothing of the request goes into it. */
function page(code: ProblemCode, first: Language): string {
  const { status, title, explanation } = problemCatalogue[code];
  const sections = [first, ...languages.filter(language => language !== first)].map(
    language => `<section lang="${language}"><h2>${title[language]}</h2><p>${explanation[language]}</p></section>`,
  );
  return `<!doctype html>
<html lang="${first}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${code} · Samverk</title>
<style>body{font:1rem/1.5 system-ui,sans-serif;max-width:42rem;margin:3rem auto;padding:0 1rem}code{font-size:1.1em}</style>
<h1><code>${code}</code> · HTTP ${status}</h1>
${sections.join('\n')}
</html>
`;
}
