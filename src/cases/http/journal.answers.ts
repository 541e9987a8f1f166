import { ApiProperty } from '@nestjs/swagger';
import { ContestedMark, RestrictionMark } from '../../marks/marks.answers';
import { pageOf } from '../../platform/http/paging/page';

const moment = { format: 'date-time', example: '2026-03-02T08:30:00.000Z' } as const;
const sha256 = { pattern: '^[0-9a-f]{64}$', example: 'a'.repeat(64) } as const;

export class JournalItem {
  @ApiProperty({
    description: 'Place in the journal of the case. / Plats i ärendets journal.',
    type: 'integer',
    format: 'int32',
    example: 7,
  })
  readonly sequence!: number;

  @ApiProperty({ description: 'What happened. / Vad som hände.', example: 'handover-sent' })
  readonly type!: string;

  @ApiProperty({ description: 'The same in words. / Detsamma i ord.', example: 'Handover sent' })
  readonly title!: string;

  @ApiProperty({
    description: 'Part of the case that it moved. / Den del av ärendet som berördes.',
    example: 'responsibility',
  })
  readonly region!: string;

  @ApiProperty({
    description:
      'Command by which it came; absent where it would tell what your role may not know. / Kommandot; saknas där det skulle avslöja vad din roll inte får veta.',
    required: false,
    example: 'hand-over-to-police',
  })
  readonly command?: string;

  @ApiProperty({
    description: 'Facts. / Uppgifter.',
    type: 'object',
    additionalProperties: true,
    example: { to: 'se.polisen' },
  })
  readonly payload!: unknown;

  @ApiProperty({
    description:
      'Personal data and free text; absent where there is none, or where it was lawfully erased. / Personuppgifter och fritext.',
    type: 'object',
    additionalProperties: true,
    selfRequired: false,
    example: { note: 'Not met at the registered address.' },
  })
  readonly sealed?: unknown;

  @ApiProperty({ description: 'Who. / Vem.', example: 'enforcement-officer-1@migrationsverket' })
  readonly actor!: string;

  @ApiProperty({
    description: 'In whose place, under a mandate. / I vems ställe, enligt uppdrag.',
    example: 'decision-maker-1@migrationsverket',
    required: false,
  })
  readonly onBehalfOf?: string;

  @ApiProperty({ description: 'For which authority. / För vilken myndighet.', example: 'se.migrationsverket' })
  readonly authority!: string;

  @ApiProperty({
    description: 'Legal grounds; there where the command is. / Lagrum; finns där kommandot finns.',
    type: [String],
    required: false,
    example: ['Utlänningslag (2005:716) 12:14 a'],
  })
  readonly legalBasis?: readonly string[];

  @ApiProperty({ ...moment, description: 'When it happened in law. / När det skedde.' })
  readonly occurredAt!: string;

  @ApiProperty({ ...moment, description: 'When it was recorded. / När det registrerades.' })
  readonly recordedAt!: string;

  @ApiProperty({
    description: 'Deadlines that it started and ended. / Frister som den startade och avslutade.',
    type: 'object',
    additionalProperties: true,
    example: { started: [], ended: [] },
  })
  readonly deadlines!: unknown;

  @ApiProperty({
    description:
      'The person contests this event, and rectification was refused; absent where nobody does. / Personen bestrider händelsen, och rättelse har avslagits; saknas där ingen gör det.',
    type: () => [ContestedMark],
    required: false,
  })
  readonly contested?: readonly ContestedMark[];

  @ApiProperty({
    description:
      'Processing of this event, of its part of the case or of all of it is restricted; absent where it is not. / Behandlingen av händelsen, dess del av ärendet eller hela ärendet är begränsad; saknas annars.',
    type: () => [RestrictionMark],
    required: false,
  })
  readonly restrictions?: readonly RestrictionMark[];

  @ApiProperty({ ...sha256, description: 'Hash of the event before it. / Föregående händelses hash.' })
  readonly prevHash!: string;

  @ApiProperty({ ...sha256, description: 'Its own hash. / Dess egen hash.' })
  readonly hash!: string;
}

export class JournalPage extends pageOf(JournalItem) {}

export class FindingItem {
  @ApiProperty({ description: 'Stable code. / Stabil kod.', example: 'event-changed' })
  readonly kind!: string;

  @ApiProperty({
    description: 'A fault, or worth knowing and lawful. / Fel, eller lagligt men värt att veta.',
    enum: ['fault', 'note'],
    enumName: 'FindingSeverity',
  })
  readonly severity!: string;

  @ApiProperty({
    description: 'Event that it concerns. / Berörd händelse.',
    type: 'integer',
    format: 'int32',
    required: false,
    example: 3,
  })
  readonly sequence?: number;

  @ApiProperty({ description: 'In words. / I ord.', example: 'The event was changed after it was recorded.' })
  readonly text!: string;
}

export class JournalVerification {
  @ApiProperty({ description: 'The case. / Ärendet.', format: 'uuid', example: '01980e3a-7b7c-7e4b-9d55-1f0a52c0d3aa' })
  readonly caseId!: string;

  @ApiProperty({ description: 'No fault was found. / Inget fel hittades.', example: true })
  readonly intact!: boolean;

  @ApiProperty({ description: 'Events read. / Lästa händelser.', type: 'integer', format: 'int32', example: 31 })
  readonly events!: number;

  @ApiProperty({ ...sha256, description: 'Hash of the last event. / Sista händelsens hash.' })
  readonly headHash!: string;

  @ApiProperty({ ...moment, description: 'When it was verified. / När det kontrollerades.' })
  readonly verifiedAt!: string;

  @ApiProperty({ description: 'Findings. / Iakttagelser.', type: () => [FindingItem] })
  readonly findings!: readonly FindingItem[];
}
