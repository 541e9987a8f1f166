import { CampaignEntity } from './campaigns';
import { caseEntities } from './cases/entities';
import { circleEntities } from './circle/entities';
import { CountryProfileEntity } from './countries';
import { DeadlineEntity } from './deadlines/entities/deadline.entity';
import { CheckpointEntity, JournalEntryEntity, SealedPartEntity } from './journal';
import { PersonAssertionEntity, PersonEntity, PersonSearchKeyEntity } from './persons';
import { SpentProofEntity } from './platform/identity';
import { rightsEntities } from './rights/entities';
import { retentionEntities } from './retention/entities';
import { readLogEntities } from './read-log/entities';
import { webhookEntities } from './webhooks/entities';

/** Every table as TypeORM sees it; a test holds them against the schema that the migrations make. */
export const entities = [
  ...caseEntities,
  DeadlineEntity,
  JournalEntryEntity,
  SealedPartEntity,
  CheckpointEntity,
  PersonEntity,
  PersonAssertionEntity,
  PersonSearchKeyEntity,
  CountryProfileEntity,
  CampaignEntity,
  SpentProofEntity,
  ...retentionEntities,
  ...readLogEntities,
  ...rightsEntities,
  ...circleEntities,
  ...webhookEntities,
];
