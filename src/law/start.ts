import { Temporal } from 'temporal-polyfill';
import { QuestionFault } from './faults';
import type { Country } from './rule';

/** A civil date (`2026-05-29`) or a moment with its offset (`2026-03-28T14:00+01:00`), or either as `Temporal`. */
export type DateOrMoment = string | Temporal.PlainDate | Temporal.Instant;

/** Where something starts: its civil date, and the moment if that is known. */
export interface Start {
  readonly date: Temporal.PlainDate;
  readonly moment?: Temporal.Instant;
  readonly zone: string;
}

const zones: Readonly<Record<Country, string>> = {
  SE: 'Europe/Stockholm',
  PL: 'Europe/Warsaw',
  EU: 'Europe/Brussels',
};

/** The time zone in which a country counts its days. */
export const zoneOf = (country: Country): string => zones[country];

/** @throws {QuestionFault} `bad-date` when it is neither a date nor a moment that exists */
export function startIn(zone: string, at: DateOrMoment): Start {
  const value = typeof at === 'string' ? parsed(at) : at;
  if (value instanceof Temporal.PlainDate) return { date: value, zone };
  const moment = value.round({ smallestUnit: 'millisecond', roundingMode: 'floor' });
  return { date: moment.toZonedDateTimeISO(zone).toPlainDate(), moment, zone };
}

/** The civil date of a date or a moment in a country. */
export const civilDateIn = (country: Country, at: DateOrMoment): Temporal.PlainDate =>
  startIn(zoneOf(country), at).date;

function parsed(text: string): Temporal.PlainDate | Temporal.Instant {
  try {
    return /^\d{4}-\d{2}-\d{2}$/.test(text)
      ? Temporal.PlainDate.from(text, { overflow: 'reject' })
      : Temporal.Instant.from(text);
  } catch {
    throw new QuestionFault('bad-date', `“${text}” is neither a civil date nor a moment with its offset.`);
  }
}
