import { ApiProperty } from '@nestjs/swagger';
import { pageOf } from '../../platform/http/paging/page';
import { holdReasons, type HoldReason } from '../words';
import { day, moment, subject, uuid } from './retention.answers';

export class LegalHoldReceipt {
  @ApiProperty({ ...uuid, description: 'The hold. / Gallringsstoppet.' })
  readonly id!: string;
}

export class LegalHoldItem extends LegalHoldReceipt {
  @ApiProperty({ ...uuid, required: false, description: 'The case. / Ärendet.' })
  readonly caseId?: string;

  @ApiProperty({ ...uuid, required: false, description: 'The person. / Personen.' })
  readonly personId?: string;

  @ApiProperty({
    enum: [...holdReasons],
    enumName: 'LegalHoldReason',
    description: 'Why. / Varför.',
    example: 'litigation',
  })
  readonly reason!: HoldReason;

  @ApiProperty({ ...day, required: false, description: 'Its last day. / Sista dag.' })
  readonly until?: string;

  @ApiProperty({ ...subject, description: 'Who imposed it. / Vem som beslutade.' })
  readonly imposedBy!: string;

  @ApiProperty({ ...moment, description: 'Since. / Sedan.' })
  readonly imposedAt!: string;

  @ApiProperty({ ...subject, required: false, description: 'Who lifted it. / Vem som upphävde.' })
  readonly liftedBy?: string;

  @ApiProperty({ ...moment, required: false, description: 'Lifted. / Upphävt.' })
  readonly liftedAt?: string;
}

export class LegalHoldPage extends pageOf(LegalHoldItem) {}
