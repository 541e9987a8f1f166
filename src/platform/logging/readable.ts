import type { DestinationStream } from 'pino';

/** Rewrites each JSON line of the log as one line for a person: time, level, words, and the rest as name=value. */
export const readable = (destination: DestinationStream): DestinationStream => ({
  write: line => {
    destination.write(sentence(line));
  },
});

function sentence(line: string): string {
  const parsed: unknown = JSON.parse(line);
  if (typeof parsed !== 'object' || parsed === null) return line;
  const { time, level, msg, ...rest } = Object.fromEntries(Object.entries(parsed));
  const more = Object.entries(rest).map(
    ([name, value]) => `${name}=${typeof value === 'string' ? value : JSON.stringify(value)}`,
  );
  return `${[String(time).slice(11, 23), String(level).padEnd(5), String(msg), ...more].join(' ')}\n`;
}
