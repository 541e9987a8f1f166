import { DeclaredRelationEntity } from './declared-relation.entity';
import { PublicInterestPersonEntity } from './public-interest-person.entity';
import { ReadLogBlockEntity } from './read-log-block.entity';
import { ReadLogReasonEntity } from './read-log-reason.entity';
import { ReadLogRemovalEntity } from './read-log-removal.entity';

/** The tables of the read log but for its lines, as TypeORM sees them. */
export const readLogEntities = [
  ReadLogBlockEntity,
  ReadLogReasonEntity,
  ReadLogRemovalEntity,
  DeclaredRelationEntity,
  PublicInterestPersonEntity,
];
