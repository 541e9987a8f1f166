import {
  Inject,
  Injectable,
  Logger,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { Rounds } from '../platform/clock/rounds';
import { Clock } from '../platform/clock/clock';
import { SETTINGS, type Settings } from '../platform/config/settings';
import { Database } from '../platform/database/database';
import { statement } from '../platform/database/statement';
import type { ItemOutcome } from './words';

/** What became of one case on an approved list. */
export interface Erased {
  readonly list_id: string;
  readonly case_id: string;
  readonly outcome: ItemOutcome;
}

const minute = 60_000;

const eraseNext = statement<[at: string, backupDays: number | null], Erased>(
  'erase-next',
  'SELECT * FROM erase_next($1, $2)',
);
const forget = statement('forget-statistics', 'SELECT forget_statistics()');

/** Carries out what two persons have decided, one case and one transaction at a time; replicas never take the same one. */
@Injectable()
export class ErasureWorker implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly rounds = new Rounds(
    () => this.eraseAll(),
    { pause: minute, longestPause: 10 * minute },
    new Logger('Erasure'),
  );

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: Pick<Settings, 'backupDays'>,
  ) {}

  onApplicationBootstrap(): void {
    this.rounds.start();
  }

  beforeApplicationShutdown(): Promise<void> {
    return this.rounds.stop();
  }

  async eraseAll(): Promise<readonly Erased[]> {
    const all: Erased[] = [];
    for (;;) {
      const at = this.clock.now().toString({ fractionalSecondDigits: 3 });
      const [erased] = await this.database.call(eraseNext, at, this.settings.backupDays ?? null);
      if (!erased) break;
      all.push(erased);
    }
    if (all.some(({ outcome }) => outcome === 'erased')) await this.database.run(forget, []);
    return all;
  }
}
