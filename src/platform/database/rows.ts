/** What the database has no value for is left out. */
export const filled = (row: object): object =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null));

/** SQL: a moment as text, RFC 3339 UTC with milliseconds, so that no driver may round or shift it. */
export const momentText = (column: string): string =>
  `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
