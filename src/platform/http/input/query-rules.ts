import type { Type as Class } from '@nestjs/common';
import { ROUTE_ARGS_METADATA } from '@nestjs/common/constants';
import { RouteParamtypes } from '@nestjs/common/internal';
import { getMetadataStorage } from 'class-validator';
import { problem, type FieldError } from '../problem';
import { extraParameters } from '../request/extra-parameters';
import { fault, faultText } from './field-faults';

/** Names of the fields that a class describes. */
export const fieldsOf = (type: Class): ReadonlySet<string> =>
  new Set(
    getMetadataStorage()
      .getTargetValidationMetadatas(type, '', false, false)
      .map(({ propertyName }) => propertyName),
  );

interface NamedRoute {
  readonly name: string;
}

/** The query parameters that a route takes, gathered from its decorators. */
export function parametersOf(controller: Class, handler: NamedRoute): ReadonlySet<string> {
  const inputs: unknown = Reflect.getMetadata(ROUTE_ARGS_METADATA, controller, handler.name);
  const types: unknown = Reflect.getMetadata('design:paramtypes', controller.prototype as object, handler.name);
  const extra: unknown = Reflect.getMetadata(extraParameters, handler);
  const names = new Set<string>(Array.isArray(extra) ? extra.map(String) : []);
  for (const [kind, input] of Object.entries(inputs ?? {})) {
    if (kind.split(':')[0] !== String(RouteParamtypes.QUERY) || !isInput(input)) continue;
    const type: unknown = Array.isArray(types) ? types[input.index] : undefined;
    if (typeof input.data === 'string') names.add(input.data);
    else if (isClass(type)) for (const name of fieldsOf(type)) names.add(name);
  }
  return names;
}

const isInput = (value: unknown): value is { index: number; data?: unknown } =>
  typeof value === 'object' && value !== null && 'index' in value && typeof value.index === 'number';

const isClass = (value: unknown): value is Class => typeof value === 'function';

/** @throws Problem unknown-parameter for what the route does not take, and for a parameter that is given twice */
export function refuseUnknown(query: Readonly<Record<string, unknown>>, known: ReadonlySet<string>): void {
  const errors: FieldError[] = [];
  for (const [parameter, value] of Object.entries(query)) {
    if (!known.has(parameter)) errors.push({ parameter, code: 'unknown', detail: faultText(fault('unknown')) });
    else if (Array.isArray(value)) errors.push({ parameter, code: 'repeated', detail: faultText(fault('repeated')) });
  }
  if (errors.length > 0) throw problem('unknown-parameter', { errors });
}
