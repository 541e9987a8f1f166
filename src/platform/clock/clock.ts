import { Injectable } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';

/**
 * The only place where Samverk asks what time it is. In development it can be set to another moment, and ticks on
 * from there. Tokens are never judged by it: whether a token has expired is the system's time, always.
 */
@Injectable()
export class Clock {
  /** How far ahead of the system we are, in milliseconds; undefined in the present. */
  private ahead: number | undefined;

  /** To the millisecond, as the database keeps it. */
  now(): Temporal.Instant {
    return Temporal.Instant.fromEpochMilliseconds(this.systemTime() + (this.ahead ?? 0));
  }

  travelTo(at: Temporal.Instant): void {
    this.ahead = at.epochMilliseconds - this.systemTime();
  }

  returnToPresent(): void {
    this.ahead = undefined;
  }

  get travelling(): boolean {
    return this.ahead !== undefined;
  }

  private systemTime(): number {
    return Date.now();
  }
}
