/** The database cannot be reached now. Whether the statement took effect is unknown: ask again with the same key. */
export class DatabaseUnavailable extends Error {
  override readonly name = 'DatabaseUnavailable';
  /** A restarted server is usually back within this time. */
  readonly retryAfterSeconds = 2;

  constructor(cause: unknown) {
    super('The database is not reachable', { cause });
  }
}

const networkCodes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ECONNABORTED',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EAI_AGAIN',
]);

/** SQLSTATEs of a server that goes down, comes up, is full, or has just become a standby; class 08 is the connection. */
const serverStates = /^(08...|57P0[123]|53300|25006)$/;

/** What pg and its pool say where they give no code. */
const driverWords = [
  'Connection terminated',
  'timeout exceeded when trying to connect',
  'Client has encountered a connection error',
  'Cannot use a pool after calling end',
  'Client was closed and is not queryable',
];

/** The parts of an error that tell where it came from. Asked by shape: an error may come from another realm. */
interface Trouble {
  readonly code?: unknown;
  readonly message?: unknown;
  /** A name with several addresses fails with one error for each. */
  readonly errors?: unknown;
  /** What TypeORM wraps. */
  readonly driverError?: unknown;
}

/** True of an error that says nothing about the statement, only that the server could not be asked. */
export function isUnavailable(error: unknown): boolean {
  if (error instanceof DatabaseUnavailable) return true;
  if (typeof error !== 'object' || error === null) return false;
  const { code, message, errors, driverError } = error as Trouble;
  if (Array.isArray(errors) && errors.some(isUnavailable)) return true;
  if (driverError !== error && driverError !== undefined && isUnavailable(driverError)) return true;
  if (typeof code === 'string' && (networkCodes.has(code) || serverStates.test(code))) return true;
  return typeof message === 'string' && driverWords.some(words => message.startsWith(words));
}
