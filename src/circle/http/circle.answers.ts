import { ApiProperty } from '@nestjs/swagger';
import { pageOf } from '../../platform/http/paging/page';
import { ways, type Way } from '../circle';
import {
  caseKinds,
  circles,
  glassCodes,
  grantStatuses,
  markings,
  verdicts,
  type CaseKind,
  type Circle,
  type GlassCode,
  type GrantStatus,
  type Marking,
  type Verdict,
} from '../words';

const uuid = { type: 'string', format: 'uuid', example: '01980e3a-7b7c-7e4b-9d55-1f0a52c0d3aa' } as const;
const moment = { type: 'string', format: 'date-time', example: '2026-03-02T08:30:00.000Z' } as const;
const whole = { type: 'integer', format: 'int32', example: 1 } as const;
const person = { type: 'string', example: 'enforcement-officer-1@polisen' } as const;
const unit = { type: 'string', example: 'north' } as const;
const words = { type: 'string', example: 'Takes over from a colleague.' } as const;
const theCase = { ...uuid, description: 'The case. / Ärendet.' } as const;
const version = { ...whole, description: 'Its version, the ETag. / Dess version.' } as const;
const marking = {
  enum: [...markings],
  enumName: 'ProtectionMarking',
  description: 'The marking. / Markeringen.',
  example: 'protected-identity',
} as const;
const separationExample = 'Whoever opened a case at once does not review it.';
const because = { ...words, required: false, description: 'Why; absent once erased. / Varför.' } as const;

export class PlaceReceiptAnswer {
  @ApiProperty(theCase)
  readonly caseId!: string;

  @ApiProperty(version)
  readonly version!: number;
}

export class ProtectionAnswer {
  @ApiProperty(marking)
  readonly marking!: Marking;

  @ApiProperty(because)
  readonly because?: string;

  @ApiProperty({ ...person, description: 'Who set it. / Vem som satte den.' })
  readonly setBy!: string;

  @ApiProperty({ ...moment, description: 'Since. / Sedan.' })
  readonly setAt!: string;
}

export class Assignment extends PlaceReceiptAnswer {
  @ApiProperty({ ...unit, required: false, description: 'The unit. / Enheten.' })
  readonly unit?: string;

  @ApiProperty({ ...person, required: false, description: 'Who is in charge. / Vem som ansvarar.' })
  readonly officer?: string;

  @ApiProperty({
    ...person,
    isArray: true,
    description: 'Who works on it beside. / Övriga.',
    example: [person.example],
  })
  readonly further!: readonly string[];

  @ApiProperty(because)
  readonly because?: string;

  @ApiProperty({ ...person, required: false, description: 'Who decided that. / Vem som beslutade det.' })
  readonly assignedBy?: string;

  @ApiProperty({ ...moment, required: false, description: 'Since. / Sedan.' })
  readonly assignedAt?: string;

  @ApiProperty({ type: () => ProtectionAnswer, required: false, description: 'Its protection. / Dess skydd.' })
  readonly protection?: ProtectionAnswer;

  @ApiProperty({
    enum: [...ways],
    enumName: 'WayIntoCase',
    required: false,
    description:
      'By which way you see the case; absent: you give it out and do not see it. / Hur du ser ärendet; saknas: du fördelar det men ser det inte.',
    example: 'assignment',
  })
  readonly way?: Way;
}

export class ProtectionReceiptAnswer {
  @ApiProperty(theCase)
  readonly caseId!: string;

  @ApiProperty({ ...marking, required: false })
  readonly marking?: Marking;
}

export class UnassignedCase {
  @ApiProperty(theCase)
  readonly caseId!: string;

  @ApiProperty(marking)
  readonly marking!: Marking;
}

export class UnassignedPage extends pageOf(UnassignedCase) {}

export class GrantReceiptAnswer {
  @ApiProperty({ ...uuid, description: 'The grant. / Behörigheten.' })
  readonly id!: string;

