/** SQL that the server plans once per connection and then knows by its name. */
export interface Statement {
  readonly name: string;
  readonly text: string;
}

/** A statement that knows what it takes and what its rows look like. */
export interface Call<Values extends readonly unknown[], Row> extends Statement {
  /** Types only; never there at run time. */
  readonly carries?: { readonly values: Values; readonly row: Row };
}

/** PostgreSQL cuts longer names short, and two statements could then become one. */
const longestName = 63;

/**
 * `statement<[caseId: string], { version: number }>('case-version', 'select version from cases where id = $1')`
 * @param name unique in the program: pg refuses a second text under the same name
 */
export function statement<Values extends readonly unknown[] = readonly unknown[], Row = unknown>(
  name: string,
  text: string,
): Call<Values, Row> {
  if (name.length > longestName) throw new RangeError(`the statement name ${name} is longer than ${longestName}`);
  return { name, text };
}
