import { Body, Controller, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiBody, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { assertionOf } from '../../persons/http/statements';
import { PersonsReader } from '../../persons';
import { Problems } from '../../platform/http/openapi/problems';
import { problem } from '../../platform/http/problem';
import { IfMatch } from '../../platform/http/request/etag';
import { IdempotencyKey } from '../../platform/http/request/idempotency-key';
import { PathId } from '../../platform/http/request/path-id';
import { told } from '../../platform/http/request/told';
import { Caller, type Principal } from '../../platform/identity';
import { datumOf } from '../data/datum';
import { DatumCheck } from '../data/datum-check';
import type { Recorded } from '../doors';
import { RequestStore } from '../requests/request-store';
import { RightsRoles } from '../rights-roles';
import { CorrectionReceipt, RectificationReceipt, RectificationsOfPerson } from './rectifications.answers';
import { datumExamples } from '../data/datum.inputs';
import { CorrectDatum, LiftContestNote, NewRectification } from './rectifications.inputs';
import { RectificationStore, type Correction } from './rectification-store';

const thePerson = { en: 'The person', sv: 'Personen' };
const theRectification = { en: 'The rectification', sv: 'Rättelsen' };

/** Single data that a person says are wrong (GDPR 16, LED 16(1)): each is corrected, or a note stays beside it. */
@ApiTags('Rights of the person')
@Controller('persons/:personId/rectifications')
export class RectificationsController {
  constructor(
    private readonly roles: RightsRoles,
    private readonly requests: RequestStore,
    private readonly rectifications: RectificationStore,
    private readonly check: DatumCheck,
    private readonly persons: PersonsReader,
  ) {}

  @Post()
  @ApiOperation({
    operationId: 'contestDatum',
    summary: 'Name a datum that the person says is wrong / Ange en uppgift som personen bestrider',
    description:
      'Under an open request for rectification: a statement on the person, a field or part of a case, or an event of it. It must stand in what you may see. / Under en öppen begäran om rättelse: en uppgift om personen, ett fält eller en del av ett ärende, eller en händelse i det. Den ska finnas i det du får se.',
  })
  @ApiBody({
    type: NewRectification,
    examples: datumExamples({
      requestId: '01980e3a-7b7c-7e4b-9d55-1f0a52c0d3aa',
      says: 'I was born in May, not in June.',
    }),
  })
  @ApiCreatedResponse({ type: RectificationReceipt, description: 'Recorded. / Registrerat.' })
  @Problems(
    'wrong-role',
    'person-not-found',
    'datum-not-found',
    'data-subject-request-not-found',
    'data-subject-request-closed',
  )
  async contest(
    @Caller() actor: Principal,
    @PathId('personId', thePerson) personId: string,
    @Body() { requestId, says, ...named }: NewRectification,
    @IdempotencyKey() key: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<RectificationReceipt> {
    this.roles.demandHandler(actor);
    const datum = datumOf(named, ['statement', 'field', 'event']);
    if ('code' in datum) throw problem('invalid-input', { errors: [datum] });
    const doing = { actor, correlationId: request.trace.requestId, key };
    await this.requests.get(doing, requestId);
    const placed = await this.check.placed(doing, personId, datum);
    const contest = { personId, requestId, ...(says !== undefined && { says }) };
    return answered(await this.rectifications.contest(doing, contest, placed), reply);
  }

  @Get()
  @ApiOperation({
    operationId: 'listRectifications',
    summary: 'List contested data of a person / Lista bestridda uppgifter om en person',
    description:
      'Those that your authority was asked to rectify, what became of them, and whom it told. / De som din myndighet ombetts rätta, vad det blev av dem, och vilka som underrättats.',
  })
  @ApiOkResponse({ type: RectificationsOfPerson, description: 'Contested data. / Bestridda uppgifter.' })
  @Problems('wrong-role')
  async list(
    @Caller() actor: Principal,
    @PathId('personId', thePerson) personId: string,
    @Req() request: FastifyRequest,
  ): Promise<RectificationsOfPerson> {
    this.roles.demandReader(actor);
    return { items: await this.rectifications.list({ actor, correlationId: request.trace.requestId }, personId) };
  }

  @Post(':rectificationId/correction')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'correctDatum',
    summary: 'Correct a contested datum / Rätta en bestridd uppgift',
    description:
      'A statement is superseded by a new one in the same moment, or is linked to the one that has superseded it; a field or an event is linked to the event that corrects it. Those to whom it was disclosed are told (GDPR 19). / En uppgift ersätts av en ny i samma stund, eller kopplas till den som har ersatt den; ett fält eller en händelse kopplas till händelsen som rättar. De som fått uppgiften underrättas (GDPR 19).',
  })
  @ApiBody({
    type: CorrectDatum,
    examples: {
      statement: {
        summary: 'By a new statement / Genom en ny uppgift',
        value: { statement: { birthDate: '1990-05', source: 'document', certainty: 'confirmed' } },
      },
      superseded: { summary: 'By one that is there / Genom en som redan finns', value: { supersededBy: 2 } },
      event: { summary: 'By an act in the case / Genom en åtgärd i ärendet', value: { event: 9 } },
    },
  })
  @ApiOkResponse({ type: CorrectionReceipt, description: 'Corrected. / Rättat.' })
  @Problems('wrong-role', 'rectification-not-found', 'rectification-settled', 'identity-unchecked', 'not-a-correction')
  async correct(
    @Caller() actor: Principal,
    @PathId('personId', thePerson) _personId: string,
    @PathId('rectificationId', theRectification) id: string,
    @Body() correction: CorrectDatum,
    @IfMatch() version: number,
    @IdempotencyKey() key: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CorrectionReceipt> {
    this.roles.demandHandler(actor);
    const doing = { actor, correlationId: request.trace.requestId, key };
    return answered(await this.rectifications.correct(doing, { id, version }, this.correctionOf(correction)), reply);
  }

  @Post(':rectificationId/note-lifting')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'liftContestNote',
    summary: 'Lift the note beside a contested datum / Upphäv anteckningen vid en bestridd uppgift',
    description:
      'That it stood, and why it was lifted, stays on record. / Att den gällt, och varför den upphävdes, finns kvar.',
  })
  @ApiBody({ type: LiftContestNote })
  @ApiOkResponse({ type: RectificationReceipt, description: 'Lifted. / Upphävd.' })
  @Problems('wrong-role', 'rectification-not-found', 'no-note-stands')
  async lift(
    @Caller() actor: Principal,
    @PathId('personId', thePerson) _personId: string,
    @PathId('rectificationId', theRectification) id: string,
    @Body() { ...lifting }: LiftContestNote,
    @IfMatch() version: number,
    @IdempotencyKey() key: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<RectificationReceipt> {
    this.roles.demandHandler(actor);
    const doing = { actor, correlationId: request.trace.requestId, key };
    return answered(await this.rectifications.lift(doing, { id, version }, lifting), reply);
  }

  /** @throws Problem invalid-input where it is none, or more than one */
  private correctionOf({ statement, supersededBy, event }: CorrectDatum): Correction {
    const given: Correction[] = [
      ...(statement ? [{ assertion: assertionOf(statement, this.persons.today()) }] : []),
      ...(supersededBy === undefined ? [] : [{ supersededBy }]),
      ...(event === undefined ? [] : [{ event }]),
    ];
    const [one] = given;
    if (!one || given.length > 1) throw problem('invalid-input', { errors: [notOneCorrection] });
    return one;
  }
}

const notOneCorrection = {
  pointer: '',
  code: 'not-one-correction',
  detail: {
    en: 'Give exactly one of statement, supersededBy and event.',
    sv: 'Ange exakt en av statement, supersededBy och event.',
    pl: 'Podaj dokładnie jedno z pól statement, supersededBy i event.',
  },
};

const answered = <Receipt extends RectificationReceipt>(recorded: Recorded<Receipt>, reply: FastifyReply): Receipt =>
  told(recorded, reply, `/persons/${recorded.receipt.personId}/rectifications`);
