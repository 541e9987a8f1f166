import { ApiProperty } from '@nestjs/swagger';
import { pageOf } from '../../platform/http/paging/page';
import { purposes, type Purpose } from '../../platform/identity';
import { interests, type Interest } from '../entities/public-interest-person.entity';
import { lookClasses, type LookClass } from '../look';
import { signalKinds, type SignalKind } from '../signals';

const id = { format: 'uuid', example: '01980e3a-7b7c-7e4b-9d55-1f0a52c0d3aa' } as const;
const moment = { format: 'date-time', example: '2026-03-02T08:30:00.000Z' } as const;

export class ReadLogItem {
  @ApiProperty({ ...moment, description: 'When. / När.' })
  readonly at!: string;

  @ApiProperty({
    enum: lookClasses,
    enumName: 'LookClass',
    description: 'Kind of processing (LED art. 25). / Slag av behandling.',
    example: 'consultation',
  })
  readonly class!: LookClass;

  @ApiProperty({ description: 'What was done: an operation or a command. / Vad som gjordes.', example: 'read-case' })
  readonly operation!: string;

  @ApiProperty({ description: 'Who, by the subject of the token. / Vem.', example: 'polisen-enforcement-officer-1' })
  readonly subject!: string;

  @ApiProperty({ required: false, description: 'Through which client. / Genom vilken klient.', example: 'caseworker' })
  readonly client?: string;

  @ApiProperty({ required: false, description: 'For which colleague. / För vilken kollega.', example: 'officer-2' })
  readonly onBehalfOf?: string;

  @ApiProperty({ required: false, type: [String], description: 'Units. / Enheter.', example: ['region-nord'] })
  readonly units?: readonly string[];

  @ApiProperty({ enum: purposes, enumName: 'PurposeOfUse', description: 'Why. / Varför.', example: 'case-work' })
  readonly purpose!: Purpose;

  @ApiProperty({ required: false, description: 'Why, in their words. / Varför, med egna ord.', example: 'Complaint' })
  readonly reason?: string;

  @ApiProperty({
    required: false,
    description: 'A reason was given and has been erased. / Ett skäl angavs och har gallrats.',
    example: true,
  })
  readonly reasonErased?: boolean;

  @ApiProperty({ ...id, required: false, description: 'The case. / Ärendet.' })
  readonly caseId?: string;

  @ApiProperty({ ...id, required: false, description: 'The person. / Personen.' })
  readonly personId?: string;

  @ApiProperty({
    required: false,
    type: 'array',
    items: { type: 'string', format: 'uuid' },
    description: 'What a list or a search showed: cases or persons. / Vad en lista eller sökning visade.',
    example: [id.example],
  })
  readonly hits?: readonly string[];

  @ApiProperty({
    required: false,
    pattern: '^[0-9a-f]{32}$',
    description: 'Keyed digest of what was asked for. / Nycklad kontrollsumma av vad som söktes.',
    example: '0'.repeat(32),
  })
  readonly queryDigest?: string;

  @ApiProperty({ required: false, type: [String], description: 'To whom. / Till vem.', example: ['se.polisen'] })
  readonly recipients?: readonly string[];

  @ApiProperty({
    required: false,
    type: [String],
    description: 'Legal grounds of a command. / Lagrum för ett kommando.',
    example: ['Utlänningslag (2005:716) 12:14 a'],
  })
  readonly legalBasis?: readonly string[];

  @ApiProperty({
    required: false,
    type: 'integer',
    format: 'int32',
    description: 'Where it stands in the journal of the case. / Plats i ärendets journal.',
    example: 9,
  })
  readonly journalSequence?: number;

  @ApiProperty({ description: 'Id of the request. / Anropets id.', example: 'a3f1c2' })
  readonly correlationId!: string;
}

export class ReadLogPage extends pageOf(ReadLogItem) {}

export class SignalItem {
  @ApiProperty({ enum: signalKinds, enumName: 'SignalKind', description: 'Kind. / Slag.', example: 'burst' })
  readonly kind!: SignalKind;

  @ApiProperty({ description: 'Whose looks. / Vems läsningar.', example: 'polisen-enforcement-officer-1' })
  readonly subject!: string;

  @ApiProperty({
    type: 'integer',
    format: 'int32',
    description: 'How many, as the explanation says. / Hur många, enligt förklaringen.',
    example: 73,
  })
  readonly count!: number;

  @ApiProperty({ ...moment, description: 'The first look. / Första läsningen.' })
  readonly since!: string;

  @ApiProperty({ ...moment, description: 'The last look. / Sista läsningen.' })
  readonly until!: string;

  @ApiProperty({ ...id, required: false, description: 'The person. / Personen.' })
  readonly personId?: string;

  @ApiProperty({
    type: 'array',
    items: { type: 'string', format: 'uuid' },
    description: 'Some of the cases, twenty at most. / Några av ärendena, högst tjugo.',
    example: [id.example],
  })
  readonly caseIds!: readonly string[];

  @ApiProperty({
    required: false,
    enum: interests,
    enumName: 'PublicInterest',
    description: 'Why the person is flagged. / Varför personen är märkt.',
  })
  readonly because?: string;

  @ApiProperty({
    required: false,
    description: 'Whether the reader has acted in a case of it. / Om läsaren har handlagt ett ärende.',
    example: false,
  })
  readonly acted?: boolean;

  @ApiProperty({
    description: 'What the signal rests on. It accuses nobody. / Vad signalen vilar på. Den anklagar ingen.',
    example: 'Different persons opened within one hour: 73; the threshold is 50.',
  })
  readonly explanation!: string;
}

export class Signals {
  @ApiProperty({ ...moment, description: 'From. / Från.' })
  readonly from!: string;

  @ApiProperty({ ...moment, description: 'To. / Till.' })
  readonly to!: string;

  @ApiProperty({ type: () => [SignalItem], description: 'Signals. / Signaler.' })
  readonly items!: readonly SignalItem[];
}

export class RelationItem {
  @ApiProperty({ ...id, description: 'The person. / Personen.' })
  readonly personId!: string;

  @ApiProperty({ ...moment, description: 'When it was declared. / När det uppgavs.' })
  readonly declaredAt!: string;
}

export class Relations {
  @ApiProperty({ type: () => [RelationItem], description: 'Persons close to you. / Dina närstående.' })
  readonly items!: readonly RelationItem[];
}

export class FlaggedPersonItem {
  @ApiProperty({ ...id, description: 'The person. / Personen.' })
  readonly personId!: string;

  @ApiProperty({ enum: interests, enumName: 'PublicInterest', description: 'Why. / Varför.' })
  readonly because!: Interest;

  @ApiProperty({ description: 'Who flagged the person. / Vem som märkte.', example: 'polisen-supervisor-1' })
  readonly flaggedBy!: string;

  @ApiProperty({ ...moment, description: 'When. / När.' })
  readonly flaggedAt!: string;
}

export class FlaggedPersons {
  @ApiProperty({ type: () => [FlaggedPersonItem], description: 'Flagged persons. / Märkta personer.' })
  readonly items!: readonly FlaggedPersonItem[];
}
