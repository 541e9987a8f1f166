import type { OpenAPIObject } from '@nestjs/swagger';
import Ajv2020, { type ValidateFunction } from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import {
  isReference,
  operationsOf,
  resolved,
  type PlacedOperation,
  type Response,
  type Schema,
} from '../../src/platform/http/openapi/document-types';

/** An answer as it came over the wire. */
export interface Answer {
  readonly method: string;
  /** Path with query. */
  readonly path: string;
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** Judges an answer against the document; throws on everything that is not documented. */
export type Contract = (answer: Answer) => void;

/** What a path that nobody documented may answer with. */
const outside = new Set([
  'not-found',
  'method-not-allowed',
  'malformed-request',
  'address-too-long',
  'too-many-requests',
]);

/** Makes a judge of one OpenAPI document. Schemas are compiled once each. */
export function contract(document: OpenAPIObject): Contract {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats(ajv);
  for (const name of ['int32', 'int64']) ajv.addFormat(name, true);
  ajv.addSchema(closed(document), 'document');
  const compiled = new Map<string, ValidateFunction>();
  const validator = (pointer: string): ValidateFunction => {
    const known = compiled.get(pointer) ?? ajv.compile({ $ref: `document#${pointer}` });
    compiled.set(pointer, known);
    return known;
  };
  const places = operationsOf(document).map(placed => ({ ...placed, pattern: patternOf(placed.path) }));

  return answer => {
    const path = answer.path.split('?')[0] ?? '';
    const method = answer.method === 'HEAD' ? 'get' : answer.method.toLowerCase();
    const here = places
      .filter(place => place.method === method && place.pattern.test(path))
      .sort((one, other) => parameters(one.path) - parameters(other.path))[0];
    const fail = (what: string): never => {
      throw new Error(
        `${answer.method} ${here?.path ?? path} answered ${answer.status}: ${what}\n${answer.text.slice(0, 600)}`,
      );
    };
    const body: unknown =
      /json/.test(answer.headers.get('content-type') ?? '') && answer.text ? JSON.parse(answer.text) : undefined;
    const matches = (pointer: string) => {
      const validate = validator(pointer);
      if (!validate(body)) fail(ajv.errorsText(validate.errors, { dataVar: 'body', separator: '\n' }));
    };
    if (!here) {
      if (!outside.has(codeOf(body))) fail('the document has no such operation');
      return matches('/components/schemas/Problem');
    }
    judge(document, here, answer, body, { fail, matches });
  };
}

interface Verdicts {
  fail(what: string): never;
  matches(pointer: string): void;
}

function judge(
  document: OpenAPIObject,
  here: PlacedOperation,
  answer: Answer,
  body: unknown,
  verdicts: Verdicts,
): void {
  const { fail, matches } = verdicts;
  const found = here.operation.responses[String(answer.status)];
  if (!found) return fail('the status is not documented');
  const response = resolved<Response>(document, found);
  for (const [name, header] of Object.entries(response.headers ?? {}))
    if (resolved(document, header).required === true && !answer.headers.has(name))
      fail(`the header ${name} is missing`);
  if (!response.content) return answer.text === '' ? undefined : fail('no content is documented');
  if (answer.method === 'HEAD') return;
  const type = (answer.headers.get('content-type') ?? '').split(';')[0] ?? '';
  const media = response.content[type];
  if (!media) return fail(`the media type ${type} is not documented`);
  if (!type.endsWith('json')) return;
  const examples = Object.keys(media.examples ?? {});
  if (type === 'application/problem+json' && !examples.includes(codeOf(body))) fail('the code is not documented here');
  const root = isReference(found)
    ? found.$ref.slice(1)
    : pointer(['paths', here.path, here.method, 'responses', String(answer.status)]);
  matches(`${root}${pointer(['content', type, 'schema'])}`);
}

const codeOf = (body: unknown): string =>
  typeof body === 'object' && body !== null && 'code' in body ? String(body.code) : '';

const pointer = (parts: readonly string[]): string =>
  parts.map(part => `/${encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'))}`).join('');

const patternOf = (path: string): RegExp =>
  new RegExp(`^${path.replaceAll('.', '\\.').replaceAll(/\{\w+\}/g, '[^/]+')}$`);

const parameters = (path: string): number => path.split('{').length;

/** The same document, in which no answer may have a field that is not written there. */
function closed(document: OpenAPIObject): OpenAPIObject {
  const copy = structuredClone(document);
  for (const schema of Object.values(copy.components?.schemas ?? {})) if (!isReference(schema)) close(schema);
  return copy;
}

function close(schema: Schema): void {
  if (schema.properties && !schema.allOf) schema.additionalProperties ??= false;
  const inner = [
    schema.items,
    ...Object.values(schema.properties ?? {}),
    ...(schema.oneOf ?? []),
    ...(schema.anyOf ?? []),
  ];
  for (const one of inner) if (one && !isReference(one)) close(one);
}
