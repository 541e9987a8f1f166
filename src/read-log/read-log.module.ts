import { Module, type DynamicModule } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import type { Role } from '../kernel';
import { readLogEntities } from './entities';
import { FlagsController } from './http/flags.controller';
import { OVERSEERS, ReadLogRights } from './http/read-log-rights';
import { ReadLogController } from './http/read-log.controller';
import { FlagStore } from './store/flag-store';
import { ReadLogReader } from './store/read-log-reader';
import { SignalReader } from './store/signal-reader';
import { Sealer } from './sealing/sealer';

/** Who has seen what: sealed, and open to those who watch over it. Lines are written by whoever reads (`look.ts`). */
@Module({})
export class ReadLogModule {
  /** @param overseers roles that may ask who has seen what in their own authority */
  static register(overseers: readonly Role[]): DynamicModule {
    return {
      module: ReadLogModule,
      imports: [TypeOrmModule.forFeature(readLogEntities)],
      controllers: [ReadLogController, FlagsController],
      providers: [
        { provide: OVERSEERS, useValue: overseers },
        ReadLogRights,
        ReadLogReader,
        SignalReader,
        FlagStore,
        Sealer,
      ],
    };
  }
}
