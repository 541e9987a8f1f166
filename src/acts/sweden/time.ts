import { Temporal } from 'temporal-polyfill';

const zone = 'Europe/Stockholm';

/** The instant at which a civil day begins in Sweden, RFC 3339 UTC. */
export const beginningOf = (date: string): string =>
  Temporal.PlainDate.from(date)
    .toZonedDateTime({ timeZone: zone, plainTime: '00:00' })
    .toInstant()
    .toString({ fractionalSecondDigits: 3 });

/** The civil day in Sweden of an instant. */
export const dayOf = (instant: Temporal.Instant | string): string =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate().toString();

export const dayAfter = (date: string): string => Temporal.PlainDate.from(date).add({ days: 1 }).toString();