  @ApiProperty(version)
  readonly version!: number;

  @ApiProperty({
    enum: [...grantStatuses],
    enumName: 'GrantStatus',
    description: 'Status. / Status.',
    example: 'proposed',
  })
  readonly status!: GrantStatus;
}

export class GrantAnswer extends GrantReceiptAnswer {
  @ApiProperty(theCase)
  readonly caseId!: string;

  @ApiProperty({ ...person, required: false, description: 'Whom it lets in. / Vem den släpper in.' })
  readonly holder?: string;

  @ApiProperty({ ...unit, required: false, description: 'Or which unit. / Eller vilken enhet.' })
  readonly unit?: string;

  @ApiProperty(because)
  readonly because?: string;

  @ApiProperty({ ...moment, description: 'When it ends by itself. / När den upphör av sig själv.' })
  readonly until!: string;

  @ApiProperty({ ...person, description: 'Who proposed it. / Vem som föreslog.' })
  readonly proposedBy!: string;

  @ApiProperty({ ...moment, description: 'When. / När.' })
  readonly proposedAt!: string;

  @ApiProperty({ ...person, required: false, description: 'Who decided. / Vem som beslutade.' })
  readonly decidedBy?: string;

  @ApiProperty({ ...moment, required: false, description: 'When. / När.' })
  readonly decidedAt?: string;

  @ApiProperty({ ...words, required: false, description: 'Why it was decided so. / Skälet för beslutet.' })
  readonly decidedBecause?: string;
}

export class GrantPage extends pageOf(GrantAnswer) {}

export class MandateReceiptAnswer {
  @ApiProperty({ ...uuid, description: 'The mandate. / Uppdraget.' })
  readonly id!: string;
}

export class MandateAnswer extends MandateReceiptAnswer {
  @ApiProperty({ ...person, description: 'In whose place. / I vems ställe.' })
  readonly giver!: string;

  @ApiProperty({ ...person, description: 'Who stands there. / Vem som träder in.' })
  readonly holder!: string;

  @ApiProperty({ ...moment, description: 'From. / Från.' })
  readonly from!: string;

  @ApiProperty({ ...moment, description: 'Until. / Till.' })
  readonly until!: string;

  @ApiProperty({ ...words, description: 'Why. / Varför.' })
  readonly because!: string;

  @ApiProperty({ ...person, description: 'Who gave it. / Vem som gav det.' })
  readonly givenBy!: string;

  @ApiProperty({ ...moment, description: 'When. / När.' })
  readonly givenAt!: string;

  @ApiProperty({ ...person, required: false, description: 'Who revoked it. / Vem som återkallade.' })
  readonly revokedBy?: string;

  @ApiProperty({ ...moment, required: false, description: 'When. / När.' })
  readonly revokedAt?: string;
}

export class MandatePage extends pageOf(MandateAnswer) {}

export class GlassReceiptAnswer {
  @ApiProperty({ ...uuid, description: 'The broken glass. / Nödåtkomsten.' })
  readonly id!: string;

  @ApiProperty(version)
  readonly version!: number;

  @ApiProperty(theCase)
  readonly caseId!: string;

  @ApiProperty({ ...moment, description: 'Until when you see the case. / Till när du ser ärendet.' })
  readonly until!: string;

  @ApiProperty({ ...moment, description: 'By when it is reviewed. / När den senast ska granskas.' })
  readonly reviewDueAt!: string;
}

export class BrokenGlassAnswer extends GlassReceiptAnswer {
  @ApiProperty({ ...person, description: 'Who opened it. / Vem som öppnade.' })
  readonly subject!: string;

  @ApiProperty({
    enum: [...glassCodes],
    enumName: 'BreakGlassCode',
    description: 'Why it could not wait. / Varför det inte kunde vänta.',
    example: 'urgent-custody-matter',
  })
  readonly code!: GlassCode;

  @ApiProperty(because)
  readonly because?: string;

