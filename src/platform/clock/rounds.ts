import type { Logger } from '@nestjs/common';
import { DatabaseUnavailable } from '../database/unavailable';

interface Timing {
  /** Pause between two rounds, in milliseconds. */
  readonly pause: number;
  /** Longest pause while rounds fail, in milliseconds. */
  readonly longestPause: number;
}

/** Does a job again and again, never twice at once, and stops only between two rounds. */
export class Rounds {
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> | undefined;
  private stopped = true;
  private failures = 0;

  constructor(
    private readonly job: () => Promise<unknown>,
    private readonly timing: Timing,
    private readonly log: Pick<Logger, 'log' | 'warn' | 'error'>,
  ) {}

  start(): void {
    if (!this.stopped) return;
    this.stopped = false;
    this.next();
  }

  /** Resolves when the running round, if there is one, has ended. */
  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.running;
  }

  private next(): void {
    const { pause, longestPause } = this.timing;
    const wait = Math.min(pause * 2 ** Math.min(this.failures, 20), Math.max(pause, longestPause));
    this.timer = setTimeout(() => {
      this.running = this.round().finally(() => {
        this.running = undefined;
        if (!this.stopped) this.next();
      });
    }, wait);
    // Work that repeats itself is no reason to keep a process alive.
    this.timer.unref();
  }

  private async round(): Promise<void> {
    try {
      await this.job();
      if (this.failures > 0) this.log.warn('well again');
      this.failures = 0;
    } catch (error) {
      // Told once: whoever watches knows, and the log stays readable until it is over.
      if (this.failures++ > 0) return;
      if (error instanceof DatabaseUnavailable) this.log.warn('the database does not answer; trying again, less often');
      else this.log.error(error);
    }
  }
}
