import { Body, Controller, Delete, Get, Put } from '@nestjs/common';
import { ApiBody, ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Temporal } from 'temporal-polyfill';
import { Clock } from '../../platform/clock/clock';
import { Moment } from '../../platform/http/fields';
import { TimeTravel } from './time-travel';

export class SetDevelopmentClock {
  @Moment({
    description: {
      en: 'The moment to go to; time ticks on from there',
      sv: 'Tidpunkten att gå till; tiden går vidare därifrån',
    },
    example: '2026-06-01T08:00:00.000Z',
  })
  readonly at!: string;
}

export class DevelopmentClock {
  @ApiProperty({
    type: 'string',
    format: 'date-time',
    description: 'What time it is for Samverk. / Vad klockan är för Samverk.',
    example: '2026-06-01T08:00:00.000Z',
  })
  readonly at!: string;

  @ApiProperty({
    type: 'boolean',
    description: 'Whether that differs from the system. / Om det skiljer sig från systemets tid.',
    example: true,
  })
  readonly travelling!: boolean;
}

export class MovedDevelopmentClock extends DevelopmentClock {
  @ApiProperty({
    type: 'integer',
    format: 'int32',
    minimum: 0,
    description: 'Deadlines that lapsed by moving. / Frister som löpte ut genom förflyttningen.',
    example: 2,
  })
  readonly lapsed!: number;
}

const forbidden =
  'Only outside production; tokens keep the system’s time. / Endast utanför produktion; åtkomstbiljetter följer systemets tid.';

/** Lets stories and tests move the server in time. Production has no such route. */
@ApiTags('Development')
@Controller('development/clock')
export class DevelopmentClockController {
  constructor(
    private readonly clock: Clock,
    private readonly time: TimeTravel,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Read the development clock / Läs utvecklingsklockan', description: forbidden })
  @ApiOkResponse({ type: DevelopmentClock, description: 'The time. / Tiden.' })
  readDevelopmentClock(): DevelopmentClock {
    return this.reading();
  }

  @Put()
  @ApiOperation({
    summary: 'Set the development clock / Ställ utvecklingsklockan',
    description: `Every deadline on the way lapses in its turn before this answers. ${forbidden}`,
  })
  @ApiBody({ type: SetDevelopmentClock })
  @ApiOkResponse({ type: MovedDevelopmentClock, description: 'Moved. / Flyttad.' })
  async setDevelopmentClock(@Body() { at }: SetDevelopmentClock): Promise<MovedDevelopmentClock> {
    const lapsed = await this.time.travelTo(Temporal.Instant.from(at));
    return { ...this.reading(), lapsed };
  }

  @Delete()
  @ApiOperation({
    summary: 'Return to the present / Återgå till nuet',
    description: `Every deadline on the way lapses in its turn before this answers. ${forbidden}`,
  })
  @ApiOkResponse({ type: MovedDevelopmentClock, description: 'Back in the present. / Åter i nuet.' })
  async resetDevelopmentClock(): Promise<MovedDevelopmentClock> {
    const lapsed = await this.time.returnToPresent();
    return { ...this.reading(), lapsed };
  }

  private reading(): Pick<DevelopmentClock, 'at' | 'travelling'> {
    return { at: this.clock.now().toString({ fractionalSecondDigits: 3 }), travelling: this.clock.travelling };
  }
}
