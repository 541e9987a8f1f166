import { Module, type DynamicModule, type FactoryProvider, type ModuleMetadata } from '@nestjs/common';
import type { Settings } from '../platform/config/settings';
import { ClockWorker } from './clock-worker';
import { DevelopmentClockController } from './development/development-clock.controller';
import { TimeTravel } from './development/time-travel';
import { DUTIES, type Duty } from './duties';
import { HousekeepingWorker } from './housekeeping';
import { LAPSE, type Lapse } from './lapse';
import { LawController } from './law/law.controller';
import { DeadlinesController } from './worklist/deadlines.controller';
import { DeadlinesReader } from './worklist/deadlines.reader';

/** What the composition root brings. */
export interface DeadlinesOptions {
  readonly settings: Pick<Settings, 'developmentClock'>;
  /** `dutiesOf(procedures)` */
  readonly duties: readonly Duty[];
  /** Lets a deadline pass in its case, e.g. `{ inject: [Spine], useFactory: spine => new LapseBySpine(spine) }`. */
  readonly lapse: Pick<FactoryProvider<Lapse>, 'inject' | 'useFactory'>;
  /** Modules that provide what `lapse` injects. */
  readonly imports?: ModuleMetadata['imports'];
}

/** What falls due, the clock that lets it pass, and the law by which it is computed. Needs the database, clock and HTTP. */
@Module({})
export class DeadlinesModule {
  static register({ settings, duties, lapse, imports = [] }: DeadlinesOptions): DynamicModule {
    const { developmentClock } = settings;
    return {
      module: DeadlinesModule,
      imports,
      controllers: [DeadlinesController, LawController, ...(developmentClock ? [DevelopmentClockController] : [])],
      providers: [
        ClockWorker,
        HousekeepingWorker,
        DeadlinesReader,
        { provide: DUTIES, useValue: duties },
        { provide: LAPSE, ...lapse },
        ...(developmentClock ? [TimeTravel] : []),
      ],
      exports: [ClockWorker],
    };
  }
}
