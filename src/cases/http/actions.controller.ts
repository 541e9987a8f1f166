import { Controller, Get, Req } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Blocker } from '../../platform/http/openapi/problem-schemas';
import { Problems } from '../../platform/http/openapi/problems';
import { Languages, localised } from '../../platform/http/request/language';
import { PathId } from '../../platform/http/request/path-id';
import { Caller, type Principal } from '../../platform/identity';
import type { Language } from '../../kernel';
import { Clock } from '../../platform/clock/clock';
import { CaseReader } from '../readers/case-reader';
import { seesWhole } from '../spine/open-facts';
import { shownBlockers } from '../spine/shown-blockers';
import { Spine } from '../spine/spine';

/** One thing that your roles may do on the case: now, or once its blockers are cleared. */
export class Action {
  @ApiProperty({ description: 'Name of the command. / Kommandots namn.', example: 'hand-over-to-police' })
  readonly command!: string;

  @ApiProperty({ description: 'What it does. / Vad det gör.', example: 'Hand over to the police' })
  readonly title!: string;

  @ApiProperty({
    description: 'Nothing that is known before the input stands against it. / Inget känt hindrar det.',
    example: true,
  })
  readonly allowed!: boolean;

  @ApiProperty({
    description: 'Where to send it. / Dit det skickas.',
    format: 'uri-reference',
    example: '/api/v1/polisen/cases/01980e3a-7b7c-7e4b-9d55-1f0a52c0d3aa/release',
  })
  readonly href!: string;

  @ApiProperty({
    description: 'Legal grounds. / Lagrum.',
    type: [String],
    example: ['Utlänningslag (2005:716) 12:14 a'],
  })
  readonly legalBasis!: readonly string[];

  @ApiProperty({
    description: 'Every reason against it, and what would clear it. / Alla skäl emot, och vad som undanröjer dem.',
    type: () => [Blocker],
  })
  readonly blockers!: readonly unknown[];
}

export class Actions {
  @ApiProperty({
    description: 'Version of the case that was judged. / Version som bedömdes.',
    type: 'integer',
    format: 'int32',
    example: 7,
  })
  readonly version!: number;

  @ApiProperty({
    description: 'What your roles may do; the possible first. / Vad dina roller får göra; det möjliga först.',
    type: () => [Action],
  })
  readonly items!: readonly Action[];
}

@ApiTags('Cases')
@Controller('cases/:caseId/actions')
export class ActionsController {
  constructor(
    private readonly reader: CaseReader,
    private readonly spine: Spine,
    private readonly clock: Clock,
  ) {}

  @Get()
  @ApiOperation({
    summary: 'List what you can do / Lista vad du kan göra',
    description:
      'Every command of your roles on this case, with all that stands against it and the way out. / Varje kommando för dina roller, med alla hinder och vägen ut.',
  })
  @ApiOkResponse({ type: Actions, description: 'Actions. / Åtgärder.' })
  @Problems('wrong-role', 'case-not-found')
  async listActions(
    @Caller() actor: Principal,
    @PathId('caseId', { en: 'The case', sv: 'Ärendet' }) caseId: string,
    @Languages() language: Language,
    @Req() request: FastifyRequest,
  ): Promise<Actions> {
    const look = { actor, correlationId: request.trace.requestId };
    const { file, country, version, sight } = await this.reader.judged(look, caseId);
    const { book } = this.spine;
    const viewer = { authority: actor.authority, sight };
    const standing = { file, actor, now: this.clock.now() };
    const items = book
      .rowsOf(country, actor.authority)
      .filter(row => row.by.some(role => actor.roles.includes(role.key)))
      .map((row): Action => {
        const blockers = seesWhole(viewer, file)
          ? book.previewOf(row, standing, country)
          : shownBlockers(viewer, book.procedureOf(country), row, standing);
        const slug = row.by[0]?.authority.slug ?? '';
        return {
          command: row.name,
          title: row.title[language],
          allowed: blockers.length === 0,
          href: `/api/v1/${slug}/cases/${caseId}/${row.name}`,
          legalBasis: row.basis.map(({ label }) => label),
          blockers: blockers.map(blocker => localised({ ...blocker }, language)),
        };
      });
    return { version, items: [...items.filter(({ allowed }) => allowed), ...items.filter(({ allowed }) => !allowed)] };
  }
}
