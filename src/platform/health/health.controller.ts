import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { HealthCheckService, HealthIndicatorService } from '@nestjs/terminus';
import { Problems } from '../http/openapi/problems';
import { problem } from '../http/problem';
import { OpenToAll } from '../identity/principal';
import { READINESS_CHECKS, type ReadinessChecks } from './checks';
import { Readiness } from './readiness';

/** How the server is. */
export class Health {
  @ApiProperty({
    enum: ['up'],
    enumName: 'HealthStatus',
    description: 'Anything else is a problem with status 503. / Allt annat är ett fel med status 503.',
    example: 'up',
  })
  readonly status!: 'up';
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
      'Looks at what the server needs, first of all the database. / Ser på det servern behöver, främst databasen.',
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
    return { status: 'up' };
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
