import { Injectable, Logger, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { Database } from '../platform/database/database';
import { statement } from '../platform/database/statement';
import { Rounds } from '../platform/clock/rounds';

/** What one hour's housekeeping did; undefined when another replica was at it. */
export interface Housekeeping {
  /** Answers to retries that nobody can still be waiting for. */
  readonly forgotten: number;
  /** Months of the read log that were added. */
  readonly months: number;
}

const hour = 3_600_000;
/** Clients repeat a request within minutes, operators within days; a month covers both. */
const keepAnswersForDays = 30;

const keepHouse = statement<[days: number], { leads: boolean; forgotten: number; months: number }>(
  'keep-house',
  'SELECT * FROM keep_house($1)',
);

/** What no request has the time to do. Every replica tries; the one that gets the database's lock does it. */
@Injectable()
export class HousekeepingWorker implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly rounds = new Rounds(
    () => this.keepHouse(),
    { pause: hour, longestPause: hour },
    new Logger('Housekeeping'),
  );

  constructor(private readonly database: Database) {}

  onApplicationBootstrap(): void {
    this.rounds.start();
  }

  beforeApplicationShutdown(): Promise<void> {
    return this.rounds.stop();
  }

  async keepHouse(): Promise<Housekeeping | undefined> {
    const [done] = await this.database.call(keepHouse, keepAnswersForDays);
    return done?.leads === true ? { forgotten: done.forgotten, months: done.months } : undefined;
  }
}
