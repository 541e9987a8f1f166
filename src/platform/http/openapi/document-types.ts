import type { OpenAPIObject } from '@nestjs/swagger';

/** Parts of an OpenAPI document, named as the specification names them. */
export type PathItem = OpenAPIObject['paths'][string];
export type Operation = NonNullable<PathItem['get']>;
export type Responses = Operation['responses'];
export type ResponseOrReference = NonNullable<Responses[string]>;
export type Response = Exclude<ResponseOrReference, { $ref: string }>;
export type Reference = Extract<ResponseOrReference, { $ref: string }>;
export type Parameter = Exclude<NonNullable<Operation['parameters']>[number], { $ref: string }>;
export type Header = Exclude<NonNullable<Response['headers']>[string], { $ref: string }>;
export type Components = NonNullable<OpenAPIObject['components']>;
export type SchemaOrReference = NonNullable<Components['schemas']>[string];
export type Schema = Exclude<SchemaOrReference, { $ref: string }>;
export type MediaType = NonNullable<Response['content']>[string];

const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'] as const;
export type Method = (typeof methods)[number];

export interface PlacedOperation {
  readonly path: string;
  readonly method: Method;
  readonly operation: Operation;
}

export const operationsOf = (document: OpenAPIObject): readonly PlacedOperation[] =>
  Object.entries(document.paths).flatMap(([path, item]) =>
    methods.flatMap(method => {
      const operation = item[method];
      return operation ? [{ path, method, operation }] : [];
    }),
  );

export const isReference = (value: object): value is Reference => '$ref' in value;

/** What a reference within the document leads to. */
export function resolved<T extends object>(document: OpenAPIObject, value: T | Reference): T {
  if (!isReference(value)) return value;
  let found: unknown = document;
  for (const part of value.$ref.split('/').slice(1))
    found =
      typeof found === 'object' && found !== null
        ? Reflect.get(found, part.replaceAll('~1', '/').replaceAll('~0', '~'))
        : undefined;
  if (typeof found !== 'object' || found === null) throw new Error(`the document has no ${value.$ref}`);
  return found as T;
}
