import { Body, Controller, Inject, Post, Req, Res, type Type as Class } from '@nestjs/common';
import { ApiBody, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { CaseFile } from '../../case-file';
import type { Authority, Command } from '../../kernel';
import { Problems } from '../../platform/http/openapi/problems';
import { DryRun } from '../../platform/http/request/dry-run';
import { etag, IfMatch } from '../../platform/http/request/etag';
import { IdempotencyKey } from '../../platform/http/request/idempotency-key';
import { PathId } from '../../platform/http/request/path-id';
import { Caller, type Principal } from '../../platform/identity';
import { CommandAnswer } from '../spine/command-answer';
import { Opening } from '../spine/opening';
import type { Outcome } from '../spine/order';
import { Spine } from '../spine/spine';

/** A command that asks for nothing but to be given. */
export class NoInput {}

type Row = Command<CaseFile>;
type Handler = (
  this: { readonly spine: Spine; readonly opening: Opening },
  ...given: never[]
) => Promise<CommandAnswer>;

/**
 * The controller of one authority: a typed POST for every row, made from the rows alone. Nobody writes a route for a
 * command, so none can be forgotten and none can differ from its row.
 */
export function commandRoutes(authority: Authority, rows: readonly Row[]): Class {
  class CommandsOfAuthority {
    constructor(
      readonly spine: Spine,
      readonly opening: Opening,
    ) {}
  }
  Inject(Spine)(CommandsOfAuthority, undefined, 0);
  Inject(Opening)(CommandsOfAuthority, undefined, 1);
  Controller(`${authority.slug}/cases`)(CommandsOfAuthority);
  ApiTags(authority.name.sv)(CommandsOfAuthority);
  Object.defineProperty(CommandsOfAuthority, 'name', { value: `${pascal(authority.slug)}Commands` });
  for (const row of rows) addRoute(CommandsOfAuthority.prototype, authority, row);
  return CommandsOfAuthority;
}

function addRoute(prototype: object, authority: Authority, row: Row): void {
  const name = `${camel(row.name)}As${pascal(authority.slug)}`;
  const handler: Handler = row.opens ? openingHandler(authority, row) : actingHandler(authority, row);
  Object.defineProperty(handler, 'name', { value: name });
  const descriptor = { value: handler, writable: true, configurable: true, enumerable: false };
  Object.defineProperty(prototype, name, descriptor);

  const input: Class = row.input ?? NoInput;
  const parameters = row.opens
    ? [Caller(), Body(), IdempotencyKey(), DryRun(), Req(), Res({ passthrough: true })]
    : [
        Caller(),
        Body(),
        IdempotencyKey(),
        DryRun(),
        Req(),
        Res({ passthrough: true }),
        IfMatch(),
        PathId('caseId', { en: 'The case', sv: 'Ärendet' }),
      ];
  Reflect.defineMetadata(
    'design:paramtypes',
    [Object, input, String, Boolean, Object, Object, Number, String].slice(0, parameters.length),
    prototype,
    name,
  );
  parameters.forEach((decorate, index) => decorate(prototype, name, index));

  const grounds = row.basis.map(({ label }) => label).join('; ');
  const roles = row.by.map(({ key }) => `\`${key}\``).join(', ');
  const decorators: MethodDecorator[] = [
    Post(row.opens ? row.name : `:caseId/${row.name}`),
    ApiOperation({
      summary: `${row.title.en} / ${row.title.sv}`,
      description: `Legal ground / Lagrum: ${grounds}. Roles / Roller: ${roles}.`,
    }),
    ...(row.input ? [ApiBody({ type: row.input })] : [ApiBody({ type: NoInput, required: false })]),
    ...(row.opens ? [ApiCreatedResponse({ type: CommandAnswer, description: 'Recorded. / Registrerat.' })] : []),
    ApiOkResponse({
      type: CommandAnswer,
      description: row.opens
        ? 'Told what would be. / Besked om vad som skulle ske.'
        : 'Recorded, or told what would be. / Registrerat, eller besked om vad som skulle ske.',
    }),
    Problems(
      'wrong-role',
      'transition-not-allowed',
      'processing-restricted',
      ...(row.opens ? [] : (['case-not-found'] as const)),
    ),
  ];
  for (const decorate of decorators) decorate(prototype, name, descriptor);
}

const openingHandler = (authority: Authority, row: Row): Handler =>
  async function (
    this: { readonly spine: Spine; readonly opening: Opening },
    caller: Principal,
    input: { personId: string; reference: string },
    idempotencyKey: string,
    dryRun: boolean,
    request: FastifyRequest,
    reply: FastifyReply,
  ) {
    const order = {
      actor: caller,
      rowOf: authority.id,
      command: row.name,
      input,
      idempotencyKey,
      dryRun,
      correlationId: request.trace.requestId,
    };
    return answered(await this.opening.open(order, input), reply);
  };

const actingHandler = (authority: Authority, row: Row): Handler =>
  async function (
    this: { readonly spine: Spine },
    caller: Principal,
    input: unknown,
    idempotencyKey: string,
    dryRun: boolean,
    request: FastifyRequest,
    reply: FastifyReply,
    expected: number,
    caseId: string,
  ) {
    const order = {
      actor: caller,
      rowOf: authority.id,
      command: row.name,
      input,
      idempotencyKey,
      dryRun,
      expected,
      correlationId: request.trace.requestId,
    };
    return answered(await this.spine.perform(caseId, order), reply);
  };

function answered({ status, answer, version, location, replayed }: Outcome, reply: FastifyReply): CommandAnswer {
  void reply.status(status);
  if (version > 0) void reply.header('ETag', etag(version));
  if (location !== undefined) void reply.header('Location', location);
  if (replayed) void reply.header('Idempotent-Replayed', 'true');
  return answer;
}

const pascal = (name: string): string =>
  name.replace(/(^|-)([a-z])/g, (_, _dash, letter: string) => letter.toUpperCase());
const camel = (name: string): string => name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
