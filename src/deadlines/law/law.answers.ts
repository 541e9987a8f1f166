import { ApiProperty } from '@nestjs/swagger';
import { LegalBasis } from '../../platform/http/openapi/problem-schemas';
import { DeadlineStep } from '../worklist/deadline.answers';
import { PeriodLength } from './law.queries';

const day = { type: 'string', format: 'date' } as const;
const certainty = { enum: ['found', 'known', 'verify'], enumName: 'Certainty' } as const;
const grounds = {
  type: () => LegalBasis,
  isArray: true,
  description: 'Where the law says so. / Var lagen säger det.',
} as const;

/** The law of one span of time. */
export class LawRuleVersion {
  @ApiProperty({ ...day, description: 'First day of the version. / Lydelsens första dag.', example: '2018-07-01' })
  readonly from!: string;

  @ApiProperty({
    ...day,
    required: false,
    description: 'Last day of the version; absent while it stands. / Lydelsens sista dag; saknas medan den gäller.',
    example: '2025-03-31',
  })
  readonly until?: string;

  @ApiProperty({
    enum: [
      ...['decision', 'service', 'finality', 'departure', 'act', 'judgment', 'handover', 'application', 'release'],
      'reference-period',
    ],
    enumName: 'LawPickedBy',
    description: 'The event whose day picks the version. / Händelsen vars dag avgör vilken lydelse som gäller.',
    example: 'service',
  })
  readonly pickedBy!: string;

  @ApiProperty({
    type: () => PeriodLength,
    required: false,
    description:
      'How long; absent where a decision sets it or there is no limit. / Hur länge; saknas där beslut bestämmer det eller ingen gräns finns.',
  })
  readonly length?: PeriodLength;

  @ApiProperty({
    enum: ['lag-1930-173', 'kpa-57', 'regulation-1182', 'unrolled', 'elapsed', 'before', 'working-days'],
    enumName: 'LawCounting',
    required: false,
    description: 'How the time is counted. / Hur tiden räknas.',
    example: 'lag-1930-173',
  })
  readonly counting?: string;

  @ApiProperty({
    type: 'boolean',
    description: 'The decision may set another length. / Beslutet får bestämma en annan längd.',
    example: false,
  })
  readonly adjustable!: boolean;

  @ApiProperty({
    enum: ['at-most', 'at-least', 'exactly', 'norm'],
    enumName: 'LawLimitSense',
    required: false,
    description: 'For limits: what they forbid. / För gränser: vad de förbjuder.',
    example: 'at-most',
  })
  readonly sense?: string;

  @ApiProperty({
    type: 'boolean',
    description: 'The law sets no limit. / Lagen sätter ingen gräns.',
    example: false,
  })
  readonly unlimited!: boolean;

  @ApiProperty(grounds)
  readonly legalBasis!: readonly LegalBasis[];

  @ApiProperty({ ...certainty, description: 'How sure the number is. / Hur säker siffran är.', example: 'found' })
  readonly certainty!: string;

  @ApiProperty({
    ...certainty,
    description: 'How sure the days of the version are. / Hur säkra lydelsens dagar är.',
    example: 'known',
  })
  readonly commencement!: string;

  @ApiProperty({
    type: 'string',
    required: false,
    description: 'What must be known with it. / Vad man behöver veta därtill.',
    example: 'Shorter only for exceptional reasons.',
  })
  readonly note?: string;

  @ApiProperty({
    ...day,
    required: false,
    description:
      'A period still running on this day is taken over by the next version. / En period som löper denna dag tas över av nästa lydelse.',
    example: '2025-04-01',
  })
  readonly overtakenOn?: string;
}

/** A dated rule of law. */
export class LawRule {
  @ApiProperty({ type: 'string', description: 'Stable key. / Stabil nyckel.', example: 'se.appeal.admin' })
  readonly key!: string;

  @ApiProperty({
    enum: ['SE', 'PL', 'EU'],
    enumName: 'LawCountry',
    description: 'Whose law. / Vems lag.',
    example: 'SE',
  })
  readonly country!: string;

  @ApiProperty({
    enum: ['period', 'limit'],
    enumName: 'LawRuleKind',
    description:
      'A period counted from an event, or a bound that decisions are measured against. / En period räknad från en händelse, eller en gräns som beslut mäts mot.',
    example: 'period',
  })
  readonly kind!: string;

  @ApiProperty({
    type: 'string',
    description: 'The rule, in the language of the caller. / Regeln, på anroparens språk.',
    example: 'Appeal against a decision of an authority',
  })
  readonly title!: string;

  @ApiProperty({
    type: 'string',
    description: 'What the time runs from. / Vad tiden räknas från.',
    example: 'service of the decision',
  })
  readonly runsFrom!: string;

  @ApiProperty({ type: () => LawRuleVersion, isArray: true, description: 'Oldest first. / Äldst först.' })
  readonly versions!: readonly LawRuleVersion[];
}

export class LawRules {
  @ApiProperty({ type: () => LawRule, isArray: true, description: 'By country and matter. / Efter land och fråga.' })
  readonly items!: readonly LawRule[];
}

/** A computed last moment and the whole way to it. */
export class ComputedDeadline {
  @ApiProperty({ type: 'string', description: 'Key of the rule used. / Regelns nyckel.', example: 'se.appeal.admin' })
  readonly rule!: string;

  @ApiProperty({
    type: 'string',
    format: 'date-time',
    description: 'The last moment; one past it is too late. / Sista ögonblicket; därefter är det för sent.',
    example: '2026-03-27T22:59:59.999Z',
  })
  readonly dueAt!: string;

  @ApiProperty({
    ...day,
    description: 'Its day where the law applies. / Dess dag där lagen gäller.',
    example: '2026-03-27',
  })
  readonly dueOn!: string;

  @ApiProperty(grounds)
  readonly legalBasis!: readonly LegalBasis[];

  @ApiProperty({ ...certainty, description: 'How sure the number is. / Hur säker siffran är.', example: 'found' })
  readonly certainty!: string;

  @ApiProperty({ type: () => DeadlineStep, isArray: true, description: 'Every step. / Alla steg.' })
  readonly trace!: readonly DeadlineStep[];
}
