import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { isReference, operationsOf, resolved, type Operation, type Response, type Schema } from './document-types';
import { RouteScopes, type ScopeRow } from '../../identity/scopes/route-scopes';
import { addExamples } from './examples';
import { information } from './information';
import { openRoutes } from './open-routes';
import { ProblemSchema, TransitionNotAllowed } from './problem-schemas';
import { bearerScheme, dpopScheme, securityOf } from './security-schemes';
import { problemExamples, problemResponse, problemsOf, responseName } from './problem-responses';
import {
  headersOf,
  purposeParameters,
  referencesTo,
  requestHeaders,
  responseHeaders,
  standardParameters,
} from './standard-headers';

export interface DocumentOptions {
  /** Groups of operations, in the order of the page. */
  readonly tags?: readonly { readonly name: string; readonly description: string }[];
  /** Which scope opens which route, where clients are limited by scopes. */
  readonly scopes?: readonly ScopeRow[];
  /** Where the API is served; by default the place that the document came from. */
  readonly server?: string;
  /** Classes that only a union or an event names. */
  readonly extraModels?: readonly (new (...inputs: never[]) => unknown)[];
}

/** The OpenAPI 3.1 document of an application: its routes, and what every route has in common. */
export function buildDocument(app: INestApplication, options: DocumentOptions = {}): OpenAPIObject {
  const { title, version, description, contact, license, sla, externalDocs } = information;
  const builder = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle(title)
    .setVersion(version)
    .setDescription(description)
    .setContact(contact.name, contact.url, contact.email)
    .setLicense(license.name, license.url)
    .setExternalDoc(externalDocs.description, externalDocs.url)
    .addServer(options.server ?? '/', 'This server / Den här servern')
    .addSecurity('bearer', bearerScheme(options.scopes ?? []))
    .addSecurityRequirements('bearer');
  if (options.scopes) builder.addSecurity('dpop', dpopScheme);
  for (const { name, description: what } of options.tags ?? []) builder.addTag(name, what);
  const document = SwaggerModule.createDocument(app, builder.build(), {
    operationIdFactory: (_controller, method) => method,
    extraModels: [ProblemSchema, TransitionNotAllowed, ...(options.extraModels ?? [])],
  });
  Object.assign(document.info, { 'x-sla': sla });
  const open = openRoutes(app);
  const scopes = new RouteScopes(options.scopes ?? []);
  for (const { operation, method, path } of operationsOf(document)) {
    const scope = scopes.scopeOf(method.toUpperCase(), path);
    if (open.has(operation.operationId ?? '')) operation.security = [];
    else if (scope !== undefined) operation.security = securityOf(scope);
  }
  return complete(document);
}

/** Adds to every operation what holds for all: headers, problems, examples, closed inputs. */
export function complete(document: OpenAPIObject): OpenAPIObject {
  const components = (document.components ??= {});
  components.headers = { ...components.headers, ...responseHeaders };
  components.parameters = { ...components.parameters, ...standardParameters, ...purposeParameters };
  components.examples = { ...components.examples, ...problemExamples };
  components.responses ??= {};
  for (const { operation } of operationsOf(document)) {
    closeInput(document, operation);
    for (const [status, response] of Object.entries(operation.responses)) {
      if (!response || isReference(response)) continue;
      if (response.description === '') response.description = operation.summary ?? 'Done. / Klart.';
      response.headers = { ...headersOf(Number(status), operation, isPage(document, response)), ...response.headers };
    }
    if (requestHeaders(operation).includes('if-none-match'))
      operation.responses['304'] ??= {
        description: 'The caller holds this version already. / Anroparen har redan denna version.',
        headers: headersOf(304, operation, false),
      };
    for (const [status, codes] of problemsOf(operation)) {
      const name = responseName(codes);
      components.responses[name] ??= problemResponse(status, codes, operation);
      operation.responses[String(status)] ??= { $ref: `#/components/responses/${name}` };
    }
    operation.description ??= operation.summary ?? '';
    forgetOptionalExamples(operation);
    const isOpen = operation.security?.length === 0;
    operation.parameters = [
      ...(operation.parameters ?? []),
      ...referencesTo(standardParameters),
      ...(isOpen ? [] : referencesTo(purposeParameters)),
    ];
  }
  // Problems may carry members of their own (RFC 9457 §3.2).
  for (const name of ['Problem', 'TransitionNotAllowed']) {
    const schema = components.schemas?.[name];
    if (schema && !isReference(schema)) schema.additionalProperties = true;
  }
  addExamples(document);
  keepOnlyWhatIsUsed(document);
  return document;
}

/** The docs page fills examples in as if they had been typed, and a made-up cursor is refused. */
function forgetOptionalExamples({ parameters = [] }: Operation): void {
  for (const parameter of parameters) {
    if (isReference(parameter) || parameter.in !== 'query' || parameter.required === true) continue;
    delete parameter.example;
    if (parameter.schema && !isReference(parameter.schema)) delete parameter.schema.example;
  }
}

function isPage(document: OpenAPIObject, response: Response): boolean {
  const schema = response.content?.['application/json']?.schema;
  const properties = schema ? resolved<Schema>(document, schema).properties : undefined;
  return properties !== undefined && 'items' in properties && 'next' in properties;
}

/** Inputs take no field that they do not name; the document says so, and so does the server. */
function closeInput(document: OpenAPIObject, { requestBody }: Operation): void {
  if (!requestBody || isReference(requestBody)) return;
  for (const { schema } of Object.values(requestBody.content)) if (schema) closeSchema(document, schema, new Set());
}

function closeSchema(document: OpenAPIObject, from: Schema | { $ref: string }, seen: Set<Schema>): void {
  const schema = resolved<Schema>(document, from);
  if (seen.has(schema)) return;
  seen.add(schema);
  if (schema.properties && !schema.allOf) schema.additionalProperties ??= false;
  const parts = [schema.items, ...(schema.allOf ?? []), ...(schema.oneOf ?? []), ...(schema.anyOf ?? [])];
  for (const part of [...parts, ...Object.values(schema.properties ?? {})]) if (part) closeSchema(document, part, seen);
}

/** Components that nothing refers to are noise, and linters say so. */
function keepOnlyWhatIsUsed(document: OpenAPIObject): void {
  const { components } = document;
  for (let before = '', text = JSON.stringify(document); before !== text; text = JSON.stringify(document)) {
    before = text;
    for (const [kind, members] of Object.entries<unknown>({ ...components })) {
      if (kind === 'securitySchemes' || typeof members !== 'object' || members === null) continue;
      for (const name of Object.keys(members))
        if (!text.includes(`"#/components/${kind}/${name}"`)) Reflect.deleteProperty(members, name);
    }
  }
}
