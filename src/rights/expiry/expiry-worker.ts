import {
  Inject,
  Injectable,
  Logger,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { Clock } from '../../platform/clock/clock';
import { Rounds } from '../../platform/clock/rounds';
import { SETTINGS, type Settings } from '../../platform/config/settings';
import { Database } from '../../platform/database/database';
import { statement } from '../../platform/database/statement';
import type { ExpiredKind } from '../words';

/** A request or a limit whose words have gone. */
export interface Expired {
  readonly authority: string;
  readonly about: string;
  readonly kind: ExpiredKind;
}

const hour = 3_600_000;

const eraseNext = statement<[at: string, backupDays: number | null], Expired>(
  'erase-next-right',
  'SELECT * FROM erase_next_right($1, $2)',
);

/**
 * Takes away the words of requests and limits, and what extracts hold, once the period is over that their authority has
 * recorded; without one nothing goes. Each is a transaction of its own; replicas never take the same one.
 */
@Injectable()
export class ExpiryWorker implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly rounds = new Rounds(
    () => this.eraseAll(),
    { pause: hour, longestPause: hour },
    new Logger('Expiry of requests'),
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

  async eraseAll(): Promise<readonly Expired[]> {
    const all: Expired[] = [];
    for (;;) {
      const at = this.clock.now().toString({ fractionalSecondDigits: 3 });
      const [erased] = await this.database.call(eraseNext, at, this.settings.backupDays ?? null);
      if (!erased) return all;
      all.push(erased);
    }
  }
}
