import { Temporal } from 'temporal-polyfill';

const localTime = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(:\d{2})?$/;
const withOffset = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/;
const civilDay = /^\d{4}-\d{2}-\d{2}$/;

/**
 * The moment that a story names: RFC 3339 with its offset, or the time on the clocks of the country (`2026-03-02 09:00`).
 * @returns undefined where it is neither, and where that time does not exist or exists twice because the clocks change
 */
export function momentOf(text: string, zone: string): Temporal.Instant | undefined {
  try {
    if (withOffset.test(text)) return Temporal.Instant.from(text);
    if (!localTime.test(text)) return undefined;
    const local = Temporal.PlainDateTime.from(text.replace(' ', 'T'), { overflow: 'reject' });
    return local.toZonedDateTime(zone, { disambiguation: 'reject' }).toInstant();
  } catch {
    return undefined;
  }
}

/** The civil day that a story names; undefined where there is no such day. */
export function dayOf(text: string): string | undefined {
  try {
    return civilDay.test(text) ? Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() : undefined;
  } catch {
    return undefined;
  }
}

/** An exact length such as `PT72H`; days and longer have no fixed length and are refused. */
export function exactDurationOf(text: string): Temporal.Duration | undefined {
  try {
    const duration = Temporal.Duration.from(text);
    const { years, months, weeks, days, sign } = duration;
    return years || months || weeks || days || sign < 0 ? undefined : duration;
  } catch {
    return undefined;
  }
}
