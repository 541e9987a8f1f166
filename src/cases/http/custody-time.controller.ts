import { Controller, Get, Req } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { custodyTime } from '../../law';
import { Clock } from '../../platform/clock/clock';
import { Problems } from '../../platform/http/openapi/problems';
import { PathId } from '../../platform/http/request/path-id';
import { Caller, type Principal } from '../../platform/identity';
import { CustodyReader, type SpellOfPerson } from '../readers/custody-reader';
import { CustodyTimeOfCase } from './case.answers';
import { depriving } from './case-view';

const moment = { format: 'date-time', example: '2026-03-02T08:30:00.000Z' } as const;

class CustodySpellOfPerson {
  @ApiProperty({ description: 'The case. / Ärendet.', format: 'uuid', example: '01980e3a-7b7c-7e4b-9d55-1f0a52c0d3aa' })
  readonly caseId!: string;

  @ApiProperty({ description: 'Kind of measure. / Slag av åtgärd.', example: 'detained' })
  readonly kind!: string;

  @ApiProperty({ description: 'Ground. / Grund.', example: 'enforcement', required: false })
  readonly ground?: string;

  @ApiProperty({ description: 'Who began it. / Vem som inledde den.', example: 'se.polisen' })
  readonly authority!: string;

  @ApiProperty({ ...moment, description: 'From. / Från.' })
  readonly from!: string;

  @ApiProperty({ ...moment, description: 'To; open while it lasts. / Till; öppen medan den pågår.', required: false })
  readonly to?: string;
}

class CustodyTimeOfPerson {
  @ApiProperty({
    description:
      'Time deprived of liberty, all episodes together. / Tid som frihetsberövad, alla perioder tillsammans.',
    type: () => CustodyTimeOfCase,
  })
  readonly custodyTime!: CustodyTimeOfCase;

  @ApiProperty({
    description: 'Every spell, also of milder measures. / Varje period, även av mildare åtgärder.',
    type: () => [CustodySpellOfPerson],
  })
  readonly spells!: readonly CustodySpellOfPerson[];
}

/** The total that the Directive bounds is a person’s, across episodes and cases (art. 15(5)–(6)). */
@ApiTags('Cases')
@Controller('persons')
export class CustodyTimeController {
  constructor(
    private readonly reader: CustodyReader,
    private readonly clock: Clock,
  ) {}

  @Get(':personId/custody-time')
  @ApiOperation({
    operationId: 'readCustodyTime',
    summary: 'Time in custody of a person / En persons tid som frihetsberövad',
    description:
      'Across episodes and cases, to the minute; overlapping time counts once. Only cases that your authority takes part in, and whose custody was opened to it, are counted: the true total can be greater. The look is logged. / Över perioder och ärenden, på minuten; överlappande tid räknas en gång. Endast ärenden som din myndighet deltar i, och där uppgifter om frihetsberövande är öppnade för den, räknas: den verkliga summan kan vara större. Läsningen loggas.',
  })
  @ApiOkResponse({ type: CustodyTimeOfPerson, description: 'The sum and its spells. / Summan och dess perioder.' })
  @Problems('wrong-role', 'person-not-found')
  async readCustodyTime(
    @Caller() actor: Principal,
    @PathId('personId', { en: 'The person', sv: 'Personen' }) personId: string,
    @Req() request: FastifyRequest,
  ): Promise<CustodyTimeOfPerson> {
    const spells = await this.reader.ofPerson(actor, personId, request.trace.requestId);
    const counted = spells.filter(({ kind }) => depriving.includes(kind)).map(asSpell);
    const { elapsed, days } = custodyTime(counted, this.clock.now());
    return { custodyTime: { elapsed, days }, spells };
  }
}

const asSpell = ({ from, to }: SpellOfPerson) => ({ from, ...(to !== undefined && { until: to }) });
