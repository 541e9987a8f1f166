import { Body, Controller, Get, Post, Req, Res } from '@nestjs/common';
import { ApiBody, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Problems } from '../../platform/http/openapi/problems';
import { IfMatch, IfNoneMatch, notModified } from '../../platform/http/request/etag';
import { IdempotencyKey } from '../../platform/http/request/idempotency-key';
import { PathId } from '../../platform/http/request/path-id';
import { told } from '../../platform/http/request/told';
import { Caller, type Principal } from '../../platform/identity';
import { PersonsReader } from '../store/persons-reader';
import { PersonsRecorder, type Recorded } from '../store/persons-recorder';
import { PersonRights } from './person-rights';
import { PersonAnswer, PersonReceipt } from './persons.answers';
import { NewPerson, NewStatement } from './persons.inputs';
import { assertionOf, assertionsOf } from './statements';

const thePerson = { en: 'The person', sv: 'Personen' };

@ApiTags('Persons')
@Controller('persons')
export class PersonsController {
  constructor(
    private readonly rights: PersonRights,
    private readonly recorder: PersonsRecorder,
    private readonly reader: PersonsReader,
  ) {}

  @Post()
  @ApiOperation({
    operationId: 'registerPerson',
    summary: 'Register a person / Registrera en person',
    description:
      'Search first: a person is registered once. Cases refer to the person by id. / Sök först: en person registreras en gång. Ärenden hänvisar till personen med id.',
  })
  @ApiBody({ type: NewPerson })
  @ApiCreatedResponse({ type: PersonReceipt, description: 'Registered. / Registrerad.' })
  @Problems('wrong-role')
  async registerPerson(
    @Caller() caller: Principal,
    @Body() person: NewPerson,
    @IdempotencyKey() key: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PersonReceipt> {
    this.rights.demandCaseworker(caller);
    const assertions = assertionsOf(person.statements, this.reader.today(), at => `/statements/${at}`);
    return answered(await this.recorder.register(caller, key, assertions, request.trace.requestId), reply);
  }

  @Get(':personId')
  @ApiOperation({
    operationId: 'readPerson',
    summary: 'Read a person / Läs en person',
    description:
      'Every statement on who the person is, and what stands. An authority that only carries the person is told name, birth date, sex, nationality and language. The look is logged. / Alla uppgifter om vem personen är, och vad som gäller. En myndighet som bara transporterar personen får namn, födelsedatum, kön, medborgarskap och språk. Läsningen loggas.',
  })
  @ApiOkResponse({ type: PersonAnswer, description: 'The person. / Personen.' })
  @Problems('wrong-role', 'person-not-found')
  async readPerson(
    @Caller() caller: Principal,
    @PathId('personId', thePerson) personId: string,
    @IfNoneMatch() held: string | undefined,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PersonAnswer | undefined> {
    this.rights.demandReader(caller);
    const { person, marked } = await this.reader.getMarked(caller, personId, request.trace.requestId);
    return notModified(reply, person.version, marked ? undefined : held) ? undefined : person;
  }

  @Post(':personId/assertions')
  @ApiOperation({
    operationId: 'recordAssertion',
    summary: 'Record a statement on identity / Registrera en uppgift om identitet',
    description:
      'Adds a name, birth date, nationality or the like. Nothing is overwritten: a statement may supersede an earlier one of its kind, which stays on record. / Lägger till namn, födelsedatum, medborgarskap eller liknande. Inget skrivs över: en uppgift kan ersätta en tidigare av samma slag, som finns kvar.',
  })
  @ApiBody({
    type: NewStatement,
    examples: {
      birthDate: {
        summary: 'A birth date / Ett födelsedatum',
        value: { birthDate: '1990-05', source: 'self-declared', certainty: 'claimed', assertedOn: '2025-11-03' },
      },
      document: {
        summary: 'What a document shows / Vad en handling visar',
        value: {
          document: { kind: 'passport', number: 'L898902C3', issuer: 'GEO', validUntil: '2031-05-14' },
          source: 'document',
          certainty: 'confirmed',
        },
      },
    },
  })
  @ApiCreatedResponse({ type: PersonReceipt, description: 'Recorded. / Registrerad.' })
  @Problems('wrong-role', 'person-not-found')
  async recordAssertion(
    @Caller() caller: Principal,
    @PathId('personId', thePerson) id: string,
    @Body() statement: NewStatement,
    @IfMatch() version: number,
    @IdempotencyKey() key: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PersonReceipt> {
    this.rights.demandCaseworker(caller);
    const assertion = assertionOf(statement, this.reader.today());
    const { requestId } = request.trace;
    const recorded = this.recorder.assert(caller, { id, version }, key, assertion, statement.supersedes, requestId);
    return answered(await recorded, reply);
  }
}

const answered = (recorded: Recorded, reply: FastifyReply): PersonReceipt =>
  told(recorded, reply, `/persons/${recorded.receipt.id}`);
