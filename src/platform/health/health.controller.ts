import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { HealthCheckService, HealthIndicatorService } from '@nestjs/terminus';
import { Problems } from '../http/openapi/problems';
import { problem } from '../http/problem';
import { OpenToAll } from '../identity/principal';
import { ASK_ISSUERS, READINESS_CHECKS, type AskIssuers, type IssuerTrouble, type ReadinessChecks } from './checks';
import { Readiness } from './readiness';

/** An identity provider that does not answer just now. */
export class IssuerOutageAnswer implements IssuerTrouble {
  @ApiProperty({ description: 'Whose people it knows. / Vems personal den känner.', example: 'se.polisen' })
  readonly authority!: string;

  @ApiProperty({
    enum: ['kept', 'unknown'],
    enumName: 'IssuerKeys',
    description:
      'Whether its known keys still vouch for tokens. / Om dess kända nycklar fortfarande gäller för biljetter.',
    example: 'kept',
  })
  readonly keys!: 'kept' | 'unknown';

  @ApiProperty({
    required: false,
    format: 'date-time',
    description: 'Until when they do. / Hur länge de gör det.',
    example: '2026-11-23T08:00:00Z',
  })
  readonly until?: string;
}

/** How the server is. */
export class Health {
  @ApiProperty({
    enum: ['up'],
    enumName: 'HealthStatus',
    description: 'Anything else is a problem with status 503. / Allt annat är ett fel med status 503.',
    example: 'up',
  })
  readonly status!: 'up';

  @ApiProperty({
    required: false,
    type: [IssuerOutageAnswer],
    description: 'Identity providers that do not answer. / Identitetsleverantörer som inte svarar.',
  })
  readonly issuers?: readonly IssuerOutageAnswer[];
}

/** For load balancers and orchestrators. */
@ApiTags('Health')
@OpenToAll()
@Controller('health')
export class HealthController {
  constructor(
    private readonly health: HealthCheckService,
    private readonly indicators: HealthIndicatorService,
    private readonly readiness: Readiness,
    @Inject(READINESS_CHECKS) private readonly checks: ReadinessChecks,
    @Inject(ASK_ISSUERS) private readonly askIssuers: AskIssuers,
  ) {}

  @Get('live')
  @ApiOperation({
    operationId: 'checkLiveness',
    summary: 'Check that the process answers',
    description: 'Says nothing about the database. / Säger inget om databasen.',
  })
  @ApiOkResponse({ type: Health, description: 'It answers. / Den svarar.' })
  checkLiveness(): Health {
    return { status: 'up' };
  }

  @Get('ready')
  @ApiOperation({
    operationId: 'checkReadiness',
    summary: 'Check that the server can do its work',
    description:
      'Looks at what the server needs, first of all the database; tells which issuers do not answer. / Ser på det servern behöver, främst databasen; säger vilka utfärdare som inte svarar.',
  })
  @ApiOkResponse({ type: Health, description: 'It can. / Det kan den.' })
  @Problems('database-unavailable', 'shutting-down')
  async checkReadiness(): Promise<Health> {
    if (!this.readiness.open) throw problem('shutting-down');
    const failed: string[] = [];
    await this.health
      .check(
        Object.entries(this.checks).map(
          ([name, check]) =>
            () =>
              this.indicate(name, check, failed),
        ),
      )
      .catch((error: unknown) => {
        if (failed.length === 0) throw error;
      });
    if (failed.length > 0) throw problem('database-unavailable', { failed });
    const issuers = this.askIssuers();
    return { status: 'up', ...(issuers.length > 0 && { issuers }) };
  }

  private async indicate(name: string, check: () => Promise<unknown>, failed: string[]) {
    const indicator = this.indicators.check(name);
    try {
      await check();
      return indicator.up();
    } catch {
      failed.push(name);
      return indicator.down();
    }
  }
}
