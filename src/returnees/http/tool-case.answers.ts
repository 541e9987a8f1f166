import { ApiProperty } from '@nestjs/swagger';

const day = { format: 'date', example: '2026-11-20' } as const;

class ToolCaseRegistration {
  @ApiProperty({
    description: 'Ordinary, made afterwards, or blank. / Vanligt, i efterhand eller tomt.',
    example: 'standard',
  })
  readonly kind!: string;

  @ApiProperty({ description: 'Country of return. / Återvändandeland.', example: 'GEO', required: false })
  readonly countryOfReturn?: string;

  @ApiProperty({ description: 'Project. / Projekt.', example: 'EURP' })
  readonly project!: string;

  @ApiProperty({ description: 'Country of the Union (ISO 3166-1 alpha-2). / EU-land.', example: 'PL' })
  readonly country!: string;

  @ApiProperty({ description: 'Reintegration partner. / Återintegreringspartner.', example: 'caritas' })
  readonly partner!: string;

  @ApiProperty({ description: 'Type of support. / Slag av stöd.', example: 'post-return' })
  readonly supportType!: string;

  @ApiProperty({ ...day, description: 'Made. / Skapat.' })
  readonly openedOn!: string;

  @ApiProperty({ description: 'Status. / Status.', example: 'sent' })
  readonly status!: string;

  @ApiProperty({ ...day, description: 'Answered. / Besvarat.', required: false })
  readonly answeredOn?: string;
}

class ToolKeyMoment {
  @ApiProperty({ description: 'Consent obtained. / Samtycke finns.', example: true })
  readonly consentObtained!: boolean;

  @ApiProperty({ ...day, description: 'Day of the consent. / Dag för samtycket.', required: false })
  readonly consentOn?: string;

  @ApiProperty({ description: 'Type of return. / Typ av återvändande.', example: 'voluntary' })
  readonly returnKind!: string;

  @ApiProperty({ ...day, description: 'Departure. / Avresa.', required: false })
  readonly departureOn?: string;

  @ApiProperty({
    description:
      'Members of the family; absent in a blank case, and where you may not know of them. / Familjemedlemmar; saknas i ett tomt ärende, och där du inte får veta av dem.',
    type: 'integer',
    format: 'int32',
    example: 1,
    required: false,
  })
  readonly familySize?: number;

  @ApiProperty({
    description:
      'Vulnerabilities; absent in a blank case, and where you may not know of them. / Sårbarheter; saknas i ett tomt ärende, och där du inte får veta av dem.',
    type: [String],
    example: ['health'],
    required: false,
  })
  readonly vulnerabilities?: readonly string[];
}

class ToolTimer {
  @ApiProperty({ description: 'Which time it is. / Vilken tid det är.', example: 'reply-to-partner' })
  readonly key!: string;

  @ApiProperty({ ...day, description: 'Last day. / Sista dag.' })
  readonly dueOn!: string;
}

/** The data set of a case of the reintegration tool. */
export class ReintegrationToolCase {
  @ApiProperty({ description: 'Case registration. / Registrering.', type: () => ToolCaseRegistration })
  readonly caseRegistration!: ToolCaseRegistration;

  @ApiProperty({ description: 'Key moment 1. / Nyckelmoment 1.', type: () => ToolKeyMoment })
  readonly keyMoment1!: ToolKeyMoment;

  @ApiProperty({ description: 'Times that bind. / Tider som gäller.', type: () => [ToolTimer] })
  readonly timers!: readonly ToolTimer[];
}