  @ApiProperty({ ...moment, description: 'When. / När.' })
  readonly openedAt!: string;

  @ApiProperty({ type: 'boolean', description: 'The review is late. / Granskningen är försenad.', example: false })
  readonly overdue!: boolean;

  @ApiProperty({
    type: [String],
    description: 'Roles that were alerted. / Roller som larmades.',
    example: ['se.polisen.supervisor'],
  })
  readonly alerted!: readonly string[];

  @ApiProperty({
    enum: [...verdicts],
    enumName: 'BreakGlassVerdict',
    required: false,
    description: 'What was found. / Vad som konstaterades.',
    example: 'justified',
  })
  readonly verdict?: Verdict;

  @ApiProperty({ ...words, required: false, description: 'In words. / I ord.' })
  readonly review?: string;

  @ApiProperty({ ...person, required: false, description: 'Who reviewed it. / Vem som granskade.' })
  readonly reviewedBy?: string;

  @ApiProperty({ ...moment, required: false, description: 'When. / När.' })
  readonly reviewedAt?: string;
}

export class BrokenGlassPage extends pageOf(BrokenGlassAnswer) {}

export class ReviewReceiptAnswer {
  @ApiProperty({ ...uuid, description: 'The broken glass. / Nödåtkomsten.' })
  readonly id!: string;

  @ApiProperty(version)
  readonly version!: number;

  @ApiProperty({
    enum: [...verdicts],
    enumName: 'BreakGlassVerdict',
    description: 'What was found. / Vad som konstaterades.',
    example: 'justified',
  })
  readonly verdict!: Verdict;
}

export class RegimeReceiptAnswer {
  @ApiProperty({
    enum: [...caseKinds],
    enumName: 'CaseKind',
    description: 'Which cases. / Vilka ärenden.',
    example: 'open',
  })
  readonly kind!: CaseKind;

  @ApiProperty({ ...whole, description: 'Its version. / Dess version.' })
  readonly version!: number;
}

export class RegimeAnswer extends RegimeReceiptAnswer {
  @ApiProperty({ enum: [...circles], enumName: 'Circle', description: 'How wide. / Hur vid.', example: 'unit' })
  readonly circle!: Circle;

  @ApiProperty({ ...unit, isArray: true, description: 'Units that take in. / Mottagande enheter.', example: ['north'] })
  readonly intake!: readonly string[];

  @ApiProperty({
    type: 'boolean',
    description: 'Grants need approval. / Behörigheter kräver godkännande.',
    example: true,
  })
  readonly secondHand!: boolean;

  @ApiProperty({ ...words, description: 'Why. / Varför.' })
  readonly because!: string;

  @ApiProperty({ ...person, description: 'Who set it. / Vem som satte den.' })
  readonly setBy!: string;

  @ApiProperty({ ...moment, description: 'Since. / Sedan.' })
  readonly setAt!: string;
}

export class SeparationAnswer {
  @ApiProperty({ type: 'string', description: 'Key. / Nyckel.', example: 'break-glass' })
  readonly key!: string;

  @ApiProperty({ type: 'string', description: 'What is kept apart. / Vad som hålls isär.', example: separationExample })
  readonly title!: string;

  @ApiProperty({ type: 'string', description: 'One act. / Den ena handlingen.', example: 'breakGlass' })
  readonly first!: string;

  @ApiProperty({ type: 'string', description: 'The other. / Den andra.', example: 'reviewBreakGlass' })
  readonly second!: string;
}

export class Regimes {
  @ApiProperty({
    type: () => RegimeAnswer,
    isArray: true,
    description: 'In force; a kind that is missing has the whole authority as its circle. / Gällande ordningar.',
  })
  readonly items!: readonly RegimeAnswer[];

  @ApiProperty({
    type: () => SeparationAnswer,
    isArray: true,
    description: 'What one person never does both of. / Vad en och samma person aldrig gör båda delarna av.',
  })
  readonly separations!: readonly SeparationAnswer[];
}
