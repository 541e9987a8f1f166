import { AppealEntity } from './appeal.entity';
import { CaseAccessEntity } from './case-access.entity';
import { CaseEntity } from './case.entity';
import { CustodySpellEntity } from './custody-spell.entity';
import { DisclosureEntity } from './disclosure.entity';
import { DocumentRequestEntity } from './document-request.entity';
import { HandoverEntity } from './handover.entity';
import { NoticeEntity } from './notice.entity';
import { OperationChangeEntity, OperationCostEntity, OperationEntity } from './operation.entity';
import { IdempotencyKeyEntity } from './request-records/idempotency-key.entity';
import { ReadLogLineEntity } from './request-records/read-log-line.entity';
import { TransportOrderEntity } from './transport-order.entity';

/** The tables of the spine, as TypeORM sees them. */
export const caseEntities = [
  CaseEntity,
  CaseAccessEntity,
  HandoverEntity,
  DisclosureEntity,
  TransportOrderEntity,
  CustodySpellEntity,
  AppealEntity,
  DocumentRequestEntity,
  NoticeEntity,
  OperationEntity,
  OperationChangeEntity,
  OperationCostEntity,
  IdempotencyKeyEntity,
  ReadLogLineEntity,
];
