import type { OpenAPIObject } from '@nestjs/swagger';
import {
  isReference,
  operationsOf,
  resolved,
  type MediaType,
  type Schema,
  type SchemaOrReference,
} from './document-types';

const byFormat: Readonly<Record<string, string>> = {
  date: '2026-03-02',
  'date-time': '2026-03-02T08:30:00.000Z',
  uuid: '01980e3a-7b7c-7e4b-9d55-1f0a52c0d3aa',
  uri: 'https://samverk.example/',
  'uri-reference': '/api/v1',
  'json-pointer': '/decidedOn',
  byte: 'c2FtdmVyaw==',
};

/** Gives every JSON body an example, made of the examples of its fields (DIGG DOK.15). */
export function addExamples(document: OpenAPIObject): void {
  const fill = (content: Record<string, MediaType> | undefined) => {
    for (const [type, media] of Object.entries(content ?? {})) {
      if (!/[/+]json$/.test(type) || media.example !== undefined || media.examples || !media.schema) continue;
      media.example = exampleOf(document, media.schema);
    }
  };
  for (const { operation } of operationsOf(document)) {
    if (operation.requestBody && !isReference(operation.requestBody)) fill(operation.requestBody.content);
    for (const response of Object.values(operation.responses))
      if (response && !isReference(response)) fill(response.content);
  }
}

/** An example of a schema. Recursion ends at the eighth level. */
export function exampleOf(document: OpenAPIObject, from: SchemaOrReference, level = 0): unknown {
  const schema = resolved<Schema>(document, from);
  if (schema.example !== undefined) return schema.example;
  const given: unknown = schema.examples;
  if (Array.isArray(given) && given.length > 0) return given[0];
  if (schema.default !== undefined) return schema.default;
  if (schema.enum) return schema.enum[0];
  if (level > 8) return null;
  const parts = schema.allOf;
  if (parts) {
    const examples = parts.map(part => exampleOf(document, part, level + 1));
    return examples.length === 1 ? examples[0] : Object.assign({}, ...examples);
  }
  const first = (schema.oneOf ?? schema.anyOf)?.[0];
  if (first) return exampleOf(document, first, level + 1);
  return byType(document, schema, level);
}

function byType(document: OpenAPIObject, schema: Schema, level: number): unknown {
  const type = [schema.type].flat()[0] ?? (schema.properties ? 'object' : undefined);
  if (type === 'object')
    return Object.fromEntries(
      Object.entries(schema.properties ?? {}).map(([name, one]) => [name, exampleOf(document, one, level + 1)]),
    );
  if (type === 'array') return schema.items ? [exampleOf(document, schema.items, level + 1)] : [];
  if (type === 'integer' || type === 'number') return schema.minimum ?? 1;
  if (type === 'boolean') return true;
  if (type === 'string') return byFormat[schema.format ?? ''] ?? 'text';
  return null;
}
