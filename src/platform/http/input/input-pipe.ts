import { Injectable, type ArgumentMetadata, type PipeTransform, type Type as Class } from '@nestjs/common';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { problem } from '../problem';
import { fault, faultText } from './field-faults';
import { fieldErrors, pointerTo } from './field-errors';
import { fieldsOf } from './query-rules';

const rules = {
  whitelist: true,
  forbidNonWhitelisted: true,
  forbidUnknownValues: true,
  stopAtFirstError: true,
  validationError: { target: false, value: false },
} as const;

const untyped: ReadonlySet<unknown> = new Set([Object, String, Number, Boolean, Array]);

/** Turns bodies and queries into instances of their classes, and refuses what these do not describe. */
@Injectable()
export class InputPipe implements PipeTransform {
  transform(value: unknown, { type, metatype }: ArgumentMetadata): unknown {
    if (!metatype || untyped.has(metatype)) return value;
    if (type === 'body') return validInput(metatype, value ?? {}, path => ({ pointer: pointerTo(path) }));
    if (type === 'query') return validInput(metatype, own(metatype, value), path => ({ parameter: path[0] }));
    return value;
  }
}

/**
 * An instance of the class, its fields in one form.
 * @throws Problem invalid-input with every fault
 */
export function validInput<T extends object>(
  type: Class<T>,
  value: unknown,
  place: (path: readonly string[]) => object = path => ({ pointer: pointerTo(path) }),
): T {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw problem('invalid-input', {
      errors: [{ ...place([]), code: 'not-an-object', detail: faultText(fault('not-an-object')) }],
    });
  // The validator cannot tell an input without fields from an unknown one.
  if (fieldsOf(type).size === 0) return nothing(type, value, place);
  const instance = plainToInstance(type, value, { exposeUnsetFields: false });
  const errors = validateSync(instance, rules);
  if (errors.length > 0) throw problem('invalid-input', { errors: fieldErrors(errors, place) });
  return instance;
}

function nothing<T extends object>(type: Class<T>, value: object, place: (path: readonly string[]) => object): T {
  const errors = Object.keys(value).map(name => ({
    ...place([name]),
    code: 'unknown',
    detail: faultText(fault('unknown')),
  }));
  if (errors.length > 0) throw problem('invalid-input', { errors });
  return new type();
}

/** Unknown parameters have been refused by then; what other decorators read is not for the class. */
function own(type: Class, query: unknown): Record<string, unknown> {
  const known = fieldsOf(type);
  return Object.fromEntries(Object.entries(query ?? {}).filter(([name]) => known.has(name)));
}
