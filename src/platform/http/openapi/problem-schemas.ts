import { ApiExtraModels, ApiProperty, ApiSchema } from '@nestjs/swagger';
import { problemCodes } from '../problem-catalogue';

/** What is wrong with one part of the input. */
export class FieldProblem {
  @ApiProperty({
    type: 'string',
    format: 'json-pointer',
    required: false,
    description: 'Place in the body, as a JSON pointer. / Plats i innehållet, som JSON-pekare.',
    example: '/decidedOn',
  })
  readonly pointer?: string;

  @ApiProperty({
    type: 'string',
    required: false,
    description: 'Name of the parameter. / Parameterns namn.',
    example: 'limit',
  })
  readonly parameter?: string;

  @ApiProperty({
    type: 'string',
    required: false,
    description: 'Name of the header. / Huvudets namn.',
    example: 'If-Match',
  })
  readonly header?: string;

  @ApiProperty({
    type: 'string',
    description: 'Stable code of the fault. / Felets stabila kod.',
    example: 'not-a-date',
  })
  readonly code!: string;

  @ApiProperty({
    type: 'string',
    description: 'What is wrong, in the language of the caller. / Vad som är fel, på anroparens språk.',
    example: 'This must be a date that exists, as YYYY-MM-DD, from 1850 to 2200.',
  })
  readonly detail!: string;
}

/** Where the law says so. */
@ApiSchema({ name: 'LegalBasis' })
export class LegalBasis {
  @ApiProperty({
    type: 'string',
    description: 'Key of the statute. / Författningens nyckel.',
    example: 'se.utlanningslag',
  })
  readonly act!: string;

  @ApiProperty({ type: 'string', description: 'Chapter and section. / Kapitel och paragraf.', example: '8:21' })
  readonly provision!: string;

  @ApiProperty({
    type: 'string',
    description: 'Ready to print. / Färdig att skriva ut.',
    example: 'Utlänningslag (2005:716) 8:21',
  })
  readonly label!: string;

  @ApiProperty({
    enum: ['found', 'known', 'verify'],
    enumName: 'Certainty',
    description:
      'How sure we are: read in the source, known from practice, to be checked. / Hur säkra vi är: läst i källan, känt från praxis, ska kontrolleras.',
    example: 'found',
  })
  readonly certainty!: string;
}

/** One reason why a command is refused. */
export class Blocker {
  @ApiProperty({ type: 'string', description: 'Stable code. / Stabil kod.', example: 'stay-in-force' })
  readonly code!: string;

  @ApiProperty({
    type: 'string',
    description: 'The reason, in the language of the caller. / Skälet, på anroparens språk.',
    example: 'Enforcement is stayed.',
  })
  readonly text!: string;

  @ApiProperty({ type: () => LegalBasis, isArray: true, description: 'Legal grounds. / Lagrum.' })
  readonly legalBasis!: readonly LegalBasis[];

  @ApiProperty({
    type: 'string',
    isArray: true,
    description:
      'Roles or authorities that can clear it, or plain words such as time. / Roller eller myndigheter som kan undanröja det, eller ord som time.',
    example: ['se.migrationsverket.decision-maker'],
  })
  readonly whoCanClear!: readonly string[];

  @ApiProperty({
    type: 'string',
    required: false,
    description:
      'Day or moment when it clears by itself, if known. / Dag eller tidpunkt då det upphör av sig självt, om känt.',
    example: '2026-04-01',
  })
  readonly clearsOn?: string;
}

/** A command that the caller could give instead. */
export class AvailableCommand {
  @ApiProperty({ type: 'string', description: 'Name of the command. / Kommandots namn.', example: 'report-obstacle' })
  readonly command!: string;

  @ApiProperty({
    type: 'string',
    description: 'Title for people. / Titel för människor.',
    example: 'Report an obstacle',
  })
  readonly title!: string;
}

/** An answer in application/problem+json (RFC 9457). */
@ApiSchema({ name: 'Problem' })
@ApiExtraModels(FieldProblem)
export class ProblemSchema {
  @ApiProperty({
    type: 'string',
    format: 'uri-reference',
    description: 'Page that explains the kind of problem. / Sida som förklarar feltypen.',
    example: '/problems/invalid-input',
  })
  readonly type!: string;

  @ApiProperty({
    type: 'string',
    description: 'The kind of problem, in the language of the caller. / Feltypen, på anroparens språk.',
    example: 'The input is not valid',
  })
  readonly title!: string;

  @ApiProperty({
    type: 'integer',
    format: 'int32',
    minimum: 400,
    maximum: 599,
    description: 'HTTP status. / HTTP-status.',
    example: 400,
  })
  readonly status!: number;

  @ApiProperty({
    type: 'string',
    description: 'What happened this time, or what to do. / Vad som hände denna gång, eller vad man kan göra.',
    example: 'One or more fields are missing, unknown or wrong.',
  })
  readonly detail!: string;

  @ApiProperty({
    type: 'string',
    format: 'uri-reference',
    description: 'Path of the request. / Anropets sökväg.',
    example: '/api/v1/cases',
  })
  readonly instance!: string;

  @ApiProperty({
    enum: [...problemCodes],
    enumName: 'ProblemCode',
    description: 'Stable code; more may be added. / Stabil kod; fler kan tillkomma.',
    example: 'invalid-input',
  })
  readonly code!: string;

  @ApiProperty({
    type: 'string',
    pattern: '^[0-9a-f]{32}$',
    description: 'Trace to tell the support. / Spår att uppge för supporten.',
    example: '4bf92f3577b34da6a3ce929d0e0e4736',
  })
  readonly traceId!: string;

  @ApiProperty({
    type: () => FieldProblem,
    isArray: true,
    required: false,
    description: 'Every fault of the input. / Varje fel i indata.',
  })
  readonly errors?: readonly FieldProblem[];
}

/** A command was refused: why, and what is possible instead. */
@ApiExtraModels(Blocker, AvailableCommand)
export class TransitionNotAllowed extends ProblemSchema {
  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'string' },
    description: 'State of every region of the case. / Läget i ärendets alla delar.',
    example: { decision: 'final', remedy: 'stayed', custody: 'detained' },
  })
  readonly states!: Readonly<Record<string, string>>;

  @ApiProperty({ type: () => Blocker, isArray: true, description: 'Every reason. / Alla skäl.' })
  readonly blockers!: readonly Blocker[];

  @ApiProperty({
    type: () => AvailableCommand,
    isArray: true,
    description: 'What the caller may do now. / Vad anroparen kan göra nu.',
  })
  readonly available!: readonly AvailableCommand[];
}
