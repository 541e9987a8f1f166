import type { OpenAPIObject } from '@nestjs/swagger';
import type { JsonValue } from 'fast-check';
import {
  isReference,
  resolved,
  type Parameter,
  type PlacedOperation,
  type Schema,
} from '../../src/platform/http/openapi/document-types';
import { procedures } from '../../src/procedures';
import type { Seat } from './house';
import { decider } from './road';

/** JSON, as a body holds it. */
export type Json = JsonValue;

export const isObject = (value: unknown): value is Record<string, Json> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Something else to stand in a field, by its name and schema; undefined leaves what the schema says. */
export type Instead = (name: string, schema: Schema) => Json | undefined;

/** A body that the schema allows; its own examples where it has any. */
export function soundBody(
  document: OpenAPIObject,
  from: Schema | { $ref: string },
  instead: Instead = () => undefined,
  name = '',
  depth = 0,
): Json {
  const schema = resolved<Schema>(document, from);
  const inner = (part: Schema | { $ref: string }, as = name) => soundBody(document, part, instead, as, depth + 1);
  const other = instead(name, schema);
  if (other !== undefined) return other;
  if (schema.example !== undefined) return schema.example as Json;
  if (schema.enum) return schema.enum[0] as Json;
  const [first] = [...(schema.allOf ?? []), ...(schema.oneOf ?? []), ...(schema.anyOf ?? [])];
  if (first) return soundBody(document, first, instead, name, depth);
  if (schema.properties)
    return depth > 6
      ? {}
      : Object.fromEntries(Object.entries(schema.properties).map(([key, one]) => [key, inner(one, key)]));
  if (schema.type === 'array') return schema.items ? [inner(schema.items)] : [];
  if (schema.type === 'boolean') return true;
  return schema.type === 'integer' || schema.type === 'number' ? (schema.minimum ?? 1) : 'text';
}

/** The schema of what an operation takes as its body, if it takes one. */
export function bodySchemaOf({ operation: { requestBody } }: PlacedOperation): Schema | { $ref: string } | undefined {
  const media = requestBody && !isReference(requestBody) ? Object.values(requestBody.content)[0] : undefined;
  return media?.schema;
}

/** The body that the document shows for an operation, or one made from the schema. */
export function shownBody(document: OpenAPIObject, place: PlacedOperation): Json | undefined {
  const { requestBody } = place.operation;
  const media = requestBody && !isReference(requestBody) ? Object.values(requestBody.content)[0] : undefined;
  const [named] = Object.values(media?.examples ?? {});
  const shown: unknown = media?.example ?? (named && !isReference(named) ? named.value : undefined);
  return (shown as Json | undefined) ?? (media?.schema ? soundBody(document, media.schema) : undefined);
}

export const parametersOf = (
  document: OpenAPIObject,
  { operation }: PlacedOperation,
  where: 'path' | 'query',
): readonly Parameter[] =>
  (operation.parameters ?? []).map(one => resolved<Parameter>(document, one)).filter(one => one.in === where);

/** Somebody who is let through to the row, so that the request is judged and not only turned away. */
export function seatFor(path: string): Seat {
  const [, authority, name] = /^\/api\/v1\/([\w-]+)\/cases\/(?:\{caseId\}\/)?([\w-]+)$/.exec(path) ?? [];
  const row = procedures
    .flatMap(({ commands }) => commands)
    .find(one => one.name === name && one.by[0]?.authority.slug === authority);
  const [role] = row?.by ?? [];
  return role ? `${role.authority.slug}/${role.key.slice(role.authority.id.length + 1)}` : decider;
}

/** The address of an operation, its parameters filled in by name. */
export const addressOf = ({ path }: PlacedOperation, value: (name: string) => string): string =>
  path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(value(name)));
