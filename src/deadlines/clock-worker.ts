import {
  Inject,
  Injectable,
  Logger,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { Clock } from '../platform/clock/clock';
import { Database } from '../platform/database/database';
import { statement } from '../platform/database/statement';
import { DatabaseUnavailable } from '../platform/database/unavailable';
import { LAPSE, type DueDeadline, type Lapse, type LapseOutcome } from './lapse';
import { Rounds } from '../platform/clock/rounds';

/** What a round did, in deadlines. */
export type Tally = Readonly<Record<'claimed' | Outcome, number>>;

type Outcome = LapseOutcome | 'failed';

/** A lapse is law that takes effect by itself; a second late is soon enough for people and cheap for the database. */
const pause = 1000;
const longestPause = 30_000;
/** Claims last half a minute: a batch must be through well before that, also on a slow day. */
const batch = 50;
/** Cases at work at once; the pool is there for callers first. */
const width = 4;
/** A case that changes under our hands is asked again at once, before its claim has to run out. */
const attempts = 5;
/** Far more than any installation has due at one time; an endless chain of deadlines ends here. */
const mostBatches = 10_000;

interface ClaimedRow {
  readonly case_id: string;
  readonly number: number;
  readonly key: string;
  readonly lapse: string;
  readonly due_at: Date;
  readonly version: number;
}

const claim = statement<[now: string, limit: number], ClaimedRow>(
  'claim-due-deadlines',
  'SELECT * FROM claim_due_deadlines($1, $2)',
);

/**
 * Lets deadlines pass. One of these runs in every replica; the database gives each due deadline to one of them, and
 * the case itself takes each lapse once, whoever brings it.
 */
@Injectable()
export class ClockWorker implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly log = new Logger('ClockWorker');
  private readonly rounds = new Rounds(() => this.settle(), { pause, longestPause }, this.log);
  private line: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    @Inject(LAPSE) private readonly cases: Lapse,
  ) {}

  onApplicationBootstrap(): void {
    this.rounds.start();
  }

  beforeApplicationShutdown(): Promise<void> {
    return this.rounds.stop();
  }

  /** Claims one batch of what is due now and lets it lapse. */
  drainOnce(): Promise<Tally> {
    return this.inTurn(() => this.drain());
  }

  /** Lets everything lapse that is due now, and what falls due by that. What is refused waits for its claim to run out. */
  settle(): Promise<Tally> {
    return this.inTurn(async () => {
      let total: Tally = { claimed: 0, lapsed: 0, stale: 0, refused: 0, failed: 0 };
      for (let batches = 0; batches < mostBatches; batches++) {
        const tally = await this.drain();
        if (tally.claimed === 0) break;
        total = sum(total, tally);
      }
      return total;
    });
  }

  private async drain(): Promise<Tally> {
    const now = this.clock.now().toString({ fractionalSecondDigits: 3 });
    const rows = await this.database.call(claim, now, batch);
    const waiting = byCase(rows.map(dueOf));
    const outcomes: Outcome[] = [];
    const work = async () => {
      for (let next = waiting.shift(); next; next = waiting.shift())
        for (const due of next) outcomes.push(await this.lapse(due));
    };
    const hands = await Promise.allSettled(Array.from({ length: width }, work));
    // Nobody works any more when a fault is told; what was claimed and not done is found again when its claim runs out.
    for (const hand of hands) if (hand.status === 'rejected') throw hand.reason as Error;
    const count = (outcome: Outcome) => outcomes.filter(one => one === outcome).length;
    return {
      claimed: rows.length,
      lapsed: count('lapsed'),
      stale: count('stale'),
      refused: count('refused'),
      failed: count('failed'),
    };
  }

  /** A case that cannot be served must not keep the others waiting; a database that is gone concerns them all. */
  private async lapse(due: DueDeadline): Promise<Outcome> {
    try {
      for (let attempt = 1; attempt < attempts; attempt++) {
        const outcome = await this.cases.lapse(due);
        if (outcome !== 'stale') return outcome;
      }
      return await this.cases.lapse(due);
    } catch (error) {
      if (error instanceof DatabaseUnavailable) throw error;
      this.log.error(error);
      return 'failed';
    }
  }

  /** One at a time in this process, so that whoever settles finds nothing claimed by our own round. */
  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.line.then(work);
    this.line = turn.catch(() => undefined);
    return turn;
  }
}

const dueOf = (row: ClaimedRow): DueDeadline => ({
  caseId: row.case_id,
  number: row.number,
  key: row.key,
  command: row.lapse,
  dueAt: row.due_at.toISOString(),
  version: row.version,
});

/** The deadlines of one case one after another, in the order in which they pass. */
function byCase(due: readonly DueDeadline[]): DueDeadline[][] {
  const inOrder = [...due].sort((one, other) =>
    one.dueAt < other.dueAt ? -1 : one.dueAt > other.dueAt ? 1 : one.number - other.number,
  );
  const cases = new Map<string, DueDeadline[]>();
  for (const one of inOrder) {
    const others = cases.get(one.caseId);
    if (others) others.push(one);
    else cases.set(one.caseId, [one]);
  }
  return [...cases.values()];
}

const sum = (one: Tally, other: Tally): Tally => ({
  claimed: one.claimed + other.claimed,
  lapsed: one.lapsed + other.lapsed,
  stale: one.stale + other.stale,
  refused: one.refused + other.refused,
  failed: one.failed + other.failed,
});
