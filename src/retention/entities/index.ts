import { DestructionItemEntity, DestructionListEntity } from './destruction.entity';
import { ErasureReceiptEntity, ErasureRoadEntity } from './erasure.entity';
import { LegalHoldEntity } from './legal-hold.entity';
import { RetentionPeriodEntity } from './retention-period.entity';

export const retentionEntities = [
  LegalHoldEntity,
  RetentionPeriodEntity,
  DestructionListEntity,
  DestructionItemEntity,
  ErasureReceiptEntity,
  ErasureRoadEntity,
];
