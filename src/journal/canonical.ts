/** A value has no canonical form: the program would seal something that it could not prove later. */
export class NotCanonical extends TypeError {
  override readonly name = 'NotCanonical';
}

/**
 * Canonical JSON, RFC 8785 (JCS): the same value always gives the same text, so that its digest proves it.
 * Numbers are whole and safe; a fraction would depend on how the database keeps it.
 * @throws NotCanonical for anything that JSON, or this rule, does not have
 */
export function canonical(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return text(value);
    case 'number':
      return whole(value);
    case 'boolean':
      return value ? 'true' : 'false';
    case 'object':
      return value === null ? 'null' : Array.isArray(value) ? list(value) : members(value);
    default:
      throw new NotCanonical(`${typeof value} has no canonical form`);
  }
}

/** Most of our strings are codes and dates, which need no escape; asking first is cheaper than escaping. */
const plain = /^[ !#-[\]-~]*$/;
const loneSurrogate = /\p{Surrogate}/u;

function text(value: string): string {
  if (plain.test(value)) return `"${value}"`;
  if (loneSurrogate.test(value)) throw new NotCanonical('a string holds half a character (a lone surrogate)');
  return JSON.stringify(value);
}

function whole(value: number): string {
  if (!Number.isSafeInteger(value)) throw new NotCanonical(`${value} is not a safe whole number`);
  // Minus zero is written 0, as RFC 8785 says.
  return value === 0 ? '0' : String(value);
}

function list(items: readonly unknown[]): string {
  let out = '[';
  for (let at = 0; at < items.length; at++) out += at === 0 ? canonical(items[at]) : `,${canonical(items[at])}`;
  return `${out}]`;
}

const tagOf = (value: object): string => Object.prototype.toString.call(value);

function members(value: object): string {
  // A Date, a Map or a Temporal value would go into the database as something else than what was sealed.
  if (tagOf(value) !== '[object Object]' || 'toJSON' in value)
    throw new NotCanonical(`${tagOf(value)} has no canonical form`);
  const record = value as Readonly<Record<string, unknown>>;
  let out = '{';
  for (const name of inOrder(Object.keys(record))) {
    const member = `${text(name)}:${canonical(record[name])}`;
    out += out === '{' ? member : `,${member}`;
  }
  return `${out}}`;
}

/** By UTF-16 code units. What comes in order already, as our own records do, is not sorted again. */
function inOrder(names: string[]): string[] {
  for (let at = 1; at < names.length; at++) if ((names[at - 1] ?? '') > (names[at] ?? '')) return names.sort();
  return names;
}
