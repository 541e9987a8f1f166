/** What may be written down about a fault: never its message, which may repeat somebody's data. */
export interface HarmlessFault {
  readonly name: string;
  readonly code?: string;
  /** Where it was thrown, frame by frame. */
  readonly at: readonly string[];
  readonly cause?: HarmlessFault;
}

/** The kind of a fault and where it happened. PostgreSQL, for one, puts the values of a row into its messages. */
export function harmless(error: unknown, depth = 0): HarmlessFault {
  if (!(error instanceof Error)) return { name: typeof error, at: [] };
  const code = 'code' in error && typeof error.code === 'string' ? error.code.slice(0, 40) : undefined;
  const at = (error.stack ?? '').split('\n').filter(line => /^\s+at /.test(line));
  return {
    name: error.name,
    ...(code !== undefined && { code }),
    at: at.slice(0, 12).map(line => line.trim()),
    ...(error.cause !== undefined && depth < 3 && { cause: harmless(error.cause, depth + 1) }),
  };
}
