import { Temporal } from 'temporal-polyfill';
import { fault, type FieldFault } from './field-faults';

const moment = /^\d{4}-\d\d-\d\dT[0-2]\d:[0-5]\d:[0-5]\d(\.\d{1,3})?(Z|[+-][0-2]\d:[0-5]\d)$/;
const partial = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/;

/** No living person was born before it, and PostgreSQL has no year 0. */
const firstYear = 1850;
const lastYear = 2200;
const covered = (year: number) => year >= firstYear && year <= lastYear;

export function dateFault(value: unknown): FieldFault | undefined {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && exists(value)
    ? undefined
    : fault('not-a-date');
}

/** A date of which the day, or the month and the day, may be unknown: `1990`, `1990-05`, `1990-05-12`. */
export function partialDateFault(value: unknown): FieldFault | undefined {
  const [, year, month = '01', day = '01'] = (typeof value === 'string' && partial.exec(value)) || [];
  return year !== undefined && exists(`${year}-${month}-${day}`) ? undefined : fault('not-a-partial-date');
}

export function momentFault(value: unknown): FieldFault | undefined {
  if (typeof value !== 'string' || !moment.test(value)) return fault('not-a-moment');
  try {
    return covered(Temporal.Instant.from(value).toZonedDateTimeISO('UTC').year) ? undefined : fault('not-a-moment');
  } catch {
    return fault('not-a-moment');
  }
}

/** The same moment in UTC with milliseconds, so that texts of moments sort and compare. */
export const normaliseMoment = (value: unknown): unknown =>
  typeof value === 'string' && !momentFault(value)
    ? Temporal.Instant.from(value).toString({ fractionalSecondDigits: 3 })
    : value;

function exists(date: string): boolean {
  try {
    return covered(Temporal.PlainDate.from(date, { overflow: 'reject' }).year);
  } catch {
    return false;
  }
}
