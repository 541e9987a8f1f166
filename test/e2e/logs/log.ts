import type { DestinationStream } from 'pino';

/** What differs from one line to the next without saying anything: time, duration, trace. */
const varying = /^\d\d:\d\d:\d\d\.\d{3}|\bms=[\d.]+|\btraceId=[0-9a-f]{32}/g;

/** Everything that a server logs, kept once each; its faults are also shown to whoever runs the tests. */
export class Log implements DestinationStream {
  private readonly lines = new Set<string>();

  write(line: string): void {
    this.lines.add(line.replace(varying, ''));
    if (/ (error|fatal) /.test(line.slice(0, 24))) process.stdout.write(line);
  }

  get text(): string {
    return [...this.lines].join('');
  }
}

const shortest = 5;
const longest = 200;

/** One word of a closed list, an id, a date, a moment: what programs say to one another. */
const code = /^([a-z0-9._:/-]*|[A-Z]{2,5}|\d{4}-\d\d-\d\d(T[\d:.]+(Z|[+-]\d\d:\d\d))?)$/;
/** A number of a person, a document or a case: digits, and only digits with signs between them. */
const number = /^(?!\d{4}-\d\d-\d\d$)[\d-]*\d[\d-]*$/;
const digits = (text: string): number => text.replaceAll(/\D/g, '').length;

/** Whether a text stands in the log by itself; “Person” does not stand in the name of a class. */
function stands(text: string, log: string): boolean {
  if (!log.includes(text)) return false;
  const literal = text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`, 'u').test(log);
}

/** Whether a text that was sent could tell something of somebody. */
export const couldTell = (text: string): boolean =>
  text.trim().length >= shortest && (!code.test(text) || (number.test(text) && digits(text) >= 6));

/** The texts that people wrote: in bodies, wherever they stand, and in the parameters of addresses. */
export class Sayings {
  private readonly texts = new Set<string>();

  note(path: string, body: unknown): void {
    this.gather(body);
    for (const [, value] of new URLSearchParams(path.split('?')[1] ?? '')) this.gather(value);
  }

  get count(): number {
    return this.texts.size;
  }

  /** Those that stand in a log, as they were sent or as JSON writes them. */
  foundIn(log: string): readonly string[] {
    return [...this.texts].filter(text => stands(text, log) || stands(JSON.stringify(text).slice(1, -1), log));
  }

  private gather(value: unknown): void {
    if (typeof value === 'string') {
      if (couldTell(value)) this.texts.add(value.slice(0, longest));
    } else if (typeof value === 'object' && value !== null) for (const one of Object.values(value)) this.gather(one);
  }
}
