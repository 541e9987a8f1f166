import { Body, Controller, Get, Inject, Post, Req, Res } from '@nestjs/common';
import { ApiBody, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Language } from '../../kernel';
import { Problems } from '../../platform/http/openapi/problems';
import { problem } from '../../platform/http/problem';
import { IdempotencyKey } from '../../platform/http/request/idempotency-key';
import { Languages } from '../../platform/http/request/language';
import { told } from '../../platform/http/request/told';
import { Caller, type Principal } from '../../platform/identity';
import { SEPARATIONS, type Separation } from '../separations';
import { Regimes } from '../store/regimes';
import { RegimeReceiptAnswer, Regimes as RegimesInForce } from './circle.answers';
import { NewRegimeInput } from './circle.inputs';
import { CircleRights } from './circle-rights';
import { nobodyTakesIn } from './faults';

/** How wide the circle inside an authority is. */
@ApiTags('Access')
@Controller('access-regimes')
export class RegimesController {
  constructor(
    private readonly rights: CircleRights,
    private readonly regimes: Regimes,
    @Inject(SEPARATIONS) private readonly separations: readonly Separation[],
  ) {}

  @Get()
  @ApiOperation({
    operationId: 'readAccessRegimes',
    summary: 'Read how wide the circle is / Läs hur vid kretsen är',
    description:
      'For open and for closed cases of your authority. Without a regime, every role that may read cases sees them. / För öppna och avslutade ärenden vid din myndighet. Utan ordning ser varje roll som får läsa ärenden dem.',
  })
  @ApiOkResponse({ type: RegimesInForce, description: 'Regimes in force. / Gällande ordningar.' })
  async readAccessRegimes(
    @Caller() caller: Principal,
    @Languages() language: Language,
    @Req() request: FastifyRequest,
  ): Promise<RegimesInForce> {
    return {
      items: await this.regimes.inForce(caller, request.trace.requestId),
      separations: this.separations.map(({ key, title, first, second }) => ({
        ...{ key, first, second },
        title: title[language],
      })),
    };
  }

  @Post()
  @ApiOperation({
    operationId: 'setAccessRegime',
    summary: 'Set how wide the circle is / Bestäm hur vid kretsen är',
    description:
      'By a supervisor, with the reason; it takes effect at once, for every case of that kind. / Av en arbetsledare, med skäl; det gäller genast, för varje ärende av det slaget.',
  })
  @ApiBody({ type: NewRegimeInput })
  @ApiCreatedResponse({ type: RegimeReceiptAnswer, description: 'Set. / Bestämt.' })
  @Problems('wrong-role', 'version-conflict')
  async setAccessRegime(
    @Caller() caller: Principal,
    @Body() { kind, replaces, ...regime }: NewRegimeInput,
    @IdempotencyKey() key: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<RegimeReceiptAnswer> {
    this.rights.demandSupervisor(caller);
    if (regime.circle !== 'authority' && regime.intake.length === 0)
      throw problem('invalid-input', { errors: [nobodyTakesIn] });
    const asked = { key, correlationId: request.trace.requestId };
    const recorded = await this.regimes.set(caller, asked, { kind, version: replaces }, { ...regime });
    return told(recorded, reply, '/access-regimes');
  }
}
