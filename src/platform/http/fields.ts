import type { Type as Class } from '@nestjs/common';
import { nationalityCodes, stateCodes } from './input/country-codes';
import { field, type FieldDecorator, type FieldKind, type FieldOptions } from './input/field';
import { fault } from './input/field-faults';
import { normaliseText, textFault } from './input/text-rules';
import { dateFault, momentFault, normaliseMoment, partialDateFault } from './input/time-rules';

export type { FieldDecorator, FieldOptions } from './input/field';

/** A day without a time, `YYYY-MM-DD`, from 1850 to 2200. The value is a string. */
export const CivilDate = (options: FieldOptions): FieldDecorator =>
  field({ check: dateFault, schema: { type: 'string', format: 'date' }, example: '2026-03-02' }, options);

/** A date whose day or month may be unknown: `1990`, `1990-05` or `1990-05-12`. */
export const PartialDate = (options: FieldOptions): FieldDecorator =>
  field(
    {
      check: partialDateFault,
      schema: { type: 'string', pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$', maxLength: 10 },
      example: '1990-05',
    },
    options,
  );

/** A moment (RFC 3339) with offset and at most milliseconds. The value is a string in UTC with milliseconds. */
export const Moment = (options: FieldOptions): FieldDecorator =>
  field(
    {
      check: momentFault,
      normalise: normaliseMoment,
      schema: { type: 'string', format: 'date-time' },
      example: '2026-03-02T08:30:00.000Z',
    },
    options,
  );

/** One of a closed list of words; `name` is the name of the schema in the document. */
export function OneOf<T extends string>(
  values: readonly T[],
  options: FieldOptions & { name: string },
): FieldDecorator {
  const allowed: ReadonlySet<unknown> = new Set(values);
  return field(
    {
      check: value => (allowed.has(value) ? undefined : fault('not-one-of', values.join(', '))),
      schema: { enum: [...values], enumName: options.name, type: 'string' },
      example: values[0],
    },
    options,
  );
}

/** One line of text in NFC: names, references. Refuses control characters, bidi controls and blank text. */
export const Line = (
  options: FieldOptions & { max: number; min?: number; pattern?: RegExp; format?: string },
): FieldDecorator => {
  const { max, min = 1, pattern, format } = options;
  return field(
    {
      check: value => {
        const wrong = textFault(value, { min, max, lines: false });
        return wrong ?? (pattern && !pattern.test(String(value)) ? fault('wrong-pattern', pattern.source) : undefined);
      },
      normalise: normaliseText,
      schema: {
        type: 'string',
        minLength: min,
        maxLength: max,
        ...(pattern && { pattern: pattern.source }),
        ...(format !== undefined && { format }),
      },
    },
    options,
  );
};

/** Text of several lines in NFC; line feeds and tabs are allowed. */
export const Note = (options: FieldOptions & { max: number }): FieldDecorator =>
  field(
    {
      check: value => textFault(value, { max: options.max, lines: true }),
      normalise: normaliseText,
      schema: { type: 'string', minLength: 1, maxLength: options.max },
    },
    options,
  );

/** A whole number within bounds, both included. */
export const Whole = (options: FieldOptions & { min: number; max: number }): FieldDecorator => {
  const { min, max } = options;
  return field(
    {
      check: value => {
        if (!Number.isSafeInteger(value)) return fault('not-whole');
        if (Number(value) < min) return fault('too-small', min);
        return Number(value) > max ? fault('too-big', max) : undefined;
      },
      read: text => (/^-?\d{1,15}$/.test(text) ? Number(text) : text),
      schema: { type: 'integer', format: max > 2 ** 31 - 1 ? 'int64' : 'int32', minimum: min, maximum: max },
      example: min,
    },
    options,
  );
};

/** True or false; in a query the words `true` and `false`. */
export const Flag = (options: FieldOptions): FieldDecorator =>
  field(
    {
      check: value => (typeof value === 'boolean' ? undefined : fault('not-a-flag')),
      read: text => (text === 'true' ? true : text === 'false' ? false : text),
      schema: { type: 'boolean' },
      example: true,
    },
    options,
  );

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** A UUID; the value is in lower case. */
export const Id = (options: FieldOptions): FieldDecorator =>
  field(
    {
      check: value => (typeof value === 'string' && uuid.test(value) ? undefined : fault('not-an-id')),
      normalise: value => (typeof value === 'string' ? value.toLowerCase() : value),
      schema: { type: 'string', format: 'uuid' },
      example: '01980e3a-7b7c-7e4b-9d55-1f0a52c0d3aa',
    },
    options,
  );

/** A country by ISO 3166-1 alpha-3; `nationality` also takes what travel documents have, e.g. `XXA` stateless. */
export const CountryCode = (options: FieldOptions & { nationality?: boolean }): FieldDecorator => {
  const known = options.nationality === true ? nationalityCodes : stateCodes;
  return field(
    {
      check: value => (typeof value === 'string' && known.has(value) ? undefined : fault('not-a-country')),
      schema: { type: 'string', pattern: '^[A-Z]{3}$', minLength: 3, maxLength: 3 },
      example: 'GEO',
    },
    options,
  );
};

/** An object of its own class. */
export const Part = (type: () => Class, options: FieldOptions): FieldDecorator =>
  field(
    {
      check: value =>
        typeof value === 'object' && value !== null && !Array.isArray(value) ? undefined : fault('not-an-object'),
      // The document takes a function for a late reference only if it bears this very name.
      schema: { type: () => type() },
      nested: type,
    },
    options,
  );

/** A list of fields of one kind: `@Many(CountryCode({ description: '…' }), { max: 10, description: '…' })`. */
export function Many(item: FieldDecorator, options: FieldOptions & { max: number; min?: number; unique?: boolean }) {
  const { min = 0, max, unique = false } = options;
  const { kind } = item;
  const check: FieldKind['check'] = value => {
    if (!Array.isArray(value)) return fault('not-a-list');
    if (value.length > max) return fault('too-many', max);
    if (value.length < min) return fault('too-few', min);
    if (unique && new Set(value).size < value.length) return fault('repeated');
    for (const [at, one] of value.entries()) {
      const wrong = kind.check(one);
      if (wrong) return { ...wrong, at };
    }
    return undefined;
  };
  const each = (value: unknown, change: (one: unknown) => unknown): unknown =>
    Array.isArray(value) ? value.map(change) : value;
  const { normalise, read } = kind;
  return field(
    {
      check,
      normalise: value => each(value, one => (normalise ? normalise(one) : one)),
      read: text => text.split(',').map(one => (read ? read(one) : one)),
      schema: {
        ...kind.schema,
        isArray: true,
        minItems: min,
        maxItems: max,
        ...(unique && { uniqueItems: true }),
      },
      ...(kind.example !== undefined && { example: [kind.example] }),
      ...(kind.nested && { nested: kind.nested }),
    },
    options,
  );
}
