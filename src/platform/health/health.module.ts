import { Module, type DynamicModule, type FactoryProvider } from '@nestjs/common';
import { TerminusModule } from '@nestjs/terminus';
import { ASK_ISSUERS, READINESS_CHECKS, type AskIssuers, type ReadinessChecks } from './checks';
import { HealthController } from './health.controller';
import { Readiness } from './readiness';

type Factory<T> = Pick<FactoryProvider<T>, 'inject' | 'useFactory'>;

/** Liveness and readiness. */
@Module({})
export class HealthModule {
  /** `register({ inject: [Database], useFactory: database => ({ database: () => database.run(ping, []) }) })` */
  static register({ issuers, ...checks }: Factory<ReadinessChecks> & { issuers?: Factory<AskIssuers> }): DynamicModule {
    return {
      module: HealthModule,
      global: true,
      imports: [TerminusModule.forRoot({ logger: false })],
      controllers: [HealthController],
      providers: [
        Readiness,
        { provide: READINESS_CHECKS, ...checks },
        { provide: ASK_ISSUERS, ...(issuers ?? { useFactory: () => () => [] }) },
      ],
      exports: [Readiness],
    };
  }
}
