import type { Type as Class } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import { ValidateBy, ValidateIf, ValidateNested } from 'class-validator';
import { fault, type FieldFault } from './field-faults';

/** English and Swedish at least: the document is read in both (DIGG DOK.06). */
export type Wording = string | { readonly en: string; readonly sv: string; readonly pl?: string };

/** What every field decorator takes. */
export interface FieldOptions {
  readonly description: Wording;
  readonly example?: unknown;
  /** The field may be absent; null is refused all the same. */
  readonly optional?: boolean;
  /** The field may be null, which deletes what stands there (merge patch, RFC 7396). */
  readonly clearable?: boolean;
  /** The field stands in a query, where everything is text: numbers, flags and lists are read from it. */
  readonly inQuery?: boolean;
}

/** A kind of field: how it is judged, brought into one form, and documented. */
export interface FieldKind {
  check(value: unknown): FieldFault | undefined;
  normalise?(value: unknown): unknown;
  /** Reads the value from the text of a query; what cannot be read is left to the check. */
  read?(text: string): unknown;
  readonly schema: ApiPropertyOptions;
  readonly example?: unknown;
  readonly nested?: () => Class;
}

/** A property decorator that also tells its kind, so that a list can be made of it. */
export type FieldDecorator = PropertyDecorator & { readonly kind: FieldKind };

/** Validation and documentation of a field from one source. */
export function field(kind: FieldKind, options: FieldOptions): FieldDecorator {
  const { optional = false, clearable = false, inQuery = false } = options;
  const absent = (value: unknown) => (optional && value === undefined) || (clearable && value === null);
  const example = options.example ?? kind.example;
  const decorators: PropertyDecorator[] = [
    ValidateIf((_, value) => !absent(value)),
    ValidateBy({ name: 'field', validator: { validate: value => !judge(kind, value), defaultMessage: told(kind) } }),
    Transform(({ value }: { value: unknown }) => brought(kind, inQuery, value)),
    ApiProperty({
      ...kind.schema,
      description: wording(options.description),
      required: !optional,
      ...(example !== undefined && { example }),
      ...(clearable && { nullable: true }),
    } as ApiPropertyOptions),
  ];
  if (kind.nested) decorators.push(Type(kind.nested), ValidateNested());
  return Object.assign(
    (target: object, key: string | symbol) => decorators.forEach(decorate => decorate(target, key)),
    {
      kind,
    },
  );
}

const judge = (kind: FieldKind, value: unknown): FieldFault | undefined =>
  value === undefined ? fault('required') : kind.check(value);

const told = (kind: FieldKind) => (asked?: { value: unknown }) => JSON.stringify(judge(kind, asked?.value));

function brought(kind: FieldKind, inQuery: boolean, value: unknown): unknown {
  const read = inQuery && typeof value === 'string' && kind.read ? kind.read(value) : value;
  return kind.normalise && read !== undefined && read !== null ? kind.normalise(read) : read;
}

/** One description for readers of both languages. */
export const wording = (text: Wording): string => (typeof text === 'string' ? text : `${text.en} / ${text.sv}`);
