import { Global, Logger, Module, type DynamicModule } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import type { Settings } from '../config/settings';
import { dataSourceOptions, type EntityClass } from './data-source';
import { Database } from './database';

/** The runtime role's pool, for TypeORM repositories and for `Database` alike. */
@Global()
@Module({})
export class DatabaseModule {
  /**
   * @param settings with `databaseUrl` filled in: by now somebody has started or found a server
   * @param entities every table of the application
   */
  static register(settings: Settings, entities: readonly EntityClass[] = []): DynamicModule {
    const { databaseUrl: url, poolSize } = settings;
    if (url === undefined) throw new TypeError('DatabaseModule needs settings with a databaseUrl');
    const log = new Logger('Database');
    const onLost = (error: Error) => log.warn(`an idle connection was lost: ${error.message}`);
    return {
      module: DatabaseModule,
      imports: [
        TypeOrmModule.forRoot({
          ...dataSourceOptions({ url, poolSize, name: 'samverk', entities, onLost }),
          autoLoadEntities: true,
          retryAttempts: 5,
          retryDelay: 1000,
        }),
      ],
      providers: [Database],
      exports: [Database],
    };
  }
}
