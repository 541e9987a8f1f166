import { join } from 'node:path';
import type { DataSourceOptions } from 'typeorm';

/** Beside `src` in the sources and in the compiled program alike. */
const migrations = join(__dirname, '..', '..', '..', 'migrations', '*.{ts,js}');

/** A class that maps a table. */
export type EntityClass = abstract new () => object;

export interface ConnectionShape {
  readonly url: string;
  readonly poolSize: number;
  /** Shown in `pg_stat_activity`. */
  readonly name: string;
  /** Tables for repositories; the composition root knows them all. Left out where only SQL is spoken. */
  readonly entities?: readonly EntityClass[];
  /** Told when an idle connection is lost; the pool replaces it by itself. */
  onLost?(error: Error): void;
}

/** How Samverk opens PostgreSQL: the one place for the application, the migrations and the tools. */
export const dataSourceOptions = ({
  url,
  poolSize,
  name,
  entities = [],
  onLost,
}: ConnectionShape): DataSourceOptions => ({
  type: 'postgres',
  url,
  applicationName: name,
  poolSize,
  connectTimeoutMS: 5000,
  // Without a handler, a lost idle connection would end the process.
  poolErrorHandler: (error: Error) => onLost?.(error),
  extra: { keepAlive: true, idleTimeoutMillis: 30_000 },
  entities: [...entities],
  // The schema is what the migrations say and nothing else.
  synchronize: false,
  migrationsRun: false,
  installExtensions: false,
  migrations: [migrations],
  migrationsTableName: 'migrations',
  logging: false,
});
