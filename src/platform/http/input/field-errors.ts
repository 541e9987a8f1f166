import type { ValidationError } from 'class-validator';
import type { FieldError } from '../problem';
import { fault, faultText, fieldFaults, type FieldFault } from './field-faults';

/** JSON pointer (RFC 6901) to a place in a body. */
export const pointerTo = (path: readonly string[]): string =>
  path.map(part => `/${part.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

/** Every fault that the validator found, each with the place where it stands. */
export function fieldErrors(
  errors: readonly ValidationError[],
  place: (path: readonly string[]) => object,
): FieldError[] {
  const found: FieldError[] = [];
  const visit = (error: ValidationError, parents: readonly string[]) => {
    const path = [...parents, error.property];
    const wrong = faultOf(error.constraints);
    if (wrong) {
      const at = wrong.at === undefined ? path : [...path, String(wrong.at)];
      found.push({ ...place(at), code: wrong.code, detail: faultText(wrong) });
    } else for (const child of error.children ?? []) visit(child, path);
  };
  for (const error of errors) visit(error, []);
  return found;
}

function faultOf(constraints: ValidationError['constraints']): FieldFault | undefined {
  if (!constraints) return undefined;
  const { field, whitelistValidation } = constraints;
  if (whitelistValidation !== undefined) return fault('unknown');
  const told: unknown = field === undefined ? undefined : JSON.parse(field);
  return isFault(told) ? told : fault('invalid');
}

const isFault = (value: unknown): value is FieldFault =>
  typeof value === 'object' && value !== null && 'code' in value && Object.hasOwn(fieldFaults, String(value.code));
