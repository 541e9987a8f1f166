/** How a column is written in the text format of COPY. */
export type ColumnKind = 'plain' | 'json' | 'list';

/** One line of COPY's text format. */
export const copyLine = (row: Readonly<Record<string, unknown>>, columns: readonly (readonly [string, ColumnKind])[]) =>
  `${columns.map(([name, kind]) => field(row[name], kind)).join('\t')}\n`;

function field(value: unknown, kind: ColumnKind): string {
  if (value === null || value === undefined) return '\\N';
  if (kind === 'json') return escaped(JSON.stringify(value));
  if (kind === 'list' && Array.isArray(value)) return escaped(`{${value.map(quoted).join(',')}}`);
  if (typeof value === 'string') return escaped(value);
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  throw new TypeError(`a column cannot hold ${typeof value}`);
}

const quoted = (item: unknown): string => `"${String(item).replace(/[\\"]/g, '\\$&')}"`;

const named: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };
const special = /[\\\t\n\r]/;
const escaped = (text: string): string =>
  special.test(text) ? text.replace(/[\\\t\n\r]/g, character => named[character] ?? character) : text;
