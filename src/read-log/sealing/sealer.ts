import { Injectable, Logger, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { Rounds } from '../../platform/clock/rounds';
import { Database } from '../../platform/database/database';
import { statement } from '../../platform/database/statement';

/** What one round sealed; undefined when another replica was at it. */
export interface Sealed {
  readonly blocks: number;
  readonly lines: number;
  /** The last block and its hash; 0 before the first. */
  readonly head: number;
  readonly headHash: string;
}

interface Columns {
  readonly leads: boolean;
  readonly behind: boolean;
  readonly blocks: number;
  readonly lines: string;
  readonly head: string;
  readonly head_hash: string;
}

const pause = 1000;
const longestPause = 30_000;
/** Lines in one block at most, unless one transaction wrote more. */
const most = 20_000;
/** Rounds between two tellings of the head: about an hour. */
const tellEvery = 3600;

const seal = statement<[most: number], Columns>('seal-read-log', 'SELECT * FROM seal_read_log($1)');

/**
 * Seals the lines of the read log in blocks, each with the hash of the one before. Whoever reads never waits for it:
 * it comes after, and takes up only what can no longer grow. One runs in every replica; the database lets one at it.
 */
@Injectable()
export class Sealer implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly log = new Logger('ReadLog');
  private readonly rounds = new Rounds(() => this.round(), { pause, longestPause }, this.log);
  private count = 0;
  private told = false;

  constructor(private readonly database: Database) {}

  onApplicationBootstrap(): void {
    this.rounds.start();
  }

  beforeApplicationShutdown(): Promise<void> {
    return this.rounds.stop();
  }

  /** Seals one block's worth of what is there. */
  async sealOnce(): Promise<Sealed | undefined> {
    const [row] = await this.database.call(seal, most);
    if (row?.leads !== true) return undefined;
    if (row.behind && !this.told) {
      this.told = true;
      this.log.error(
        'the server counts transactions below the last sealed block: it was restored from a dump, and its counter must be moved on (docs/read-log.md)',
      );
    }
    return { blocks: row.blocks, lines: Number(row.lines), head: Number(row.head), headHash: row.head_hash };
  }

  private async round(): Promise<void> {
    let sealed = await this.sealOnce();
    while (sealed && sealed.lines >= most) sealed = await this.sealOnce();
    // Whoever collects the server's log thereby holds a proof that the database administrator cannot reach.
    if (sealed && this.count++ % tellEvery === 0 && sealed.head > 0)
      this.log.log(`the read log is sealed up to block ${sealed.head}, hash ${sealed.headHash}`);
  }
}
