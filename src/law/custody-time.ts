import { Temporal } from 'temporal-polyfill';
import { beginningOfDay } from './day';
import type { Country } from './rule';
import { startIn, zoneOf, type DateOrMoment } from './start';

/** A time in custody; open while it lasts. Dates mean whole days. */
export interface Spell {
  readonly from: DateOrMoment;
  readonly until?: DateOrMoment;
}

/** How long somebody has been in custody, counted both ways. */
export interface CustodyTime {
  /** Time that has really passed, in milliseconds; overlapping spells count once. */
  readonly milliseconds: number;
  /** The same as an ISO 8601 duration in hours and less, e.g. `PT72H`. */
  readonly elapsed: string;
  /** Civil days touched, first and last included; a day of two spells counts once. */
  readonly days: number;
}

interface Span {
  readonly from: Temporal.Instant;
  readonly until: Temporal.Instant;
  readonly first: Temporal.PlainDate;
  readonly last: Temporal.PlainDate;
}

/**
 * The sum of all spells up to now, earlier stays included (Directive 2008/115 art. 15; SO Białystok III Ko 168/14 counts
 * both ends of each stay).
 * @param country whose civil days are counted
 */
export function custodyTime(spells: readonly Spell[], now: DateOrMoment, country: Country = 'SE'): CustodyTime {
  const spans = spansOf(spells, country, now);
  const milliseconds = merged(spans).reduce((sum, [from, until]) => sum + (until - from), 0);
  return { milliseconds, elapsed: hoursAndLess(milliseconds), days: daysOf(spans) };
}

/** Written out here: every look at a case asks for it, and balancing a `Temporal.Duration` was a fifth of that look. */
function hoursAndLess(milliseconds: number): string {
  const [hours, minutes] = [Math.floor(milliseconds / 3_600_000), Math.floor(milliseconds / 60_000) % 60];
  const seconds = (milliseconds % 60_000) / 1000;
  const parts = [
    hours > 0 ? `${hours}H` : '',
    minutes > 0 ? `${minutes}M` : '',
    seconds > 0 || milliseconds === 0 ? `${seconds}S` : '',
  ];
  return `PT${parts.join('')}`;
}

/**
 * The first civil day on which the days in custody exceed an allowance; undefined while they do not.
 * @param allowance days, both ends of each spell counted
 */
export function firstDayOver(
  spells: readonly Spell[],
  allowance: number,
  now: DateOrMoment,
  country: Country = 'SE',
): string | undefined {
  const seen = new Set<string>();
  for (const { first, last } of spansOf(spells, country, now))
    for (let day = first; Temporal.PlainDate.compare(day, last) <= 0; day = day.add({ days: 1 }))
      if (seen.add(day.toString()).size > allowance) return day.toString();
  return undefined;
}

function spansOf(spells: readonly Spell[], country: Country, now: DateOrMoment): Span[] {
  const zone = zoneOf(country);
  return spells
    .map(spell => {
      const from = startIn(zone, spell.from);
      const until = startIn(zone, spell.until ?? now);
      return {
        from: from.moment ?? beginningOfDay(from.date, zone),
        until: until.moment ?? beginningOfDay(until.date.add({ days: 1 }), zone),
        first: from.date,
        last: until.date,
      };
    })
    .filter(({ from, until }) => Temporal.Instant.compare(from, until) <= 0)
    .sort((a, b) => Temporal.Instant.compare(a.from, b.from));
}

function merged(spans: readonly Span[]): [from: number, until: number][] {
  const result: [number, number][] = [];
  for (const { from, until } of spans) {
    const last = result.at(-1);
    if (last && from.epochMilliseconds <= last[1]) last[1] = Math.max(last[1], until.epochMilliseconds);
    else result.push([from.epochMilliseconds, until.epochMilliseconds]);
  }
  return result;
}

function daysOf(spans: readonly Span[]): number {
  let days = 0;
  let counted: Temporal.PlainDate | undefined;
  for (const { first, last } of spans) {
    const from = counted && Temporal.PlainDate.compare(first, counted) <= 0 ? counted.add({ days: 1 }) : first;
    if (Temporal.PlainDate.compare(from, last) > 0) continue;
    days += from.until(last, { largestUnit: 'days' }).days + 1;
    counted = last;
  }
  return days;
}
