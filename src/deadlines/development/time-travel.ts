import { Injectable } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { Clock } from '../../platform/clock/clock';
import { Database } from '../../platform/database/database';
import { statement } from '../../platform/database/statement';
import { ClockWorker } from '../clock-worker';

/** More stops than any story needs; a journey ends here rather than never. */
const mostStops = 20_000;

const nextLapse = statement<[from: string, until: string], { at: Date | null }>(
  'next-lapse',
  'SELECT next_lapse($1, $2) AS at',
);

/**
 * Moves the running server in time. On the way forward it stops right after each last moment, so that every deadline
 * lapses when it would have lapsed had the server simply been left running.
 */
@Injectable()
export class TimeTravel {
  private line: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly clock: Clock,
    private readonly worker: ClockWorker,
    private readonly database: Database,
  ) {}

  /** @returns how many deadlines lapsed by it */
  travelTo(at: Temporal.Instant): Promise<number> {
    return this.inTurn(async () => {
      const onTheWay = await this.passThrough(this.clock.now(), at);
      this.clock.travelTo(at);
      return onTheWay + (await this.worker.settle()).lapsed;
    });
  }

  /** Back to the system's time, by the same road. */
  returnToPresent(): Promise<number> {
    return this.inTurn(async () => {
      const from = this.clock.now();
      this.clock.returnToPresent();
      const onTheWay = await this.passThrough(from, this.clock.now());
      this.clock.returnToPresent();
      return onTheWay + (await this.worker.settle()).lapsed;
    });
  }

  private async passThrough(from: Temporal.Instant, to: Temporal.Instant): Promise<number> {
    let lapsed = 0;
    let here = from;
    for (let stops = 0; stops < mostStops; stops++) {
      if (Temporal.Instant.compare(here, to) >= 0) break;
      const [next] = await this.database.call(nextLapse, textOf(here), textOf(to));
      if (!next?.at) break;
      here = Temporal.Instant.fromEpochMilliseconds(next.at.getTime() + 1);
      this.clock.travelTo(here);
      lapsed += (await this.worker.settle()).lapsed;
    }
    return lapsed;
  }

  /** One journey at a time. */
  private inTurn(journey: () => Promise<number>): Promise<number> {
    const turn = this.line.then(journey);
    this.line = turn.catch(() => undefined);
    return turn;
  }
}

const textOf = (at: Temporal.Instant): string => at.toString({ fractionalSecondDigits: 3 });
