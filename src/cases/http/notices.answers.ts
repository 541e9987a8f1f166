import { ApiProperty } from '@nestjs/swagger';
import { Flag, OneOf } from '../../platform/http/fields';
import { pageOf, PageQuery } from '../../platform/http/paging/page';

const moment = { format: 'date-time', example: '2026-03-02T08:30:00.000Z' } as const;

export class NoticeQuery extends PageQuery {
  @OneOf(['in', 'out'], {
    name: 'NoticeDirection',
    description: {
      en: 'Notices sent to your authority (default), or by it',
      sv: 'Underrättelser till din myndighet (förvalt), eller från den',
    },
    optional: true,
    inQuery: true,
  })
  direction?: 'in' | 'out';

  @Flag({
    description: {
      en: 'Only notices that nobody has confirmed, or only confirmed ones',
      sv: 'Endast okvitterade underrättelser, eller endast kvitterade',
    },
    example: true,
    optional: true,
    inQuery: true,
  })
  open?: boolean;
}

export class NoticeItem {
  @ApiProperty({ description: 'The case. / Ärendet.', format: 'uuid', example: '01980e3a-7b7c-7e4b-9d55-1f0a52c0d3aa' })
  readonly caseId!: string;

  @ApiProperty({
    description: 'Counts the notices of the case. / Löpnummer i ärendet.',
    type: 'integer',
    format: 'int32',
    example: 1,
  })
  readonly number!: number;

  @ApiProperty({ description: 'Which duty to inform it is. / Vilken underrättelse.', example: 'enforcement-barred' })
  readonly key!: string;

  @ApiProperty({ description: 'Sender. / Avsändare.', example: 'se.migrationsverket' })
  readonly from!: string;

  @ApiProperty({ description: 'Recipient. / Mottagare.', example: 'se.polisen' })
  readonly to!: string;

  @ApiProperty({
    description: 'Legal grounds. / Lagrum.',
    type: [String],
    example: ['Utlänningsförordning (2006:97) 7:5'],
  })
  readonly legalBasis!: readonly string[];

  @ApiProperty({ ...moment, description: 'Sent. / Skickad.' })
  readonly sentAt!: string;

  @ApiProperty({ ...moment, description: 'Last moment that the law gives. / Sista tid enligt lag.', required: false })
  readonly dueAt?: string;

  @ApiProperty({ ...moment, description: 'Confirmed. / Kvitterad.', required: false })
  readonly acknowledgedAt?: string;
}

export class NoticePage extends pageOf(NoticeItem) {
  @ApiProperty({
    description:
      'Alerts of urgent access that wait for you, if there are any: `/access-alerts`. / Larm om nödåtkomst som väntar på dig, om det finns några.',
    type: 'integer',
    format: 'int32',
    minimum: 1,
    required: false,
    example: 1,
  })
  readonly accessAlerts?: number;
}

export class NoticesOfCase {
  @ApiProperty({ description: 'Notices in order. / Underrättelser i ordning.', type: () => [NoticeItem] })
  readonly notices!: readonly NoticeItem[];
}
