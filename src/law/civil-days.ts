import { Temporal } from 'temporal-polyfill';
import { beginningOfDay, endOfDay } from './day';
import type { Country } from './rule';
import { zoneOf } from './start';

/** Civil days as a country counts them. */
export interface CivilDays {
  /** The instant at which a civil day begins, RFC 3339 UTC. */
  readonly beginningOf: (date: string) => string;
  /** The last instant of a civil day, RFC 3339 UTC. */
  readonly endOf: (date: string) => string;
  /** The civil day of an instant. */
  readonly dayOf: (instant: Temporal.Instant | string) => string;
}

export function civilDaysOf(country: Country): CivilDays {
  const zone = zoneOf(country);
  const text = (at: Temporal.Instant) => at.toString({ fractionalSecondDigits: 3 });
  return {
    beginningOf: date => text(beginningOfDay(Temporal.PlainDate.from(date), zone)),
    endOf: date => text(endOfDay(Temporal.PlainDate.from(date), zone)),
    dayOf: instant => Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate().toString(),
  };
}

export const dayAfter = (date: string): string => Temporal.PlainDate.from(date).add({ days: 1 }).toString();

export const dayBefore = (date: string): string => Temporal.PlainDate.from(date).subtract({ days: 1 }).toString();
