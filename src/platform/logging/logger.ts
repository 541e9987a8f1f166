import { pino, type DestinationStream, type Logger } from 'pino';
import type { LogLevel } from '../config/settings';
import { readable } from './readable';

/** The token under which Nest provides the logger of the process. */
export const LOGGER = Symbol('logger');

/** Fields that could hold a secret or a person's data, wherever somebody should log them by mistake. */
const redacted = [
  ...['authorization', 'cookie', 'body', 'query', 'password', 'token', 'headers'],
  ...['*.authorization', '*.cookie', '*.body', '*.query', '*.password', '*.token', '*.headers'],
];

/** JSON lines in production; one readable line each at home. */
export function createLogger(
  { production, logLevel }: { readonly production: boolean; readonly logLevel: LogLevel },
  destination: DestinationStream = pino.destination({ dest: 1, sync: !production }),
): Logger {
  return pino(
    {
      level: logLevel,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: label => ({ level: label }) },
      redact: { paths: redacted, censor: '[redacted]' },
    },
    production ? destination : readable(destination),
  );
}
