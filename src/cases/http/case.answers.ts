import { ApiProperty } from '@nestjs/swagger';
import { dataClasses } from '../../access';
import { contestedFlag, restrictedFlag } from '../../marks/line-marks';
import { ContestedMark, RestrictionMark } from '../../marks/marks.answers';
import { pageOf } from '../../platform/http/paging/page';

const id = { format: 'uuid', example: '01980e3a-7b7c-7e4b-9d55-1f0a52c0d3aa' } as const;
const moment = { format: 'date-time', example: '2026-03-02T08:30:00.000Z' } as const;
const states = {
  description: 'State of each region that you may see. / Tillstånd för varje del som du får se.',
  type: 'object',
  additionalProperties: { type: 'string' },
  example: { decision: 'final', custody: 'at-liberty' },
} as const;

/** What every view of a case begins with. */
class CaseSummary {
  @ApiProperty({ ...id, description: 'The case. / Ärendet.' })
  readonly id!: string;

  @ApiProperty({
    description: 'Country whose procedure applies (ISO 3166-1 alpha-2). / Land vars förfarande gäller.',
    example: 'SE',
  })
  readonly country!: string;

  @ApiProperty({ description: 'Reference of the decision. / Beslutets beteckning.', example: '52-123456' })
  readonly reference!: string;

  @ApiProperty({ ...id, description: 'The person. / Personen.' })
  readonly personId!: string;

  @ApiProperty({
    description: 'Version; the ETag of the case. / Version; ärendets ETag.',
    type: 'integer',
    format: 'int32',
    example: 7,
  })
  readonly version!: number;

  @ApiProperty({
    description: 'The one accountable authority. / Den ansvariga myndigheten.',
    example: 'se.migrationsverket',
  })
  readonly accountable!: string;

  @ApiProperty({ ...moment, description: 'When it was opened. / När det öppnades.' })
  readonly openedAt!: string;

  @ApiProperty({ ...moment, description: 'When it last changed. / När det senast ändrades.' })
  readonly changedAt!: string;

  @ApiProperty({ ...moment, description: 'When it was closed. / När det avslutades.', required: false })
  readonly closedAt?: string;

  @ApiProperty(states)
  readonly states!: Record<string, string>;
}

export class CaseListItem extends CaseSummary {
  @ApiProperty({ ...moment, description: 'What falls due first. / Vad som först förfaller.', required: false })
  readonly nextDueAt?: string;

  @contestedFlag
  readonly contested?: boolean;

  @restrictedFlag
  readonly restricted?: boolean;
}

export class CasePage extends pageOf(CaseListItem) {}

export class RunningDeadlineOfCase {
  @ApiProperty({ description: 'Key of the duty. / Nyckel.', example: 'se.appeal' })
  readonly key!: string;

  @ApiProperty({ ...moment, description: 'Last instant. / Sista ögonblick.' })
  readonly dueAt!: string;

  @ApiProperty({ format: 'date', description: 'Last day. / Sista dag.', example: '2026-03-27' })
  readonly dueOn!: string;
}

export class CustodyTimeOfCase {
  @ApiProperty({
    description: 'Time that has passed in custody, ISO 8601. / Förfluten tid, ISO 8601.',
    example: 'PT72H',
  })
  readonly elapsed!: string;

  @ApiProperty({
    description: 'Civil days touched, both ends counted. / Berörda dygn.',
    type: 'integer',
    format: 'int32',
    example: 4,
  })
  readonly days!: number;
}

/** A case as your authority may see it. */
export class CaseView extends CaseSummary {
  @ApiProperty({
    description: 'Version of the procedure that last judged it. / Förfarandets version.',
    example: 'SE-2026-11-22',
  })
  readonly procedureVersion!: string;

  @ApiProperty({
    description: 'Groups of fields that you may see. / Fältgrupper som du får se.',
    type: [String],
    example: ['decision', 'custody'],
  })
  readonly groups!: readonly string[];

  @ApiProperty({
    description:
      'Kinds of data that your role and purpose do not reach; whether there is anything in them is not told. / Slag av uppgifter som din roll och ditt ändamål inte når; om det finns några sägs inte.',
    enum: [...dataClasses],
    enumName: 'DataClass',
    isArray: true,
    example: ['health', 'asylum'],
  })
  readonly withheld!: readonly string[];

  @ApiProperty({
    description: 'Facts of each region that you may see. / Uppgifter i varje del som du får se.',
    type: 'object',
    additionalProperties: { type: 'object', additionalProperties: true },
    example: { decision: { state: 'final', finalOn: '2026-03-27' } },
  })
  readonly file!: Record<string, unknown>;

  @ApiProperty({
    description:
      'Parts and fields that the person contests, after rectification was refused; absent where there are none. / Delar och fält som personen bestrider, sedan rättelse avslagits; saknas om inga finns.',
    type: () => [ContestedMark],
    required: false,
  })
  readonly contested?: readonly ContestedMark[];

  @ApiProperty({
    description:
      'Processing of the case, of a part of it or of all that is held of the person is restricted; absent where it is not. / Behandlingen av ärendet, av en del av det eller av allt om personen är begränsad; saknas annars.',
    type: () => [RestrictionMark],
    required: false,
  })
  readonly restrictions?: readonly RestrictionMark[];

  @ApiProperty({ description: 'Deadlines that run. / Frister som löper.', type: () => [RunningDeadlineOfCase] })
  readonly deadlines!: readonly RunningDeadlineOfCase[];

  @ApiProperty({
    description: 'Time deprived of liberty in this case. / Tid som frihetsberövad i ärendet.',
    type: () => CustodyTimeOfCase,
    required: false,
  })
  readonly custodyTime?: CustodyTimeOfCase;
}
