import type { Temporal } from 'temporal-polyfill';

/** Days that are asked for again and again: those around today, and those on which periods end. */
const remembered = new Map<string, Temporal.Instant>();
const mostRemembered = 10_000;

/** The instant at which a civil day begins. Remembered, since finding it in the rules of a time zone is slow. */
export function beginningOfDay(date: Temporal.PlainDate, zone: string): Temporal.Instant {
  const key = `${zone} ${date.toString()}`;
  const known = remembered.get(key);
  if (known) return known;
  const found = date.toZonedDateTime(zone).toInstant();
  if (remembered.size >= mostRemembered) remembered.clear();
  remembered.set(key, found);
  return found;
}

/** The last millisecond of a civil day: an act of that day is in time, one of the next is not. */
export const endOfDay = (date: Temporal.PlainDate, zone: string): Temporal.Instant =>
  beginningOfDay(date.add({ days: 1 }), zone).subtract({ milliseconds: 1 });
