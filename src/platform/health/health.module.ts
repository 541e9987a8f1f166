import { Module, type DynamicModule, type FactoryProvider } from '@nestjs/common';
import { TerminusModule } from '@nestjs/terminus';
import { READINESS_CHECKS, type ReadinessChecks } from './checks';
import { HealthController } from './health.controller';
import { Readiness } from './readiness';

/** Liveness and readiness. */
@Module({})
export class HealthModule {
  /** `register({ inject: [Database], useFactory: database => ({ database: () => database.run(ping, []) }) })` */
  static register(checks: Pick<FactoryProvider<ReadinessChecks>, 'inject' | 'useFactory'>): DynamicModule {
    return {
      module: HealthModule,
      global: true,
      imports: [TerminusModule.forRoot({ logger: false })],
      controllers: [HealthController],
      providers: [Readiness, { provide: READINESS_CHECKS, ...checks }],
      exports: [Readiness],
    };
  }
}
