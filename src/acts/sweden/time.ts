import { Temporal } from 'temporal-polyfill';
import { beginningOfDay, endOfDay, zoneOf } from '../../law';

const zone = zoneOf('SE');

/** The instant at which a civil day begins in Sweden, RFC 3339 UTC. */
export const beginningOf = (date: string): string =>
  beginningOfDay(Temporal.PlainDate.from(date), zone).toString({ fractionalSecondDigits: 3 });

/** The last instant of a civil day in Sweden, RFC 3339 UTC. */
export const endOf = (date: string): string =>
  endOfDay(Temporal.PlainDate.from(date), zone).toString({ fractionalSecondDigits: 3 });

/** The civil day in Sweden of an instant. */
export const dayOf = (instant: Temporal.Instant | string): string =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate().toString();

export const dayAfter = (date: string): string => Temporal.PlainDate.from(date).add({ days: 1 }).toString();

export const dayBefore = (date: string): string => Temporal.PlainDate.from(date).subtract({ days: 1 }).toString();
